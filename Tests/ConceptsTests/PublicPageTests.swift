import Foundation
import HTML
import HTTP
import Language
import TestWorld
import Testing
import Web

@testable import Concepts

@Suite struct PublicPageTests {
  static let paths = ["/", "/begreber", "/hjaelp", "/tilgaengelighed", "/privatliv"]

  private func world(_ change: (inout Site) -> Void = { _ in }) async throws -> World {
    var site = Site()
    site.address = "https://samspil.egelund.example"
    site.contactEmail = "hjaelp@egelund.example"
    site.contactPhone = "12 34 56 78"
    change(&site)
    return try await World(site: site) { router in
      ConceptRoutes.add(to: &router)
      router.get(Route("/"), access: .everyone) { .page(publicFrontPage($0)) }
    }
  }

  /// The values of an attribute on a page, in order.
  private func values(of attribute: String, in body: String) -> [String] {
    body.components(separatedBy: " \(attribute)=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] }
  }

  @Test("A stranger may read it, and search engines may find it", arguments: paths)
  func isPublic(path: String) async throws {
    let page = try await world().browser().get(path)
    #expect(page.status == 200)
    #expect(!page.body.contains("noindex"))
  }

  @Test("It has one heading of the first order, and none is skipped", arguments: paths, Language.allCases)
  func headings(path: String, language: Language) async throws {
    let body = try await world().browser(in: language).get(path).body
    var orders: [Int] = []
    for part in body.components(separatedBy: "<h").dropFirst() {
      if let order = part.first?.wholeNumberValue { orders.append(order) }
    }
    #expect(orders.count { $0 == 1 } == 1)
    #expect(orders.first == 1)
    for (before, after) in zip(orders, orders.dropFirst()) { #expect(after <= before + 1, "h\(before), h\(after)") }
  }

  @Test("Every anchor stands once, and every link within the pages leads to one", arguments: paths)
  func anchors(path: String) async throws {
    let browser = try await world().browser()
    let body = await browser.get(path).body
    let ids = values(of: "id", in: body)
    #expect(Set(ids).count == ids.count, "\(ids.filter { id in ids.count { $0 == id } > 1 })")

    for link in values(of: "href", in: body) {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      let target = parts[0].isEmpty ? path : String(parts[0])
      guard Self.paths.contains(target) else { continue }
      let there = await browser.get(target)
      #expect(values(of: "id", in: there.body).contains(String(parts[1])), "\(link)")
    }
  }

  @Test("It speaks both languages and no foreign jargon", arguments: paths)
  func words(path: String) async throws {
    let danish = try await world().browser().get(path)
    let english = try await world().browser(in: .english).get(path)
    #expect(danish.text != english.text)
    #expect(danish.body.contains("<html lang=\"da\""))
    #expect(english.body.contains("<html lang=\"en\""))
    for word in ["stakeholder", "interessent", "KPI", "best practice", "ugyldig", "påkrævet", "implementering"] {
      #expect(!danish.text.localizedCaseInsensitiveContains(word), "\(word)")
    }
    for visit in [danish, english] {
      #expect(!visit.text.contains("!"))
      #expect(!visit.text.localizedCaseInsensitiveContains("stakeholder"))
    }
  }

  @Test("Nothing on it comes from anyone else", arguments: paths)
  func noThirdParty(path: String) async throws {
    let body = try await world().browser().get(path).body
    for source in values(of: "src", in: body) { #expect(source.hasPrefix("/"), "\(source)") }
    for part in body.components(separatedBy: "<link ").dropFirst() {
      #expect(!part.prefix { $0 != ">" }.contains("http"))
    }
    #expect(!body.contains(" style="))
  }

  @Test("Those who run the installation can be reached", arguments: ["/hjaelp", "/tilgaengelighed", "/privatliv"])
  func contact(path: String) async throws {
    let page = try await world().browser().get(path)
    #expect(page.body.contains("href=\"mailto:hjaelp@egelund.example\""))
    #expect(page.says("Telefon: 12 34 56 78"))
  }

  @Test func aStatementWithoutAPhoneNumberSaysSo() async throws {
    let page = try await world { $0.contactPhone = nil }.browser().get("/tilgaengelighed")
    #expect(page.says("Organisationen har ikke skrevet et telefonnummer ind endnu."))
    #expect(!page.says("Telefon:"))
  }

  @Test func whatTheInstallationIsCalledIsEscaped() async throws {
    let payload = "\"><img src=x onerror=alert(1)>"
    let world = try await world {
      $0.address = payload
      $0.contactEmail = payload
      $0.contactPhone = "<script>alert(1)</script>"
    }
    for path in ["/hjaelp", "/tilgaengelighed", "/privatliv"] {
      let body = try await world.browser().get(path).body
      #expect(!body.contains("<img src=x"))
      #expect(!body.contains("<script>alert"))
    }
  }
}

@Suite struct StatementTests {
  @Test func theShortAddressLeadsToTheStatement() async throws {
    let world = try await World { router in ConceptRoutes.add(to: &router) }
    let visit = try await world.browser().get("/was")
    #expect(visit.isRedirect)
    #expect(visit.location == "/tilgaengelighed")
  }

  @Test func theStatementNamesTheActTheStatusTheGapsAndTheAuthority() async throws {
    let world = try await World { router in ConceptRoutes.add(to: &router) }
    let page = try await world.browser().get("/tilgaengelighed")
    #expect(page.says("lov om tilgængelighed af offentlige organers websteder og mobilapplikationer"))
    #expect(page.says("Webstedet overholder standarden delvist."))
    #expect(page.says("Det er ikke tilgængeligt eller ikke undersøgt"))
    #expect(page.says("Digitaliseringsstyrelsen"))
    #expect(page.says("Erklæringen er skrevet 23. november 2026."))
  }

  @Test func privacyNamesEveryCookieThatTheProgramSets() async throws {
    let world = try await World { router in ConceptRoutes.add(to: &router) }
    let page = try await world.browser().get("/privatliv")
    for cookie in ["samspil", "samspil-form", "samspil-besked", "samspil-sprog", "samspil-visning"] {
      #expect(page.body.contains("<th scope=\"row\">\(cookie)</th>"), "\(cookie)")
    }
  }
}
