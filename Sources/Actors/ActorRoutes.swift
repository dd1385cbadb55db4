import Accounts
import Cases
import HTTP
import Web

/// The places of the actors: the team, invitations, hats, mandates.
package enum ActorRoutes {
  package static let page = Route("/forloeb/:case/aktoerer", Case.ID.self)
  package static let expectation = Route("/forloeb/:case/aktoerer/forventninger", Case.ID.self)
  package static let person = Route("/forloeb/:case/aktoerer/person/:person", Case.ID.self, Person.ID.self)
  package static let removal = Route("/forloeb/:case/aktoerer/person/:person/fjern", Case.ID.self, Person.ID.self)
  package static let leadership = Route("/forloeb/:case/aktoerer/person/:person/leder", Case.ID.self, Person.ID.self)
  package static let leaving = Route("/forloeb/:case/aktoerer/forlad", Case.ID.self)

  package static let invitations = Route("/forloeb/:case/aktoerer/invitation", Case.ID.self)
  package static let invitation = Route(
    "/forloeb/:case/aktoerer/invitation/:invitation", Case.ID.self, Invitation.ID.self)
  package static let newLink = Route(
    "/forloeb/:case/aktoerer/invitation/:invitation/link", Case.ID.self, Invitation.ID.self)
  package static let withdrawal = Route(
    "/forloeb/:case/aktoerer/invitation/:invitation/tilbage", Case.ID.self, Invitation.ID.self)

  package static let many = Route("/forloeb/:case/aktoerer/mange", Case.ID.self)
  package static let batch = Route("/forloeb/:case/aktoerer/mange/:batch", Case.ID.self, InvitationBatch.ID.self)

  package static let invited = Route("/i/:token", String.self)
  package static let yes = Route("/i/:token/ja", String.self)
  package static let notNow = Route("/i/:token/nej", String.self)
  package static let someoneElse = Route("/i/:token/en-anden", String.self)

  package static let hats = Route("/forloeb/:case/hatte", Case.ID.self)
  package static let hatOff = Route("/forloeb/:case/hatte/:hat/af", Case.ID.self, HatWorn.ID.self)
  package static let hatOn = Route("/forloeb/:case/hatte/:hat/videre", Case.ID.self, HatWorn.ID.self)

  package static let mandates = Route("/forloeb/:case/raaderum", Case.ID.self)
  package static let mandate = Route("/forloeb/:case/raaderum/:mandate", Case.ID.self, Mandate.ID.self)

  // Places of another slice that these pages lead to.
  static let framing = Route("/forloeb/:case/indramning", Case.ID.self)
  static let perspective = Route("/forloeb/:case/indramning/perspektiv", Case.ID.self)

  package static let tab = "aktoerer"

  /// - Parameter panels: What other slices show on the page of the actors.
  package static func add(to router: inout Router, desk: CaseDesk, panels: [Panel<CaseEntry>] = []) {
    addPage(to: &router, desk, panels)
    addInvitations(to: &router, desk)
    addBatches(to: &router, desk)
    addGuests(to: &router, desk)
    addPeople(to: &router, desk)
    addHats(to: &router, desk)
    addMandates(to: &router, desk)
  }
}
