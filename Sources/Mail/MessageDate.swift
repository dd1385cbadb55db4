import Time

/// The date of a message: `Mon, 23 Nov 2026 09:00:00 +0100`.
///
/// - Source: RFC 5322, section 3.3.
enum MessageDate {
  static func text(_ instant: Instant) -> String {
    let local = LocalTime(instant)
    let utc = Int((Double(instant.milliseconds) / 60_000).rounded(.down))
    let shown = local.day.number * 1_440 + local.hour * 60 + local.minute
    let (year, month, day) = local.day.date
    let second = Int((instant.milliseconds % 60_000 + 60_000) % 60_000) / 1_000
    return "\(weekdays[local.day.weekday - 1]), \(day) \(months[month - 1]) \(year) "
      + "\(two(local.hour)):\(two(local.minute)):\(two(second)) +\(two((shown - utc) / 60))00"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
