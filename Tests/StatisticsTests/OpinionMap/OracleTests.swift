import Foundation
import Testing

@testable import Statistics

/// Number by number against what the server of Polis computed from the same votes.
@Suite(.enabled(if: OracleConversation.isThere)) struct OracleTests {
  @Test(arguments: OracleConversation.names)
  func meansAndAxesAreTheSame(name: String) throws {
    let oracle = try OracleConversation(name)
    let centred = CentredVotes(oracle.table, leavingOut: oracle.hidden.union(oracle.aside))
    let axes = OpinionAxes(of: centred)
    let pca = oracle.figures["pca"] as? [String: Any]
    let means = try #require(pca?["center"] as? [Double])
    let components = try #require(pca?["comps"] as? [[Double]])
    #expect(means.count == oracle.table.statements)
    for (ours, theirs) in zip(centred.means, means) { #expect(isClose(ours ?? 0, to: -theirs, within: 1e-9)) }
    for axis in 0..<2 {
      let cosine = zip(axes.weights[axis], components[axis]).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(cosine) >= 0.999_999)
    }
  }

  @Test(arguments: OracleConversation.names)
  func groupsAnswerAsCounted(name: String) throws {
    let oracle = try OracleConversation(name)
    for reading in oracle.readings {
      for group in reading.groups {
        let keys = ["group-votes", "\(group.group)", "votes", "\(oracle.statements[reading.statement])"]
        func theirs(_ kind: String) -> Double? { oracle.number(keys[0], keys[1], keys[2], keys[3], kind) }
        #expect(theirs("A") == Double(group.tally.agree))
        #expect(theirs("D") == Double(group.tally.disagree))
        #expect(theirs("S") == Double(group.tally.seen))
      }
    }
  }

  @Test(arguments: OracleConversation.names)
  func agreementAcrossGroupsIsTheSame(name: String) throws {
    let oracle = try OracleConversation(name)
    for reading in oracle.readings {
      let theirs = oracle.number("group-aware-consensus", "\(oracle.statements[reading.statement])")
      #expect(isClose(reading.consensus.value, to: try #require(theirs), within: 1e-12))
    }
  }

  @Test(arguments: OracleConversation.names)
  func statementsLieAsFarOut(name: String) throws {
    let oracle = try OracleConversation(name)
    let theirs = try #require((oracle.figures["pca"] as? [String: Any])?["comment-extremity"] as? [Double])
    for (reading, extremity) in zip(oracle.readings, theirs) {
      #expect(isClose(reading.extremity, to: extremity, within: 1e-9))
    }
  }

  /// The server once gave every statement the priority of one about the
  /// conversation itself, 49. None of the three conversations has that fault; one
  /// that had would be told by it.
  @Test(arguments: OracleConversation.names)
  func prioritiesAreTheSame(name: String) throws {
    let oracle = try OracleConversation(name)
    let theirs = try #require(oracle.figures["comment-priorities"] as? [String: Double])
    #expect(!theirs.values.allSatisfy { $0 == Routing.asidePriority }, "the fault where all priorities are 49")
    for reading in oracle.readings {
      let priority = try #require(theirs["\(oracle.statements[reading.statement])"])
      #expect(isClose(reading.priority / priority, to: 1, within: 1e-6))
    }
  }

  @Test(arguments: OracleConversation.names)
  func whatNearlyAllAnswerAlikeIsTheSame(name: String) throws {
    let oracle = try OracleConversation(name)
    let leftOut = oracle.hidden.union(oracle.aside)
    let readings = oracle.readings
    let shared = Shared(of: readings.filter { !leftOut.contains($0.statement) })
    for (kind, ours) in [("agree", shared.agree), ("disagree", shared.disagree)] {
      let theirs = (oracle.figures["consensus"] as? [String: Any])?[kind] as? [[String: Any]] ?? []
      #expect(ours.map { oracle.statements[$0] } == theirs.map { $0["tid"] as? Int })
      for (statement, entry) in zip(ours, theirs) {
        let tally = readings[statement].tally
        let hits = kind == "agree" ? tally.agree : tally.disagree
        #expect(hits == entry["n-success"] as? Int && tally.seen == entry["n-trials"] as? Int)
        let share = try #require(entry["p-success"] as? Double)
        #expect(isClose(Leaning.share(hits, tally.seen), to: share, within: 1e-9))
        let test = try #require(entry["p-test"] as? Double)
        #expect(isClose(Leaning.test(hits, of: tally.seen), to: test, within: 1e-9))
      }
    }
  }

  @Test(arguments: OracleConversation.names)
  func whatTellsAGroupFromTheOthersIsTheSame(name: String) throws {
    let oracle = try OracleConversation(name)
    let leftOut = oracle.hidden.union(oracle.aside)
    let readings = oracle.readings
    for group in oracle.groups {
      let ours = Representative.list(of: group.id, in: readings.filter { !leftOut.contains($0.statement) })
      let theirs = (oracle.figures["repness"] as? [String: Any])?["\(group.id)"] as? [[String: Any]] ?? []
      #expect(ours.map { oracle.statements[$0.statement] } == theirs.map { $0["tid"] as? Int })
      for (one, entry) in zip(ours, theirs) {
        let isAgreed = try #require(entry["repful-for"] as? String) == "agree"
        #expect(one.isAgreed == isAgreed)
        #expect(one.isBestAgreed == (entry["best-agree"] as? Bool ?? false))
        let reading = try #require(readings[one.statement].groups.first { $0.group == group.id })
        let leaning = isAgreed ? reading.agree : reading.disagree
        for (key, value) in [
          ("p-success", leaning.probability), ("p-test", leaning.test), ("repness", leaning.representativeness),
          ("repness-test", leaning.representativenessTest),
        ] {
          #expect(isClose(value, to: try #require(entry[key] as? Double), within: 1e-6), "\(key)")
        }
      }
    }
  }
}
