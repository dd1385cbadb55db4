import Accounts
import Bytes
import Cases
import Database
import Language
import Time
import Web

/// One taking out of a case: what, by whom, and in which words.
struct TakeOut: Sendable {
  let database: Database
  let parts: ExportSources
  let item: Case
  let isLeader: Bool
  let by: String
  let site: Site
  let language: Language
  let now: Instant
  /// What names without a name are made of: new every time, and not kept.
  let salt = Secrets.token(bytes: 24)

  init(_ entry: CaseEntry, _ parts: ExportSources, _ context: Context) throws {
    self.init(
      entry.item, isLeader: entry.role == .leader, by: try context.person.name, parts, context.services.database,
      context.services.site, context.language, now: context.now)
  }

  init(
    _ item: Case, isLeader: Bool, by: String, _ parts: ExportSources, _ database: Database, _ site: Site,
    _ language: Language, now: Instant
  ) {
    self.database = database
    self.parts = parts
    self.item = item
    self.isLeader = isLeader
    self.by = by
    self.site = site
    self.language = language
    self.now = now
  }

  /// The case was deleted while it was being taken out.
  struct CaseIsGone: Error {}

  /// Gives the rows of a table, a page at a time; how many there were.
  ///
  /// Between pages nothing is held: whoever reads slowly keeps nobody waiting.
  @discardableResult
  func rows(
    of source: ExportSource, as format: ExportFormat, to piece: (Bytes) async throws -> Void
  ) async throws -> Int {
    var question = ExportQuestion(source, of: item.id.number, as: format, salt: salt)
    question.isForLeader = isLeader
    return try await database.pages(of: question, to: piece)
  }

  /// The case as it is now, after everything has been read.
  func revisionNow() async throws -> Int {
    let id = item.id
    guard let revision = try await database.read({ try ExportStore($0).revision(of: id) }) else { throw CaseIsGone() }
    return revision
  }
}

extension Database {
  /// Gives the rows that are asked for, a page at a time; how many there were.
  func pages(of question: ExportQuestion, to piece: (Bytes) async throws -> Void) async throws -> Int {
    var (count, last) = (0, [DatabaseValue]?.none)
    repeat {
      let from = last
      let page = try await read { try ExportRows(question, after: from, in: $0) }
      if page.bytes.count > 0 { try await piece(page.bytes) }
      count += page.count
      last = page.last
    } while last != nil
    return count
  }
}
