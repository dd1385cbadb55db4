import Database
import TestWorld
import Time

extension RichCaseBuilder {
  /// A difference that everything has happened to, and a round of the pulse that is open.
  mutating func differ() async throws {
    let new = at("forskelle/ny")
    try await submit(
      .member, new, on: new,
      [
        "titel": Self.secret("Hvem har natten?"), "slags": "roles", "side1": Self.secret("Nøglen ligger hos naboen"),
        "hvem1": "mig", "side2": Self.secret("Vi har givet besked"), "hvem2": "gruppe-manager",
        "side3": Self.secret("Jeg er vågen alligevel"), "hvem3": "person-\(rich.people[.guest] ?? 0)",
        "tilknyt": "barrier-\(rich.barrier)",
      ])
    rich.difference = try await number("SELECT MAX(id) FROM differences")
    rich.side = try await number("SELECT MIN(id) FROM difference_sides")
    let page = at("forskelle/\(rich.difference)")
    try await submit(.leader, page + "/tag", on: page)
    try await submit(.member, page + "/brug", on: page, ["brug": Self.secret("der er to slags vågen")])
    try await submit(.member, page + "/traad", on: page, ["svartekst": Self.secret("hvornår sover I?")])
    let first = try await number("SELECT MAX(id) FROM difference_replies")
    try await submit(
      .guest, page + "/traad", on: page + "?svar=\(first)", ["svartekst": Self.secret("når telefonen tier")])
    rich.reply = try await number("SELECT MAX(id) FROM difference_replies")
    try await submit(
      .guest, page + "/side/\(rich.side + 2)", on: page + "/side/\(rich.side + 2)",
      ["side": Self.secret("Jeg er vågen, fordi ingen svarer")])
    try await submit(
      .leader, page + "/bearbejd", on: page + "/bearbejd",
      ["udfald": "beholdt", "udbytte": Self.secret("begge passer på"), "traek": "move-\(rich.task)"])
    try await submit(.guest, page + "/genaabn", on: page, ["hvorfor": Self.secret("den kom igen")])
    try await submit(.leader, at("tillid/runde"), on: at("tillid"))
  }
}

/// One more difference with all that hangs on it, written straight into the tables.
func addDifference(to id: Int, by person: Int, _ number: Int, _ now: Instant) -> (Connection) throws -> Void {
  { db in
    let difference: Int = try db.value(
      """
      INSERT INTO differences (case_id, title, kind, raised_by, raised, touched)
      VALUES (\(id), \("Forskel \(number)"), 'facts', \(person), \(now), \(now)) RETURNING id
      """)!
    try db.run(
      """
      INSERT INTO difference_sides (difference_id, position, person_id, actor_group, written_by, text, at)
      VALUES (\(difference), 1, \(person), 'manager', \(person), 'Sådan', \(now))
      """)
    try db.run("INSERT INTO difference_uses VALUES (\(difference), \(person), 'Det', \(now))")
    try db.run(
      """
      INSERT INTO difference_uses SELECT MIN(id), \(person), 'Også det', \(now) FROM differences WHERE case_id = \(id)
      """)
    try db.run(
      """
      INSERT INTO difference_replies (difference_id, person_id, text, at)
      SELECT MIN(id), \(person), 'Svar', \(now) FROM differences WHERE case_id = \(id)
      """)
    try db.run(
      """
      INSERT INTO difference_events (difference_id, person_id, what, at)
      SELECT MIN(id), \(person), 'owned', \(now) FROM differences WHERE case_id = \(id)
      """)
    try db.run(
      """
      INSERT INTO difference_links SELECT \(difference), 'barrier', MIN(id), 0 FROM barriers WHERE case_id = \(id)
      """)
  }
}
