import Bytes
import Foundation
import Testing
import Time

@testable import Archive

@Suite struct ZipTests {
  static let moment = LocalTime(day: Day(iso: "2026-11-25")!, hour: 13, minute: 5)!

  @Test func whatIsPackedIsReadByOthers() async throws {
    let file = try Unpacked()
    let texts = [
      "LÆSMIG.txt": "Blåbærgrød på 3. sal\n", "tabeller/tom.csv": "", "a": String(repeating: "æ", count: 100_000),
    ]
    try await file.write { zip in
      for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
        try await zip.begin(name, at: Self.moment)
        // In pieces of uneven length.
        var rest = Substring(text)
        while !rest.isEmpty {
          let piece = rest.prefix(7_919)
          rest = rest.dropFirst(7_919)
          try await zip.write(String(piece))
        }
        try await zip.end()
      }
      try await zip.finish()
    }
    #expect(try file.unzipSays().contains("No errors detected"))
    let read = try file.python(
      """
      assert z.testzip() is None
      out = {i.filename: [z.read(i).decode('utf-8'), list(i.date_time), i.compress_type] for i in z.infolist()}
      """)
    for (name, text) in texts {
      let entry = try #require(read[name] as? [Any])
      #expect(entry[0] as? String == text)
      #expect(entry[1] as? [Int] == [2026, 11, 25, 13, 5, 0])
      #expect(entry[2] as? Int == 8)
    }
    #expect(read.count == texts.count)
  }

  @Test func anArchiveOfNothingIsAnArchive() async throws {
    let file = try Unpacked()
    try await file.write { try await $0.finish() }
    #expect(try file.python("out = {'names': z.namelist()}")["names"] as? [String] == [])
  }

  @Test func whatIsCompressedAlreadyIsKeptAsItIs() async throws {
    let file = try Unpacked()
    let noise = Bytes((0..<200_000).map { _ in UInt8.random(in: 0...255) })
    try await file.write { zip in
      try await zip.begin("billede.png", at: Self.moment, as: .stored)
      try await zip.write(noise)
      try await zip.end()
      try await zip.begin("stor.csv", at: Self.moment, mayBeLarge: true)
      try await zip.write("a;b\r\n")
      try await zip.end()
      try await zip.finish()
    }
    #expect(try file.unzipSays().contains("No errors detected"))
    let read = try file.python(
      """
      import hashlib
      assert z.testzip() is None
      out = {'size': z.getinfo('billede.png').compress_size, 'sum': sum(z.read('billede.png')),
        'text': z.read('stor.csv').decode()}
      """)
    #expect(read["size"] as? Int == 200_000)
    #expect(read["sum"] as? Int == noise.buffer.reduce(0) { $0 + Int($1) })
    #expect(read["text"] as? String == "a;b\r\n")
  }

  /// More than 4 GiB before the last file and in the one before it. The zeros take no place on the disk.
  @Test(.timeLimit(.minutes(3))) func aVeryLargeArchiveIsReadByOthers() async throws {
    let file = try Unpacked()
    let zeros = Bytes([UInt8](repeating: 0, count: 16 << 20))
    let pieces = 260
    try await file.write { zip in
      try await zip.begin("film.bin", at: Self.moment, as: .stored, mayBeLarge: true)
      for _ in 0..<pieces { try await zip.write(zeros) }
      try await zip.end()
      try await zip.begin("efter.txt", at: Self.moment)
      try await zip.write("efter fire gigabyte")
      try await zip.end()
      try await zip.finish()
    }
    let read = try file.python(
      "out = {'size': z.getinfo('film.bin').file_size, 'text': z.read('efter.txt').decode()}")
    #expect(read["size"] as? Int == pieces * (16 << 20))
    #expect(read["text"] as? String == "efter fire gigabyte")
    #expect(try file.unzipSays().contains("No errors detected"))
  }

  @Test(.timeLimit(.minutes(1))) func aFileThatGrowsBeyondWhatWasSaidIsNotHidden() async throws {
    let zeros = Bytes([UInt8](repeating: 0, count: 16 << 20))
    let zip = ZipWriter { _ in }
    try await zip.begin("for-stor", at: Self.moment, as: .stored)
    await #expect(throws: ZipWriter.TooLarge.self) {
      for _ in 0..<257 { try await zip.write(zeros) }
    }
  }

  @Test func moreFilesThanSixteenBitsCount() async throws {
    let file = try Unpacked()
    try await file.write { zip in
      for number in 0..<66_000 {
        try await zip.begin("\(number)", at: Self.moment, as: .stored)
        try await zip.end()
      }
      try await zip.finish()
    }
    #expect(try file.python("out = {'count': len(z.namelist())}")["count"] as? Int == 66_000)
  }

  @Test func whoTakesThePiecesMayRefuse() async throws {
    struct Gone: Error {}
    let zip = ZipWriter { _ in throw Gone() }
    await #expect(throws: Gone.self) { try await zip.begin("a", at: Self.moment) }
  }

  @Test(arguments: [
    ("../../etc/passwd", "-..-etc-passwd"), ("C:\\autoexec.bat", "C--autoexec.bat"), ("", "fil"), ("...", "fil"),
    (" Referat 3. maj.pdf ", "Referat 3. maj.pdf"), ("a\u{0}b\n", "a-b-"), ("Blåbær/æøå?.txt", "Blåbær-æøå-.txt"),
  ])
  func aNameLeadsNowhereElse(_ name: String, _ safe: String) {
    #expect(FileName.safe(name) == safe)
  }

  @Test func aLongNameKeepsItsEnding() {
    let name = FileName.safe(String(repeating: "x", count: 500) + ".pdf")
    #expect(name.count == 120 && name.hasSuffix(".pdf"))
  }
}

/// A file that an archive is written to, and what other programs say of it.
private final class Unpacked {
  let path: String
  private let descriptor: Int32
  private var length = 0

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "samspil-\(UUID().uuidString).zip").path
    descriptor = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failed(description: "\(path) cannot be written") }
  }

  deinit {
    close(descriptor)
    unlink(path)
  }

  func write(_ body: (ZipWriter) async throws -> Void) async throws {
    let zip = ZipWriter { bytes in try self.put(bytes) }
    try await body(zip)
    guard ftruncate(descriptor, length) == 0 else { throw Failed(description: "the file cannot be ended") }
  }

  /// Zeros are skipped, and read as zeros all the same.
  private func put(_ bytes: Bytes) throws {
    if bytes.count < 1 << 20 || bytes.start[0] != 0 {
      guard pwrite(descriptor, bytes.start, bytes.count, length) == bytes.count else {
        throw Failed(description: "the disk takes no more")
      }
    }
    length += bytes.count
  }

  func unzipSays() throws -> String { try run("/usr/bin/unzip", ["-t", path]) }

  /// Runs `code` with the archive as `z`; what it puts in `out`.
  func python(_ code: String) throws -> [String: Any] {
    let script = "import json, sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\n\(code)\nprint(json.dumps(out))\n"
    let said = try run("/usr/bin/python3", ["-c", script, path])
    guard let read = try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [String: Any] else {
      throw Failed(description: said)
    }
    return read
  }

  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(description: said) }
    return said
  }
}
