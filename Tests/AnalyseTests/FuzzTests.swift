import Bytes
import Foundation
import Language
import Tables
import Testing

@testable import Analyse

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

/// Whatever a file holds, every command gives a result or a sentence, and a result is JSON.
@Suite struct FuzzTests {
  private static let commands: [(example: String, report: @Sendable (String) throws -> Report)] = [
    ("date,value\n2026-01-01,1.5\n2026-01-02,2\n2026-01-03,-1e3\n", { try SeriesAnalysis.report(of: $0) }),
    ("1,5\n2,5\n3\n", { try SeriesAnalysis.report(of: $0, better: .down, decimalComma: true) }),
    ("Winner ID,Loser ID,Valid\n1,2,TRUE\n2,3,TRUE\n3,1,FALSE\n", { try RankingAnalysis.report(of: $0) }),
    ("id,text\n1,\"Færre \"\"skemaer\"\"\"\n2,Mere tid\n", { try SimilarAnalysis.report(of: $0, query: nil, top: 2) }),
    ("id\ttext\n1\tto\n", { try SimilarAnalysis.report(of: $0, query: "tre", top: 1) }),
    ("0 1 4\n1 2 5\n2 0 1\n", { try NetworkAnalysis.report(edges: $0, groups: nil) }),
    ("id,group\na,x\nb,y\n", { try NetworkAnalysis.report(edges: $0, groups: $0) }),
    ("2026-01-01T12:00:00Z\n2026-01-02T12:00:00.5Z\n2026-02-02 12:00+01:00\n", { try RhythmAnalysis.report(of: $0) }),
    ("0\n1\n3\n8\n12\n", { try RhythmAnalysis.report(of: $0, decimalComma: true) }),
    (
      "timestamp,comment-id,voter-id,vote\n1500232652930,0,0,-1\n2,0,1,+1\n3,1,0,0\n",
      { try OpinionsAnalysis.report(of: $0) }
    ),
  ]
  private static let telling =
    Array("\",;\t \n\r-+.:e019TZxNa".utf8) + [0x00, 0x80, 0xBF, 0xC3, 0xA6, 0xE2, 0xF0, 0xFF]

  @Test("A file with some bytes changed gives a result or a sentence", arguments: 0..<4 as Range<UInt64>)
  func changedFiles(seed: UInt64) throws {
    let files = try Files()
    var chance = Chance(state: seed)
    for (example, report) in Self.commands {
      for round in 0..<30 {
        var bytes = Array(example.utf8)
        if round % 10 == 9 { bytes.removeAll() }
        for _ in 0..<Int.random(in: 1...6, using: &chance) { change(&bytes, using: &chance) }
        expectResultOrSentence(bytes, try files(bytes), report)
      }
    }
  }

  private func change(_ bytes: inout [UInt8], using chance: inout Chance) {
    let position = Int.random(in: 0...bytes.count, using: &chance)
    let byte = Self.telling.randomElement(using: &chance) ?? 0
    let range = position..<min(bytes.count, position + Int.random(in: 0...20, using: &chance))
    switch Int.random(in: 0..<5, using: &chance) {
    case 0: bytes.insert(byte, at: position)
    case 1 where position < bytes.count: bytes[position] = byte
    case 2 where position < bytes.count: bytes.remove(at: position)
    case 3: bytes.insert(contentsOf: bytes[range], at: position)
    default: bytes.removeSubrange(range)
    }
  }

  private func expectResultOrSentence(_ bytes: [UInt8], _ path: String, _ report: (String) throws -> Report) {
    do {
      let report = try report(path)
      for line in report.json.text.split(separator: "\n") {
        let isJSON = (try? JSONSerialization.jsonObject(with: Data(line.utf8))) != nil
        #expect(isJSON, "\(bytes): \(line)")
      }
      #expect(report.text(.danish).count > 0 && report.text(.english).count > 0)
    } catch {
      guard let problem = error as? AnalyseProblem else {
        Issue.record("\(bytes): \(error)")
        return
      }
      if case .content(_, _, .unforeseen(let what)) = problem { Issue.record("\(bytes): \(what)") }
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      let place: Place? =
        switch problem {
        case .table(let problem): problem.place
        case .content(_, let place, _): place
        }
      if let place {
        let isThere = (1...lines).contains(place.line) && (1...(bytes.count + 1)).contains(place.column)
        #expect(isThere, "\(bytes): \(problem)")
      }
    }
  }
}
