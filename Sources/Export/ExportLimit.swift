import Time
import Web

/// How often one person can take something out whole: enough for everything that people do,
/// and too little to keep the machine busy with it.
enum ExportLimit {
  static let most = 60
  static let span = Span.minutes(10)

  /// - Throws: ``Refusal/tooMany(minutes:)``
  static func check(_ context: Context) throws {
    try context.services.limits.check(
      "export", by: String(try context.person.id), atMost: most, within: span, now: context.now)
  }
}
