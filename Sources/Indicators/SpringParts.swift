import HTML
import Language
import Statistics
import Time
import Web

// A series in the page: the picture with its finding, the verdict, the levels.

/// Where the links of a figure lead.
package struct SpringLinks: Sendable {
  package var csv: String
  /// The page with the limits and signals shown, or not.
  package var limits: String?
  /// Where a level is named, by its first day; `nil` for those who may not.
  package var naming: (@Sendable (Day) -> String)?
  /// All measurements.
  package var all: String?

  package init(csv: String, limits: String? = nil, naming: (@Sendable (Day) -> String)? = nil, all: String? = nil) {
    self.csv = csv
    self.limits = limits
    self.naming = naming
    self.all = all
  }
}

/// How many of the newest measurements stand in the table beside the picture.
let shownMeasurements = 60

package func springFigure(_ figure: SpringFigure, _ links: SpringLinks) -> some Markup {
  HTML.figure(.class("fig"), .id("spring-\(figure.site.id.number)")) {
    figcaption {
      h2 { figure.finding }
      p(.class("muted")) {
        figure.name
        Text(same: ". ") + Text(same: figure.indicator.unit) + Text(same: " ")
          + PeriodTexts.per(figure.indicator.rhythm) + Text(same: ".")
      }
    }
    figure.reading.points.isEmpty ? nil : pictures(figure)
    notes(figure)
    figure.reading.points.isEmpty ? nil : below(figure, links)
  }
}

private func pictures(_ figure: SpringFigure) -> some Markup {
  group {
    div(.class("only-wide")) { SpringPicture(figure: figure, width: .wide) }
    div(.class("only-narrow")) {
      SpringPicture(figure: figure, width: .narrow)
      figure.reading.levels.count > 1 ? legend(figure) : nil
    }
  }
}

/// Draws when the language is known, since the length of a name decides where it fits.
struct SpringPicture: Markup {
  let figure: SpringFigure
  let width: SpringChart.Width

  func render(into out: inout HTMLOutput) {
    let chart = SpringChart(of: figure.content(out.language), width)
    let isReversed = figure.indicator.better == .lower
    let bar = figure.bar.map { SpringTexts.bar(figure.quantity.measured($0)) }
    let axis =
      Text(same: figure.indicator.unit)
      + (isReversed ? (width == .wide ? SpringTexts.lessIsBetter : SpringTexts.lessIsBetterShort) : Text(same: ""))
    SpringDrawing(
      chart: chart,
      words: SpringDrawing.Words(
        title: SpringTexts.chart + figure.name, description: figure.description, axis: axis, bar: bar,
        times: figure.names(of: chart.times.map(\.position)),
        levels: figure.reading.levels.enumerated().map { figure.words(of: $1, $0) }),
      id: "s\(figure.site.id.number)\(width == .wide ? "w" : "n")"
    ).render(into: &out)
  }
}

private func legend(_ figure: SpringFigure) -> some Markup {
  ul(.class("legend legend--lines mt2")) {
    figure.reading.levels.enumerated().map { index, level in
      let technique = figure.reading.technique(of: level, among: figure.techniques)
      return li {
        b { SpringChart.letter(index) }
        " "
        technique.map { Text(same: "\($0.name): ") } ?? SpringTexts.unnamed + Text(same: ": ")
        figure.quantity.mean(level.mean)
      }
    }
  }
}

private func notes(_ figure: SpringFigure) -> some Markup {
  group {
    figure.reading.missing > 0 ? p(.class("small muted mt2")) { SpringTexts.missing(figure.reading.missing) } : nil
    figure.showsLimits ? limitNotes(figure) : nil
  }
}

private func limitNotes(_ figure: SpringFigure) -> some Markup {
  let limits = figure.reading.limits
  let signals = Dictionary(grouping: figure.reading.signals, by: \.signal)
  return div(.class("small mt2"), .id("graenser")) {
    p { limits.isEmpty ? SpringTexts.noLimits : SpringTexts.limits }
    limits.contains { $0.limits.isProvisional } ? p(.class("muted")) { SpringTexts.provisional } : nil
    ul {
      Signal.allCases.compactMap { signal in
        signals[signal].map { found in
          li {
            SpringTexts.signals(
              signal,
              .build { language in
                let names = found.prefix(12).map { figure.period(figure.reading.points[$0.position].period)(language) }
                return names.joined(separator: "; ") + (found.count > 12 ? " …" : "")
              })
          }
        }
      }
    }
  }
}

private func below(_ figure: SpringFigure, _ links: SpringLinks) -> some Markup {
  div(.class("row mt4")) {
    details(.class("more")) {
      summary { SpringTexts.asTable }
      measurementTwin(figure, links)
    }
    details(.class("more")) {
      summary { SpringTexts.howToRead }
      div(.class("card card--tight")) { p { SpringTexts.reading } }
    }
    links.limits.map { path in
      a(.class("btn btn--s btn--quiet"), .href(path)) {
        figure.showsLimits ? SpringTexts.hideLimits : SpringTexts.showLimits
      }
    }
    a(.class("btn btn--s btn--quiet"), .href(links.csv)) {
      Icon.download
      SpringTexts.asCSV
    }
  }
}

/// The numbers of the picture, newest first.
private func measurementTwin(_ figure: SpringFigure, _ links: SpringLinks) -> some Markup {
  let points = figure.reading.points.suffix(shownMeasurements).reversed()
  let more = figure.reading.points.count - points.count
  return div(.class("scroll scroll--tall"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(figure.name)) {
    table(.class("table")) {
      caption { figure.name }
      thead {
        tr {
          th(.scope("col")) { SpringTexts.period }
          th(.scope("col"), .class("num")) { figure.indicator.unit }
        }
      }
      tbody {
        points.map { point in
          tr {
            th(.scope("row")) { figure.period(point.period) }
            td(.class("num")) { figure.quantity.plain(point.value) }
          }
        }
      }
    }
    more > 0 ? p(.class("small mt2")) { moreMeasurements(more, links) } : nil
  }
}

private func moreMeasurements(_ count: Int, _ links: SpringLinks) -> some Markup {
  a(.href(links.all ?? links.csv)) {
    Text(da: "Og ", en: "And ") + PeriodTexts.measurements(count) + Text(da: " mere", en: " more")
  }
}

// MARK: - The verdict

/// What the series says, why, and the comparison that decided with its figures.
package func verdictBox(_ figure: SpringFigure) -> some Markup {
  div(.class(figure.looksLikeInnovation ? "card card--good" : "card card--plain")) {
    div(.class("row row--top row--keep")) {
      Icon.steps
      div(.class("grow")) {
        h3 { figure.verdict }
        p {
          figure.why.enumerated().map { index, sentence in
            index > 0 ? Text(same: " ") + sentence : sentence
          }
          figure.barNote.map { Text(same: " ") + $0 }
        }
        figure.reading.verdict?.comparison == nil ? nil : comparison(figure.reading)
      }
    }
  }
}

private func comparison(_ reading: SeriesReading) -> some Markup {
  let found = reading.verdict?.comparison
  let rows = [
    (SpringTexts.oneLevel, found?.level), (SpringTexts.oneLine, found?.line), (SpringTexts.oneStep, found?.step),
  ]
  return details(.class("more mt3")) {
    summary { SpringTexts.decided }
    div {
      p(.class("small")) { SpringTexts.decidedHow }
      table(.class("table")) {
        caption(.class("sr")) { SpringTexts.decided }
        thead {
          tr {
            th(.scope("col")) { SpringTexts.description }
            th(.scope("col"), .class("num")) { SpringTexts.behind }
          }
        }
        tbody {
          rows.map { name, behind in
            tr {
              th(.scope("row")) { name }
              td(.class("num")) { .build { Formats.decimal(behind ?? 0, decimals: 1, $0) } as Text }
            }
          }
        }
      }
      reading.staircase.flatMap { stairs in
        stairs.positions.count > 1
          ? p(.class("small mt2")) { SpringTexts.staircase(stairs.positions.count, stairs.lead) } : nil
      }
      bend(reading).map { sentence in p(.class("small mt2")) { sentence } }
      p(.class("small muted mt2")) { SpringTexts.aboutMethod }
    }
  }
}

/// The comparison with what is smooth, where there is something that goes at once.
private func bend(_ reading: SeriesReading) -> Text? {
  if let stairs = reading.staircase, stairs.positions.count > 1, let bend = stairs.bend {
    return SpringTexts.bend(bend.lead, isStairs: true)
  }
  return reading.verdict?.bend.map { SpringTexts.bend($0.lead, isStairs: false) }
}

// MARK: - The levels

/// The levels with what people call them.
package func levelTable(_ figure: SpringFigure, _ links: SpringLinks) -> (some Markup)? {
  let levels = figure.reading.levels
  return levels.isEmpty || levels.count == 1 && figure.techniques.isEmpty && links.naming == nil
    ? nil
    : section(.class("sec")) {
      div(.class("sec__head")) { h2 { SpringTexts.levels } }
      div(.class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(SpringTexts.levels)) {
        table(.class("table table--wide")) {
          caption(.class("sr")) { SpringTexts.levelsFound }
          thead {
            tr {
              th(.scope("col")) { SpringTexts.technique }
              th(.scope("col")) { SpringTexts.period }
              th(.scope("col"), .class("num")) { SpringTexts.levelWord }
              th(.scope("col"), .class("num")) {
                figure.reading.falls > 0 ? SpringTexts.change : SpringTexts.rise
              }
              th(.scope("col")) { SpringTexts.differently }
            }
          }
          tbody { levels.enumerated().map { levelRow($1, $0, figure, links) } }
        }
      }
    }
}

private func levelRow(
  _ level: SeriesReading.Level, _ index: Int, _ figure: SpringFigure, _ links: SpringLinks
) -> some Markup {
  let technique = figure.reading.technique(of: level, among: figure.techniques)
  return tr {
    th(.scope("row")) {
      SpringChart.letter(index)
      " · "
      technique.map { Text(same: $0.name) } ?? SpringTexts.unnamed
    }
    td { PeriodTexts.range(level.from, level.to, figure.indicator.rhythm) }
    td(.class("num")) { figure.quantity.mean(level.mean) }
    td(.class("num")) { level.rise.map(figure.quantity.change) }
    td {
      technique.map { Text(same: $0.differently) }
      links.naming.map { path in
        p(.class("small")) {
          a(.href(path(level.from))) {
            technique == nil ? SpringTexts.nameIt : SpringTexts.rename
            span(.class("sr")) { Text(same: ": ") + figure.period(level.from) }
          }
        }
      }
    }
  }
}
