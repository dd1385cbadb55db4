import Accounts
import Cases
import Cockpit
import Database
import Language
import Time
import Web

extension DemoWorld {
  /// Makes further cases for trying how fast pages are: varied, in bulk, and the same every time.
  package static func fill(cases count: Int = 1_000, in database: Database, now: Instant) async throws {
    guard count > 0 else { return }
    try await database.write { db in try DemoFilling(db: db, count: count, now: now).fill() }
    try await Standings(database: database, log: { _ in }).refreshAll(now: now)
  }
}

/// Cases by the thousand: what stands in them is put together from lists of words.
struct DemoFilling {
  let db: Connection
  let count: Int
  let now: Instant

  /// SQLite binds at most 32 766 values in a statement; so many rows stay well under it.
  private static let rowsAtOnce = 400

  func fill() throws {
    let organisations = try addOrganisations()
    let people = try addPeople(in: organisations)
    let cases = try addCases(of: organisations)
    let seats = seats(in: cases, among: people)
    try addSeats(seats)
    try addContributions(seats, in: cases)
    try addPerspectives(seats, in: cases)
    try addBarriers(seats, in: cases)
  }

  @discardableResult
  func insert(_ head: SQL, _ rows: [SQL], returning tail: SQL = "") throws -> [Int] {
    var ids: [Int] = []
    for start in stride(from: 0, to: rows.count, by: Self.rowsAtOnce) {
      let part = rows[start..<min(start + Self.rowsAtOnce, rows.count)]
      ids += try db.rows(head + " VALUES " + SQL.joined(Array(part)) + tail) { try $0.read("id") }
    }
    return ids.sorted()
  }

  // MARK: - Who

  /// Twenty municipalities, named so that a second filling does not collide with the first.
  private func addOrganisations() throws -> [Int] {
    let earlier: Int = try db.value("SELECT COUNT(*) FROM organisations") ?? 0
    let rows = (0..<20).map { index -> SQL in
      let name = DemoFillWords.place(earlier + index) + " Kommune"
      return "(\(name), 'municipality', 'Midtfjord', \(Folding.fold(name)), \(now))"
    }
    return try insert(
      "INSERT INTO organisations (name, kind, region, folded, created)", rows, returning: " RETURNING id")
  }

  private func addPeople(in organisations: [Int]) throws -> [FillPerson] {
    let earlier: Int = try db.value("SELECT COUNT(*) FROM people") ?? 0
    let size = max(24, count / 4)
    let rows = (0..<size).map { index -> SQL in
      let (name, title) = (DemoFillWords.person(index), DemoFillWords.title(index))
      let email = "person\(earlier + index)@fyld.example"
      return """
        (\(name), \(title), \(email), \(true), \(Folding.fold(name + " " + title)), 'frontline', \(false), \(false),
          \(now))
        """
    }
    let ids = try insert(
      """
      INSERT INTO people
        (name, title, email, email_confirmed, folded, home, is_guest, is_platform_administrator, created)
      """, rows, returning: " RETURNING id")
    let people = ids.enumerated().map { index, id in
      FillPerson(
        id: id, organisation: organisations[index % organisations.count],
        group: ActorGroup.allCases[index / 3 % ActorGroup.allCases.count])
    }
    try insert(
      "INSERT INTO memberships (person_id, organisation_id, is_main, is_administrator, since)",
      people.map { "(\($0.id), \($0.organisation), \(true), \(false), \(now))" })
    return people
  }

  private func addCases(of organisations: [Int]) throws -> [FillCase] {
    var made: [FillCase] = []
    let rows = (0..<count).map { index -> SQL in
      let item = FillCase(index: index, organisation: organisations[index % organisations.count], now: now)
      made.append(item)
      let (title, summary) = (DemoFillWords.title(ofCase: index), DemoFillWords.summary(index))
      return """
        (\(title), \(summary), \(item.step), \((item.started + .days(20)).day), \(item.visibility), \(item.organisation),
          \(item.started), \(item.updated), \(item.acts), \(Folding.fold(title + " " + summary)))
        """
    }
    let ids = try insert(
      """
      INSERT INTO cases (title, summary, step, step_since, visibility, organisation_id, created, updated, revision, folded)
      """, rows, returning: " RETURNING id")
    for (index, id) in ids.enumerated() { made[index].id = id }
    return made
  }

  /// Three to nine people in each case; the first leads it.
  private func seats(in cases: [FillCase], among people: [FillPerson]) -> [FillSeat] {
    cases.flatMap { item in
      (0..<item.people).map { place in
        FillSeat(item: item, person: people[(item.index * 7 + place * 13) % people.count], place: place)
      }
    }.uniqued()
  }

  private func addSeats(_ seats: [FillSeat]) throws {
    try insert(
      "INSERT INTO case_people (case_id, person_id, role, actor_group, organisation_id, gives, gets, joined)",
      seats.map { seat in
        let role = seat.place == 0 ? CaseRole.leader : .member
        let (gives, gets) = seat.place % 2 == 0 ? ("En time om ugen", "Et svar") : ("", "")
        return """
          (\(seat.item.id), \(seat.person.id), \(role), \(seat.person.group), \(seat.person.organisation), \(gives),
            \(gets), \(seat.item.started))
          """
      })
    try insert(
      "INSERT INTO hats (case_id, person_id, hat, since)",
      seats.filter { $0.place == 0 }.map { "(\($0.item.id), \($0.person.id), 'convener', \($0.item.started))" })
  }
}
