import Cases
import Database
import Opinions
import TestWorld
import Time
import Web

extension RichCaseBuilder {
  /// An opinion map that is voted on, with a statement that waits and a result that is public.
  mutating func opine() async throws {
    let new = at("meningskort/ny")
    try await submit(
      .member, new, on: new,
      [
        "spoergsmaal": "Hvad gør natten tryg?", "om": "Sovemedicin, natlys", "hvem": "link", "foer": "before",
        "egne": "ja", "kort": "ja", "udsagn": "Nogen skal ringe\nLyset skal være tændt\nIngen skal vente alene",
      ])
    rich.conversation = try await number("SELECT MAX(id) FROM conversations")
    rich.statement = try await number("SELECT MIN(id) FROM conversation_statements")
    let page = at("meningskort/\(rich.conversation)")
    try await submit(.leader, page + "/aabn", on: page)
    let one = rich.conversation
    rich.mapToken = try await world.services.database.read { db in
      try db.value("SELECT token FROM conversations WHERE id = \(one)") ?? ""
    }
    let phone = "/m/\(rich.mapToken)"
    for statement in rich.statement..<rich.statement + 3 {
      try await submit(.guest, phone, on: "\(phone)?udsagn=\(statement)", ["udsagn": "\(statement)", "stemme": "1"])
    }
    try await submit(.guest, phone + "/udsagn", on: phone, ["nyt": Self.secret("Naboen skal spørges")])
    try await submit(.leader, page + "/offentlig", on: page)
    try await addFigures()
  }

  /// What a crowd would have given: figures, a show of hands, a name for a group.
  private func addFigures() async throws {
    let (one, statement, leader) = (rich.conversation, rich.statement, rich.people[.leader] ?? 0)
    let now = world.clock.now
    try await world.services.database.write { db in
      try db.run(
        """
        INSERT INTO conversation_figures (statement_id, cell, conversation_id, number, agree, disagree, pass)
        VALUES (\(statement), -1, \(one), 1, 6, 1, 0)
        """)
      try db.run(
        """
        INSERT INTO conversation_hands (statement_id, agree, disagree, noted_by, at)
        VALUES (\(statement), 5, 2, \(leader), \(now))
        """)
      try db.run(
        """
        INSERT INTO conversation_group_names (conversation_id, group_id, name, note)
        VALUES (\(one), 0, 'Natteravne', 'Vil have lys')
        """)
    }
  }
}

/// One more statement with votes, and figures and a map where there are none, written straight into the tables.
func addStatement(to rich: RichCase, by person: Int, _ number: Int, _ now: Instant) -> (Connection) throws -> Void {
  let one = rich.conversation
  return { db in
    let statement: Int = try db.value(
      """
      INSERT INTO conversation_statements (conversation_id, text, status, is_seed, written_by, written)
      VALUES (\(one), \("Udsagn \(number)"), 'open', 1, \(person), \(now)) RETURNING id
      """)!
    try db.run(
      """
      INSERT INTO conversation_events (statement_id, person_id, what, at) VALUES (\(statement), \(person), 'added', \(now))
      """)
    let participant: Int = try db.value(
      "INSERT INTO conversation_participants (conversation_id, key) VALUES (\(one), \("nr \(number)")) RETURNING id")!
    try db.run(
      """
      INSERT INTO conversation_votes (participant_id, statement_id, vote, first_act, act)
      VALUES (\(participant), \(statement), 1, \(number), \(number))
      """)
    try db.run(
      """
      INSERT INTO conversation_figures (statement_id, cell, conversation_id, number, agree, disagree, pass)
      VALUES (\(statement), -1, \(one), 1, 5, 0, 0)
      """)
    try db.run(
      """
      INSERT INTO conversations (case_id, token, question, audience, moderation, takes_statements, shows_map, created_by,
        created, opened)
      SELECT case_id, \("token \(number)"), question, audience, moderation, 1, 1, created_by, created, opened
      FROM conversations WHERE id = \(one)
      """)
  }
}
