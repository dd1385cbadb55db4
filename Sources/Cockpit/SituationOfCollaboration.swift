import Barriers
import Differences
import Framing
import Meetings
import Time

/// What the register of differences, the threads and the pulse say: S1, S3, S5, S6 and I6.
extension CaseSituation {
  mutating func addCollaboration(_ summary: DifferenceSummary, _ framing: FramingSummary, today: Day) {
    differences = Differences(
      total: summary.total, withoutOwner: summary.withoutOwner,
      oldestUntouched: summary.untouchedSince.map { today - $0 }, reopenedMost: summary.reopenedMost)
    trust = Trust(summary.pulses)
    votes = Votes(framing, differences: summary.total)
    replies = summary.byGroup.map(Mixing.init)
    contacts = summary.byOrganisation.map(Mixing.init)
    // Where none stands in the record, none may have been written down: that stays unknown.
    decisions = summary.decisions > 0 ? Decisions(count: summary.decisions, last: summary.lastDecision) : nil
  }
}

extension CaseSituation.Mixing {
  init(_ mixing: DifferenceSummary.Mixing) {
    self.init(
      within: mixing.within, across: mixing.across, expected: mixing.expected, deviation: mixing.deviation)
  }
}

extension CaseSituation.Trust {
  /// The latest round and the one before it, as they are shown. A round that
  /// is not shown says nothing here either.
  init?(_ rounds: [PulseRound]) {
    guard let latest = rounds.first, latest.mean != nil || latest.spread != nil else { return nil }
    self.init(
      mean: latest.mean, answers: latest.answers, previous: rounds.dropFirst().first?.mean, groupSpread: latest.spread)
  }
}

extension CaseSituation.Votes {
  /// Until a team votes on statements, what it says to the joint problem are
  /// its votes, and every difference made visible is a statement that goes against the rest.
  init?(_ framing: FramingSummary, differences: Int) {
    let votes: [(value: Double, count: Int)] = [
      (1, framing.signatures[.agree] ?? 0), (0, framing.signatures[.canLiveWith] ?? 0),
      (-1, framing.signatures[.cannot] ?? 0),
    ]
    let count = votes.reduce(0) { $0 + $1.count }
    guard count > 0 else { return nil }
    let mean = votes.reduce(0) { $0 + $1.value * Double($1.count) } / Double(count)
    let squares = votes.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) * Double($1.count) }
    self.init(
      voters: count, agreement: Double(votes[0].count) / Double(count), variance: squares / Double(count),
      dissentingStatements: differences)
  }
}

extension CaseSituation.Burden {
  /// What the parties have said that they give goes before what attendance
  /// shows; of hours and money that which is shared the least evenly.
  ///
  /// The time at meetings is read from three meetings on, and only when at least five people came to them.
  init?(stated: (hours: [Int], money: [Int]), meetings: MeetingTime, held: Int) {
    let said = [Self(.hours, amounts: stated.hours), Self(.money, amounts: stated.money)].compactMap(\.self)
    let spent = held >= Self.fewestMeetings && meetings.people >= 5 ? Self(.meetings, amounts: meetings.minutes) : nil
    guard let found = said.max(by: { $0.largestShare < $1.largestShare }) ?? spent else { return nil }
    self = found
  }
}
