import Database
import Foundation
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@testable import Mail

/// An outbox, a clock that is moved by hand, and a post office.
private final class Post: Sendable {
  let database: Database
  let time: HTTP.Lock<Instant>
  let log = HTTP.Lock<[String]>([])
  static let start = LocalTime(day: Day(iso: "2026-11-23")!, hour: 9, minute: 0)!.instant

  init() async throws {
    database = try Database.open(.memory)
    try await database.migrate(MailSchema.migrations)
    time = HTTP.Lock(Self.start)
  }

  var now: Instant { time.withLock { $0 } }
  func pass(_ span: Span) { time.withLock { $0 = $0 + span } }

  func add(
    to address: String, once: String? = nil, subject: String = "Nyt i Tryg hjem", name: String = "Søren Ærø",
    lasting: Span = .days(14), _ blocks: [Letter.Block] = [.paragraph("Bodil nævnte dig.")]
  ) async throws {
    var letter = Letter(
      once: once ?? address, to: address, name: name, language: .danish, subject: subject, expires: now + lasting,
      blocks)
    letter.unsubscribe = .init(address: "https://samspil.example/afmeld/x", words: "Få ingen mail om det her")
    letter.isBulk = true
    let (made, now) = (letter, now)
    try await database.write { try OutboxStore($0).add(made, signed: "Samspil", now: now) }
  }

  @discardableResult
  func carry(to port: Int, _ account: String = "", options: String = "") async throws -> Int {
    let server = try #require(
      MailServer(
        "smtp://\(account)127.0.0.1:\(port)\(options)", from: try Mailbox(address: "samspil@example.org")))
    let office = PostOffice(database: database, site: Site(), server: server) { line in
      self.log.withLock { $0.append(line.json) }
    }
    return try await office.carry { self.now }
  }

  func states() async throws -> [String] {
    try await database.read { try $0.rows("SELECT state FROM outbox ORDER BY id") { try $0.read("state") } }
  }

  func value(_ sql: String) async throws -> String? {
    try await database.read { try $0.value("\(raw: sql)") }
  }
}

@Suite(.enabled(if: TestMailServer.isInstalled)) struct PostOfficeTests {
  @Test func danishLettersAndLongLinesArriveAsTheyWereWritten() async throws {
    let post = try await Post()
    let server = try await TestMailServer.start()
    let long = String(repeating: "blåbærgrød og æbleskiver ", count: 90)
    try await post.add(
      to: "soeren@example.org", subject: "Bodil nævnte dig i Børn på Ærø – kan I se på det her i morgen?",
      [
        .paragraph(long), .paragraph(".\n..\n.punktum"), .lines(["én", "<to> & \"tre\""]),
        .link("Læs på Samspil", to: "https://samspil.example/forloeb/1"),
      ])
    #expect(try await post.carry(to: server.port) == 1)
    let message = try #require(try server.received().first)
    #expect(message.subject == "Bodil nævnte dig i Børn på Ærø – kan I se på det her i morgen?")
    #expect(message.type == "multipart/alternative")
    #expect(message.text.contains(long))
    #expect(message.text.replacingOccurrences(of: "\r\n", with: "\n").contains("\n.\n..\n.punktum"))
    #expect(message.html.contains(long))
    #expect(message.html.contains("&lt;to&gt; &amp; &quot;tre&quot;"))
    #expect(message.longest <= 998 && message.ascii)
    #expect(message.defects == [])
    #expect(message.header("To") == "Søren Ærø <soeren@example.org>")
    #expect(message.header("From") == "Samspil <samspil@example.org>")
    #expect(message.header("Auto-Submitted") == "auto-generated")
    #expect(message.header("Precedence") == "bulk")
    #expect(message.header("List-Unsubscribe") == "<https://samspil.example/afmeld/x>")
    #expect(message.header("List-Unsubscribe-Post") == "List-Unsubscribe=One-Click")
    #expect(message.header("Message-ID") == "<1.\(Post.start.milliseconds)@example.org>")
    #expect(message.header("Date") == "Mon, 23 Nov 2026 09:00:00 +0100")
    #expect(message.text.contains("Få ingen mail om det her:") && message.html.contains("Få ingen mail om det her"))
    // What was sent is not kept.
    #expect(try await post.value("SELECT text || html FROM outbox") == "")
  }

  @Test func aLetterIsPutInOnceAndSentOnce() async throws {
    let post = try await Post()
    let server = try await TestMailServer.start()
    for _ in 0..<3 { try await post.add(to: "soeren@example.org", once: "nævnt 7") }
    async let first = post.carry(to: server.port)
    async let second = post.carry(to: server.port)
    let count = try await first + second
    #expect(count == 1)
    #expect(try await post.carry(to: server.port) == 0)
    #expect(try server.received().count == 1)
  }

  @Test func aHostileSubjectIsRefusedAndTheOthersAreSent() async throws {
    let post = try await Post()
    let server = try await TestMailServer.start()
    try await post.add(to: "a@example.org", subject: "Nyt\r\nBcc: alle@example.org")
    try await post.add(to: "b@example.org\r\nRCPT TO:<c@example.org>")
    try await post.add(to: "d@example.org")
    #expect(try await post.carry(to: server.port) == 1)
    #expect(try await post.states() == ["failed", "failed", "sent"])
    let received = try server.received()
    #expect(received.map(\.to) == [["d@example.org"]])
    #expect(received.allSatisfy { !$0.raw.contains("Bcc") })
  }

  @Test func aServerThatIsDownLosesNothingAndIsTriedAgain() async throws {
    let post = try await Post()
    let gone = try await TestMailServer.start()
    gone.stop()
    for number in 0..<30 { try await post.add(to: "a\(number)@example.org") }
    #expect(try await post.carry(to: gone.port) == 0)
    #expect(Set(try await post.states()) == ["waiting"])
    #expect(try await post.value("SELECT problem FROM mail_standing") != "")
    // Not again at once: one was tried, the others wait for a minute.
    let server = try await TestMailServer.start()
    post.pass(.minutes(11))
    #expect(try await post.carry(to: server.port) == 30)
    #expect(try await post.value("SELECT problem FROM mail_standing") == "")
    #expect(Set(try server.received().flatMap(\.to)).count == 30)
  }

  @Test func whatIsPutOffIsSentLaterAndWhatIsRefusedIsNotTriedAgain() async throws {
    let post = try await Post()
    let server = try await TestMailServer.start()
    try await post.add(to: "busy-2@example.org")
    try await post.add(to: "never@example.org")
    try await post.add(to: "c@example.org")
    #expect(try await post.carry(to: server.port) == 1)
    #expect(try await post.states() == ["waiting", "failed", "sent"])
    #expect(try await post.value("SELECT problem FROM outbox WHERE id = 1") == "451 4.3.0 Try again later")
    #expect(try await post.value("SELECT problem FROM outbox WHERE id = 2") == "550 5.1.1 No such user here")
    #expect(try await post.carry(to: server.port) == 0)
    post.pass(.minutes(1))
    #expect(try await post.carry(to: server.port) == 0)
    post.pass(.minutes(2))
    #expect(try await post.carry(to: server.port) == 1)
    #expect(try server.received().map(\.to) == [["c@example.org"], ["busy-2@example.org"]])
    let desk = try await post.database.read { try MailDesk($0) }
    #expect(desk.failed.map(\.address) == ["never@example.org"])
  }

  /// Who takes letters and is killed has told nobody: they are due again when the lease is over.
  @Test func whatWasTakenByAProgramThatWasKilledIsSentByTheNext() async throws {
    let post = try await Post()
    let server = try await TestMailServer.start()
    try await post.add(to: "a@example.org")
    let now = post.now
    _ = try await post.database.write { try OutboxStore($0).take(20, now: now) }
    #expect(try await post.carry(to: server.port) == 0)
    post.pass(.minutes(15))
    #expect(try await post.carry(to: server.port) == 1)
    #expect(try server.received().count == 1)
  }

  @Test func nothingIsSaidInTheOpenWhereItHasToBeSecure() async throws {
    let post = try await Post()
    let open = try await TestMailServer.start()
    try await post.add(to: "a@example.org")
    #expect(try await post.carry(to: open.port, options: "?tls=required") == 0)
    #expect(try await post.states() == ["waiting"])
    #expect(try open.received().isEmpty)
    // One who calls itself secure without anyone vouching for it is no better.
    let unknown = try await TestMailServer.start("--secure")
    post.pass(.hours(1))
    #expect(try await post.carry(to: unknown.port, options: "?tls=required") == 0)
    #expect(try await post.states() == ["waiting"])
    #expect(try unknown.received().isEmpty)
  }

  /// A wrong password is our mistake: no letter is given up for it.
  @Test func aWrongPasswordLosesNothing() async throws {
    let post = try await Post()
    let server = try await TestMailServer.start("--user", "samspil:hemmelig")
    try await post.add(to: "a@example.org")
    try await post.add(to: "b@example.org")
    #expect(try await post.carry(to: server.port, "samspil:forkert@") == 0)
    #expect(try await post.states() == ["waiting", "waiting"])
    post.pass(.hours(1))
    #expect(try await post.carry(to: server.port, "samspil:hemmelig@") == 2)
    #expect(try server.received().count == 2)
  }

  @Test func whatIsTooLateIsForgottenAndNotSent() async throws {
    let post = try await Post()
    let server = try await TestMailServer.start()
    try await post.add(
      to: "a@example.org", lasting: .hours(24), [.link("Log ind", to: "https://samspil.example/log-ind/x")])
    post.pass(.hours(24))
    #expect(try await post.carry(to: server.port) == 0)
    #expect(try await post.states() == ["expired"])
    #expect(try await post.value("SELECT text || html FROM outbox") == "")
    #expect(try server.received().isEmpty)
  }

  @Test func theLogNamesNobody() async throws {
    let post = try await Post()
    let gone = try await TestMailServer.start()
    gone.stop()
    try await post.add(to: "hemmelig@example.org", name: "Hemmelig Person")
    try await post.carry(to: gone.port)
    let log = post.log.withLock { $0 }
    #expect(log.count == 1)
    #expect(log.allSatisfy { !$0.lowercased().contains("hemmelig") })
  }

  @Test func aTestLetterTellsWhatCameOfIt() async throws {
    let post = try await Post()
    let server = try await TestMailServer.start()
    let named = try #require(
      MailServer("smtp://127.0.0.1:\(server.port)", from: try Mailbox(address: "samspil@example.org")))
    let office = PostOffice(database: post.database, site: Site(), server: named) { _ in }
    let now = post.now
    let sent = await office.test(to: "Ærø", "a@example.org", subject: "Prøve", text: "Hej", now: now)
    #expect(sent == .sent)
    let refused = await office.test(to: "", "never@example.org", subject: "Prøve", text: "Hej", now: now)
    #expect(refused == .refused("550 5.1.1 No such user here"))
    #expect(try server.received().count == 1)
  }
}
