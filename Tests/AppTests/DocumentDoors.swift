import TestWorld

extension Door {
  /// Documents: the team reads and fetches.
  static let documents: [String: Door] = [
    "/forloeb/{}/dokumenter": .team,
    "/forloeb/{}/dokumenter/{}": .team,
    "/forloeb/{}/dokumenter/{}/version": .team,
    "/forloeb/{}/dokumenter/{}/beskrivelse": .team,
    "/forloeb/{}/dokumenter/{}/fil": .team,
    "/forloeb/{}/dokumenter/{}/billede": .team,
    "/forloeb/{}/dokumenter/{}/miniature": .team,
  ]
}

extension Deed {
  private static let contributors: Set<Asker> = [.leader, .member, .guest]

  /// Who may send which form of the documents.
  static let documents: [String: Deed] = [
    "/forloeb/{}/dokumenter": Deed(contributors) { _ in [("titel", "Et papir"), ("billedtekst", "")] }.with(file),
    "/forloeb/{}/dokumenter/{}/version": Deed(contributors) { _ in [("billedtekst", "")] }.with(file),
    "/forloeb/{}/dokumenter/{}/beskrivelse": Deed(contributors) { _ in
      [("titel", "Et andet navn"), ("visertekst", "En rød prik"), ("set", "0")]
    },
    // The one who added it, and the one who leads.
    "/forloeb/{}/dokumenter/{}/tilbagetraekning": Deed([.leader, .member]),
  ]

  private static let file = SentFile(name: "papir.pdf", type: "application/pdf", SmallFiles.pdf)

  private func with(_ file: SentFile) -> Deed {
    var deed = self
    deed.file = file
    return deed
  }
}

extension RichCaseBuilder {
  /// A picture beside a meeting, that has two versions, and a paper that was withdrawn.
  mutating func document() async throws {
    let page = at("dokumenter")
    let picture = SentFile(name: "\(RichCase.secret).gif", type: "image/gif", SmallFiles.gif)
    let paper = SentFile(name: "papir.pdf", SmallFiles.pdf)
    try await send(
      .guest, page, on: page,
      ["titel": Self.secret("Det forkerte papir"), "beskrivelse": Self.secret("fra i går")], paper)
    let wrong = try await number("SELECT MAX(id) FROM documents")
    try await submit(.guest, page + "/\(wrong)/tilbagetraekning", on: page + "/\(wrong)")
    try await send(
      .member, page, on: page,
      [
        "titel": Self.secret("Nøglen"), "beskrivelse": Self.secret("den, der var væk"),
        "billedtekst": Self.secret("en rød nøgle"), "ved": "meeting-\(rich.meeting)",
      ], picture)
    rich.document = try await number("SELECT MAX(id) FROM documents")
    try await send(
      .leader, page + "/\(rich.document)/version", on: page + "/\(rich.document)",
      ["billedtekst": Self.secret("nøglen igen"), "nyt": Self.secret("lidt lysere")], picture)
  }

  func send(
    _ asker: Asker, _ action: String, on page: String, _ fields: KeyValuePairs<String, String>, _ file: SentFile
  ) async throws {
    let visit = await browser(asker).submit(action, on: page, fields, file: file)
    guard visit.isRedirect else { throw Refused(description: "\(action) by \(asker): \(visit.status) \(visit.text)") }
  }
}
