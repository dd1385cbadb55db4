import Accounts
import Cases
import Database
import Indicators
import Statistics
import Testing
import TestWorld
import Time
import Web

@Suite struct SeriesReadingTests {
  static func weeks(_ values: [Double], from iso: String = "2026-01-05") -> [SeriesPoint] {
    values.enumerated().map { SeriesPoint(period: Day(iso: iso)! + 7 * $0.offset, value: $0.element) }
  }

  static func reading(_ values: [Double], better: Indicator.Better = .higher) -> SeriesReading {
    SeriesReading(weeks(values), rhythm: .week, better: better)
  }

  @Test func threeLeapsInARowAreThreeLeaps() {
    let reading = Self.reading(threeLeaps)
    #expect(reading.outcome == .leap(3))
    #expect(reading.levels.map(\.positions) == [0..<9, 9..<21, 21..<34, 34..<46])
    #expect(reading.levels[0].rise == nil && reading.levels[3].rise.map { $0 > 13 } == true)
  }

  @Test func whereLowerIsBetterAFallIsALeapAndARiseASetback() {
    let falls = threeLeaps.map { 100 - $0 }
    #expect(Self.reading(falls, better: .lower).outcome == .leap(3))
    #expect(Self.reading(falls, better: .higher).outcome == .setback)
  }

  @Test func aLeapLooksLikeInnovationOnlyWhenItsNewLevelIsNamed() {
    let reading = Self.reading(threeLeaps)
    let from = reading.levels[3].from
    func technique(_ from: Day) -> Technique {
      Technique(site: Indicator.Site.ID(1), from: from, name: "Egen booking", differently: "x", namedBy: "Mette")
    }
    #expect(!reading.looksLikeInnovation([]))
    #expect(!reading.looksLikeInnovation([technique(reading.levels[2].from)]))
    #expect(reading.looksLikeInnovation([technique(from)]))
    // A level may begin a little later when measurements come: its name stays with it.
    #expect(reading.looksLikeInnovation([technique(from + 14)]))
    #expect(!Self.reading(threeLeaps.map { 100 - $0 }).looksLikeInnovation([technique(from)]))
  }

  @Test func aSteadyRiseIsNamedAndIsNoLeap() {
    let rise = (0..<40).map { 20 + Double($0) + [0.8, -0.6, 0.3, -0.9, 0.5][$0 % 5] }
    let reading = Self.reading(rise)
    #expect(reading.outcome == .improvement)
    #expect(reading.levels.isEmpty)
    #expect(Self.reading(rise, better: .lower).outcome == .decline)
  }

  @Test func aSeasonIsNamedAndIsNoLeap() {
    let months = (0..<48).map { index in
      SeriesPoint(
        period: Rhythm.month.start(index, after: Day(iso: "2022-01-01")!),
        value: 50 + (index % 12 < 6 ? 8.0 : -8) + [0.5, -0.5, 0.2][index % 3])
    }
    let reading = SeriesReading(months, rhythm: .month, better: .higher)
    #expect(reading.verdict?.season?.period == 12)
    #expect(reading.outcome == .noChange)
  }

  @Test func withFewMeasurementsItIsTooEarlyAndSaysHowManyAreMissing() {
    let reading = Self.reading(Array(threeLeaps.prefix(9)))
    #expect(reading.outcome == .tooEarly && reading.stillNeeded == 3)
    #expect(reading.levels.isEmpty)
    #expect(Self.reading([]).outcome == .empty && Self.reading([]).stillNeeded == 12)
    let late = Self.reading(Array(threeLeaps.prefix(9)) + [40, 39, 38] + [60, 61])
    #expect(late.kind == .tooEarly(.recent(needed: 4, given: 2)) && late.stillNeeded == 2)
  }

  @Test func aLeapThatFellBackIsNoLeap() {
    let values = threeLeaps.prefix(21) + (0..<12).map { 40 + [1.0, -1, 0][$0 % 3] }
    let reading = Self.reading(Array(values))
    #expect(!reading.isLeap)
  }

  /// A fall is no leap, and of what rose, fell and rose again only the rises are counted.
  @Test func aFallOnTheWayIsNotCountedAsALeap() {
    let levels = [(12, 20.0), (12, 50), (12, 35), (12, 80)]
    let values = levels.flatMap { count, level in (0..<count).map { level + [1.0, -1, 0, 2, -2][$0 % 5] } }
    let reading = Self.reading(values)
    #expect(reading.levels.count == 4)
    #expect(reading.outcome == .leap(2) && reading.falls == 1)
    // Where it ends with the fall, it is none.
    #expect(!Self.reading(Array(values.prefix(36))).isLeap)
  }

  /// Where a smooth curve says it about as well, it is not called a leap, nor by anything that asks.
  @Test func whatIsContestedIsNoLeapAnywhere() {
    let values = (0..<24).map { index -> Double in
      min(10, max(0, 2.2 * (Double(index) - 9))) + [0.9, -0.7, 0.2, -1.1, 0.6][index % 5]
    }
    let reading = Self.reading(values)
    #expect(reading.verdict?.kind == .stepChange)
    #expect(!reading.isLeap && reading.levels.isEmpty)
    #expect(!reading.looksLikeInnovation([Self.technique(reading.points[12].period)]))
  }

  private static func technique(_ from: Day) -> Technique {
    Technique(site: Indicator.Site.ID(1), from: from, name: "Egen booking", differently: "x", namedBy: "Mette")
  }

  /// The name goes to the level whose beginning is nearest, also when it was written a little before it.
  @Test func aTechniqueNamesTheLevelThatBeginsNearestToIt() {
    let reading = Self.reading(threeLeaps)
    let second = Self.technique(reading.levels[1].from + -14)
    #expect(reading.technique(of: reading.levels[1], among: [second]) == second)
    #expect(reading.technique(of: reading.levels[0], among: [second]) == nil)
    let two = [Self.technique(reading.levels[2].from + 21), Self.technique(reading.levels[2].from + 7)]
    #expect(reading.technique(of: reading.levels[2], among: two) == two[1])
    #expect(reading.looksLikeInnovation([Self.technique(reading.levels[3].from + -7)]))
  }

  // MARK: - The year

  /// 46 weeks are too few to see a year; a leap is a leap, with that said.
  @Test func whetherItIsTheYearIsSaidToBeOpenBeforeTwoYears() {
    let reading = Self.reading(threeLeaps)
    #expect(reading.isLeap && reading.mayBeYear)
    let months = (0..<30).map { index in
      SeriesPoint(
        period: Rhythm.month.start(index, after: Day(iso: "2022-01-01")!),
        value: (index < 15 ? 20.0 : 40) + [0.5, -0.5, 0.2][index % 3])
    }
    let long = SeriesReading(months, rhythm: .month, better: .higher)
    #expect(long.isLeap && !long.mayBeYear)
    #expect(SeriesReading(months, rhythm: .free, better: .higher).mayBeYear)
    #expect(!Self.reading((0..<30).map { 50 + [1.0, -1, 0, 2, -2][$0 % 5] }).mayBeYear)
  }

  /// Days of three years that follow the summer, with weekends that are quieter.
  @Test func inMeasurementsOfEachDayTheYearIsSeen() {
    func days(_ count: Int, leap: Double) -> [SeriesPoint] {
      let noise = [0.9, -0.4, 0.1, -1.2, 0.7, 0.3, -0.8, 1.1, -0.6, 0.2, -0.3]
      return (0..<count).map { index in
        let period = Day(iso: "2023-01-02")! + index
        let summer = (13...38).contains(period.week.number) ? 8.0 : -8
        let weekend = index % 7 >= 5 ? -3.0 : 0
        return SeriesPoint(
          period: period, value: 50 + summer + weekend + noise[index % 11] + (index < 600 ? 0 : leap))
      }
    }
    let still = SeriesReading(days(1_095, leap: 0), rhythm: .day, better: .higher)
    #expect(still.yearly?.period == 52 && !still.isLeap, "\(still.outcome)")
    let leapt = SeriesReading(days(1_095, leap: 12), rhythm: .day, better: .higher)
    #expect(leapt.yearly?.period == 52 && leapt.isLeap && !leapt.mayBeYear, "\(leapt.outcome)")
    #expect(SeriesReading(days(400, leap: 0), rhythm: .day, better: .higher).couldSeeYear == false)
  }

  @Test func aMonthlyStaircaseWithAStepEachYearIsNoSeason() {
    let months = (0..<48).map { index in
      SeriesPoint(
        period: Rhythm.month.start(index, after: Day(iso: "2022-01-01")!),
        value: 20 + Double(index / 12) * 10 + [0.4, -0.3, 0.1, 0.6, -0.5][index % 5])
    }
    let reading = SeriesReading(months, rhythm: .month, better: .higher)
    #expect(reading.season == nil && reading.outcome == .leap(3))
  }

  @Test func aPeriodWithoutAMeasurementIsCountedAndNotGuessed() {
    var points = Self.weeks(threeLeaps)
    points.remove(at: 15)
    points.remove(at: 4)
    let reading = SeriesReading(points, rhythm: .week, better: .higher)
    #expect(reading.missing == 2 && reading.points.count == 44)
    #expect(reading.outcome == .leap(3))
    #expect(SeriesReading(points, rhythm: .free, better: .higher).missing == 0)
  }

  @Test func limitsAndSignalsAreThoseOfEachLevel() {
    var values = threeLeaps
    values[40] = 99
    let reading = Self.reading(values)
    #expect(reading.limits.count == reading.levels.count)
    #expect(reading.signals.contains { $0.position == 40 && $0.signal == .outside })
  }

  // MARK: - Any way to a series

  /// Adding, correcting and deleting in any order gives the same reading as entering the final series.
  @Test(arguments: 1...12)
  func anyWayToASeriesGivesTheSameReading(seed: Int) async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.define("Den samme")
    var random = SeededRandom(seed: UInt64(seed))
    let final = Self.randomSeries(&random)
    let (member, now, id) = (here.member, here.world.clock.now, here.id)
    let plan = Self.detour(to: final, &random)
    try await here.world.services.database.write { db in
      let indicators = try IndicatorStore(db).indicators(of: id)
      let sites = try IndicatorStore(db).sites(of: indicators.map(\.id))
      let store = MeasurementStore(db)
      for step in plan { try step.run(store, sites[0], indicators[0], member, now) }
      for point in final {
        _ = try store.add(point.value, point.period, at: sites[1], of: indicators[1], by: .person(member), now: now)
      }
    }
    let (one, other) = (try await here.series(1), try await here.series(2))
    #expect(one == other)
    let readings = [one, other].map { SeriesReading($0, rhythm: .week, better: .higher) }
    #expect(readings[0] == readings[1])
    #expect(readings[0].points.count == final.count)
    // And the same pictures, wide and narrow, to the last tenth of a pixel.
    let browser = try await here.browser(member)
    let pictures = [
      Self.pictures(await browser.get(here.place("1")).body, "Starter inden 7 dage", site: 1),
      Self.pictures(await browser.get(here.place("2")).body, "Den samme", site: 2),
    ]
    #expect(pictures[0].count == 2 && pictures[0] == pictures[1])
    let changes = plan.count { $0.leavesTrace }
    #expect(try await here.world.count("measurement_changes") == changes)
    #expect(try await here.world.count("measurements") == 2 * final.count)
  }

  /// The pictures of a page, without what tells the two indicators apart.
  private static func pictures(_ page: String, _ name: String, site: Int) -> [String] {
    page.split(separator: "<svg class=\"chart\"").dropFirst().map { piece in
      String(piece.split(separator: "</svg>")[0]).replacing(name, with: "").replacing("s\(site)w-", with: "")
        .replacing("s\(site)n-", with: "")
    }
  }

  private static func randomSeries(_ random: inout SeededRandom) -> [SeriesPoint] {
    let count = 10 + random.index(below: 30)
    let step = random.index(below: count)
    return weeks((0..<count).map { ($0 < step ? 20.0 : 40) + (random.normal() * 10).rounded() / 10 })
      .filter { _ in random.index(below: 8) > 0 }
  }

  enum Step: Sendable {
    case add(Day, Double)
    case correct(Day, Double)
    case delete(Day)

    var leavesTrace: Bool { if case .add = self { false } else { true } }

    func run(
      _ store: MeasurementStore, _ site: Indicator.Site, _ indicator: Indicator, _ person: Person.ID, _ now: Instant
    ) throws {
      func there(_ period: Day) throws -> Measurement { try store.at(period, site.id)! }
      switch self {
      case .add(let period, let value):
        _ = try store.add(value, period, at: site, of: indicator, by: .person(person), now: now)
      case .correct(let period, let value):
        let there = try there(period)
        try store.correct(
          there, to: value, why: "Talt om", seen: there.revision, in: indicator.id, by: .person(person), now: now)
      case .delete(let period):
        let there = try there(period)
        try store.delete(
          there, why: "Ikke målt", seen: there.revision, in: indicator.id, by: .person(person), now: now)
      }
    }
  }

  /// A way with mistakes on it: wrong numbers that are corrected, weeks that are deleted, in any order.
  private static func detour(to final: [SeriesPoint], _ random: inout SeededRandom) -> [Step] {
    var lines: [[Step]] = final.map { point in
      var steps: [Step] = []
      switch random.index(below: 4) {
      case 0: steps = [.add(point.period, point.value)]
      case 1: steps = [.add(point.period, 99), .correct(point.period, 98), .correct(point.period, point.value)]
      case 2: steps = [.add(point.period, 97), .delete(point.period), .add(point.period, point.value)]
      default: steps = [.add(point.period, 96), .correct(point.period, point.value)]
      }
      return steps
    }
    // Weeks that were never to be there.
    for week in 0..<3 {
      let period = Day(iso: "2025-06-02")! + 7 * week
      lines.append([.add(period, 5), .delete(period)])
    }
    var plan: [Step] = []
    while !lines.isEmpty {
      let index = random.index(below: lines.count)
      plan.append(lines[index].removeFirst())
      if lines[index].isEmpty { lines.remove(at: index) }
    }
    return plan
  }
}
