import Accounts
import Bytes
import Cases
import Database
import Time
import Web

/// What the export gets from the slices that it does not know.
package struct ExportSources: Sendable {
  /// Every table of a case: a table stands after those it refers to.
  package var tables: [ExportSource] = []
  /// What is kept of a person besides what they do in cases.
  package var own: [ExportSource] = []
  /// The documents of a case. They are taken out with the records package.
  package var files: @Sendable (Database, Case.ID) async throws -> [ExportFile] = { _, _ in [] }
  /// What has to be done when the rows of a case have been deleted, in the same transaction.
  package var cleared: @Sendable (Connection, Case.ID) throws -> Void = { _, _ in }
  /// What has to be done when a case has been deleted and that is on disk, such as removing its files. Asked
  /// before, since afterwards nobody knows what belonged to it; what a power cut hinders, the daily tidying does.
  package var forgetting: @Sendable (Database, Case.ID) async throws -> @Sendable () async throws -> Void = { _, _ in {}
  }
  /// Takes a person out of the cases, under another name, in the transaction of the erasure.
  package var erasing: @Sendable (Connection, Viewer, _ pseudonym: String, Instant) throws -> Void = { _, _, _, _ in }
  /// For how many days a case lies in the archive before it can be deleted.
  package var daysInArchive = 30

  package init() {}

  var exported: [ExportSource] { tables.filter(\.isExported) }
  var leftOut: [ExportSource] { tables.filter { !$0.isExported } }
}

/// A document that is taken out as it is.
package struct ExportFile: Sendable {
  package let name: String
  /// In bytes.
  package let size: Int
  /// Whether it is compressed already, as pictures are.
  package let isCompressed: Bool
  /// Gives it in pieces.
  package let read: @Sendable (_ piece: (Bytes) async throws -> Void) async throws -> Void

  package init(
    name: String, size: Int, isCompressed: Bool,
    read: @escaping @Sendable (_ piece: (Bytes) async throws -> Void) async throws -> Void
  ) {
    self.name = name
    self.size = size
    self.isCompressed = isCompressed
    self.read = read
  }
}
