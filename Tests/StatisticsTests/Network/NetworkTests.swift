import Statistics
import Testing

@Suite struct NetworkTests {
  typealias Contact = Network.Contact

  @Test func severalContactsBetweenTwoBecomeOneWithTheirSum() throws {
    let network = try Network(actors: 3, contacts: [Contact(1, 0), Contact(2, 1), Contact(0, 1, weight: 2)])
    #expect(network.contacts == [Contact(0, 1, weight: 3), Contact(1, 2)])
    #expect(network.degrees == [1, 2, 1])
    #expect(network.density == 2.0 / 3)
  }

  @Test func whatCannotBeANetworkIsRefusedWithNumbers() {
    #expect(throws: NetworkProblem.unknownActor(contact: 1, actor: 3, actors: 3)) {
      try Network(actors: 3, contacts: [Contact(0, 1), Contact(1, 3)])
    }
    #expect(throws: NetworkProblem.withOneself(contact: 0, actor: 2)) {
      try Network(actors: 3, contacts: [Contact(2, 2)])
    }
    #expect(throws: NetworkProblem.weightless(contact: 0, weight: 0)) {
      try Network(actors: 3, contacts: [Contact(0, 1, weight: 0)])
    }
    #expect(throws: NetworkProblem.self) {
      try Network(actors: 3, contacts: [Contact(0, 1, weight: .nan)])
    }
  }

  @Test func aNetworkOfNobodyHasNoDensity() throws {
    let network = try Network(actors: 0, contacts: [])
    #expect(network.density == nil)
    #expect(network.betweenness().isEmpty)
    #expect(network.constraint(weighted: false).isEmpty)
  }

  @Test func readingTakesContactsAndAGroupForEveryActor() throws {
    let silent = try Network(actors: 3, contacts: [])
    let pair = try Network(actors: 3, contacts: [Contact(0, 1)])
    #expect(throws: NetworkProblem.noContacts(actors: 3)) { try silent.modularity(of: [0, 1, 1], weighted: false) }
    #expect(throws: NetworkProblem.groupsDoNotFit(actors: 3, groups: 2)) { try pair.brokerage(among: [0, 1]) }
    #expect(throws: NetworkProblem.noContacts(actors: 3)) { try Openness(of: silent, groups: [0, 1, 1], seed: 1) }
    #expect(throws: NetworkProblem.oneGroup(actors: 3)) { try Openness(of: pair, groups: [1, 1, 1], seed: 1) }
    #expect(throws: NetworkProblem.tooFewDraws(needed: 100, given: 99)) {
      try Openness(of: pair, groups: [1, 2, 1], draws: 99, seed: 1)
    }
  }

  /// A path 0 - 1 - 2 - 3, groups 0 0 1 1: worked by hand.
  @Test func aPathOfFour() throws {
    let path = try Network(actors: 4, contacts: [Contact(0, 1), Contact(1, 2), Contact(2, 3)])
    let groups = [0, 0, 1, 1]
    // 1 stands on the ways 0-2 and 0-3, of three pairs of others.
    #expect(path.betweenness() == [0, 2.0 / 3, 2.0 / 3, 0])
    // Ends: nobody but one. Middle: half each, nothing shared.
    #expect(path.constraint(weighted: false) == [1, 0.5, 0.5, 1])
    // Two of three within; each group has half of the ends.
    #expect(abs(try path.modularity(of: groups, weighted: false) - (2.0 / 3 - 0.5)) < 1e-15)
    var middle = Brokerage()
    middle.gatekeeper = 1
    middle.representative = 1
    #expect(try path.brokerage(among: groups) == [Brokerage(), middle, middle, Brokerage()])
    let openness = try Openness(of: path, groups: groups, seed: 1)
    #expect(openness.across == 1 && openness.within == 2)
    #expect(abs(openness.index + 1.0 / 3) < 1e-15)
  }

  @Test func oneBetweenTwoOfAnotherGroupConsultsAndBetweenThreeGroupsConnects() throws {
    let star = try Network(actors: 3, contacts: [Contact(0, 1), Contact(0, 2)])
    #expect(try star.brokerage(among: [5, 6, 6])[0].consultant == 2)
    #expect(try star.brokerage(among: [5, 6, 7])[0].liaison == 2)
    #expect(try star.brokerage(among: [5, 5, 5])[0].coordinator == 2)
    #expect(try star.brokerage(among: [5, 6, 7])[0].acrossGroups == 2)
  }

  @Test func oneWithoutContactsHasNoConstraint() throws {
    let network = try Network(actors: 3, contacts: [Contact(0, 1)])
    #expect(network.constraint(weighted: false) == [1, 1, nil])
  }

  /// Everyone knows everyone: however the groups are dealt, the index is the same.
  @Test func whereChanceAlwaysGivesTheSameThereIsNoDistance() throws {
    let all = try Network(actors: 3, contacts: [Contact(0, 1), Contact(0, 2), Contact(1, 2)])
    let openness = try Openness(of: all, groups: [0, 0, 1], seed: 1)
    #expect(openness.spread == 0)
    #expect(openness.distance == nil)
    #expect(abs(openness.expected - openness.index) < 1e-12)
  }
}
