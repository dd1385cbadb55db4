import Barriers
import Testing

/// What is voted unseen beside what is said openly.
@Suite struct StatementVoicesTests {
  private static let same = StatementVoices(anonymousAgree: 5, anonymousDisagree: 1, openAgree: 6, openDisagree: 0)
  private static let other = StatementVoices(anonymousAgree: 1, anonymousDisagree: 5, openAgree: 6, openDisagree: 0)

  private func gap(_ voices: [StatementVoices]) -> Double? { CaseSituation.Votes.privateGap(voices) }

  @Test func theShareIsOfTheStatementsThatCanBeRead() {
    #expect(gap([Self.same, Self.same, Self.same, Self.other]) == 0.25)
    #expect(gap(Array(repeating: Self.same, count: 4)) == 0)
  }

  @Test func fewerThanFourStatementsSayNothing() {
    #expect(gap(Array(repeating: Self.other, count: 3)) == nil)
    #expect(gap([]) == nil)
  }

  @Test func fewerThanFiveEitherWayAreNotRead() {
    let fewVotes = StatementVoices(anonymousAgree: 0, anonymousDisagree: 4, openAgree: 6, openDisagree: 0)
    let fewWords = StatementVoices(anonymousAgree: 0, anonymousDisagree: 6, openAgree: 4, openDisagree: 0)
    for few in [fewVotes, fewWords] {
      #expect(gap(Array(repeating: few, count: 8)) == nil)
      #expect(gap([Self.same, Self.same, Self.same, Self.same, few]) == 0)
    }
  }

  @Test func aTieIsNoDifference() {
    let tie = StatementVoices(anonymousAgree: 3, anonymousDisagree: 3, openAgree: 6, openDisagree: 0)
    #expect(gap(Array(repeating: tie, count: 4)) == 0)
  }
}
