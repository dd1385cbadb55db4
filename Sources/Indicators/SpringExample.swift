import HTML
import Language
import Time
import Web

/// Spring charts of figures that nobody measures here: worked examples for pages that explain.
package enum SpringExample {
  /// Levels that somebody tells, one number for each: they are drawn, and not judged.
  package static func levels(
    _ name: Text, unit: Text, heading: Text, note: Text, decimals: Int, _ levels: [(name: Text, value: Double)]
  ) -> some Markup {
    figure(.class("fig")) {
      figcaption {
        h3 { heading }
        p(.class("muted")) { note }
      }
      div(.class("only-wide")) {
        SketchedLevels(name: name, unit: unit, heading: heading, decimals: decimals, levels: levels, width: .wide)
      }
      div(.class("only-narrow")) {
        SketchedLevels(name: name, unit: unit, heading: heading, decimals: decimals, levels: levels, width: .narrow)
        ul(.class("legend legend--lines mt2")) {
          levels.enumerated().map { index, level in
            li {
              b { SpringChart.letter(index) }
              Text(same: " ") + level.name + Text(same: ": ")
                + .build { Formats.decimal(level.value, decimals: decimals, $0) } + Text(same: " ") + unit
            }
          }
        }
      }
    }
  }

  /// A series of years, judged as any other is.
  package static func years(_ name: String, unit: String, note: Text, _ points: [(year: Int, value: Double)])
    -> some Markup
  {
    let series = points.compactMap { point in
      Day(year: point.year, month: 1, day: 1).map { SeriesPoint(period: $0, value: point.value) }
    }
    let indicator = Indicator(
      id: Indicator.ID(0), caseID: .init(0), caseTitle: "", name: name, definition: "", unit: unit, source: "",
      better: .higher, rhythm: .free, revision: 0, seriesRevision: 0)
    let example = SpringFigure(
      indicator: indicator, site: Indicator.Site(id: .init(0), indicator: indicator.id, name: ""),
      reading: SeriesReading(series, rhythm: .free, better: .higher), techniques: [])
    return figure(.class("fig")) {
      figcaption {
        h3 { example.finding }
        p(.class("muted")) { note }
      }
      div(.class("only-wide")) { SpringPicture(figure: example, width: .wide) }
      div(.class("only-narrow")) { SpringPicture(figure: example, width: .narrow) }
      p(.class("small mt2")) {
        example.why.reduce(Text(same: "")) { $0.danish.isEmpty ? $1 : $0 + Text(same: " ") + $1 }
      }
    }
  }
}

/// Levels without measurements, in the language of the page.
private struct SketchedLevels: Markup {
  let name: Text
  let unit: Text
  let heading: Text
  let decimals: Int
  let levels: [(name: Text, value: Double)]
  let width: SpringChart.Width

  /// How long each level is drawn.
  private static let length = 4

  func render(into out: inout HTMLOutput) {
    let language = out.language
    func number(_ value: Double) -> Text { .build { Formats.decimal(value, decimals: decimals, $0) } }
    func rise(_ index: Int) -> Text? {
      index == 0 ? nil : Text(same: "+") + number(levels[index].value - levels[index - 1].value)
    }
    let values = levels.flatMap { [Double](repeating: $0.value, count: Self.length) }
    var content = SpringChart.Content(times: Array(values.indices), values: values)
    content.levels = levels.enumerated().map { index, level in
      SpringChart.Content.Level(
        positions: index * Self.length..<(index + 1) * Self.length, mean: level.value, name: level.name(language),
        note: (number(level.value) + Text(same: " ") + unit)(language), rise: rise(index)?(language))
    }
    let said: Text = .build { language in
      heading(language) + ". "
        + levels.map { "\($0.name(language)) \(number($0.value)(language)) \(unit(language))" }.joined(separator: ", ")
        + "."
    }
    var drawing = SpringDrawing(
      chart: SpringChart(of: content, width),
      words: SpringDrawing.Words(
        title: SpringTexts.chart + name, description: said, axis: unit, bar: nil, times: [],
        levels: levels.enumerated().map { ($1.name, number($1.value) + Text(same: " ") + unit, rise($0)) }),
      id: width == .wide ? "eksempel-w" : "eksempel-n")
    drawing.isSketch = true
    drawing.render(into: &out)
  }
}
