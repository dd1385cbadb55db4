import Language
import Web

/// What administrators do, as the audit log names it.
enum AdminAct: String, CaseIterable, Sendable {
  case linkMade = "link.made"
  case personAdded = "person.added"
  case personClosed = "person.closed"
  case personReopened = "person.reopened"
  case organisationAdded = "organisation.added"
  case memberAdded = "member.added"
  case administratorAdded = "administrator.added"
  case memberRemoved = "member.removed"
  case dataOffered = "data.offered"
  case caseDeleted = "case.deleted"
  case personErased = "person.erased"
  case mailTried = "mail.tried"
  case mailSentAgain = "mail.again"

  var name: Text {
    switch self {
    case .linkMade: Text(da: "Lavede et link til at logge ind", en: "Made a sign-in link")
    case .personAdded: Text(da: "Tilføjede en person", en: "Added a person")
    case .personClosed: Text(da: "Lukkede en konto", en: "Closed an account")
    case .personReopened: Text(da: "Åbnede en konto igen", en: "Reopened an account")
    case .organisationAdded: Text(da: "Tilføjede en organisation", en: "Added an organisation")
    case .memberAdded: Text(da: "Føjede en person til en organisation", en: "Added a person to an organisation")
    case .administratorAdded: Text(da: "Gjorde en person til administrator", en: "Made a person an administrator")
    case .dataOffered:
      Text(da: "Bad om en kopi af en persons data til personen", en: "Asked for a person's copy of their data")
    case .caseDeleted: Text(da: "Slettede et forløb", en: "Deleted a case")
    case .personErased: Text(da: "Slettede sin egen konto", en: "Erased their own account")
    case .mailTried: Text(da: "Sendte en prøvemail", en: "Sent a test mail")
    case .mailSentAgain: Text(da: "Prøvede afvist mail igen", en: "Tried refused mail again")
    case .memberRemoved: Text(da: "Fjernede en person fra en organisation", en: "Removed a person from an organisation")
    }
  }
}

/// Whom and what an act was about: ids only, so that the log names nobody who has been erased.
struct AdminSubject: Equatable, Sendable {
  var person: Person.ID?
  var organisation: Organisation.ID?

  /// `person 12 organisation 4`
  var text: String {
    [person.map { "person \($0.number)" }, organisation.map { "organisation \($0.number)" }]
      .compactMap { $0 }.joined(separator: " ")
  }

  init(person: Person.ID? = nil, organisation: Organisation.ID? = nil) {
    self.person = person
    self.organisation = organisation
  }

  init(_ text: String) {
    let words = text.split(separator: " ")
    func number(after word: Substring) -> Int? {
      words.firstIndex(of: word).flatMap { words.indices.contains($0 + 1) ? Int(words[$0 + 1]) : nil }
    }
    person = number(after: "person").map { Person.ID($0) }
    organisation = number(after: "organisation").map { Organisation.ID($0) }
  }
}
