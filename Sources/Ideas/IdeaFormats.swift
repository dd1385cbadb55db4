import Bytes
import Database
import HTTP
import Language
import Time
import Web

/// The ideas of a call as a table and as a feed, by the same rights as its page.
///
/// The table is taken away and joined with other tables: it has nothing about who wrote what, not even the name they
/// gave. The feed says what the page says.
enum IdeaFormats {
  static let table = Route("/k/:slug/ideer.csv", String.self)
  static let feed = Route("/k/:slug/ideer.atom", String.self)

  static func add(to router: inout Router, desk: CallDesk) {
    router.get(table, access: .everyone) { context, slug in
      let call = try await desk.read(context, slug) { _, entry in entry.call }
      return .response(csv(call, context.services))
    }
    router.get(feed, access: .everyone) { context, slug in
      let (call, ideas) = try await desk.read(context, slug) { db, entry in
        (entry.call, try IdeaStore(db).list(entry.call.id, .newest, after: nil, limit: 50))
      }
      return .response(atom(call, Array(ideas.prefix(50)), context))
    }
  }

  // MARK: - A table

  private static let head = "nummer;idé;uddybning;støtter;kommentarer;svar;samlet i;bygger på;delt\r\n"

  private static func csv(_ call: Call, _ services: Services) -> Response {
    let database = services.database
    var response = Response(
      body: .stream { writer in try await write(call.id, from: database) { try await writer.write($0) } })
    response.headers["Content-Type"] = "text/csv; charset=utf-8"
    response.headers["Content-Disposition"] = "attachment; filename=\"idekald-\(call.id.number).csv\""
    return response
  }

  /// Streamed, some hundred at a time, so that its length does not matter.
  static func write(
    _ call: Call.ID, from database: Database, to piece: (Bytes) async throws -> Void
  ) async throws {
    // The mark tells a spreadsheet that this is UTF-8.
    try await piece(Bytes("\u{FEFF}" + head))
    var last = Idea.ID(0)
    while true {
      let from = last
      let (text, final) = try await database.read { try lines(of: call, after: from, in: $0) }
      guard let final else { return }
      last = final
      try await piece(Bytes(text))
    }
  }

  private static func lines(of call: Call.ID, after last: Idea.ID, in db: Connection) throws -> (String, Idea.ID?) {
    var final: Idea.ID?
    var text = ""
    try db.each(
      """
      SELECT \(Idea.columns), w.number AS whole, b.number AS base
      FROM ideas i LEFT JOIN ideas w ON w.id = i.part_of LEFT JOIN ideas b ON b.id = i.builds_on
      WHERE i.call_id = \(call) AND i.state = 'shown' AND i.id > \(last) ORDER BY i.id LIMIT 500
      """
    ) { row in
      let idea = try Idea(row)
      let whole: Int? = try row.readIfPresent("whole")
      let base: Int? = try row.readIfPresent("base")
      final = idea.id
      let fields = [
        String(idea.number), idea.title, idea.text, String(idea.supports), String(idea.comments),
        idea.fate.rawValue, whole.map { String($0) } ?? "", base.map { String($0) } ?? "", idea.at.day.iso,
      ]
      text += fields.map(CSV.field).joined(separator: ";") + "\r\n"
    }
    return (text, final)
  }

  // MARK: - A feed

  private static func atom(_ call: Call, _ ideas: [Idea], _ context: Context) -> Response {
    let place = context.services.site.address + CallRoutes.call.path(call.slug)
    let entries = ideas.map { entry($0, in: call, context) }.joined()
    let feed =
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">"
      + element("title", call.question(context.language)) + element("id", place)
      + element("updated", stamp(ideas.map { $0.edited ?? $0.at }.max() ?? call.created)) + link(place) + entries
      + "</feed>\n"
    var response = Response(body: .bytes(Bytes(feed)))
    response.headers["Content-Type"] = "application/atom+xml; charset=utf-8"
    return response
  }

  private static func entry(_ idea: Idea, in call: Call, _ context: Context) -> String {
    let place = context.services.site.address + IdeaRoutes.idea.path(call.slug, idea.number)
    let name = idea.name.isEmpty ? IdeaTexts.anonymous(context.language) : idea.name
    return "<entry>" + element("title", idea.title) + element("id", place) + link(place)
      + element("updated", stamp(idea.edited ?? idea.at)) + "<author>" + element("name", name) + "</author>"
      + element("summary", idea.text) + "</entry>"
  }

  private static func link(_ place: String) -> String { "<link href=\"\(escaped(place))\"/>" }

  private static func element(_ name: String, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>" }

  /// What people wrote stays text.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { out, character in
      switch character {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      // Signs that are none, and that XML does not know: one of them would end the feed for everybody.
      case "\u{FFFE}", "\u{FFFF}": break
      default: out.append(character)
      }
    }
  }

  /// `2026-11-23T08:00:00Z`
  private static func stamp(_ instant: Instant) -> String {
    let seconds = Int(instant.milliseconds / 1000)
    let (day, rest) = (Day(number: seconds / 86_400), seconds % 86_400)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.iso)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}
