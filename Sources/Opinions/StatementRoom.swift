import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Where the team writes statements, reads those that wait, and takes away what must not stand.
extension ConversationRoom {
  func showStatements(
    _ context: Context, _ id: Case.ID, _ one: Conversation.ID, _ refused: FormState = FormState()
  ) async throws -> Answer {
    let view = try await desk.read(context, id) { db, entry in
      let store = ConversationStore(db)
      let item = try store.one(one, in: id)
      let mayRun = entry.may(.runConversations)
      // What was never shown is for those alone who decide on it.
      let states = mayRun ? Statement.Status.allCases : [.open, .replaced]
      return StatementsView(
        entry: entry, item: item, statements: try store.statements(of: one, states),
        figures: try MapStore(db).figures(of: one), hands: try store.hands(of: one),
        events: mayRun ? try store.events(of: one) : [],
        today: context.today, keys: context.keys, state: refused)
    }
    return .page(statementsPage(desk, view))
  }

  func addStatements(_ context: Context, _ id: Case.ID, _ one: Conversation.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let texts = Self.statements(in: &form)
    if texts.isEmpty, form.isSound { form.fail("udsagn", StatementTexts.missing) }
    guard form.isSound else {
      _ = try await desk.read(context, id, .runConversations) { _, _ in true }
      return try await showStatements(context, id, one, form.state)
    }
    do {
      return try await add(texts, to: one, in: id, context)
    } catch OpinionProblem.full {
      form.fail("udsagn", OpinionProblem.full.explanation)
      return try await showStatements(context, id, one, form.state)
    }
  }

  private func add(
    _ texts: [String], to one: Conversation.ID, in id: Case.ID, _ context: Context
  ) async throws -> Answer {
    try await change(context, id, one, to: "/udsagn") { change, store, item in
      let there = Set(
        try ConversationStore(change.db).statements(of: one, [.open, .waiting]).map { Folding.fold($0.text) })
      let new = texts.filter { !there.contains(Folding.fold($0)) }
      for text in new {
        guard let added = try store.add(text, to: one) else { throw OpinionProblem.full }
        try record(.statement, added, size: text.count, item, in: change)
        try change.index(OpinionFindables.statements, added.number)
      }
      return StatementTexts.added(new.count)
    }
  }

  /// Shows what waits, rejects it, takes away what is shown, or lets it stand again: with a reason when it goes.
  func settle(
    _ context: Context, _ id: Case.ID, _ one: Conversation.ID, _ statement: Statement.ID
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let status: Statement.Status = form.optionalChoice("bliver"), [.open, .rejected, .removed].contains(status)
    else { throw Refusal.badRequest }
    let isGoing = status == .rejected || status == .removed
    let reason = form.text(
      "grund-\(statement.number)", limit: 200, missing: isGoing ? StatementTexts.reasonMissing : nil)
    guard form.isSound else {
      _ = try await desk.read(context, id, .runConversations) { db, _ in
        _ = try ConversationStore(db).statement(statement, in: ConversationStore(db).one(one, in: id).id)
      }
      return try await showStatements(context, id, one, form.state)
    }
    return try await change(context, id, one, to: "/udsagn") { change, store, item in
      let found = try ConversationStore(change.db).statement(statement, in: one)
      guard found.canBecome(status), try store.settle(found, status, reason: reason, in: one) else {
        return ConversationTexts.nothingChanged
      }
      try record(.statementSettled, statement, item, in: change)
      try change.index(OpinionFindables.statements, statement.number)
      return StatementTexts.settled(status)
    }
  }

  /// How many raised their hand at a meeting: said openly, it may be otherwise than what is voted.
  func noteHands(
    _ context: Context, _ id: Case.ID, _ one: Conversation.ID, _ statement: Statement.ID
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let number = statement.number
    let agree = form.number("for-\(number)", in: 0...5_000, missing: StatementTexts.handsMissing)
    let disagree = form.number("imod-\(number)", in: 0...5_000, missing: StatementTexts.handsMissing)
    guard form.isSound, let agree, let disagree else {
      _ = try await desk.read(context, id, .runConversations) { db, _ in
        _ = try ConversationStore(db).statement(statement, in: ConversationStore(db).one(one, in: id).id)
      }
      return try await showStatements(context, id, one, form.state)
    }
    return try await change(context, id, one, to: "/udsagn") { change, store, item in
      _ = try ConversationStore(change.db).statement(statement, in: one)
      try store.note(hands: (agree, disagree), on: statement)
      try record(.statementSettled, statement, item, in: change)
      return StatementTexts.handsNoted
    }
  }

  func showRewording(
    _ context: Context, _ id: Case.ID, _ one: Conversation.ID, _ statement: Statement.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    let (entry, item, found) = try await desk.read(context, id, .runConversations) { db, entry in
      let store = ConversationStore(db)
      let item = try store.one(one, in: id)
      return (entry, item, try store.statement(statement, in: one))
    }
    guard found.isSeed, found.status == .open else { throw Refusal.gone(StatementTexts.cannotReword) }
    let state = refused ?? FormState(filled: ["udsagn": found.text])
    return .page(rewordingPage(entry, item, found, state, context.keys))
  }

  func reword(
    _ context: Context, _ id: Case.ID, _ one: Conversation.ID, _ statement: Statement.ID
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("udsagn", limit: Statement.longest, missing: StatementTexts.missing)
    guard form.isSound else { return try await showRewording(context, id, one, statement, form.state) }
    return try await change(context, id, one, to: "/udsagn") { change, store, item in
      let found = try ConversationStore(change.db).statement(statement, in: one)
      guard found.isSeed, found.status == .open else { throw CaseProblem.stale }
      guard found.text != text else { return ConversationTexts.nothingChanged }
      guard let new = try store.reword(found, to: text, in: one) else { throw OpinionProblem.full }
      try record(.statement, new, size: text.count, item, in: change)
      try change.index(OpinionFindables.statements, new.number)
      return new == found.id ? StatementTexts.reworded : StatementTexts.replaced
    }
  }
}

extension ConversationRoom {
  /// The record says on which map something was done. What a statement says stands with the statement alone: it can be
  /// taken away there, and worded anew.
  private func record(
    _ kind: Contribution.Kind, _ statement: Statement.ID, size: Int = 0, _ item: Conversation, in change: CaseChange
  ) throws {
    try change.record(
      Contribution(kind, target: "statement", targetID: statement.number, size: size, note: item.question))
  }
}

extension Statement {
  func canBecome(_ next: Status) -> Bool {
    switch (status, next) {
    case (.waiting, .open), (.waiting, .rejected), (.open, .removed), (.rejected, .open), (.removed, .open): true
    default: false
    }
  }
}

/// What the page of the statements shows to one viewer.
struct StatementsView: Sendable {
  let entry: CaseEntry
  let item: Conversation
  let statements: [Statement]
  let figures: [Statement.ID: ShownFigures]
  /// What was shown by hands at a meeting.
  let hands: [Statement.ID: (agree: Int, disagree: Int)]
  let events: [ConversationStore.Event]
  let today: Day
  let keys: FormKeys
  let state: FormState

  var id: Case.ID { entry.item.id }
  var mayRun: Bool { entry.may(.runConversations) }
  func all(_ status: Statement.Status) -> [Statement] { statements.filter { $0.status == status } }
}
