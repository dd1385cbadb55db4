import Language
import Time

/// What periods are called.
enum PeriodTexts {
  static func rhythm(_ rhythm: Rhythm) -> Text {
    switch rhythm {
    case .day: Text(da: "Hver dag", en: "Every day")
    case .week: Text(da: "Hver uge", en: "Every week")
    case .month: Text(da: "Hver måned", en: "Every month")
    case .quarter: Text(da: "Hvert kvartal", en: "Every quarter")
    case .free: Text(da: "Når det sker", en: "As it comes")
    }
  }

  /// `pr. uge`, as it stands behind what is measured.
  static func per(_ rhythm: Rhythm) -> Text {
    switch rhythm {
    case .day: Text(da: "pr. dag", en: "per day")
    case .week: Text(da: "pr. uge", en: "per week")
    case .month: Text(da: "pr. måned", en: "per month")
    case .quarter: Text(da: "pr. kvartal", en: "per quarter")
    case .free: Text(da: "når det sker", en: "as it comes")
    }
  }

  /// `uge 47, 2026`, `november 2026`, `3. kvartal 2026`, `23. november 2026`.
  package static func name(_ start: Day, _ rhythm: Rhythm) -> Text {
    let (year, month, _) = start.date
    switch rhythm {
    case .day, .free: return .build { Formats.day(start, $0) }
    case .week:
      let week = start.week
      return Text(da: "uge \(week.number), \(week.year)", en: "week \(week.number), \(week.year)")
    case .month: return .build { monthName(start, $0) + " \(year)" }
    case .quarter:
      let quarter = (month - 1) / 3 + 1
      return Text(da: "\(quarter). kvartal \(year)", en: "Q\(quarter) \(year)")
    }
  }

  /// From one to another: `uge 4–13, 2026` within a year of weeks.
  static func range(_ first: Day, _ last: Day, _ rhythm: Rhythm) -> Text {
    let (from, to) = (first.week, last.week)
    guard rhythm == .week, from.year == to.year, from.number != to.number else {
      return first == last ? name(first, rhythm) : name(first, rhythm) + Text(same: " – ") + name(last, rhythm)
    }
    return Text(
      da: "uge \(from.number)–\(to.number), \(to.year)", en: "weeks \(from.number)–\(to.number), \(to.year)")
  }

  /// As it stands on an axis; the year is said where it is not the one before.
  static func short(_ start: Day, _ rhythm: Rhythm, after before: Day?) -> Text {
    let isNewYear = before.map { year(of: $0, rhythm) != year(of: start, rhythm) } ?? true
    let said = isNewYear ? " \(year(of: start, rhythm))" : ""
    switch rhythm {
    case .day, .free:
      return .build { language in shortDay(start, language) } + Text(same: said)
    case .week: return Text(da: "uge \(start.week.number)", en: "week \(start.week.number)") + Text(same: said)
    case .month: return .build { String(monthName(start, $0).prefix(3)) } + Text(same: said)
    case .quarter:
      let quarter = (start.date.month - 1) / 3 + 1
      return Text(da: "\(quarter). kv.", en: "Q\(quarter)") + Text(same: said)
    }
  }

  private static func year(of start: Day, _ rhythm: Rhythm) -> Int {
    rhythm == .week ? start.week.year : start.date.year
  }

  private static func monthName(_ day: Day, _ language: Language) -> String {
    let words = Formats.dayAndMonth(day, language).split(separator: " ")
    return String(words.last ?? "")
  }

  private static func shortDay(_ day: Day, _ language: Language) -> String {
    let month = monthName(day, language).prefix(3)
    return language == .danish ? "\(day.date.day). \(month)" : "\(day.date.day) \(month)"
  }

  /// `måling`, counted.
  static func measurements(_ count: Int) -> Text {
    .counted(count, one: ("måling", "measurement"), many: ("målinger", "measurements"))
  }
}
