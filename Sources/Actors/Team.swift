import Accounts
import Cases
import Language

/// Everyone on the team, ordered and gathered for the pages.
package struct Team: Sendable {
  /// In the order of the alphabet: nobody is ranked.
  package let members: [TeamMember]
  package let weave: Weave
  package let hats: [HatWorn]

  package init(_ members: [TeamMember], acts: [Weave.Act], hats: [HatWorn], at step: CaseStep) {
    let sorted = members.sortedInDanish { $0.name }
    self.members = sorted
    self.hats = hats
    let groups = Dictionary(sorted.map { ($0.id, $0.group) }, uniquingKeysWith: { first, _ in first })
    let worn = hats.filter { $0.until == nil }.reduce(into: [CaseStep: Set<ActorGroup>]()) { worn, hat in
      if let group = groups[hat.person] { worn[hat.hat.step, default: []].insert(group) }
    }
    weave = Weave(
      at: step, acts: acts, working: Set(sorted.filter(\.works).map(\.group)),
      backing: Set(sorted.filter { !$0.works }.map(\.group)), hats: worn)
  }

  package func member(_ id: Person.ID) -> TeamMember? { members.first { $0.id == id } }

  /// Who wears a hat now.
  package func wearers(of hat: Hat) -> [HatWorn] { hats.filter { $0.hat == hat && $0.until == nil } }

  /// The organisations, each with its people; last those who come as themselves.
  package var organisations: [TeamOrganisation] {
    let grouped = Dictionary(grouping: members, by: \.organisation)
    let named = grouped.compactMap { id, people in
      id.map {
        TeamOrganisation(id: $0, name: people[0].organisationName, kind: people[0].organisationKind, people: people)
      }
    }.sortedInDanish { $0.name ?? "" }
    let alone = grouped[nil].map { [TeamOrganisation(id: nil, name: nil, kind: nil, people: $0)] } ?? []
    return named + alone
  }

  /// Members of a group that is missing: they are on the team but silent.
  package func silent(in group: ActorGroup) -> [TeamMember] { members.filter { $0.group == group } }
}
