import Bytes

/// The icons: a 24-grid, two-pixel strokes, in the colour of the text.
///
/// An icon is decoration. Where it stands alone, the control it is in has a label.
public enum Icon: Sendable {
  case search, bell, menu, check, close, plus, right, left, clock, people, chat, bulb, flag, warning, info, lock, edit,
    mail, calendar, fork, copy, merge, print, download, sort, sortUp, support, dice, book, link, steps, politician,
    manager, provider, employee, user

  var drawing: StaticString {
    switch self {
    case .search:
      "<circle cx=\"10.5\" cy=\"10.5\" r=\"6\"/><path d=\"M15 15l5.5 5.5\"/>"
    case .bell:
      "<path d=\"M6 16v-5a6 6 0 0 1 12 0v5l1.5 2h-15z\"/><path d=\"M10 21h4\"/>"
    case .menu:
      "<path d=\"M4 7h16M4 12h16M4 17h16\"/>"
    case .check:
      "<path d=\"M5 12.5l4.5 4.5L19 7.5\"/>"
    case .close:
      "<path d=\"M6 6l12 12M18 6L6 18\"/>"
    case .plus:
      "<path d=\"M12 5v14M5 12h14\"/>"
    case .right:
      "<path d=\"M5 12h14M13 6l6 6-6 6\"/>"
    case .left:
      "<path d=\"M19 12H5M11 6l-6 6 6 6\"/>"
    case .clock:
      "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 7v5l3.5 2\"/>"
    case .people:
      "<circle cx=\"9\" cy=\"8.5\" r=\"3.5\"/><path d=\"M2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6\"/><path d=\"M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.5c2 .8 3.2 2.7 3.5 5.5\"/>"
    case .chat:
      "<path d=\"M4 5h16v11H10l-5 4v-4H4z\"/>"
    case .bulb:
      "<path d=\"M8.5 15.5A6 6 0 1 1 15.5 15.5V18h-7z\"/><path d=\"M10 21h4\"/>"
    case .flag:
      "<path d=\"M6 21V4h12l-3 4 3 4H6\"/>"
    case .warning:
      "<path d=\"M12 4L2.5 20h19z\"/><path d=\"M12 10v4.5M12 17.2v.1\"/>"
    case .info:
      "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 11v5M12 8v.1\"/>"
    case .lock:
      "<rect x=\"5\" y=\"10.5\" width=\"14\" height=\"9.5\" rx=\"1.5\"/><path d=\"M8 10.5V8a4 4 0 0 1 8 0v2.5\"/>"
    case .edit:
      "<path d=\"M5 19l1-4L16 5l3 3L9 18z\"/>"
    case .mail:
      "<rect x=\"3.5\" y=\"5.5\" width=\"17\" height=\"13\" rx=\"1.5\"/><path d=\"M4 7l8 6 8-6\"/>"
    case .calendar:
      "<rect x=\"4\" y=\"5.5\" width=\"16\" height=\"14.5\" rx=\"1.5\"/><path d=\"M4 10h16M8.5 3.5v4M15.5 3.5v4\"/>"
    case .fork:
      "<circle cx=\"6\" cy=\"12\" r=\"2.5\"/><circle cx=\"18\" cy=\"6\" r=\"2.5\"/><circle cx=\"18\" cy=\"18\" r=\"2.5\"/><path d=\"M8.5 12c5 0 3-6 7-6M8.5 12c5 0 3 6 7 6\"/>"
    case .copy:
      "<rect x=\"8.5\" y=\"8.5\" width=\"11.5\" height=\"11.5\" rx=\"1.5\"/><path d=\"M15.5 8.5V4H4v11.5h4.5\"/>"
    case .merge:
      "<path d=\"M5 5c0 6 7 4 7 10v5M19 5c0 6-7 4-7 10\"/><path d=\"M9 17l3 3 3-3\"/>"
    case .print:
      "<path d=\"M7 9V4h10v5M7 17H4V9h16v8h-3\"/><rect x=\"7\" y=\"14\" width=\"10\" height=\"6\"/>"
    case .download:
      "<path d=\"M12 4v11M7 11l5 5 5-5M5 20h14\"/>"
    case .sort:
      "<path d=\"M8 5v14M5 8l3-3 3 3M16 19V5M13 16l3 3 3-3\"/>"
    case .sortUp:
      "<path d=\"M12 19V6M6 11l6-6 6 6\"/>"
    case .support:
      "<path d=\"M7 11l4-7c2 0 2.5 1.5 2 3.5L12.5 10H19l-1.5 9H7z\"/><path d=\"M3.5 11H7v8H3.5z\"/>"
    case .dice:
      "<rect x=\"4\" y=\"4\" width=\"16\" height=\"16\" rx=\"3\"/><path d=\"M9 9v.1M15 15v.1M15 9v.1M9 15v.1\"/>"
    case .book:
      "<path d=\"M12 6c-2-1.5-5-2-8-1.5V19c3-.5 6 0 8 1.5 2-1.5 5-2 8-1.5V4.5C17 4 14 4.5 12 6zM12 6v14.5\"/>"
    case .link:
      "<path d=\"M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1\"/>"
    case .steps:
      "<path d=\"M3 20h6v-5h6V9h6\"/>"
    case .politician:
      "<path d=\"M5 11h14l-1.5 9h-11z\"/><path d=\"M9 11V4h6v7M11 7h2\"/>"
    case .manager:
      "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M15.5 8.5l-2 5-5 2 2-5z\"/>"
    case .provider:
      "<rect x=\"3.5\" y=\"8\" width=\"17\" height=\"11.5\" rx=\"1.5\"/><path d=\"M9 8V5h6v3M3.5 13h17\"/>"
    case .employee:
      "<rect x=\"5.5\" y=\"6\" width=\"13\" height=\"14.5\" rx=\"1.5\"/><path d=\"M10 6V3.5h4V6\"/><circle cx=\"12\" cy=\"11.5\" r=\"2\"/><path d=\"M8.5 17.5c.5-2 2-3 3.5-3s3 1 3.5 3\"/>"
    case .user:
      "<path d=\"M3.5 11.5L12 4l8.5 7.5M6 10v10h12V10\"/><path d=\"M12 17.5c-2.5-1.5-3.5-2.7-3.5-4a1.7 1.7 0 0 1 3.5-.5 1.7 1.7 0 0 1 3.5.5c0 1.3-1 2.5-3.5 4z\"/>"
    }
  }
}

extension Icon: Markup {
  public func render(into out: inout HTMLOutput) {
    out.buffer.append("<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">")
    out.buffer.append(drawing)
    out.buffer.append("</svg>")
  }
}
