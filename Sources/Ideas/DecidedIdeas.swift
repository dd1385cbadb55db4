import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// An idea that somebody has decided about: what, why and when.
package struct DecidedIdea: Sendable {
  let number: Int
  let title: String
  let language: Language
  let fate: IdeaFate
}

extension FateStore {
  /// What has been decided about ideas of a call, the newest first: the last word on each.
  func decided(in call: Call.ID, limit: Int = 30) throws -> [DecidedIdea] {
    try db.rows(
      """
      SELECT i.number, i.title, i.language, f.fate, f.reason, f.next_step, f.path, p.name AS who, f.at
      FROM ideas i
      JOIN idea_fates f ON f.id = (SELECT MAX(l.id) FROM idea_fates l WHERE l.idea_id = i.id)
      JOIN people p ON p.id = f.person_id
      WHERE i.call_id = \(call) AND i.fate IN ('chosen', 'tried', 'in_use', 'not_now') AND i.state = 'shown'
      ORDER BY f.id DESC LIMIT \(limit)
      """
    ) { row in
      DecidedIdea(
        number: try row.read("number"), title: try row.read("title"),
        language: Language(rawValue: try row.read("language")) ?? .danish,
        fate: IdeaFate(
          fate: try row.read("fate"), reason: try row.read("reason"), next: try row.read("next_step"),
          path: try row.read("path"), who: try row.read("who"), organisation: "", at: try row.read("at")))
    }
  }
}

extension CallPanels {
  package static func decided(in entry: CallEntry, _ db: Connection) throws -> [DecidedIdea] {
    try FateStore(db).decided(in: entry.call.id)
  }
}

/// What somebody has decided, with the reason: a ranking does not choose.
package func decidedSection(_ decided: [DecidedIdea], in entry: CallEntry) -> some Markup {
  section(.class("sec mt6")) {
    div(.class("sec__head")) {
      h2 { FateTexts.decided }
      entry.may(.answer) && entry.call.unanswered > 0
        ? a(.class("btn btn--s btn--second"), .href(FateRoutes.answers.path(entry.call.slug))) {
          CallTexts.giveAnswer
        } : nil
    }
    decided.isEmpty
      ? AnyMarkup(p(.class("muted")) { FateTexts.noneDecided(entry.call.answererName, entry.call.answerDue) })
      : AnyMarkup(ul(.class("list mt3")) { decided.map { decidedRow($0, in: entry.call) } })
  }
}

private func decidedRow(_ idea: DecidedIdea, in call: Call) -> some Markup {
  li {
    p {
      a(.href(IdeaRoutes.idea.path(call.slug, idea.number)), .lang(idea.language)) { idea.title }
      " "
      fateTag(idea.fate.fate)
    }
    p(.class("mt1")) { lines(idea.fate.reason) }
    idea.fate.next.isEmpty ? nil : p(.class("mt1")) { idea.fate.next }
    p(.class("small muted")) {
      IdeaTexts.answerFrom
      " \(idea.fate.who), "
      Text.build { Formats.dayAndMonth(idea.fate.at.day, $0) }
    }
  }
}
