import Accounts
import Bytes
import Cases
import Database
import Documents
import Files
import HTTP
import Ideas
import Language
import Time
import Web

/// Two papers and a drawing in the case that has most. They are written here, so that nothing of others is in them.
struct DemoDocuments {
  let files: FileStore
  let now: Instant

  func add(to database: Database) async throws {
    let plan = DemoPaper(
      title: "Fra hospital til hjem: de første 72 timer",
      lines: [
        "Arbejdspapir til teamet bag Tryg hjem.", "",
        "Dag 0   Hospitalet ringer, inden borgeren tager hjem.",
        "Dag 0   Hjemmeplejen kommer samme aften.",
        "Dag 1   Medicinlisten gennemgås med borger og pårørende.",
        "Dag 2   Lægen kan ringes op mellem 13 og 15.",
        "Dag 3   Et opkald: Hvad var svært? Det skrives ned her.", "",
        "Hvem har telefonen efter kl. 22? Det er stadig åbent.",
      ])
    let counts = """
      uge;udskrevet;ringede inden 72 timer;genindlagt
      41;38;21;5
      42;44;26;6
      43;35;17;4
      44;41;19;4
      45;39;14;3

      """
    try await add(
      "De første 72 timer, dag for dag", "Vi retter i det her papir, indtil alle tre parter kan bruge det.", by: .mette,
      "de-foerste-72-timer.pdf", plan.bytes, at: now - .days(20), to: database)
    try await add(
      "Opkald og genindlæggelser, uge for uge", "Tal fra hospitalet. Ingen personer.", by: .hanne,
      "opkald-uge-41-45.csv", Bytes(counts), at: now - .days(8), to: database)
    try await add(
      "Vejen hjem, som vi tegnede den", "Tegnet på væggen til workshoppen. Brug den, når nye kommer med.", by: .mette,
      "vejen-hjem.png", DemoDrawing().png, at: now - .days(3),
      alt:
        "Tre huse på en linje: hospitalet, lægehuset og hjemmet. En stiplet vej går fra det første til det sidste, og midt på vejen mangler et stykke.",
      to: database)
    try await add(
      "Skærmen, som vi prøvede den", "Sygeplejersken og borgeren vælger tiden sammen.", by: .emil, "skaerm.png",
      DemoDrawing().png, at: now - .days(80),
      alt: "En tegning af vejen fra hospitalet til hjemmet, som den så ud på skærmen i den anden prototype.",
      in: .genoptraening, on: Self.prototype, to: database)
  }

  /// The drawing stands above the call of the same case, too.
  func addToCall(_ database: Database) async throws {
    let file = try await Intake.take(DemoDrawing().png, named: "vejen-hjem.png")
    _ = try await files.keep(Array(file.files.dropFirst())) { hashes in
      try await database.write { db in
        let call: Call.ID? = try db.value("SELECT id FROM calls WHERE slug = 'hvad-ville-goere-det-trygt-at'")
        guard let call else { return }
        let picture = CallPicture(
          shown: hashes[0], small: hashes[1], width: file.width, height: file.height,
          alt: "Tre huse på en linje: hospitalet, lægehuset og hjemmet, med en stiplet vej imellem.")
        try CallPictureStore(db).set(picture, of: call, now: now)
      }
    }
  }

  /// The second prototype of the latest trial of a case.
  private static let prototype: SQL = """
    SELECT v.id FROM trials t JOIN prototypes v ON v.trial_id = t.id AND v.number = 2
    WHERE t.case_id = (SELECT c.id FROM cases c WHERE c.title = \(DemoCase.genoptraening.title)) ORDER BY t.id DESC LIMIT 1
    """

  /// - Parameter thing: Finds the prototype that it hangs on.
  private func add(
    _ title: String, _ description: String, by person: DemoPerson, _ name: String, _ bytes: Bytes, at: Instant,
    alt: String = "", in item: DemoCase = .trygHjem, on thing: SQL? = nil, to database: Database
  ) async throws {
    let file = try await Intake.take(bytes, named: name)
    _ = try await files.keep(file.files) { hashes in
      try await database.write { db in
        let found: (Case.ID, Person.ID, ActorGroup)? = try db.first(
          """
          SELECT c.id, p.id AS person, m.actor_group FROM cases c
          JOIN case_people m ON m.case_id = c.id JOIN people p ON p.id = m.person_id
          WHERE c.title = \(item.title) AND p.name = \(person.name)
          """
        ) { (try $0.read("id"), try $0.read("person"), try $0.read("actor_group")) }
        guard let (id, who, group) = found else { throw DemoProblem("not in the case", person.name) }
        let number: Int? = try thing.flatMap { try db.value($0) }
        let place = number.map { DocumentPlace("prototype", $0) }
        let document = try DocumentChangeStore(db, by: who, now: at).add(
          title, description, at: place, file, hashes, DocumentChangeStore.Said(alt: alt, group: group), in: id)
        try CaseStore(db).record(
          Contribution(
            .document, target: "document", targetID: document.number, size: description.count, note: title),
          in: id, by: who, now: now)
      }
    }
  }
}

/// A page of plain text as PDF, with the letters that every reader of PDF has.
///
/// Source: ISO 32000-1, 7.5 (structure) and 9.6.2 (the standard fonts, in WinAnsiEncoding).
struct DemoPaper {
  let title: String
  let lines: [String]

  var bytes: Bytes {
    var text = "BT /F2 20 Tf 60 760 Td (\(escaped(title))) Tj ET\nBT /F1 12 Tf 60 720 Td 20 TL\n"
    for line in lines { text += "(\(escaped(line))) Tj T*\n" }
    text += "ET"
    let font = "<</Type/Font/Subtype/Type1/Encoding/WinAnsiEncoding/BaseFont"
    let objects = [
      "<</Type/Catalog/Pages 2 0 R/Lang(da)>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>/Contents 4 0 R>>",
      "<</Length \(latin(text).count)>>stream\n\(text)\nendstream", "\(font)/Helvetica>>", "\(font)/Helvetica-Bold>>",
    ]
    return Bytes(file(of: objects))
  }

  private func file(of objects: [String]) -> [UInt8] {
    var file = latin("%PDF-1.4\n")
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.count)
      file += latin("\(index + 1) 0 obj\(object)endobj\n")
    }
    let table = file.count
    let rows = places.map { place in
      String(repeating: "0", count: 10 - String(place).count) + "\(place) 00000 n \n"
    }
    file += latin("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n\(rows.joined())")
    file += latin("trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(table)\n%%EOF\n")
    return file
  }

  private func escaped(_ text: String) -> String {
    text.map { "()\\".contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// Danish letters have the same numbers there as in Unicode.
  private func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { $0.value < 256 ? UInt8($0.value) : 63 } }
}
