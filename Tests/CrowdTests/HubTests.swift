import Crowd
import HTTP
import Testing

@Suite struct HubTests {
  private let room = CrowdSubject("room", 1, path: "/rum/ABCD")

  @Test func nobodyIsHeldOnToWhenTheyLeave() throws {
    let hub = CrowdHub()
    do {
      let stream = try hub.listen(to: room)
      #expect(hub.count(of: room) == 1 && hub.count() == 1)
      stream.close()
    }
    hub.changed(room)
    #expect(hub.count() <= 1)
  }

  @Test func thereIsAnEndToHowManyListen() throws {
    var limits = CrowdHub.Limits()
    limits.all = 2
    let hub = CrowdHub(limits: limits)
    let kept = [try hub.listen(to: room), try hub.listen(to: room)]
    #expect(throws: CrowdProblem.full) { try hub.listen(to: room) }
    #expect(kept.count == hub.count(of: room))
  }

  @Test func aChangeOfWhatNobodyListensToIsNothing() {
    let hub = CrowdHub()
    hub.changed(room)
    #expect(hub.count() == 0)
  }
}
