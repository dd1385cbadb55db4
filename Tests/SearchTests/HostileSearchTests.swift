import HTTP
import TestWorld
import Testing
import Web

@testable import Search

@Suite struct HostileSearchTests {
  @Test(arguments: [
    "'; DROP TABLE search_words; --", "\" OR 1=1 --", "%", "_", "\\", "%%%%", "(((", "*", "AND OR NOT", "\u{0}zebra",
    "og i det at", "🦓", "🦓🦓🦓🦓🦓", "\u{202E}arbez", "a", "  ", "zebra zebra zebra", "ſ", "ﬁ", "İ",
    String(repeating: "x", count: 5_000), String(repeating: "zebra ", count: 1_600),
    String(repeating: "\u{301}", count: 500), "1 2 3 4 5 6 7 8 9 10 11 12",
  ]) func anythingMayBeAskedFor(_ words: String) async throws {
    let world = try await SearchWorld()
    try await world.put("Zebraen <b>& 'andre' dyr</b>", number: 1)
    for more in ["", "&forloeb=x", "&forloeb=99999999999999999999", "&slags=x", "&side=-1", "&side=99999999999"] {
      #expect(try await world.page(words, by: world.member, more).status == 200)
      #expect(try await world.visit(words, by: world.member, more).status == 200)
    }
    #expect(try await world.found("zebra", by: world.member).count == 1)
    #expect(world.world.log.withLock { $0.isEmpty })
  }

  @Test func hitsAreMarkedAndEverythingIsEscaped() async throws {
    let world = try await SearchWorld()
    try await world.put("<script>alert('zebra')</script> & zebraer", number: 1)
    let page = try await world.page("zebra", by: world.member)
    #expect(
      page.body.contains("&lt;script&gt;alert(&#39;<mark>zebra</mark>&#39;)&lt;/script&gt; &amp; <mark>zebraer</mark>"))
    let echoed = try await world.page("\"><img src=x onerror=alert(1)>", by: world.member)
    #expect(!echoed.body.contains("<img"))
  }

  @Test func onlySmallWordsAreAnsweredWithAdvice() async throws {
    let world = try await SearchWorld()
    #expect(try await world.page("og i det", by: world.member).says("Skriv et ord, der siger mere"))
    #expect(try await world.page("", by: world.member).says("Skriv et ord for at søge"))
    let nothing = try await world.page("zebra", by: world.member, "&slags=barrierer")
    #expect(nothing.says("Intet fundet"))
    #expect(nothing.says("Søg i alt"))
  }

  @Test func aSnippetShowsWhereTheWordStands() {
    let text =
      String(repeating: "ord og ", count: 400) + "her står zebraen stille " + String(repeating: "mere ", count: 400)
    let pieces = Snippet(keys: ["zebra"]).pieces(of: text, length: 240)
    #expect(pieces.filter(\.isHit).map(\.text) == ["zebraen"])
    let shown = pieces.map(\.text).joined()
    #expect(shown.hasPrefix("… "))
    #expect(shown.hasSuffix(" …"))
    #expect(shown.count < 260)
    #expect(shown.contains("her står zebraen stille"))
  }

  @Test func aTextWithoutSpacesIsCutAllTheSame() {
    let text = String(repeating: "æ", count: 5_000)
    let shown = Snippet(keys: ["zebra"]).pieces(of: text, length: 240).map(\.text).joined()
    #expect(shown.count < 250)
  }
}
