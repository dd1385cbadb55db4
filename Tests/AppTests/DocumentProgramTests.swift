import App
import Bytes
import Database
import Files
import Foundation
import HTTP
import Testing
import Web

/// Documents through the real program, over the line.
@Suite struct DocumentProgramTests {
  private let threads = BlockingExecutor(threads: 12)

  private func inFolder(_ body: (String, DurabilityTests.Place) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspil-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder + "/data", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder, try await DurabilityTests.startedCase(in: folder + "/data"))
  }

  private static func token(_ place: DurabilityTests.Place, _ port: Int) throws -> String {
    let page = PageMarkup(try Line.get(place.path + "/dokumenter", session: place.session, port: port).body)
    return try #require(PageForm.all(in: page).flatMap(\.fields).first { $0.name == "_token" }?.value)
  }

  private static func add(
    _ content: String, _ title: String, _ place: DurabilityTests.Place, _ token: String, _ port: Int
  ) throws -> Line.Answer {
    try Line.upload(
      place.path + "/dokumenter", [("_token", token), ("_once", UUID().uuidString), ("titel", title)],
      named: "plan.txt", content, session: place.session, port: port)
  }

  @Test(.timeLimit(.minutes(5))) func aFileThatIsTooLargeIsAnsweredWithASentenceAndNotWithAReset() async throws {
    try await inFolder { folder, place in
      let answers = try await threads.run {
        let program = try Program(data: folder + "/data")
        defer { _ = program.stop() }
        let token = try Self.token(place, program.port)
        return try [FileCheck.limit, FileCheck.limit + 1, FileCheck.limit + 600_000, 30_000_000].map { count in
          let content = String(decoding: [UInt8](repeating: 0x61, count: count), as: UTF8.self)
          return try Self.add(content, "x", place, token, program.port)
        }
      }
      #expect(answers.map(\.status) == [303, 422, 413, 413])
      #expect(answers[1].body.contains("Filen fylder mere end 20 MB"))
      #expect(answers[2].body.contains("Der kan sendes 20 MB ad gangen") && answers[3].body.contains("20 MB ad gangen"))
    }
  }

  /// Eight people add files while the program is killed: what was answered is there, and no row lacks its file.
  @Test(.timeLimit(.minutes(5))) func aKillLeavesNoRowWithoutItsFile() async throws {
    try await inFolder { folder, place in
      let first = try await threads.run { try Program(data: folder + "/data") }
      let token = try await threads.run { try Self.token(place, first.port) }
      let answered = Lock<[String]>([])
      try await withThrowingTaskGroup(of: Void.self) { group in
        for worker in 0..<8 {
          group.addTask {
            try await threads.run {
              for round in 0..<1_000 {
                let content = "Klient \(worker), fil \(round)\n" + String(repeating: "x", count: 40_000 * (round % 10))
                guard let answer = try? Self.add(content, content.prefix(18).description, place, token, first.port),
                  answer.status == 303
                else { return }
                answered.withLock { $0.append(content) }
              }
            }
          }
        }
        group.addTask {
          try await threads.run {
            while answered.withLock({ $0.count }) < 24 { usleep(2_000) }
            first.kill()
          }
        }
        try await group.waitForAll()
      }
      let database = try Database.open(.file(folder + "/data/samspil.db"))
      let files = try FileStore(folder + "/data/files", uses: Wiring.fileUses, in: database)
      #expect(try await files.missing() == [])
      let hashes = try await database.read {
        try $0.rows("SELECT hash FROM document_files") { try $0.read("hash", as: FileHash.self) }
      }
      for hash in hashes {
        var digest = FileDigest()
        try await files.read(hash) { digest.add($0) }
        #expect(digest.hash() == hash)
      }
      let kept = Set(hashes)
      #expect(answered.withLock { $0 }.allSatisfy { kept.contains(FileHash(of: Bytes($0))) })
      // What the kill left is tidied, and nothing else.
      try await files.tidy(unfinishedFor: 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: files.unfinished) == [])
      #expect(try await files.missing() == [])
      await database.close()
    }
  }

  @Test(.timeLimit(.minutes(5))) func aCopyHasTheFilesAndIsLookedThroughWhenItIsPutBack() async throws {
    try await inFolder { folder, place in
      let (data, copy) = (folder + "/data", folder + "/copy")
      try await threads.run {
        let program = try Program(data: data)
        let token = try Self.token(place, program.port)
        for text in ["Første plan", "Anden plan"] {
          #expect(try Self.add(text, text, place, token, program.port).status == 303)
        }
        // While people work.
        let backup = try Program.run(["backup", "--data", data, "--to", copy])
        #expect(backup.code == 0 && backup.said.contains("Copied 2 files"), "\(backup.said)")
        #expect(try Self.add("Tredje plan", "Tredje", place, token, program.port).status == 303)
        let again = try Program.run(["backup", "--data", data, "--to", copy])
        #expect(again.code == 0 && again.said.contains("Copied 1 files") && again.said.contains("2 were there"))
        _ = try Line.post(
          place.path + "/dokumenter/1/tilbagetraekning", (["_token": token, "_once": "w"] as Parameters).encoded,
          session: place.session, port: program.port)
        #expect(try Program.run(["backup", "--data", data, "--to", copy]).code == 0)
        #expect(program.stop() == 0)
      }
      #expect(try Self.files(in: copy) == Self.files(in: data) && Self.files(in: copy).count == 2)
      try await threads.run {
        let restored = try Program.run(["restore", "--data", folder + "/new", "--from", copy])
        #expect(restored.code == 0, "\(restored.said)")
        let program = try Program(data: folder + "/new")
        let answer = try Line.get(place.path + "/dokumenter/2/fil", session: place.session, port: program.port)
        #expect(answer.status == 200 && answer.body.contains("Anden plan"))
        _ = program.stop()
        #expect(try Program.run(["restore", "--data", folder + "/new", "--from", copy]).code == 2)
      }
      // A disk that has lost a byte.
      let path = try #require(Self.files(in: copy).first)
      try Data("x".utf8).write(to: URL(fileURLWithPath: copy + "/files/" + path))
      let broken = try await threads.run { try Program.run(["restore", "--data", folder + "/other", "--from", copy]) }
      #expect(broken.code == 1 && broken.said.contains("missing or not whole"), "\(broken.said)")
    }
  }

  /// The kept files of a data directory or a copy.
  private static func files(in directory: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: directory + "/files").filter {
      $0.count > 60 && !$0.hasPrefix("tmp")
    }
    .sorted()
  }
}
