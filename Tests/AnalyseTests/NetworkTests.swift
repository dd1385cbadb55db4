import Foundation
import Testing

@testable import Analyse

@Suite struct NetworkTests {
  private let files: Files

  init() throws { files = try Files() }

  private func report(_ edges: String, groups: String? = nil) throws -> Report {
    try NetworkAnalysis.report(edges: files(edges, as: "e.txt"), groups: groups.map { try files($0, as: "g.csv") })
  }

  @Test func aChainOfThreeHasOneInTheMiddle() throws {
    let read = try object(report("a b\nb c\nb a\n"))
    #expect(Set(read.keys) == ["nodes", "edges", "modularity", "eiIndex", "betweenness", "constraint"])
    #expect(read["nodes"] as? Int == 3 && read["edges"] as? Int == 2)
    #expect(read["betweenness"] as? [String: Double] == ["a": 0, "b": 1, "c": 0])
    #expect(read["constraint"] as? [String: Double] == ["a": 1, "b": 0.5, "c": 1])
    #expect(read["modularity"] is NSNull && read["eiIndex"] is NSNull)
  }

  @Test func whoIsOnlyInTheGroupsHasNoContacts() throws {
    let read = try object(report("1,2\n", groups: "id,group\n1,x\n2,y\n3,y\n"))
    #expect(read["nodes"] as? Int == 3 && read["eiIndex"] as? Double == 1)
    #expect((read["constraint"] as? [String: Any])?["3"] is NSNull)
  }

  @Test func whatIsWrongIsSaidWithItsPlace() {
    func sentence(_ edges: String, _ groups: String? = nil) -> String? {
      files.sentence { try report(edges, groups: groups) }
    }
    #expect(sentence("") == "e.txt: The file is empty.")
    #expect(sentence("1 2\n3\n") == "e.txt, line 2, column 1: The line has 1 field, the first one has 2.")
    #expect(sentence("1\n") == "e.txt, line 1, column 1: A line needs at least 2 fields; here is 1.")
    #expect(sentence("1 2\n3 3\n") == "e.txt, line 2, column 3: \"3\" is set against itself.")
    #expect(sentence("1,2\n3,\n") == "e.txt, line 2, column 3: The field is empty.")
    #expect(sentence("1 2\n", "id,group\n1,x\n") == "g.csv: \"2\" has no group.")
    #expect(
      sentence("1 2\n", "id,group\n1,x\n2,x\n") == "g.csv: All are of the group \"x\". It takes at least two groups.")
    #expect(sentence("1 2\n", "id,group\n1,x\n1,y\n") == "g.csv, line 3, column 1: \"1\" is on line 2, too.")
    #expect(sentence("1 2\n", "id,group\n1,\n") == "g.csv, line 2, column 3: The field group is empty.")
    #expect(sentence("1 2\n", "id,group\n") == "g.csv: There is only a heading and no line below it.")
  }

  /// The values of networkx for the karate club, by the side each member took.
  @Test(.enabled(if: RealData.has("network/karate_edges.txt")))
  func theKarateClub() throws {
    let instructor: Set = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]
    let groups = "id,group\n" + (0..<34).map { "\($0),\(instructor.contains($0) ? "Hi" : "Officer")\n" }.joined()
    let read = try object(
      NetworkAnalysis.report(edges: RealData.path("network/karate_edges.txt"), groups: files(groups)))
    #expect(read["nodes"] as? Int == 34 && read["edges"] as? Int == 78)
    #expect(abs(try #require(read["modularity"] as? Double) - 0.3582) < 5e-5)
    #expect(abs(try #require(read["eiIndex"] as? Double) + 0.7179) < 5e-5)
    let betweenness = try #require(read["betweenness"] as? [String: Double])
    #expect(abs(try #require(betweenness["0"]) - 0.4376) < 5e-5)
    let constraint = try #require(read["constraint"] as? [String: Double])
    #expect(abs(try #require(constraint["33"]) - 0.1564) < 5e-5 && constraint["11"] == 1)
  }
}
