import Bytes
import HTML
import Language

/// A spring chart as a picture in the page: drawn by the server, readable by all.
struct SpringDrawing: Markup {
  let chart: SpringChart
  let words: Words
  /// Names the title and the description, so that several charts can stand on a page.
  let id: String
  /// Levels alone, where there are no measurements to show.
  var isSketch = false

  /// What stands in the picture, in the order of the geometry.
  struct Words: Sendable {
    let title: Text
    /// The finding, for those who do not see the picture.
    let description: Text
    let axis: Text
    let bar: Text?
    let times: [Text]
    let levels: [(name: Text, note: Text, rise: Text?)]
  }

  func render(into out: inout HTMLOutput) {
    let size = chart.size
    out.buffer.append("<svg class=\"chart\" viewBox=\"0 0 ")
    out.buffer.append(Int(size.width))
    out.buffer.append(byte: 0x20)
    out.buffer.append(Int(size.height))
    out.buffer.append("\" role=\"img\" aria-labelledby=\"")
    out.escape("\(id)-t \(id)-d")
    out.buffer.append("\"><title id=\"")
    out.escape("\(id)-t")
    out.buffer.append("\">")
    words.title.render(into: &out)
    out.buffer.append("</title><desc id=\"")
    out.escape("\(id)-d")
    out.buffer.append("\">")
    words.description.render(into: &out)
    out.buffer.append("</desc>")
    axis(&out)
    for box in chart.limits { rectangle("limits", box, &out, corner: 0) }
    crossbar(&out)
    series(&out)
    levels(&out)
    times(&out)
    out.buffer.append("</svg>")
  }

  private func axis(_ out: inout HTMLOutput) {
    let plot = chart.plot
    for tick in chart.ticks {
      segment("grid", SpringChart.Point(x: plot.x, y: tick.y), SpringChart.Point(x: plot.right, y: tick.y), &out)
      text("t-muted t-s", plot.x - 8, tick.y + 5, anchor: "end", &out) { language in
        Formats.decimal(tick.value, decimals: chart.tickDecimals, language)
      }
    }
    text("t-muted t-s", 4, chart.width == .wide ? 20 : 18, &out) { words.axis($0) }
  }

  private func crossbar(_ out: inout HTMLOutput) {
    guard !chart.stripes.isEmpty else { return }
    out.buffer.append("<g aria-hidden=\"true\">")
    for post in chart.posts { segment("post", post.from, post.to, &out) }
    for (index, box) in chart.stripes.enumerated() {
      rectangle(index % 2 == 0 ? "bar-a" : "bar-b", box, &out, corner: 0)
    }
    out.buffer.append("</g>")
  }

  private func series(_ out: inout HTMLOutput) {
    if isSketch { return }
    if chart.line.count > 1 {
      out.buffer.append("<polyline class=\"raw\" points=\"")
      for (index, point) in chart.line.enumerated() {
        if index > 0 { out.buffer.append(byte: 0x20) }
        out.tenths(point.x)
        out.buffer.append(byte: 0x2C)
        out.tenths(point.y)
      }
      out.buffer.append("\"/>")
    }
    if let trend = chart.trend { segment("trend", trend.from, trend.to, &out) }
    for point in chart.dots { circle("dot", point, chart.width == .wide ? "3.4" : "2.4", &out) }
    for point in chart.signals { circle("signal", point, chart.width == .wide ? "6.5" : "5", &out) }
  }

  private func levels(_ out: inout HTMLOutput) {
    for level in chart.levels {
      segment("level", level.line.from, level.line.to, &out)
      if let riser = level.riser { segment("riser", riser.from, riser.to, &out) }
    }
    for (level, words) in zip(chart.levels, words.levels) {
      if let lift = level.lift, let rise = words.rise {
        rectangle("lift", lift, &out, corner: 3)
        text("lift-t", lift.x + lift.width / 2, lift.y + 17.5, anchor: "middle", &out) { rise($0) }
      }
      if level.hasRoom {
        text("t-b halo", level.label.x, level.label.y, &out) { words.name($0) }
        text("t-muted t-s halo", level.label.x, level.label.y + 18, &out) { words.note($0) }
      } else if chart.levels.count > 1 {
        text("t-b halo", level.label.x, level.label.y, anchor: "middle", &out) { _ in level.letter }
      }
    }
    if let place = chart.barLabel, let bar = words.bar { text("t-b t-s halo", place.x, place.y, &out) { bar($0) } }
  }

  private func times(_ out: inout HTMLOutput) {
    let plot = chart.plot
    segment(
      "axis", SpringChart.Point(x: plot.x, y: plot.bottom), SpringChart.Point(x: plot.right, y: plot.bottom), &out)
    for (index, (tick, label)) in zip(chart.times, words.times).enumerated() {
      let anchor: StaticString =
        index == 0 && chart.times.count > 1 ? "start" : index == chart.times.count - 1 ? "end" : "middle"
      let x = index == 0 && chart.times.count > 1 ? tick.x - 8 : index == chart.times.count - 1 ? tick.x + 8 : tick.x
      text("t-muted t-s", x, plot.bottom + 22, anchor: anchor, &out) { label($0) }
    }
  }

  // MARK: - The shapes

  private func segment(
    _ look: StaticString, _ from: SpringChart.Point, _ to: SpringChart.Point, _ out: inout HTMLOutput
  ) {
    out.buffer.append("<line class=\"")
    out.buffer.append(look)
    out.attribute("\" x1=\"", from.x)
    out.attribute("\" y1=\"", from.y)
    out.attribute("\" x2=\"", to.x)
    out.attribute("\" y2=\"", to.y)
    out.buffer.append("\"/>")
  }

  private func rectangle(_ look: StaticString, _ box: SpringChart.Box, _ out: inout HTMLOutput, corner: Int) {
    out.buffer.append("<rect class=\"")
    out.buffer.append(look)
    out.attribute("\" x=\"", box.x)
    out.attribute("\" y=\"", box.y)
    out.attribute("\" width=\"", box.width)
    out.attribute("\" height=\"", box.height)
    if corner > 0 {
      out.buffer.append("\" rx=\"")
      out.buffer.append(corner)
    }
    out.buffer.append("\"/>")
  }

  private func circle(_ look: StaticString, _ at: SpringChart.Point, _ radius: StaticString, _ out: inout HTMLOutput) {
    out.buffer.append("<circle class=\"")
    out.buffer.append(look)
    out.attribute("\" cx=\"", at.x)
    out.attribute("\" cy=\"", at.y)
    out.buffer.append("\" r=\"")
    out.buffer.append(radius)
    out.buffer.append("\"/>")
  }

  private func text(
    _ look: StaticString, _ x: Double, _ y: Double, anchor: StaticString = "start", _ out: inout HTMLOutput,
    _ words: (Language) -> String
  ) {
    out.buffer.append("<text class=\"")
    out.buffer.append(look)
    out.attribute("\" x=\"", x)
    out.attribute("\" y=\"", y)
    out.buffer.append("\" text-anchor=\"")
    out.buffer.append(anchor)
    out.buffer.append("\">")
    out.escape(words(out.language))
    out.buffer.append("</text>")
  }
}

extension HTMLOutput {
  fileprivate mutating func attribute(_ opening: StaticString, _ number: Double) {
    buffer.append(opening)
    tenths(number)
  }

  /// A number with at most one decimal: less than a pixel of a picture.
  fileprivate mutating func tenths(_ number: Double) {
    let tenths = Int((number * 10).rounded())
    if tenths < 0 { buffer.append(byte: 0x2D) }
    buffer.append(Int(tenths.magnitude) / 10)
    let rest = Int(tenths.magnitude) % 10
    if rest > 0 {
      buffer.append(byte: 0x2E)
      buffer.append(rest)
    }
  }
}
