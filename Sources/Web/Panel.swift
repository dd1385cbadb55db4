import Database
import HTML

/// A part of one slice's page that another slice fills in.
///
/// A case's page shows its actors and its barriers, yet `Cases` knows neither.
/// `App` hands it the panels; a panel that has nothing to show gives `nil`.
public struct Panel<Subject: Sendable>: Sendable {
  public let content: @Sendable (Context, Subject, Connection) throws -> AnyMarkup?

  public init(_ content: @escaping @Sendable (Context, Subject, Connection) throws -> AnyMarkup?) {
    self.content = content
  }
}
