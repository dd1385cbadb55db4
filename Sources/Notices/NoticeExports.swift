import Accounts
import Database
import Language

/// The tables of what people are told.
package enum NoticeExports {
  package static let all = [
    ExportSource(
      "notices", leftOut: Text(da: "hver persons egne beskeder", en: "the notices of each person")),
    ExportSource(
      "notice_case_choices",
      leftOut: Text(da: "hver persons egne valg", en: "the choices of each person")),
    ExportSource(
      "told_deadlines",
      leftOut: Text(da: "hvem der er mindet om en frist", en: "who was reminded of a deadline")),
  ]

  /// Takes somebody's name out of what others were told that they did. Of what was told before it was noted by
  /// whom, all in their cases is looked at.
  package static func forget(_ name: TakenName, in db: Connection) throws {
    let told = try db.rows(
      """
      SELECT id, text_da, text_en FROM notices
      WHERE told_by = \(name.person)
        OR (told_by IS NULL AND case_id IN (SELECT case_id FROM case_people WHERE person_id = \(name.person)))
      """
    ) { row in
      (
        try row.read("id", as: Int.self), try row.read("text_da", as: String.self),
        try row.read("text_en", as: String.self)
      )
    }
    for (id, danish, english) in told {
      let (newDanish, newEnglish) = (name.taken(outOf: danish), name.taken(outOf: english))
      guard newDanish != nil || newEnglish != nil else { continue }
      try db.run(
        "UPDATE notices SET text_da = \(newDanish ?? danish), text_en = \(newEnglish ?? english) WHERE id = \(id)")
    }
  }

  /// What is one person's own.
  package static let own = [
    ExportSource(
      "notices", Text(da: "Beskeder til dig", en: "Notices to you"), in: .person("person_id"),
      [
        .number("id"), .number("case_id", of: "cases"), .text("reason"), .text("text_da"), .text("text_en"),
        .text("path"), .moment("at"), .moment("read_at"),
      ]),
    ExportSource(
      "notice_choices", Text(da: "Hvordan du vil have besked", en: "How you want to be told"),
      in: .person("person_id"), key: ["kind"], [.text("kind"), .text("choice")]),
    ExportSource(
      "notice_case_choices",
      Text(da: "Hvordan du vil have besked om et forløb", en: "How you want to be told of a case"),
      in: .person("person_id"), key: ["case_id"], [.number("case_id", of: "cases"), .text("choice")]),
    ExportSource(
      "told_deadlines", Text(da: "Frister, du er mindet om", en: "Deadlines that you were reminded of"),
      in: .person("person_id"), key: ["at", "name", "thing", "mark"],
      [.number("case_id", of: "cases"), .text("name"), .number("thing"), .moment("at")]),
    ExportSource(
      "digests", Text(da: "Dage, du har fået nyt med mail", en: "Days on which you got news by mail"),
      in: .person("person_id"), key: ["day"], [.day("day"), .moment("written")]),
  ]
}
