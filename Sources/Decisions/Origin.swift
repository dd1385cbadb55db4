import Cases
import Database
import HTTP
import Language

/// Where a decision or a lesson came from elsewhere in the case: a meeting, a
/// difference, an idea, a barrier. Wiring gives the kinds.
package struct OriginSource: Sendable {
  /// As it is kept and stands in forms: one word in ASCII.
  package let name: String
  package let label: Text
  /// The latest ones, to choose from.
  package let latest: @Sendable (Connection, Case.ID) throws -> [OriginSubject]
  package let path: @Sendable (Case.ID, Int) -> String

  package init(
    _ name: String, _ label: Text, latest: @escaping @Sendable (Connection, Case.ID) throws -> [OriginSubject],
    path: @escaping @Sendable (Case.ID, Int) -> String
  ) {
    self.name = name
    self.label = label
    self.latest = latest
    self.path = path
  }
}

package struct OriginSubject: Equatable, Sendable {
  package let id: Int
  package let title: Text

  package init(id: Int, title: Text) {
    self.id = id
    self.title = title
  }
}

/// What a decision or a lesson points back to: which source, and which thing there.
package struct Origin: Equatable, Sendable {
  package let source: String
  package let id: Int

  package init(source: String, id: Int) {
    self.source = source
    self.id = id
  }

  /// Reads `moede-3`.
  init?(_ text: String) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let id = Int(parts[1]) else { return nil }
    self.init(source: String(parts[0]), id: id)
  }

  /// As it stands in forms.
  var value: String { "\(source)-\(id)" }
}

extension Origin {
  static func read(_ row: borrowing Row) throws -> Origin? {
    let source: String? = try row.readIfPresent("origin")
    let id: Int? = try row.readIfPresent("origin_id")
    guard let source, let id else { return nil }
    return Origin(source: source, id: id)
  }
}

/// Everything that a decision or a lesson can come from, as a form offers it.
struct Origins: Sendable {
  let offered: [(origin: Origin, label: Text)]

  init(_ sources: [OriginSource], in id: Case.ID, _ db: Connection) throws {
    offered = try sources.flatMap { source in
      try source.latest(db, id).prefix(20).map { subject in
        (Origin(source: source.name, id: subject.id), source.label + Text(same: ": ") + subject.title)
      }
    }
  }

  /// What was chosen, when it was among what is offered.
  func origin(_ text: String) -> Origin? {
    Origin(text).flatMap { chosen in offered.contains { $0.origin == chosen } ? chosen : nil }
  }
}
