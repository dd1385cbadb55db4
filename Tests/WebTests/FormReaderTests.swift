import Bytes
import HTML
import HTTP
import Language
import Testing
import Time
import Web

@Suite struct FormReaderTests {
  private let missing = Text(da: "Skriv noget", en: "Write something")

  @Test func allFaultsAreFoundAtOnceAndWhatWasTypedIsKept() {
    var form = FormReader(["navn": "  ", "tekst": String(repeating: "æ", count: 11), "mail": "mette.dk", "_token": "x"])
    _ = form.text("navn", missing: missing)
    _ = form.text("tekst", limit: 10)
    _ = form.email("mail", missing: nil)
    #expect(form.state.faults.map(\.field) == ["navn", "tekst", "mail"])
    #expect(form.state.value("tekst").count == 11)
    #expect(form.state.values["_token"] == nil)
  }

  @Test func textLosesItsEdgesAndWhatCannotBeSeen() {
    var form = FormReader(["t": " \t a\r\nb\u{0}\u{202E}c\u{FEFF} \n"])
    #expect(form.text("t") == "a\nbc")
  }

  @Test(arguments: ["a@b.dk", "MK@Egelund.DK", "æ.ø@å.dk"])
  func anAddressIsFolded(address: String) {
    var form = FormReader(["m": address])
    #expect(form.email("m", missing: missing) == address.lowercased())
    #expect(form.isSound)
  }

  @Test(arguments: [
    "a@b", "@b.dk", "a@@b.dk", "a b@c.dk", "a@b.dk,c@d.dk", "<a@b.dk>", "a@.dk", "a@b.dk\r\nBcc: x@y.dk",
  ])
  func whatIsNoAddressIsSaid(address: String) {
    var form = FormReader(["m": address])
    #expect(form.email("m", missing: missing) == nil)
    #expect(form.faults.count == 1)
  }

  @Test func aDateIsReadAsItIsWrittenInDenmark() {
    var form = FormReader(["a": "2026-12-01", "b": "1.12.2026", "c": "31.2.2026", "d": "13.30", "e": "25"])
    #expect(form.day("a") == Day(iso: "2026-12-01"))
    #expect(form.day("b") == Day(iso: "2026-12-01"))
    #expect(form.day("c") == nil)
    #expect(form.time("d", missing: missing).map { $0.hour * 60 + $0.minute } == 810)
    #expect(form.time("e", missing: missing) == nil)
    #expect(form.faults.map(\.field) == ["c", "e"])
  }

  /// A dot parts thousands; elsewhere it says that the number is not whole, and then it is not read as another.
  @Test(arguments: [
    ("1200", 1200), ("1.200", 1200), ("1 200", 1200), ("1\u{A0}200", 1200), ("1.234.567", 1_234_567), ("-5", nil),
    ("1.5", nil), ("1.50", nil), ("12.34", nil), ("1,5", nil), ("1200.000", nil), (".200", nil), ("1..200", nil),
    ("1.20O", nil), ("1.", nil), ("-1.200", nil),
  ])
  func aWholeNumberIsReadAsPeopleWriteIt(_ text: String, _ number: Int?) {
    var form = FormReader(["a": text])
    #expect(form.optionalNumber("a", in: 0...100_000_000, wrong: missing) == number)
    #expect(form.isSound == (number != nil))
  }
}

@Suite struct CSVTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@cmd", "'@cmd"), ("-5", "-5"), ("+a", "'+a"), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""),
    ("linje\nto", "\"linje\nto\""), ("plain", "plain"), ("", ""),
  ])
  func aFieldIsNeverAFormula(text: String, field: String) {
    #expect(CSV.field(text) == field)
  }
}

@Suite struct JSONTests {
  @Test func whatPeopleWroteStaysText() {
    let json = JSON.object([
      ("a\"", .string("</script>\u{1}\n\\")), ("b", .array([.null, .bool(true), .number(.nan)])),
    ])
    #expect(json.text == "{\"a\\\"\":\"\\u003c/script>\\u0001\\n\\\\\",\"b\":[null,true,null]}")
  }
}
