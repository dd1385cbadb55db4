import Language

/// A word of the field, what it means in plain words, and where in Samspil it is used.
///
/// - Source: Jacob Torfing's talk. The explanations are Samspil's own.
struct Concept: Sendable {
  /// The anchor on the page of concepts: other pages and people link to it.
  let id: String
  let name: Text
  let meaning: Text
  /// The slide of the talk that it comes from, by its heading, which is Danish.
  let slide: String
  let use: Use
  /// What the concept consists of, each part with an anchor of its own.
  let parts: [Part]
  /// Shown under the meaning, where words are not enough.
  let figures: Figures?

  init(
    _ id: String, _ name: Text, _ meaning: Text, from slide: String, use: Use, parts: [Part] = [],
    figures: Figures? = nil
  ) {
    self.id = id
    self.name = name
    self.meaning = meaning
    self.slide = slide
    self.use = use
    self.parts = parts
    self.figures = figures
  }

  struct Part: Sendable {
    let id: String
    let name: Text
    let meaning: Text

    init(_ id: String, _ name: Text, _ meaning: Text) {
      self.id = id
      self.name = name
      self.meaning = meaning
    }
  }

  /// Where in Samspil the concept is used.
  enum Use: Sendable {
    /// On a page that anyone signed in can go to.
    case page(Text, at: String)
    /// On a page of one's own case, so there is no one address to link to.
    case inCase(Text)
    /// Samspil has nothing for it in this release, and says so.
    case notYet
  }

  enum Figures: Sendable { case highJump }
}

/// Concepts that belong together on the page.
struct ConceptGroup: Sendable {
  let id: String
  let name: Text
  let lead: Text
  let concepts: [Concept]

  static let all = [innovation, agenda, collaboration, methods, leadership, levers, culture]
}
