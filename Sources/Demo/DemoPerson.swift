import Accounts
import Cases

/// Someone invented who takes part in the demonstration.
struct DemoPerson: Hashable, Sendable {
  let name: String
  let title: String
  /// Guests have none, and often no organisation either.
  let organisation: DemoOrganisation?
  let group: ActorGroup
  let home: Person.Home
  let isGuest: Bool

  /// Somebody with an account.
  init(_ name: String, _ title: String, _ organisation: DemoOrganisation, _ group: ActorGroup, home: Person.Home? = nil)
  {
    self.name = name
    self.title = title
    self.organisation = organisation
    self.group = group
    self.home = home ?? Self.home(of: group)
    isGuest = false
  }

  /// Somebody who comes by a personal link.
  init(guest name: String, _ title: String, _ organisation: DemoOrganisation? = nil, _ group: ActorGroup = .user) {
    self.name = name
    self.title = title
    self.organisation = organisation
    self.group = group
    home = Self.home(of: group)
    isGuest = true
  }

  var email: String? {
    guard !isGuest, let organisation else { return nil }
    return Self.plain(name) + "@" + organisation.domain
  }

  /// The same as for a guest who says yes to an invitation.
  private static func home(of group: ActorGroup) -> Person.Home {
    switch group {
    case .politician: .politician
    case .manager: .head
    case .provider, .researcher, .ngo: .partner
    case .employee, .user, .volunteer: .frontline
    }
  }

  /// `Jørn Østergaard` as `joern.oestergaard`.
  private static func plain(_ name: String) -> String {
    name.lowercased().reduce(into: "") { address, letter in
      switch letter {
      case "æ": address += "ae"
      case "ø": address += "oe"
      case "å": address += "aa"
      case "é": address += "e"
      case " ": address += "."
      default: address.append(letter)
      }
    }
  }
}
