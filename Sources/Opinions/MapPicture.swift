import Bytes
import HTML
import Language
import Statistics

/// The map as a drawing: circles, squares and triangles in dashed lines, with the
/// letters of the groups and, for oneself alone, one's own mark.
struct MapPicture: Markup {
  /// Where it is drawn: on a desk, on a phone, or for a screen that is seen from afar.
  struct Format: Sendable {
    let id: String
    let width: Double
    let height: Double
    let figure: Double
    /// Whether there is room for the names of the groups.
    let hasNames: Bool
    /// How much larger its words are than usual.
    var enlarged = 1.0

    static let wide = Format(id: "kort", width: 680, height: 500, figure: 5.2, hasNames: true)
    static let screen = Format(id: "kort-skaerm", width: 800, height: 560, figure: 8, hasNames: true, enlarged: 1.7)
    static let narrow = Format(id: "kort-s", width: 350, height: 330, figure: 4.6, hasNames: false)
  }

  let drawing: MapDrawing
  let format: Format
  let title: Text
  let finding: Text
  /// What the groups are called.
  let names: [Int: Text]
  /// Where the one who looks stands.
  let you: MapDrawing.Point?

  private static let margin = 42.0

  func render(into out: inout HTMLOutput) {
    let id = format.id
    out.buffer.append(
      "<svg class=\"chart\" viewBox=\"0 0 \(Int(format.width)) \(Int(format.height))\" role=\"img\" aria-labelledby=\"\(id)-t \(id)-d\"><title id=\"\(id)-t\">"
    )
    title.render(into: &out)
    out.buffer.append("</title><desc id=\"\(id)-d\">")
    finding.render(into: &out)
    out.buffer.append("</desc>")
    let place = placing
    for group in drawing.groups { hull(group, place, into: &out) }
    for point in drawing.points { figure(point, place, into: &out) }
    for group in drawing.groups { label(group, place, into: &out) }
    if let you { mark(you, place, into: &out) }
    out.buffer.append("</svg>")
  }

  /// From the square of the drawing to this format, all of it in view.
  private var placing: (MapDrawing.Point) -> (x: Double, y: Double) {
    let all = drawing.points + drawing.groups.flatMap(\.hull) + (you.map { [$0] } ?? [])
    let (left, right) = (Double(all.map(\.x).min() ?? 0), Double(all.map(\.x).max() ?? 1))
    let (top, bottom) = (Double(all.map(\.y).min() ?? 0), Double(all.map(\.y).max() ?? 1))
    let scale = min(
      (format.width - 2 * Self.margin) / max(right - left, 1), (format.height - 2 * Self.margin) / max(bottom - top, 1))
    let (width, height) = (format.width, format.height)
    return { point in
      (
        width / 2 + (Double(point.x) - (left + right) / 2) * scale,
        height / 2 + (Double(point.y) - (top + bottom) / 2) * scale
      )
    }
  }

  private func hull(
    _ group: MapDrawing.Group, _ place: (MapDrawing.Point) -> (x: Double, y: Double), into out: inout HTMLOutput
  ) {
    let corners = group.hull.map { point in
      let at = place(point)
      return "\(Self.short(at.x)),\(Self.short(at.y))"
    }
    out.buffer.append(
      "<polygon class=\"hull h\(Self.series(group.id))\" points=\"\(corners.joined(separator: " "))\"/>")
  }

  private func figure(
    _ point: MapDrawing.Point, _ place: (MapDrawing.Point) -> (x: Double, y: Double), into out: inout HTMLOutput
  ) {
    let at = place(point)
    guard let group = point.group else {
      out.buffer.append(
        "<circle class=\"dot\" cx=\"\(Self.short(at.x))\" cy=\"\(Self.short(at.y))\" r=\"\(Self.short(format.figure))\"/>"
      )
      return
    }
    out.buffer.append(Self.shape(group, at, format.figure))
  }

  /// The figure of a group: its form tells it from the others also without colour.
  static func shape(_ group: Int, _ at: (x: Double, y: Double), _ size: Double) -> String {
    let look = "class=\"p\(series(group))\""
    let (x, y) = (at.x, at.y)
    switch group % 5 {
    case 0: return "<circle \(look) cx=\"\(short(x))\" cy=\"\(short(y))\" r=\"\(short(size))\"/>"
    case 1:
      let side = size * 1.77
      return
        "<rect \(look) x=\"\(short(x - side / 2))\" y=\"\(short(y - side / 2))\" width=\"\(short(side))\" height=\"\(short(side))\"/>"
    case 2:
      return
        "<path \(look) d=\"M\(short(x)) \(short(y - size * 1.15))l\(short(size * 1.1)) \(short(size * 1.95))h\(short(-size * 2.2))z\"/>"
    case 3:
      let half = size * 1.3
      return
        "<path \(look) d=\"M\(short(x)) \(short(y - half))l\(short(half)) \(short(half))l\(short(-half)) \(short(half))l\(short(-half)) \(short(-half))z\"/>"
    default:
      let (arm, thick) = (size * 1.2, size * 0.5)
      return
        "<path \(look) d=\"M\(short(x - thick)) \(short(y - arm))h\(short(2 * thick))v\(short(arm - thick))h\(short(arm - thick))v\(short(2 * thick))h\(short(thick - arm))v\(short(arm - thick))h\(short(-2 * thick))v\(short(thick - arm))h\(short(thick - arm))v\(short(-2 * thick))h\(short(arm - thick))z\"/>"
    }
  }

  private func label(
    _ group: MapDrawing.Group, _ place: (MapDrawing.Point) -> (x: Double, y: Double), into out: inout HTMLOutput
  ) {
    let at = place(group.centre)
    let name = names[group.id] ?? Text(same: ShownResult.letter(group.id))
    let text = format.hasNames ? String(name(out.language).prefix(26)) : ShownResult.letter(group.id)
    let width = format.hasNames ? (Double(text.count) * 7.6 + 22) * format.enlarged : 36
    let left = min(max(at.x - width / 2, 2), self.format.width - width - 2)
    out.buffer.append(
      "<g><rect class=\"node\" x=\"\(Self.short(left))\" y=\"\(Self.short(at.y - 15 * format.enlarged))\" width=\"\(Self.short(width))\" height=\"\(Self.short(29 * format.enlarged))\" rx=\"4\"/><text class=\"t-b\" x=\"\(Self.short(left + width / 2))\" y=\"\(Self.short(at.y + 5 * format.enlarged))\" text-anchor=\"middle\">"
    )
    out.escape(text)
    out.buffer.append("</text></g>")
  }

  private func mark(
    _ point: MapDrawing.Point, _ place: (MapDrawing.Point) -> (x: Double, y: Double), into out: inout HTMLOutput
  ) {
    let at = place(point)
    let isLeft = at.x > format.width - 60
    out.buffer.append(
      "<circle class=\"me\" cx=\"\(Self.short(at.x))\" cy=\"\(Self.short(at.y))\" r=\"9\"/><text class=\"t-b halo\" x=\"\(Self.short(isLeft ? at.x - 14 : at.x + 14))\" y=\"\(Self.short(at.y + 5))\"\(isLeft ? " text-anchor=\"end\"" : "")>"
    )
    MapTexts.you.render(into: &out)
    out.buffer.append("</text>")
  }

  /// Which of the series of the style sheet a group has.
  static func series(_ group: Int) -> String { ["A", "B", "C", "D", "E"][abs(group) % 5] }

  /// One decimal: a tenth of a point cannot be seen.
  static func short(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}

/// The figure of a group beside its letter, in a legend.
struct LegendFigure: Markup {
  /// `nil` for oneself.
  let group: Int?

  func render(into out: inout HTMLOutput) {
    out.buffer.append("<svg class=\"chart chart--mark\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">")
    out.buffer.append(
      group.map { MapPicture.shape($0, (8, 8), 5.2) } ?? "<circle class=\"me\" cx=\"8\" cy=\"8\" r=\"6.5\"/>")
    out.buffer.append("</svg>")
  }
}

/// A share as a bar in the colour of a group.
struct ShareBar: Markup {
  let share: Double
  let series: String

  func render(into out: inout HTMLOutput) {
    let width = MapPicture.short(max(0, min(1, share)) * 100)
    out.buffer.append(
      "<svg class=\"sharebar sharebar--\(series)\" viewBox=\"0 0 100 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"\(width)\" height=\"12\"/></svg>"
    )
  }
}
