import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Statistics
import Time
import Web

/// Where the team opens opinion maps, looks after them and reads them.
struct ConversationRoom: Sendable {
  let desk: CaseDesk
  let keeper: MapKeeper
  let sources: OpinionSources

  func path(_ id: Case.ID, _ one: Conversation.ID) -> String { OpinionRoutes.one.path(id, one) }

  func showList(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let (entry, listed) = try await desk.read(context, id) { db, entry in
      (entry, try ConversationStore(db).all(of: id))
    }
    return context.wantsJSON
      ? .json(conversationsJSON(listed, today: context.today))
      : .page(conversationsPage(desk, entry, listed, today: context.today))
  }

  // MARK: - One map

  func show(_ context: Context, _ id: Case.ID, _ one: Conversation.ID, _ refused: FormState? = nil) async throws
    -> Answer
  {
    let view = try await view(context, id, one, refused)
    return context.wantsJSON
      ? .json(conversationJSON(view, in: context.language)) : .page(conversationPage(desk, view))
  }

  func report(_ context: Context, _ id: Case.ID, _ one: Conversation.ID) async throws -> Answer {
    .page(reportPage(try await view(context, id, one, nil)))
  }

  private func view(
    _ context: Context, _ id: Case.ID, _ one: Conversation.ID, _ refused: FormState?
  ) async throws -> ConversationView {
    let link = context.services.site.address
    return try await desk.read(context, id) { db, entry in
      let store = ConversationStore(db)
      let item = try store.one(one, in: id)
      let maps = MapStore(db)
      let result = try maps.result(of: one)
      let statements = try store.statements(of: one, [.open, .waiting])
      return ConversationView(
        entry: entry, item: item, result: result, open: statements.count { $0.status == .open },
        waiting: statements.count { $0.status == .waiting },
        votesSince: try maps.votes(of: one, after: result?.map.act ?? 0), today: context.today, now: context.now,
        link: link + OpinionRoutes.vote.path(item.token), keys: context.keys, state: refused ?? FormState(),
        sources: sources)
    }
  }

  // MARK: - Opening one

  func showNew(_ context: Context, _ id: Case.ID, _ refused: FormState? = nil) async throws -> Answer {
    let entry = try await desk.read(context, id, .runConversations) { _, entry in entry }
    let state =
      refused
      ?? FormState(filled: [
        "hvem": Conversation.Audience.link.rawValue, "foer": Conversation.Moderation.before.rawValue,
        "egne": "ja", "kort": "ja",
      ])
    return .page(newConversationPage(entry, state, context.keys))
  }

  func start(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let settings = Self.settings(in: &form, today: context.today)
    let written = Self.statements(in: &form)
    let chosen = form.form.all("forslag").compactMap { Int($0) }.filter { Seeds.all.indices.contains($0) }
    let language = context.language
    let seeds = chosen.map { Seeds.all[$0](language) } + written
    guard form.isSound, let settings else { return try await showNew(context, id, form.state) }
    let token = Secrets.token(bytes: 9)
    return try await desk.change(context, id, .runConversations) { change in
      let store = ConversationChangeStore(change.db, by: Person.ID(change.viewer.id), now: change.now)
      let one = try store.start(settings, token: token, in: id)
      for text in seeds {
        if let added = try store.add(text, to: one) { try change.index(OpinionFindables.statements, added.number) }
      }
      try change.record(
        Contribution(
          .conversation, target: "conversation", targetID: one.number, size: settings.question.count,
          note: settings.question))
      try index(one, in: change)
      return Redirect(to: OpinionRoutes.statements.path(id, one), saying: ConversationTexts.started)
    }
  }

  static func settings(in form: inout FormReader, today: Day) -> ConversationChangeStore.Settings? {
    let question = form.text("spoergsmaal", limit: 140, missing: ConversationTexts.questionMissing)
    let about = form.text("om", limit: 600)
    let audience = form.choice("hvem", Conversation.Audience.self, missing: ConversationTexts.audienceMissing)
    let moderation = form.choice("foer", Conversation.Moderation.self, missing: ConversationTexts.moderationMissing)
    let lastDay = form.day("slut")
    if let lastDay, lastDay < today { form.fail("slut", ConversationTexts.lastDayPassed) }
    guard let audience, let moderation else { return nil }
    return ConversationChangeStore.Settings(
      question: question, about: about, audience: audience, moderation: moderation,
      takesStatements: form.form["egne"] == "ja", showsMap: form.form["kort"] == "ja", lastDay: lastDay)
  }

  /// One statement a line.
  static func statements(in form: inout FormReader) -> [String] {
    let lines = form.text("udsagn", limit: 8_000).split(separator: "\n").map { FormReader.trimmed($0) }
    let long = lines.first { $0.count > Statement.longest }
    if let long { form.fail("udsagn", ConversationTexts.tooLong(String(long.prefix(40)))) }
    var seen: Set<String> = []
    return lines.filter { !$0.isEmpty && seen.insert(Folding.fold($0)).inserted }
  }

  // MARK: - Settings

  func showSettings(
    _ context: Context, _ id: Case.ID, _ one: Conversation.ID, _ refused: FormState? = nil, isStale: Bool = false
  ) async throws -> Answer {
    let (entry, item) = try await desk.read(context, id, .runConversations) { db, entry in
      (entry, try ConversationStore(db).one(one, in: id))
    }
    return .page(settingsPage(entry, item, refused ?? Self.filled(item), context.keys, isStale: isStale))
  }

  private static func filled(_ item: Conversation) -> FormState {
    FormState(filled: [
      "spoergsmaal": item.question, "om": item.about, "hvem": item.audience.rawValue,
      "foer": item.moderation.rawValue, "egne": item.takesStatements ? "ja" : "", "kort": item.showsMap ? "ja" : "",
      "slut": item.lastDay?.iso ?? "", "set": item.mark,
    ])
  }

  func set(_ context: Context, _ id: Case.ID, _ one: Conversation.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let settings = Self.settings(in: &form, today: context.today)
    let read = form.form["set"].flatMap { Int($0) } ?? -1
    guard form.isSound, let settings else { return try await showSettings(context, id, one, form.state) }
    do {
      return try await desk.change(context, id, .runConversations) { change in
        let item = try ConversationStore(change.db).one(one, in: id)
        let store = ConversationChangeStore(change.db, by: Person.ID(change.viewer.id), now: change.now)
        guard try store.set(settings, one, readAt: read) else { throw CaseProblem.stale }
        try record(.conversation, item, in: change)
        try index(one, in: change)
        return Redirect(to: path(id, one), saying: ConversationTexts.saved)
      }
    } catch CaseProblem.stale {
      return try await showSettings(context, id, one, form.state, isStale: true)
    }
  }

  // MARK: - Open, close, publish

  func open(_ context: Context, _ id: Case.ID, _ one: Conversation.ID) async throws -> Answer {
    try await change(context, id, one) { change, store, item in
      guard item.opened == nil else { return ConversationTexts.isOpenAlready }
      guard try store.open(one) else { throw Refusal.notAllowed(ConversationTexts.needsStatements) }
      try record(.conversation, item, in: change)
      return ConversationTexts.opened
    }
  }

  /// Ends the voting, or lets it go on.
  func close(_ context: Context, _ id: Case.ID, _ one: Conversation.ID) async throws -> Answer {
    let reopens = context.request.form["igen"] == "ja"
    return try await change(context, id, one) { change, store, item in
      guard try reopens ? store.reopen(one) : store.close(one) else { return ConversationTexts.nothingChanged }
      try record(reopens ? .conversation : .conversationClosed, item, in: change)
      return reopens ? ConversationTexts.reopened : ConversationTexts.closed
    }
  }

  func publish(_ context: Context, _ id: Case.ID, _ one: Conversation.ID) async throws -> Answer {
    let isPublic = context.request.form["vis"] == "alle"
    return try await change(context, id, one, .publish) { change, store, item in
      guard try store.publish(one, isPublic) else { return ConversationTexts.nothingChanged }
      try record(.resultPublished, item, in: change)
      return isPublic ? ConversationTexts.published : ConversationTexts.unpublished
    }
  }

  func change(
    _ context: Context, _ id: Case.ID, _ one: Conversation.ID, _ act: CaseAct = .runConversations,
    to place: String = "",
    _ body: @escaping @Sendable (CaseChange, ConversationChangeStore, Conversation) throws -> Text
  ) async throws -> Answer {
    try await desk.change(context, id, act) { change in
      let item = try ConversationStore(change.db).one(one, in: id)
      let store = ConversationChangeStore(change.db, by: Person.ID(change.viewer.id), now: change.now)
      let said = try body(change, store, item)
      return Redirect(to: path(id, one) + place, saying: said)
    }
  }

  func record(_ kind: Contribution.Kind, _ item: Conversation, in change: CaseChange) throws {
    try change.record(
      Contribution(kind, target: "conversation", targetID: item.id.number, note: item.question))
  }

  func index(_ one: Conversation.ID, in change: CaseChange) throws {
    try change.index(OpinionFindables.conversations, one.number)
  }

  // MARK: - Names, sharing

  func name(_ context: Context, _ id: Case.ID, _ one: Conversation.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let names = (0...9).compactMap { group -> (Int, String, String)? in
      guard form.form["navn\(group)"] != nil else { return nil }
      return (group, form.text("navn\(group)", limit: 40), form.text("note\(group)", limit: 200))
    }
    guard form.isSound else {
      _ = try await desk.read(context, id, .runConversations) { _, _ in true }
      return try await show(context, id, one, form.state)
    }
    return try await change(context, id, one) { change, store, item in
      for (group, name, note) in names { try store.name(group, name, note, in: one) }
      try record(.groupsNamed, item, in: change)
      return ConversationTexts.named
    }
  }

  func share(_ context: Context, _ id: Case.ID, _ one: Conversation.ID) async throws -> Answer {
    let (entry, item) = try await desk.read(context, id) { db, entry in
      (entry, try ConversationStore(db).one(one, in: id))
    }
    let link = context.services.site.address + OpinionRoutes.vote.path(item.token)
    return .page(
      sharePage(
        desk, entry, item, link: link, room: entry.may(.runConversations) ? sources.room(id) : nil,
        today: context.today, language: context.language))
  }
}

extension FormReader {
  /// Without the white space around it.
  static func trimmed(_ text: Substring) -> String {
    var rest = text
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}

/// What the page of a map shows to one viewer.
struct ConversationView: Sendable {
  let entry: CaseEntry
  let item: Conversation
  let result: ShownResult?
  /// Statements that can be voted on, and that wait for somebody to read them.
  let open: Int
  let waiting: Int
  /// Votes that the map does not know yet.
  let votesSince: Int
  let today: Day
  let now: Instant
  let link: String
  let keys: FormKeys
  let state: FormState
  let sources: OpinionSources

  var id: Case.ID { entry.item.id }
  var status: Conversation.State { entry.item.isArchived ? .closed : item.state(on: today) }
  var mayRun: Bool { entry.may(.runConversations) }
}
