import Cases
import Files
import HTML
import HTTP
import Language
import Time
import Web

/// A document in a list: what it is, from whom, and a picture as a picture.
func documentRow(_ document: Document, _ id: Case.ID, anchor: DocumentAnchor?, today: Day, heading: Bool = true)
  -> some Markup
{
  let version = document.newest
  return li(.class("doc")) {
    documentThumb(document, id)
    div(.class("doc__words")) {
      heading
        ? AnyMarkup(h3(.class("t-m")) { documentName(document, id) })
        : AnyMarkup(p { b { documentName(document, id) } })
      if let withdrawer = document.withdrawnBy, let day = document.withdrawn?.day {
        p(.class("small muted")) { DocumentTexts.withdrawn(withdrawer, day) }
      } else {
        document.description.isEmpty ? nil : p(.class("verbatim")) { document.description }
        p(.class("small muted")) {
          DocumentTexts.about(version)
          version.number > 1 ? Text(same: " · ") + DocumentTexts.version(version.number) : nil
        }
      }
      p(.class("small muted")) {
        DocumentTexts.by(version.personName, version.group.singular, version.at.day, today: today)
      }
      anchor.map { anchor in
        p(.class("small")) {
          DocumentTexts.hangsOn
          ": "
          a(.href(anchor.path)) { anchor.label }
        }
      }
    }
  }
}

private func documentName(_ document: Document, _ id: Case.ID) -> some Markup {
  a(.href(DocumentRoutes.one.path(id, document.id))) { document.title }
}

/// A picture small, and for anything else a sheet with its ending.
func documentThumb(_ document: Document, _ id: Case.ID) -> some Markup {
  let version = document.newest
  return document.isWithdrawn || !version.isPicture
    ? AnyMarkup(
      span(.class(document.isWithdrawn ? "doc__sheet doc__sheet--gone" : "doc__sheet"), .ariaHidden()) {
        document.isWithdrawn ? "–" : version.kind.ending.uppercased()
      })
    : AnyMarkup(
      span {
        img(
          .class("doc__thumb"), .src(DocumentRoutes.small.path(id, document.id) + "?version=\(version.number)"),
          Attribute("alt", version.alt), Attribute("width", thumb(version).width),
          Attribute("height", thumb(version).height), Attribute("loading", "lazy"))
      })
}

/// The size of the small picture in pixels, so that nothing jumps when it comes.
func thumb(_ version: DocumentVersion, side: Int = PictureMaker.smallSide) -> (width: Int, height: Int) {
  let longest = max(version.width, version.height, 1)
  guard longest > side else { return (version.width, version.height) }
  return (max(1, version.width * side / longest), max(1, version.height * side / longest))
}

/// The fields of a file: itself, and what it shows when it is a picture.
func fileFields(_ state: FormState) -> some Markup {
  group {
    Field("fil", DocumentTexts.file, hint: DocumentTexts.limits, in: state).file(
      kinds: FileKind.accepted, limit: FileCheck.limit, tooLarge: FileFault.tooLarge.sentence)
    Field("billedtekst", DocumentTexts.alt, hint: DocumentTexts.altHint, in: state).lines(rows: 2, limit: 300)
  }
}

func addForm(_ view: DocumentListView) -> some Markup {
  section(.class("card"), .id("laeg-op")) {
    h2(.class("t-l")) { DocumentTexts.add }
    p(.class("small muted mt2")) { DocumentTexts.room(view.total.bytes) }
    postForm(view.keys, to: DocumentRoutes.list.path(view.id), class: "mt4", sendsFiles: true) {
      fileFields(view.state)
      Field("titel", DocumentTexts.title, hint: DocumentTexts.titleHint, in: view.state).line(limit: 160)
      Field("beskrivelse", DocumentTexts.description, isOptional: true, in: view.state).lines(rows: 2, limit: 1_000)
      view.choices.isEmpty
        ? nil
        : Field("ved", DocumentTexts.place, in: view.state).picked(
          from: [Choice("", DocumentTexts.wholeCase)] + view.choices.map { Choice($0.place.formValue, $0.label) })
      div(.class("actions")) { button(.class("btn"), .type("submit")) { DocumentTexts.send } }
    }
    p(.class("small muted mt4")) { DocumentTexts.metadata }
    p(.class("small muted mt2")) { DocumentTexts.persons }
  }
}
