import Language
import Statistics
import Time

/// A series as it is shown: what it says, what its levels are called, and the bar
/// that the team wants to get over.
package struct SpringFigure: Sendable {
  package let indicator: Indicator
  package let site: Indicator.Site
  package let reading: SeriesReading
  /// Those of this place.
  package let techniques: [Technique]
  package var bar: Double?
  package var showsLimits = false

  package init(
    indicator: Indicator, site: Indicator.Site, reading: SeriesReading, techniques: [Technique], bar: Double? = nil
  ) {
    self.indicator = indicator
    self.site = site
    self.reading = reading
    self.techniques = techniques.filter { $0.site == site.id }
    self.bar = bar
  }

  var quantity: Quantity {
    Quantity(unit: indicator.unit, of: reading.points.map(\.value) + (bar.map { [$0] } ?? []))
  }

  package var isNamed: Bool {
    reading.levels.last.map { reading.technique(of: $0, among: techniques) != nil } ?? false
  }

  package var looksLikeInnovation: Bool { reading.looksLikeInnovation(techniques) }
  /// The finding in a few words.
  package var finding: Text { SpringTexts.finding(reading, named: isNamed) }
  package var verdict: Text { SpringTexts.verdict(reading, named: isNamed) }

  func period(_ start: Day) -> Text { PeriodTexts.name(start, indicator.rhythm) }

  // MARK: - The picture

  /// What is drawn, with the names of levels in one language: their length decides where they fit.
  func content(_ language: Language) -> SpringChart.Content {
    let points = reading.points
    let rhythm = indicator.rhythm
    let times = points.map { rhythm == .free ? $0.period.number : rhythm.number(of: $0.period) }
    var content = SpringChart.Content(times: times, values: points.map(\.value))
    content.levels = reading.levels.enumerated().map { index, level in
      let words = words(of: level, index)
      return SpringChart.Content.Level(
        positions: level.positions, mean: level.mean, name: words.name(language), note: words.note(language),
        rise: words.rise?(language))
    }
    if case .gradual(let slope) = reading.kind, let first = times.first, let last = times.last, !points.isEmpty {
      let middle = (Double(first) + Double(last)) / 2
      let mean = Sums.mean(of: content.values) ?? 0
      let centre = rhythm == .free ? Double(points.count - 1) / 2 : middle - Double(first)
      let span = rhythm == .free ? Double(points.count - 1) : Double(last - first)
      content.line = (mean - slope * centre, mean + slope * (span - centre))
    }
    content.bar = bar
    content.isReversed = indicator.better == .lower
    if quantity.isShare, content.values.allSatisfy((0...100).contains) { content.bounds = 0...100 }
    if showsLimits {
      content.limits = reading.limits.map { ($0.positions, $0.limits.lower, $0.limits.upper) }
      content.signals = Set(reading.signals.map(\.position))
    }
    return content
  }

  func words(of level: SeriesReading.Level, _ index: Int) -> (name: Text, note: Text, rise: Text?) {
    let technique = reading.technique(of: level, among: techniques)
    let name =
      technique.map { Text(same: $0.name) }
      ?? (reading.levels.count > 1 ? Text(same: SpringChart.letter(index)) : Text(same: ""))
    return (name, SpringTexts.level(quantity.mean(level.mean)), level.rise.map(quantity.change))
  }

  /// Names of the periods on the axis.
  func names(of positions: [Int]) -> [Text] {
    var before: Day?
    return positions.map { position in
      let period = reading.points[position].period
      defer { before = period }
      return PeriodTexts.short(period, indicator.rhythm, after: before)
    }
  }

  var barNote: Text? { bar.flatMap { SpringTexts.barPassed(reading, $0) } }

  var description: Text {
    guard let first = reading.points.first, let last = reading.points.last else { return finding }
    return SpringTexts.description(
      reading, quantity, first: period(first.period), last: period(last.period), bar: barNote)
  }

  /// Why the verdict is what it is.
  var why: [Text] {
    let from = reading.levels.last.map { period($0.from) }
    return SpringTexts.why(reading, quantity, named: isNamed, from: from).filter { !$0.danish.isEmpty }
  }

  var name: Text {
    Text(same: site.name.isEmpty ? indicator.name : "\(indicator.name), \(site.name)")
  }
}

extension SpringFigure {
  /// The indicator and its place, as it stands in a list to choose from.
  package var shortName: String { site.name.isEmpty ? indicator.name : "\(indicator.name), \(site.name)" }

  package var barText: Text? { bar.map { quantity.measured($0) } }

  /// Since which period the level has been on the good side of the bar, and the bar.
  package var passedBar: (since: Text, bar: Text)? {
    guard let bar, let level = reading.levels.last, reading.isBetter(level.mean - bar) || level.mean == bar else {
      return nil
    }
    let passed = reading.levels.reversed().prefix { reading.isBetter($0.mean - bar) || $0.mean == bar }
    return (period(passed.last?.from ?? level.from), quantity.measured(bar))
  }
}
