import Accounts
import Cases
import Database
import Files
import Time
import Web

/// A file or picture that a team keeps with its case, with all its versions.
package struct Document: Sendable {
  package typealias ID = Identifier<Document>

  package let id: ID
  package let title: String
  package let description: String
  /// What it hangs on: a meeting, a decision. Nil is the case itself.
  package let place: DocumentPlace?
  package let addedBy: Person.ID
  package let adderName: String
  package let added: Instant
  package let revision: Int
  package let newest: DocumentVersion
  package let withdrawnBy: String?
  package let withdrawn: Instant?

  package var isWithdrawn: Bool { withdrawn != nil }
}

/// One of the files that a document has been.
package struct DocumentVersion: Sendable {
  package let document: Document.ID
  /// From 1, the oldest first.
  package let number: Int
  package let name: String
  package let kind: FileKind
  /// Bytes of the file itself.
  package let size: Int
  /// In pixels; 0 when it is no picture.
  package let width: Int
  package let height: Int
  /// What a picture shows, for those who do not see it.
  package let alt: String
  /// What is new in it.
  package let note: String
  package let person: Person.ID
  package let personName: String
  package let group: ActorGroup
  package let at: Instant

  package var isPicture: Bool { width > 0 }
}

/// The files of a version: itself, and a picture's two sizes for looking at.
package enum DocumentUse: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case whole, shown, small
}

/// A thing in the case that a document hangs on, named as in ``Contribution``.
package struct DocumentPlace: Hashable, Sendable {
  package let target: String
  package let number: Int

  package init(_ target: String, _ number: Int) {
    self.target = target
    self.number = number
  }

  /// As it stands in forms and addresses.
  package var formValue: String { "\(target)-\(number)" }

  package init?(formValue: String) {
    let parts = formValue.split(separator: "-")
    guard parts.count == 2, let number = Int(parts[1]), number > 0 else { return nil }
    self.init(String(parts[0]), number)
  }
}

extension Document {
  static let columns: SQL = """
    d.id, d.title, d.description, d.target, d.target_id, d.added_by, a.name AS adder, d.added, d.revision,
    w.name AS withdrawer, d.withdrawn, \(DocumentVersion.columns)
    """
  static let tables: SQL = """
    documents d
    JOIN document_versions v ON v.document_id = d.id AND v.number = d.versions
    JOIN people a ON a.id = d.added_by
    JOIN people p ON p.id = v.person_id
    LEFT JOIN people w ON w.id = d.withdrawn_by
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    title = try row.read("title")
    description = try row.read("description")
    let (target, number): (String?, Int?) = (try row.readIfPresent("target"), try row.readIfPresent("target_id"))
    place = target.flatMap { target in number.map { DocumentPlace(target, $0) } }
    addedBy = try row.read("added_by")
    adderName = try row.read("adder")
    added = try row.read("added")
    revision = try row.read("revision")
    withdrawnBy = try row.readIfPresent("withdrawer")
    withdrawn = try row.readIfPresent("withdrawn")
    newest = try DocumentVersion(row)
  }
}

extension DocumentVersion {
  static let columns: SQL = """
    v.document_id, v.number, v.name AS file_name, v.kind, v.size, v.width, v.height, v.alt, v.note, v.person_id,
    p.name AS person, v.actor_group, v.at
    """

  init(_ row: borrowing Row) throws {
    document = try row.read("document_id")
    number = try row.read("number")
    name = try row.read("file_name")
    kind = try row.read("kind")
    size = try row.read("size")
    width = try row.read("width")
    height = try row.read("height")
    alt = try row.read("alt")
    note = try row.read("note")
    person = try row.read("person_id")
    personName = try row.read("person")
    group = try row.read("actor_group")
    at = try row.read("at")
  }
}
