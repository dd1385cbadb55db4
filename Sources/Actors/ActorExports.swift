import Accounts
import Cases
import Database
import Language

/// The tables of those who are invited and asked.
package enum ActorExports {
  package static let all = [
    invitations, mandates,
    ExportSource(
      "replaced_links", through: [.init("invitations", by: "invitation_id")],
      leftOut: Text(da: "nøgler, der ikke virker mere", en: "keys that no longer work")),
    ExportSource(
      "invitation_batches",
      leftOut: Text(da: "står som invitationer", en: "stand as invitations")),
    ExportSource(
      "invitation_batch_lines", through: [.init("invitation_batches", by: "batch_id")],
      leftOut: Text(
        da: "adresser på folk, der ikke er med", en: "addresses of people who do not take part")),
  ]

  /// The invitations that somebody said yes to.
  package static let received = ExportSource(
    "invitations", Text(da: "Invitationer til dig", en: "Invitations to you"), in: .person("person_id"),
    [
      .number("id"), .number("case_id", of: "cases"), .text("name"), .text("email"), .text("organisation"),
      .text("actor_group"), .text("role"), .text("ask"), .moment("created"), .moment("expires"), .moment("opened"),
      .text("answer"), .moment("answered"), .text("suggested"), .text("answer_note"),
    ])

  /// What those who invited a person called them.
  package static func names(of person: Int, in db: Connection) throws -> [String] {
    try db.rows("SELECT name FROM invitations WHERE person_id = \(person)") { try $0.read("name") }
  }

  /// Takes a person out of the invitations to them, and out of the notes that they were invited.
  package static func erase(_ name: TakenName, in db: Connection) throws {
    try CaseStore(db).forget(
      name,
      inNotesWhere: """
        k.kind IN ('invitation', 'joined') AND k.target = 'invitation'
          AND k.target_id IN (SELECT i.id FROM invitations i WHERE i.person_id = \(name.person))
        """)
    try db.run(
      """
      UPDATE invitations
      SET name = \(name.pseudonym), email = NULL, organisation = '', answer_note = '', suggested = ''
      WHERE person_id = \(name.person)
      """)
  }

  /// Without address and key. What only the leader reads, only the leader takes out.
  private static let invitations = ExportSource(
    "invitations", Text(da: "Invitationer, uden adresse og nøgle", en: "Invitations, without address and key"),
    own: ["invited_by"],
    [
      .number("id"), .text("name"), .text("organisation").forLeader, .text("actor_group"), .text("role").forLeader,
      .text("ask").forLeader, .person("invited_by"), .moment("created"), .moment("expires"), .text("answer"),
      .moment("answered"), .text("suggested").forLeader, .text("answer_note").forLeader, .moment("withdrawn"),
      .person("person_id"),
    ])

  private static let mandates = ExportSource(
    "mandates", Text(da: "Råderum og opbakning", en: "Mandates and backing"), own: ["asked_of", "asked_by"],
    [
      .number("id"), .text("kind"), .person("asked_of"), .person("asked_by"), .text("ask"), .moment("asked"),
      .text("answer"), .text("answer_text"), .moment("answered"), .day("until"),
    ])
}
