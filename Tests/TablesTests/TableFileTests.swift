import Foundation
import Tables
import Testing

/// A folder of its own that is removed with the test.
private final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "samspil-tables-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String) throws -> String {
    let file = path + "/t.csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}

@Suite struct TableFileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func records(_ path: String) throws -> [[String]] {
    var reader = try TableReader.opening(path)
    var records: [[String]] = []
    while try reader.next() { records.append((0..<reader.fieldCount).map { reader.text($0) }) }
    return records
  }

  private func problem(_ path: String) -> TableProblem.Kind? {
    do {
      _ = try records(path)
      return nil
    } catch {
      return (error as? TableProblem)?.kind
    }
  }

  @Test func aFileIsReadLikeBytesInMemory() throws {
    #expect(try records(folder.write("a,b\n1,\"2\n3\"\n")) == [["a", "b"], ["1", "2\n3"]])
  }

  /// Records of many lengths, so that the pieces the file is read in end everywhere in them.
  @Test func recordsThatLieAcrossTwoPiecesAreWhole() throws {
    let lengths = (0..<3000).map { $0 * 37 % 1999 }
    let texts = lengths.map { String(repeating: "æ", count: $0) + "\"\r\n" }
    let written = texts.map { "1,\"\($0.replacing("\"", with: "\"\""))\"\r\n" }.joined()
    let read = try records(folder.write(written))
    #expect(read.count == texts.count && zip(read, texts).allSatisfy { $0 == ["1", $1] })
  }

  @Test func aLineThatIsTooLongIsRefusedWithItsNumber() throws {
    let long = String(repeating: "x", count: TableReader.longestRecord)
    #expect(problem(try folder.write("a\n\(long)\n")) == nil)
    #expect(problem(try folder.write("a\n\(long)x\n")) == .lineTooLong(most: TableReader.longestRecord))
    #expect(problem(try folder.write("a\n\"\(long)\n\(long)")) == .unclosedQuote)
  }

  @Test func aFolderAPipeAndADeviceAreNoFiles() throws {
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(problem(folder.path) == .directory)
    #expect(problem(pipe) == .notAFile)
    #expect(problem("/dev/null") == .notAFile)
    #expect(problem("/dev/zero") == .notAFile)
  }

  @Test func aFileThatIsNotThereIsMissing() {
    #expect(problem(folder.path + "/none.csv") == .missing)
    #expect(problem("/dev/null/none.csv") == .missing)
    #expect(problem("") == .missing)
    #expect(problem(String(repeating: "x", count: 5000)) == .unreadable(code: ENAMETOOLONG))
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func aFileThatMayNotBeReadIsSaidToBeSo() throws {
    let file = try folder.write("a\n")
    #expect(chmod(file, 0) == 0)
    #expect(problem(file) == .notPermitted)
  }

  @Test func aFileThatIsTooLargeIsNotBegun() throws {
    let file = try folder.write("a\n")
    #expect(truncate(file, TableReader.largestFile + 1) == 0)
    let size = TableReader.largestFile
    #expect(problem(file) == .tooLarge(bytes: size + 1, most: size))
  }

  @Test func anEmptyFileIsEmpty() throws { #expect(problem(try folder.write("")) == .empty) }
}
