import Bytes
import Cases
import Language
import Time
import Web

// The register as data. Field names are English and do not change with the language.

func registerJSON(_ register: DifferenceRegister, in language: Language) -> JSON {
  .object([
    ("case", .integer(register.id.number)), ("total", .integer(register.total)),
    (
      "counts",
      .object([
        ("withoutOwner", .integer(register.count(.withoutOwner))), ("explored", .integer(register.count(.explored))),
        ("workedThrough", .integer(register.count(.workedThrough))),
      ])
    ),
    ("differences", .array(register.details.map { detailJSON($0, in: language) })),
    ("next", .optional(register.nextPath)),
  ])
}

func differenceJSON(_ view: DifferenceView, in language: Language) -> JSON {
  guard case .object(let members) = detailJSON(view.detail, in: language) else { return .null }
  return .object(
    members + [
      ("thread", .array(view.replies.reversed().map(replyJSON))),
      ("hasOlderReplies", .bool(view.hasOlder)),
      ("history", .array(view.history.map { eventJSON($0, in: language) })),
    ])
}

private func detailJSON(_ detail: DifferenceDetail, in language: Language) -> JSON {
  let item = detail.item
  return .object([
    ("id", .integer(item.id.number)), ("title", .string(item.title)), ("kind", .string(item.kind.rawValue)),
    ("status", .string(item.status.rawValue)), ("raisedBy", .string(item.raisedBy)),
    ("raised", .string(item.raised.day.iso)), ("owner", .optional(item.ownerName)),
    ("closed", .optional(item.closed?.day.iso)), ("outcome", .string(item.isOpen ? "" : item.outcome)),
    ("reopened", .integer(item.reopened)), ("replies", .integer(item.replies)),
    ("sides", .array(detail.sides.map(sideJSON))),
    (
      "usable",
      .array(detail.uses.map { .object([("name", .string($0.name)), ("text", .string($0.text))]) })
    ),
    ("links", .array(detail.links.map { tieJSON($0, in: language) })),
  ])
}

private func sideJSON(_ side: DifferenceSide) -> JSON {
  .object([
    ("id", .integer(side.id.number)), ("name", .optional(side.name)), ("organisation", .optional(side.organisation)),
    ("group", .string(side.group.rawValue)), ("isOwnWords", .bool(side.isOwnWords)),
    ("writtenBy", .string(side.writerName)), ("text", .string(side.text)), ("day", .string(side.at.day.iso)),
  ])
}

private func tieJSON(_ tie: DifferenceDetail.Tie, in language: Language) -> JSON {
  .object([
    ("kind", .string(tie.target.key.kind.rawValue)), ("id", .integer(tie.target.key.number)),
    ("title", .string(tie.target.title(language))), ("isOutcome", .bool(tie.isOutcome)),
  ])
}

private func replyJSON(_ reply: DifferenceReply) -> JSON {
  .object([
    ("id", .integer(reply.id.number)), ("name", .string(reply.name)), ("answers", .optional(reply.answers)),
    ("text", reply.isWithdrawn ? .null : .string(reply.text)), ("day", .string(reply.at.day.iso)),
  ])
}

private func eventJSON(_ event: DifferenceEvent, in language: Language) -> JSON {
  .object([
    ("what", .string(event.what.rawValue)), ("name", .string(event.name)), ("note", .string(event.note(language))),
    ("day", .string(event.at.day.iso)),
  ])
}
