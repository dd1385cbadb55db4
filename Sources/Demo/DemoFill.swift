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
  }
}

/// Cases by the thousand: what stands in them is put together from lists of words.
private struct DemoFilling {
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
  private func insert(_ head: SQL, _ rows: [SQL], returning tail: SQL = "") throws -> [Int] {
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
      let email = "person\(earlier + index)@fyld.example"
      return """
        (\(DemoFillWords.person(index)), \(DemoFillWords.title(index)), \(email), 'frontline', \(false), \(false), \(now))
        """
    }
    let ids = try insert(
      "INSERT INTO people (name, title, email, home, is_guest, is_platform_administrator, created)", rows,
      returning: " RETURNING id")
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

  // MARK: - What

  private func addContributions(_ seats: [FillSeat], in cases: [FillCase]) throws {
    let rows = seats.flatMap { seat -> [SQL] in
      let kinds: [Contribution.Kind] = seat.place == 0 ? [.started, .framing] : [.joined, .perspective]
      return kinds.enumerated().map { number, kind in
        let at = seat.item.started + .days(seat.place * 2 + number)
        return """
          (\(seat.item.id), \(seat.person.id), \(seat.person.group), \(seat.person.organisation), \(kind),
            \(number == 1 && seat.place > 0 ? "perspective" : "case"), 1, 60, \(min(at, now)))
          """
      }
    }
    try insert(
      "INSERT INTO contributions (case_id, person_id, actor_group, organisation_id, kind, target, step, size, at)", rows
    )
  }

  private func addPerspectives(_ seats: [FillSeat], in cases: [FillCase]) throws {
    let rows = seats.filter { $0.place > 0 }.map { seat -> SQL in
      let at = min(seat.item.started + .days(seat.place * 2 + 1), now)
      return """
        (\(seat.item.id), \(seat.person.id), \(seat.person.group),
          \(DemoFillWords.perspective(seat.item.index + seat.place)), \(at))
        """
    }
    try insert("INSERT INTO perspectives (case_id, person_id, actor_group, text, at)", rows)
  }

  private func addBarriers(_ seats: [FillSeat], in cases: [FillCase]) throws {
    let rows = seats.filter { $0.place == 1 && $0.item.index % 3 == 0 }.map { seat -> SQL in
      """
      (\(seat.item.id), 'hinders', \(seat.item.step), \(DemoFillWords.barrier(seat.item.index)),
        \(seat.item.index % 3 + 1), 'open', \(seat.person.id), \(seat.item.started), 0)
      """
    }
    try insert("INSERT INTO barriers (case_id, pole, step, title, weight, state, raised_by, raised, revision)", rows)
  }
}

private struct FillPerson {
  let id: Int
  let organisation: Int
  let group: ActorGroup
}

private struct FillCase {
  let index: Int
  let organisation: Int
  let step: CaseStep
  let visibility: Case.Visibility
  let people: Int
  let started: Instant
  let updated: Instant
  var id = 0

  init(index: Int, organisation: Int, now: Instant) {
    self.index = index
    self.organisation = organisation
    step = CaseStep.allCases[index * 5 / 3 % 3]
    visibility = index % 7 == 0 ? .public : index % 5 == 0 ? .signedIn : index % 3 == 0 ? .organisations : .team
    people = 3 + index * 11 % 7
    started = now - .days(30 + index * 17 % 500) - .minutes(index)
    updated = now - .hours(1 + index * 29 % 700) - .seconds(index)
  }

  /// How many acts stand in its record.
  var acts: Int { people * 2 }
}

private struct FillSeat {
  let item: FillCase
  let person: FillPerson
  let place: Int
}

extension [FillSeat] {
  /// A person sits once in each case.
  fileprivate func uniqued() -> [FillSeat] {
    var seen: Set<[Int]> = []
    return filter { seen.insert([$0.item.index, $0.person.id]).inserted }
  }
}
