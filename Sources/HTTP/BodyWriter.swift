import Bytes

/// Sends a body bit by bit. Waits while the client is slower than the writer,
/// so that a long table never lies in memory as a whole.
public final class BodyWriter: Sendable {
  /// The client closed the connection, or the server stops.
  public struct ClientLeft: Error {}

  /// How many bytes may wait to be sent.
  static let limit = 256 * 1024

  let outflow = Outflow()

  public func write(_ bytes: Bytes) async throws {
    guard outflow.isOpen, await outflow.write(bytes, limit: Self.limit) else { throw ClientLeft() }
  }

  /// Waits until everything has been handed over to the client's side: the system has taken it all, and the
  /// connection has asked for more.
  ///
  /// - Throws: ``ClientLeft`` when they left before that.
  public func flush() async throws {
    guard await outflow.flush() else { throw ClientLeft() }
  }

  public func write(_ text: String) async throws { try await write(Bytes(text)) }
}
