import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// All documents of a case, the newest first, and the form that adds one.
func documentsPage(_ desk: CaseDesk, _ view: DocumentListView) -> Page {
  desk.page(view.entry, tab: "laering", title: DocumentTexts.documents) {
    errorSummary(view.state, heading: DocumentTexts.putRight)
    h1 { DocumentTexts.documents }
    p(.class("lead mt2 muted")) { DocumentTexts.lead }
    view.mayAdd && !view.documents.isEmpty
      ? p(.class("mt4")) {
        a(.class("btn btn--s btn--second"), .href("#laeg-op")) {
          Icon.plus
          DocumentTexts.add
        }
      } : nil
    view.hasFiles
      ? nil
      : p(.class("flash flash--warn mt4")) { DocumentTexts.noPlace + Text(same: " ") + DocumentTexts.noPlaceAdvice }
    div(.class(view.mayAdd ? "cols cols--aside mt5" : "mt5")) {
      div(.class("stack stack-l")) {
        view.documents.isEmpty ? AnyMarkup(noDocuments(view)) : AnyMarkup(listPart(view))
        wayOn(view)
      }
      view.mayAdd ? aside(.ariaLabel(DocumentTexts.add)) { addForm(view) } : nil
    }
  }.refused(view.state)
}

private func noDocuments(_ view: DocumentListView) -> some Markup {
  div(.class("empty")) {
    Picture.emptyWeave
    h2(.class("t-l")) { DocumentTexts.none }
    p { DocumentTexts.noneWhy }
    view.mayAdd ? a(.class("btn"), .href("#fil")) { DocumentTexts.add } : nil
  }
}

private func listPart(_ view: DocumentListView) -> some Markup {
  section(.labelled(by: "alle")) {
    h2(.class("sr"), .id("alle")) { DocumentTexts.documents }
    ul(.class("list plain")) {
      view.documents.map { document in
        documentRow(document, view.id, anchor: document.place.flatMap { view.anchors[$0] }, today: view.today)
      }
    }
    view.hasMore
      ? view.documents.last.map { last in
        p(.class("mt4")) {
          a(.href("\(DocumentRoutes.list.path(view.id))?foer=\(last.id.number)")) { DocumentTexts.older }
        }
      } : nil
  }
}

private func wayOn(_ view: DocumentListView) -> some Markup {
  div(.class("row row--between")) {
    a(.class("btn btn--quiet"), .href("/forloeb/\(view.id.number)/laering")) {
      Icon.left
      DocumentTexts.toLearning
    }
  }
}
