import Database
import Time
import Web

/// What the command line does with people and organisations.
package enum AccountCommands {
  package static func addOrganisation(
    _ name: String, kind: Organisation.Kind, region: String? = nil, in database: Database, now: Instant
  ) async throws -> Organisation.ID {
    try await database.write { db in
      let store = AccountStore(db)
      guard try !store.organisations(meant: name).contains(where: { $0.isCalled(name) }) else {
        throw AccountCommandProblem.organisationExists(name)
      }
      let id = try store.add(name, kind: kind, region: region, now: now)
      try store.note(
        AdminAct.organisationAdded.rawValue, about: AdminSubject(organisation: id).text, by: nil, now: now)
      return id
    }
  }

  /// Adds a person, to an organisation that is there if one is named.
  package static func addPerson(
    _ person: AccountStore.NewPerson, of organisation: String? = nil, asAdministrator: Bool = false,
    in database: Database, now: Instant
  ) async throws -> Person.ID {
    try await database.write { db in
      let store = AccountStore(db)
      guard let email = person.email, !email.isEmpty else { throw AccountCommandProblem.emailMissing }
      guard try !store.isTaken(email) else { throw AccountCommandProblem.emailTaken(email) }
      let home = try organisation.map { try store.theOrganisation(meant: $0) }
      let id = try store.add(person, now: now)
      if let home { try store.join(id, home.id, asAdministrator: asAdministrator, now: now) }
      try store.note(AdminAct.personAdded.rawValue, about: AdminSubject(person: id).text, by: nil, now: now)
      return id
    }
  }

  /// The token of a link that signs a person in once, within a day; see ``AccountRoutes/link``.
  package static func link(email: String, in database: Database, now: Instant) async throws -> String {
    try await database.write { db in
      let store = AccountStore(db)
      guard let person = try store.person(email: email) else { throw AccountCommandProblem.unknownPerson(email) }
      try store.note(AdminAct.linkMade.rawValue, about: AdminSubject(person: person.id).text, by: nil, now: now)
      return try SessionStore(db).link(for: person.id, lasting: AdminRoutes.linkLength, now: now)
    }
  }
}

extension AccountStore {
  fileprivate func theOrganisation(meant name: String) throws -> Organisation {
    let meant = try organisations(meant: name)
    guard let only = meant.first, meant.count == 1 else {
      throw AccountCommandProblem.unclearOrganisation(name, meant.map(\.name))
    }
    return only
  }
}

/// Why a command did nothing.
package enum AccountCommandProblem: Error, Equatable, CustomStringConvertible {
  case emailMissing
  case emailTaken(String)
  case unknownPerson(String)
  case organisationExists(String)
  case unclearOrganisation(String, [String])

  package var description: String {
    switch self {
    case .emailMissing: "A person needs an e-mail address."
    case .emailTaken(let email): "Someone has the address \(email) already."
    case .unknownPerson(let email): "Nobody has the address \(email)."
    case .organisationExists(let name): "There is an organisation called \(name) already."
    case .unclearOrganisation(let name, let similar) where similar.isEmpty:
      "There is no organisation called \(name)."
    case .unclearOrganisation(let name, let similar):
      "\(name) may be any of: \(similar.joined(separator: ", "))."
    }
  }
}
