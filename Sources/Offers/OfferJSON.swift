import Bytes
import Cases
import Time
import Web

/// Needs and offers as data, by the same rights as the pages.
enum OfferJSON {
  static func offers(_ view: OfferView) -> JSON {
    .object([
      (
        "offers",
        .array(
          view.offers.map { offer in
            .object([
              ("id", .integer(offer.id.number)), ("kind", .string(offer.kind.rawValue)), ("text", .string(offer.text)),
              ("visibility", .string(offer.visibility.rawValue)), ("room", .integer(offer.room)),
            ])
          })
      ), ("waiting", .array(view.waiting.map(question))),
    ])
  }

  static func question(_ ask: AskWaiting) -> JSON {
    .object([
      ("id", .integer(ask.id.number)), ("case", .string(ask.caseTitle)), ("asker", .string(ask.askerName)),
      ("need", .string(ask.text)), ("answer", .optional(ask.answer?.rawValue)),
    ])
  }

  static func needs(_ view: NeedView) -> JSON {
    .object([
      (
        "needs",
        .array(
          view.needs.map { need in
            .object([
              ("id", .integer(need.id.number)), ("kind", .string(need.kind.rawValue)), ("text", .string(need.text)),
              ("group", .optional(need.group?.rawValue)), ("met", .bool(need.met != nil)),
            ])
          })
      ),
      (
        "matches",
        .array(
          view.matches.found.map { match in
            .object([
              ("offer", .integer(match.candidate.offer.id.number)), ("need", .integer(match.need.number)),
              ("person", .string(match.candidate.offer.personName)), ("text", .string(match.candidate.offer.text)),
            ])
          })
      ),
      ("asked", .array(view.asks.map { ask($0, view.now) })),
    ])
  }

  private static func ask(_ ask: Ask, _ now: Instant) -> JSON {
    let answer = ask.answer == .accepted ? "accepted" : ask.waits(now) ? "waiting" : "not_now"
    return .object([("person", .string(ask.name)), ("answer", .string(answer))])
  }
}
