import Indicators
import Statistics
import Testing

@Suite struct SpringChartTests {
  typealias Content = SpringChart.Content

  static func content(_ values: [Double] = threeLeaps, named: Bool = true) -> Content {
    var content = Content(times: Array(values.indices), values: values)
    let ends = [0, 9, 21, 34, 46]
    content.levels = (0..<4).map { index in
      Content.Level(
        positions: ends[index]..<ends[index + 1], mean: [38.0, 51, 64, 79][index],
        name: named ? ["Brev", "Telefonvisitation", "Åbne hold", "Egen booking"][index] : nil, note: "niveau 38,1 %",
        rise: index == 0 ? nil : "+13,0")
    }
    content.bar = 75
    return content
  }

  @Test(arguments: [SpringChart.Width.wide, .narrow])
  func everythingStandsInsideThePicture(_ width: SpringChart.Width) {
    let chart = SpringChart(of: Self.content(), width)
    let plot = chart.plot
    #expect(plot.x > 0 && plot.right <= chart.size.width && plot.bottom < chart.size.height)
    for point in chart.line + chart.dots {
      #expect(point.x >= plot.x && point.x <= plot.right && point.y >= plot.y && point.y <= plot.bottom)
    }
    for level in chart.levels {
      #expect(level.label.y > plot.y && level.label.y <= plot.bottom)
      if let lift = level.lift {
        #expect(lift.x >= 0 && lift.right <= chart.size.width && lift.y >= plot.y && lift.bottom <= plot.bottom)
      }
    }
  }

  @Test func levelsFollowEachOtherAndRisersJoinThem() {
    let chart = SpringChart(of: Self.content(), .wide)
    #expect(chart.levels.count == 4)
    #expect(chart.levels[0].riser == nil && chart.levels[0].lift == nil)
    for (before, after) in zip(chart.levels, chart.levels.dropFirst()) {
      #expect(after.line.from.x > before.line.to.x - 0.1)
      #expect(after.riser?.from.y == before.line.to.y && after.riser?.to.y == after.line.from.y)
      // Up is better.
      #expect(after.line.from.y < before.line.from.y)
    }
    #expect(chart.levels.map(\.letter) == ["A", "B", "C", "D"])
  }

  @Test func theBarIsBetweenTwoPostsAndStriped() {
    let chart = SpringChart(of: Self.content(), .wide)
    #expect(chart.stripes.count == 20 && chart.posts.count == 2)
    let y = chart.stripes[0].y + 3.5
    #expect(chart.stripes.allSatisfy { abs($0.y + 3.5 - y) < 0.001 })
    // 75 lies above the third level and below the fourth.
    #expect(y < chart.levels[2].line.from.y && y > chart.levels[3].line.from.y)
    #expect(chart.stripes.last?.right == chart.posts[1].from.x)
    var none = Self.content()
    none.bar = nil
    #expect(SpringChart(of: none, .wide).stripes.isEmpty)
  }

  @Test func whereLowerIsBetterTheAxisIsReversed() {
    var content = Self.content()
    content.isReversed = true
    let chart = SpringChart(of: content, .wide)
    #expect(chart.levels[0].line.from.y < chart.levels[3].line.from.y)
    #expect(chart.ticks.first.map { $0.y < chart.plot.y + 1 } == true)
    let (low, high) = (chart.ticks[0], chart.ticks[chart.ticks.count - 1])
    #expect(low.value < high.value && low.y < high.y)
  }

  @Test func namesStandWhereThereIsRoomAndLettersElsewhere() {
    #expect(SpringChart(of: Self.content(), .wide).levels.map(\.hasRoom) == [true, true, true, true])
    #expect(SpringChart(of: Self.content(), .narrow).levels.map(\.hasRoom) == [false, false, false, false])
    var long = Self.content()
    long.levels[0] = Content.Level(
      positions: 0..<9, mean: 38, name: "Et navn, der er alt for langt til at stå under ni uger", note: "", rise: nil)
    #expect(SpringChart(of: long, .wide).levels[0].hasRoom == false)
  }

  @Test func theAxisHasRoundNumbersAndHoldsAllValues() {
    let chart = SpringChart(of: Self.content(), .wide)
    let values = chart.ticks.map(\.value)
    #expect(values.first.map { $0 <= 36 } == true && values.last.map { $0 >= 81 } == true)
    let steps = zip(values.dropFirst(), values).map { $0 - $1 }
    #expect(Set(steps.map { ($0 * 1000).rounded() }).count == 1)
    #expect((4...12).contains(values.count))
  }

  @Test(arguments: [
    [0.002, 0.003, 0.0025], [1_200_000.0, 1_900_000, 1_500_000], [5, 5, 5], [0, 0, 0], [-3, -7, 2], [1e-9, 2e-9, 1e-9],
  ])
  func numbersOfAnySizeGetAnAxis(_ values: [Double]) {
    for width in [SpringChart.Width.wide, .narrow] {
      let chart = SpringChart(of: Content(times: [0, 1, 2], values: values), width)
      #expect((2...41).contains(chart.ticks.count))
      #expect(chart.line.allSatisfy { $0.x.isFinite && $0.y.isFinite })
      #expect(chart.ticks.allSatisfy { $0.y >= chart.plot.y - 1 && $0.y <= chart.plot.bottom + 1 })
    }
  }

  @Test func aShareStaysBetweenNothingAndAll() {
    var content = Content(times: [0, 1, 2], values: [99, 98, 100])
    content.bounds = 0...100
    let ticks = SpringChart(of: content, .wide).ticks
    #expect(ticks.allSatisfy { (0...100).contains($0.value) })
  }

  @Test func aGapInTimeIsAGapInThePicture() {
    let chart = SpringChart(of: Content(times: [0, 1, 2, 10], values: [1, 2, 3, 4]), .wide)
    let gaps = zip(chart.line.dropFirst(), chart.line).map { $0.x - $1.x }
    #expect(abs(gaps[2] - 8 * gaps[0]) < 0.001)
  }

  @Test func oneMeasurementIsOneDot() {
    let chart = SpringChart(of: Content(times: [5], values: [3]), .narrow)
    #expect(chart.dots.count == 1 && chart.times.count == 1)
    #expect(chart.dots[0].x > chart.plot.x && chart.dots[0].x < chart.plot.right)
  }

  @Test func tooManyPointsAreThinnedAndNothingThatSticksOutIsLost() {
    var random = SeededRandom(seed: 5)
    var values = (0..<5_000).map { _ in random.uniform() }
    values[2_345] = 9
    values[4_000] = -7
    let chart = SpringChart(of: Content(times: Array(values.indices), values: values), .wide)
    #expect(chart.line.count <= 400 && chart.dots.isEmpty)
    let highest = chart.line.map(\.y).min() ?? 0
    let lowest = chart.line.map(\.y).max() ?? 0
    // The two extremes are still the edges of the line.
    let whole = SpringChart(of: Content(times: [0, 1, 2], values: [9, -7, 0.5]), .wide)
    #expect(abs(highest - whole.line[0].y) < 0.5 && abs(lowest - whole.line[1].y) < 0.5)
    #expect(zip(chart.line.dropFirst(), chart.line).allSatisfy { $0.x >= $1.x })
  }

  @Test func theNamesOfPeriodsDoNotRunIntoEachOther() {
    for count in [2, 3, 5, 12, 46, 400] {
      for width in [SpringChart.Width.wide, .narrow] {
        let times = SpringChart(
          of: Content(times: Array(0..<count), values: (0..<count).map(Double.init)), width
        ).times
        #expect(times.first?.position == 0 && times.last?.position == count - 1)
        let gaps = zip(times.dropFirst(), times).map { $0.x - $1.x }
        #expect(gaps.allSatisfy { $0 > 40 }, "\(count) \(width): \(gaps)")
      }
    }
  }
}
