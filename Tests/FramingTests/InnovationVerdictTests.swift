import Framing
import Testing

@Suite struct InnovationVerdictTests {
  typealias Answer = InnovationTest.Answer
  typealias Kind = InnovationVerdict.Kind

  static let answers: [Answer?] = [nil, .yes, .no, .unknown]
  static let origins: [InnovationTest.Origin?] = [nil, .first, .adapted, .copied, .unknown]

  static func test(_ breaks: Answer?, _ newHere: Answer?, _ inUse: Answer?, _ evidence: Answer?) -> InnovationTest {
    var test = InnovationTest()
    test.breaks = breaks
    test.newHere = newHere
    test.inUse = inUse
    test.evidence = evidence
    return test
  }

  /// Every answer to every question.
  static let all: [InnovationTest] = answers.flatMap { breaks in
    answers.flatMap { new in answers.flatMap { use in answers.map { test(breaks, new, use, $0) } } }
  }

  /// The table, row by row.
  @Test(arguments: [
    (test(.yes, .yes, .yes, .yes), Kind.innovation),
    (test(.yes, .yes, .yes, .no), .valueNotShown),
    (test(.yes, .yes, .yes, .unknown), .valueNotShown),
    (test(.yes, .yes, .yes, nil), .valueNotShown),
    (test(.yes, .yes, .no, .yes), .possible),
    (test(.yes, .yes, nil, nil), .possible),
    (test(.yes, .no, .yes, .yes), .notNewHere),
    (test(.unknown, .no, nil, nil), .notNewHere),
    (test(.no, .yes, .yes, .yes), .improvement),
    (test(.no, .no, .yes, .yes), .improvement),
    (test(.no, .yes, .no, .yes), .plannedImprovement),
    (test(.no, nil, nil, nil), .plannedImprovement),
    (test(.unknown, .yes, .yes, .yes), .possible),
    (test(nil, .yes, nil, nil), .possible),
    (test(nil, nil, .no, nil), .possible),
    (test(nil, nil, nil, nil), .notBegun),
    (test(.unknown, .unknown, .unknown, .unknown), .notBegun),
  ])
  func theVerdictFollowsTheTable(test: InnovationTest, expected: Kind) {
    #expect(innovationVerdict(test).kind == expected)
  }

  @Test(arguments: all) func itIsInnovationOnlyWithAllFour(test: InnovationTest) {
    let all: [Answer?] = [test.breaks, test.newHere, test.inUse, test.evidence]
    #expect((innovationVerdict(test).kind == .innovation) == all.allSatisfy { $0 == .yes })
  }

  @Test(arguments: all) func whetherItIsCopiedPlaysNoPart(test: InnovationTest) {
    for origin in Self.origins where origin != nil && origin != .unknown {
      var copied = test
      copied.origin = origin
      let verdict = innovationVerdict(test)
      // To know where it comes from is to have begun.
      #expect(innovationVerdict(copied).kind == (verdict.kind == .notBegun ? .possible : verdict.kind))
      #expect(innovationVerdict(copied).missing == verdict.missing)
    }
  }

  @Test(arguments: all) func whatIsMissingIsWhatIsNotYes(test: InnovationTest) {
    let verdict = innovationVerdict(test)
    #expect(verdict.missing.contains(.breaks) == (test.breaks != .yes))
    #expect(verdict.missing.contains(.evidence) == (test.evidence != .yes))
    #expect(verdict.missing.isEmpty == (verdict.kind == .innovation))
  }

  @Test(arguments: all) func notToKnowIsLikeNotHavingAnswered(test: InnovationTest) {
    func blank(_ answer: Answer?) -> Answer? { answer == .unknown ? nil : answer }
    let silent = Self.test(blank(test.breaks), blank(test.newHere), blank(test.inUse), blank(test.evidence))
    #expect(innovationVerdict(silent) == innovationVerdict(test))
  }
}
