import HTTP
import TestWorld
import Testing

@Suite struct EveryPostTests {
  @Test func everyFormHasItsDeed() async throws {
    let whole = try await WholeWorld()
    #expect(Set(whole.templates(.post)).subtracting(Deed.all.keys) == [])
    #expect(Set(Deed.all.keys).subtracting(whole.templates(.post)) == [], "forms that are no more")
  }

  @Test(arguments: [
    Standing(visibility: "team", isArchived: false), Standing(visibility: "organisations", isArchived: false),
    Standing(visibility: "public", isArchived: false), Standing(visibility: "public", isArchived: true),
  ])
  func whoMayNotChangesNothing(_ standing: Standing) async throws {
    let whole = try await WholeWorld()
    try await whole.set(visibility: standing.visibility, isArchived: standing.isArchived)
    var before = try await Everything(in: whole)
    for asker in Asker.allCases {
      let sender = try await Sender(asker, in: whole)
      for (template, deed) in Deed.all
      where !deed.allowed(template, isArchived: standing.isArchived).contains(asker) && !template.hasPrefix("/i/") {
        let path = try #require(whole.rich.path(of: template))
        let visit = await sender.post(path, deed.fields(whole.rich))
        #expect(Self.isRefused(visit, template, asker), "\(template) by \(asker) in \(standing): \(visit.status)")
        let after = try await Everything(in: whole)
        #expect(after.changed(since: before) == [], "\(template) by \(asker) in \(standing)")
        before = after
      }
    }
    #expect(whole.faults == [])
  }

  /// What may not be seen is not there; what may not be done is refused.
  private static func isRefused(_ visit: Visit, _ template: String, _ asker: Asker) -> Bool {
    // What is over says so, and what somebody else wrote is not there, whoever asks.
    if template.hasPrefix("/k/{}"), [404, 410].contains(visit.status) { return true }
    if asker == .nobody || template.hasPrefix("/api/") { return visit.status == 401 }
    // The one leader who leaves is told to let somebody else lead first.
    if template.hasSuffix("/forlad"), asker == .leader { return visit.status == 409 || visit.status == 403 }
    return visit.status == 403 || visit.status == 404
  }

  /// The fields of the table are sound: those who may are let in by them.
  @Test func whoMayIsLetIn() async throws {
    for (template, deed) in Deed.all.sorted(by: { $0.key < $1.key }) {
      // What has nothing to do with the case is tried by one of them.
      let askers = Asker.allCases.filter(deed.may.contains).prefix(template.hasPrefix("/forloeb/{}") ? 9 : 1)
      for asker in askers {
        let whole = try await WholeWorld()
        let path = try #require(whole.rich.path(of: template))
        let visit = try await Sender(asker, in: whole).post(path, deed.fields(whole.rich), file: deed.file)
        // 409: the form was not read from its page, so it may be stale.
        #expect(
          [200, 303, 409].contains(visit.status) || template == "/log-ind/adgangskode", "\(path): \(visit.status)")
        #expect(whole.faults == [])
      }
    }
  }

  /// Signed addresses that mail programs press without a page of ours.
  private static let areTheirOwnProof: Set<String> = ["/afmeld/{}", "/k/{}/besked/{}"]

  @Test(arguments: ["", "bm9ib2R5cyB0b2tlbiBhdCBhbGwsIHJlYWxseSBub3QgaXQ", "x"])
  func aFormThatIsNotOursChangesNothing(_ token: String) async throws {
    let whole = try await WholeWorld()
    let before = try await Everything(in: whole)
    for asker in Asker.allCases {
      let browser = try await whole.browser(asker)
      // The signed address of a way out of mail is its own proof: mail programs have no page of ours.
      for (template, deed) in Deed.all where !Self.areTheirOwnProof.contains(template) {
        let path = try #require(whole.rich.path(of: template))
        let visit = await browser.post(path, deed.fields(whole.rich) + (token.isEmpty ? [] : [("_token", token)]))
        // The form is looked at before the right to a case, and after the right to the place.
        #expect([401, 403, 404].contains(visit.status), "\(template) by \(asker): \(visit.status)")
        if deed.may.contains(asker) { #expect(visit.status == 403, "\(template) by \(asker)") }
      }
    }
    #expect(try await Everything(in: whole).changed(since: before) == [])
  }

  @Test func aFormOfSomebodyElseChangesNothing() async throws {
    let whole = try await WholeWorld()
    let before = try await Everything(in: whole)
    let leader = try await Sender(.leader, in: whole)
    let member = try await whole.browser(.member)
    for (template, deed) in Deed.all where deed.may.contains(.member) && !Self.areTheirOwnProof.contains(template) {
      let path = try #require(whole.rich.path(of: template))
      let visit = await member.post(path, deed.fields(whole.rich) + [("_token", leader.token)])
      #expect(visit.status == 403, "\(template)")
    }
    #expect(try await Everything(in: whole).changed(since: before) == [])
  }

  /// Nothing half done: who is asked to put something right has changed nothing.
  @Test func anEmptyFormChangesNothingOrIsDone() async throws {
    for (template, deed) in Deed.all.sorted(by: { $0.key < $1.key }) {
      guard let asker = Asker.allCases.first(where: deed.may.contains) else { continue }
      let whole = try await WholeWorld()
      let path = try #require(whole.rich.path(of: template))
      let before = try await Everything(in: whole)
      let visit = try await Sender(asker, in: whole).post(path, [])
      #expect([200, 303, 400, 409, 410, 422].contains(visit.status), "\(template): \(visit.status)")
      if visit.status >= 400 {
        #expect(try await Everything(in: whole).changed(since: before) == [], "\(template)")
      }
      #expect(whole.faults == [])
    }
  }

  @Test func whatBelongsToOneCaseIsNotChangedUnderAnother() async throws {
    let whole = try await WholeWorld()
    let sender = try await Sender(.leader, in: whole)
    let before = try await Everything(in: whole)
    let guest = whole.rich.people[.guest].map(String.init) ?? ""
    for (template, deed) in Deed.all where template.hasPrefix("/forloeb/{}/") && !template.contains("vurderinger") {
      guard template.split(separator: "/").count(where: { $0 == "{}" }) > 1 else { continue }
      let other = [0: String(whole.rich.twin)].merging(template.contains("/person/") ? [1: guest] : [:]) { $1 }
      let path = try #require(whole.rich.path(of: template, replacing: other))
      #expect(await sender.post(path, deed.fields(whole.rich)).status == 404, "\(path)")
    }
    // A number in a field is no other way in.
    for (end, fields) in [
      ("indramning/fjern", [("fjern", "\(whole.rich.coreItem)")]),
      ("opgaver", [("traek", "I3.sponsor"), ("barriere", "\(whole.rich.barrier)")]),
      ("hatte", [("hat", "catalyst"), ("person-catalyst", guest)]),
      ("raaderum", [("slags", "backing"), ("hvem", "\(whole.rich.people[.backer] ?? 0)"), ("opgave", "Må vi?")]),
      ("indramning/underskrift", [("stilling", "agree"), ("version", "\(whole.rich.version)")]),
      ("indramning/perspektiv", [("perspektiv", "Set herfra"), ("for", guest)]),
    ] {
      let visit = await sender.post("/forloeb/\(whole.rich.twin)/\(end)", fields)
      // What is not there to remove is removed.
      #expect([404, 409].contains(visit.status) || end == "indramning/fjern", "\(end): \(visit.status)")
    }
    #expect(try await Everything(in: whole).changed(since: before) == [])
  }

  @Test(arguments: ["0", "-1", "99999999999999999999", "9223372036854775807", "x"])
  func aNumberThatIsNobodysChangesNothing(_ number: String) async throws {
    let whole = try await WholeWorld()
    let senders = [try await Sender(.leader, in: whole), try await Sender(.administrator, in: whole)]
    let before = try await Everything(in: whole)
    for (template, deed) in Deed.all where template.contains("{}") && template != Self.leaving {
      for place in 0..<template.split(separator: "/").count(where: { $0 == "{}" }) {
        let path = try #require(whole.rich.path(of: template, replacing: [place: number]))
        for sender in senders {
          let visit = await sender.post(path, deed.fields(whole.rich))
          #expect(Self.isNowhere(visit, template), "\(path): \(visit.status)")
        }
      }
    }
    let changed = try await Everything(in: whole).changed(since: before)
    #expect(changed == [])
    #expect(whole.faults == [])
  }

  private static func isNowhere(_ visit: Visit, _ template: String) -> Bool {
    // A judgement may have gone by itself since the page was made.
    if template == "/forloeb/{}/vurderinger/{}", visit.status == 303 { return true }
    // Whom the hat goes to is asked before which hat it is.
    if template == "/forloeb/{}/hatte/{}/videre", visit.status == 422 { return true }
    if template.hasPrefix("/i/"), visit.status == 429 { return true }
    // Without a key nothing is said about which indicators there are.
    if template.hasPrefix("/api/"), visit.status == 401 { return true }
    return [403, 404, 410].contains(visit.status)
  }

  private static let leaving = "/admin/personer/{}/organisationer/{}/fjern"

  @Test func nobodyIsTakenOutOfAnOrganisationThatTheyAreNotIn() async throws {
    let whole = try await WholeWorld()
    let sender = try await Sender(.administrator, in: whole)
    let before = try await Everything(in: whole)
    for replaced in [[0: "0"], [1: "0"], [0: "x"], [1: "x"]] {
      let path = try #require(whole.rich.path(of: Self.leaving, replacing: replaced))
      let visit = await sender.post(path, [])
      if replaced[1] != "0" { #expect(visit.status == 404, "\(path)") }
    }
    let after = try await Everything(in: whole)
    #expect(after.changed(since: before) == [])
  }
}
