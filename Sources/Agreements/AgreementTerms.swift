import Accounts
import Database
import Time
import Web

/// What is agreed: the same sections in every agreement, and who is party to it.
package struct AgreementTerms: Equatable, Sendable {
  package var title: String
  package var sections: [AgreementSection: String]
  /// The last day on which it holds.
  package var ends: Day?
  /// In the order of the alphabet.
  package var parties: [AgreementParty]

  package init(
    title: String, sections: [AgreementSection: String] = [:], ends: Day? = nil, parties: [AgreementParty] = []
  ) {
    self.title = title
    self.sections = sections
    self.ends = ends
    self.parties = parties
  }

  package subscript(section: AgreementSection) -> String { sections[section] ?? "" }

  /// Everything that was written, for those who search and those who are named in it.
  var text: String {
    (AgreementSection.allCases.map { self[$0] } + parties.map(\.gives)).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

/// A part of the text of an agreement. Its raw value is the name of its column.
package enum AgreementSection: String, CaseIterable, Sendable {
  case aim, risks, rights, data, conflicts
  case exit = "leaving"
}

/// An organisation that takes part in an agreement, and who signs for it.
package struct AgreementParty: Equatable, Sendable {
  package let organisation: Organisation.ID
  package let name: String
  package let signer: Person.ID
  package let signerName: String
  package var gives: String
  /// What it gives while the agreement lasts, in hours and in kroner; `nil` when it has not said.
  package var hours: Int?
  package var money: Int?

  package init(
    organisation: Organisation.ID, name: String = "", signer: Person.ID, signerName: String = "", gives: String,
    hours: Int? = nil, money: Int? = nil
  ) {
    self.organisation = organisation
    self.name = name
    self.signer = signer
    self.signerName = signerName
    self.gives = gives
    self.hours = hours
    self.money = money
  }
}

/// What has to be written before anyone can sign.
package enum AgreementGap: Hashable, Sendable {
  case parties, end
  case section(AgreementSection)
  case gives(organisation: String)
}

extension AgreementTerms {
  /// The gaps that keep the agreement from being put to its parties.
  package func gaps(_ today: Day) -> [AgreementGap] {
    var gaps: [AgreementGap] = []
    if self[.aim].isEmpty { gaps.append(.section(.aim)) }
    if parties.count < 2 { gaps.append(.parties) }
    gaps += parties.filter(\.gives.isEmpty).map { .gives(organisation: $0.name) }
    if self[.data].isEmpty { gaps.append(.section(.data)) }
    if ends.map({ $0 < today }) ?? true { gaps.append(.end) }
    if self[.exit].isEmpty { gaps.append(.section(.exit)) }
    return gaps
  }
}

/// What a party has said to a version.
package struct PartyAnswer: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case signed, declined, withdrawn
  }

  package let organisation: Organisation.ID
  package let kind: Kind
  /// Who answered: as a rule the one who signs for the party.
  package let person: Person.ID
  package let name: String
  package let why: String
  package let at: Instant
}
