import Time

/// A date as it is written in a column of dates.
struct WrittenDate {
  enum Form: Equatable { case year, month, isoDay, danishDay }

  let form: Form
  /// Rises with time among dates of one form.
  let order: Int

  /// Reads `2026`, `2026-11`, `2026-11-23` and `23-11-2026`; `nil` for anything else and for days
  /// that no calendar has.
  init?(_ word: String) {
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && part.utf8.count <= 4 ? Int(part) : nil
    }
    guard numbers.count == parts.count else { return nil }
    let digits = parts.map(\.utf8.count)
    if digits == [4] {
      (form, order) = (.year, numbers[0])
    } else if digits == [4, 2], (1...12).contains(numbers[1]) {
      (form, order) = (.month, numbers[0] * 12 + numbers[1])
    } else if digits == [4, 2, 2], let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) {
      (form, order) = (.isoDay, day.number)
    } else if digits.count == 3, digits[0] <= 2, digits[1] <= 2, digits[2] == 4,
      let day = Day(year: numbers[2], month: numbers[1], day: numbers[0])
    {
      (form, order) = (.danishDay, day.number)
    } else {
      return nil
    }
  }
}
