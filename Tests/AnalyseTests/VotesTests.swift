import Foundation
import Testing

@testable import Analyse

@Suite struct VotesTests {
  private let files: Files

  init() throws { files = try Files() }

  /// The votes as person, statement, vote.
  private func votes(_ text: String) throws -> [String] { try Self.rows(OpinionsAnalysis.votes(in: files(text))) }

  private static func rows(_ votes: Votes) -> [String] {
    votes.vote.indices.map { index in
      let person = votes.people[Int(votes.person[index])].text
      return "\(person),\(votes.statements[Int(votes.statement[index])].text),\(votes.vote[index])"
    }
  }

  private let heading = "comment-id,voter-id,vote\n"

  @Test func votesComeByPersonAndStatementWhateverTheOrderInTheFile() throws {
    let lines = ["0,10,1\n", "1,9,-1\n", "1,10,0\n", "0,9,+1\n", "x,9,1\n"]
    let expected = ["9,0,1", "9,1,-1", "9,x,1", "10,0,1", "10,1,0"]
    #expect(try votes(heading + lines.joined()) == expected)
    #expect(try votes(heading + lines.reversed().joined()) == expected)
  }

  @Test func ofSeveralVotesTheLastInTheFileCountsWhereNoTimesAreKnown() throws {
    #expect(try votes(heading + "0,1,1\n0,2,1\n0,1,-1\n0,1,0\n") == ["1,0,0", "2,0,1"])
    #expect(try OpinionsAnalysis.votes(in: files(heading + "0,1,1\n0,1,-1\n0,1,0\n")).changed == 2)
  }

  @Test func ofSeveralVotesTheLatestCountsWhereTimesAreKnown() throws {
    let heading = "timestamp,datetime,comment-id,voter-id,vote\n"
    #expect(try votes(heading + "30,x,0,1,1\n10,x,0,1,-1\n20,x,0,1,0\n") == ["1,0,1"])
    #expect(try votes(heading + "30,x,0,1,1\n30,x,0,1,-1\n20,x,0,1,0\n") == ["1,0,-1"])
  }

  @Test func votingTheSameAgainChangesNothing() throws {
    let once = heading + "0,1,1\n1,1,-1\n0,2,0\n"
    #expect(try votes(once + "0,1,1\n1,1,-1\n") == votes(once))
  }

  @Test func identifiersOfEveryKindAreKept() throws {
    let rows = try votes(heading + "0,00,1\n0,0,1\n0,-1,1\n0,4194304,1\n0,123456789012345678,1\n0,\"a,\"\"b\"\"\",1\n")
    #expect(rows == ["0,0,1", "4194304,0,1", "-1,0,1", "00,0,1", "123456789012345678,0,1", "a,\"b\",0,1"])
  }

  /// The votes that Polis itself counted, a row for each participant, a column for each statement.
  @Test(
    "The votes that count are those of the export's own table",
    .enabled(if: RealData.has("opinions/open/vtaiwan.uberx/votes.csv")),
    arguments: ["brexit-consensus", "scoop-hivemind.taxes", "scoop-hivemind.ubi", "vtaiwan.uberx"])
  func realConversations(name: String) throws {
    let folder = RealData.path("opinions/open/\(name)")
    let table = try String(contentsOfFile: folder + "/participants-votes.csv", encoding: .utf8)
    let lines = table.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    var expected: Set<String> = []
    for row in lines.dropFirst() {
      for column in 6..<row.count where !row[column].isEmpty {
        expected.insert("\(row[0]),\(lines[0][column]),\(row[column])")
      }
    }
    let rows = try Self.rows(OpinionsAnalysis.votes(in: folder + "/votes.csv"))
    #expect(Set(rows) == expected && rows.count == expected.count)
  }
}
