import Bytes
import Cases
import Files
import HTTP
import Time
import Web

// Documents as data. Field names are English and do not change with the language.

func documentsJSON(_ view: DocumentListView) -> JSON {
  .object([
    ("case", .integer(view.id.number)), ("total", .integer(view.total.documents)),
    ("bytes", .integer(view.total.bytes)), ("documents", .array(view.documents.map { .object(members($0)) })),
    (
      "next",
      .optional(
        view.hasMore ? view.documents.last.map { "\(DocumentRoutes.list.path(view.id))?foer=\($0.id.number)" } : nil)
    ),
  ])
}

func documentJSON(_ view: DocumentView) -> JSON {
  .object(
    members(view.document) + [("versions", .array(view.versions.map { .object(members($0, view.document)) }))])
}

private func members(_ document: Document) -> [(String, JSON)] {
  [
    ("id", .integer(document.id.number)), ("title", .string(document.title)),
    ("description", .string(document.description)), ("addedBy", .string(document.adderName)),
    ("added", .string(document.added.day.iso)), ("withdrawnBy", .optional(document.withdrawnBy)),
    ("withdrawn", .optional(document.withdrawn?.day.iso)),
    ("hangsOn", .optional(document.place.map { "\($0.target)-\($0.number)" })),
    ("newest", .object(members(document.newest, document))),
  ]
}

private func members(_ version: DocumentVersion, _ document: Document) -> [(String, JSON)] {
  [
    ("number", .integer(version.number)), ("name", .string(version.name)), ("type", .string(version.kind.mediaType)),
    ("bytes", .integer(version.size)), ("note", .string(version.note)),
    ("shows", .optional(version.isPicture && !document.isWithdrawn ? version.alt : nil)),
    ("by", .string(version.personName)), ("day", .string(version.at.day.iso)),
  ]
}
