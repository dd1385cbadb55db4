import Statistics
import Testing

@testable import Opinions

@Suite struct FigureReleaseTests {
  private static func moved(_ moves: [(before: Int, after: Int, people: Int)]) -> FigureRelease {
    var release = FigureRelease()
    for move in moves { for _ in 0..<move.people { release.add(from: move.before, to: move.after) } }
    return release
  }

  @Test func oneWhoJoinsAGroupWouldBeKnownFromTheDifference() {
    #expect(!Self.moved([(2, 2, 20), (0, 2, 1)]).isSafe)
    #expect(!Self.moved([(2, 2, 20), (0, 2, 4)]).isSafe)
    #expect(Self.moved([(2, 2, 20), (0, 2, 5)]).isSafe)
  }

  @Test func oneWhoGoesFromOneGroupToAnotherWouldBeKnown() {
    #expect(!Self.moved([(2, 2, 20), (3, 3, 20), (2, 3, 1)]).isSafe)
    #expect(Self.moved([(2, 2, 20), (3, 3, 20), (2, 3, 5)]).isSafe)
  }

  /// Two to and two from: the sum of both groups changes by nobody, each of them by two.
  @Test func aFewWhoChangePlacesWouldBeKnown() {
    #expect(!Self.moved([(2, 2, 20), (3, 3, 20), (2, 3, 2), (3, 2, 2)]).isSafe)
  }

  @Test func nothingNewTellsNothing() {
    #expect(Self.moved([(2, 2, 20), (3, 3, 6), (0, 0, 3)]).isSafe)
  }

  @Test func threeWhoAnswerAnewAreTooFewAndFiveAreNot() {
    for (people, isSafe) in [(1, false), (3, false), (4, false), (5, true)] {
      var release = Self.moved([(2, 2, 20)])
      for _ in 0..<people { release.addChanged(from: 2, to: 2) }
      #expect(release.isSafe == isSafe, "\(people)")
    }
  }

  @Test func aCellOfFewerThanFiveIsNotShownNorFoundFromTheRest() {
    let one = FigureRelease.Cells(all: 24, groups: [0: 20, 1: 4])
    #expect(one.groups == [0] && !one.hasAll)
    let two = FigureRelease.Cells(all: 29, groups: [0: 20, 1: 4])
    #expect(two.groups == [0] && two.hasAll && two.hasRest)
    let three = FigureRelease.Cells(all: 40, groups: [0: 20, 1: 20])
    #expect(three.groups == [0, 1] && three.hasAll && !three.hasRest)
    #expect(FigureRelease.Cells(all: 4, groups: [:]).isEmpty)
  }

  /// What is let through is held against ``Disclosure``, which looks at all sums there are, on small crowds where
  /// people come and go.
  @Test(arguments: 0..<400)
  func whatIsLetThroughTellsAboutNoFewerThanFive(_ seed: Int) throws {
    var chance = SeededRandom(seed: UInt64(seed))
    let people = 12 + chance.index(below: 30)
    let groups = 1 + chance.index(below: 3)
    let before = (0..<people).map { _ in chance.uniform() < 0.2 ? nil : Int?(chance.index(below: groups)) }
    let restless = chance.uniform() * 0.4
    let after = before.map { group in
      chance.uniform() < restless ? (chance.uniform() < 0.2 ? nil : chance.index(below: groups)) : group
    }
    let wasThere = (0..<people).map { _ in chance.uniform() < 0.8 }
    let (old, new) = (Self.cells(before, wasThere), Self.cells(after, after.map { _ in true }))
    var release = FigureRelease()
    for person in 0..<people {
      release.add(
        from: wasThere[person] ? old.cells.node(of: before[person]) : 0, to: new.cells.node(of: after[person]))
    }
    let tells = (try? Disclosure(shown: old.figures + new.figures)) == nil
    #expect(release.isSafe == !tells, "seed \(seed): \(old.figures) then \(new.figures)")
  }

  /// The cells that can be shown, and whom each figure is about.
  private static func cells(_ groups: [Int?], _ isThere: [Bool]) -> (cells: FigureRelease.Cells, figures: [Set<Int>]) {
    let there = groups.indices.filter { isThere[$0] }
    var seen: [Int: Int] = [:]
    for person in there { if let group = groups[person] { seen[group, default: 0] += 1 } }
    let cells = FigureRelease.Cells(all: there.count, groups: seen)
    var figures = cells.groups.sorted().map { group in Set(there.filter { groups[$0] == group }) }
    if cells.hasAll { figures.append(Set(there)) }
    return (cells, figures)
  }
}
