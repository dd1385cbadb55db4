import Cases
import Statistics
import Time
import Web

/// The three questions of the trust pulse, in the order they are asked. Each
/// is answered from 1, not at all, to 5, to a high degree.
///
/// - Source: the construct is that of METHODS A.4, S1; the wording is our own.
package enum PulseQuestion: String, CaseIterable, Sendable {
  case unpopular, mistakes, respect
}

/// A round of the pulse: what is public about it.
package struct PulseRound: Equatable, Sendable {
  package typealias ID = Identifier<PulseRound>

  package let id: ID
  package let number: Int
  package let opened: Instant
  package let closes: Instant
  package let closed: Instant?
  package let answers: Int
  /// The mean as it is shown; `nil` when it is not.
  package let mean: Double?
  /// Whether enough answered, and it is not shown because of the rounds before it.
  package let isHeldBack: Bool
  package let agreement: PulseResult.Agreement?
  package let reliability: PulseResult.Reliability?

  package init(
    id: ID, number: Int, opened: Instant, closes: Instant, closed: Instant?, answers: Int, mean: Double?,
    isHeldBack: Bool, agreement: PulseResult.Agreement?, reliability: PulseResult.Reliability?
  ) {
    self.id = id
    self.number = number
    self.opened = opened
    self.closes = closes
    self.closed = closed
    self.answers = answers
    self.mean = mean
    self.isHeldBack = isHeldBack
    self.agreement = agreement
    self.reliability = reliability
  }

  /// How long a round is open.
  package static let length = Span.days(7)
  /// Days from one round to the next: people answer anew, and nobody is singled out by asking again at once.
  package static let daysBetween = 14
}

/// What a closed round makes public, reckoned once from the answers, which are then gone.
package struct PulseResult: Equatable, Sendable {
  /// Whether the team answers alike, so that a mean stands for something.
  package enum Agreement: String, Sendable { case alike, apart }
  /// Whether the three answers of a person go together, so that they are about the same.
  package enum Reliability: String, Sendable { case together, loose }

  package var answers: Int
  /// In tenths.
  package var published: Int?
  package var isHeldBack = false
  package var agreement: Agreement?
  package var reliability: Reliability?

  /// From here on the questions are held to measure the same: a convention without a derivation.
  static let reliable = 0.7

  /// Reads the answers of a round.
  ///
  /// Nothing is said of fewer than five, nor where what is said would, beside
  /// what earlier rounds said, tell about fewer than five. The mean is that of
  /// all three questions, and of no single one.
  ///
  /// - Parameters:
  ///   - answers: A row per person, a column per question.
  ///   - people: Who they are, in an order of their own.
  ///   - shown: Who answered each of the rounds that something was said of.
  package init<Person: Hashable & Sendable>(_ answers: [[Double]], of people: Set<Person>, after shown: [Set<Person>]) {
    self.answers = answers.count
    guard answers.count >= TeamAgreement.fewestPeople else { return }
    guard let disclosure = try? Disclosure(shown: shown), disclosure.answers(for: [people]) == [.canBeShown],
      let team = try? TeamAgreement(of: answers, steps: 5)
    else {
      isHeldBack = true
      return
    }
    agreement = team.canBeShown ? .alike : .apart
    reliability = (try? ScaleReliability(of: answers)).map { $0.alpha >= Self.reliable ? .together : .loose }
    published = team.mean.map { Int(($0 * 10).rounded()) }
  }
}
