import Accounts
import Cases
import Statistics
import Web

/// Who could meet what a case lacks, and why: those first who add most to what
/// the others above them meet, from sides and organisations that are not there.
struct Match: Sendable {
  enum Reason: Equatable, Sendable {
    /// Is what is needed, and the first of it.
    case meets(Need.ID)
    case alsoMeets(Need.ID)
    /// Is called something else and described alike.
    case resembles(Need.ID)
    /// Comes from a side that the need names.
    case wantedGroup(ActorGroup)
    /// Comes from a side that is not on the team.
    case newGroup(ActorGroup)
    case newOrganisation
    /// Takes part in so many cases, of so many at most.
    case busy(cases: Int, room: Int)
  }

  let candidate: MatchCandidate
  /// The need for which they are asked.
  let need: Need.ID
  let reasons: [Reason]
}

/// The matches of a case, and what nobody meets.
struct Matches: Sendable {
  var found: [Match] = []
  var unmet: [Need.ID] = []
  /// How many could help and have enough already.
  var full = 0

  /// How many are shown.
  static let top = 12
}

/// What an offer can add: a thing that is needed, or a side that is.
private enum Wish: Hashable, Sendable {
  case kind(OfferKind)
  case group(ActorGroup)
}

extension Matches {
  /// - Parameter team: The side and the organisation of each on the team.
  /// - Complexity: That of ``Statistics/OfferMatches`` for the candidates, at most
  ///   ``OfferStore/perKind`` of each kind.
  init(of candidates: [MatchCandidate], to needs: [Need], team: [(group: ActorGroup, organisation: Int?)]) throws {
    let free = candidates.filter { !$0.isFull }
    full = candidates.count - free.count
    guard !needs.isEmpty else { return }
    let present = Set(team.map(\.group))
    let wanted = Set(needs.compactMap(\.group)).subtracting(present)
    let missing = ActorGroup.allCases.filter { wanted.contains($0) || $0.isCore && !present.contains($0) }
    let matches = try OfferMatches(
      of: free.map(Self.offer), to: needs.map { Wish.kind($0.kind) } + missing.map(Wish.group),
      similarity: Self.likeness(of: free, to: needs) + missing.map { _ in free.map { _ in 0 } },
      organisations: Set(team.compactMap(\.organisation)), top: Matches.top * 2)
    unmet = matches.unmet.filter { $0 < needs.count }.map { needs[$0].id }
    var people: Set<Person.ID> = []
    for suggestion in matches.suggestions where found.count < Matches.top {
      let candidate = free[suggestion.offer]
      let reasons = suggestion.reasons.compactMap { Self.reason($0, needs: needs, missing: missing, wanted: wanted) }
      guard let need = reasons.lazy.compactMap(\.need).first, people.insert(candidate.offer.person).inserted else {
        continue
      }
      let load: [Match.Reason] =
        candidate.cases > 0 ? [.busy(cases: candidate.cases, room: candidate.offer.room)] : []
      found.append(Match(candidate: candidate, need: need, reasons: reasons + load))
    }
  }

  /// Somebody without an organisation is one by themselves.
  private static func offer(_ candidate: MatchCandidate) -> Statistics.Offer<Wish> {
    Statistics.Offer(
      kinds: [.kind(candidate.offer.kind), .group(candidate.offer.group)],
      organisation: candidate.offer.organisation?.number ?? -candidate.offer.person.number, load: candidate.cases)
  }

  private static func likeness(of candidates: [MatchCandidate], to needs: [Need]) -> [[Double]] {
    OfferMatches<Wish>.similarities(
      ofNeeds: needs.map { (title: "", text: $0.text) },
      offers: candidates.map { (title: "", text: $0.offer.text) })
  }

  private static func reason(
    _ reason: OfferMatches<Wish>.Reason, needs: [Need], missing: [ActorGroup], wanted: Set<ActorGroup>
  ) -> Match.Reason? {
    switch reason {
    case .meets(let place, _) where place < needs.count: return .meets(needs[place].id)
    case .alsoMeets(let place, _) where place < needs.count: return .alsoMeets(needs[place].id)
    case .resembles(let place, _) where place < needs.count: return .resembles(needs[place].id)
    case .meets(let place, _), .alsoMeets(let place, _):
      let group = missing[place - needs.count]
      return wanted.contains(group) ? .wantedGroup(group) : .newGroup(group)
    case .newOrganisation: return .newOrganisation
    case .resembles, .busy: return nil
    }
  }
}

extension Match.Reason {
  /// The need that it speaks of.
  var need: Need.ID? {
    switch self {
    case .meets(let need), .alsoMeets(let need), .resembles(let need): need
    default: nil
    }
  }
}
