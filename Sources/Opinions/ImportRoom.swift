import Accounts
import Analyse
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Where a conversation of Polis is taken in.
extension ConversationRoom {
  func showImport(_ context: Context, _ id: Case.ID, _ refused: FormState = FormState()) async throws -> Answer {
    let entry = try await desk.read(context, id, .runConversations) { _, entry in entry }
    return .page(importPage(entry, refused, context.keys))
  }

  /// Reads both files whole before anything is written, and writes all of it or nothing.
  func takeIn(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let question = form.text("spoergsmaal", limit: 140, missing: ConversationTexts.questionMissing)
    let comments = Self.file("udsagnsfil", in: context.request, &form, missing: ImportTexts.commentsMissing)
    let votes = Self.file("stemmefil", in: context.request, &form, missing: ImportTexts.votesMissing)
    // Whoever may not is told so before files are read.
    _ = try await desk.read(context, id, .runConversations) { _, _ in true }
    guard form.isSound, let comments, let votes else { return try await showImport(context, id, form.state) }
    let found: PolisImport
    do {
      found = try await BlockingExecutor.shared.run { try PolisImport(comments: comments, votes: votes) }
    } catch let problem as PolisImport.Problem {
      for (field, text) in ImportTexts.faults(problem) { form.fail(field, text) }
      return try await showImport(context, id, form.state)
    }
    return try await write(found, question, context, id)
  }

  private func write(_ found: PolisImport, _ question: String, _ context: Context, _ id: Case.ID) async throws -> Answer
  {
    let database = context.services.database
    let taking = try await PolisTaking.take(
      found, asking: question, token: Secrets.token(bytes: 9), by: Person.ID(context.person.id), now: context.now,
      in: database)
    let one = taking.one
    let answer: Answer
    do {
      answer = try await desk.change(context, id, .runConversations) { change in
        guard try PolisTaking.give(one, to: id, now: change.now, change.db) else { throw CaseProblem.stale }
        try change.record(
          Contribution(
            .votesImported, target: "conversation", targetID: one.number, size: found.votes.vote.count, note: question))
        try index(one, in: change)
        return Redirect(to: path(id, one), saying: ImportTexts.taken(found.votes.vote.count))
      }
    } catch {
      try? await taking.drop()
      throw error
    }
    // A second click was led to where the first led: what it brought belongs to no case.
    try await taking.drop()
    try await letStatementsBeFound(one, in: id, context)
    keeper.changed(one)
    return answer
  }

  /// A few at a time: others write meanwhile.
  private func letStatementsBeFound(_ one: Conversation.ID, in id: Case.ID, _ context: Context) async throws {
    let statements = try await context.read { try ConversationStore($0).statements(of: one, [.open]) }
    let now = context.now
    for start in stride(from: 0, to: statements.count, by: 50) {
      let part = statements[start..<min(start + 50, statements.count)].map(\.id.number)
      try await context.services.database.write { db in
        for statement in part {
          guard let findable = try OpinionFindables.statements.one(statement, in: id, db) else { continue }
          try sources.index(db, findable, id, now)
        }
      }
    }
  }

  /// A file, or its text in the field of that name: for programs that send no files.
  private static func file(
    _ field: String, in request: Request, _ form: inout FormReader, missing: Text
  ) -> (bytes: Bytes, name: String)? {
    if let file = request.files.first(where: { $0.name == field }), file.bytes.count > 0 {
      return (file.bytes, file.filename.isEmpty ? field : String(file.filename.prefix(80)))
    }
    if let text = request.form[field], !text.isEmpty { return (Bytes(text), field) }
    form.fail(field, missing)
    return nil
  }
}
