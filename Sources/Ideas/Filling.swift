import Cases
import Database
import HTTP
import Language
import Time
import Web

/// How a form of a call was filled in, as far as its fields tell.
struct Filling: Sendable {
  let trap: String
  let shown: Instant?
  let now: Instant
  /// Whether much has come from the same person or address within the hour.
  let isMuch: Bool

  init(_ context: Context) {
    let form = context.request.form
    trap = form["hjemmeside"] ?? ""
    shown = form["vist"].flatMap { Int64($0) }.map { Instant(milliseconds: $0) }
    now = context.now
    isMuch =
      (try? context.services.limits.check(
        "much written", by: context.viewer.map { "person \($0.id)" } ?? context.request.remoteAddress,
        atMost: CallDesk.mostShownAnHour, within: .hours(1),
        now: context.now)) == nil
  }
}

extension CallDesk {
  /// What one address may write within an hour and have shown at once. A
  /// school shares one: what comes after waits to be read, and nothing is lost.
  static let mostShownAnHour = 30
}

/// What one may do in a call within an hour; after that nothing more of it is taken for a while. Who is signed in is
/// counted by themselves, others by the address they come from, which a hall shares.
package enum CallLimit: String, Sendable {
  case writing, supporting

  var most: Int {
    switch self {
    case .writing: 200
    case .supporting: 3_000
    }
  }

  /// A person by themselves supports no more than that.
  var mostOfOne: Int {
    switch self {
    case .writing: 200
    case .supporting: 600
    }
  }

  /// - Throws: ``Refusal/tooMany(minutes:)``
  func check(_ context: Context, _ slug: String) throws {
    let who = context.viewer.map { "person \($0.id)" } ?? context.request.remoteAddress
    try context.services.limits.check(
      rawValue, by: "\(slug) \(who)", atMost: context.viewer == nil ? most : mostOfOne, within: .hours(1),
      now: context.now)
  }
}

extension CallChange {
  /// Why what was written anew waits to be read again: who has been let in may write something else afterwards.
  func signOfChange(in texts: [String]) -> WritingSign? {
    if entry.role.isHost { return nil }
    let text = texts.joined(separator: "\n")
    if PersonalSigns.isCPR(text) { return .personal }
    if WritingSign.links(in: text) > WritingSign.mostLinks { return .links }
    return call.moderation == .before ? .rule : nil
  }

  /// Why what was written waits to be read; `nil` where it is shown at once.
  func sign(in texts: [String], _ filling: Filling, _ desk: CallDesk) throws -> WritingSign? {
    if entry.role.isHost { return nil }
    let text = texts.joined(separator: "\n")
    let found = WritingSign.sign(
      in: texts, WritingSign.Filling(trap: filling.trap, shown: filling.shown, now: filling.now))
    if let found { return found }
    if filling.isMuch { return .many }
    if PersonalSigns.isCPR(text) { return .personal }
    return call.moderation == .before ? .rule : nil
  }
}
