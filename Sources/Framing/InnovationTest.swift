import Database

/// The answers to the test of innovation.
package struct InnovationTest: Equatable, Sendable {
  package enum Answer: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case yes, no, unknown
  }

  /// Where it comes from. It does not matter for the verdict: copying counts.
  package enum Origin: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case first, adapted, copied, unknown
  }

  package enum Question: String, CaseIterable, Sendable { case breaks, newHere, origin, inUse, evidence }

  /// Whether it breaks with usual practice and notions.
  package var breaks: Answer?
  package var breaksWhy = ""
  package var newHere: Answer?
  package var newHereWhy = ""
  package var origin: Origin?
  package var originFrom = ""
  package var inUse: Answer?
  package var inUseWhy = ""
  /// Whether there is evidence that it gives value.
  package var evidence: Answer?
  package var evidenceWhy = ""

  package init() {}

  package func answer(to question: Question) -> Answer? {
    switch question {
    case .breaks: breaks
    case .newHere: newHere
    case .inUse: inUse
    case .evidence: evidence
    case .origin: origin.map { $0 == .unknown ? .unknown : .yes }
    }
  }

  package func why(_ question: Question) -> String {
    switch question {
    case .breaks: breaksWhy
    case .newHere: newHereWhy
    case .origin: originFrom
    case .inUse: inUseWhy
    case .evidence: evidenceWhy
    }
  }

  /// The questions that have an answer other than *we do not know*.
  package var answered: [Question] {
    Question.allCases.filter { question in
      let answer = answer(to: question)
      return answer != nil && answer != .unknown
    }
  }

  package var isBegun: Bool { self != InnovationTest() }
}
