import Bytes
import Time

/// Writes a zip archive piece by piece, in constant memory: what a file holds
/// is compressed and sent as it comes, and its size and sum follow it.
///
/// ```swift
/// let zip = ZipWriter { try await writer.write($0) }
/// try await zip.begin("bidrag.csv", at: LocalTime(now))
/// try await zip.write(bytes)
/// try await zip.end()
/// try await zip.finish()
/// ```
///
/// - Source: APPNOTE.TXT 6.3.10 of PKWARE: 4.3.9 (sizes after the file), 4.3.14-15
///   and 4.5.3 (64 bits), appendix D (names in UTF-8).
public final class ZipWriter {
  public typealias Sink = (Bytes) async throws -> Void

  public enum Method: Sendable {
    case deflated
    /// As it is: for what is compressed already, such as pictures.
    case stored
  }

  /// A file grew beyond 4 GiB that was begun as one that would not.
  public struct TooLarge: Error {
    public let name: String
  }

  private let sink: Sink
  private let compressor = Compressor()
  private var entries: [ZipEntry] = []
  private var open: ZipEntry?
  /// How many bytes have been written.
  public private(set) var length: UInt64 = 0

  public init(to sink: @escaping Sink) { self.sink = sink }

  /// Begins a file.
  ///
  /// - Parameter mayBeLarge: Whether it can come to 4 GiB. Its sizes then take 64 bits,
  ///   which programs from before 2005 do not read; it must be known beforehand.
  public func begin(
    _ name: String, at moment: LocalTime, as method: Method = .deflated, mayBeLarge: Bool = false
  ) async throws {
    precondition(open == nil, "a file is begun when the one before has ended")
    let entry = ZipEntry(name: name, moment: moment, method: method, isLarge: mayBeLarge, offset: length)
    compressor.reset()
    open = entry
    try await put(entry.localHeader)
  }

  /// Adds to the file that is open.
  public func write(_ bytes: Bytes) async throws {
    guard bytes.count > 0, var entry = open else { return }
    entry.add(bytes)
    open = entry
    switch entry.method {
    case .stored: try await putContent(bytes)
    case .deflated:
      compressor.take(bytes)
      while let piece = compressor.next(isLast: false) { try await putContent(piece) }
    }
    guard entry.isLarge || entry.size < ZipEntry.most else { throw TooLarge(name: entry.name) }
  }

  public func write(_ text: String) async throws { try await write(Bytes(text)) }

  /// Ends the file that is open.
  public func end() async throws {
    if open?.method == .deflated {
      compressor.take(nil)
      while let piece = compressor.next(isLast: true) { try await putContent(piece) }
    }
    guard let entry = open else { return }
    open = nil
    guard entry.isLarge || entry.compressed < ZipEntry.most else { throw TooLarge(name: entry.name) }
    entries.append(entry)
    try await put(entry.descriptor)
  }

  /// Ends the archive with the list of its files.
  public func finish() async throws {
    precondition(open == nil, "the archive ends when its last file has ended")
    let start = length
    for entry in entries { try await put(entry.centralHeader) }
    try await put(ZipEnd(count: UInt64(entries.count), start: start, length: length - start).bytes)
  }

  private func putContent(_ bytes: Bytes) async throws {
    open?.compressed += UInt64(bytes.count)
    try await put(bytes)
  }

  private func put(_ bytes: Bytes) async throws {
    length += UInt64(bytes.count)
    try await sink(bytes)
  }
}
