import Time

/// A date or a period as people write it, for what is measured at a certain pace.
///
/// `11-2026` is the eleventh week to those who measure by the week and November to
/// those who measure by the month. A period that is longer than the pace says too
/// little: `november 2026` is no week.
struct WrittenPeriod: Equatable {
  /// A day of it.
  let day: Day

  /// Reads `2026-11-23`, `23-11-2026`, `23.11.2026`, `23/11/2026`; `2026-W48`, `uge 48, 2026`; `2026-11`, `11-2026`;
  /// `november 2026`, `2026-Q4`, `4. kvartal 2026`; `nil` for anything else.
  init?(_ text: String, _ rhythm: Rhythm) {
    let parts = text.lowercased().split { " -./,".contains($0) }.map(String.init)
    let found =
      switch parts.count {
      case 3: Self.three(parts, parts.map { Int($0) }, rhythm)
      case 2: Self.two(parts, parts.map { Int($0) }, rhythm)
      default: nil as Day?
      }
    guard let found else { return nil }
    day = found
  }

  private static func three(_ parts: [String], _ numbers: [Int?], _ rhythm: Rhythm) -> Day? {
    if let first = numbers[0], let second = numbers[1], let third = numbers[2] {
      if parts[0].count == 4 { return Day(year: first, month: second, day: third) }
      return parts[2].count == 4 ? Day(year: third, month: second, day: first) : nil
    }
    if ["uge", "week"].contains(parts[0]), let week = numbers[1], let year = numbers[2] {
      return self.week(week, year, rhythm)
    }
    if parts[1] == "kvartal", let quarter = numbers[0], let year = numbers[2] {
      return self.quarter(quarter, year, rhythm)
    }
    return nil
  }

  private static func two(_ parts: [String], _ numbers: [Int?], _ rhythm: Rhythm) -> Day? {
    if let year = numbers[0], parts[0].count == 4 {
      if let number = numbers[1] { return bare(number, year, isISO: parts[1].count == 2, rhythm) }
      guard let mark = parts[1].first, let number = Int(parts[1].dropFirst()) else { return nil }
      if "wu".contains(mark) { return week(number, year, rhythm) }
      return "qk".contains(mark) ? quarter(number, year, rhythm) : nil
    }
    guard let year = numbers[1], parts[1].count == 4 else { return nil }
    if let number = numbers[0] { return bare(number, year, isISO: false, rhythm) }
    guard parts[0].count >= 3, let month = months.firstIndex(where: { $0.contains(String(parts[0].prefix(3))) }) else {
      return nil
    }
    return self.month(month + 1, year, rhythm)
  }

  /// A number beside a year: the pace says of what.
  private static func bare(_ number: Int, _ year: Int, isISO: Bool, _ rhythm: Rhythm) -> Day? {
    switch rhythm {
    case .week: week(number, year, rhythm)
    case .month: month(number, year, rhythm)
    case .quarter, .free: isISO ? month(number, year, rhythm) : nil
    case .day: nil
    }
  }

  private static func week(_ number: Int, _ year: Int, _ rhythm: Rhythm) -> Day? {
    rhythm == .day ? nil : Day(year: year, week: number)
  }

  private static func month(_ number: Int, _ year: Int, _ rhythm: Rhythm) -> Day? {
    rhythm == .day || rhythm == .week ? nil : Day(year: year, month: number, day: 1)
  }

  private static func quarter(_ number: Int, _ year: Int, _ rhythm: Rhythm) -> Day? {
    guard rhythm == .quarter || rhythm == .free, (1...4).contains(number) else { return nil }
    return Day(year: year, month: number * 3 - 2, day: 1)
  }

  private static let months: [Set<String>] = [
    ["jan"], ["feb"], ["mar"], ["apr"], ["maj", "may"], ["jun"], ["jul"], ["aug"], ["sep"], ["okt", "oct"], ["nov"],
    ["dec"],
  ]
}
