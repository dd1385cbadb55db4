import Bytes
import Database
import Files
import Foundation
import HTTP
import Testing

/// A directory of its own, and a table that names files.
struct Shelf: Sendable {
  let directory = NSTemporaryDirectory() + "samspil-shelf-\(UInt64.random(in: .min ... .max))"
  let database: Database
  let store: FileStore

  init() async throws {
    database = try Database.open(.memory)
    try await database.migrate([Migration("things", "CREATE TABLE things (id ID, hash TEXT NOT NULL)")])
    store = try FileStore(directory, uses: ["SELECT hash FROM things"], in: database)
  }

  func another() throws -> FileStore { try FileStore(directory, uses: ["SELECT hash FROM things"], in: database) }

  @discardableResult
  func keep(_ text: String, in store: FileStore? = nil) async throws -> Int {
    try await (store ?? self.store).keep([Bytes(text)]) { hashes in
      try await database.write { db in
        try db.value("INSERT INTO things (hash) VALUES (\(hashes[0])) RETURNING id")!
      }
    }
  }

  func drop(_ id: Int, in store: FileStore? = nil) async throws {
    let hash: FileHash = try await database.write { db in
      try db.value("DELETE FROM things WHERE id = \(id) RETURNING hash")!
    }
    try await (store ?? self.store).removeUnused([hash])
  }

  func text(_ hash: FileHash) async throws -> String {
    var text = ""
    try await store.read(hash) { text += $0.text }
    return text
  }

  /// Every file there is, by its path.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: directory).filter { path in
      var isDirectory: ObjCBool = false
      return FileManager.default.fileExists(atPath: directory + "/" + path, isDirectory: &isDirectory)
        && !isDirectory.boolValue
    }.sorted()
  }

  func unnamed() async throws -> Int {
    let hashes: [FileHash] = try await database.read { try $0.rows("SELECT hash FROM things") { try $0.read("hash") } }
    var missing = 0
    for hash in hashes where try await !text(hash).hasPrefix("indhold") { missing += 1 }
    return missing
  }
}

@Suite struct FileStoreTests {
  @Test func theHashIsSHA256() {
    #expect(FileHash(of: Bytes("abc")).hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(FileHash("../../../etc/passwd") == nil && FileHash(String(repeating: "A", count: 64)) == nil)
  }

  @Test func aFileLiesUnderWhatItIsAndNothingElseIsLeft() async throws {
    let shelf = try await Shelf()
    try await shelf.keep("indhold")
    let hash = FileHash(of: Bytes("indhold"))
    #expect(try shelf.files() == ["\(hash.hex.prefix(2))/\(hash.hex.dropFirst(2))"])
    #expect(try await shelf.text(hash) == "indhold")
  }

  @Test func theSameBytesLieThereOnceUntilNobodyNamesThem() async throws {
    let shelf = try await Shelf()
    let (first, second) = (try await shelf.keep("indhold"), try await shelf.keep("indhold"))
    #expect(try shelf.files().count == 1)
    try await shelf.drop(first)
    #expect(try shelf.files().count == 1)
    #expect(try await shelf.text(FileHash(of: Bytes("indhold"))) == "indhold")
    try await shelf.drop(second)
    #expect(try shelf.files() == [])
  }

  @Test func whenTheRowIsRefusedTheFileGoes() async throws {
    struct Refused: Error {}
    let shelf = try await Shelf()
    await #expect(throws: Refused.self) { try await shelf.store.keep([Bytes("indhold")]) { _ in throw Refused() } }
    #expect(try shelf.files() == [])
    // But not when another names it.
    try await shelf.keep("indhold")
    await #expect(throws: Refused.self) { try await shelf.store.keep([Bytes("indhold")]) { _ in throw Refused() } }
    #expect(try shelf.files().count == 1)
  }

  /// Two programs on one directory, and people who add and take away the same bytes at once.
  @Test func aRowNeverNamesAFileThatIsGone() async throws {
    let shelf = try await Shelf()
    let stores = [shelf.store, try shelf.another()]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for worker in 0..<8 {
        group.addTask {
          for round in 0..<25 {
            let id = try await shelf.keep("indhold \(round % 3)", in: stores[worker % 2])
            if (worker + round) % 4 != 0 { try await shelf.drop(id, in: stores[(worker + round) % 2]) }
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try await shelf.unnamed() == 0)
    #expect(try shelf.files().count == 3)
  }

  /// The program was killed before, between and after: what is left is what a kill leaves.
  @Test func whatAKilledProgramLeftIsTidied() async throws {
    let shelf = try await Shelf()
    try await shelf.keep("indhold som nogen nævner")
    let hash = FileHash(of: Bytes("indhold uden række"))
    let folder = shelf.directory + "/" + hash.hex.prefix(2)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for path in [
      shelf.store.unfinished + "/new.halv", shelf.store.unfinished + "/\(hash.hex).holdt",
      folder + "/" + hash.hex.dropFirst(2),
    ] { try Data("indhold uden række".utf8).write(to: URL(fileURLWithPath: path)) }
    #expect(try shelf.files().count == 4)
    // Another may be in the middle of it.
    try await shelf.store.tidy()
    #expect(try shelf.files().count == 4)
    try await shelf.store.tidy(unfinishedFor: 0)
    #expect(try shelf.files().count == 1)
    #expect(try await shelf.unnamed() == 0)
  }

  /// Killed after the file was taken aside and before it was given back.
  @Test func aFileThatWasLeftAsideIsGivenBackWhenItIsNamed() async throws {
    let shelf = try await Shelf()
    try await shelf.keep("indhold")
    let hash = FileHash(of: Bytes("indhold"))
    let path = "\(shelf.directory)/\(hash.hex.prefix(2))/\(hash.hex.dropFirst(2))"
    try FileManager.default.moveItem(atPath: path, toPath: shelf.store.unfinished + "/\(hash.hex).away-x")
    try await shelf.store.tidy(unfinishedFor: 0)
    #expect(try await shelf.text(hash) == "indhold")
    #expect(try shelf.files().count == 1)
  }

  @Test func aFileIsReadInPieces() async throws {
    let shelf = try await Shelf()
    let whole = Bytes((0..<(3 * FileStore.pieceLength + 7)).map { UInt8($0 % 251) })
    try await shelf.store.keep([whole]) { hashes in
      try await shelf.database.write { try $0.run("INSERT INTO things (hash) VALUES (\(hashes[0]))") }
    }
    var (pieces, digest) = (0, FileDigest())
    try await shelf.store.read(FileHash(of: whole)) { piece in
      #expect(piece.count <= FileStore.pieceLength)
      pieces += 1
      digest.add(piece)
    }
    #expect(pieces == 4 && digest.hash() == FileHash(of: whole))
  }

  @Test func anAnswerSaysWhatItIsAndLetsNothingRun() async throws {
    let shelf = try await Shelf()
    try await shelf.keep("indhold")
    let hash = FileHash(of: Bytes("indhold"))
    let answer = shelf.store.response(hash, as: .pdf, named: "Blå \"plan\";\r\nX: y.pdf")
    #expect(answer.headers["Content-Type"] == "application/pdf")
    #expect(
      answer.headers["Content-Disposition"]
        == "attachment; filename=\"Bl_ _plan____X: y.pdf\"; filename*=UTF-8''Bl%C3%A5%20%22plan%22%3B%0D%0AX%3A%20y.pdf"
    )
    #expect(answer.headers["Content-Security-Policy"]?.contains("sandbox") == true)
    #expect(answer.headers["Cache-Control"]?.hasPrefix("private") == true)
    #expect(try await answer.collected().text == "indhold")
    // Only a picture is shown; the rest is saved, whoever asks.
    #expect(
      shelf.store.response(hash, as: .text, named: "a.txt", isShown: true).headers["Content-Disposition"]?.hasPrefix(
        "attachment") == true)
  }
}
