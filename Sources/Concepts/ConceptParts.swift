import HTML
import Language

/// A concept: the word on one side, what it means and where it is used on the other.
func conceptRow(_ concept: Concept) -> some Markup {
  li(.class("concept"), .id(concept.id)) {
    div {
      h3 { concept.name }
      otherWord(concept.name)
    }
    div {
      p { concept.meaning }
      concept.parts.isEmpty ? nil : ul(.class("bulleted mt3")) { concept.parts.map { part($0) } }
      concept.figures.map { _ in highJump() }
      usage(concept.use)
      source(concept.slide)
    }
  }
}

private func part(_ part: Concept.Part) -> some Markup {
  li(.id(part.id)) {
    b { part.name }
    part.name.isSame ? nil : inBrackets(part.name)
    Text(same: ". ")
    part.meaning
  }
}

private func inBrackets(_ name: Text) -> some Markup {
  span(.class("small muted")) {
    Text(same: " (")
    InOtherLanguage(name)
    Text(same: ")")
  }
}

private func otherWord(_ name: Text) -> (some Markup)? {
  name.isSame
    ? nil
    : p(.class("small muted")) {
      ConceptTexts.otherLanguage
      InOtherLanguage(name)
    }
}

private func source(_ slide: String) -> some Markup {
  p(.class("small muted mt2")) {
    ConceptTexts.source
    Text(da: "»", en: "“")
    span(.lang(.danish)) { slide }
    Text(da: "«.", en: "”.")
  }
}

private func usage(_ use: Concept.Use) -> some Markup {
  p(.class("small mt3")) {
    switch use {
    case .page(let place, let path):
      b { ConceptTexts.useIt }
      a(.href(path)) { place }
    case .inCase(let place):
      b { ConceptTexts.useIt }
      place
    case .notYet: ConceptTexts.notYet
    }
  }
}

/// A book or a page to read on in.
func shelfRow(_ item: ShelfItem) -> some Markup {
  li(.class("concept"), .id(item.id)) {
    div {
      h3(.lang(item.language)) {
        if let link = item.link {
          a(.href(link)) { item.name }
        } else {
          item.name
        }
      }
      p(.class("small muted")) { item.by }
    }
    p { item.gives }
  }
}

/// A text in the language that the page is not in, marked so for those who hear it.
struct InOtherLanguage: Markup {
  let text: Text
  init(_ text: Text) { self.text = text }

  func render(into out: inout HTMLOutput) {
    let other: Language = out.language == .danish ? .english : .danish
    span(.lang(other)) { text(other) }.render(into: &out)
  }
}

extension Text {
  /// Whether the word is the same in both languages.
  var isSame: Bool { danish == english }
}
