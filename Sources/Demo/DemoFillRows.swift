import Cases
import Database
import Time

/// What stands in the cases that are made by the thousand.
extension DemoFilling {
  func addContributions(_ seats: [FillSeat], in cases: [FillCase]) throws {
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

  func addPerspectives(_ seats: [FillSeat], in cases: [FillCase]) throws {
    let rows = seats.filter { $0.place > 0 }.map { seat -> SQL in
      let at = min(seat.item.started + .days(seat.place * 2 + 1), now)
      return """
        (\(seat.item.id), \(seat.person.id), \(seat.person.group),
          \(DemoFillWords.perspective(seat.item.index + seat.place)), \(at))
        """
    }
    try insert("INSERT INTO perspectives (case_id, person_id, actor_group, text, at)", rows)
  }

  func addBarriers(_ seats: [FillSeat], in cases: [FillCase]) throws {
    let rows = seats.filter { $0.place == 1 && $0.item.index % 3 == 0 }.map { seat -> SQL in
      """
      (\(seat.item.id), 'hinders', \(seat.item.step), \(DemoFillWords.barrier(seat.item.index)),
        \(seat.item.index % 3 + 1), 'open', \(seat.person.id), \(seat.item.started), 0)
      """
    }
    try insert("INSERT INTO barriers (case_id, pole, step, title, weight, state, raised_by, raised, revision)", rows)
  }
}

struct FillPerson {
  let id: Int
  let organisation: Int
  let group: ActorGroup
}

struct FillCase {
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

struct FillSeat {
  let item: FillCase
  let person: FillPerson
  let place: Int
}

extension [FillSeat] {
  /// A person sits once in each case.
  func uniqued() -> [FillSeat] {
    var seen: Set<[Int]> = []
    return filter { seen.insert([$0.item.index, $0.person.id]).inserted }
  }
}
