import Language

/// What is kept of one person besides what they do in cases.
package enum AccountExports {
  package static let own = [
    people.but(.rewritten), names, memberships, sessions, links, requests, mail,
    acts.but(
      .stays(
        why: Text(
          da: "Det, du har gjort som administrator, uden dit navn: misbrug skal kunne findes.",
          en: "What you have done as administrator, without your name: it must be possible to find misuse."))),
  ]

  private static let people = ExportSource(
    "people", Text(da: "Din konto", en: "Your account"), in: .person("id"),
    [
      .number("id"), .text("name"), .text("title"), .text("email"), .truth("email_confirmed"),
      .text("claimed_organisation"), .text("home"), .text("language"), .truth("is_guest"),
      .truth("is_platform_administrator"), .moment("created"), .moment("closed"),
    ])

  private static let names = ExportSource(
    "earlier_names", Text(da: "Hvad du har heddet før", en: "What you were called before"), in: .person("person_id"),
    key: ["name"], [.text("name"), .moment("until")])

  private static let memberships = ExportSource(
    "memberships", Text(da: "Dine organisationer", en: "Your organisations"), in: .person("person_id"),
    key: ["organisation_id"],
    [.organisation("organisation_id"), .truth("is_main"), .truth("is_administrator"), .moment("since")])

  /// Without the keys.
  private static let sessions = ExportSource(
    "sessions", Text(da: "Steder, du er logget ind", en: "Places where you are signed in"), in: .person("person_id"),
    key: ["created", "token"], [.moment("created"), .moment("expires")])

  private static let links = ExportSource(
    "sign_in_links", Text(da: "Links, du kunne logge ind med", en: "Links that you could sign in with"),
    in: .person("person_id"), key: ["created", "token"], [.moment("created"), .moment("expires"), .moment("used")])

  private static let requests = ExportSource(
    "sign_in_requests", Text(da: "At du venter på et link", en: "That you wait for a link"), in: .person("person_id"),
    key: ["person_id"], [.moment("at"), .text("continue_to")])

  /// What a letter says is not there once it has been sent.
  private static let mail = ExportSource(
    "outbox", Text(da: "Mail til dig", en: "Mail to you"), in: .person("person_id"), key: ["created", "id"],
    [.number("id"), .text("address"), .text("subject"), .text("state"), .moment("created"), .moment("ended")])

  private static let acts = ExportSource(
    "audit", Text(da: "Det, du har gjort som administrator", en: "What you have done as administrator"),
    in: .person("person_id"), [.number("id"), .moment("at"), .text("act"), .text("subject")])
}
