import Accounts
import Agreements
import Cases
import Database
import Language
import Offers
import Time
import Web

/// What partners of the demonstration have agreed, what its cases lack, and who offers it.
struct DemoPartners {
  let stage: DemoStage
  let now: Instant
  private var db: Connection { stage.db }

  func play() throws {
    guard let home = try item(called: DemoCase.trygHjem.title) else { return }
    let agreement = try agree(in: home)
    try ally(home, on: agreement)
    try offer()
    try lack(in: home)
  }

  private func item(called title: String) throws -> Case.ID? {
    try db.value("SELECT id FROM cases WHERE title = \(title)")
  }

  // MARK: - The agreement

  /// Signed by the municipality and the clinic; the hospital has it before it.
  private func agree(in item: Case.ID) throws -> Agreement.ID {
    let (written, put) = (now - .days(12), now - .days(9))
    let store = SigningStore(db)
    let mette = try stage.id(of: .mette)
    let one = try store.begin(try terms(aim: Self.firstAim), in: item, by: mette, now: written)
    try record(.agreement, one, Self.title, in: item, by: mette)
    guard try store.add(try terms(aim: Self.aim), after: 1, of: one, by: mette, now: put) else { return one }
    try record(.agreementVersion, one, Self.title, in: item, by: mette)
    let version = try AgreementStore(db).version(of: one, in: item).version
    _ = try store.putForward(version.id, now: put)
    for (person, days) in [(DemoPerson.aslan, 7), (.birger, 2)] {
      guard let organisation = try stage.organisation(of: person) else { continue }
      let at = now - .days(days)
      let signer = try stage.id(of: person)
      _ = try store.answer(.signed, to: version.id, for: organisation, by: signer, why: "", now: at)
      try record(.agreementSigned, one, Self.title, in: item, by: signer)
    }
    return one
  }

  private func record(
    _ kind: Contribution.Kind, _ one: Agreement.ID, _ note: String, in item: Case.ID, by person: Person.ID
  ) throws {
    // The record is in the order of its days, and these acts are played last.
    try CaseStore(db).record(
      Contribution(kind, target: "agreement", targetID: one.number, size: note.count, note: note), in: item, by: person,
      now: now)
  }

  private func terms(aim: String) throws -> AgreementTerms {
    let gives: [(DemoPerson, String, hours: Int)] = [
      (.aslan, "En projektleder og to sygeplejersker i hjemmeplejen, seks timer om ugen.", 180),
      (.birger, "En læge på telefonen mellem kl. 13 og 15 på hverdage.", 60),
      (.hanne, "En udskrivningskoordinator, der ringer, før borgeren tager hjem.", 150),
    ]
    var terms = AgreementTerms(title: Self.title, ends: now.day + 210)
    terms.sections = [
      .aim: aim,
      .risks: "Kommer der travlhed, kan aftalen om telefontid glide. Så siger vi det til hinanden samme dag.",
      .rights: "Det, vi finder på, må alle tre bruge og dele gratis med andre.",
      .data: "Hver part er dataansvarlig for egne journaler. Vi deler kun det, borgeren har sagt ja til.",
      .conflicts: "Ingen part sælger noget til de andre som følge af aftalen.",
      .exit: "En part kan gå ud med en måneds varsel og lægger sine erfaringer i læringsloggen.",
    ]
    terms.parties = try gives.compactMap { person, text, hours in
      try stage.organisation(of: person).map { organisation in
        AgreementParty(organisation: organisation, signer: try stage.id(of: person), gives: text, hours: hours)
      }
    }
    return terms
  }

  private static let title = "Partnerskab om trygge udskrivninger"
  private static let firstAim = "Færre genindlæggelser blandt ældre."
  private static let aim = "Ingen ældre kommer hjem fra hospitalet uden en plan, de selv kender."

  // MARK: - The alliance

  private func ally(_ item: Case.ID, on agreement: Agreement.ID) throws {
    let (mette, at) = (try stage.id(of: .mette), now - .days(8))
    let store = AllianceStore(db)
    let alliance = try store.form(
      "Sammen om hjemkomsten", aim: "Hospital, kommune og læger møder den ældre som ét hold.", by: mette, now: at)
    _ = try store.join(alliance, item, on: agreement, by: mette, now: at)
    let second: Case.ID? = try db.value(
      """
      SELECT c.id FROM case_people cp JOIN cases c ON c.id = cp.case_id
      WHERE cp.person_id = \(mette) AND cp.left_at IS NULL AND cp.role IN ('leader', 'member') AND c.archived IS NULL
        AND c.id <> \(item)
      ORDER BY c.id LIMIT 1
      """)
    if let second {
      _ = try store.join(alliance, second, on: nil, by: mette, now: at)
    }
    try CaseStore(db).record(
      Contribution(.alliance, target: "alliance", targetID: alliance.number, note: "Sammen om hjemkomsten"), in: item,
      by: mette, now: now)
  }

  // MARK: - Needs and offers

  private func offer() throws {
    let offers: [(DemoPerson, OfferKind, String)] = [
      (.grethe, .experience, "Jeg har selv været indlagt tre gange og fortæller gerne, hvad der manglede."),
      (.rasmus, .craft, "Vi kan lave en lille prøveopstilling af natlys på få dage."),
      (.ingrid, .knowledge, "Jeg forsker i overgange mellem hospital og hjem og kan læse med."),
      (.jens, .data, "Tal for udskrivninger og genindlæggelser i regionen, uden navne."),
      (.hassan, .knowledge, "Jeg kan se medicinlister igennem sammen med jer en time om ugen."),
      (.linda, .rooms, "Et mødelokale til tolv efter kl. 16."),
      (.poul, .time, "To formiddage om måneden, også til at besøge folk derhjemme."),
      (.mette, .knowledge, "Jeg kan lede den første workshop i et andet forløb."),
    ]
    for (person, kind, text) in offers {
      _ = try OfferStore(db).add(
        OfferStore.New(
          kind: kind, text: text, group: person.group, visibility: .signedIn, room: 5,
          organisation: try stage.organisation(of: person)),
        by: try stage.id(of: person), now: now - .days(20))
    }
  }

  private func lack(in item: Case.ID) throws {
    let needs: [(DemoPerson, OfferKind, String, ActorGroup?)] = [
      (.hanne, .experience, "En, der selv er kommet hjem fra hospitalet for nylig", .user),
      (.birger, .knowledge, "En, der kan se medicinen igennem, inden borgeren tager hjem", nil),
      (.aslan, .time, "Nogen, der kan besøge den første dag derhjemme", .volunteer),
    ]
    for (person, kind, text, group) in needs {
      let writer = try stage.id(of: person)
      let need = try NeedStore(db).add(kind, text, from: group, to: item, by: writer, now: now - .days(3))
      try CaseStore(db).record(
        Contribution(.need, target: "need", targetID: need.number, size: text.count, note: text), in: item, by: writer,
        now: now)
    }
  }
}
