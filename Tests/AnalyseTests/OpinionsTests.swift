import Foundation
import Language
import Testing

@testable import Analyse

@Suite struct OpinionsTests {
  private let files: Files

  init() throws { files = try Files() }

  private let heading = "comment-id,voter-id,vote\n"

  /// Two camps of ten: one agrees with the even statements, the other with the odd ones. All
  /// agree with the last.
  private var camps: String {
    var text = heading
    for person in 0..<20 {
      for statement in 0..<12 {
        let vote = statement == 11 ? 1 : (person < 10) == (statement % 2 == 0) ? 1 : -1
        text += "\(100 + statement),\(person),\(vote)\n"
      }
    }
    return text
  }

  @Test func everythingInTheTableIsThereAndNothingElse() throws {
    let read = try object(OpinionsAnalysis.report(of: files(camps)))
    #expect(
      Set(read.keys) == [
        "participants", "statements", "votes", "clustered", "components", "variance", "groups", "stability",
        "silhouette", "consensus", "representative",
      ])
    let statements = try #require(read["statements"] as? [[String: Any]])
    #expect(
      Set(statements[0].keys) == ["id", "agree", "disagree", "pass", "consensus", "extremity", "priority", "groups"])
    let group = try #require((statements[0]["groups"] as? [[String: Any]])?.first)
    #expect(
      Set(group.keys).isSuperset(of: [
        "group", "agree", "disagree", "seen", "agreeProbability", "agreeRepresentativeness", "agreeTest",
      ]))
  }

  @Test func groupsHaveTheIdentifiersOfTheFile() throws {
    let read = try object(OpinionsAnalysis.report(of: files(camps)))
    let groups = try #require(read["groups"] as? [[String: Any]])
    #expect(Set(groups.compactMap { $0["members"] as? [Int] }) == [Array(0..<10), Array(10..<20)])
    #expect(groups.map { $0["size"] as? Int } == [10, 10])
    #expect((read["consensus"] as? [String: [Int]])?["agree"] == [111])
    let representative = try #require(read["representative"] as? [String: [Int]])
    #expect(Set(representative.keys) == ["0", "1"] && representative.values.allSatisfy { !$0.isEmpty })
    #expect((read["components"] as? [[Double]])?.map(\.count) == [12, 12])
  }

  @Test func votesWithoutGroupsAreStillRead() throws {
    let read = try object(OpinionsAnalysis.report(of: files(heading + "1,1,1\n1,2,-1\n2,1,0\n")))
    #expect((read["groups"] as? [Any])?.isEmpty == true && read["stability"] is NSNull)
    #expect((read["representative"] as? [String: Any])?.isEmpty == true)
    let report = try OpinionsAnalysis.report(of: files(heading + "1,1,1\n1,2,-1\n2,1,0\n"))
    #expect(
      report.reading.danish.hasPrefix(
        """
        2 deltagere, 2 udsagn, 3 stemmer.
        Kortets to akser viser 100 og 0 procent af forskellen.
        Ingen grupper: 2 har svaret nok, og der skal være 6.
        """))
  }

  @Test func changedVotesAreNamedInANote() throws {
    let report = try OpinionsAnalysis.report(of: files(heading + "1,1,1\n1,1,-1\n"))
    #expect(report.notes.map(\.english) == ["1 vote was changed later. The latest counts."])
  }

  @Test(.enabled(if: RealData.has("opinions/open/vtaiwan.uberx/votes.csv")))
  func aRealConversationIsReadAsPublished() throws {
    let read = try object(OpinionsAnalysis.report(of: RealData.path("opinions/open/vtaiwan.uberx/votes.csv")))
    #expect(read["participants"] as? Int == 1921 && read["statements"] as? [Any] != nil)
    #expect(read["clustered"] as? Int == 1218)
    let variance = try #require(read["variance"] as? [Double])
    #expect(abs(variance[0] - 0.212) < 6e-4 && abs(variance[1] - 0.060) < 6e-4)
    #expect((read["consensus"] as? [String: [Int]])?["agree"] == [40, 16, 7, 68, 65])
  }
}
