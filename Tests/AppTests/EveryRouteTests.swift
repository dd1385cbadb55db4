import HTTP
import TestWorld
import Testing

@Suite struct EveryRouteTests {
  @Test func everyPlaceHasItsDoor() async throws {
    let whole = try await WholeWorld()
    #expect(Set(whole.templates(.get)).subtracting(Door.all.keys) == [])
    #expect(Set(Door.all.keys).subtracting(whole.templates(.get)) == [], "places that are no more")
    for template in whole.templates(.get) + whole.templates(.post) {
      #expect(whole.rich.path(of: template) != nil, "no value for the parameters of \(template)")
    }
  }

  @Test(arguments: Standing.all)
  func everyPlaceOpensForThoseWhoMayComeAndNobodyElse(_ standing: Standing) async throws {
    let whole = try await WholeWorld()
    try await whole.set(visibility: standing.visibility, isArchived: standing.isArchived)
    let browsers = try await whole.browsers()
    // What has nothing to do with the case is asked for once.
    let doors = Door.all.filter { standing == Standing.all[0] || $0.key.contains("{}") }
    for (template, door) in doors {
      let path = try #require(whole.rich.path(of: template))
      for asker in Asker.allCases {
        for type in ["text/html", "application/json"] {
          let isJSON = type != "text/html"
          let visit = try #require(await browsers[asker]?.get(path, accept: type))
          let wanted = door.status(for: asker, standing, json: isJSON)
          #expect(visit.status == wanted, "\(template) as \(type) by \(asker) in \(standing)")
          if isJSON, visit.status >= 400 {
            #expect(visit.headers["Content-Type"] == "application/problem+json; charset=utf-8", "\(template)")
          }
        }
      }
    }
    #expect(whole.faults == [])
  }

  /// Those outside the team see name, step and the shared problem.
  @Test(arguments: Standing.all)
  func whatTheTeamWritesIsReadByTheTeamAlone(_ standing: Standing) async throws {
    let whole = try await WholeWorld()
    try await whole.set(visibility: standing.visibility, isArchived: standing.isArchived)
    let places = Door.all.keys.filter { $0.hasPrefix("/forloeb/") }.compactMap { whole.rich.path(of: $0) }
    var leaks: Set<String> = []
    for asker in Asker.outside {
      let browser = try await whole.browser(asker)
      for path in places {
        for type in Self.formats {
          let body = await browser.get(path, accept: type).body
          for word in [RichCase.secret, "Inger Mortensen"] where body.contains(word) {
            leaks.insert("\(word) on \(path) as \(type)")
          }
        }
      }
    }
    #expect(leaks == [])
  }

  @Test(arguments: Standing.all)
  func whatMayNotBeSeenIsNotHintedAt(_ standing: Standing) async throws {
    let whole = try await WholeWorld()
    try await whole.set(visibility: standing.visibility, isArchived: standing.isArchived)
    let places = Door.all.keys.filter { $0.hasPrefix("/forloeb/{}") }.compactMap { whole.rich.path(of: $0) }
    var hints: Set<String> = []
    for asker in Asker.outside where !standing.sees(asker) {
      let browser = try await whole.browser(asker)
      for path in places + Self.lists {
        for type in Self.formats where await browser.get(path, accept: type).body.contains(RichCase.title) {
          hints.insert("\(path) as \(type) for \(asker)")
        }
      }
    }
    #expect(hints == [])
  }

  @Test(arguments: Standing.all)
  func listsDoNotQuoteTheTeamToThoseOutside(_ standing: Standing) async throws {
    let whole = try await WholeWorld()
    try await whole.set(visibility: standing.visibility, isArchived: standing.isArchived)
    var leaks: Set<String> = []
    for asker in Asker.outside {
      let browser = try await whole.browser(asker)
      for path in Self.lists {
        for type in Self.formats where await browser.get(path, accept: type).body.contains(RichCase.secret) {
          leaks.insert("\(path) as \(type) for \(asker)")
        }
      }
    }
    #expect(leaks == [])
  }

  private static let formats = ["text/html", "application/json"]
  private static let lists =
    ["/", "/forloeb/lignende?q=Natten%20i%20Egelund%20%C3%86ldre%20ringer%20hjem"]
    + ["vis=alle", "vis=aabne", "vis=organisation", "vis=alle&arkiv=1", "vis=alle&soeg=natten"].map {
      "/forloeb?" + $0
    }

  @Test(arguments: ["0", "-1", "99999999999999999999", "9223372036854775807", "x", "1x", "1%2F1", "", "%20"])
  func aNumberThatIsNobodysLeadsNowhere(_ number: String) async throws {
    let whole = try await WholeWorld()
    let browsers = [try await whole.browser(.leader), try await whole.browser(.administrator)]
    for template in whole.templates(.get) where template.contains("{}") {
      let count = template.split(separator: "/").count { $0 == "{}" }
      for place in 0..<count {
        let path = try #require(whole.rich.path(of: template, replacing: [place: number]))
        for browser in browsers {
          let visit = await browser.get(path)
          #expect(Self.isNowhere(visit, template), "\(path): \(visit.status) to \(visit.location ?? "-")")
        }
      }
    }
    #expect(whole.faults == [])
  }

  /// Some places only lead on to one that says so itself, and the limit on guessing links may be met.
  private static func isNowhere(_ visit: Visit, _ template: String) -> Bool {
    // A place without its number is the place before it, where there is one.
    if visit.path.hasSuffix("/"), visit.status == 303 { return visit.location == String(visit.path.dropLast()) }
    if case .everyone(303)? = Door.all[template] { return [303, 404].contains(visit.status) }
    if case .some(_, 303, _)? = Door.all[template] { return [303, 404].contains(visit.status) }
    if template.hasPrefix("/i/") { return [404, 429].contains(visit.status) }
    // Who may not work in a call is told so before what is there is looked up.
    if case .host? = Door.all[template] { return [403, 404].contains(visit.status) }
    return [404, 410].contains(visit.status)
  }

  @Test(arguments: ["//example.org/", "//example.org/a/", "///example.org/", "/%2Fexample.org/", "/%5Cexample.org/"])
  func noAddressLeadsAwayFromHere(_ path: String) async throws {
    let whole = try await WholeWorld()
    let location = try await whole.browser(.nobody).get(path).location ?? "/"
    #expect(!location.hasPrefix("//") && !location.hasPrefix("/\\"), "\(location)")
  }

  @Test func whatBelongsToOneCaseIsNotFoundUnderAnother() async throws {
    let whole = try await WholeWorld()
    let leader = try await whole.browser(.leader)
    // The guest is on the team of the one case and not of the other.
    let guest = whole.rich.people[.guest].map(String.init) ?? ""
    for template in whole.templates(.get) where template.hasPrefix("/forloeb/{}/") {
      guard template.split(separator: "/").count(where: { $0 == "{}" }) > 1 else { continue }
      // A reload of these leads to a page that asks for itself.
      let isReload = ["/link", "/dagsorden", "/referat", "/begrundelse"].contains { template.hasSuffix($0) }
      guard !isReload, !template.contains("vurderinger") else { continue }
      let isPerson = template.contains("/person/")
      let other = [0: String(whole.rich.twin)].merging(isPerson ? [1: guest] : [:]) { $1 }
      let path = try #require(whole.rich.path(of: template, replacing: other))
      #expect(await leader.get(path).status == 404, "\(path)")
    }
  }

  /// A guest came for one case, and is told of no other that is not open to all.
  @Test(arguments: ["organisations", "signed_in"])
  func aGuestIsToldOfNoOtherCase(_ visibility: String) async throws {
    let whole = try await WholeWorld()
    let twin = whole.rich.twin
    try await whole.set(visibility: visibility, of: twin)
    let guest = try await whole.browser(.guest)
    for path in ["/forloeb/\(twin)", "/forloeb/\(twin)/indramning", "/forloeb/\(twin)/aktoerer"] {
      #expect(await guest.get(path).status == 404, "\(path)")
    }
    #expect(await !guest.get("/forloeb?vis=alle").says("Skolevejen langs fjorden"))
  }
}
