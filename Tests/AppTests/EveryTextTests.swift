import HTTP
import TestWorld
import Testing

@Suite struct EveryTextTests {
  /// What an attacker writes into every field.
  private static let payload = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>"

  /// Every form that anyone of the team can reach is sent with the payload in every text;
  /// then everyone reads everything.
  @Test func nothingThatSomebodyWroteRuns() async throws {
    let whole = try await WholeWorld()
    try await whole.set(visibility: "public")
    var sent: Set<String> = []
    for asker in [Asker.guest, .backer, .administrator, .member, .leader] {
      sent.formUnion(try await fillInEverything(as: asker, in: whole))
    }
    #expect(sent.count > 40, "only \(sent.sorted()) were sent")
    #expect(try await written(in: whole) > 25)
    var found: Set<String> = []
    for asker in Asker.allCases {
      let browser = try await whole.browser(asker)
      for path in try places(whole) {
        for type in ["text/html", "application/json"] {
          found.formUnion(Self.dangers(in: await browser.get(path, accept: type)))
        }
      }
      for visit in await Crawl(browser).visits { found.formUnion(Self.dangers(in: visit)) }
    }
    #expect(found == [])
    #expect(whole.faults == [])
  }

  /// The page that answers a form that was refused holds what was typed.
  @Test func nothingThatIsTypedIsRunWhenTheFormIsRefused() async throws {
    let whole = try await WholeWorld()
    var found: Set<String> = []
    for (template, deed) in Deed.all where !deed.fields(whole.rich).isEmpty {
      // Who signs in as somebody else sends no more.
      guard let asker = deed.may.contains(.nobody) ? .nobody : Asker.allCases.first(where: deed.may.contains) else {
        continue
      }
      let path = try #require(whole.rich.path(of: template))
      // Far too long, so that no field of any form is sound.
      let fields = deed.fields(whole.rich).map { ($0.0, Self.payload + String(repeating: "x", count: 3_000)) }
      let visit = await (try Sender(asker, in: whole)).post(path, fields)
      #expect(visit.status != 500, "\(template)")
      found.formUnion(Self.dangers(in: visit))
    }
    #expect(found == [])
  }

  /// An address is written by whoever made the link.
  @Test func nothingInAnAddressRuns() async throws {
    let whole = try await WholeWorld()
    let payload = "%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E"
    let names = [
      "q", "soeg", "foer", "efter", "vis", "trin", "gruppe", "hat", "for", "forhold", "videre", "sprog", "format",
    ]
    let query = names.map { "\($0)=\(payload)" }.joined(separator: "&")
    var found: Set<String> = []
    for asker in [Asker.leader, .administrator, .nobody] {
      let browser = try await whole.browser(asker)
      for path in try places(whole) { found.formUnion(Self.dangers(in: await browser.get(path + "?" + query))) }
      found.formUnion(Self.dangers(in: await browser.get("/" + payload)))
    }
    #expect(found == [])
    #expect(whole.faults == [])
  }

  // MARK: -

  private func places(_ whole: WholeWorld) throws -> [String] {
    try Door.all.keys.sorted().map { try #require(whole.rich.path(of: $0)) }
      + ["/forloeb?vis=alle", "/forloeb/lignende?q=script", "/forloeb/\(whole.rich.id)/indramning?soeg=script"]
  }

  /// Sends each form that stands on a page of the table or is linked from there, once.
  private func fillInEverything(as asker: Asker, in whole: WholeWorld) async throws -> Set<String> {
    let browser = try await whole.browser(asker)
    var sent: Set<String> = []
    for path in try places(whole) where !path.hasPrefix("/i/") && !path.hasPrefix("/log-ind") {
      for form in PageForm.all(in: PageMarkup(await browser.get(path).body)) {
        let shape = Crawl.shape(of: form.action)
        guard !Self.endsTheWork(form.action), !sent.contains(shape) else { continue }
        for button in [nil] + form.buttons.map(Optional.some) {
          var fields = form.filled { field in Self.written(in: field) }
          if let button { fields.append((button.name, button.value)) }
          let visit = await browser.post(form.action, fields)
          #expect(visit.status < 500, "\(form.action) by \(asker)")
          #expect(Self.dangers(in: visit) == [])
        }
        sent.insert(shape)
      }
    }
    return sent
  }

  /// What would put the case or the person away before everything is written.
  private static func endsTheWork(_ action: String) -> Bool {
    [
      "/forlad", "/fjern", "/luk", "/arkiv", "/log-ud", "/tilbagetraekning", "/leder", "/andre-steder", "/sprog",
      "/aflys", "/afslut",
    ]
    .contains {
      action.hasSuffix($0) && !action.contains("indramning/fjern") && !action.contains("barrierer")
    }
  }

  private static func written(in field: PageForm.Field) -> String {
    if field.name == "email" || field.name == "bruger" { return "a\(UInt32.random(in: 0...UInt32.max))@example.org" }
    if ["kl", "dato", "til", "slut"].contains(field.name) { return field.name == "kl" ? "10" : "2026-12-24" }
    if field.name == "organisation" { return field.limit < 50 ? "" : "Nørreå Kommune" }
    return String(payload.prefix(field.limit))
  }

  /// How many rows hold the payload.
  private func written(in whole: WholeWorld) async throws -> Int {
    try await Everything(in: whole).count(of: "<script>alert(1)</script>")
  }

  /// Tags that were made by what somebody wrote. In data they are text, and its type says so.
  private static func dangers(in visit: Visit) -> Set<String> {
    let type = visit.headers["Content-Type"] ?? ""
    guard type.hasPrefix("text/html") else {
      let isData =
        type.isEmpty || type.hasPrefix("application/") || type.hasPrefix("text/csv")
        || type.hasPrefix("text/calendar") || ["image/jpeg", "image/png"].contains(type)
      return isData && (visit.headers["X-Content-Type-Options"] == "nosniff") ? [] : ["\(visit.path) is \(type)"]
    }
    return Set(
      ["<script>alert", "<img src=x", "\"><img", " onerror=alert(1)>"].filter { visit.body.contains($0) }
        .map { "\($0) on \(visit.path)" })
  }
}
