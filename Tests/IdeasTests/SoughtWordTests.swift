import Crowd
import Database
import HTTP
import TestWorld
import Testing
import Time
import Web

@testable import Ideas

@Suite struct SoughtWordTests {
  @Test(arguments: [
    ("hus", "et hus ved vandet", true), ("huset", "et hus", false), ("å", "på gaden", true), ("ø", "på gaden", false),
    ("t", "t", true), ("tt", "t", false), ("nr12x", "nr1x nr2x nr12x", true), ("aab", "aaab", true), ("", "", true),
    ("x", "", false), ("æble", "ble æble", true),
  ])
  func aWordStandsWhereItsBytesDo(_ word: String, _ text: String, _ stands: Bool) {
    #expect(SoughtWord(word).stands(in: Array(text.utf8)) == stands)
  }
}

@Suite struct FindingTests {
  /// Few are looked up, many are read in their order; either way it is the same ideas, page after page.
  @Test(arguments: [("sjælden", 3), ("lampe", 300), ("lampe sjælden", 3), ("findes ikke", 0)])
  func whatHoldsTheWordsIsFound(_ words: String, _ count: Int) async throws {
    let here = try await CallWorld()
    try await here.ask()
    try await here.world.services.database.write { db in
      for number in 1...300 {
        let title = "En lampe \(number)" + (number % 100 == 0 ? " SJÆLDEN" : "")
        _ = try IdeaChangeStore(db, now: here.world.clock.now).add(
          .init(title: title, folded: title.lowercased()), to: .init(1), by: .init(key: "p\(number)"))
      }
    }
    let reader = try await here.browser()
    let asked = words.replacing("æ", with: "%C3%A6").replacing(" ", with: "+")
    var seen: [String] = []
    var path: String? = CallWorld.place + "?soeg=\(asked)"
    while let next = path, seen.count < 400 {
      let page = await reader.get(next).body
      seen += page.split(separator: ">En lampe ").dropFirst().map { String($0.prefix { $0 != "<" }) }
      let more = page.split(separator: "href=\"").first { $0.contains("efter=") }
      path = more.map { String($0.prefix { $0 != "\"" && $0 != "#" }).replacing("&amp;", with: "&") }
    }
    #expect(seen.count == count && Set(seen).count == count)
    // What is written anew is found as it stands now.
    let phone = try await here.browser()
    await here.share("Ny \(words) her", by: phone, [("set", "ja")])
    #expect(await reader.get(CallWorld.place + "?soeg=\(asked)+ny").says("Ny \(words) her"))
  }
}
