import Time

/// Numbers, dates and lists as a reader of the language writes them.
public enum Formats {
  /// `12.345` in Danish, `12,345` in English.
  public static func whole(_ number: Int, _ language: Language) -> String {
    let digits = String(number.magnitude)
    guard digits.count > 4 else { return number < 0 ? "−\(digits)" : digits }
    let mark: Character = language == .danish ? "." : ","
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped.append(mark) }
      grouped.append(digit)
    }
    return number < 0 ? "−\(grouped)" : grouped
  }

  /// `3,1` in Danish, `3.1` in English; a minus is a minus, not a hyphen.
  public static func decimal(_ number: Double, decimals: Int, _ language: Language) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (number.magnitude * scale).rounded()
    let isNegative = number < 0 && scaled > 0
    let units = Int(scaled / scale)
    let sign = isNegative ? "−" : ""
    guard decimals > 0 else { return sign + whole(units, language) }
    let fraction = String(Int(scaled) - units * Int(scale))
    let padded = String(repeating: "0", count: decimals - fraction.count) + fraction
    return sign + whole(units, language) + (language == .danish ? "," : ".") + padded
  }

  /// `1. december` in Danish, `1 December` in English.
  public static func dayAndMonth(_ day: Day, _ language: Language) -> String {
    let (_, month, number) = day.date
    switch language {
    case .danish: return "\(number). \(danishMonths[month - 1])"
    case .english: return "\(number) \(englishMonths[month - 1])"
    }
  }

  /// `1. december 2026` in Danish, `1 December 2026` in English.
  public static func day(_ day: Day, _ language: Language) -> String {
    "\(dayAndMonth(day, language)) \(day.date.year)"
  }

  /// `december 2026` in Danish, `December 2026` in English.
  public static func month(_ day: Day, _ language: Language) -> String {
    let (year, month, _) = day.date
    return "\((language == .danish ? danishMonths : englishMonths)[month - 1]) \(year)"
  }

  /// `tirsdag 1. december` in Danish, `Tuesday 1 December` in English.
  public static func weekdayAndDay(_ day: Day, _ language: Language) -> String {
    let name = (language == .danish ? danishWeekdays : englishWeekdays)[day.weekday - 1]
    return "\(name) \(dayAndMonth(day, language))"
  }

  /// `kl. 13` or `kl. 9.30` in Danish, `13:00` in English.
  public static func time(_ time: LocalTime, _ language: Language) -> String {
    let minutes = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
    switch language {
    case .danish: return time.minute == 0 ? "kl. \(time.hour)" : "kl. \(time.hour).\(minutes)"
    case .english: return "\(time.hour):\(minutes)"
    }
  }

  /// `tirsdag 1. december kl. 13`
  public static func dayAndTime(_ instant: Instant, _ language: Language) -> String {
    let local = LocalTime(instant)
    let day = weekdayAndDay(local.day, language)
    return language == .danish ? "\(day) \(time(local, language))" : "\(day), \(time(local, language))"
  }

  /// `i dag`, `i går`, `for 6 dage siden`, then the date.
  public static func ago(_ day: Day, today: Day, _ language: Language) -> String {
    switch today - day {
    case 0: language == .danish ? "i dag" : "today"
    case 1: language == .danish ? "i går" : "yesterday"
    case 2...13: language == .danish ? "for \(today - day) dage siden" : "\(today - day) days ago"
    default: self.day(day, language)
    }
  }

  /// `a, b og c`
  public static func list(_ items: [String], _ language: Language) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + (language == .danish ? " og " : " and ") + last
  }

  static let danishMonths = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  static let danishWeekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
  static let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}
