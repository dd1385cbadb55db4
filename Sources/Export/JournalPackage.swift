import Archive
import Bytes
import Cases
import Database
import HTML
import Language
import Time
import Web

/// What a journal keeps of a case: the report to read, all data, the documents,
/// and sums by which it can be seen that nothing has been changed since.
struct JournalPackage {
  let takeOut: TakeOut

  /// - Returns: The sum of the package.
  func write(to piece: @escaping (Bytes) async throws -> Void) async throws -> String {
    let package = PackageWriter(at: takeOut.now, to: piece)
    let report = try await report()
    let documents = try await takeOut.parts.files(takeOut.database, takeOut.item.id)
    try await package.file(
      "LÆSMIG.txt", Bytes(ExportTexts.readMe(takeOut.item, takeOut.item.id.number, takeOut.by, takeOut.now)))
    try await package.file("forloeb.json", mayBeLarge: true) { try await CaseDocument(takeOut: takeOut).write(to: $0) }
    try await TablePackage(takeOut: takeOut).write(into: package)
    for document in documents {
      try await package.file(
        "dokumenter/" + FileName.safe(document.name), as: document.isCompressed ? .stored : .deflated,
        mayBeLarge: document.size >= 1 << 31
      ) { try await document.read($0) }
    }
    try await package.file("index.html", journalPage(report, package.files, takeOut.language))
    try await package.file("metadata.xml", Bytes(JournalMetadata(takeOut, report, package.files).xml))
    // A case that is gone by now has left its documents out.
    _ = try await takeOut.revisionNow()
    return try await package.finish()
  }

  private func report() async throws -> CaseReport {
    let (item, now) = (takeOut.item, takeOut.now)
    return try await takeOut.database.read { db in
      try ReportStore(db).report(of: item, leaders: CaseStore(db).leaders(of: item.id), now: now)
    }
  }
}
