import Accounts
import Cases
import Database
import HTTP
import Language
import Offers
import TestWorld
import Testing
import Time
import Web

@Suite struct MatchingTests {
  @Test func whatIsNotMetYetComesBeforeMoreOfTheSame() async throws {
    let here = try await OfferWorld()
    for (name, organisation) in [("Anna Alm", "Nørreå Kommune"), ("Bo Bak", "Lindø Kommune")] {
      let person = try await here.world.person(name, of: organisation)
      try await here.offer("Jeg har været indlagt og kom hjem uden en plan", as: person, group: "employee")
    }
    let dora = try await here.world.person("Dora Dam", of: "Nørreå Kommune")
    try await here.offer("Et lokale om aftenen", as: dora, .rooms, group: "employee")
    try await here.lack("Et sted at mødes", .rooms)
    try await here.lack("En, der har været indlagt og kom hjem uden en plan")
    let proposed = try await here.proposed()
    #expect(proposed.count == 3 && Set(proposed.prefix(2)).contains("Dora Dam"))
    let page = await (try await here.browser(here.leader)).get(here.page)
    #expect(page.says("Dækker ”Et sted at mødes”") && page.says("Fra en organisation, der ikke er med endnu"))
  }

  @Test func theSideThatIsWantedIsNamedAsAReason() async throws {
    let here = try await OfferWorld()
    let own = try await here.world.person("Karl Kollega")
    try await here.offer("Jeg har tid", as: own, .time, group: "employee")
    try await here.offer("Jeg har tid", as: here.giver, .time, group: "volunteer")
    try await here.lack("Nogen med tid", .time, group: "volunteer")
    #expect(try await here.proposed() == ["Grethe Søndergaard", "Karl Kollega"])
    #expect(await (try await here.browser(here.leader)).get(here.page).says("Den side, I har bedt om: frivillig"))
  }

  @Test func whatNobodyOffersIsSaid() async throws {
    let here = try await OfferWorld()
    try await here.lack("En helikopter", .craft)
    let page = await (try await here.browser(here.leader)).get(here.page)
    #expect(page.says("Ingen tilbyder endnu: ”En helikopter”"))
  }

  @Test func anOfferForOnesOwnOrganisationIsFoundThereOnly() async throws {
    let here = try await OfferWorld()
    let own = try await here.world.person("Karl Kollega")
    try await here.offer("Kun for os", as: own, visibility: "organisation")
    try await here.offer("Kun for os", as: here.giver, visibility: "organisation")
    try await here.lack("En, der har prøvet det")
    #expect(try await here.proposed() == ["Karl Kollega"])
    let leader = try await here.browser(here.leader)
    #expect(await leader.post(here.asking, await here.token(of: leader) + [("tilbud", "2")]).status == 404)
    #expect(try await here.world.count("asks") == 0)
  }

  @Test func whoTakesPartOrTookTheirOfferBackIsNotProposed() async throws {
    let here = try await OfferWorld()
    try await here.offer("Jeg er på holdet", as: here.member)
    try await here.offer("Jeg fortrød", as: here.giver)
    try await here.browser(here.giver).submit("/tilbud/2/tilbage", on: "/tilbud")
    try await here.lack("En, der har prøvet det")
    #expect(try await here.proposed() == [])
  }

  /// Ten thousand offers: the newest of each kind are looked at, in three statements.
  @Test func tenThousandOffersTakeNoLonger() async throws {
    let here = try await OfferWorld()
    let now = here.world.clock.now
    try await here.world.services.database.write { db in
      let organisation: Int = try db.value("SELECT MAX(id) FROM organisations") ?? 0
      for number in 1...10_000 {
        let name = "Person \(number)"
        let person: Int? = try db.value(
          """
          INSERT INTO people (name, email, email_confirmed, folded, home, is_guest, is_platform_administrator, created)
          VALUES (\(name), \("\(number)@example.org"), 1, \(name), 'frontline', 0, 0, \(now)) RETURNING id
          """)
        _ = try OfferStore(db).add(
          OfferStore.New(
            kind: OfferKind.allCases[number % 9],
            text: "Tilbud \(number) om at hjælpe ældre hjemme hver \(number % 31). dag",
            group: ActorGroup.allCases[number % 8], visibility: .signedIn, room: 3,
            organisation: Organisation.ID(organisation)),
          by: Person.ID(person ?? 0), now: now)
      }
    }
    for kind in OfferKind.allCases { try await here.lack("Vi mangler \(kind.rawValue) hjemme hos ældre", kind) }
    let leader = try await here.browser(here.leader)
    _ = await leader.get(here.page)
    let clock = ContinuousClock()
    let took = await clock.measure { _ = await leader.get(here.page) }
    #expect(try await here.proposed().count == 12)
    // A build for tests is many times slower than the program itself.
    #expect(took < .milliseconds(1_500), "\(took)")
  }
}
