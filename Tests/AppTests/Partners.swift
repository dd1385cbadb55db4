import Accounts
import Cases
import Database
import TestWorld
import Web

// Agreements, alliances, needs and offers: who may come where and do what, and the rich case's own.

extension Door {
  static let partners: [String: Door] = [
    "/forloeb/{}/aftaler": .team,
    "/forloeb/{}/aftaler/ny": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/aftaler/{}": .team,
    "/forloeb/{}/aftaler/{}/ret": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/aftaler/{}/versioner": .team,
    "/forloeb/{}/aftaler/{}/udskrift": .team,

    "/alliancer": .some(Asker.signedIn, 200, others: 200),
    "/alliancer/ny": .some(Asker.signedIn, 200, others: 200),
    // Whoever sees one of its cases sees it.
    "/alliancer/{}": .act(Asker.signedIn, inArchive: true),

    "/tilbud": .some(Asker.accounts, 200, others: 403),
    // Only the one who is asked.
    "/tilbud/spoergsmaal/{}": .some([.leader], 200, others: 404),
    "/forloeb/{}/mangler": .team,
  ]
}

extension Deed {
  static let partners: [String: Deed] = [
    "/forloeb/{}/aftaler": Deed([.leader, .member]) { terms($0) },
    "/forloeb/{}/aftaler/{}": Deed([.leader, .member]) { terms($0) + [("laest", "1")] },
    "/forloeb/{}/aftaler/{}/til-underskrift": Deed([.leader, .member]) { _ in [("version", "1")] },
    // Nobody but those who sign for a party.
    "/forloeb/{}/aftaler/{}/underskrift": Deed([.backer, .guest]) { _ in [("svar", "signed"), ("version", "1")] },
    "/forloeb/{}/aftaler/{}/afslut": Deed([.leader, .member]) { _ in [("aarsag", "Vi er i mål")] },

    "/alliancer": Deed([.leader, .member]) {
      [("navn", "Natten sammen"), ("formaal", "Ro"), ("forloeb", "\($0.id)")]
    },
    "/alliancer/{}/forloeb": Deed([.leader]) { [("forloeb", "\($0.twin)")] },
    "/alliancer/{}/forloeb/{}/fjern": Deed([.leader, .member]),

    "/tilbud": Deed(Asker.accounts) { _ in
      [("slags", "time"), ("tekst", "En time"), ("gruppe", "user"), ("synlighed", "signed_in"), ("plads", "2")]
    },
    "/tilbud/{}/tilbage": Deed([.leader]),
    "/tilbud/spoergsmaal/{}": Deed([.leader]) { _ in [("svar", "not_now")] },
    "/forloeb/{}/mangler": Deed([.leader, .member, .guest]) { _ in
      [("slags", "time"), ("tekst", "En time"), ("gruppe", "")]
    },
    "/forloeb/{}/mangler/{}/daekket": Deed([.leader, .member]),
    "/forloeb/{}/mangler/{}/spoerg": Deed([.leader, .member]) { [("tilbud", "\($0.strangersOffer)")] },
  ]

  private static func terms(_ rich: RichCase) -> [(String, String)] {
    [
      ("navn", "En aftale"), ("formaal", "Rolige nætter"), ("slut", "2027-06-30"),
      ("part-\(rich.organisation)", "\(rich.people[.backer] ?? 0)"), ("giver-\(rich.organisation)", "Timer"),
    ]
  }
}

extension RichCaseBuilder {
  /// An agreement that waits for its signatures, an alliance, what the case lacks, and a question to its leader.
  mutating func partner() async throws {
    try await agree()
    try await ally()
    try await lackAndOffer()
  }

  private mutating func agree() async throws {
    let (own, backer, guest) = (rich.organisation, rich.people[.backer] ?? 0, rich.people[.guest] ?? 0)
    rich.guestsOrganisation = try await number("SELECT id FROM organisations WHERE name = 'Pårørende i Egelund'")
    let theirs = rich.guestsOrganisation
    let list = at("aftaler")
    let visit = try await submit(
      .leader, list, on: list + "/ny",
      [
        "navn": Self.secret("Natten sammen"), "formaal": Self.secret("Rolige nætter"), "risici": Self.secret("tid"),
        "rettigheder": Self.secret("alle"), "dataansvar": Self.secret("kommunen"), "habilitet": Self.secret("ingen"),
        "udtraeden": Self.secret("en måned"), "slut": "2027-06-30", "part-\(own)": "\(backer)",
        "giver-\(own)": Self.secret("vagter"), "part-\(theirs)": "\(guest)", "giver-\(theirs)": Self.secret("besøg"),
      ])
    rich.agreement = try await number("SELECT MAX(id) FROM agreements")
    try await submit(.leader, list + "/\(rich.agreement)/til-underskrift", on: visit.location ?? "")
  }

  /// Whoever sees the case sees its alliance, so it holds no secret.
  private mutating func ally() async throws {
    try await submit(
      .leader, "/alliancer", on: "/alliancer/ny",
      ["navn": "Nattens alliance", "formaal": "Ro for alle", "forloeb": "\(rich.id)"])
    rich.alliance = try await number("SELECT MAX(id) FROM alliances")
  }

  private mutating func lackAndOffer() async throws {
    let page = at("mangler")
    try await submit(
      .leader, page, on: page,
      ["slags": "experience", "tekst": Self.secret("natten set indefra"), "gruppe": "volunteer"])
    rich.need = try await number("SELECT MAX(id) FROM needs")
    for asker in [Asker.leader, .stranger] {
      try await submit(
        asker, "/tilbud", on: "/tilbud",
        [
          "slags": "experience", "tekst": "Jeg har ligget vågen", "gruppe": "volunteer", "synlighed": "signed_in",
          "plads": "5",
        ])
    }
    rich.strangersOffer = try await number("SELECT MAX(id) FROM offers")
    rich.offer = rich.strangersOffer - 1
    try await askTheLeader()
  }

  /// Somebody elsewhere asks the leader to contribute to a case of theirs.
  private mutating func askTheLeader() async throws {
    let other = try await world.person("Ib Havn", of: "Nørreå Kommune")
    let browser = try await world.browser(as: other)
    let item = try await world.startedCase("Havnen ved fjorden", ledBy: other)
    let page = "/forloeb/\(item.number)/mangler"
    await browser.submit(page, on: page, ["slags": "experience", "tekst": "Hvem har ligget vågen?", "gruppe": ""])
    let need = try await number("SELECT MAX(id) FROM needs")
    let fields = await browser.get("/tilbud").form(to: "/tilbud")?.everything.filter { $0.0.hasPrefix("_") } ?? []
    await browser.post("\(page)/\(need)/spoerg", fields + [("tilbud", "\(rich.offer)")])
    rich.ask = try await number("SELECT MAX(id) FROM asks")
  }
}

/// One more of each, by one more person.
func partnerRows(_ rich: RichCase, person: Int, _ number: Int, _ now: Int64) -> [SQL] {
  [
    "INSERT INTO agreements (case_id, newest, touched) VALUES (\(rich.id), 1, \(now))",
    """
    INSERT INTO agreement_versions (agreement_id, number, title, aim, person_id, at, ends, put_forward)
    SELECT MAX(id), 1, 'En aftale', 'Ro', \(person), \(now), 30000, \(now) FROM agreements
    """,
    """
    INSERT INTO agreement_versions (agreement_id, number, title, aim, person_id, at)
    VALUES (\(rich.agreement), \(number + 100), 'En aftale', 'Ro', \(person), \(now))
    """,
    """
    INSERT INTO agreement_parties (version_id, organisation_id, signer_id)
    SELECT v.id, \(rich.organisation), \(person) FROM agreement_versions v WHERE v.person_id = \(person)
    """,
    """
    INSERT INTO agreement_answers (version_id, organisation_id, kind, person_id, at)
    SELECT v.id, \(rich.organisation), 'signed', \(person), \(now) FROM agreement_versions v WHERE v.person_id = \(person)
    """,
    "UPDATE agreements SET newest = \(number + 100) WHERE id = \(rich.agreement)",
    "INSERT INTO alliances (name, aim, created, created_by) VALUES ('Flere', 'Ro', \(now), \(person))",
    """
    INSERT INTO alliance_cases (alliance_id, case_id, person_id, at)
    SELECT MAX(id), \(rich.id), \(person), \(now) FROM alliances
    """,
    """
    INSERT INTO needs (case_id, kind, text, person_id, at) VALUES (\(rich.id), 'experience', 'Mere', \(person), \(now))
    """,
    """
    INSERT INTO offers (person_id, is_organisations, kind, text, actor_group, visibility, room, at)
    VALUES (\(person), 0, 'experience', 'Jeg kan', 'user', 'signed_in', 2, \(now))
    """,
    """
    INSERT INTO asks (case_id, need_id, offer_id, asked_of, asked_by, at)
    SELECT \(rich.id), \(rich.need), MAX(id), \(person), \(rich.people[.leader] ?? 0), \(now) FROM offers
    """,
  ]
}
