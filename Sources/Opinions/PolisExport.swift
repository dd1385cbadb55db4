import Bytes
import Cases
import Database
import HTTP
import Statistics
import Time
import Web

/// A conversation in the files of a Polis export, for those who reckon for themselves.
///
/// They hold the statements whose figures are shown, with the votes that those figures were counted from: what is
/// counted in a file is what stands on the page, and a file tells no more of a few people than two pages do. Participants
/// are numbered in an order of their own, and times are those of days, so that a line here cannot be
/// laid beside a line elsewhere.
extension ConversationRoom {
  enum PolisFile: String, CaseIterable { case comments, votes, participants = "participants-votes" }

  func export(_ context: Context, _ id: Case.ID, _ one: Conversation.ID, _ file: PolisFile) async throws -> Answer {
    let viewer = try context.person
    let database = context.services.database
    let found = try await desk.read(context, id, .export) { db, _ in
      try PolisExport(of: ConversationStore(db).one(one, in: id), file, today: context.today, db)
    }
    let now = context.now
    try await database.write { db in
      try CaseStore(db).logExport("meningskort-\(file.rawValue)", format: "csv", of: id, by: viewer, now: now)
    }
    var response = Response(
      body: .stream { writer in try await found.write(file, from: database) { try await writer.write($0) } })
    response.headers["Content-Type"] = "text/csv; charset=utf-8"
    response.headers["Content-Disposition"] =
      "attachment; filename=\"meningskort-\(one.number)-\(file.rawValue).csv\""
    return .response(response)
  }
}

struct PolisExport: Sendable {
  let item: Conversation
  let statements: [Statement]
  let figures: [Statement.ID: ShownFigures]
  /// Those whose votes are given out, by when they were counted.
  let counted: [PolisStore.Counted]
  /// In the order in which they are numbered.
  let people: [Int]
  /// Where every figure of every group of the map is shown; else none.
  let groups: [Int: Int]
  let day: Day

  private static let peopleAtOnce = 400

  /// - Throws: ``OpinionProblem/tooFew`` for votes while no map is drawn.
  init(of item: Conversation, _ file: ConversationRoom.PolisFile, today: Day, _ db: Connection) throws {
    let result = try MapStore(db).result(of: item.id)
    let statements = try ConversationStore(db).statements(of: item.id, [.open, .replaced, .removed])
    self.item = item
    self.statements = statements
    figures = result?.figures ?? [:]
    day = result?.map.made.day ?? today
    guard file != .comments else { (counted, people, groups) = ([], [], [:]); return }
    guard let result, result.map.isDrawn else { throw OpinionProblem.tooFew }
    let shown = result.lines.filter { $0.figures.all != nil }
    guard !shown.isEmpty else { throw OpinionProblem.tooFew }
    let labels = try MapStore(db).labels(of: item.id)
    counted = Dictionary(grouping: shown, by: \.figures.number).compactMap { number, lines in
      labels[number].map { PolisStore.Counted(act: $0.act, statements: lines.map(\.statement.id.number)) }
    }.sorted { $0.act < $1.act }
    people = try PolisStore(db).people(of: item.id, in: counted)
    // Groups as they are now, on votes as they were counted earlier, would tell who has changed groups.
    let areAllShown = shown.allSatisfy { !$0.isEarlier && $0.figures.shares(of: result.ids) != nil }
    groups = areAllShown ? labels[result.map.number]?.groups.filter { $0.value >= 0 } ?? [:] : [:]
  }

  private var voted: [Int] { counted.flatMap(\.statements).sorted() }

  /// - Parameter write: Takes a piece of the file; its order is that of the file.
  func write(
    _ file: ConversationRoom.PolisFile, from database: Database, to write: (Bytes) async throws -> Void
  ) async throws {
    switch file {
    case .comments: try await write(Bytes(comments))
    case .votes:
      try await write(Bytes("timestamp,datetime,comment-id,voter-id,vote\n"))
      try await chunks(database) { numbers, rows in
        rows.map { "\(stamp),\(day.iso),\($0.statement),\(numbers[$0.person] ?? 0),\($0.vote)\n" }.joined()
      } to: {
        try await write(Bytes($0))
      }
    case .participants:
      let columns = voted.map(String.init)
      let heading = ["participant", "group-id", "n-comments", "n-votes", "n-agree", "n-disagree"] + columns
      try await write(Bytes(heading.joined(separator: ",") + "\n"))
      try await chunks(database) { numbers, rows in
        participants(numbers, rows)
      } to: {
        try await write(Bytes($0))
      }
    }
  }

  private var stamp: Int64 { Int64(day.number) * 86_400_000 }

  private var comments: String {
    let lines = statements.map { statement -> String in
      let all = figures[statement.id]?.all
      let fields = [
        String(Int64(statement.written.day.number) * 86_400_000), statement.written.day.iso,
        String(statement.id.number), "", all.map { String($0.agree) } ?? "", all.map { String($0.disagree) } ?? "",
        statement.status == .removed ? "-1" : "1", statement.text,
      ]
      return fields.map(CSV.field).joined(separator: ",") + "\n"
    }
    return "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n" + lines.joined()
  }

  private typealias Row = (person: Int, statement: Int, vote: Int)

  private func chunks(
    _ database: Database, _ text: ([Int: Int], [Row]) -> String, to write: (String) async throws -> Void
  ) async throws {
    let counted = counted
    for start in stride(from: 0, to: people.count, by: Self.peopleAtOnce) {
      let part = Array(people[start..<min(start + Self.peopleAtOnce, people.count)])
      let numbers = Dictionary(uniqueKeysWithValues: part.enumerated().map { ($1, start + $0) })
      let rows = try await database.read { try PolisStore($0).votes(of: part, in: counted) }
      try await write(
        text(numbers, rows.sorted { (numbers[$0.person] ?? 0, $0.statement) < (numbers[$1.person] ?? 0, $1.statement) })
      )
    }
  }

  private func participants(_ numbers: [Int: Int], _ rows: [Row]) -> String {
    let voted = voted
    let votes = Dictionary(grouping: rows, by: \.person)
    return numbers.sorted { $0.value < $1.value }.map { person, number in
      let own = Dictionary((votes[person] ?? []).map { ($0.statement, $0.vote) }) { first, _ in first }
      let counts = [own.count, own.values.count { $0 == 1 }, own.values.count { $0 == -1 }].map(String.init)
      let fields =
        [String(number), groups[person].map(String.init) ?? "", "0"] + counts
        + voted.map { own[$0].map(String.init) ?? "" }
      return fields.joined(separator: ",") + "\n"
    }.joined()
  }
}
