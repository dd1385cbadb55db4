import Database
import Language
import Statistics
import Time
import Web

/// Carries letters from the outbox to the mail server.
///
/// A letter is marked before it is handed over and again after the server has
/// taken it. SMTP has no way to ask whether a message was taken: a program that
/// is killed between the two marks, or a server that falls silent, leaves one
/// letter in doubt, the one that was under way. It is sent once more, with the
/// same Message-ID and the same date, so that servers and mail programs that look
/// for doubles can drop it. In doubt twice it is given up and shown to an
/// administrator: twice at most, also when a letter is what kills the program.
public struct PostOffice: Sendable {
  let database: Database
  let site: Site
  let server: MailServer
  let log: @Sendable (LogLine) -> Void

  public init(database: Database, site: Site, server: MailServer, log: @escaping @Sendable (LogLine) -> Void) {
    self.database = database
    self.site = site
    self.server = server
    self.log = log
  }

  /// How many are taken at a time: as many as can be tried within the lease.
  private static let batch = 20

  /// Sends what is due until nothing is, or the server cannot be reached; how many were sent.
  @discardableResult
  public func carry(now: @escaping @Sendable () -> Instant) async throws -> Int {
    let round = Round()
    var sent = 0
    while !Task.isCancelled {
      let start = now()
      guard try await database.read({ try OutboxStore($0).hasDue(now: start) }) else { break }
      let letters = try await database.write { try OutboxStore($0).take(Self.batch, now: start) }
      let (count, isReachable) = try await carry(letters, in: round, now: now)
      sent += count
      guard isReachable else { break }
    }
    return sent
  }

  /// The connection, for as long as there is something to send.
  private final class Round: @unchecked Sendable {
    // Used by one letter at a time: each waits for the one before it.
    var session: MailSession?
  }

  private func carry(
    _ letters: [WaitingLetter], in round: Round, now: @Sendable () -> Instant
  ) async throws -> (sent: Int, isReachable: Bool) {
    var sent = 0
    for (index, letter) in letters.enumerated() {
      let delivery = try await deliver(letter, in: round, now: now())
      let time = now()
      try await database.write { try note(delivery, of: letter, in: OutboxStore($0), now: time) }
      if delivery == .sent { sent += 1 }
      if let problem = delivery?.silence {
        log(LogLine(fault: Unreachable(reason: problem), reference: "mail", route: "-"))
        let rest = letters[(index + 1)...].map(\.id)
        if !rest.isEmpty { try await database.write { try OutboxStore($0).untouched(rest, due: time + .minutes(1)) } }
        return (sent, false)
      }
    }
    return (sent, true)
  }

  private struct Unreachable: Error { let reason: String }

  private func deliver(_ letter: WaitingLetter, in round: Round, now: Instant) async throws -> Delivery? {
    guard now < letter.expires else { return nil }
    if letter.isInDoubt, letter.doubts >= 1 { return .refused(Self.doubt) }
    let message: Message
    do {
      message = try self.message(letter)
    } catch {
      return .refused("\(error)")
    }
    let server = self.server
    try await database.write { try OutboxStore($0).handing(letter.id, now: now) }
    return try await BlockingExecutor.shared.run {
      let session = round.session ?? MailSession(server)
      round.session = session
      return session.send(message)
    }
  }

  static let doubt = "handed over twice without an answer: it may have arrived"

  /// What is written down about what came of it.
  private func note(_ delivery: Delivery?, of letter: WaitingLetter, in store: OutboxStore, now: Instant) throws {
    switch delivery {
    case nil: try store.expired(letter.id, now: now)
    case .sent:
      try store.sent(letter.id, now: now)
      try store.note("", now: now)
    case .refused(let problem): try store.failed(letter.id, problem, now: now)
    case .later(let problem):
      try store.later(letter, problem, at: now + Backoff.wait(letter.id, attempt: letter.attempts, longest: .hours(6)))
    case .unsure(let problem):
      let wait = Backoff.wait(letter.id, attempt: letter.attempts, longest: .minutes(10))
      try store.unsure(letter, problem, at: now + wait)
      try store.note(problem, now: now)
    case .unreachable(let problem):
      let wait = Backoff.wait(letter.id, attempt: letter.attempts, longest: .minutes(10))
      try store.later(letter, problem, at: now + wait)
      try store.note(problem, now: now)
    }
  }

  private func message(_ letter: WaitingLetter) throws(MailProblem) -> Message {
    let name = server.from.name.isEmpty ? site.name : server.from.name
    let envelope = Message.Envelope(
      from: try Mailbox(name: name, address: server.from.address),
      to: try Mailbox(name: letter.name, address: letter.address),
      replyTo: try? Mailbox(address: site.contactEmail), subject: letter.subject,
      id: "\(letter.id).\(letter.created.milliseconds)@\(host)", date: letter.created,
      unsubscribe: letter.unsubscribe, isBulk: letter.isBulk)
    return try Message(envelope, text: letter.text, html: letter.html)
  }

  private var host: String { server.from.address.split(separator: "@").last.map(String.init) ?? "localhost" }
}

extension PostOffice {
  /// Sends one message at once and tells what came of it: to try the settings.
  public func test(to name: String, _ address: String, subject: String, text: String, now: Instant) async -> Delivery {
    let letter = Letter(
      once: "", to: address, name: name, language: .danish, subject: subject, expires: now, [.paragraph(text)])
    do {
      let envelope = Message.Envelope(
        from: try Mailbox(name: site.name, address: server.from.address),
        to: try Mailbox(name: name, address: address), subject: subject,
        id: "test.\(Secrets.token(bytes: 9))@\(host)", date: now)
      let message = try Message(envelope, text: letter.text(signed: site.name), html: letter.page(signed: site.name))
      let server = self.server
      return try await BlockingExecutor.shared.run { MailSession(server, limit: 15).send(message) }
    } catch {
      return .refused("\(error)")
    }
  }
}

/// How long to wait before trying again: twice as long each time, and not all
/// at once. The same letter waits the same, so that it can be reckoned anew.
enum Backoff {
  static func wait(_ id: Int, attempt: Int, longest: Span) -> Span {
    let whole = min(Double(longest.milliseconds), 60_000 * Double(1 << min(attempt, 20)))
    var random = SeededRandom(seed: UInt64(bitPattern: Int64(id)) &* 31 &+ UInt64(attempt))
    return Span(milliseconds: Int64(whole * (0.5 + 0.5 * random.uniform())))
  }
}

extension Delivery {
  /// Why there is no talking to the server, where that is so.
  fileprivate var silence: String? {
    switch self {
    case .unreachable(let problem), .unsure(let problem): problem
    case .sent, .later, .refused: nil
    }
  }
}
