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
    let token = Secrets.token(bytes: 9)
    let answer = try await desk.change(context, id, .runConversations) { change in
      let person = Person.ID(change.viewer.id)
      let store = ConversationChangeStore(change.db, by: person, now: change.now)
      let one = try store.start(
        ConversationChangeStore.Settings(
          question: question, about: "", audience: .team, moderation: .before, takesStatements: false, showsMap: true,
          lastDay: nil), token: token, in: id)
      try change.record(
        Contribution(
          .votesImported, target: "conversation", targetID: one.number, size: found.votes.vote.count, note: question))
      let act: Int =
        try change.db.value(
          "SELECT MAX(id) FROM contributions WHERE target = 'conversation' AND target_id = \(one)") ?? 0
      try PolisStore(change.db).take(found, into: one, act: act, by: person, now: change.now)
      _ = try store.open(one)
      _ = try store.close(one)
      try index(one, in: change)
      return Redirect(to: path(id, one), saying: ImportTexts.taken(found.votes.vote.count))
    }
    if let one = try await context.read({ try ConversationStore($0).id(of: token) }) { keeper.changed(one) }
    return answer
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
