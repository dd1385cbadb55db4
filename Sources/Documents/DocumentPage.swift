import Cases
import Files
import HTML
import HTTP
import Language
import Time
import Web

/// One document: what it is, its versions, and what can be done with it.
func documentPage(_ desk: CaseDesk, _ view: DocumentView) -> Page {
  let document = view.document
  return desk.page(view.entry, tab: "laering", title: Text(same: document.title)) {
    errorSummary(view.isRefused ? view.state : FormState(), heading: DocumentTexts.putRightWords)
    div(.class("row row--between row--top")) {
      h1 { document.title }
      document.isWithdrawn ? span(.class("tag tag--line")) { DocumentTexts.isWithdrawn } : nil
    }
    div(.class("cols cols--aside mt4")) {
      div(.class("stack stack-l")) {
        document.isWithdrawn ? AnyMarkup(withdrawnPart(document)) : AnyMarkup(filePart(view))
        historyPart(view)
        wayOn(view)
      }
      view.mayChange
        ? aside(.ariaLabel(DocumentTexts.document)) {
          div(.class("stack stack-l")) {
            view.hasFiles ? replaceForm(view) : nil
            wordsForm(view)
            view.mayWithdraw ? withdrawForm(view) : nil
          }
        } : nil
    }
  }.refused(view.isRefused ? view.state : FormState())
}

private func withdrawnPart(_ document: Document) -> (some Markup)? {
  document.withdrawn.map { at in
    p(.class("flash flash--warn")) { DocumentTexts.withdrawn(document.withdrawnBy ?? "", at.day) }
  }
}

private func filePart(_ view: DocumentView) -> some Markup {
  let (document, version) = (view.document, view.document.newest)
  return section {
    h2(.class("sr")) { DocumentTexts.document }
    version.isPicture ? pictureFigure(version, view.id) : nil
    document.description.isEmpty ? nil : p(.class("verbatim mt3")) { document.description }
    p(.class("muted mt2")) { DocumentTexts.about(version) }
    view.anchor.map { anchor in
      p(.class("mt2")) {
        DocumentTexts.hangsOn
        ": "
        a(.href(anchor.path)) { anchor.label }
      }
    }
    div(.class("actions")) {
      a(.class("btn"), .href(DocumentRoutes.file.path(view.id, document.id))) {
        Icon.download
        version.isPicture ? DocumentTexts.openPicture : DocumentTexts.fetch
        span(.class("sr")) { ": \(version.name)" }
      }
    }
  }
}

private func pictureFigure(_ version: DocumentVersion, _ id: Case.ID) -> some Markup {
  let size = thumb(version, side: PictureMaker.shownSide)
  return figure {
    img(
      .class("doc__picture"), .src(DocumentRoutes.shown.path(id, version.document) + "?version=\(version.number)"),
      Attribute("alt", version.alt), Attribute("width", size.width), Attribute("height", size.height))
  }
}

private func historyPart(_ view: DocumentView) -> some Markup {
  section {
    h2(.class("t-l")) { DocumentTexts.history }
    ol(.class("trail mt3"), Attribute("reversed")) {
      view.versions.map { version in
        li {
          p {
            b { DocumentTexts.version(version.number) }
            Text(same: ". ") + DocumentTexts.about(version)
            view.document.isWithdrawn
              ? nil
              : group {
                ". "
                a(.href("\(DocumentRoutes.file.path(view.id, version.document))?version=\(version.number)")) {
                  version.name
                }
              }
          }
          version.note.isEmpty ? nil : p(.class("verbatim")) { version.note }
          p(.class("small muted")) {
            DocumentTexts.by(version.personName, version.group.singular, version.at.day, today: view.today)
          }
        }
      }
    }
  }
}

private func replaceForm(_ view: DocumentView) -> some Markup {
  section(.class("card card--tight"), .id("ny-version")) {
    h2(.class("t-l")) { DocumentTexts.replace }
    p(.class("small muted mt2")) { DocumentTexts.replaceHint }
    postForm(
      view.keys, to: DocumentRoutes.version.path(view.id, view.document.id), class: "mt4", sendsFiles: true
    ) {
      fileFields(view.versionState)
      Field("nyt", DocumentTexts.note, isOptional: true, in: view.versionState).lines(rows: 2, limit: 300)
      div(.class("actions")) {
        button(.class("btn btn--second"), .type("submit")) { DocumentTexts.replace }
      }
    }
    p(.class("small muted mt3")) { DocumentTexts.metadata }
  }
}

/// Folded away, and open when something in it has to be put right. Its fields have
/// the names that the form above has too, so they are told apart by their ids.
private func wordsForm(_ view: DocumentView) -> some Markup {
  let state = view.wordsState
  return details(.class("more"), Attribute("open", if: view.isRefused && view.state.values["set"] != nil)) {
    summary { DocumentTexts.describe }
    postForm(view.keys, to: DocumentRoutes.words.path(view.id, view.document.id), class: "mt4") {
      input(.type("hidden"), .name("set"), .value(String(view.document.revision)))
      Field("titel", DocumentTexts.title, in: state).line(limit: 160)
      Field("beskrivelse", DocumentTexts.description, isOptional: true, in: state).lines(rows: 2, limit: 1_000)
      view.document.newest.isPicture
        ? Field("visertekst", DocumentTexts.alt, hint: DocumentTexts.altOfPicture, in: state).lines(rows: 2, limit: 300)
        : nil
      div(.class("actions")) { button(.class("btn btn--second"), .type("submit")) { DocumentTexts.save } }
    }
  }
}

private func withdrawForm(_ view: DocumentView) -> some Markup {
  details(.class("more")) {
    summary { DocumentTexts.withdraw }
    p(.class("small mt3")) { DocumentTexts.withdrawHint }
    postForm(view.keys, to: DocumentRoutes.withdrawal.path(view.id, view.document.id), class: "mt3") {
      button(.class("btn btn--s btn--danger"), .type("submit")) { DocumentTexts.withdrawSure }
    }
  }
}

private func wayOn(_ view: DocumentView) -> some Markup {
  div(.class("row row--between")) {
    a(.class("btn btn--quiet"), .href(DocumentRoutes.list.path(view.id))) {
      Icon.left
      DocumentTexts.back
    }
  }
}
