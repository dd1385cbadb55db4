import Database
import Mail
import TestWorld
import Web

/// Calls for ideas: the one of the rich case is for everyone.
extension Door {
  static let calls: [String: Door] = [
    // Leads on to what was found.
    "/forloeb/{}/ideer/{}": .some(Asker.team, 303, others: 404),
    "/idekald": .everyone(200),
    "/idekald/nyt": .some(Asker.accounts, 200, others: 403),
    "/k/{}": .everyone(200),
    "/k/{}/plakat": .everyone(200),
    "/k/{}/indlejret": .everyone(200),
    "/k/{}/lignende": .everyone(200),
    "/k/{}/del": .whileAtWork,
    "/k/{}/vaelg": .whileAtWork,
    "/k/{}/stilling": .everyone(200),
    "/k/{}/rediger": .host,
    "/k/{}/live": .everyone(200),
    "/k/{}/ideer.csv": .everyone(200),
    "/k/{}/ideer.atom": .everyone(200),
    "/k/{}/ide/{}/saml": .combining,
    "/k/{}/ide/{}/del-op": .host,
    "/k/{}/ide/{}/anmeld": .everyone(200),
    "/k/{}/moderation": .host,
    "/k/{}/moderation/ide/{}": .host,
    "/k/{}/moderation/ide/{}/kommentar/{}": .host,
    "/k/{}/svar": .host,
    "/k/{}/ide/{}": .everyone(200),
    "/k/{}/ide/{}/svar": .host,
    "/k/{}/ide/{}/stoet": .whileAtWork,
    "/k/{}/ide/{}/kommentar": .whileAtWork,
    "/k/{}/ide/{}/billede": .everyone(200),
    "/k/{}/ide/{}/billede/ret": .whileAtWorkBy(.member),
    "/k/{}/ide/{}/kommentar/{}/ret": .whileAtWorkBy(.guest),
    // What the member wrote is changed by the member.
    "/k/{}/ide/{}/ret": .whileAtWorkBy(.member),
    "/k/{}/ide/{}/tak": .someOfAll([.member], 200, others: 404),
    "/k/{}/deltagelse": .everyone(200),
    "/k/{}/billede": .everyone(200),
    "/k/{}/billede/lille": .everyone(200),
    "/k/{}/billede/ret": .host,
    "/idekald/{}/besked/{}": .everyone(200),
    "/forloeb/{}/gemte/{}": .act([.leader, .member, .guest], inArchive: false),
  ]
}

extension Deed {
  private static let everyone = Set(Asker.allCases)
  private static let picture = SentFile(name: "lampe.gif", type: "image/gif", SmallFiles.gif)

  static let calls: [String: Deed] = [
    "/idekald/nyt": Deed(Asker.accounts) { rich in
      [
        ("spoergsmaal", "Hvad nu?"), ("hvem", "public"), ("laeses", "after"), ("datoer", "none"), ("kan", "ideas"),
        ("organisation", "\(rich.organisation)"), ("handling", "gem"),
      ]
    },
    "/k/{}/rediger": Deed([.leader]) { rich in
      [
        ("spoergsmaal", "Hvad så?"), ("hvem", "public"), ("laeses", "after"), ("datoer", "none"), ("kan", "ideas"),
        ("svarer", "\(rich.people[.leader] ?? 0)"), ("svarfrist", "2026-12-20"), ("set", "0"),
      ]
    },
    "/k/{}/billede/ret": Deed([.leader]) { _ in [("billedtekst", "En rød prik")] }
      .with(SentFile(name: "prik.gif", type: "image/gif", SmallFiles.gif)),
    "/k/{}/aabn": Deed([.leader]),
    "/k/{}/luk": Deed([.leader]),
    "/k/{}/del": Deed(everyone) { _ in [("saetning", "Et lys i vinduet"), ("set", "ja")] },
    // A pair that was not sealed for the sender is not answered; they are led to a new one.
    "/k/{}/vaelg": Deed(everyone),
    "/k/{}/ide/{}/stoet": Deed(everyone),
    "/k/{}/ide/{}/stoet/tilbage": Deed(everyone, inArchive: true),
    "/k/{}/ide/{}/kommentar": Deed(everyone) { _ in [("kommentar", "Godt")] },
    "/k/{}/ide/{}/kommentar/{}/ret": Deed([.guest]) { _ in [("kommentar", "Ja, også om dagen"), ("laest", "0")] },
    "/k/{}/ide/{}/kommentar/{}/tilbage": Deed([.guest], inArchive: true),
    "/k/{}/ide/{}/saml": Deed([.leader, .member]) { _ in [("nummer", "2")] },
    "/k/{}/ide/{}/skil": Deed([.leader, .member]),
    "/k/{}/ide/{}/del-op": Deed([.leader]) { _ in [("del1", "Et lys"), ("del2", "En gang")] },
    "/k/{}/ide/{}/del-op/fortryd": Deed([.leader]),
    "/k/{}/ide/{}/anmeld": Deed(everyone, inArchive: true) { _ in [("hvorfor", "spam"), ("tekst", "Nå")] },
    "/k/{}/ide/{}/klage": Deed([.member], inArchive: true) { _ in [("klage", "Læs den igen")] },
    "/k/{}/moderation/ide/{}/i-orden": Deed([.leader]),
    "/k/{}/ide/{}/ret": Deed([.member]) { _ in [("saetning", "Et andet lys"), ("laest", "0")] },
    "/k/{}/ide/{}/billede/ret": Deed([.member]) { _ in [("billedtekst", "En lampe")] }.with(picture),
    "/k/{}/ide/{}/billede/fjern": Deed([.member], inArchive: true),
    "/k/{}/ide/{}/tilbagetraekning": Deed([.member], inArchive: true),
    "/k/{}/ide/{}/svar": Deed([.leader]) { _ in [("skaebne", "considered"), ("hvorfor", "Vi ser på den")] },
    "/k/{}/moderation/ide/{}": Deed([.leader]) { _ in [("handling", "vis-ikke"), ("hvorfor", "Derfor")] },
    "/k/{}/moderation/ide/{}/kommentar/{}": Deed([.leader]) { _ in [("handling", "vis-ikke"), ("hvorfor", "Derfor")] },
    "/forloeb/{}/gemte/{}": Deed([.leader, .member, .guest]) { rich in [("idekald", rich.call)] },
    "/idekald/{}/besked/{}": Deed(everyone, inArchive: true) { _ in [("svar", "ja")] },
  ]
}

extension RichCaseBuilder {
  /// A call for everyone, an idea of the member that the guest has written about, and an address to write to.
  mutating func call() async throws {
    let new = "/idekald/nyt?forloeb=\(rich.id)"
    let visit = try await submit(
      .leader, "/idekald/nyt", on: new,
      [
        "spoergsmaal": "Hvordan bliver natten rolig?", "hvem": "public", "laeses": "after", "datoer": "none",
        "kan": "ideas", "kan": "supports", "kan": "comments", "kan": "choices",
        "svarer": "\(rich.people[.leader] ?? 0)", "svarfrist": "2026-12-20", "sider": "https://egelund.example",
        "handling": "aabn",
      ])
    rich.call = String((visit.location ?? "").dropFirst("/k/".count))
    let call = "/k/\(rich.call)"
    try await submit(
      .member, call + "/del", on: call + "/del", ["saetning": "Et lys i gangen", "vist": "0", "set": "ja"])
    try await submit(
      .guest, call + "/ide/1/kommentar", on: call + "/ide/1/kommentar", ["kommentar": "Ja, om natten", "vist": "0"])
    try await submit(.member, call + "/del", on: call + "/del", ["saetning": "Varm mælk", "vist": "0", "set": "ja"])
    rich.comment = try await number("SELECT MAX(id) FROM idea_comments")
    try await submit(
      .leader, call + "/ide/1/svar", on: call + "/ide/1/svar", ["skaebne": "considered", "hvorfor": "Vi ser på det"])
    try await submit(
      .leader, call + "/moderation/ide/2", on: call + "/moderation/ide/2",
      ["handling": "vis-ikke", "hvorfor": "Prøv igen"])
    try await submit(.leader, call + "/moderation/ide/2", on: call + "/moderation/ide/2", ["handling": "vis"])
    try await submit(
      .member, "/forloeb/\(rich.id)/ideer", on: "/forloeb/\(rich.id)/ideer", ["ide": "Et ur, der kan ses i mørke"])
    rich.parked = try await number("SELECT MAX(id) FROM parked_ideas")
    try await send(
      .leader, call + "/billede/ret", on: call + "/billede/ret", ["billedtekst": "En lampe i en gang"],
      SentFile(name: "lampe.gif", type: "image/gif", SmallFiles.gif))
    rich.callNumber = try await number("SELECT MAX(id) FROM calls")
    try await send(
      .member, call + "/ide/1/billede/ret", on: call + "/ide/1/billede/ret", ["billedtekst": "En lampe i gangen"],
      SentFile(name: "lampe.gif", type: "image/gif", SmallFiles.gif))
    rich.contact = try await leaveAddress()
    // A form that is sent without its page brings the number of what it has read.
    try await world.services.database.write { try $0.run("UPDATE calls SET revision = 0") }
  }

  private func leaveAddress() async throws -> String {
    let now = world.clock.now
    return try await world.services.database.write { db in
      let key = try OutboxStore(db).key()
      let (call, participant): (Int, String) = try db.first(
        "SELECT call_id, participant FROM ideas ORDER BY id LIMIT 1"
      ) { (try $0.read("call_id"), try $0.read("participant")) }!
      try db.run(
        """
        UPDATE call_participants SET email = 'bodil@example.org', language = 'da', consented = \(now)
        WHERE participant = \(participant)
        """)
      return participant + "." + Secrets.signature(of: "call contact \(call) \(participant)", key: key)
    }
  }
}

/// One more of each, by one more person.
func callRows(_ rich: RichCase, person: Int, _ number: Int, _ now: Int64) -> [SQL] {
  let call: SQL = "(SELECT k.id FROM calls k WHERE k.slug = \(rich.call))"
  let key = "key \(person)"
  return [
    """
    INSERT INTO call_participants (call_id, participant, person_id, is_host, at)
    VALUES (\(call), \(key), \(person), 0, \(now))
    """,
    """
    INSERT INTO ideas (call_id, number, title, folded, participant, person_id, language, state, listed, lot, at, written)
    VALUES (\(call), \(number + 100), \("Et lys \(number)"), \("et lys \(number)"), \(key), \(person), 'da', 'shown', 1,
      \(number), \(now), \(now))
    """,
    """
    INSERT INTO ideas (call_id, number, title, folded, participant, person_id, language, state, listed, lot, at, written,
      builds_on)
    SELECT \(call), \(number + 10_000), \("En lampe \(number)"), \("en lampe \(number)"), \(key), \(person), 'da', 'held', 0,
      \(number), \(now), \(now), MIN(id) FROM ideas
    """,
    "INSERT INTO idea_supports (idea_id, participant, at) SELECT MIN(id), \(key), \(now) FROM ideas",
    """
    INSERT INTO idea_comments (call_id, idea_id, participant, person_id, stance, text, state, at)
    SELECT \(call), MIN(id), \(key), \(person), 'for', \("Ja \(number)"), 'shown', \(now) FROM ideas
    """,
    """
    INSERT INTO idea_comments (call_id, idea_id, participant, person_id, stance, text, state, at)
    SELECT \(call), MIN(id), \(key), \(person), 'note', \("Nå \(number)"), 'held', \(now) FROM ideas
    """,
    """
    INSERT INTO idea_pictures (idea_id, alt, width, height, shown, at)
    SELECT i.id, \("Et billede \(number)"), 9, 9, \(String(repeating: "a", count: 64)), \(now) FROM ideas i
    WHERE i.number = \(number + 100)
    """,
    """
    INSERT INTO idea_reports (call_id, idea_id, participant, why, at)
    SELECT \(call), MIN(id), \(key), 'spam', \(now) FROM ideas
    """,
    """
    INSERT INTO moderation_acts (call_id, idea_id, what, person_id, at)
    SELECT \(call), MIN(id), 'settled', \(person), \(now) FROM ideas
    """,
    """
    INSERT INTO idea_fates (idea_id, fate, reason, person_id, at)
    SELECT MIN(id), 'considered', 'Vi ser på den', \(person), \(now) FROM ideas
    """,
    """
    INSERT INTO calls (slug, case_id, organisation_id, question, made_by, audience, moderation, state, dates, answer_by,
      answer_due, ideas, created)
    VALUES (\("kald-\(number)"), \(rich.id), \(rich.organisation), \("Spørgsmål \(number)"), \(person), 'public', 'after',
      'open', 'none', \(rich.people[.leader] ?? 0), 20000, 3, \(now))
    """,
  ]
}
