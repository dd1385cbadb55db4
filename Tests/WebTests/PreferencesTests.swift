import Testing
import Web

@Suite struct PreferencesTests {
  @Test(arguments: [
    "//evil.example", "https://evil.example", "/\\evil.example", "javascript:x", "", "/a b", "/a\r\nSet-Cookie: x",
  ])
  func aFormCannotLeadAway(path: String) { #expect(Preferences.safeReturn(path) == "/") }

  @Test func aFormLeadsBackToAPlaceHere() {
    #expect(Preferences.safeReturn("/forloeb/1?hat=convener") == "/forloeb/1?hat=convener")
    #expect(Preferences.safeReturn(nil) == "/")
  }
}
