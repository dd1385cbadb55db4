import Accounts
import Cases
import HTML
import Language
import Time
import Web

/// The form in which an agreement is written.
struct AgreementForm: Sendable {
  let entry: CaseEntry
  let candidates: [PartyCandidate]
  /// The agreement that is changed, when it is not a new one.
  let existing: AgreementDocument?
  /// What another has saved meanwhile.
  let merge: AgreementMerge?
  let state: FormState
  let keys: FormKeys

  var id: Case.ID { entry.item.id }
}

/// The names of the fields of one party.
struct PartyFields {
  let signer: String
  let gives: String
  let hours: String
  let money: String

  init(_ organisation: Organisation.ID) {
    signer = "part-\(organisation.number)"
    gives = "giver-\(organisation.number)"
    hours = "timer-\(organisation.number)"
    money = "kroner-\(organisation.number)"
  }
}

extension [PartyCandidate] {
  /// The organisations in the order of the alphabet, each with its people.
  var byOrganisation: [(Organisation.ID, [PartyCandidate])] {
    var order: [Organisation.ID] = []
    for candidate in self where order.last != candidate.organisation { order.append(candidate.organisation) }
    let people = Dictionary(grouping: self, by: \.organisation)
    return order.map { ($0, people[$0] ?? []) }
  }
}

extension FormState {
  /// The template: what the case is called, and what each organisation has said that it gives.
  static func template(_ title: String, _ candidates: [PartyCandidate], _ language: Language) -> FormState {
    var filled = ["navn": String(AgreementFormTexts.suggested(title)(language).prefix(120))]
    for (organisation, people) in candidates.byOrganisation {
      let gives = people.map(\.gives).filter { !$0.isEmpty }.joined(separator: "\n")
      filled[PartyFields(organisation).gives] = String(gives.prefix(AgreementTerms.givesLimit))
    }
    return FormState(filled: filled)
  }

  /// A version as a form holds it.
  init(of version: AgreementVersion) {
    var filled = ["navn": version.terms.title, "slut": version.terms.ends?.iso ?? "", "laest": "\(version.number)"]
    for section in AgreementSection.allCases { filled[SectionTexts.field(of: section)] = version.terms[section] }
    for party in version.terms.parties {
      let fields = PartyFields(party.organisation)
      filled[fields.signer] = party.signer.pathSegment
      filled[fields.gives] = party.gives
      filled[fields.hours] = party.hours.map(String.init) ?? ""
      filled[fields.money] = party.money.map(String.init) ?? ""
    }
    self.init(filled: filled)
  }
}

/// Two who wrote at once: what was read, what another made of it, and what was typed.
///
/// What the writer has not touched takes over the other's text: saving it as
/// it was read would undo the other's work. Where both have changed the same
/// field, it keeps the writer's text, and the other's stands beside it.
struct AgreementMerge: Sendable {
  let theirs: AgreementVersion
  let state: FormState
  private let before: FormState
  private let after: FormState
  private let typed: FormState

  init(read: AgreementVersion, theirs: AgreementVersion, mine: FormState) {
    self.theirs = theirs
    before = FormState(of: read)
    after = FormState(of: theirs)
    typed = mine
    var merged = mine
    for field in Set(before.values.keys).union(after.values.keys) {
      if mine.value(field) == before.value(field) { merged.values[field] = [after.value(field)] }
    }
    merged.values["laest"] = ["\(theirs.number)"]
    state = merged
  }

  enum Change: Equatable {
    /// The other changed what the writer had not touched.
    case takenOver(from: String, to: String)
    /// Both changed it.
    case both(from: String, to: String)
  }

  /// What the other did to a field; `nil` when nothing, or just what the writer did.
  func change(in field: String) -> Change? {
    let (old, new) = (before.value(field), after.value(field))
    guard old != new, typed.value(field) != new else { return nil }
    return typed.value(field) == old ? .takenOver(from: old, to: new) : .both(from: old, to: new)
  }
}
