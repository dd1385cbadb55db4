import App
import Bytes
import Cases
import Database
import Foundation
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@testable import Accounts
@testable import Export

@Suite struct ExportTests {
  // MARK: - Nothing is forgotten

  /// A table that belongs to a case is taken out, or it is said why not; and it is deleted with the case.
  @Test func everyTableOfACaseIsNamed() async throws {
    let whole = try await WholeWorld()
    let belonging = try await whole.world.services.database.read { try Self.tablesOfCases($0) }
    #expect(belonging.count > 40)
    #expect(
      belonging.subtracting(Wiring.caseTables.map(\.table)) == [],
      "neither taken out nor named: give the slice its ExportSource, and Wiring.caseTables the slice")
    #expect(Set(Wiring.caseTables.map(\.table)).subtracting(belonging) == [], "tables that are no more")
    #expect(Wiring.caseTables.count == Set(Wiring.caseTables.map(\.table)).count, "named twice")
  }

  /// Those with the number of a case, and those that refer to one of them.
  static func tablesOfCases(_ db: Connection) throws -> Set<String> {
    let references = try db.rows(
      """
      SELECT t.name AS one, f."table" AS other FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f
      WHERE t.type = 'table'
      """
    ) { (try $0.read("one", as: String.self), try $0.read("other", as: String.self)) }
    var belonging = Set(
      try Everything.tables(db).filter { $0.value.contains("case_id") }.keys + ["cases"]
    ).subtracting(ExportSchema.kept)
    while true {
      let more = references.filter { belonging.contains($0.1) && !belonging.contains($0.0) }.map(\.0)
      if more.isEmpty { return belonging }
      belonging.formUnion(more)
    }
  }

  /// A column is taken out, or it stands here.
  @Test func everyColumnIsTakenOutOrHeldBackForAReason() async throws {
    let whole = try await WholeWorld()
    let tables = try await whole.world.services.database.read { try Everything.tables($0) }
    var missing: Set<String> = []
    for source in Wiring.caseTables where source.isExported {
      let names = Set(source.columns.map(\.name))
      for column in tables[source.table] ?? [] where !names.contains(column) && column != "case_id" {
        missing.insert("\(source.table).\(column)")
      }
    }
    #expect(missing.symmetricDifference(Self.heldBack) == [])
  }

  private static let heldBack: Set<String> = [
    // Keys and addresses.
    "invitations.token", "invitations.email", "invitations.opened", "conversations.token",
    "rooms.code",
    // Which participant, by the number that their votes have.
    "conversation_statements.participant_id",
    // Made of other columns, or of use to the program alone.
    "cases.folded", "barriers.revision", "differences.revision", "differences.rank", "difference_sides.revision",
    "meetings.revision", "agenda_points.revision", "minute_lines.revision", "lessons.revision",
    "conversations.revision", "conversation_figures.conversation_id",
    "conversation_figures.number", "rooms.activity", "rooms.step",
    "calls.last_number", "calls.shuffled", "calls.revision", "ideas.folded", "ideas.folded_sum", "ideas.lot",
    "ideas.written",
    "ideas.revision", "ideas.act", "idea_comments.call_id",
    // By which somebody who takes part by a link is told apart; who supports what is shown to nobody.
    "ideas.participant", "idea_comments.participant", "ideas.person_id", "idea_comments.person_id",
    "documents.revision",
    // Whose name it was is not asked of the pulse; the mean stands instead of the tenths.
    "pulse_rounds.id", "pulse_rounds.opened_by", "pulse_rounds.closes", "pulse_rounds.published",
    "indicators.revision", "indicators.series_revision", "measurements.revision", "trials.revision",
    "prototypes.revision", "workshops.revision", "routines.revision", "embeddings.revision", "receivers.revision",
    // A key is only known by its sum.
    "indicator_keys.hash",
    // What somebody offers is theirs to show.
    "asks.offer_id",
    // Only what is not taken back, or taken off a list, is taken out.
    "perspectives.withdrawn", "core_items.removed", "core_items.removed_by", "agenda_points.removed",
  ]

  /// What names a person is found when that person asks.
  @Test func everyTableThatNamesAPersonIsFoundWhenTheyAsk() async throws {
    let whole = try await WholeWorld()
    let naming = try await whole.world.services.database.read { db in
      try db.rows(
        """
        SELECT t.name || '.' || f."from" AS place FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f
        WHERE t.type = 'table' AND f."table" = 'people'
        """
      ) { try $0.read("place", as: String.self) }
    }
    let found =
      Wiring.caseTables.flatMap { source in source.own.map { "\(source.table).\($0)" } }
      + Wiring.personTables.map { source in
        guard case .person(let column) = source.root else { return source.table }
        return "\(source.table).\(column)"
      }
    #expect(Set(naming).subtracting(found).symmetricDifference(Self.others) == [])
  }

  /// Places where a person is named in what somebody else did, or that name nobody to anyone.
  private static let others: Set<String> = [
    "core_items.removed_by", "perspectives.written_by", "agreements.ended_by", "alliances.created_by",
    "pulse_rounds.opened_by", "perspective_counts.person_id", "invitation_batches.created_by",
    "measurement_imports.person_id", "deletion_receipt_readers.person_id", "notices.told_by",
  ]

  // MARK: - The document

  @Test(arguments: [true, false]) func theDocumentHoldsEveryRow(_ isLeader: Bool) async throws {
    let whole = try await WholeWorld()
    let taken = try await TakenOut.document(try await TakenOut.takeOut(whole, isLeader: isLeader))
    let document = try taken.json()
    #expect(document["format"] as? String == "samspil-case")
    #expect(document["complete"] as? Bool == true)
    #expect(document["revision"] as? Int == document["revisionAtEnd"] as? Int)
    let counts = try await whole.world.services.database.read { db in
      try ExportStore(db).counts(of: Wiring.caseTables.filter(\.isExported), in: Case.ID(whole.rich.id))
    }
    #expect(counts.values.reduce(0, +) > 150)
    for (table, count) in counts { #expect(try taken.rows(table).count == count, "\(table)") }
    // Everything has happened in the rich case, but what takes days.
    let empty = Set(counts.filter { $0.value == 0 }.keys)
    #expect(
      empty.subtracting(["pulse_rounds", "decision_grounds", "difference_links", "agreement_answers", "asks"]) == [])
    let barrier = try #require(try taken.rows("barriers").first)
    let raised = try #require(barrier["raised_by"] as? [String: Any])
    #expect(raised["name"] as? String == "Bodil Rasmussen")
    #expect((barrier["raised"] as? String)?.hasSuffix("Z") == true)
  }

  /// Neither keys, nor addresses of those who have not come, nor answers that were promised to be nobody's.
  @Test(arguments: [true, false]) func nothingSecretIsTakenOut(_ isLeader: Bool) async throws {
    let whole = try await WholeWorld()
    let takeOut = try await TakenOut.takeOut(whole, isLeader: isLeader)
    let everything =
      try await TakenOut.document(takeOut).text
      + (try await TakenOut.tables(takeOut).files().values.joined())
      + (try await TakenOut.journal(takeOut).files().values.joined())
    let secrets = try await whole.world.services.database.read { db in
      try ["sessions", "sign_in_links", "invitations", "replaced_links", "calendar_feeds"].flatMap { table in
        try db.rows("SELECT token FROM \(raw: table)") { try $0.read("token", as: String.self) }
      } + db.rows("SELECT email FROM invitations WHERE email IS NOT NULL") { try $0.read("email", as: String.self) }
    }
    #expect(secrets.count > 10)
    for secret in secrets + [whole.rich.invitationToken, whole.rich.calendarToken] {
      #expect(!everything.contains(secret), "\(secret)")
    }
    let tables = try await TakenOut.document(takeOut).json()["tables"] as? [String: Any] ?? [:]
    for table in ["pulse_answers", "pulse_people", "problem_drafts", "notices"] { #expect(tables[table] == nil) }
    // Whom somebody suggested instead of themselves is told the leader alone.
    #expect(everything.contains("hun ved mere") == isLeader)
  }

  /// However long a table is, what is held at a time is not.
  @Test func aLongTableComesInShortPiecesAndInOrder() async throws {
    let whole = try await WholeWorld()
    let id = whole.rich.id
    let member = whole.rich.people[.member] ?? 0
    try await whole.world.services.database.write { db in
      try Self.addContributions(20_000, to: id, by: member, in: db)
    }
    let taken = try await TakenOut.document(try await TakenOut.takeOut(whole))
    let numbers = try taken.rows("contributions").compactMap { $0["id"] as? Int }
    #expect(numbers.count > 20_000)
    #expect(numbers == numbers.sorted() && Set(numbers).count == numbers.count)
    #expect(taken.bytes.count > 4_000_000)
    #expect(taken.longest < 400_000)
    let files = try await TakenOut.tables(try await TakenOut.takeOut(whole)).files()
    let lines = files["tabeller/contributions.csv"]?.components(separatedBy: "\r\n") ?? []
    #expect(lines.count == numbers.count + 2)
  }

  static func addContributions(_ count: Int, to id: Int, by person: Int, in db: Connection) throws {
    try db.run(
      """
      INSERT INTO contributions (case_id, person_id, actor_group, kind, target, step, size, note, at)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count))
      SELECT \(id), \(person), 'employee', 'perspective', 'perspective', 1, 120,
        'Natten er lang, når ingen tager telefonen, bidrag ' || i, 1795000000000 + i FROM n
      """)
  }

  /// Pages meet where their rows meet, also where the key has several parts.
  @Test func noRowFallsBetweenPages() async throws {
    let whole = try await WholeWorld()
    try await whole.fill(with: 60)
    try await whole.fill(with: 61)
    let id = Case.ID(whole.rich.id)
    let sources = Wiring.caseTables.filter(\.isExported)
    let (counts, read) = try await whole.world.services.database.read { db in
      let counts = try ExportStore(db).counts(of: sources, in: id)
      var read: [String: Int] = [:]
      for source in sources { read[source.table] = try Self.walk(source, of: id.number, by: 7, in: db) }
      return (counts, read)
    }
    for (table, count) in counts { #expect(read[table] == count, "\(table)") }
  }

  /// How many rows are met when they are read a few at a time.
  private static func walk(_ source: ExportSource, of id: Int, by count: Int, in db: Connection) throws -> Int {
    var (met, last) = (0, [DatabaseValue]?.none)
    while true {
      let keys = source.order.indices.map { "k\($0)" }
      let page = try db.rows(source.select([], of: id, ownedBy: nil, after: last, count: count)) { row in
        var values: [DatabaseValue] = []
        for key in keys { values.append(try row.read(key)) }
        return values
      }
      met += page.count
      guard page.count == count else { return met }
      last = page.last
    }
  }

  @Test func whoHasNoNameIsCalledSomethingElseEachTime() async throws {
    let whole = try await WholeWorld()
    let (id, member) = (whole.rich.id, whole.rich.people[.member] ?? 0)
    try await whole.world.services.database.write { db in
      for participant in ["hemmelig-et", "hemmelig-et", "hemmelig-to"] {
        try db.run(
          """
          INSERT INTO contributions (case_id, person_id, participant, actor_group, kind, target, step, at)
          VALUES (\(id), \(member), \(participant), 'user', 'idea', 'idea', 1, 1795000000000)
          """)
      }
    }
    let one = try await TakenOut.document(try await TakenOut.takeOut(whole))
    let two = try await TakenOut.document(try await TakenOut.takeOut(whole))
    let (first, second) = (try Self.strangers(in: one), try Self.strangers(in: two))
    #expect(first.count == 3 && second.count == 3 && first[0] == first[1] && first[0] != first[2])
    #expect(Set(first).isDisjoint(with: second))
    #expect(!one.text.contains("hemmelig-et"))
    // Also of somebody who was signed in: neither who, nor at which minute.
    let rows = try one.rows("contributions").filter { $0["participant"] is String }
    #expect(rows.allSatisfy { $0["person_id"] is NSNull && ($0["at"] as? String)?.hasSuffix("T00:00:00.000Z") == true })
    // Nor from where: with few in a group, that is who.
    #expect(rows.allSatisfy { $0["organisation_id"] is NSNull && $0["actor_group"] is NSNull })
    let csv = try await (try whole.browser(.leader)).fetch("/forloeb/\(id)/bidrag.csv").bytes.text
    let lines = csv.components(separatedBy: "\r\n").filter { $0.hasSuffix(";idea;;;;1;0;") }
    #expect(lines.count == 3 && lines.allSatisfy { $0.contains(" 1:00;") }, "midnight in UTC: \(csv.suffix(600))")
  }

  /// An idea has its writer's name beside it; the record must not say what else they did.
  @Test func aNameBesideAnIdeaLeadsToNothingElse() async throws {
    let whole = try await WholeWorld()
    let taken = try await TakenOut.document(try await TakenOut.takeOut(whole))
    let acts = try taken.rows("contributions")
    let ideas = acts.filter { ["call_idea", "call_comment"].contains($0["target"] as? String) }
    #expect(!ideas.isEmpty && ideas.allSatisfy { $0["participant"] is NSNull && $0["person_id"] is NSNull })
    // Where the name stands, no number stands beside it, and no minute.
    for table in ["ideas", "idea_comments"] {
      let rows = try taken.rows(table)
      #expect(!rows.isEmpty, "\(table)")
      for row in rows {
        #expect(row["person_id"] == nil && row["participant"] == nil, "\(table)")
        for time in ["at", "edited", "was_split"] {
          guard let at = row[time] as? String else { continue }
          #expect(at.hasSuffix("T00:00:00.000Z"), "\(table).\(time)")
        }
      }
    }
  }

  /// What was taken off a list stands on no page, and so in no file.
  @Test func whatWasTakenOffAListIsNotTakenOut() async throws {
    let whole = try await WholeWorld()
    let (id, item, point, line) = (whole.rich.id, whole.rich.coreItem, whole.rich.point, whole.rich.line)
    try await whole.world.services.database.write { db in
      try db.run("UPDATE core_items SET removed = 1, removed_by = person_id WHERE id = \(item)")
      try db.run("UPDATE minute_lines SET point_id = \(point) WHERE id = \(line)")
      try db.run("UPDATE agenda_points SET removed = 1 WHERE id = \(point)")
    }
    let taken = try await TakenOut.document(try await TakenOut.takeOut(whole))
    #expect(try taken.rows("core_items").allSatisfy { $0["id"] as? Int != item })
    #expect(try taken.rows("agenda_points").allSatisfy { $0["id"] as? Int != point })
    let minutes = try taken.rows("minute_lines").filter { $0["id"] as? Int == line }
    #expect(minutes.count == 1 && minutes.allSatisfy { $0["point_id"] is NSNull }, "of case \(id)")
  }

  private static func strangers(in taken: TakenOut) throws -> [String] {
    try taken.rows("contributions").filter { $0["kind"] as? String == "idea" }.compactMap {
      $0["participant"] as? String
    }
  }

  // MARK: - Packages

  @Test func theTablesAreReadBySpreadsheetsAndRunNothing() async throws {
    let whole = try await WholeWorld()
    let formula = "=HYPERLINK(\"http://evil.example\";\"klik\")"
    let sender = try await Sender(.member, in: whole)
    _ = await sender.post("/forloeb/\(whole.rich.id)/ideer", [("ide", formula)])
    let taken = try await TakenOut.tables(try await TakenOut.takeOut(whole))
    let said = try taken.python(
      """
      z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      out = {}
      for name in z.namelist():
        if not name.endswith('.csv'): continue
        text = z.read(name).decode('utf-8-sig')
        rows = list(csv.reader(io.StringIO(text, newline=''), delimiter=';'))
        assert len({len(r) for r in rows}) == 1, (name, {len(r) for r in rows})
        for row in rows[1:]:
          for cell in row: assert not cell[:1] in '=+@\\t\\r' or cell == '', (name, cell)
        out[name] = len(rows)
      sums = dict(reversed(l.split('  ', 1)) for l in z.read('checksums.txt').decode().splitlines())
      for name, s in sums.items(): assert hashlib.sha256(z.read(name)).hexdigest() == s, name
      assert set(sums) | {'checksums.txt'} == set(z.namelist())
      print(json.dumps(out))
      """)
    #expect(said.contains("tabeller/parked_ideas.csv"))
    #expect(try taken.files()["tabeller/parked_ideas.csv"]?.contains("\"'=HYPERLINK(\"\"http") == true)
    #expect(try taken.files()["ordbog.csv"]?.contains("pulse_answers;;;;Ikke med: pulsen er anonym") == true)
  }

  @Test func theJournalPackageHasTheDocumentsThatAreThere() async throws {
    let whole = try await WholeWorld()
    let parts = Wiring.exportParts(files: whole.files)
    let taken = try await TakenOut.journal(try await TakenOut.takeOut(whole, parts: parts))
    let one = whole.rich.document
    let read = try taken.python(
      """
      z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      names = sorted(n for n in z.namelist() if n.startswith('dokumenter/'))
      table = z.read('tabeller/document_files.csv').decode('utf-8-sig')
      print(*names, all(hashlib.sha256(z.read(n)).hexdigest() in table for n in names))
      """)
    // Both versions of the one that is there, and nothing of the one that was withdrawn.
    #expect(read == [1, 2].map { "dokumenter/\(one)-\($0)-\(RichCase.secret).png " }.joined() + "True\n")
  }

  @Test func theJournalPackageStandsByItself() async throws {
    let whole = try await WholeWorld()
    var parts = Wiring.exportParts()
    parts.files = { _, _ in
      ["Referat.txt", "referat.txt", "../../ud.txt"].map { name in
        ExportFile(name: name, size: 5, isCompressed: name == "Referat.txt") { piece in try await piece(Bytes("hej!\n"))
        }
      }
    }
    let taken = try await TakenOut.journal(try await TakenOut.takeOut(whole, parts: parts))
    let files = try taken.files()
    let names = Set(files.keys.filter { !$0.hasPrefix("tabeller/") })
    #expect(
      names == [
        "LÆSMIG.txt", "forloeb.json", "ordbog.csv", "index.html", "metadata.xml", "checksums.txt",
        "dokumenter/Referat.txt", "dokumenter/referat (2).txt", "dokumenter/-..-ud.txt",
      ])
    let index = try #require(files["index.html"])
    for other in ["<script", "src=", "href=", "@import", "url("] { #expect(!index.contains(other), "\(other)") }
    #expect(index.contains(RichCase.title) && index.contains("dokumenter/Referat.txt"))
    let metadata = try #require(files["metadata.xml"])
    #expect(metadata.contains("<sagsnummer system=\"http://localhost:8080\">\(whole.rich.id)</sagsnummer>"))
    #expect(metadata.contains("<fil navn=\"index.html\""))
    let read = try taken.python(
      """
      import xml.etree.ElementTree as tree
      z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      root = tree.fromstring(z.read('metadata.xml'))
      for file in root.iter('fil'):
        data = z.read(file.get('navn'))
        assert hashlib.sha256(data).hexdigest() == file.get('sha256') and len(data) == int(file.get('bytes'))
      print(root.find('sag/sagstitel').text)
      """)
    #expect(read == RichCase.title + "\n")
  }

  @Test func whatWasTakenOutIsNoted() async throws {
    let whole = try await WholeWorld()
    let member = try await whole.browser(.member)
    for end in ["eksport.json", "eksport.zip", "journal.zip"] {
      #expect(await member.get("/forloeb/\(whole.rich.id)/\(end)").status == 200)
    }
    let leader = try await whole.browser(.leader)
    let page = await leader.get("/forloeb/\(whole.rich.id)/eksport")
    #expect(page.says("Bodil Rasmussen : hele forløbet (JSON)"))
    #expect(page.says("Bodil Rasmussen : journalpakken (zip)"))
    #expect(await !member.get("/forloeb/\(whole.rich.id)/eksport").says("Mette Kjærgaard : alle bidrag"))
  }

  /// A document that was cut off does not look whole.
  @Test func aCaseThatIsDeletedMeanwhileIsNotTakenOutAsIfItWereWhole() async throws {
    let whole = try await WholeWorld()
    let takeOut = try await TakenOut.takeOut(whole)
    try await DeletionTests.delete(whole)
    await #expect(throws: TakeOut.CaseIsGone.self) { _ = try await TakenOut.document(takeOut) }
    await #expect(throws: TakeOut.CaseIsGone.self) { _ = try await TakenOut.tables(takeOut) }
  }

  /// Not after the documents were read and found to be none.
  @Test func aCaseThatIsDeletedWhileItsDocumentsAreReadIsNotWhole() async throws {
    let whole = try await WholeWorld()
    var parts = Wiring.exportParts()
    parts.files = { _, _ in
      [
        ExportFile(name: "sidst.txt", size: 1, isCompressed: false) { piece in
          try await DeletionTests.delete(whole)
          try await piece(Bytes("x"))
        }
      ]
    }
    let takeOut = try await TakenOut.takeOut(whole, parts: parts)
    await #expect(throws: TakeOut.CaseIsGone.self) { _ = try await TakenOut.journal(takeOut) }
  }

  @Test func whoTakesOutAgainAndAgainIsAskedToWait() async throws {
    let whole = try await WholeWorld()
    let member = try await whole.browser(.member)
    var states: [Int] = []
    for _ in 0...ExportLimit.most { states.append(await member.get("/konto/mine-data.json").status) }
    #expect(states.dropLast().allSatisfy { $0 == 200 } && states.last == 429)
    #expect(await member.get("/forloeb/\(whole.rich.id)/eksport.json").status == 429)
    #expect(await (try whole.browser(.leader)).get("/forloeb/\(whole.rich.id)/eksport.json").status == 200)
    whole.world.clock.pass(.minutes(11))
    #expect(await member.get("/konto/mine-data.json").status == 200)
  }

  /// Headings count everything; lists are cut.
  @Test func theReportCountsWhatItDoesNotList() async throws {
    let whole = try await WholeWorld()
    let (id, member) = (whole.rich.id, whole.rich.people[.member] ?? 0)
    let before = try await Self.report(whole)
    try await whole.world.services.database.write { db in
      for number in 0..<250 {
        try db.run(
          """
          INSERT INTO differences (case_id, title, kind, raised_by, raised, rank, touched, revision)
          SELECT case_id, 'Forskel ' || \(String(number)), kind, raised_by, raised, 0, touched, 0
          FROM differences WHERE case_id = \(id) ORDER BY id LIMIT 1
          """)
        try db.run(
          """
          INSERT INTO lessons (case_id, kind, happened, learned, differently, person_id, actor_group, at)
          VALUES (\(id), 'failure', 'Det gik galt', 'Vi lærte det', 'Vi gør det anderledes', \(member), 'employee', 1)
          """)
      }
    }
    let after = try await Self.report(whole)
    #expect(after.totals.differences == before.totals.differences + 250)
    #expect(after.totals.failures == before.totals.failures + 250)
    #expect(after.differences.count == CaseReport.most && after.lessons.count == CaseReport.most)
    let page = await (try whole.browser(.member)).get("/forloeb/\(id)/rapport")
    #expect(page.says("af \(after.totals.differences) forskelle er bearbejdet"))
    #expect(page.says("\(after.totals.lessons - CaseReport.most) flere står i tabellerne."))
  }

  private static func report(_ whole: WholeWorld) async throws -> CaseReport {
    let (id, now) = (Case.ID(whole.rich.id), whole.world.clock.now)
    return try await whole.world.services.database.read { db in
      let item = try #require(try CaseStore(db).item(id))
      return try ReportStore(db).report(of: item, leaders: [], now: now)
    }
  }

  @Test(arguments: ["da", "en"]) func theReportSaysWhatWasFound(_ language: String) async throws {
    let whole = try await WholeWorld()
    let browser = try await whole.browser(.member, in: language == "da" ? .danish : .english)
    let page = await browser.get("/forloeb/\(whole.rich.id)/rapport")
    #expect(page.status == 200)
    #expect(page.says(language == "da" ? "1 af 2 barrierer er passeret" : "1 of 2 barriers were passed"))
    #expect(page.says("den lå i skuffen"))
    #expect(page.says("De ældre ringer forgæves"))
  }
}
