import Bytes
import Database
import HTML
import HTTP
import Language
import Time

/// What a handler knows about the request that it answers.
public struct Context: Sendable {
  public let request: Request
  public let services: Services
  public let viewer: Viewer?
  public let language: Language
  public let now: Instant
  public let keys: FormKeys

  public init(
    request: Request, services: Services, viewer: Viewer?, language: Language, now: Instant, keys: FormKeys
  ) {
    self.request = request
    self.services = services
    self.viewer = viewer
    self.language = language
    self.now = now
    self.keys = keys
  }

  public var today: Day { now.day }

  /// The viewer of a page that only someone signed in can reach.
  public var person: Viewer {
    get throws {
      guard let viewer else { throw SignInWanted() }
      return viewer
    }
  }

  /// Whether the asker wants data rather than a page.
  public var wantsJSON: Bool {
    request.headers["Accept"]?.hasPrefix("application/json") ?? false || request.query["format"] == "json"
      || request.path.hasPrefix("/api/")
  }

  /// Reads a consistent picture of the database.
  public func read<R: Sendable>(_ body: @escaping @Sendable (Connection) throws -> R) async throws -> R {
    try await services.database.read(body)
  }

  /// Does what a form asks for, once.
  ///
  /// The number that the form carries is kept in the same transaction as the
  /// change itself. A second click finds it there, changes nothing, and is led
  /// to where the first one led.
  public func change(_ body: @escaping @Sendable (Connection) throws -> Redirect) async throws -> Answer {
    let once = self.once
    let who = keys.secret
    let now = self.now
    let redirect = try await services.database.write { db in
      guard let once else { return try body(db) }
      if let earlier = try Submissions.earlier(once, by: who, in: db) { return Redirect(to: earlier) }
      let redirect = try body(db)
      try Submissions.keep(once, by: who, location: redirect.path, at: now, in: db)
      return redirect
    }
    return .redirect(redirect)
  }
}

extension Context {
  /// The number of the form that was sent.
  private var once: String? {
    request.form[FormKeys.onceField].flatMap { $0.isEmpty || $0.utf8.count > 64 ? nil : $0 }
  }

  /// Where the same form led when it was sent before; `nil` when it was not.
  func earlier() async throws -> Redirect? {
    guard let once else { return nil }
    let who = keys.secret
    return try await read { db in try Submissions.earlier(once, by: who, in: db).map { Redirect(to: $0) } }
  }
}

/// Thrown where someone has to sign in first; becomes the way to the sign-in page.
struct SignInWanted: Error {}

/// Where a change leads, and what is said there.
public struct Redirect: Sendable {
  public let path: String
  public let flash: Text?
  /// What the browser keeps from now on.
  public var cookies: [Cookie] = []
  public init(to path: String, saying flash: Text? = nil) {
    self.path = path
    self.flash = flash
  }
}

/// What a handler gives back.
public enum Answer: Sendable {
  case page(Page)
  case redirect(Redirect)
  case json(JSON)
  /// A part of a page, for a script that asked for it.
  case fragment(AnyMarkup)
  case response(Response)
}
