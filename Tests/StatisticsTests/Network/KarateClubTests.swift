import Foundation
import Statistics
import Testing

/// A club of 34 that split in two: Zachary, "An information flow model for
/// conflict and fission in small groups", *Journal of Anthropological Research*
/// 33, 1977, as distributed with networkx. The expected values come from a
/// separate computation on the same file, made before this one.
@Suite(.enabled(if: ReferenceData.has("network/karate_edges.txt")))
struct KarateClubTests {
  private let club: Network
  /// The side each member took when the club split.
  private let sides: [Int]

  init() throws {
    let lines = String(decoding: try ReferenceData.data("network/karate_edges.txt"), as: UTF8.self)
    let numbers = lines.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").compactMap { Int($0) } }
    club = try Network(
      actors: 34, contacts: numbers.map { Network.Contact($0[0], $0[1], weight: Double($0[2])) })
    let instructor: Set = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]
    sides = (0..<34).map { instructor.contains($0) ? 0 : 1 }
  }

  @Test func contactsStayWithinTheSidesFarMoreThanChanceGives() throws {
    let openness = try Openness(of: club, groups: sides, draws: 2000, seed: 1)
    #expect(openness.across == 11 && openness.within == 67)
    #expect(abs(openness.index + 0.7179) < 5e-5)
    #expect(abs(openness.expected - 0.028) < 0.01)
    #expect(abs(openness.spread - 0.097) < 0.006)
    #expect(isClose(openness.distance, to: -7.7, within: 0.5))
  }

  /// The chance of two being of one side is known: 2 × 17 × 16 of 34 × 33.
  @Test func whatIsExpectedIsCloseToTheExactMean() throws {
    let sameSide = Double(2 * 17 * 16) / Double(34 * 33)
    let exact = 1 - 2 * sameSide
    let openness = try Openness(of: club, groups: sides, draws: 2000, seed: 2)
    #expect(abs(openness.expected - exact) < 4 * openness.spread / 2000.0.squareRoot())
  }

  @Test func modularityOfTheSides() throws {
    #expect(abs(try club.modularity(of: sides, weighted: false) - 0.3582) < 5e-5)
    #expect(abs(try club.modularity(of: sides, weighted: true) - 0.3914) < 5e-5)
  }

  @Test func betweennessOfTheLeaders() {
    let betweenness = club.betweenness()
    #expect(abs(betweenness[0] - 0.4376) < 5e-5)
    #expect(abs(betweenness[33] - 0.3041) < 5e-5)
    #expect(abs(betweenness[32] - 0.1452) < 5e-5)
  }

  @Test func constraintOfTheLeadersIsLowAndOfOneWithOneContactIsOne() throws {
    let constraint = club.constraint(weighted: false)
    #expect(isClose(constraint[0], to: 0.1554, within: 5e-5))
    #expect(isClose(constraint[33], to: 0.1564, within: 5e-5))
    #expect(constraint[11] == 1)
  }

  @Test func rolesOverTheWholeClub() throws {
    let roles = try club.brokerage(among: sides)
    #expect(roles.reduce(0) { $0 + $1.coordinator } == 510)
    #expect(roles.reduce(0) { $0 + $1.gatekeeper } == 128)
    #expect(roles.reduce(0) { $0 + $1.representative } == 128)
    #expect(roles.reduce(0) { $0 + $1.consultant } == 20)
    #expect(roles.reduce(0) { $0 + $1.liaison } == 0)
  }

  @Test func numberingTheMembersAnotherWayChangesOnlyTheOrder() throws {
    let turned = try Network(
      actors: 34, contacts: club.contacts.map { Network.Contact(33 - $0.second, 33 - $0.first, weight: $0.weight) })
    for (one, other) in zip(club.betweenness(), turned.betweenness().reversed()) { #expect(abs(one - other) < 1e-12) }
    let turnedSides = Array(sides.reversed())
    #expect(try turned.brokerage(among: turnedSides).reversed() == club.brokerage(among: sides))
    let modularity = try turned.modularity(of: turnedSides, weighted: true)
    #expect(abs(modularity - (try club.modularity(of: sides, weighted: true))) < 1e-12)
  }
}
