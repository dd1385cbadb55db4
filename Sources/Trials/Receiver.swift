import Accounts
import Cases
import Database
import Time
import Web

/// Somebody else who has taken the solution into use, as the team hears of it.
package struct Receiver: Equatable, Sendable {
  package typealias ID = Identifier<Receiver>

  package let id: ID
  /// A place, a department, an organisation.
  package let name: String
  package let kind: Kind
  /// What is different there, what they learned.
  package let note: String
  package let since: Day
  package let revision: Int

  /// - Source: the words of a lineage (DESIGN section 8).
  package enum Kind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case copied, adapted, stopped
  }
}

/// Reads and writes who else uses the solution of a case.
package struct ReceiverStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func receivers(of id: Case.ID) throws -> [Receiver] {
    try db.rows(
      """
      SELECT id, name, kind, note, since, revision FROM receivers WHERE case_id = \(id) ORDER BY since DESC, id DESC
      LIMIT 200
      """
    ) { row in
      Receiver(
        id: try row.read("id"), name: try row.read("name"), kind: try row.read("kind"), note: try row.read("note"),
        since: try row.read("since"), revision: try row.read("revision"))
    }
  }

  package func one(_ receiver: Receiver.ID, in id: Case.ID) throws -> Receiver {
    guard let found = try receivers(of: id).first(where: { $0.id == receiver }) else { throw Refusal.notFound }
    return found
  }

  package struct Draft: Sendable {
    package var name: String
    package var kind: Receiver.Kind
    package var note: String
    package var since: Day

    package init(name: String, kind: Receiver.Kind, note: String = "", since: Day) {
      self.name = name
      self.kind = kind
      self.note = note
      self.since = since
    }
  }

  /// `nil` when somebody of that name is there already.
  package func add(_ draft: Draft, in id: Case.ID, by person: Person.ID, now: Instant) throws -> Receiver.ID? {
    try db.value(
      """
      INSERT INTO receivers (case_id, name, kind, note, since, person_id, at)
      VALUES (\(id), \(draft.name), \(draft.kind), \(draft.note), \(draft.since), \(person), \(now))
      ON CONFLICT (case_id, name) DO NOTHING RETURNING id
      """)
  }

  /// `false` when somebody else changed it first.
  package func rewrite(_ receiver: Receiver.ID, to draft: Draft, seen revision: Int) throws -> Bool {
    try db.run(
      """
      UPDATE receivers SET name = \(draft.name), kind = \(draft.kind), note = \(draft.note), since = \(draft.since),
        revision = revision + 1
      WHERE id = \(receiver) AND revision = \(revision)
        AND NOT EXISTS (SELECT 1 FROM receivers o WHERE o.case_id = receivers.case_id AND o.name = \(draft.name)
          AND o.id <> receivers.id)
      """) > 0
  }
}
