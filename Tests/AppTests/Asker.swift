/// Those who come to a place, by what they are to the case.
enum Asker: String, CaseIterable, Sendable {
  case leader, member, guest, backer
  /// Of the organisation that the case lies in, without part in it.
  case colleague
  /// Administers that organisation, without part in the case.
  case keeper
  /// Has an account, and nothing to do with the case.
  case stranger
  /// Runs the platform, without part in the case.
  case administrator
  case nobody

  static let team: Set<Asker> = [.leader, .member, .guest, .backer]
  static let accounts: Set<Asker> = [.leader, .member, .backer, .colleague, .keeper, .stranger, .administrator]
  static let signedIn: Set<Asker> = accounts.union([.guest])
  static let outside: Set<Asker> = Set(allCases).subtracting(team)
}
