import Bytes
import Cases
import Crowd
import Database
import HTML
import HTTP
import Ideas
import Language
import Statistics
import Time
import Web

/// Choosing between two ideas at a time, and what comes of it.
package enum ChoiceRoutes {
  package static let choose = Route("/k/:slug/vaelg", String.self)
  package static let result = Route("/k/:slug/stilling", String.self)

  package static func add(to router: inout Router, desk: CallDesk) {
    let room = ChoiceRoom(desk: desk, boards: ChoiceBoards())
    router.get(choose, access: .everyone) { context, slug in try await room.show(context, slug) }
    router.post(choose, access: .everyone) { context, slug in try await room.answer(context, slug) }
    router.get(result, access: .everyone) { context, slug in try await room.showResult(context, slug) }
  }
}

struct ChoiceRoom: Sendable {
  let desk: CallDesk
  let boards: ChoiceBoards

  func show(_ context: Context, _ slug: String) async throws -> Answer {
    let fresh = Int.random(in: 0...Int(Int32.max))
    let (view, pair) = try await desk.read(context, slug, .choose) { db, entry in
      try reading(entry, fresh: fresh, context, db)
    }
    var shown = view
    if let pair {
      shown.seal = try await desk.participants.seal(
        pair.sealed(in: view.entry.call.id, for: view.entry.participant?.key))
    }
    return .page(choicePage(shown, isSignedIn: context.viewer != nil))
  }

  private func reading(
    _ entry: CallEntry, fresh: Int, _ context: Context, _ db: Connection
  ) throws -> (ChoiceView, IdeaPair?) {
    let store = ChoiceStore(db)
    let ideas = try store.ideas(in: entry.call.id)
    let board = boards.board(of: entry.call.id)
    let seen = try store.seen(by: entry.participant, in: entry.call.id)
    // Known people get the same pair again when they load the page again.
    let seed = entry.participant.map { Self.seed($0.key, seen.count) } ?? fresh
    let pair = try Self.pair(ideas, seen, try board.exposure(of: ideas, in: db), seed: seed)
    let standings = try board.standings(among: ideas, in: db)
    let top = standings.places.prefix(ChoiceView.top).map(\.idea)
    let texts = try IdeaStore(db).some(top + (pair.map { [$0.left, $0.right] } ?? []))
    let view = ChoiceView(
      entry: entry, ideas: Dictionary(uniqueKeysWithValues: texts.map { ($0.id, $0) }),
      isEnough: ideas.count >= ChoiceStandings.fewest,
      pair: pair, own: seen.count, standings: standings, decided: [], keys: context.keys)
    return (view, pair)
  }

  /// The next two for somebody; `nil` when they have seen every pair.
  static func pair(
    _ ideas: [Idea.ID], _ seen: [(lower: Idea.ID, higher: Idea.ID)], _ exposure: Exposure?, seed: Int
  ) throws -> IdeaPair? {
    guard ideas.count >= ChoiceStandings.fewest, let exposure else { return nil }
    let places = Dictionary(uniqueKeysWithValues: ideas.enumerated().map { ($0.element, $0.offset) })
    let known: Set<Statistics.Pair> = Set(
      seen.compactMap { pair -> Statistics.Pair? in
        guard let one = places[pair.lower], let other = places[pair.higher] else { return nil }
        return Statistics.Pair(one, other)
      })
    var random = SeededRandom(seed: UInt64(seed))
    return exposure.next(seen: known, using: &random).map {
      IdeaPair(left: ideas[$0.left], right: ideas[$0.right], seed: seed)
    }
  }

  /// FNV-1a of who asks and how far they have come.
  private static func seed(_ key: String, _ count: Int) -> Int {
    let hash = "\(key) \(count)".utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return Int(hash & 0x7FFF_FFFF)
  }

  func answer(_ context: Context, _ slug: String) async throws -> Answer {
    let (call, known) = try await desk.read(context, slug, .choose) { _, entry in
      (entry.call.id, entry.participant?.key)
    }
    let form = FormReader(context.request.form)
    guard let answer = form.optionalChoice("v", PairAnswer.self),
      let left = form.form["venstre"].flatMap(Idea.ID.init(pathSegment:)),
      let right = form.form["hoejre"].flatMap(Idea.ID.init(pathSegment:)), left != right,
      let seed = form.form["froe"].flatMap({ Int(pathSegment: $0) })
    else { return .redirect(Redirect(to: ChoiceRoutes.choose.path(slug))) }
    let pair = IdeaPair(left: left, right: right, seed: seed)
    // Somebody who was new when they were shown the pair may be known by now, by another window.
    let seals = [pair.sealed(in: call, for: known), pair.sealed(in: call, for: nil)]
    guard try await desk.participants.isSeal(form.form["segl"] ?? "", of: seals) else {
      return .redirect(Redirect(to: ChoiceRoutes.choose.path(slug), saying: ChoiceTexts.expired))
    }
    return try await desk.change(context, slug, .choose, isNews: false) { change in
      let ideas = try IdeaStore(change.db).some([left, right]).filter { $0.isListed && $0.call == change.call.id }
      if ideas.count == 2,
        try ChoiceStore(change.db).keep(
          answer.kept(of: pair), to: pair, by: change.participant, in: change.call.id, now: change.now)
      {
        if let winner = answer.winner(of: pair) {
          try change.record(Contribution(.choice, target: Idea.target, targetID: winner.number))
        } else {
          try change.letIn()
        }
      }
      return Redirect(to: ChoiceRoutes.choose.path(slug))
    }
  }

  func showResult(_ context: Context, _ slug: String) async throws -> Answer {
    let view = try await desk.read(context, slug) { db, entry in
      let ideas = try ChoiceStore(db).ideas(in: entry.call.id)
      let standings = try boards.board(of: entry.call.id).standings(among: ideas, in: db)
      let texts = try IdeaStore(db).some(standings.places.map(\.idea)).filter(\.isListed)
      return ChoiceView(
        entry: entry, ideas: Dictionary(uniqueKeysWithValues: texts.map { ($0.id, $0) }),
        isEnough: ideas.count >= ChoiceStandings.fewest,
        pair: nil, own: 0, standings: standings, decided: try CallPanels.decided(in: entry, db), keys: context.keys)
    }
    return context.wantsJSON ? .json(resultJSON(view)) : .page(resultPage(view, isSignedIn: context.viewer != nil))
  }
}

/// Two ideas, and how all stand.
struct ChoiceView: Sendable {
  /// So many stand beside a pair.
  static let top = 5
  let entry: CallEntry
  /// The ideas that are shown, by their number.
  let ideas: [Idea.ID: Idea]
  let isEnough: Bool
  let pair: IdeaPair?
  /// How often the reader has answered.
  let own: Int
  let standings: ChoiceStandings
  /// What has been decided about ideas of the call, the newest first.
  let decided: [DecidedIdea]
  let keys: FormKeys
  var seal = ""
}

private func resultJSON(_ view: ChoiceView) -> JSON {
  .object([
    ("choices", .integer(view.standings.choices)), ("people", .integer(view.standings.people)),
    (
      "ideas",
      .array(
        view.standings.places.compactMap { place in
          view.ideas[place.idea].map { idea in
            .object([
              ("number", .integer(idea.number)), ("title", .string(idea.title)), ("chance", .number(place.chance)),
              ("low", .number(place.interval.lowerBound)), ("high", .number(place.interval.upperBound)),
              ("bestPlace", .integer(place.ranks.lowerBound)), ("worstPlace", .integer(place.ranks.upperBound)),
              ("choices", .integer(place.choices)), ("certainty", .string(place.certainty.rawValue)),
              ("fate", .string(idea.fate.rawValue)),
            ])
          }
        })
    ),
  ])
}
