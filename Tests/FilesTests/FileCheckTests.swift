import Bytes
import Files
import Testing

@Suite struct FileCheckTests {
  private func kind(_ text: String, named name: String = "x") throws -> FileKind {
    try FileCheck.kind(of: Bytes(text), named: name)
  }

  private func fault(_ bytes: Bytes, named name: String = "x") -> FileFault? {
    do throws(FileFault) {
      _ = try FileCheck.kind(of: bytes, named: name)
      return nil
    } catch { return error }
  }

  @Test func whatAFileIsFollowsFromWhatItHolds() throws {
    #expect(try kind("%PDF-1.7\n1 0 obj\n%%EOF\n", named: "billede.png") == .pdf)
    #expect(try kind("Kære alle\nVi mødes på rådhuset", named: "brev.pdf") == .text)
    #expect(try kind("uge;antal\r\n41;7\r\n", named: "tal.CSV") == .csv)
    #expect(try FileCheck.kind(of: Zip.word.bytes, named: "a.zip") == .docx)
    #expect(try FileCheck.kind(of: Zip.openDocument.bytes, named: "a") == .odt)
    // A spreadsheet's own letters, from before there was one alphabet.
    #expect(try FileCheck.kind(of: Bytes([0xE6, 0xF8, 0xE5, 0x3B, 0x31]), named: "gammel.csv") == .csv)
  }

  @Test func nothingIsRefused() { #expect(fault(Bytes([])) == .empty) }

  @Test func aByteOverTheLimitIsRefusedAndTheLimitItselfIsNot() {
    let most = [UInt8](repeating: 0x61, count: FileCheck.limit)
    #expect(fault(Bytes(most)) == nil)
    #expect(fault(Bytes(most + [0x61])) == .tooLarge)
  }

  @Test(arguments: [
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
    "<?xml version=\"1.0\"?>\n<!-- x --><svg onload=\"alert(1)\"/>", "\u{FEFF}  <SVG/>",
  ])
  func aDrawingThatCanRunIsNoPicture(_ svg: String) {
    #expect(fault(Bytes(svg), named: "foto.png") == .drawing)
  }

  @Test(arguments: [
    "<!DOCTYPE html><p>hej", "<html>", "Hej <script>alert(1)</script>", " \n<a href=x>", "<?xml version=\"1.0\"?><x/>",
    "<!DOCTYPE html>\n%PDF-1.4\n%%EOF",
  ])
  func aPageIsNoText(_ page: String) { #expect(fault(Bytes(page), named: "brev.txt") == .markup) }

  @Test func textMayCompareNumbers() throws { #expect(try kind("5 < 7 og 7 > 5") == .text) }

  @Test(
    arguments: [
      ([0x4D, 0x5A, 0x90, 0], FileFault.unknownKind), ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], .unknownKind),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldOffice),
      ([0, 0, 0, 0x18] + Array("ftypheic".utf8), .phonePicture),
      ([0, 0, 0, 0x18] + Array("ftypmp42".utf8), .unknownKind),
      ([0x1F, 0x8B, 8, 0], .unknownKind), ([0x50, 0x4B, 3, 4, 0, 0], .zipBroken),
      (Array("%PDF-1.4\n1 0 obj".utf8), .cutOff),
    ] as [([UInt8], FileFault)])
  func whatIsNoneOfTheKindsIsRefused(_ bytes: [UInt8], _ expected: FileFault) {
    #expect(fault(Bytes(bytes), named: "referat.pdf") == expected)
  }

  @Test(arguments: [
    ("../../etc/passwd", "passwd.pdf"), ("C:\\Users\\x\\plan.docx", "plan.pdf"), ("", "dokument.pdf"),
    ("...", "dokument.pdf"), ("a\u{202E}fdp.exe", "afdp.pdf"), ("linje\r\nskift.pdf", "linjeskift.pdf"),
    ("Blå plan v2.PDF", "Blå plan v2.pdf"), ("referat \"endelig\".pdf", "referat endelig.pdf"),
    (String(repeating: "å", count: 300), String(repeating: "å", count: 100) + ".pdf"),
  ])
  func aNameIsOnlyAName(_ given: String, _ kept: String) { #expect(FileCheck.name(given, as: .pdf) == kept) }
}

@Suite struct ZipTests {
  private func fault(_ zip: Zip) -> FileFault? { fault(zip.bytes) }

  private func fault(_ bytes: Bytes) -> FileFault? {
    do throws(FileFault) {
      _ = try FileCheck.kind(of: bytes, named: "x.docx")
      return nil
    } catch { return error }
  }

  @Test func aFileThatSaysItIsEndlessIsRefused() {
    var zip = Zip.word
    zip.members.append(
      Zip.Member(name: "word/media/a.xml", content: [3, 0], method: 8, unpacked: 4_000_000_000))
    #expect(fault(zip) == .zipBomb)
  }

  @Test func manyThatEachAreModestAreRefusedTogether() {
    var zip = Zip.word
    for number in 0..<300 {
      zip.members.append(Zip.Member(name: "a\(number)", content: [3, 0], method: 8, unpacked: 2_000_000))
    }
    #expect(fault(zip) == .zipBomb)
  }

  @Test func aHighRatioIsRefusedWhenThereIsMuchOfIt() {
    var zip = Zip.word
    let packed = [UInt8](repeating: 0, count: 60_000)
    zip.members.append(Zip.Member(name: "a", content: packed, method: 8, unpacked: 60_000 * 160))
    #expect(fault(zip) == .zipBomb)
    zip.members[zip.members.count - 1].unpacked = 60_000 * 100
    #expect(fault(zip) == nil)
  }

  /// As in David Fifield's bomb: all members are the same stretch of the file.
  @Test func membersThatLieOverEachOtherAreRefused() {
    var zip = Zip.word
    let start = zip.bytes.count
    zip.members.append(Zip.Member(name: "a", content: [UInt8](repeating: 1, count: 4_000)))
    for number in 0..<50 {
      zip.members.append(
        Zip.Member(name: "b\(number)", content: [UInt8](repeating: 1, count: 4_000), headName: "a", at: start))
    }
    #expect(fault(zip) == .zipBomb)
  }

  @Test func moreMembersThanADocumentHasAreRefused() {
    var zip = Zip.word
    for number in 0..<6_000 { zip.add("a\(number)") }
    #expect(fault(zip) == .zipBomb)
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "word/../../x", "..\\x", "C:x", "word/a\0b"])
  func aNameThatLeadsOutIsRefused(_ name: String) {
    var zip = Zip.word
    zip.add(name, "x")
    #expect(fault(zip) == .zipNames)
  }

  @Test func aNameThatTheHeadsDoNotAgreeOnIsRefused() {
    var zip = Zip.word
    zip.members.append(Zip.Member(name: "word/a.xml", headName: "../../a.xml"))
    #expect(fault(zip) == .zipBroken)
  }

  @Test func theSameNameTwiceIsRefused() {
    var zip = Zip.word
    zip.add("WORD/document.xml", "another")
    #expect(fault(zip) == .zipBroken)
  }

  @Test(arguments: [
    "word/vbaProject.bin", "word/embeddings/ark.xlsm", "word/embeddings/brev.docm", "word/media/x.exe", "a.js",
    "Basic/Standard/Module1.xml", "Scripts/python/x.py",
  ])
  func whatRunsIsRefused(_ name: String) {
    var zip = Zip.word
    zip.add(name, "x")
    #expect(fault(zip) == .macros)
  }

  @Test func aDocumentWithMacrosUnderAnotherNameIsRefused() {
    var zip = Zip()
    zip.add("[Content_Types].xml", "<Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>")
    zip.add("_rels/.rels", "<r/>")
    zip.add("word/document.xml", "<w/>")
    #expect(fault(zip) == .macros)
  }

  @Test func aLockedDocumentIsRefused() {
    var zip = Zip.word
    zip.members[2].flags = 1
    #expect(fault(zip) == .zipLocked)
  }

  @Test func anyOtherZipIsNoDocument() {
    var zip = Zip()
    zip.add("billeder/a.png", "x")
    #expect(fault(zip) == .unknownKind)
  }

  @Test func aFileThatIsCutOffOrTurnedAroundIsRefusedAndNothingBreaks() {
    let whole = Zip.word.bytes
    for length in stride(from: 4, to: whole.count, by: 1) {
      #expect(fault(whole.part(0..<length)) != nil)
    }
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      var bytes = whole.copied
      for _ in 0..<4 { bytes[Int.random(in: 4..<bytes.count, using: &random)] = .random(in: 0...255, using: &random) }
      _ = fault(Bytes(bytes))
    }
  }
}
