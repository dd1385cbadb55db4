import Testing

@testable import Statistics

@Suite struct DisclosureTests {
  private func people(_ range: Range<Int>) -> Set<Int> { Set(range) }

  private func open(_ groups: [Set<Int>], after shown: [Set<Int>] = []) throws -> [Bool] {
    try Disclosure(shown: shown).answers(for: groups).map { $0 == .canBeShown }
  }

  // MARK: - Each way of asking

  @Test func aGroupOfFourIsNeverShownAndOneOfFiveIs() throws {
    let answers = try Disclosure<Int>().answers(for: [people(0..<4), people(0..<5), []])
    #expect(answers == [.tooFew, .canBeShown, .tooFew])
  }

  /// 30 people in groups of 10, 9, 8 and 3: all minus the three would give the fourth.
  @Test func theGroupNextToOneTooSmallIsHeldBackToo() throws {
    let groups = [people(0..<10), people(10..<19), people(19..<27), people(27..<30)]
    let answers = try Disclosure<Int>().answers(for: [people(0..<30)] + groups)
    #expect(answers == [.canBeShown, .canBeShown, .canBeShown, .wouldTell, .tooFew])
  }

  @Test func theSameGroupWithOneMoreIsHeldBack() throws {
    let (then, now) = (people(0..<12), people(0..<13))
    #expect(try open([now], after: [then]) == [false])
    #expect(try open([then], after: [now]) == [false])
    #expect(try open([then], after: [then]) == [true])
    #expect(try open([people(0..<17)], after: [then]) == [true])
  }

  /// One has left and one has come: the difference is one answer less another, and where
  /// it is as great as can be both are known.
  @Test func anExchangeOfOnePersonIsHeldBack() throws {
    #expect(try open([people(1..<13)], after: [people(0..<12)]) == [false])
    #expect(try open([people(2..<14)], after: [people(0..<12)]) == [false])
    #expect(try open([people(3..<15)], after: [people(0..<12)]) == [true])
  }

  /// Growing by three each month: each month is three from the last, and the second after
  /// is far enough.
  @Test func aGroupThatGrowsIsShownAgainWhenItHasGrownByFive() throws {
    var disclosure = try Disclosure<Int>()
    let answers = [10, 13, 16, 19].map { disclosure.show([people(0..<$0)]) }
    #expect(answers == [[.canBeShown], [.wouldTell], [.canBeShown], [.wouldTell]])
  }

  @Test func allButAGroupOfFourIsHeldBackWhereAllIsShown() throws {
    #expect(try open([people(0..<26)], after: [people(0..<30)]) == [false])
    #expect(try open([people(0..<25)], after: [people(0..<30)]) == [true])
  }

  /// Two units by two professions, with 2 in one cell. The margins leave every cell in
  /// doubt; a cell gives away the others of its row and column.
  @Test func theMarginsOfACrossedTableAreShownAndItsCellsAreNot() throws {
    let (a, b, c, d) = (people(0..<2), people(2..<12), people(12..<22), people(22..<32))
    let margins = [a.union(b), c.union(d), a.union(c), b.union(d), a.union(b).union(c).union(d)]
    #expect(try open(margins) == [true, true, true, true, true])
    #expect(try open([a, b, c, d], after: margins) == [false, false, false, false])
  }

  /// Each of the three pairs is safe with one other; the three together give half of a sum
  /// of two and what each shares: three sums with three unknowns.
  @Test func threeGroupsThatOverlapTwoByTwoCanGiveEachOtherAway() throws {
    let (a, b, c) = (people(0..<3), people(3..<6), people(6..<9))
    let pairs = [a.union(b), b.union(c), c.union(a)]
    #expect(try open(pairs).count { $0 } == 2)
    #expect(try open([pairs[2]], after: [pairs[0], pairs[1]]) == [false])
  }

  /// What follows from what is shown tells nothing more.
  @Test func theSumOfGroupsThatAreShownIsShown() throws {
    let groups = [people(0..<6), people(6..<13), people(13..<18)]
    #expect(try open([people(0..<18), people(6..<18)], after: groups) == [true, true])
  }

  // MARK: - The interface

  @Test func askingShowsNothingAndShowingCounts() throws {
    var disclosure = try Disclosure<Int>()
    #expect(disclosure.answers(for: [people(0..<10)]) == [.canBeShown])
    #expect(disclosure.answers(for: [people(0..<11)]) == [.canBeShown])
    #expect(disclosure.show([people(0..<10)]) == [.canBeShown])
    #expect(disclosure.shown == [people(0..<10)])
    #expect(disclosure.answers(for: [people(0..<11)]) == [.wouldTell])
    #expect(disclosure.answers(for: []) == [])
  }

  @Test func whereTooMuchWasShownBeforeNothingIsPromised() {
    #expect(throws: DisclosureProblem.alreadyTells(group: 1)) {
      try Disclosure(shown: [people(0..<10), people(0..<11)])
    }
    #expect(throws: DisclosureProblem.alreadyTells(group: 0)) { try Disclosure(shown: [people(0..<4)]) }
  }

  /// The names of the people are nothing to it, and a run is like the one before.
  @Test(arguments: 0..<10)
  func namingThePeopleAnotherWayChangesNoAnswer(seed: UInt64) throws {
    let world = World(seed: seed)
    let named = world.publications.map { $0.map { Set($0.map { "person \(99 - $0)" }) } }
    var (one, other) = (try Disclosure<Int>(), try Disclosure<String>())
    for (numbers, names) in zip(world.publications, named) { #expect(one.show(numbers) == other.show(names)) }
  }

  // MARK: - The attack

  /// Publications of overlapping groups one after the other; then everything that was
  /// shown is attacked with all its arithmetic, by another program than the one that chose.
  @Test(arguments: 0..<60)
  func nothingAboutOneToFourPeopleCanBeWorkedOut(seed: UInt64) throws {
    let world = World(seed: seed)
    var disclosure = try Disclosure<Int>()
    var heldBack: [Set<Int>] = []
    for publication in world.publications {
      let answers = disclosure.show(publication)
      heldBack += zip(publication, answers).filter { $0.1 == .wouldTell }.map(\.0)
    }
    #expect(Attacker(on: disclosure.shown).fewest >= 5)
    // And no more is held back than must be.
    for group in heldBack { #expect(Attacker(on: disclosure.shown + [group]).fewest < 5) }
  }

  /// A unit, a profession, and everybody; then some leave, some come, and it is asked again.
  struct World {
    let publications: [[Set<Int>]]

    init(seed: UInt64) {
      var random = SeededRandom(seed: seed)
      let unit = (0..<40).map { _ in random.index(below: 3) }
      let profession = (0..<40).map { _ in random.index(below: 2) }
      var there = Set(0..<26)
      publications = (0..<3).map { _ in
        let groups = (0..<3).map { kind in there.filter { unit[$0] == kind } }
        let crossing = (0..<2).map { kind in there.filter { profession[$0] == kind } }
        let asked = [there] + groups + crossing
        for person in 0..<40 where random.index(below: 16) == 0 { there.formSymmetricDifference([person]) }
        return asked
      }
    }
  }

  /// Somebody who has all the figures and much time: for every choice of one to four people
  /// they look whether some combination of the figures concerns those alone.
  struct Attacker {
    /// The fewest people whom some combination concerns, 5 when there are more.
    let fewest: Int

    init(on shown: [Set<Int>]) {
      // People who are in the same groups cannot be told apart; all of them are concerned.
      let everybody = Array(shown.reduce(into: Set<Int>()) { $0.formUnion($1) }).sorted()
      var parts: [[Bool]: Int] = [:]
      for person in everybody { parts[shown.map { $0.contains(person) }, default: 0] += 1 }
      let columns = parts.filter { $0.value < 5 }.map { ($0.key, $0.value) }
      let heavy = parts.filter { $0.value >= 5 }.map(\.key)
      let all = Self.rank(parts.keys.map { $0 })
      var fewest = 5
      func choose(_ weight: Int, _ chosen: Set<Int>, from first: Int) {
        if !chosen.isEmpty {
          let others = heavy + columns.indices.filter { !chosen.contains($0) }.map { columns[$0].0 }
          if Self.rank(others) < all { fewest = min(fewest, weight) }
        }
        for next in first..<max(first, columns.count) where weight + columns[next].1 < fewest {
          choose(weight + columns[next].1, chosen.union([next]), from: next + 1)
        }
      }
      choose(0, [], from: 0)
      self.fewest = fewest
    }

    /// How many of the columns are no combination of the others, by elimination.
    static func rank(_ columns: [[Bool]]) -> Int {
      var rows = columns.map { $0.map { $0 ? 1.0 : 0 } }
      var rank = 0
      for place in 0..<(columns.first?.count ?? 0) {
        let candidates = rows.indices.filter { $0 >= rank }
        guard let pivot = candidates.max(by: { abs(rows[$0][place]) < abs(rows[$1][place]) }),
          abs(rows[pivot][place]) > 1e-9
        else { continue }
        rows.swapAt(rank, pivot)
        for row in rows.indices where row > rank && rows[row][place] != 0 {
          let factor = rows[row][place] / rows[rank][place]
          for other in place..<rows[row].count { rows[row][other] -= factor * rows[rank][other] }
        }
        rank += 1
      }
      return rank
    }
  }
}
