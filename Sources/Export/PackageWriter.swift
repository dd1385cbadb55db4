import Archive
import Bytes
import Time
import Web

/// A file of a package, with its sum.
struct PackedFile: Sendable, Equatable {
  let name: String
  let size: Int
  /// SHA-256 in hexadecimal digits.
  let checksum: String
}

/// Packs files into a zip archive as they come, and keeps the sum of each.
final class PackageWriter {
  private let zip: ZipWriter
  private let moment: LocalTime
  private let whole: Checksum
  private(set) var files: [PackedFile] = []
  private var names: Set<String> = []

  init(at now: Instant, to piece: @escaping (Bytes) async throws -> Void) {
    let whole = Checksum()
    self.whole = whole
    moment = LocalTime(now)
    zip = ZipWriter { bytes in
      whole.add(bytes)
      try await piece(bytes)
    }
  }

  /// - Parameter mayBeLarge: Whether it can come to 4 GiB.
  func file(
    _ name: String, as method: ZipWriter.Method = .deflated, mayBeLarge: Bool = false,
    _ body: (_ piece: (Bytes) async throws -> Void) async throws -> Void
  ) async throws {
    let (name, sum) = (unused(name), Checksum())
    try await zip.begin(name, at: moment, as: method, mayBeLarge: mayBeLarge)
    try await body { bytes in
      sum.add(bytes)
      try await self.zip.write(bytes)
    }
    try await zip.end()
    files.append(PackedFile(name: name, size: sum.length, checksum: sum.finish()))
  }

  func file(_ name: String, _ bytes: Bytes) async throws {
    try await file(name) { piece in try await piece(bytes) }
  }

  /// Ends the package with the list of sums, as `sha256sum -c` reads it.
  ///
  /// - Returns: The sum of the whole package.
  func finish() async throws -> String {
    let lines = files.map { "\($0.checksum)  \($0.name)\n" }.joined()
    try await file("checksums.txt", Bytes(lines))
    try await zip.finish()
    return whole.finish()
  }

  /// The name, or one like it where the package has it already: two documents may be called the same.
  private func unused(_ name: String) -> String {
    var (free, number) = (name, 1)
    let dot = name.lastIndex(of: ".").flatMap { $0 > (name.lastIndex(of: "/") ?? name.startIndex) ? $0 : nil }
    while !names.insert(free.lowercased()).inserted {
      number += 1
      free = dot.map { name[..<$0] + " (\(number))" + name[$0...] } ?? name + " (\(number))"
    }
    return free
  }
}
