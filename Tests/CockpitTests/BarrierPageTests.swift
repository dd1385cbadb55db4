import Accounts
import Barriers
import Cases
import Database
import HTTP
import TestWorld
import Testing
import Web

@Suite struct BarrierPageTests {
  private func raised(in world: World, by person: Person.ID, of id: Case.ID) async throws -> String {
    let browser = try await world.browser(as: person)
    let new = BarrierRoutes.new.path(id)
    let visit = await browser.submit(
      new, on: new, ["titel": "Ingen ejer døgnet", "pol": "hinders", "vaegt": "2", "forhold": "S3"])
    #expect(visit.isRedirect)
    let number: Int = try await world.services.database.read { try $0.value("SELECT MAX(id) FROM barriers") ?? 0 }
    return BarrierRoutes.show.path(id, Barrier.ID(number))
  }

  @Test func aFactorOfTheCatalogueBringsItsOwnStep() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: mette)
    _ = try await raised(in: world, by: mette, of: id)
    #expect(try await world.count("barriers WHERE step = 2 AND factor = 'S3' AND state = 'open'") == 1)
    #expect(try await world.count("contributions WHERE kind = 'barrier' AND target_id = 1") == 1)
  }

  @Test func othersSayOnceThatTheySeeTheSame() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let birger = try await world.person("Birger Holm", of: "Egelund Lægehus", kind: .company)
    let id = try await world.startedCase(ledBy: mette)
    try await world.join(id, birger, group: .provider)
    let path = try await raised(in: world, by: mette, of: id)
    let browser = try await world.browser(as: birger)
    await browser.submit(path + "/bekraeft", on: path)
    #expect(await browser.get(path).says("Du har sagt, at du ser det samme"))
    #expect(await browser.get(CaseRoutes.overview.path(id)).says("fra 2 organisationer"))
    #expect(try await world.count("barrier_confirmations") == 1)
    #expect(await try world.browser(as: mette).get(path).form(to: path + "/bekraeft") == nil)
  }

  @Test func aBarrierIsClosedWithWhatMadeTheDifferenceAndByOne() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let bodil = try await world.person("Bodil Rasmussen")
    let id = try await world.startedCase(ledBy: mette)
    try await world.join(id, bodil)
    let path = try await raised(in: world, by: mette, of: id)
    let first = try await world.browser(as: mette)
    let second = try await world.browser(as: bodil)
    let form = try #require(await second.get(path).form(to: path + "/luk"))
    #expect(await first.submit(path + "/luk", on: path, ["udbytte": ""]).says("Skriv, hvad der gjorde forskellen"))
    await first.submit(path + "/luk", on: path, ["udbytte": "Vi blev enige om en vagt"])
    let late = await second.post(path + "/luk", form.filled(with: [("udbytte", "Noget andet")]))
    #expect(late.location == path)
    #expect(await second.get(path).says("Vi blev enige om en vagt"))
    #expect(try await world.count("contributions WHERE kind = 'barrier_passed'") == 1)
    await second.submit(path + "/genaabn", on: path)
    #expect(try await world.count("barriers WHERE state = 'open' AND closed IS NULL") == 1)
  }

  @Test func aBarrierOfAnotherCaseIsNotThere() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase("Den ene", ledBy: mette)
    let other = try await world.startedCase("Den anden", ledBy: mette)
    _ = try await raised(in: world, by: mette, of: id)
    let browser = try await world.browser(as: mette)
    #expect(await browser.get(BarrierRoutes.show.path(other, Barrier.ID(1))).status == 404)
  }

  @Test func aTaskIsTakenOnceLedToItsPlaceAndEndsWithWhatCameOfIt() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: mette)
    let browser = try await world.browser(as: mette)
    let overview = CaseRoutes.overview.path(id)
    let tasks = BarrierRoutes.tasks.path(id)
    let (first, second) = await browser.submitTwice(tasks, on: overview)
    #expect(first.location == "/forloeb/\(id.number)/inviter")
    #expect(second.location == first.location)
    #expect(try await world.count("moves") == 1)
    #expect(await browser.get(overview).says("Mette Kjærgaard er i gang"))
    let task = BarrierRoutes.task.path(id, CaseTask.ID(1))
    #expect(await browser.submit(task, on: task, ["udbytte": ""]).status == 422)
    await browser.submit(task, on: task, ["udbytte": "To sagde ja"])
    #expect(await browser.get(tasks).says("To sagde ja"))
    #expect(!(await browser.get(overview).says("er i gang")))
  }
}
