import Accounts
import Cases
import Crowd
import Database
import HTTP
import Language
import Mail
import Statistics
import TestWorld
import Time
import Web

@testable import Opinions

/// A case with people of all roles, and its opinion maps.
struct OpinionWorld {
  let world: World
  let keeper: MapKeeper
  let hub: CrowdHub
  /// What was let be found that nobody of the team wrote.
  let found: Lock<Set<String>>
  let id: Case.ID
  let leader: Person.ID
  let member: Person.ID
  let guest: Person.ID
  let backer: Person.ID
  let stranger: Person.ID

  init() async throws {
    let database = try Database.open(.memory)
    try await database.migrate(
      WebSchema.migrations + AccountSchema.migrations + CaseSchema.migrations + MailSchema.migrations
        + CrowdSchema.migrations + OpinionSchema.migrations)
    let hub = CrowdHub()
    let kept = Lock<MapKeeper?>(nil)
    let found = Lock<Set<String>>([])
    world = World { clock, log in
      let keeper = MapKeeper(
        database, calm: .zero, now: { clock.now }, log: log,
        told: { hub.changed(CrowdSubject("map", $0.number, path: "")) })
      kept.withLock { $0 = keeper }
      let services = Services(
        database: database, site: Site(), now: { clock.now },
        identify: { db, session, now in try SessionStore(db).viewer(session: session, unread: "0", now: now) }, log: log
      )
      var router = Router()
      OpinionRoutes.add(
        to: &router, desk: CaseDesk(), keeper: keeper, participants: Participants(database), hub: hub,
        from: OpinionSources(
          difference: { _, statement in "/forskel?udsagn=\(statement.id.number)" }, problem: { _ in "/problem" },
          index: { _, findable, _, _ in found.withLock { _ = $0.insert(findable.text) } }))
      return (services, Responder(router: router, services: services))
    }
    keeper = kept.withLock { $0 }!
    self.hub = hub
    self.found = found
    leader = try await world.person("Mette Kjærgaard")
    member = try await world.person("Bodil Rasmussen")
    backer = try await world.person("Jørn Østergaard")
    stranger = try await world.person("Ulla Udenfor", of: "Nørreå Kommune")
    id = try await world.startedCase(ledBy: leader)
    try await world.join(id, member, group: .employee)
    try await world.join(id, backer, as: .backer, group: .politician)
    guest = try await world.guest("Inger Mortensen", in: id)
  }

  var list: String { "/forloeb/\(id.number)/meningskort" }
  func page(_ one: Int) -> String { "\(list)/\(one)" }
  func browser(_ person: Person.ID? = nil) async throws -> Browser { try await world.browser(as: person) }

  /// An opinion map that the leader made and opened.
  @discardableResult
  func opened(
    _ statements: Int = 10, audience: Conversation.Audience = .link, moderation: Conversation.Moderation = .before,
    settings: [(String, String)] = [("egne", "ja"), ("kort", "ja")]
  ) async throws -> Opened {
    let draft = try await drafted(statements, audience: audience, moderation: moderation, settings: settings)
    let browser = try await browser(leader)
    _ = await browser.submit(page(draft.number) + "/aabn", on: page(draft.number))
    return draft
  }

  func drafted(
    _ statements: Int = 10, audience: Conversation.Audience = .link, moderation: Conversation.Moderation = .before,
    settings: [(String, String)] = [("egne", "ja"), ("kort", "ja")]
  ) async throws -> Opened {
    let browser = try await browser(leader)
    let form = await browser.get(list + "/ny").form(to: list + "/ny")
    let fields =
      (form?.everything ?? []).filter {
        !["egne", "kort", "hvem", "foer", "udsagn", "spoergsmaal", "slut"].contains($0.0)
      }
      + [
        ("spoergsmaal", "Hvad er en tryg hjemkomst?"), ("hvem", audience.rawValue), ("foer", moderation.rawValue),
      ]
      + (statements > 0 ? [("udsagn", (0..<statements).map { "Udsagn nummer \($0)" }.joined(separator: "\n"))] : [])
      + settings
    _ = await browser.post(list + "/ny", fields)
    return try await world.services.database.read { db in
      let item = try ConversationStore(db).all(of: id, limit: 1)[0].item
      return Opened(
        id: item.id, token: item.token, statements: try ConversationStore(db).statements(of: item.id).map(\.id))
    }
  }

  struct Opened: Sendable {
    let id: Conversation.ID
    let token: String
    let statements: [Statement.ID]
    var number: Int { id.number }
    var phone: String { "/m/\(token)" }
  }

  /// Votes from a browser as its page has it: the statement is named.
  @discardableResult
  func vote(_ browser: Browser, _ opened: Opened, _ statement: Int, _ vote: Int) async -> Visit {
    let one = opened.statements[statement].number
    return await browser.submit(
      opened.phone, on: "\(opened.phone)?udsagn=\(one)", ["udsagn": String(one), "stemme": String(vote)])
  }

  /// A crowd that votes straight into the database, as the pages do.
  ///
  /// - Parameter answers: For each person their answers, `nil` where they have none.
  func crowd(_ opened: Opened, _ answers: [[Int?]], from first: Int = 0) async throws {
    let now = world.clock.now
    try await world.services.database.write { db in
      for (person, row) in answers.enumerated() {
        for (statement, answer) in row.enumerated() {
          guard let answer, let vote = Vote(rawValue: Int8(answer)) else { continue }
          _ = try VoteStore(db).cast(
            VoteStore.Ballot(
              token: opened.token, statement: opened.statements[statement], vote: vote,
              participant: Participant(key: "person \(first + person)")), hasAccount: false, now: now)
        }
      }
    }
  }

  func shown(_ opened: Opened) async throws -> ShownResult? {
    try await world.services.database.read { try MapStore($0).result(of: opened.id) }
  }
}
