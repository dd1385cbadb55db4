import Foundation
import Language
import Testing

@testable import Analyse

@Suite struct RankingTests {
  private let files: Files

  init() throws { files = try Files() }

  private func report(_ text: String) throws -> Report { try RankingAnalysis.report(of: files(text)) }

  private let heading = "Vote ID,Winner ID,Loser ID,Valid\n"

  @Test func theIdeaThatWinsIsFirst() throws {
    let read = try list(report(heading + "1,7,8,TRUE\n2,7,9,TRUE\n3,8,9,true\n4,9,7,FALSE\n"))
    #expect(read.map { $0["id"] as? Int } == [7, 8, 9])
    #expect(read.map { $0["wins"] as? Int } == [2, 1, 0] && read.map { $0["losses"] as? Int } == [0, 1, 2])
    #expect(read.map { $0["score"] as? Double } == [75, 50, 25])
    #expect(Set(read[0].keys) == ["id", "wins", "losses", "score", "strength", "low", "high"])
    for place in read {
      let interval = ["low", "strength", "high"].compactMap { place[$0] as? Double }
      #expect(interval.count == 3 && interval == interval.sorted())
    }
  }

  @Test func invalidVotesAreCountedInANote() throws {
    let report = try report(heading + "1,7,8,TRUE\n4,9,7,FALSE\n")
    #expect(report.notes.map(\.english) == ["1 invalid vote was left out."])
  }

  @Test func identifiersThatAreNotAllNumbersAreTexts() throws {
    let read = try list(report(heading + "1,7,07,TRUE\n"))
    #expect(read.map { $0["id"] as? String } == ["7", "07"])
  }

  @Test func whatIsWrongIsSaidWithItsPlace() {
    func sentence(_ text: String) -> String? { files.sentence { try report(text) } }
    #expect(sentence(heading) == "f.csv: There is only a heading and no line below it.")
    #expect(sentence(heading + "1,7,8,ja\n") == "f.csv, line 2, column 7: \"ja\" is neither TRUE nor FALSE.")
    #expect(sentence(heading + "1,7,7,TRUE\n") == "f.csv, line 2, column 5: \"7\" is set against itself.")
    #expect(sentence(heading + "1,7,,TRUE\n") == "f.csv, line 2, column 5: The field Loser ID is empty.")
    #expect(sentence(heading + "1,7,8,FALSE\n") == "f.csv: No vote is valid; 1 are invalid.")
    #expect(
      sentence("Winner ID,Valid\n7,TRUE\n")
        == "f.csv, line 1, column 1: The column Loser ID is missing. There are: \"Winner ID\", \"Valid\".")
  }

  @Test func moreIdeasThanCanBeRankedAreRefused() {
    let votes = (0...RankingAnalysis.mostIdeas).map { "1,\($0),\($0 + 1),TRUE\n" }.joined()
    #expect(files.sentence { try report(heading + votes) } == "f.csv: There are 2002 ideas; at most 2000 are ranked.")
  }

  /// The export counts wins and losses itself; its scores have four decimals at most.
  @Test(
    "Wins, losses and scores are those of the export", .enabled(if: RealData.has("ranking/gpa_votes.csv")),
    arguments: ["eviction", "gpa", "grit"])
  func realSurveys(name: String) throws {
    let report = try RankingAnalysis.report(of: RealData.path("ranking/\(name)_votes.csv"))
    let read = try list(report)
    let ideas = try String(contentsOfFile: RealData.path("ranking/\(name)_ideas.csv"), encoding: .utf8)
    var expected: [Int: (wins: Int, losses: Int)] = [:]
    for line in ideas.split(whereSeparator: \.isNewline).dropFirst() {
      // The text may have commas; what comes after it has none but in the last columns.
      let end = line.split(separator: ",", omittingEmptySubsequences: false)
      guard let id = Int(end[1]), let user = end.firstIndex(where: { $0 == "TRUE" || $0 == "FALSE" }) else { continue }
      expected[id] = (try #require(Int(end[user - 4])), try #require(Int(end[user - 3])))
    }
    for place in read {
      let id = try #require(place["id"] as? Int)
      let known = try #require(expected[id])
      #expect(place["wins"] as? Int == known.wins && place["losses"] as? Int == known.losses)
    }
    #expect(read.count == expected.values.count { $0.wins + $0.losses > 0 })
    let strengths = read.compactMap { $0["strength"] as? Double }
    #expect(strengths == strengths.sorted(by: >))
  }
}
