import Bytes
import Foundation
import Testing

@testable import Analyse

@Suite struct SimilarTests {
  private let files: Files
  private let texts =
    "id,sted,text\n1,x,Affaldsgebyr for 2027\n2,x,Nye gebyrer for affald\n3,x,\"Skole, børn og unge\"\n"

  init() throws { files = try Files() }

  private func report(_ text: String, query: String? = nil, top: Int = 5) throws -> Report {
    try SimilarAnalysis.report(of: files(text), query: query, top: top)
  }

  @Test func theTextsMostLikeAQueryComeFirst() throws {
    let read = try list(report(texts, query: "gebyr på affald"))
    #expect(read.map { $0["id"] as? Int } == [2, 1])
    #expect(Set(read[0].keys) == ["id", "similarity"])
    #expect(try list(report(texts, query: "gebyr på affald", top: 1)).count == 1)
    #expect(try report(texts, query: "").json.text == "[]\n")
  }

  @Test func withoutAQueryEveryTextHasALine() throws {
    let lines = try report(texts, top: 1).json.text.split(separator: "\n")
    #expect(lines.count == 3)
    let first = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(first["id"] as? Int == 1 && (first["nearest"] as? [[String: Any]])?.first?["id"] as? Int == 2)
    #expect(lines[2] == "{\"id\":3,\"nearest\":[]}")
  }

  @Test func whatIsWrongIsSaidWithItsPlace() {
    func sentence(_ text: String) -> String? { files.sentence { try report(text) } }
    #expect(sentence("id,text\n") == "f.csv: There is only a heading and no line below it.")
    #expect(sentence("id,text\n1,a\n2,\"b\nc\"\n1,d\n") == "f.csv, line 5, column 1: \"1\" is on line 2, too.")
    #expect(sentence("id,text\n,a\n") == "f.csv, line 2, column 1: The field id is empty.")
    #expect(
      sentence("id;tekst\n1;a\n")
        == "f.csv, line 1, column 1: The column text is missing. There are: \"id\", \"tekst\".")
  }

  @Test(.enabled(if: RealData.has("similar/danish_agenda_titles.csv")))
  func titlesOfTheSamePolicyAreNear() throws {
    let path = RealData.path("similar/danish_agenda_titles.csv")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var codes: [Int: Substring] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", maxSplits: 2)
      if let id = Int(fields[0]) { codes[id] = fields[1] }
    }
    var hits = 0
    for line in try SimilarAnalysis.report(of: path, query: nil, top: 5).json.text.split(separator: "\n") {
      let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let id = try #require(row["id"] as? Int)
      let nearest = try #require(row["nearest"] as? [[String: Any]]).compactMap { $0["id"] as? Int }
      if nearest.contains(where: { codes[$0] == codes[id] }) { hits += 1 }
    }
    #expect(codes.count == 1000 && hits >= 620)
  }
}
