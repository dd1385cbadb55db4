import Foundation
import Language
import Tables
import Testing

@testable import Analyse

/// What is wrong with any file, in the words of the command line. The votes stand for all: every
/// report reads its file in the same way.
@Suite struct FileProblemTests {
  private let files: Files

  init() throws { files = try Files() }

  private func sentence(_ bytes: [UInt8]) -> String? {
    files.sentence { try OpinionsAnalysis.report(of: files(bytes)) }
  }

  private func sentence(_ text: String) -> String? { sentence(Array(text.utf8)) }

  private func sentence(ofFile path: String) -> String? {
    files.sentence { try OpinionsAnalysis.report(of: path) }
  }

  private let heading = "comment-id,voter-id,vote\n"

  @Test func theFile() throws {
    #expect(sentence(ofFile: files.folder + "/none.csv") == "none.csv: There is no such file.")
    let folder = files.folder + "/folder"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(sentence(ofFile: folder) == "folder: This is a directory, not a file.")
    #expect(mkfifo(files.folder + "/pipe", 0o600) == 0)
    #expect(
      sentence(ofFile: files.folder + "/pipe") == "pipe: This is a pipe or a device. Only regular files are read.")
    #expect(
      AnalyseProblem.table(.init(file: "f.csv", place: nil, .notPermitted)).sentence.english
        == "f.csv: Reading the file is not permitted.")
    #expect(
      AnalyseProblem.table(.init(file: "f.csv", place: nil, .tooLarge(bytes: 9 << 30, most: 8 << 30))).sentence.english
        == "f.csv: The file takes 9216 MiB; at most 8192 MiB are read.")
    #expect(
      AnalyseProblem.table(.init(file: "f.csv", place: nil, .unreadable(code: EIO))).sentence.english
        == "f.csv: The file cannot be read: Input/output error.")
  }

  @Test func nothingToRead() {
    #expect(sentence("") == "f.csv: The file is empty.")
    #expect(sentence("\n\n") == "f.csv: The file is empty.")
    #expect(sentence(heading) == "f.csv: There is only a heading and no line below it.")
  }

  @Test func theBytes() {
    #expect(sentence([0xFF, 0xFE, 0x63, 0x00]) == "f.csv: The file is UTF-16. Save it as UTF-8.")
    #expect(sentence([0xFF, 0xFE, 0x00, 0x00]) == "f.csv: The file is UTF-32. Save it as UTF-8.")
    #expect(
      sentence(Array(heading.utf8) + [0x31, 0x2C, 0xE6, 0x2C, 0x31, 0x0A])
        == "f.csv, line 2, column 3: The byte 0xE6 is not UTF-8. Save the file as UTF-8.")
    #expect(
      sentence(Array(heading.utf8) + [0x31, 0x00])
        == "f.csv, line 2, column 2: Here is a byte of value 0. This is no text file.")
  }

  @Test func theLines() {
    #expect(sentence(heading + "0,1\n") == "f.csv, line 2, column 1: The line has 2 fields, the first one has 3.")
    #expect(
      sentence(heading + "0,1,1\n0,\"2,1\n0,3,1\n")
        == "f.csv, line 3, column 3: The quote that opens here is never closed.")
    #expect(
      sentence(heading + "0,\"2\"2,1\n")
        == "f.csv, line 2, column 6: After a closing quote the field must end. A quote inside a text is written twice.")
    #expect(
      sentence(heading + String(repeating: "1", count: 2 << 20))
        == "f.csv, line 2, column 1: The line is longer than 1 MiB.")
  }

  @Test func theColumns() {
    #expect(
      sentence("comment-id,vote\n0,1\n")
        == "f.csv, line 1, column 1: The column voter-id is missing. There are: \"comment-id\", \"vote\".")
    #expect(
      sentence("comment-id,voter-id,vote,vote\n0,1,1,1\n") == "f.csv, line 1, column 26: The column vote is here twice."
    )
  }

  @Test func theValues() {
    #expect(sentence(heading + "0,1,2\n") == "f.csv, line 2, column 5: \"2\" is not a vote. A vote is 1, 0 or -1.")
    #expect(sentence(heading + "0,,1\n") == "f.csv, line 2, column 3: The field voter-id is empty.")
    #expect(
      sentence("timestamp,comment-id,voter-id,vote\nnu,0,1,1\n")
        == "f.csv, line 2, column 1: \"nu\" is not a whole number.")
  }

  @Test func whatStandsInTheFileCannotFillTheScreenOrMoveItAbout() {
    let long = String(repeating: "x", count: 500)
    #expect(
      sentence(heading + "0,1,\(long)\n")
        == "f.csv, line 2, column 5: \"\(String(repeating: "x", count: 40))…\" is not a vote. A vote is 1, 0 or -1.")
    #expect(
      sentence(heading + "0,1,\u{1B}[2J\u{202E}\n")
        == "f.csv, line 2, column 5: \"\u{FFFD}[2J\u{FFFD}\" is not a vote. A vote is 1, 0 or -1.")
  }

  @Test func onlyFaultsOfTheMachineAreCalledThat() {
    #expect(AnalyseProblem.table(.init(file: "f", place: nil, .unreadable(code: EIO))).isOfTheMachine)
    #expect(!AnalyseProblem.table(.init(file: "f", place: nil, .missing)).isOfTheMachine)
    #expect(!AnalyseProblem.content(file: "f", place: nil, .noContacts).isOfTheMachine)
  }
}
