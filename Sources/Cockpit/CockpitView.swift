import Barriers
import Cases
import Language
import Time
import Web

/// Everything the front page of a case shows, read at one moment.
package struct CockpitView: Sendable {
  package let diagnosis: Diagnosis
  package let barriers: [Barrier]
  /// Tasks under way, by the move they carry out.
  package let tasks: [CaseTask]
  package let hats: [Hat: [String]]
  package let facts: [Fact]
  package let nextMeeting: Meeting?
  package let gains: Gains
  /// The shared problem as it was last worded, and whether the team stands behind it.
  package let problem: Problem?
  package let organisations: [String]

  /// A line of "how things stand".
  package struct Fact: Sendable {
    package let label: Text
    package let value: Text
    package init(_ label: Text, _ value: Text) {
      self.label = label
      self.value = value
    }
  }

  package struct Meeting: Sendable {
    package let starts: Instant
    package let place: String
    package init(starts: Instant, place: String) {
      self.starts = starts
      self.place = place
    }
  }

  package struct Problem: Sendable {
    package let text: String
    package let isAgreed: Bool
    package init(text: String, isAgreed: Bool) {
      self.text = text
      self.isAgreed = isAgreed
    }
  }

  /// The finding that is put first, or the first that the chosen hat can do something about.
  func first(for hat: Hat?) -> Finding? {
    guard let hat else { return diagnosis.first }
    return diagnosis.findings.first { $0.hat == hat }
  }

  /// Closed barriers of a step, newest first.
  func closed(at step: CaseStep) -> [Barrier] {
    barriers.filter { $0.step == step && $0.state != .open && $0.pole == .hinders }
      .sorted { ($0.closed ?? $0.raised) > ($1.closed ?? $1.raised) }
  }

  var drivers: [Barrier] { barriers.filter { $0.pole == .promotes && $0.state == .open } }

  func barrier(_ id: Int) -> Barrier? { barriers.first { $0.id.number == id } }
}
