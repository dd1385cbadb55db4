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
  /// How far the actor group that answers highest is from the one that answers
  /// lowest; `nil` when it is not shown.
  package let spread: Double?

  package init(
    id: ID, number: Int, opened: Instant, closes: Instant, closed: Instant?, answers: Int, mean: Double?,
    isHeldBack: Bool, agreement: PulseResult.Agreement?, reliability: PulseResult.Reliability?, spread: Double? = nil
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
    self.spread = spread
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
  /// The distance between actor groups, in tenths, and the groups that it is reckoned from.
  package var spread: Int?
  package var groupsUsed: Set<ActorGroup> = []

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

  /// The answers of the actor groups of a round, and who they are.
  package struct Group<Person: Hashable & Sendable>: Sendable {
    package let group: ActorGroup
    package let answers: [[Double]]
    package let people: Set<Person>

    package init(_ group: ActorGroup, answers: [[Double]], people: Set<Person>) {
      self.group = group
      self.answers = answers
      self.people = people
    }
  }

  /// Reads the distance between actor groups, where something is said of the whole.
  ///
  /// A group counts when at least five of it answered, and alike, so that its
  /// mean stands for something. The distance is held to be as good as the mean
  /// of each group that counts: it is there only when these could all be shown,
  /// beside the mean of all and what earlier rounds said, without telling about fewer than five.
  package mutating func addGroups<Person>(
    _ groups: [Group<Person>], of people: Set<Person>, after shown: [Set<Person>]
  ) {
    guard agreement != nil, var disclosure = try? Disclosure(shown: shown) else { return }
    _ = disclosure.show([people])
    // The answers of a group have to be those of its people, or nothing can be promised.
    let counting = groups.compactMap { group -> (group: Group<Person>, mean: Double)? in
      guard group.answers.count == group.people.count, group.people.count >= TeamAgreement.fewestPeople else {
        return nil
      }
      return (try? TeamAgreement(of: group.answers, steps: 5))?.mean.map { (group, $0) }
    }
    let used = zip(counting, disclosure.answers(for: counting.map(\.group.people)))
      .filter { $0.1 == .canBeShown }.map(\.0)
    guard used.count >= 2, let high = used.map(\.mean).max(), let low = used.map(\.mean).min() else { return }
    spread = Int(((high - low) * 10).rounded())
    groupsUsed = Set(used.map(\.group.group))
  }
}
