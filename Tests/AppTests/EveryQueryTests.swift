import Database
import HTTP
import TestWorld
import Testing
import Web

@Suite struct EveryQueryTests {
  /// A table that grows is searched by an index, or walked in order until a page is full.
  @Test func noPlanReadsAWholeTableThatGrows() async throws {
    let whole = try await WholeWorld(recorded: ())
    let statements = try await Self.statements(of: whole)
    #expect(statements.count > 100)
    let scans = try await whole.world.services.database.read { db in
      try Set(statements.filter { try Self.readsWholeTable($0, db) }.map(\.words))
    }
    let unexpected = scans.filter { words in !Self.counted.contains { words.hasPrefix($0) } }
    #expect(unexpected == [])
  }

  /// What administrators read of the whole installation, and how many cases there are: that is
  /// counted when a case has changed, not for every reader.
  private static let counted = [
    "SELECT (SELECT COUNT(*) FROM people", "SELECT o.id, o.name, o.kind, o.region,",
    "SELECT COUNT(*) FROM cases c WHERE",
    "SELECT p.id, p.name, p.title, p.email, p.is_guest, p.email_confirmed, p.closed, p.claimed_organisation,",
  ]

  /// Every statement that reads while everyone visits every page, each once.
  private static func statements(of whole: WholeWorld) async throws -> [SQL] {
    var statements: [String: SQL] = [:]
    for asker in Asker.allCases {
      let browser = try await whole.browser(asker)
      for path in try paths(whole) { await browser.get(path) }
      for sql in whole.statements?.take() ?? [] where sql.isReading { statements[sql.words] = sql }
    }
    return Array(statements.values)
  }

  private static func readsWholeTable(_ sql: SQL, _ db: Connection) throws -> Bool {
    let plan = try sql.plan(on: db)
    // An index that is made for the one statement reads the whole table first.
    if plan.contains(where: { $0.contains("AUTOMATIC") }) { return true }
    let made = plan.filter { $0.hasPrefix("CO-ROUTINE ") || $0.hasPrefix("MATERIALIZE ") }.map {
      $0.split(separator: " ")[1]
    }
    let isSorted = plan.contains { $0.hasPrefix("USE TEMP B-TREE FOR ORDER BY") }
    let stopsWhenFull = sql.words.contains(" LIMIT ") && !isSorted
    return plan.contains { step in
      guard step.hasPrefix("SCAN "), step != "SCAN CONSTANT ROW" else { return false }
      return !made.contains(step.split(separator: " ")[1]) && !stopsWhenFull
    }
  }

  private static func paths(_ whole: WholeWorld) throws -> [String] {
    try Door.all.keys.sorted().map { try #require(whole.rich.path(of: $0)) }
      + [
        "/forloeb?vis=alle", "/forloeb?vis=organisation", "/forloeb?vis=aabne&soeg=natten", "/forloeb?vis=mine&trin=1",
      ]
      + ["/forloeb/\(whole.rich.id)/indramning?soeg=natten", "/admin/personer?q=mette", "/admin/organisationer?q=eg"]
  }

  /// Nothing is asked for row by row: sixty of everything take as many statements as a few.
  @Test(arguments: [Asker.leader, .guest, .backer, .administrator, .stranger])
  func aPageAsksAsManyThingsHoweverMuchThereIs(_ asker: Asker) async throws {
    let whole = try await WholeWorld(recorded: ())
    try await whole.set(visibility: "public")
    let browser = try await whole.browser(asker)
    // Who listens is told beside the requests, whenever there is something: not counted with a page.
    let paths = try Self.paths(whole).filter { !$0.contains("bidrag.csv") && !$0.hasSuffix("/live") }
    // Some things are noted the first time a page is seen.
    for path in paths { await browser.get(path) }
    // What is kept until something changes is read anew both times.
    try await whole.fill(with: 1)
    let few = await Self.counts(browser, paths, whole)
    try await whole.fill(with: 60)
    let many = await Self.counts(browser, paths, whole)
    for path in paths { #expect(many[path] == few[path], "\(path): \(few[path] ?? 0), then \(many[path] ?? 0)") }
  }

  private static func counts(_ browser: Browser, _ paths: [String], _ whole: WholeWorld) async -> [String: Int] {
    var counts: [String: Int] = [:]
    _ = whole.statements?.take()
    for path in paths {
      await browser.get(path)
      counts[path] = whole.statements?.take().count
    }
    return counts
  }

  /// A change is followed by a new diagnosis, which reads the whole case.
  @Test func aChangeAsksAsManyThingsHoweverMuchThereIs() async throws {
    var counts: [Int?] = []
    for extra in [0, 60] {
      let whole = try await WholeWorld(recorded: ())
      if extra > 0 { try await whole.fill(with: extra) }
      let sender = try await Sender(.member, in: whole)
      _ = whole.statements?.take()
      let visit = await sender.post("/forloeb/\(whole.rich.id)/indramning/perspektiv", [("perspektiv", "Set herfra")])
      #expect(visit.isRedirect)
      counts.append(whole.statements?.take().count)
    }
    #expect(counts[0] == counts[1])
  }
}
