import Time

/// When something was: a number, a date, or a date with a time of day.
struct WrittenMoment {
  enum Kind: Equatable {
    case number
    case date
    case time(hasZone: Bool)
  }

  let kind: Kind
  /// Days for dates, seconds for times of day, both counted from 1970 in UTC or in the one zone that
  /// is not named.
  let value: Double
  /// The smallest difference that is written, in the same unit.
  let resolution: Double

  init(number: Double) { (kind, value, resolution) = (.number, number, 0) }

  /// Reads `2026-11-23`, `2026-11-23T13:05`, `2026-11-23 13:05:09.25Z`, `…+01:00`; `nil` for anything else.
  init?(iso word: String) {
    var rest = Scanner(word)
    guard let year = rest.digits(4), rest.take("-"), let month = rest.digits(2), rest.take("-"),
      let number = rest.digits(2), let day = Day(year: year, month: month, day: number)
    else { return nil }
    if rest.isAtEnd {
      (kind, value, resolution) = (.date, Double(day.number), 1)
      return
    }
    guard rest.take("T") || rest.take(" "), let time = rest.timeOfDay() else { return nil }
    let zone = rest.zone()
    guard rest.isAtEnd else { return nil }
    kind = .time(hasZone: zone != nil)
    value = Double(day.number * 86_400 - (zone ?? 0)) + time.seconds
    resolution = time.resolution
  }
}

/// Takes a word apart from the front.
private struct Scanner {
  private var rest: ArraySlice<UInt8>

  init(_ word: String) { rest = Array(word.utf8)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.utf8) else { return false }
    rest = rest.dropFirst(text.utf8.count)
    return true
  }

  mutating func digits(_ count: Int) -> Int? {
    let taken = rest.prefix(count)
    guard taken.count == count, taken.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    rest = rest.dropFirst(count)
    return taken.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// `13:05`, `13:05:09`, `13:05:09.25`.
  mutating func timeOfDay() -> (seconds: Double, resolution: Double)? {
    guard let hour = digits(2), hour < 24, take(":"), let minute = digits(2), minute < 60 else { return nil }
    let minutes = Double(hour * 3600 + minute * 60)
    guard take(":") else { return (minutes, 60) }
    guard let second = digits(2), second < 60 else { return nil }
    var (fraction, step) = (0.0, 1.0)
    guard take(".") else { return (minutes + Double(second), step) }
    var places = 0
    while let digit = digits(1) {
      places += 1
      guard places <= 9 else { return nil }
      step /= 10
      fraction += Double(digit) * step
    }
    return places > 0 ? (minutes + Double(second) + fraction, step) : nil
  }

  /// How far ahead of UTC, in seconds; `nil` where no zone is written.
  mutating func zone() -> Int? {
    if take("Z") || take(" UTC") { return 0 }
    let before = rest
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    if sign != 0, let hours = digits(2), hours <= 14 {
      _ = take(":")
      if let minutes = digits(2), minutes < 60 { return sign * (hours * 3600 + minutes * 60) }
    }
    rest = before
    return nil
  }
}
