import Database
import HTTP
import Language
import Time
import Web

/// A case as one viewer meets it: the case, what they are to it, and what they may do.
package struct CaseEntry: Sendable {
  package let item: Case
  package let role: CaseRole
  package let actorGroup: ActorGroup?
  package let standing: CaseStanding?
  /// The people who take part now, and the organisations they come from.
  package let people: Int
  package let organisations: Int
  package let leaders: [String]

  package func may(_ act: CaseAct) -> Bool { CaseRights.allows(act, role, isArchived: item.isArchived) }

  /// Refuses, with the reason, what the viewer may not do.
  package func require(_ act: CaseAct) throws {
    guard !may(act) else { return }
    if item.isArchived, CaseRights.allows(act, role, isArchived: false) { throw CaseProblem.archived }
    throw Refusal.notAllowed(CaseTexts.notAllowed(act))
  }
}

/// A thing in a case, named as in ``Contribution``: what other slices show beside it hangs on that name.
package struct CaseThing: Sendable {
  package let entry: CaseEntry
  package let target: String
  package let number: Int

  package init(_ entry: CaseEntry, _ target: String, _ number: Int) {
    self.entry = entry
    self.target = target
    self.number = number
  }
}

package enum CaseProblem: Explained, Equatable {
  case archived
  /// Someone else changed the same thing in the meantime.
  case stale

  package var status: Status {
    switch self {
    case .archived: .forbidden
    case .stale: .conflict
    }
  }

  package var explanation: Text {
    switch self {
    case .archived: Text(da: "Forløbet er lagt i arkivet", en: "The case has been archived")
    case .stale:
      Text(da: "En anden har rettet det samme imens", en: "Somebody else has changed the same thing meanwhile")
    }
  }

  package var advice: [Text] {
    switch self {
    case .archived:
      [
        Text(
          da: "Det kan stadig læses. Den, der leder forløbet, kan hente det frem igen.",
          en: "It can still be read. The one who leads the case can bring it back.")
      ]
    case .stale:
      [
        Text(
          da: "Gå tilbage, kopiér din tekst, genindlæs siden, og se, hvad den anden skrev.",
          en: "Go back, copy your text, reload the page and see what the other wrote.")
      ]
    }
  }
}
