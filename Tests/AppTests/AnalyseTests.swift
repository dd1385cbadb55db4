import Foundation
import Glibc
import Testing

/// `samspil analyse` as whoever types it meets it: what stands where, and how it ends.
@Suite struct AnalyseTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  @Test func aResultIsWrittenAndTheProgramEndsWell() throws {
    let file = try folder.write("0\n1\n3\n8\n12\n")
    let json = try Run(["rhythm", "--dates", file, "--json"])
    #expect(
      json.code == 0 && json.output.hasPrefix("{\"events\":5,\"burstiness\":-0.3097") && json.output.hasSuffix("}\n"))
    #expect(json.problems == "samspil: So few events give provisional figures only.\n")
    let english = try Run(["rhythm", "--dates", file])
    #expect(english.code == 0 && english.output.hasPrefix("5 events.\n") && english.problems.isEmpty)
    let danish = try Run(["rhythm", "--dates", file], language: "da_DK.UTF-8")
    #expect(danish.output.hasPrefix("5 hændelser.\n"))
  }

  @Test(
    "A file that is wrong gives a sentence, code 2 and no result",
    arguments: [
      (["series", "--values"], "1\n2\nx\n", ", line 3, column 1: \"x\" is not a number.\n"),
      (
        ["ranking", "--votes"], "Winner ID,Loser ID,Valid\n1,2,?\n",
        ", line 2, column 5: \"?\" is neither TRUE nor FALSE.\n"
      ),
      (["similar", "--texts"], "id,text\n1,\"a\n", ", line 2, column 3: The quote that opens here is never closed.\n"),
      (["network", "--edges"], "1 2\n1 2 3\n", ", line 2, column 1: The line has 3 fields, the first one has 2.\n"),
      (["rhythm", "--dates"], "", ": The file is empty.\n"),
    ])
  func wrongFiles(_ command: [String], _ text: String, _ sentence: String) throws {
    let file = try folder.write(text)
    for form in [[], ["--json"]] {
      let run = try Run(command + [file] + form)
      #expect(run.code == 2 && run.output.isEmpty && run.problems == "samspil: \(file)\(sentence)")
    }
  }

  @Test func aFileThatIsNoneEndsWithCodeTwo() throws {
    for path in [folder.path, folder.path + "/none.csv", "/dev/null"] {
      let run = try Run(["series", "--values", path, "--json"])
      #expect(run.code == 2 && run.output.isEmpty && run.problems.hasPrefix("samspil: \(path): "))
    }
  }

  @Test(
    "A command that cannot be followed ends with code 2 and the usage",
    arguments: [
      [], ["nothing"], ["series"], ["series", "--values"], ["series", "file.csv"], ["series", "--votes", "f"],
      ["series", "--values", "f", "--better", "left"], ["similar", "--texts", "f", "--top", "0"],
    ])
  func wrongCommands(_ arguments: [String]) throws {
    let run = try Run(arguments)
    #expect(run.code == 2 && run.output.isEmpty && run.problems.contains("samspil analyse series --values FILE"))
  }

  @Test func aReaderThatHasSeenEnoughEndsItQuietly() throws {
    let rows = (0..<3000).map { "\($0),Færre skemaer i hjemmeplejen nummer \($0 % 7)\n" }.joined()
    let file = try folder.write("id,text\n" + rows)
    let run = try Run(["similar", "--texts", file, "--top", "20", "--json"], isReadToTheEnd: false)
    #expect(run.code == 0 && run.problems.isEmpty)
  }

  @Test func aResultThatCannotBeWrittenEndsWithCodeOne() throws {
    let file = try folder.write("0\n1\n3\n8\n12\n")
    let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let run = try Run(["rhythm", "--dates", file], output: full)
    #expect(run.code == 1 && run.problems == "samspil: the result cannot be written: No space left on device\n")
  }
}

/// A folder of a test's own.
private final class Folder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "samspil-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String) throws -> String {
    let file = path + "/f.csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}

/// `samspil analyse` run to its end.
private struct Run {
  let output: String
  let problems: String
  let code: Int32

  /// - Parameter isReadToTheEnd: Whether the output is read; else it is closed at once.
  init(
    _ arguments: [String], language: String = "en_GB.UTF-8", isReadToTheEnd: Bool = true, output: FileHandle? = nil
  ) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "samspil")
    process.arguments = ["analyse"] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": language]
    let (said, complained) = (Self.pipe(), Self.pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output ?? said
    process.standardError = complained
    try process.run()
    try said.fileHandleForWriting.close()
    if !isReadToTheEnd { try said.fileHandleForReading.close() }
    let text = isReadToTheEnd ? said.fileHandleForReading.readDataToEndOfFile() : Data()
    problems = String(decoding: complained.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    self.output = String(decoding: text, as: UTF8.self)
    code = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  /// Programs that other tests start meanwhile must not hold its ends.
  private static func pipe() -> Pipe {
    let pipe = Pipe()
    for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
      _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
    }
    return pipe
  }
}
