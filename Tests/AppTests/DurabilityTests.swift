import Accounts
import App
import Cases
import Database
import Foundation
import HTTP
import Testing
import Time
import Web

@Suite struct DurabilityTests {
  /// Sixteen clients write while the program is killed. What was answered is there, once;
  /// what was not is sent again with the same form, and then is there once too.
  @Test(.timeLimit(.minutes(1))) func whatWasAnsweredIsThereAfterAPowerCut() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspil-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let place = try await Self.startedCase(in: folder.path)
    let threads = BlockingExecutor(threads: 17)

    let first = try await threads.run { try Program(data: folder.path) }
    let token = try await threads.run { try place.token(port: first.port) }
    let writers = (0..<16).map { Writer(number: $0, place: place, token: token) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in writers { group.addTask { try await threads.run { writer.writeUntilItBreaks(port: first.port) } } }
      group.addTask {
        try await threads.run {
          while writers.reduce(0, { $0 + $1.answered.count }) < 100 { usleep(2_000) }
          first.kill()
        }
      }
      try await group.waitForAll()
    }

    let answered = writers.flatMap(\.answered)
    #expect(answered.count >= 100)
    try await Self.expect(answered, in: folder.path, and: writers.compactMap(\.unanswered))

    let second = try await threads.run { try Program(data: folder.path) }
    for writer in writers { try await threads.run { try writer.sendAgain(port: second.port) } }
    let page = try await threads.run { try Line.get(place.path, session: place.session, port: second.port) }
    #expect(page.status == 200)
    let ending = try await threads.run { second.stop() }
    #expect(ending == 0)
    try await Self.expect(writers.flatMap(\.answered), in: folder.path, and: [])
  }

  /// Each text that was answered is there once, and has its one line in the record; at most the
  /// others are there besides.
  private static func expect(_ answered: [String], in folder: String, and others: [String]) async throws {
    let database = try Database.open(.file(folder + "/samspil.db"))
    let (texts, notes) = try await database.read { db in
      (
        try db.rows("SELECT text FROM perspectives") { try $0.read("text", as: String.self) },
        try db.rows("SELECT note FROM contributions WHERE kind = 'perspective'") {
          try $0.read("note", as: String.self)
        }
      )
    }
    await database.close()
    #expect(Set(answered).subtracting(texts) == [], "lost")
    #expect(Set(texts).count == texts.count, "twice")
    #expect(Set(texts).subtracting(answered).subtracting(others) == [], "out of nowhere")
    #expect(texts.sorted() == notes.sorted(), "a text without its line in the record, or the other way")
  }

  /// A data directory with one person who leads one case.
  static func startedCase(in folder: String) async throws -> Place {
    let database = try Database.open(.file(folder + "/samspil.db"))
    try await database.migrate(Wiring.migrations)
    let now = Services.systemClock()
    let place = try await database.write { db in
      let accounts = AccountStore(db)
      let person = try accounts.add(AccountStore.NewPerson(name: "Mette", email: "mette@example.org"), now: now)
      let organisation = try accounts.add("Egelund Kommune", kind: .municipality, now: now)
      try accounts.join(person, organisation, now: now)
      let id = try CaseStore(db).start(
        CaseStore.NewCase(title: "Natten", triggers: [.criticism], organisation: organisation, actorGroup: .employee),
        by: person, now: now)
      return Place(path: "/forloeb/\(id.number)", session: try SessionStore(db).open(for: person, now: now))
    }
    await database.close()
    return place
  }

  struct Place: Sendable {
    let path: String
    let session: String
    var form: String { path + "/indramning/perspektiv" }

    func token(port: Int) throws -> String {
      let page = PageMarkup(try Line.get(form, session: session, port: port).body)
      return try #require(PageForm.all(in: page).flatMap(\.fields).first { $0.name == "_token" }?.value)
    }
  }
}

/// Somebody who sends one perspective after the other.
private final class Writer: Sendable {
  private struct State {
    var answered: [String] = []
    var unanswered: String?
  }

  private let number: Int
  private let place: DurabilityTests.Place
  private let token: String
  private let state = Lock(State())

  init(number: Int, place: DurabilityTests.Place, token: String) {
    self.number = number
    self.place = place
    self.token = token
  }

  var answered: [String] { state.withLock { $0.answered } }
  /// What was sent and not answered.
  var unanswered: String? { state.withLock { $0.unanswered } }

  func writeUntilItBreaks(port: Int) {
    var count = 0
    while count < 10_000 {
      count += 1
      let text = "Klient \(number), perspektiv \(count)"
      state.withLock { $0.unanswered = text }
      guard (try? send(text, port: port)) == 303 else { return }
      state.withLock { $0.answered.append(text) }
    }
  }

  /// Sends the last form once more, as somebody does whose browser said that nobody answered.
  func sendAgain(port: Int) throws {
    guard let text = unanswered else { return }
    let status = try send(text, port: port)
    guard status == 303 else { throw Program.Problem(description: "\(text) was answered \(status)") }
    state.withLock { $0.answered.append(text) }
  }

  private func send(_ text: String, port: Int) throws -> Int {
    let form: Parameters = ["_token": token, "_once": text, "perspektiv": text]
    return try Line.post(place.form, form.encoded, session: place.session, port: port).status
  }
}
