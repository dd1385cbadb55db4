import Database
import HTML
import Language

/// What somebody can contribute, and what a case can lack.
package enum OfferKind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case knowledge, experience, data, time, rooms, money, access, craft, other

  package var name: Text {
    switch self {
    case .knowledge: Text(da: "faglig viden", en: "professional knowledge")
    case .experience: Text(da: "brugererfaring", en: "experience as a user")
    case .data: Text(da: "data", en: "data")
    case .time: Text(da: "tid", en: "time")
    case .rooms: Text(da: "lokaler", en: "rooms")
    case .money: Text(da: "penge", en: "money")
    case .access: Text(da: "adgang", en: "access")
    case .craft: Text(da: "håndværk og teknik", en: "craft and technology")
    case .other: Text(da: "andet", en: "something else")
    }
  }

  package static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.name.capitalised) } }
}
