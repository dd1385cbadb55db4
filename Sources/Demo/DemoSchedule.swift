import Time

/// When everything in the demonstration happens, in the order in which it does.
struct DemoSchedule {
  struct Entry {
    /// The place of the case in the list of cases.
    let number: Int
    /// `nil` is the start of the case.
    let act: DemoAct?
    let at: Instant
    /// Keeps what happens at the same moment in the order it is told.
    let order: Int
  }

  let entries: [Entry]

  init(of cases: [DemoCase], today: Day) {
    var entries: [Entry] = []
    for (number, item) in cases.enumerated() {
      entries.append(
        Entry(number: number, act: nil, at: Self.instant(today + -item.started, 8 * 60), order: entries.count))
      var told: [Int: Int] = [:]
      for act in item.allActs {
        let place = told[act.day, default: 0]
        told[act.day] = place + 1
        entries.append(
          Entry(number: number, act: act, at: Self.time(of: act, place, seenFrom: today), order: entries.count))
      }
    }
    self.entries = entries.sorted { ($0.at, $0.order) < ($1.at, $1.order) }
  }

  /// In the course of the day, in the order it is told; a meeting is noted when it is over.
  private static func time(of act: DemoAct, _ place: Int, seenFrom today: Day) -> Instant {
    if case .hold(let meeting) = act.what { return meeting.starts(seenFrom: today) + .minutes(105) }
    return instant(today + -act.day, 8 * 60 + 20 + place * 23)
  }

  static func instant(_ day: Day, _ minute: Int) -> Instant {
    LocalTime(day: day, hour: minute / 60 % 24, minute: minute % 60)?.instant
      ?? Instant(milliseconds: Int64(day.number) * 86_400_000)
  }
}

extension DemoMeeting {
  func starts(seenFrom today: Day) -> Instant { DemoSchedule.instant(day(seenFrom: today), hour * 60) }
}
