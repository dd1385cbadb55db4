import App
import Bytes
import Cases
import Database
import Foundation
import HTTP
import Language
import TestWorld
import Web

@testable import Export

/// What of the rich case is taken out, collected from its pieces.
struct TakenOut {
  let bytes: [UInt8]
  /// The longest piece: as much as is ever held of it.
  let longest: Int

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private final class Pieces {
    var bytes: [UInt8] = []
    var longest = 0
    func add(_ piece: Bytes) {
      bytes += piece.buffer
      longest = max(longest, piece.count)
    }
  }

  private init(_ body: (_ piece: @escaping (Bytes) async throws -> Void) async throws -> Void) async throws {
    let pieces = Pieces()
    try await body { pieces.add($0) }
    bytes = pieces.bytes
    longest = pieces.longest
  }

  static func takeOut(
    _ whole: WholeWorld, isLeader: Bool = true, of other: Int? = nil, parts: ExportSources = Wiring.exportParts()
  ) async throws -> TakeOut {
    let (id, services) = (Case.ID(other ?? whole.rich.id), whole.world.services)
    guard let item = try await services.database.read({ try CaseStore($0).item(id) }) else { throw Refusal.notFound }
    return TakeOut(
      item, isLeader: isLeader, by: "Mette Kjærgaard", parts, services.database, services.site, .danish,
      now: whole.world.clock.now)
  }

  static func document(_ takeOut: TakeOut) async throws -> TakenOut {
    try await TakenOut { try await CaseDocument(takeOut: takeOut).write(to: $0) }
  }

  static func tables(_ takeOut: TakeOut) async throws -> TakenOut {
    try await TakenOut { _ = try await TablePackage(takeOut: takeOut).write(to: $0) }
  }

  static func journal(_ takeOut: TakeOut) async throws -> TakenOut {
    try await TakenOut { _ = try await JournalPackage(takeOut: takeOut).write(to: $0) }
  }

  static func own(_ whole: WholeWorld, _ person: Viewer, asFiles: Bool = false) async throws -> TakenOut {
    let own = OwnDocument(
      database: whole.world.services.database, parts: Wiring.exportParts(), person: person,
      site: whole.world.services.site, now: whole.world.clock.now)
    return try await TakenOut { piece in
      if asFiles { try await own.pack(to: piece) } else { try await own.write(to: piece) }
    }
  }

  func json() throws -> [String: Any] {
    guard let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      throw Unreadable(description: "not an object")
    }
    return read
  }

  /// The rows of a table of the document.
  func rows(_ table: String) throws -> [[String: Any]] {
    let tables = try json()["tables"] as? [String: [String: Any]] ?? [:]
    return tables[table]?["rows"] as? [[String: Any]] ?? []
  }

  /// The files of a package, as Python reads them.
  func files() throws -> [String: String] {
    let said = try python(
      """
      z = zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))
      assert z.testzip() is None
      print(json.dumps({n: z.read(n).decode('utf-8') for n in z.namelist()}))
      """)
    return try JSONSerialization.jsonObject(with: Data(said.utf8)) as? [String: String] ?? [:]
  }

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  /// What Python says when it is given the bytes.
  func python(_ code: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", "import csv, hashlib, io, json, sys, zipfile\n" + code]
    let place = FileManager.default.temporaryDirectory.appending(path: "samspil-\(UUID().uuidString)")
    try Data(bytes).write(to: place)
    defer { try? FileManager.default.removeItem(at: place) }
    process.standardInput = try FileHandle(forReadingFrom: place)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Unreadable(description: said) }
    return said
  }
}
