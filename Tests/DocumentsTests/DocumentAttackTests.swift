import Accounts
import Bytes
import Cases
import Database
import Documents
import Files
import HTTP
import Language
import TestWorld
import Testing
import Web

@Suite struct DocumentAttackTests {
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let danish: String
    let english: String
    var testDescription: String { name }
  }

  static let attacks = [
    Attack(
      name: "foto.png", bytes: Array("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".utf8),
      danish: "SVG kan indeholde programmer", english: "SVG can hold programs"),
    Attack(
      name: "side.pdf", bytes: Array("<!doctype html>\n%PDF-1.4\n%%EOF".utf8),
      danish: "Websider kan indeholde programmer", english: "Web pages can hold programs"),
    Attack(name: "tom.txt", bytes: [], danish: "Filen er tom", english: "The file is empty"),
    Attack(
      name: "spil.pdf", bytes: [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0], danish: "Den slags fil kan ikke lægges op",
      english: "That kind of file cannot be added"),
    Attack(
      name: "gammel.docx", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], danish: "ældre format",
      english: "older format"),
    Attack(
      name: "../../etc/passwd", bytes: Array("root:x:0:0".utf8), danish: "navn er en sti",
      english: "is a path with folders"),
    Attack(
      name: "C:\\windows\\a.txt", bytes: Array("x".utf8), danish: "navn er en sti", english: "is a path with folders"),
    Attack(
      name: "bombe.docx", bytes: bomb, danish: "bliver alt for stor", english: "becomes far too large"),
    Attack(
      name: "foto.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], danish: "Billedet kan ikke læses",
      english: "The picture cannot be read"),
    Attack(
      name: "stor.txt", bytes: [UInt8](repeating: 0x61, count: FileCheck.limit + 1), danish: "mere end 20 MB",
      english: "larger than 20 MB"),
  ]

  /// A document of two members, the second of which says that it is 4 GB.
  static let bomb: [UInt8] = {
    func long(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 255) } }
    let name = Array("word/document.xml".utf8)
    let head: [UInt8] = long(0x0403_4B50) + [20, 0, 0, 0, 8, 0] + long(0) + long(0) + long(2) + long(4_294_000_000)
    let entry: [UInt8] =
      long(0x0201_4B50) + [20, 0, 20, 0, 0, 0, 8, 0] + long(0) + long(0) + long(2) + long(4_294_000_000)
    let file = head + [UInt8(name.count), 0, 0, 0] + name + [3, 0]
    let directory = entry + [UInt8(name.count), 0] + [UInt8](repeating: 0, count: 12) + long(0) + name
    let end = long(0x0605_4B50) + [0, 0, 0, 0, 1, 0, 1, 0] + long(directory.count) + long(file.count) + [0, 0]
    return file + directory + end
  }()

  @Test(arguments: attacks)
  func isRefusedWithASentenceAndNothingIsKept(_ attack: Attack) async throws {
    let here = try await DocumentWorld()
    let file = SentFile(name: attack.name, type: "image/png", attack.bytes)
    for (language, sentence) in [(Language.danish, attack.danish), (.english, attack.english)] {
      let visit = try await here.add(file, as: here.member, alt: "x", in: language)
      #expect(visit.status == 422 && visit.says(sentence), "\(visit.status) \(visit.text.prefix(600))")
      #expect(visit.body.contains("href=\"#fil\""))
    }
    #expect(try await here.world.count("documents") == 0)
    #expect(try here.onDisk() == 0)
    #expect(here.world.log.withLock { $0.isEmpty })
  }

  @Test func aFormWithoutAFileIsAskedForOne() async throws {
    let here = try await DocumentWorld()
    let visit = try await here.browser(here.member).submit(here.list, on: here.list, ["titel": "x"])
    #expect(visit.status == 422 && visit.says("Vælg en fil"))
  }

  @Test func aPaperThatIsAlsoAPageIsOnlySaved() async throws {
    let here = try await DocumentWorld()
    let both = Array("%PDF-1.4\n<html><script>alert(1)</script></html>\n%%EOF".utf8)
    try await here.add(SentFile(name: "a.html", type: "text/html", both), as: here.member)
    let (answer, _) = try await here.browser(here.member).fetch(here.page() + "/fil")
    #expect(answer.headers["Content-Type"] == "application/pdf")
    #expect(answer.headers["Content-Disposition"]?.hasPrefix("attachment; filename=\"a.pdf\"") == true)
    #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
    #expect(answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox; frame-ancestors 'none'")
  }

  @Test func wordsInNamesStayWords() async throws {
    let here = try await DocumentWorld()
    let visit = try await here.add(
      SentFile(name: "<img src=x onerror=alert(1)>.pdf", SmallFiles.pdf), as: here.member, titled: "<b>x</b>")
    #expect(visit.isRedirect)
    let page = try await here.browser(here.leader).get(here.page())
    #expect(!page.body.contains("<img src=x") && !page.body.contains("<b>x</b>"))
  }
}
