import Bytes
import Cases
import HTTP

/// Somebody's page that listens to a case.
struct Listener: Sendable {
  let person: Int
  let session: String
  let stream: EventStream
  /// The last contribution that it knows of.
  var after: Int
}

/// Those who listen to one case.
struct LiveRoom: Sendable {
  var listeners: [Int: Listener] = [:]
  /// The revision of the case that was last told of.
  var revision: Int
  /// Whether somebody is telling, and whether there is more to tell meanwhile.
  var isTelling = false
  var hasMore = false

  /// The earliest that somebody has to be told of.
  var after: Int { listeners.values.map(\.after).min() ?? 0 }

  /// Tells everyone what they may know, each what others have done. Who may
  /// know nothing more is let go without another word.
  mutating func tell(_ reading: LiveReading) -> [EventStream] {
    revision = max(revision, reading.revision)
    let authors = Set(reading.additions.compactMap(\.person))
    var encoded: [Told: Bytes?] = [:]
    var gone: [EventStream] = []
    for (number, listener) in listeners {
      guard reading.sessions.contains(listener.session), listener.stream.isOpen else {
        gone.append(listener.stream)
        listeners[number] = nil
        continue
      }
      let told = Told(after: listener.after, author: authors.contains(listener.person) ? listener.person : nil)
      let event = encoded[told] ?? reading.news(for: listener.person, after: listener.after)?.event
      encoded[told] = .some(event)
      if let event { listener.stream.send(event) }
      listeners[number]?.after = max(listener.after, reading.last ?? 0)
    }
    return gone
  }

  /// Listeners to whom the same is said.
  private struct Told: Hashable {
    let after: Int
    let author: Int?
  }
}
