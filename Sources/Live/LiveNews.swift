import Bytes
import Cases
import HTTP

/// What others have added to a case. It says what kinds and how many, and
/// nothing of what was written: the page fetches that, as it may see it.
struct LiveNews: Sendable {
  let revision: Int
  /// The number of the last contribution that is told of.
  let last: Int
  let added: [Contribution.Kind: Int]

  /// As it goes to a listener.
  var event: Bytes {
    let counts = added.map { ($0.key.rawValue, JSON.integer($0.value)) }.sorted { $0.0 < $1.0 }
    let data: JSON = .object([("revision", .integer(revision)), ("added", .object(counts))])
    return EventStream.encoded(data: data.text, id: String(last))
  }
}

/// What has happened in a case since somebody last was told, and who may be told.
struct LiveReading: Sendable {
  struct Addition: Sendable {
    let number: Int
    let kind: Contribution.Kind
    let person: Int?
  }

  let revision: Int
  let additions: [Addition]
  /// The sessions of those who read the pages of the team.
  let sessions: Set<String>

  var last: Int? { additions.last?.number }

  /// What one listener is told: what others have added since; `nil` when that is nothing.
  func news(for person: Int, after number: Int) -> LiveNews? {
    var added: [Contribution.Kind: Int] = [:]
    for addition in additions where addition.number > number && addition.person != person {
      added[addition.kind, default: 0] += 1
    }
    guard let last, !added.isEmpty else { return nil }
    return LiveNews(revision: revision, last: last, added: added)
  }
}
