import Database
import Language
import Web

/// A municipality, a hospital, a company, an association: where people come from.
package struct Organisation: Equatable, Sendable {
  package typealias ID = Identifier<Organisation>

  package let id: ID
  package var name: String
  package var kind: Kind
  /// The region a municipality or hospital lies in: *Midtjylland*.
  package var region: String?

  /// A name as it is searched for.
  static func folded(_ name: String) -> String { Folding.fold(name) }

  /// Whether that is its name, however it is spaced and capitalised.
  func isCalled(_ other: String) -> Bool { Self.folded(name) == Self.folded(other) }

  package enum Kind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case municipality, region, hospital, state, company, association, school, other

    package var name: Text {
      switch self {
      case .municipality: Text(da: "Kommune", en: "Municipality")
      case .region: Text(da: "Region", en: "Region")
      case .hospital: Text(da: "Hospital", en: "Hospital")
      case .state: Text(da: "Statslig myndighed", en: "State authority")
      case .company: Text(da: "Privat virksomhed", en: "Private company")
      case .association: Text(da: "Forening", en: "Association")
      case .school: Text(da: "Uddannelse", en: "Education")
      case .other: Text(da: "Andet", en: "Other")
      }
    }
  }
}

extension Organisation {
  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    name = try row.read("name")
    kind = try row.read("kind")
    region = try row.readIfPresent("region")
  }
}
