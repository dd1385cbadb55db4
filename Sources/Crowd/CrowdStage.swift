import HTML
import Language

/// What a screen in front of a hall shows of something that is under way: few words, readable from ten metres.
///
/// Never who said what, and no figure of a group of fewer than five.
package struct CrowdStage: Sendable {
  /// A text that somebody wrote. Whoever runs the meeting can take it off the screen.
  package struct Line: Sendable {
    /// Its number among the things of its kind.
    package let id: Int
    package let text: String
    package let language: Language?
    package let note: Text?

    package init(_ id: Int, _ text: String, language: Language? = nil, note: Text? = nil) {
      self.id = id
      self.text = text
      self.language = language
      self.note = note
    }
  }

  package let question: Text
  /// The language of the question where it is one only.
  package var questionLanguage: Language?
  /// The state in one sentence.
  package var finding: Text?
  package var picture: AnyMarkup?
  package var note: Text?
  /// What is said of the lines; nothing is shown where there are none.
  package var heading: Text?
  package var lines: [Line] = []

  /// What waits for those who lead, and where: not shown on the screen.
  package var waiting: (words: Text, path: String)?

  package init(_ question: Text) { self.question = question }
}
