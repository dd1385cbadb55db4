import Files
import HTTP
import Ideas
import TestWorld
import Testing

@Suite struct CallPictureTests {
  private static let edit = CallWorld.place + "/billede/ret"

  private func put(_ file: SentFile, by browser: Browser) async -> Visit {
    await browser.submit(Self.edit, on: Self.edit, ["billedtekst": "En lampe i gangen"], file: file)
  }

  @Test func aPictureIsForThoseTheCallIsFor() async throws {
    let here = try await CallWorld()
    try await here.ask(audience: .team)
    let leader = try await here.browser(here.leader)
    let gif = SentFile(name: "lampe.gif", type: "image/gif", SmallFiles.gif)
    #expect(await put(gif, by: leader).isRedirect)
    #expect(try await here.browser(here.member).get(CallWorld.place + "/billede").status == 200)
    for browser in [try await here.browser(), try await here.browser(here.stranger)] {
      #expect(await browser.get(CallWorld.place + "/billede").status == 404)
      #expect(await browser.get(CallWorld.place + "/billede/lille").status == 404)
    }
  }

  /// Whoever sends too much is told that, and not that their picture is broken.
  @Test func whoSendsTooManyPicturesIsToldToWait() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let leader = try await here.browser(here.leader)
    let pdf = SentFile(name: "plan.pdf", SmallFiles.pdf)
    for _ in 0..<30 {
      let refused = await put(pdf, by: leader)
      #expect(refused.status == 422 && refused.says("Det er ikke et billede"))
    }
    #expect(await put(pdf, by: leader).status == 429)
  }
}
