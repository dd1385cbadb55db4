import HTML
import Language
import Web

/// The words of the field, from the talk that Samspil is built on.
func conceptPage() -> Page {
  Page(ConceptTexts.concepts) {
    crumbs([(ConceptTexts.front, "/")], here: ConceptTexts.concepts)
    h1(.class("mt3")) { ConceptTexts.concepts }
    p(.class("lead mt2")) { ConceptTexts.lead }
    p(.class("muted mt2")) { ConceptTexts.origin }
    contents()
    div(.class("stack stack-xl mt6")) {
      ConceptGroup.all.map { conceptGroup($0) }
      shelf()
      nextDoor()
    }
  }.with { $0.isPublic = true }
}

private func contents() -> some Markup {
  nav(.class("mt5"), .ariaLabel(ConceptTexts.onThisPage)) {
    ul(.class("row row--l")) {
      ConceptGroup.all.map { group in li { a(.href("#" + group.id)) { group.name } } }
      li { a(.href("#boeger")) { ConceptTexts.books } }
    }
  }
}

private func conceptGroup(_ group: ConceptGroup) -> some Markup {
  section(.class("sec"), .id(group.id)) {
    div(.class("sec__head")) { h2 { group.name } }
    p(.class("muted")) { group.lead }
    ul(.class("list mt4")) { group.concepts.map { conceptRow($0) } }
  }
}

private func shelf() -> some Markup {
  section(.class("sec"), .id("boeger")) {
    div(.class("sec__head")) { h2 { ConceptTexts.books } }
    p(.class("muted")) { ConceptTexts.booksLead }
    ul(.class("list mt4")) { ShelfItem.all.map { shelfRow($0) } }
  }
}

private func nextDoor() -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { ConceptTexts.next } }
    p { ConceptTexts.nextLead }
    div(.class("row mt4")) {
      a(.class("btn"), .href("/forloeb/nyt")) { ConceptTexts.startCase }
      a(.class("btn btn--second"), .href("/hjaelp")) { ConceptTexts.help }
    }
  }
}
