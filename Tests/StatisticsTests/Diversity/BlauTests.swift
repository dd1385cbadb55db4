import Statistics
import Testing

@Suite struct BlauTests {
  /// Worked by hand: shares 1/2, 1/4, 1/4, 0 give 1 - 6/16 = 5/8, over 3/4.
  @Test func twoOneOneAndNone() throws {
    let mixture = try Blau(counts: [2, 1, 1, 0])
    #expect(mixture.index == 0.625)
    #expect(abs(mixture.normalised - 0.625 / 0.75) < 1e-15)
    #expect(mixture.members == 4)
    #expect(mixture.kinds == 4)
  }

  @Test func allOfOneKindIsNotMixed() throws {
    #expect(try Blau(counts: [0, 6, 0]).index == 0)
  }

  @Test(arguments: [2, 3, 7])
  func asManyOfEachKindIsFullyMixed(kinds: Int) throws {
    let mixture = try Blau(counts: [Int](repeating: 5, count: kinds))
    #expect(abs(mixture.normalised - 1) < 1e-12)
  }

  @Test func theOrderOfTheKindsAndTheSizeOfTheGroupChangeNothing() throws {
    let mixture = try Blau(counts: [1, 2, 3])
    #expect(abs(try Blau(counts: [30, 10, 20]).index - mixture.index) < 1e-15)
  }

  @Test func whatCannotBeReadIsRefusedWithNumbers() {
    #expect(throws: BlauProblem.tooFewKinds(needed: 2, given: 1)) { try Blau(counts: [4]) }
    #expect(throws: BlauProblem.tooFewKinds(needed: 2, given: 0)) { try Blau(counts: []) }
    #expect(throws: BlauProblem.negative(kind: 1, count: -1)) { try Blau(counts: [4, -1]) }
    #expect(throws: BlauProblem.nobody(kinds: 3)) { try Blau(counts: [0, 0, 0]) }
  }

  /// The definition: two drawn with the first put back, all pairs counted.
  @Test func itIsTheChanceThatTwoAreOfDifferentKinds() throws {
    let counts = [3, 1, 4, 0, 5]
    let people = counts.indices.flatMap { [Int](repeating: $0, count: counts[$0]) }
    let different = people.reduce(0) { sum, one in sum + people.count { $0 != one } }
    #expect(isClose(try Blau(counts: counts).index, to: Double(different) / 169))
  }

  @Test func oneMemberIsNotMixedAndBillionsAreReadAsFew() throws {
    #expect(try Blau(counts: [1, 0]).index == 0)
    #expect(isClose(try Blau(counts: [1 << 50, 1 << 50]).normalised, to: 1))
  }
}
