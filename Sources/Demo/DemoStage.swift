import Accounts
import Barriers
import Cases
import Database
import Time
import Web

/// Where the demonstration is played: it knows by which number each person,
/// organisation and case goes in the database.
final class DemoStage {
  let db: Connection
  let today: Day
  private var people: [DemoPerson: Person.ID] = [:]
  private var organisations: [DemoOrganisation: Organisation.ID] = [:]

  /// Those who have accounts, and where they come from.
  init(_ db: Connection, now: Instant) throws {
    self.db = db
    today = now.day
    let long = now - .days(700)
    let accounts = AccountStore(db)
    for organisation in DemoOrganisation.all {
      organisations[organisation] = try accounts.add(
        organisation.name, kind: organisation.kind, region: organisation.region, now: long)
    }
    for person in DemoPerson.withAccount { try admit(person, now: long) }
  }

  func play(_ cases: [DemoCase]) throws {
    var scenes: [Int: DemoScene] = [:]
    for entry in DemoSchedule(of: cases, today: today).entries {
      if let act = entry.act {
        try scenes[entry.number]?.perform(act, now: entry.at)
      } else {
        scenes[entry.number] = try start(cases[entry.number], now: entry.at)
      }
    }
  }

  private func start(_ item: DemoCase, now: Instant) throws -> DemoScene {
    guard let organisation = try self.organisation(of: item.leader) else { throw DemoProblem("no home", item.title) }
    let new = CaseStore.NewCase(
      title: item.title, summary: item.summary, missing: item.missing, unit: item.unit, triggers: [item.trigger],
      organisation: organisation, actorGroup: item.leader.group)
    let id = try CaseStore(db).start(new, by: id(of: item.leader), now: now)
    return DemoScene(id, on: self)
  }

  // MARK: - People

  func id(of person: DemoPerson) throws -> Person.ID {
    guard let id = people[person] else { throw DemoProblem("nobody here is called", person.name) }
    return id
  }

  func organisation(of person: DemoPerson) throws -> Organisation.ID? {
    person.organisation.flatMap { organisations[$0] }
  }

  /// Adds a person: those with an account at once, a guest when they say yes.
  func admit(_ person: DemoPerson, now: Instant) throws {
    guard people[person] == nil else { return }
    let accounts = AccountStore(db)
    var new = AccountStore.NewPerson(name: person.name, title: person.title, email: person.email, home: person.home)
    new.isGuest = person.isGuest
    new.isPlatformAdministrator = person == .ellen
    let id = try accounts.add(new, now: now)
    people[person] = id
    guard !person.isGuest, let organisation = try organisation(of: person) else { return }
    try accounts.join(id, organisation, asAdministrator: DemoPerson.administrators.contains(person), now: now)
  }

  /// The person as a handler of the web would know them.
  func viewer(_ person: DemoPerson) throws -> Viewer {
    let organisation = try organisation(of: person).map { [$0.number] } ?? []
    return Viewer(
      id: try id(of: person).number, name: person.name, email: person.email, home: person.home.rawValue,
      organisations: organisation, organisationName: person.organisation?.name, administers: [],
      isPlatformAdministrator: false, isGuest: person.isGuest, language: nil, session: "")
  }
}

/// A fault in how the demonstration is told.
struct DemoProblem: Error, CustomStringConvertible {
  let description: String
  init(_ what: String, _ name: String) { description = "The demonstration: \(what) \(name)" }
}
