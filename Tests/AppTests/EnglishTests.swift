import Foundation
import HTTP
import Language
import TestWorld
import Testing
import Web

@Suite struct EnglishTests {
  @Test func everyPageInEnglishIsInEnglish() async throws {
    let whole = try await WholeWorld()
    try await whole.set(visibility: "public")
    var found: Set<String> = []
    for asker in [Asker.leader, .guest, .backer, .administrator, .stranger, .nobody] {
      let browser = try await whole.browser(asker, in: .english)
      for visit in try await Self.visits(of: browser, in: whole) where visit.isPage {
        let page = PageMarkup(visit.body)
        if page.all("html").first?["lang"] != "en" { found.insert("\(visit.path) says that it is not English") }
        for word in Self.danishWords(in: page) { found.insert("\(word) on \(Crawl.shape(of: visit.path))") }
      }
    }
    #expect(found == [])
  }

  @Test(arguments: Language.allCases)
  func everyPageIsWhole(in language: Language) async throws {
    let whole = try await WholeWorld()
    try await whole.set(visibility: "public")
    var found: Set<String> = []
    for asker in [Asker.leader, .guest, .backer, .administrator, .stranger, .nobody] {
      let browser = try await whole.browser(asker, in: language)
      for visit in try await Self.visits(of: browser, in: whole) where visit.isPage {
        let page = PageMarkup(visit.body)
        if page.all("html").first?["lang"] != language.rawValue { found.insert("the wrong lang on \(visit.path)") }
        for fault in page.faults { found.insert("\(fault) on \(Crawl.shape(of: visit.path))") }
      }
    }
    #expect(found == [])
  }

  /// What a form that was refused is answered with, is a page like any other.
  @Test(arguments: Language.allCases)
  func everyPageThatAsksForSomethingToBePutRightIsWhole(in language: Language) async throws {
    let whole = try await WholeWorld()
    var found: Set<String> = []
    var refused = 0
    for (template, deed) in Deed.all {
      guard let asker = deed.may.contains(.nobody) ? .nobody : Asker.allCases.first(where: deed.may.contains) else {
        continue
      }
      let path = try #require(whole.rich.path(of: template))
      // Where nothing is asked, nothing can be put right.
      if deed.fields(whole.rich).isEmpty { continue }
      let fields = deed.fields(whole.rich).map { ($0.0, ["set", "laest", "version"].contains($0.0) ? $0.1 : "") }
      let visit = await (try Sender(asker, in: whole, language: language)).post(path, fields)
      guard visit.isPage, visit.status == 422 else { continue }
      refused += 1
      let page = PageMarkup(visit.body)
      for fault in page.faults { found.insert("\(fault) on the answer of \(template)") }
      if page.content(of: "title")?.hasPrefix(language == .danish ? "Fejl:" : "Error:") != true {
        found.insert("the title of the answer of \(template) does not say that something is to be put right")
      }
      if language == .english { for word in Self.danishWords(in: page) { found.insert("\(word) on \(template)") } }
    }
    #expect(refused > 20)
    #expect(found == [])
  }

  @Test func everyLinkLeadsSomewhere() async throws {
    let whole = try await WholeWorld()
    try await whole.set(visibility: "public")
    var found: Set<String> = []
    for asker in Asker.allCases {
      let crawl = await Crawl(try await whole.browser(asker))
      for visit in crawl.visits where visit.status >= 400 {
        let sources = crawl.visits.filter { PageMarkup($0.body).links.contains(visit.path) }.map(\.path)
        found.insert("\(asker) is led to \(visit.path) from \(sources): \(visit.status)")
      }
      if Asker.team.contains(asker) { #expect(crawl.visits.count > 25, "\(asker) reaches little") }
    }
    // Help and concepts speak to everyone; a guest who follows them is told what it takes.
    let told = found.filter { $0.hasPrefix("guest is led to /forloeb/nyt") }
    #expect(found.subtracting(told) == [])
    #expect(whole.faults == [])
  }

  // MARK: -

  private static func visits(of browser: Browser, in whole: WholeWorld) async throws -> [Visit] {
    var visits = await Crawl(browser, perShape: 2).visits
    for template in Door.all.keys { visits.append(await browser.get(try #require(whole.rich.path(of: template)))) }
    visits.append(await browser.get("/forloeb/\(whole.rich.id)/indramning?soeg=natten"))
    visits.append(await browser.get("/findes/ikke"))
    return visits
  }

  /// Words of the Danish interface, in what a reader sees of ours.
  ///
  /// What stands in Danish and says so is left out, and so is what people wrote in the rich case.
  private static func danishWords(in page: PageMarkup) -> [String] {
    let text = page.seen(in: "en")
    return danish.filter { word in
      text.contains { $0 == word }
    }
  }

  private static let danish: [String] = [
    "Forløb", "forløb", "forløbet", "Aktører", "aktører", "Indramning", "Idéer", "Overblik", "Gem", "Tilbage",
    "Forside",
    "Hjælp", "Begreber", "Privatliv", "Tilgængelighed", "barriere", "Barrierer", "Opgaver", "opgaver", "Indstillinger",
    "Skriv", "Vælg", "Invitér", "Annullér", "Fortryd", "Valgfrit", "og", "eller", "ikke", "jer", "hvad", "hvem",
    "hvorfor",
    "trin", "Trin", "Kun", "holdet", "møde", "Møder", "Råderum", "råderum", "Tidslinje", "Innovationstest", "personer",
  ]
}

extension Visit {
  /// Whether it is a page to be read, and not a part of one.
  var isPage: Bool { body.hasPrefix("<!doctype html>") }
}
