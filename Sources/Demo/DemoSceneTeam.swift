import Accounts
import Actors
import Cases
import Database
import Time
import Web

/// Coming to the team, and the hats.
extension DemoScene {
  func performTeam(_ what: DemoAct.What, _ who: DemoPerson, _ now: Instant) throws {
    switch what {
    case .invite(let invitation): try invite(invitation, by: who, now)
    case .join: try join(who, now)
    case .decline(let name, let suggested, let note): try decline(name, suggested: suggested, note: note, now)
    case .expect(let gives, let gets):
      let person = try stage.id(of: who)
      try TeamStore(db).expect(person, in: id, gives: gives, gets: gets)
      try record(
        Contribution(
          .expectation, target: "person", targetID: person.number, size: gives.count + gets.count, note: gives),
        by: who, now)
    case .give(let hat, let person):
      let wearer = try stage.id(of: person)
      try HatStore(db).give(hat, to: wearer, in: id, now: now)
      try record(Contribution(.hat, target: "person", targetID: wearer.number, note: hat.rawValue), by: who, now)
    case .takeOff(let hat, let person): try takeOff(hat, of: person, by: who, now)
    default: break
    }
  }

  private func invite(_ invitation: DemoInvitation, by who: DemoPerson, _ now: Instant) throws {
    let draft = InvitationDraft(
      name: invitation.name, email: invitation.email, organisation: invitation.organisation, group: invitation.group,
      role: invitation.isBacker ? .backer : .member, ask: invitation.ask)
    let new = try InvitationStore(db).add(draft, token: Secrets.token(), to: id, by: stage.id(of: who), now: now)
    invitations[invitation.name] = DemoInvited(id: new, group: invitation.group, isBacker: invitation.isBacker)
    try record(
      Contribution(
        .invitation, target: "invitation", targetID: new.number, size: draft.ask.count, note: draft.name),
      by: who, now)
  }

  private func join(_ who: DemoPerson, _ now: Instant) throws {
    guard let invitation = invitations[who.name] else { throw DemoProblem("nobody has invited", who.name) }
    try stage.admit(who, now: now)
    let person = try stage.id(of: who)
    let role: CaseRole = invitation.isBacker ? .backer : who.isGuest ? .guest : .member
    try CaseStore(db).join(
      id, person, as: role, group: invitation.group, organisation: stage.organisation(of: who), now: now)
    try InvitationStore(db).accept(invitation.id, as: person, now: now)
    try record(
      Contribution(.joined, target: "invitation", targetID: invitation.id.number, note: who.name), by: who, now)
  }

  private func decline(_ name: String, suggested: String, note: String, _ now: Instant) throws {
    guard let invitation = invitations[name] else { throw DemoProblem("nobody has invited", name) }
    try InvitationStore(db).decline(
      invitation.id, as: suggested.isEmpty ? .declined : .passedOn, suggested: suggested, note: note, now: now)
  }

  private func takeOff(_ hat: Hat, of person: DemoPerson, by who: DemoPerson, _ now: Instant) throws {
    let wearer = try stage.id(of: person)
    let worn = try HatStore(db).hats(in: id).first { $0.person == wearer && $0.hat == hat && $0.until == nil }
    guard let worn else { throw DemoProblem("no such hat on", person.name) }
    try HatStore(db).takeOff(worn.id, in: id, now: now)
    try record(Contribution(.hat, target: "hat", targetID: worn.id.number, note: hat.rawValue), by: who, now)
  }
}
