import Cases
import Language
import Testing

@testable import Barriers

@Suite struct TextTests {
  @Test func noTextIsEmptyInEitherLanguage() {
    #expect(EveryText.all.filter { $0.danish.isEmpty || $0.english.isEmpty } == [])
  }

  @Test func noTextIsCutOffOrPaddedWithBlanks() {
    let faulty = EveryText.all.filter { text in
      [text.danish, text.english].contains { $0.hasPrefix(" ") || $0.hasSuffix(" ") || $0.contains("  ") }
    }
    #expect(faulty == [])
  }

  @Test func noTextHasAnExclamationMark() {
    #expect(EveryText.all.filter { $0.danish.contains("!") || $0.english.contains("!") } == [])
  }

  @Test func noSentenceEndsTwice() {
    #expect(EveryText.all.filter { ($0.danish + $0.english).contains("..") } == [])
  }

  @Test func noDanishTextUsesAWordWeAvoid() {
    let avoided = [
      "projekt", "udfordring", "blocker", "rolle", "kreds", "gruppe", "stakeholder", "interessent", "borger", "mandat",
      "scoping", "fase", "uenighed", "kampagne", "pilot", "kpi", "fiasko", "implementer", "dashboard", "ugyldig",
      "påkrævet", "target",
    ]
    #expect(EveryText.all.map(\.danish).filter { uses($0, avoided) } == [])
  }

  @Test func noEnglishTextUsesAWordWeAvoid() {
    let avoided = [
      "stakeholder", "project", "challenge", "blocker", "role", "phase", "scoping", "campaign", "pilot", "kpi",
      "fiasco", "implement", "dashboard", "citizen", "invalid",
    ]
    #expect(EveryText.all.map(\.english).filter { uses($0, avoided) } == [])
  }

  /// "Proces" stands only in the idiom of the talk and in the tasks it names.
  @Test func processIsOnlyTheTalks() {
    let tasks = Hat.allCases.flatMap(\.tasks).map(\.title)
    let others = EveryText.all.filter { !tasks.contains($0) }.map(\.danish)
      .map { $0.replacing("proces i den", with: "") }
    #expect(others.filter { uses($0, ["proces"]) } == [])
  }

  @Test func everyTextIsInEnglishToo() {
    let danishLetters = EveryText.all.map(\.english).filter { $0.contains(where: { "æøåÆØÅ".contains($0) }) }
    #expect(danishLetters == [])

    let untranslated = EveryText.all.filter { $0.danish == $0.english }.map(\.danish)
    #expect(Set(untranslated).isSubset(of: ["facilitator", "Innovation", "Send invitation"]))
  }

  @Test func danishAndEnglishCarryTheSameFigures() {
    let differing = EveryText.diagnoses.filter { digits($0.danish) != digits($0.english) }
    #expect(differing == [])
  }

  private func uses(_ text: String, _ avoided: [String]) -> Bool {
    text.lowercased().split(whereSeparator: { !$0.isLetter }).contains { word in
      avoided.contains { word.hasPrefix($0) }
    }
  }

  private func digits(_ text: String) -> String { String(text.filter(\.isNumber)) }
}
