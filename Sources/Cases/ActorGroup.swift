import Database
import HTML
import Language

/// The side from which someone takes part.
public enum ActorGroup: String, CaseIterable, Sendable {
  case politician
  case manager
  case provider
  case employee
  case user
  case researcher
  case ngo
  case volunteer

  /// The talk's five. The others are Samspil's additions.
  public static let core: Set<ActorGroup> = [.politician, .manager, .provider, .employee, .user]
  public var isCore: Bool { Self.core.contains(self) }

  /// Those who as a rule are not paid for the hours they put in.
  public var isUnpaid: Bool { self == .user || self == .volunteer }

  public var singular: Text {
    switch self {
    case .politician: Text(da: "politiker", en: "politician")
    case .manager: Text(da: "offentlig leder", en: "public manager")
    case .provider: Text(da: "privat udbyder", en: "private provider")
    case .employee: Text(da: "medarbejder", en: "employee")
    case .user: Text(da: "bruger", en: "user")
    case .researcher: Text(da: "forsker", en: "researcher")
    case .ngo: Text(da: "interesseorganisation", en: "interest organisation")
    case .volunteer: Text(da: "frivillig", en: "volunteer")
    }
  }

  public var plural: Text {
    switch self {
    case .politician: Text(da: "politikere", en: "politicians")
    case .manager: Text(da: "offentlige ledere", en: "public managers")
    case .provider: Text(da: "private udbydere", en: "private providers")
    case .employee: Text(da: "medarbejdere", en: "employees")
    case .user: Text(da: "brugere", en: "users")
    case .researcher: Text(da: "forskere", en: "researchers")
    case .ngo: Text(da: "interesseorganisationer", en: "interest organisations")
    case .volunteer: Text(da: "frivillige", en: "volunteers")
    }
  }
}

extension ActorGroup: DatabaseBindable, DatabaseReadable {}

extension ActorGroup {
  /// A group is an icon and a word, never a colour.
  public var icon: Icon {
    switch self {
    case .politician: .politician
    case .manager: .manager
    case .provider: .provider
    case .employee: .employee
    case .user: .user
    case .researcher: .book
    case .ngo: .flag
    case .volunteer: .people
    }
  }

  package static var choices: [Choice] { allCases.map { Choice($0.rawValue, $0.singular.capitalised) } }
}
