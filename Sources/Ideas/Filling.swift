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
  /// How much has come from the same address within the hour.
  let isMuch: Bool

  init(_ context: Context) {
    let form = context.request.form
    trap = form["hjemmeside"] ?? ""
    shown = form["vist"].flatMap { Int64($0) }.map { Instant(milliseconds: $0) }
    now = context.now
    isMuch =
      (try? context.services.limits.check(
        "much written", by: context.request.remoteAddress, atMost: CallDesk.mostShownAnHour, within: .hours(1),
        now: context.now)) == nil
  }
}

extension CallDesk {
  /// What one address may write within an hour and have shown at once. A
  /// school shares one: what comes after waits to be read, and nothing is lost.
  static let mostShownAnHour = 30
  /// After so many nothing more is taken for a while.
  static let mostAnHour = 200

  /// - Throws: ``Refusal/tooMany(minutes:)``
  func limitWriting(_ context: Context, _ slug: String) throws {
    // Who runs the call may be writing down what a whole hall has said.
    guard context.viewer == nil else { return }
    try context.services.limits.check(
      "writing", by: "\(slug) \(context.request.remoteAddress)", atMost: Self.mostAnHour, within: .hours(1),
      now: context.now)
  }
}

extension CallChange {
  /// Why what was written waits to be read; `nil` where it is shown at once.
  func sign(in texts: [String], _ filling: Filling, _ desk: CallDesk) throws -> WritingSign? {
    if entry.role.isHost { return nil }
    let text = texts.joined(separator: "\n")
    let found = WritingSign.sign(
      in: texts, WritingSign.Filling(trap: filling.trap, shown: filling.shown, now: filling.now))
    if let found { return found }
    if filling.isMuch, viewer == nil { return .many }
    if PersonalSigns.isCPR(text) { return .personal }
    return call.moderation == .before ? .rule : nil
  }
}
