import Database
import Statistics

/// The votes of a conversation as its map is computed from them, and how far in
/// the record they go. People and statements are places in rising order of their
/// numbers, so that the same votes always give the same map.
struct VoteMemory: Sendable {
  private(set) var people: [Int] = []
  /// Those that somebody has voted on.
  private(set) var statements: [Int] = []
  private(set) var table = VoteTable()
  /// The last act that is known.
  private(set) var act = 0
  /// When votes were cast, of those later than figures that are shown: by person and statement.
  private(set) var recent: [Int: [Int: (first: Int, last: Int)]] = [:]
  private var places: [Int: Int] = [:]
  private var statementPlaces: [Int: Int] = [:]

  /// Other processes may have written acts with lower numbers a moment later.
  private static let margin = 500

  /// Reads all votes there are: a part at a time, then in one picture what has come since the first.
  ///
  /// - Parameter shown: Votes after this act are remembered as recent.
  init(of id: Conversation.ID, since shown: Int, in database: Database) async throws {
    let begun = try await database.read { try VoteReading($0).last(in: id) }
    var found = VoteReading.Columns()
    var last = 0
    var goesOn = true
    // Who comes meanwhile is among the news: else a reader might run after newcomers for ever.
    while goesOn {
      let from = last
      let part = try await database.read { try VoteReading($0).chunk(of: id, after: from) }
      goesOn = part.isFull
      last = part.last ?? last
      found.append(part.votes)
    }
    let from = Self.known(begun, in: database)
    let (news, now) = try await database.read { db in
      (try VoteReading(db).news(of: id, after: from), try VoteReading(db).last(in: id))
    }
    // Of several answers of one person to one statement the last counts.
    found.append(news)
    act = now
    try fill(found, since: shown)
  }

  private mutating func fill(_ found: VoteReading.Columns, since shown: Int) throws {
    people = Set(found.person).sorted()
    statements = Set(found.statement).sorted()
    places = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
    statementPlaces = Dictionary(uniqueKeysWithValues: statements.enumerated().map { ($1, $0) })
    table = try VoteTable(
      people: people.count, statements: statements.count, person: found.person.map { Int32(places[$0] ?? 0) },
      statement: found.statement.map { Int32(statementPlaces[$0] ?? 0) }, vote: found.vote)
    for place in found.person.indices where found.last[place] > shown {
      recent[found.person[place], default: [:]][found.statement[place]] = (found.first[place], found.last[place])
    }
  }

  /// The act up to which nothing can come any more.
  private static func known(_ act: Int, in database: Database) -> Int {
    database.dialect == .postgres ? max(0, act - margin) : act
  }

  /// Takes in what was cast since; `false` when somebody or something stands in
  /// between those who are known, and all must be read anew.
  mutating func catchUp(_ id: Conversation.ID, in database: Database) async throws -> Bool {
    let from = Self.known(act, in: database)
    let (news, last) = try await database.read { db in
      (try VoteReading(db).news(of: id, after: from), try VoteReading(db).last(in: id))
    }
    for place in news.person.indices {
      guard let person = Self.takeIn(news.person[place], &people, &places),
        let statement = Self.takeIn(news.statement[place], &statements, &statementPlaces)
      else { return false }
      try table.cast(news.vote[place], by: person, on: statement)
      recent[news.person[place], default: [:]][news.statement[place]] = (news.first[place], news.last[place])
    }
    act = max(act, last, news.last.max() ?? 0)
    return true
  }

  private static func takeIn(_ number: Int, _ numbers: inout [Int], _ places: inout [Int: Int]) -> Int? {
    if let place = places[number] { return place }
    guard number > numbers.last ?? 0 else { return nil }
    numbers.append(number)
    places[number] = numbers.count - 1
    return numbers.count - 1
  }

  /// How many people have voted after an act.
  func people(since act: Int) -> Int { recent.values.count { votes in votes.values.contains { $0.last > act } } }

  /// Forgets when votes were cast that no figure is older than.
  mutating func forgetRecent(until act: Int) {
    for (person, votes) in recent {
      let kept = votes.filter { $0.value.last > act }
      recent[person] = kept.isEmpty ? nil : kept
    }
  }
}

/// Reads votes as columns: millions of them.
struct VoteReading {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  struct Columns: Sendable {
    var person: [Int] = []
    var statement: [Int] = []
    var vote: [Vote] = []
    var first: [Int] = []
    var last: [Int] = []

    mutating func append(_ other: Columns) {
      person += other.person
      statement += other.statement
      vote += other.vote
      first += other.first
      last += other.last
    }

    fileprivate mutating func append(_ row: borrowing Row) throws {
      person.append(try row.read("participant_id"))
      statement.append(try row.read("statement_id"))
      vote.append(Vote(rawValue: Int8(try row.read("vote", as: Int.self))) ?? .pass)
      first.append(try row.read("first_act"))
      last.append(try row.read("act"))
    }
  }

  func last(in id: Conversation.ID) throws -> Int {
    try db.value(
      """
      SELECT MAX((SELECT MAX(w.act) FROM conversation_votes w WHERE w.statement_id = s.id))
      FROM conversation_statements s WHERE s.conversation_id = \(id)
      """) ?? 0
  }

  private static let peopleAtOnce = 400

  /// The votes of the next few hundred people, the last of them, and whether there were as many as are read at once.
  func chunk(of id: Conversation.ID, after person: Int) throws -> (votes: Columns, last: Int?, isFull: Bool) {
    let people = try db.rows(
      """
      SELECT id FROM conversation_participants WHERE conversation_id = \(id) AND id > \(person) ORDER BY id
      LIMIT \(Self.peopleAtOnce)
      """
    ) { try $0.read("id", as: Int.self) }
    guard let last = people.last else { return (Columns(), nil, false) }
    var columns = Columns()
    try db.each(
      """
      SELECT participant_id, statement_id, vote, first_act, act FROM conversation_votes
      WHERE participant_id IN \(list: people) ORDER BY participant_id, statement_id
      """
    ) { try columns.append($0) }
    return (columns, last, people.count == Self.peopleAtOnce)
  }

  /// In the order in which they were cast.
  func news(of id: Conversation.ID, after act: Int) throws -> Columns {
    var columns = Columns()
    try db.each(
      """
      SELECT w.participant_id, w.statement_id, w.vote, w.first_act, w.act
      FROM conversation_statements s JOIN conversation_votes w ON w.statement_id = s.id
      WHERE s.conversation_id = \(id) AND w.act > \(act) ORDER BY w.act, w.participant_id, w.statement_id
      """
    ) { try columns.append($0) }
    return columns
  }
}
