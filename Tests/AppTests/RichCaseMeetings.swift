import TestWorld

/// An agenda, minutes, decisions, lessons and links for calendars.
extension RichCaseBuilder {
  mutating func meetAndDecide() async throws {
    try await makeAgenda()
    try await writeMinutes()
    try await decide()
    try await learn()
    try await subscribe()
  }

  private var page: String { at("moeder/\(rich.meeting)") }

  private mutating func makeAgenda() async throws {
    try await submit(
      .leader, page + "/dagsorden", on: page, ["emne": "barriere-\(rich.barrier)", "handling": "emner"])
    try await submit(
      .member, page + "/dagsorden", on: page,
      [
        "titel": Self.secret("Hvem har nøglen?"), "minutter": "20", "leder": "\(rich.people[.member] ?? 0)",
        "handling": "",
      ])
    rich.point = try await number("SELECT MAX(id) FROM agenda_points")
  }

  private mutating func writeMinutes() async throws {
    for text in ["Vi prøver en natbus", "Nøglen hænger på kontoret", "Vi mødes igen"] {
      try await submit(.leader, page + "/referat", on: page, ["punkt": "0", "tekst-0": Self.secret(text)])
    }
    let first = try await number("SELECT MIN(id) FROM minute_lines")
    rich.line = first + 2
    try await submit(.leader, page + "/referat/\(first)/bliv", on: page, ["til": "beslutning"])
    try await submit(.member, page + "/referat/\(first + 1)/bliv", on: page, ["til": "opgave"])
    rich.decision = try await number("SELECT MAX(id) FROM decisions")
  }

  private func decide() async throws {
    let new = at("beslutninger/ny")
    for (number, title) in ["Vi deler natten", "Vi deler natten i to"].enumerated() {
      let before = number == 0 ? "" : "?erstatter=\(rich.decision + number)"
      try await submit(
        .leader, new, on: new + before,
        [
          "titel": Self.secret(title), "hvorfor": Self.secret("Ellers er den ingens"),
          "fravalgt": Self.secret("En vagt mere"), "hviler": "\(rich.mandate - 1)", "fra": "moede-\(rich.meeting)",
        ])
    }
  }

  private mutating func learn() async throws {
    let new = at("laering/ny")
    for (asker, kind) in [(Asker.guest, "learning"), (.member, "failure")] {
      try await submit(
        asker, new, on: new,
        [
          "slags": kind, "skete": Self.secret("Nøglen lå derhjemme"), "laerte": Self.secret("Spørg først"),
          "anderledes": Self.secret("To nøgler"), "fra": "barriere-\(rich.barrier)",
        ])
    }
    rich.lesson = try await number("SELECT MAX(id) FROM lessons")
  }

  /// The link of somebody without meetings is the one that everybody tries.
  private mutating func subscribe() async throws {
    let place = "/konto/kalender"
    let made = await browser(.stranger).submit(place, on: place)
    let parts = made.body.split(separator: "value=\"http://localhost:8080/kalender/", omittingEmptySubsequences: false)
    guard parts.count > 1 else { throw Refused(description: "no link: \(made.text)") }
    rich.calendarToken = String(parts[1].prefix { $0 != "\"" })
    let ofCase = at("moeder/kalender")
    await browser(.member).submit(ofCase, on: ofCase)
  }
}
