import Tables
import Testing

/// Numbers that look like chance, the same for the same seed (SplitMix64).
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Whatever bytes a file has, it is a table or has a problem in a place that is there.
@Suite struct TableFuzzTests {
  private static let forms: [TableForm] = [
    TableForm(), TableForm(separator: .recognisedOrBlanks), TableForm(separator: .none, refusesEmptyLines: true),
    TableForm(decimalMark: .comma), TableForm(separator: .semicolon, encoding: .windows1252),
  ]
  private static let telling = Array("\",;\t \n\r-+.e019ax".utf8) + [0x00, 0x80, 0xBF, 0xC3, 0xA6, 0xE2, 0xF0, 0xFF]

  @Test("Random bytes are read or refused", arguments: 0..<8 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var chance = Chance(state: seed)
    for round in 0..<400 {
      let bytes = (0..<Int.random(in: 0...60, using: &chance)).map { _ in
        round % 4 == 0 ? UInt8.random(in: 0...255, using: &chance) : Self.telling.randomElement(using: &chance) ?? 0
      }
      expectReadOrRefused(bytes, Self.forms[round % Self.forms.count])
    }
  }

  @Test("A table with some bytes changed is read or refused", arguments: 0..<8 as Range<UInt64>)
  func changedTables(seed: UInt64) {
    let tables = [
      "timestamp,comment-id,voter-id,vote\n1500232652930,0,0,-1\n1500233625234,0,1,+1\n",
      "\u{FEFF}id;tekst\r\n1;\"Færre \"\"skemaer\"\",\r\nmere tid\"\r\n2;Små skridt\r\n",
      "2024-01-01;1,5\n\n2024-01-02;-2,25e3\n",
      "0 1 4\n1\t2 \"x\"\n",
    ]
    var chance = Chance(state: seed)
    for round in 0..<400 {
      var bytes = Array(tables[round % tables.count].utf8)
      for _ in 0..<Int.random(in: 1...5, using: &chance) { change(&bytes, using: &chance) }
      expectReadOrRefused(bytes, Self.forms[round / tables.count % Self.forms.count])
    }
  }

  private func change(_ bytes: inout [UInt8], using chance: inout Chance) {
    let position = Int.random(in: 0...bytes.count, using: &chance)
    let byte = Self.telling.randomElement(using: &chance) ?? 0
    switch Int.random(in: 0..<4, using: &chance) {
    case 0: bytes.insert(byte, at: position)
    case 1 where position < bytes.count: bytes[position] = byte
    case 2 where position < bytes.count: bytes.remove(at: position)
    default: bytes.removeSubrange(position...)
    }
  }

  private func expectReadOrRefused(_ bytes: [UInt8], _ form: TableForm) {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    func check(_ error: any Error) {
      guard let problem = error as? TableProblem else {
        Issue.record("\(bytes): \(error)")
        return
      }
      guard let place = problem.place else { return }
      let isThere = (1...lines).contains(place.line) && (1...(bytes.count + 1)).contains(place.column)
      #expect(isThere, "\(bytes): \(problem)")
    }
    do {
      var reader = try TableReader.reading(bytes, name: "t.csv", form: form)
      var goesOn = true
      while goesOn {
        do {
          goesOn = try reader.next()
          for field in 0..<(goesOn ? reader.fieldCount : 0) {
            _ = (reader.text(field), reader.word(field))
            do { _ = try reader.integer(field) } catch { check(error) }
            do { _ = try reader.number(field) } catch { check(error) }
          }
        } catch { check(error) }
      }
    } catch { check(error) }
  }
}
