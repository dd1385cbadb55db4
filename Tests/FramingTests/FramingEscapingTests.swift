import Accounts
import Cases
import Framing
import Language
import TestWorld
import Testing
import Web

@Suite struct FramingEscapingTests {
  static let payloads = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"]

  @Test(arguments: payloads) func whatPeopleWriteNeverBecomesMarkup(payload: String) async throws {
    let here = try await FramingWorld(
      from: FramingSources(
        similar: { _, _, _, id in
          [SimilarCase(id: id, title: payload, organisation: payload, step: .interaction, note: Text(same: payload))]
        },
        nextMeeting: { _, _ in Text(same: payload) },
        invited: { _, _ in [InvitedActor(name: payload, group: .provider)] }))
    let leader = try await here.world.browser(as: here.leader)
    await leader.submit(
      here.place("fortaelling"), on: here.page, ["formaal": "both", "fortaelling": "good", "ord": payload])
    await leader.submit(here.place("udloeser"), on: here.page, ["udloeser": "leader"])
    await leader.submit(here.place("rytme"), on: here.page, ["rytme": payload])
    await leader.submit(here.place("kerneydelse"), on: here.page, ["kerneydelse": payload])
    await leader.submit(here.place("fasthold"), on: here.page, ["fasthold": payload])
    await leader.submit(here.place("forandr"), on: here.page, ["forandr": payload])
    await leader.submit(here.place("mover"), on: here.page, ["mover": "first", "mover_hvorfor": payload])
    await leader.submit(
      here.place("innovationstest"), on: here.page,
      [
        "bryder_hvorfor": payload, "nyt_hvorfor": payload, "kilde_hvorfor": payload, "ibrug_hvorfor": payload,
        "belaeg_hvorfor": payload,
      ])
    try await here.write(payload, as: here.leader)
    try await here.saveProblem("Vi skal have en \(payload) app.", as: here.leader, action: "flyt")
    try await here.saveProblem(payload, as: here.leader)
    try await here.saveProblem(payload + " igen", as: here.leader)
    try await here.sign("cannot", as: here.leader, note: payload)

    let places = [
      "", "?soeg=" + "%3Cscript%3Ealert(1)%3C/script%3E", "/problem", "/perspektiver", "/perspektiv/tak",
      "/perspektiv/1",
    ]
    for place in places {
      for format in ["text/html", "application/json"] {
        let visit = await leader.get(here.page + place, accept: format)
        #expect(visit.status == 200)
        #expect(!visit.body.contains("<script>alert"))
        #expect(!visit.body.contains("<img src=x"))
      }
    }
    #expect(await leader.get(here.page).body.contains("alert(1)"))
    // Refused forms show what was typed, too.
    let refused = await leader.submit(here.place("fortaelling"), on: here.page, ["formaal": payload, "ord": payload])
    #expect(!refused.body.contains("<script>alert") && !refused.body.contains("<img src=x"))
  }
}
