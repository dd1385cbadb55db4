import Database
import Time

/// What a sign-in link holds.
struct SignInLink: Sendable {
  let person: Person
  let isEmailConfirmed: Bool
  let isClosed: Bool
  let expires: Instant
  let used: Instant?
  /// The form that used it up.
  let usedOnce: String?
  /// The session it opened, hashed.
  let session: String?
  let isReusable: Bool
  /// Where its holder was on the way to.
  let continueTo: String?

  /// What it leads to. Telling used from expired is safe: who holds the token has had it.
  enum State: Equatable, Sendable { case good, used, expired, unknown }

  func state(now: Instant) -> State {
    if isClosed { return .unknown }
    if used != nil && !isReusable { return .used }
    return expires <= now ? .expired : .good
  }

  /// Whether this is the second press of the button that used the link up:
  /// it comes from the same form, within a minute.
  func isSecondPress(_ once: String?, now: Instant) -> Bool {
    guard let once, let used, !isClosed, !isReusable else { return false }
    return once == usedOnce && now - used < .minutes(1)
  }
}

extension SignInLink {
  init(_ row: borrowing Row) throws {
    person = try Person(row)
    isEmailConfirmed = try row.read("email_confirmed")
    isClosed = try row.readIfPresent("closed", as: Instant.self) != nil
    expires = try row.read("expires")
    used = try row.readIfPresent("used")
    usedOnce = try row.readIfPresent("used_once")
    session = try row.readIfPresent("session")
    isReusable = try row.read("is_reusable")
    continueTo = try row.readIfPresent("continue_to")
  }
}
