import Barriers
import Testing

@testable import Cockpit

/// Whether the ideas begin to look like each other: N2.
@Suite struct IdeaTrendTests {
  private static let words = [
    "cykel", "havne", "madpakke", "telefon", "gymnastik", "bibliotek", "varmepude", "frivillig", "kørestol",
    "sommerhus",
    "musikskole", "drivhus", "lommelygte", "svømmehal", "naboskab", "strikkeklub", "postkort", "skovtur", "højskole",
    "brætspil",
  ]

  private static func different(_ count: Int) -> [(title: String, text: String)] {
    (0..<count).map { number in
      // Each is made of two words that no other has together.
      let (first, second) = (words[number % 20], words[(number + 1 + number / 20) % 20])
      return (title: "En \(first)\(second) til alle", text: "Vi låner \(second)\(first)er ud")
    }
  }

  private static func alike(_ count: Int) -> [(title: String, text: String)] {
    (0..<count).map { (title: "Send en sms dagen før", text: "En sms minder om tiden\($0 % 3 == 0 ? " igen" : "")") }
  }

  @Test func ofFewIdeasNothingIsSaid() {
    #expect(IdeaTrend(Self.different(29)) == nil)
    #expect(IdeaTrend(Self.different(30)) != nil)
  }

  @Test func ideasThatGrowAlikeAreSeen() throws {
    let trend = try #require(IdeaTrend(Self.different(20) + Self.alike(20)))
    #expect(trend.similarity.now > 1.5 * trend.similarity.before)
    #expect(trend.newTerms.now < 0.5 * trend.newTerms.before)
  }

  @Test func ideasThatGoOnBeingDifferentAreNot() throws {
    let trend = try #require(IdeaTrend(Self.different(60)))
    #expect(abs(trend.similarity.now - trend.similarity.before) < 0.1 * max(trend.similarity.before, 0.01) + 0.05)
    #expect(trend.newTerms.now > 0.7 * trend.newTerms.before)
  }
}
