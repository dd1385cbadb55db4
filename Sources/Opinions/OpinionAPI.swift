import Bytes
import Cases
import Language
import Statistics
import Time
import Web

// Opinion maps as data. Field names are English and do not change with the language.

func conversationsJSON(_ listed: [ConversationStore.Listed], today: Day) -> JSON {
  .object([
    (
      "maps",
      .array(
        listed.map { one in
          .object([
            ("id", .integer(one.item.id.number)), ("question", .string(one.item.question)),
            ("state", .string(one.item.state(on: today).rawValue)), ("statements", .integer(one.statements)),
            ("participants", .integer(one.people)), ("votes", .integer(one.votes)),
          ])
        })
    )
  ])
}

func conversationJSON(_ view: ConversationView, in language: Language) -> JSON {
  .object(
    [
      ("id", .integer(view.item.id.number)), ("question", .string(view.item.question)),
      ("about", .string(view.item.about)), ("state", .string(view.status.rawValue)),
      ("audience", .string(view.item.audience.rawValue)), ("lastDay", .optional(view.item.lastDay?.iso)),
      ("isPublic", .bool(view.item.published != nil)),
    ] + resultJSON(view.result, in: language))
}

func publicMapJSON(_ view: PublicMapView, in language: Language) -> JSON {
  .object(
    [
      ("question", .string(view.ballot.item.question)), ("state", .string(view.ballot.status.rawValue)),
      ("isShown", .bool(view.isShown)),
    ] + (view.isShown ? resultJSON(view.result, in: language) : []))
}

func ballotJSON(_ view: BallotView) -> JSON {
  let next = view.mayVote ? view.next : nil
  return .object([
    ("question", .string(view.item.question)), ("state", .string(view.status.rawValue)),
    ("mayVote", .bool(view.mayVote)), ("statements", .integer(view.shelf.statements.count)),
    ("answered", .integer(view.part.done)), ("next", .optional(next?.text)),
  ])
}

/// The map in figures: the drawing too is of people, without who they are.
private func resultJSON(_ result: ShownResult?, in language: Language) -> [(String, JSON)] {
  guard let result else { return [("map", .null)] }
  let map = result.map
  return [
    (
      "map",
      .object([
        ("made", .string(map.made.day.iso)), ("participants", .integer(map.people)), ("placed", .integer(map.placed)),
        ("votes", .integer(map.votes)), ("groupState", .string(map.state.rawValue)),
        ("stability", map.stability.map(JSON.number) ?? .null),
        (
          "groups",
          .array(
            map.groups.map { group in
              .object([
                ("letter", .string(ShownResult.letter(group.id))),
                ("title", .string(result.title(of: group.id)(language))),
                ("participants", .integer(group.people)),
              ])
            })
        ),
      ])
    ),
    ("statements", .array(result.lines.map { lineJSON($0, result) })),
  ]
}

private func lineJSON(_ line: ShownResult.Line, _ result: ShownResult) -> JSON {
  .object([
    ("id", .integer(line.statement.id.number)), ("text", .string(line.statement.text)),
    ("isEarlier", .bool(line.isEarlier)), ("all", line.figures.all.map(tallyJSON) ?? .null),
    (
      "groups",
      .object(
        result.ids.compactMap { id in line.figures.groups[id].map { (ShownResult.letter(id), tallyJSON($0)) } })
    ),
    ("consensus", line.figures.consensus(of: result.ids).map(JSON.number) ?? .null),
  ])
}

private func tallyJSON(_ tally: Tally) -> JSON {
  .object([
    ("agree", .integer(tally.agree)), ("disagree", .integer(tally.disagree)), ("pass", .integer(tally.pass)),
  ])
}
