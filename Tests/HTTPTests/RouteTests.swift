import HTTP
import Testing

@Suite struct RouteTests {
  static let show = Route("/forløb/:case/trin/:step", Int.self, String.self)

  @Test(arguments: ["a", "a/b", "æ ø", "100%", "a?b#c", ".", "+&="])
  func aRouteReadsWhatItWrites(step: String) throws {
    let path = Self.show.path(42, step)
    let (number, text) = try #require(Self.show.match(segments: Request(.get, path).segments))
    #expect(number == 42)
    #expect(text == step)
  }

  @Test func aPathIsEscaped() {
    #expect(Self.show.path(1, "a/b") == "/forl%C3%B8b/1/trin/a%2Fb")
  }

  @Test func aRouteWithoutParametersMatchesItself() {
    let home = Route("/")
    #expect(home.path() == "/")
    #expect(home.match(segments: []) != nil)
    #expect(home.match(segments: [""]) == nil)
  }

  @Test(arguments: ["0", "7", "999999999999999"])
  func aNumberIsPlainDigits(text: String) {
    #expect(Int(pathSegment: text).map(String.init) == text)
  }

  @Test(arguments: ["", "+1", "-1", "01", "00", "1.0", "1e3", " 1", "١", "1000000000000000", "0x1"])
  func whatIsNotIsNoNumber(text: String) {
    #expect(Int(pathSegment: text) == nil)
  }

  @Test func anotherPathDoesNotMatch() {
    for segments in [
      ["forløb", "1", "trin"], ["forløb", "x", "trin", "a"], ["forløb", "1", "andet", "a"],
      ["forløb", "1", "trin", ""],
    ] {
      #expect(Self.show.match(segments: segments) == nil)
    }
  }

  @Test func aRouterSeesThePattern() {
    #expect(Self.show.pattern == [.literal("forløb"), .parameter, .literal("trin"), .parameter])
  }
}
