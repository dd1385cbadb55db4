import Bytes
import HTTP
import Language
import Time
import Web

/// Tells phones and screens that what they show has changed.
///
/// Who listens is not known by name: a topic is one subject that they may see,
/// and it is told *that* something changed; each fetches what it may see. What
/// happens in quick succession is told together, and who does not keep up is
/// dropped and comes back by itself.
package final class CrowdHub: Sendable {
  fileprivate struct Topic {
    var listeners: [Int: EventStream] = [:]
    /// Grows with each telling, so that a page knows whether it is behind.
    var number = 0
    var isTelling = false
    var hasMore = false
  }

  fileprivate struct State {
    var topics: [String: Topic] = [:]
    var count = 0
    var lastListener = 0
  }

  /// How many may listen at once, and how many events may wait for one.
  package struct Limits: Sendable {
    package var all = 8_000
    package var waiting = 16
    package init() {}
  }

  /// What happens within it after something was told is told together.
  private static let pause = Duration.milliseconds(100)

  private let limits: Limits
  private let state = Lock(State())

  package init(limits: Limits = Limits()) { self.limits = limits }

  /// How many listen, to one subject or to all.
  package func count(of subject: CrowdSubject? = nil) -> Int {
    state.withLock { state in
      subject.map { state.topics[$0.name]?.listeners.count ?? 0 } ?? state.count
    }
  }

  /// Lets a page listen that was just seen to have the right to.
  ///
  /// It is told at once how things stand, so that one that lost the line catches up.
  /// - Throws: ``CrowdProblem/full`` when too many listen already.
  package func listen(to subject: CrowdSubject) throws -> EventStream { try listen(to: [subject]) }

  /// Lets a page listen to several subjects on one line.
  ///
  /// - Parameter leaving: Done once when it listens no more.
  package func listen(
    to subjects: [CrowdSubject], leaving: @escaping @Sendable () -> Void = {}
  ) throws -> EventStream {
    let stream = EventStream(limit: limits.waiting)
    let (number, told) = try state.withLock { state in
      guard state.count < limits.all else { throw CrowdProblem.full }
      state.lastListener += 1
      for subject in subjects {
        state.count += 1
        state.topics[subject.name, default: Topic()].listeners[state.lastListener] = stream
      }
      return (state.lastListener, subjects.map { state.topics[$0.name]!.number }.max() ?? 0)
    }
    stream.onClose { [weak self] in
      for subject in subjects { self?.leave(subject, number) }
      leaving()
    }
    stream.send(Self.event(told))
    return stream
  }

  private func leave(_ subject: CrowdSubject, _ number: Int) {
    // Let go of outside the lock: the last reference to a stream is let go of with it.
    let left = state.withLock { state -> EventStream? in
      guard let stream = state.topics[subject.name]?.listeners.removeValue(forKey: number) else { return nil }
      state.count -= 1
      if state.topics[subject.name]!.listeners.isEmpty, !state.topics[subject.name]!.isTelling {
        state.topics[subject.name] = nil
      }
      return stream
    }
    _ = left
  }

  /// A subject has changed: tells those who listen, at once, and what follows within a tenth of a second together.
  package func changed(_ subject: CrowdSubject) {
    let begins = state.withLock { state in
      guard var topic = state.topics[subject.name] else { return false }
      defer { state.topics[subject.name] = topic }
      if topic.isTelling {
        topic.hasMore = true
        return false
      }
      topic.isTelling = true
      return true
    }
    if begins { Task { await tell(subject) } }
  }

  private func tell(_ subject: CrowdSubject) async {
    repeat {
      tellOnce(subject)
      try? await Task.sleep(for: Self.pause)
    } while hasMore(subject)
  }

  private func tellOnce(_ subject: CrowdSubject) {
    let (listeners, number) = state.withLock { state -> ([EventStream], Int) in
      guard var topic = state.topics[subject.name] else { return ([], 0) }
      topic.number += 1
      state.topics[subject.name] = topic
      return (Array(topic.listeners.values), topic.number)
    }
    let event = Self.event(number)
    for stream in listeners { stream.send(event) }
  }

  private func hasMore(_ subject: CrowdSubject) -> Bool {
    state.withLock { state in
      guard var topic = state.topics[subject.name] else { return false }
      let hasMore = topic.hasMore
      topic.hasMore = false
      topic.isTelling = hasMore
      state.topics[subject.name] = hasMore || !topic.listeners.isEmpty ? topic : nil
      return hasMore
    }
  }

  private static func event(_ number: Int) -> Bytes {
    EventStream.encoded(data: JSON.object([("number", .integer(number))]).text, id: String(number))
  }
}

/// Why somebody cannot take part now.
package enum CrowdProblem: Explained, Equatable {
  case full

  package var status: Status { .unavailable }
  package var explanation: Text { Text(da: "Der er for mange, der følger med", en: "Too many are following along") }
  package var advice: [Text] {
    [
      Text(
        da: "Du kan stadig være med. Genindlæs siden for at se nyt.",
        en: "You can still take part. Reload the page to see what is new.")
    ]
  }
}
