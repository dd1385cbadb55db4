import Accounts
import Cases
import Crowd
import Database
import Language
import Opinions
import Statistics
import Time
import Web

/// The opinion map of the demonstration: what 148 invented people of three kinds answer to 31 statements.
///
/// Who answers what is drawn anew from the same numbers each time, so that every demonstration shows the same map.
struct DemoOpinions {
  let stage: DemoStage
  let now: Instant
  private var db: Connection { stage.db }

  func play() throws {
    guard let id: Case.ID = try db.value("SELECT id FROM cases WHERE title = \(DemoCase.trygHjem.title)") else {
      return
    }
    let mette = try stage.id(of: .mette)
    let begun = now - .days(14)
    let new = ConversationSeed(
      question: "Hvad er en tryg hjemkomst?",
      about: "Svarene læses af holdet bag Tryg hjem på 48 timer. De bruges, når vi aftaler, hvad der skal prøves.",
      lastDay: now.day + 11, statements: Self.statements.filter { $0.writer == nil }.map(\.text))
    let one = try ConversationSeed.start(new, token: Self.token, in: id, by: mette, at: begun, noted: now, db)
    let written = try write(in: one, at: now - .days(9))
    try vote(on: written, in: one)
    try ConversationSeed.wait(
      ["Hjemmesygeplejersken skal kunne se, hvad lægen har skrevet.", "Det vigtigste er, at nogen laver kaffe."],
      in: one, at: now - .hours(5), db)
  }

  static let token = "tryghjemkomst"

  /// The statements in their order, those of participants after those of the team.
  private func write(in one: Conversation.ID, at: Instant) throws -> [Statement.ID] {
    let own = Self.statements.filter { $0.writer != nil }.map { ($0.text, $0.writer) }
    try ConversationSeed.add(own, to: one, at: at, db)
    let found = try ConversationStore(db).statements(of: one)
    return Self.statements.compactMap { wanted in found.first { $0.text == wanted.text }?.id }
  }

  private func vote(on statements: [Statement.ID], in one: Conversation.ID) throws {
    var chance = SeededRandom(seed: 1962)
    let kinds = [Int](repeating: 0, count: 52) + [Int](repeating: 1, count: 58) + [Int](repeating: 2, count: 38)
    for (person, kind) in kinds.enumerated() {
      let at = now - .hours(24 * 13 - person * 2)
      for (place, statement) in statements.enumerated() where chance.uniform() < 0.9 {
        let share = Self.statements[place].agree[kind]
        let draw = chance.uniform()
        // A few skip a statement, the more the less clear it is.
        let unsure = 0.03 + 0.12 * (1 - abs(2 * share - 1))
        let vote: Vote = draw < unsure ? .pass : draw < unsure + (1 - unsure) * share ? .agree : .disagree
        try VoteStore(db).cast(
          VoteStore.Ballot(
            token: Self.token, statement: statement, vote: vote, participant: Participant(key: "demo \(person)")),
          hasAccount: false, now: at)
      }
    }
  }

  /// Calls the groups what the team calls them, once the map has found them.
  static func nameGroups(in database: Database, now: Instant) async throws {
    let keeper = MapKeeper(database, calm: .zero, now: { now }, log: { _ in })
    let id = try await database.read { try ConversationStore($0).id(of: token) }
    guard let id, try await keeper.renew(id) else { return }
    try await database.write { db in
      guard let result = try MapStore(db).result(of: id) else { return }
      for name in names {
        guard let statement = result.statements.first(where: { $0.text == name.sign }),
          let shares = result.figures[statement.id]?.shares(of: result.ids),
          let group = shares.max(by: { $0.share < $1.share })
        else { continue }
        try ConversationSeed.name(group.group, name.name, name.note, in: id, db)
      }
    }
  }
}

/// A statement with the share of each of the three kinds that agrees with it.
struct DemoStatement: Sendable {
  let text: String
  let agree: [Double]
  let writer: ActorGroup?

  init(_ text: String, _ first: Double, _ second: Double, _ third: Double, by writer: ActorGroup? = nil) {
    self.text = text
    agree = [first, second, third]
    self.writer = writer
  }
}
