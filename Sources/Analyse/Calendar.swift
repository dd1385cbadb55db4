import Statistics
import Time

/// How often a series was measured, read from its dates.
struct Calendar {
  /// For each date its period; those after each other differ by 1, unless one is missing.
  let periods: [Int]
  /// Which seasons there may be at that pace.
  let season: Season.Question

  /// - Parameter orders: Of the dates, rising: see ``WrittenDate/order``.
  init(of orders: [Int], written form: WrittenDate.Form) {
    let steps = Self.months(orders, written: form) ?? orders
    let isMonths = form == .month || steps != orders
    periods = Self.inSteps(steps)
    season = form == .year ? .none : Self.season(each: Self.step(steps), isMonths: isMonths)
  }

  /// The months of dates that are the same day of each: days apart, but a month each.
  private static func months(_ orders: [Int], written form: WrittenDate.Form) -> [Int]? {
    guard form == .isoDay || form == .danishDay, orders.count > 2 else { return nil }
    let dates = orders.map { Day(number: $0).date }
    guard Set(dates.map(\.day)).count == 1 else { return nil }
    return dates.map { $0.year * 12 + $0.month }
  }

  private static func season(each step: Int, isMonths: Bool) -> Season.Question {
    switch (step, isMonths) {
    case (1, true): .unknown(periods: [12])
    case (3, true): .unknown(periods: [4])
    case (1, false): .unknown(periods: [7])
    case (7, false): .unknown(periods: [52])
    default: .none
    }
  }

  private static func inSteps(_ orders: [Int]) -> [Int] {
    let step = step(orders)
    return orders.map { ($0 - (orders.first ?? 0)) / step }
  }

  /// The greatest step that all distances are whole numbers of.
  private static func step(_ orders: [Int]) -> Int {
    let distances = zip(orders.dropFirst(), orders).map { $0 - $1 }
    return max(1, distances.reduce(0, greatestCommonDivisor))
  }

  private static func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : greatestCommonDivisor(other, one % other)
  }
}
