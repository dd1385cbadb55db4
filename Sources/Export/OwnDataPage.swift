import Accounts
import Cases
import HTML
import HTTP
import Language
import Web

/// What is kept of the one who asks, and how they get it.
func ownDataPage(_ parts: ExportSources) -> Page {
  Page(OwnDataTexts.ownData) {
    crumbs([(OwnDataTexts.account, "/konto")], here: OwnDataTexts.ownData)
    h1(.class("mt3")) { OwnDataTexts.ownData }
    p(.class("lead mt2 muted")) { OwnDataTexts.lead }
    div(.class("tiles tiles--m mt5")) {
      card(OwnDataTexts.asFiles, OwnDataTexts.asFilesAbout, OwnDataTexts.getFiles, OwnDataRoutes.files.path())
      card(OwnDataTexts.asJSON, OwnDataTexts.asJSONAbout, OwnDataTexts.getJSON, OwnDataRoutes.document.path())
    }
    div(.class("stack stack-xl mt6")) {
      listPart(OwnDataTexts.ofYou, parts.own.map(\.about))
      listPart(
        OwnDataTexts.inCases, parts.exported.filter { !$0.own.isEmpty }.map(\.about),
        after: [OwnDataTexts.notOthers, OwnDataTexts.notWho])
      section(.class("sec")) {
        div(.class("sec__head")) { h2 { OwnDataTexts.leave } }
        p { OwnDataTexts.leaveAbout }
        p { a(.href(OwnDataRoutes.erasure.path())) { OwnDataTexts.readAndLeave } }
      }
    }
  }
}

private func card(_ name: Text, _ about: Text, _ action: Text, _ path: String) -> some Markup {
  section(.class("card card--tight")) {
    h2(.class("t-l")) { name }
    p(.class("small mt2")) { about }
    div(.class("actions")) {
      a(.class("btn btn--second"), .href(path)) {
        Icon.download
        action
      }
    }
  }
}

private func listPart(_ heading: Text, _ items: [Text], after: [Text] = []) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { heading } }
    ul(.class("bulleted")) { items.map { item in li { item } } }
    after.map { sentence in p(.class("small muted mt3")) { sentence } }
  }
}

/// What the page about leaving everything shows.
struct ErasureView: Sendable {
  let name: String
  let ledAlone: [OwnDocument.Part]
  let isLastAdministrator: Bool
  let parts: ExportSources
  let form: FormState
  let keys: FormKeys

  var isBlocked: Bool { !ledAlone.isEmpty || isLastAdministrator }
  /// What stays, and why.
  var staying: [Text] {
    parts.own.compactMap { if case .stays(let why) = $0.fate { why } else { nil } }
  }
  var deleted: [Text] {
    parts.own.compactMap { if case .stays = $0.fate { nil } else { $0.about } }
  }
}

func erasurePage(_ view: ErasureView) -> Page {
  Page(OwnDataTexts.leave) {
    errorSummary(view.form, heading: OwnDataTexts.putRight)
    crumbs(
      [(OwnDataTexts.account, "/konto"), (OwnDataTexts.ownData, OwnDataRoutes.page.path())], here: OwnDataTexts.leave)
    h1(.class("mt3")) { OwnDataTexts.leave }
    p(.class("lead mt2 muted")) { OwnDataTexts.leaveLead }
    div(.class("stack stack-xl mt5")) {
      listPart(OwnDataTexts.goes, view.deleted)
      listPart(OwnDataTexts.stays, OwnDataTexts.staysInCases + view.staying)
      view.isBlocked ? AnyMarkup(blockedPart(view)) : AnyMarkup(erasureForm(view))
    }
  }.refused(view.form)
}

private func blockedPart(_ view: ErasureView) -> some Markup {
  div(.class("flash flash--warn")) {
    div {
      view.isLastAdministrator ? p { OwnDataTexts.lastAdministrator } : nil
      view.ledAlone.isEmpty
        ? nil
        : group {
          p { OwnDataTexts.youLead }
          ul(.class("bulleted mt2")) {
            view.ledAlone.map { part in
              li { a(.href(CaseRoutes.overview.path(Case.ID(part.id)))) { part.title ?? "" } }
            }
          }
        }
    }
  }
}

private func erasureForm(_ view: ErasureView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { OwnDataTexts.forGood } }
    p {
      OwnDataTexts.copyFirst
      Text(same: " ")
      a(.href(OwnDataRoutes.page.path())) { OwnDataTexts.ownData }
    }
    postForm(view.keys, to: OwnDataRoutes.erasure.path(), class: "mt4") {
      Field("navn", OwnDataTexts.writeName(view.name), in: view.form).line(limit: 200, autocomplete: "off")
      div(.class("actions")) {
        button(.class("btn btn--danger"), .type("submit")) { OwnDataTexts.eraseMe }
        a(.class("btn btn--quiet"), .href(OwnDataRoutes.page.path())) { OwnDataTexts.stay }
      }
    }
  }
}
