import Bytes
import Cases
import Crowd
import Database
import Files
import Foundation
import HTTP
import Ideas
import TestWorld
import Testing
import Time
import Web

@Suite struct IdeaPictureTests {
  private static let gif = SentFile(name: "lampe.gif", type: "image/gif", SmallFiles.gif)

  private func shared(_ moderation: Call.Moderation = .after) async throws -> (CallWorld, Browser) {
    let here = try await CallWorld()
    try await here.ask(moderation: moderation)
    let member = try await here.browser(here.member)
    await here.share("Lys i gangen", by: member)
    return (here, member)
  }

  private func put(_ file: SentFile?, _ alt: String, _ here: CallWorld, by browser: Browser) async -> Visit {
    await browser.submit(
      here.idea(1, "/billede/ret"), on: here.idea(1, "/billede/ret"), ["billedtekst": alt], file: file)
  }

  private func onDisk(_ here: CallWorld) throws -> Int {
    try FileManager.default.subpathsOfDirectory(atPath: here.files.directory).filter { $0.count > 60 }.count
  }

  @Test func aPictureStandsByTheIdeaForThoseWhoSeeIt() async throws {
    let (here, member) = try await shared()
    #expect(await put(Self.gif, "En lampe i gangen", here, by: member).location == here.idea())
    let other = try await here.browser()
    #expect(await other.get(here.idea()).body.contains("alt=\"En lampe i gangen\""))
    let visit = await other.get(here.idea(1, "/billede"))
    #expect(visit.status == 200 && visit.headers["Content-Type"] == "image/jpeg")
    #expect(try onDisk(here) == 1)
    // Another takes its place; the first is nowhere.
    #expect(await put(SentFile(name: "x.png", Self.png), "Et vindue", here, by: member).isRedirect)
    #expect(try onDisk(here) == 1)
    #expect(await other.get(here.idea()).body.contains("alt=\"Et vindue\""))
    #expect(await member.submit(here.idea(1, "/billede/fjern"), on: here.idea(1, "/billede/ret")).isRedirect)
    #expect(try onDisk(here) == 0)
    #expect(await other.get(here.idea(1, "/billede")).status == 404)
  }

  @Test func aPictureComesFromWhoWroteTheIdeaAndIsSignedIn() async throws {
    let (here, member) = try await shared()
    let phone = try await here.browser()
    await here.share("Ring om aftenen", by: phone)
    #expect(await phone.get(here.idea(2, "/billede/ret")).status == 404)
    #expect(await !phone.get(here.idea(2)).body.contains("/billede/ret"))
    for browser in [phone, try await here.browser(here.guest), try await here.browser(here.leader)] {
      #expect(await browser.get(here.idea(1, "/billede/ret")).status == 404)
    }
    let form = try #require(await member.get(here.idea(1, "/billede/ret")).form(to: here.idea(1, "/billede/ret")))
    let guest = try await here.browser(here.guest)
    let stolen = form.everything.filter { $0.0.hasPrefix("_") }
    #expect(await [403, 404].contains(guest.post(here.idea(1, "/billede/ret"), stolen, file: Self.gif).status))
    #expect(try onDisk(here) == 0)
  }

  @Test func whatIsNoPictureSaysWhatToDo() async throws {
    let (here, member) = try await shared()
    #expect(await put(nil, "En lampe", here, by: member).says("Vælg et billede"))
    #expect(await put(Self.gif, "", here, by: member).says("Skriv, hvad billedet viser"))
    #expect(
      await put(SentFile(name: "plan.pdf", SmallFiles.pdf), "En plan", here, by: member).says("Det er ikke et billede"))
    let broken = SentFile(name: "x.gif", type: "image/gif", Array(SmallFiles.gif.prefix(20)))
    #expect(await put(broken, "En lampe", here, by: member).status == 422)
    #expect(try onDisk(here) == 0)
  }

  @Test func aPictureIsSeenByThoseWhoSeeTheIdeaAndGoesWithIt() async throws {
    let (here, member) = try await shared()
    _ = await put(Self.gif, "Hansen", here, by: member)
    let one = CallWorld.place + "/moderation/ide/1"
    await (try here.browser(here.leader)).submit(one, on: one, ["handling": "vis-ikke", "hvorfor": "Ikke personer"])
    let other = try await here.browser()
    #expect(await other.get(here.idea(1, "/billede")).status == 404)
    #expect(await member.get(here.idea(1, "/billede")).status == 200)
    await member.submit(here.idea(1, "/tilbagetraekning"), on: here.idea(1, "/ret"))
    #expect(try await here.world.count("idea_pictures") == 0)
    #expect(try onDisk(here) == 0)
  }

  @Test func whereAllIsReadFirstAPictureIsToo() async throws {
    let (here, member) = try await shared(.before)
    let queue = CallWorld.place + "/moderation"
    let leader = try await here.browser(here.leader)
    await leader.submit(queue + "/ide/1", on: queue, ["handling": "vis"])
    #expect(try await here.browser().get(here.idea()).status == 200)
    _ = await put(Self.gif, "En lampe", here, by: member)
    #expect(try await here.browser().get(here.idea(1, "/billede")).status == 404)
    #expect(await leader.get(queue).body.contains("/ide/1/billede"))
    await leader.submit(queue + "/ide/1", on: queue, ["handling": "vis"])
    #expect(try await here.browser().get(here.idea(1, "/billede")).status == 200)
  }

  /// One white pixel.
  private static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0,
    0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54, 0x78, 0xDA, 0x63, 0xF8, 0x0F, 0, 1, 1, 1, 0,
    0x1C, 0xB0, 0x8C, 0x99, 0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
  ]
}
