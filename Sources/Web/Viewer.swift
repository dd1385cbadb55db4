import Language

/// Who asks.
public struct Viewer: Sendable {
  public let id: Int
  public let name: String
  public let email: String?
  /// What kind of user's home they see first: `consultant`, `head`, `frontline`, `politician`, `partner`.
  public let home: String
  /// The organisations they belong to, the main one first.
  public let organisations: [Int]
  public let organisationName: String?
  public let administers: [Int]
  public let isPlatformAdministrator: Bool
  /// A guest has no account: only a personal link to one case.
  public let isGuest: Bool
  public let language: Language?
  /// The session's token, hashed: names the session and keys its forms.
  public let session: String
  /// How many notices they have not read.
  public let unread: Int

  public init(
    id: Int, name: String, email: String?, home: String, organisations: [Int], organisationName: String?,
    administers: [Int], isPlatformAdministrator: Bool, isGuest: Bool, language: Language?, session: String,
    unread: Int = 0
  ) {
    self.id = id
    self.name = name
    self.email = email
    self.home = home
    self.organisations = organisations
    self.organisationName = organisationName
    self.administers = administers
    self.isPlatformAdministrator = isPlatformAdministrator
    self.isGuest = isGuest
    self.language = language
    self.session = session
    self.unread = unread
  }

  public var firstName: String { name.split(separator: " ").first.map(String.init) ?? name }
  public var initials: String { Viewer.initials(of: name) }

  /// `MK` for Mette Kjærgaard: the first and the last name count.
  public static func initials(of name: String) -> String {
    let names = name.split(separator: " ")
    let letters = [names.first, names.count > 1 ? names.last : nil].compactMap { $0?.first }
    return letters.map { $0.uppercased() }.joined()
  }
}
