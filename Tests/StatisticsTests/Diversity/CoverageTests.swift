import Statistics
import Testing

@Suite struct CoverageTests {
  @Test func whatIsMissingIsNamedInTheOrderOfTheRequirement() throws {
    let coverage = try Coverage(of: ["citizen", "staff", "firm", "politician"], by: ["firm", "staff", "staff"])
    #expect(coverage.share == 0.5)
    #expect(coverage.present == ["staff", "firm"])
    #expect(coverage.missing == ["citizen", "politician"])
    #expect(!coverage.isComplete)
  }

  @Test func kindsThatNobodyRequiredChangeNothing() throws {
    let coverage = try Coverage(of: [1, 2], by: [2, 1, 9])
    #expect(coverage.share == 1)
    #expect(coverage.isComplete)
  }

  @Test func oneRequiredTwiceCountsOnce() throws {
    #expect(try Coverage(of: [1, 1, 2], by: [1]).share == 0.5)
  }

  @Test func nobodyCoversNothing() throws {
    #expect(try Coverage(of: [1, 2], by: []).missing == [1, 2])
  }

  @Test func withoutARequirementThereIsNoCoverage() {
    #expect(throws: CoverageProblem.nothingRequired) { try Coverage(of: [Int](), by: [1]) }
  }

  @Test func theOrderOfThoseWhoAreThereChangesNothing() throws {
    let there = [3, 1, 9, 1]
    #expect(try Coverage(of: [1, 2, 3], by: there) == Coverage(of: [1, 2, 3], by: there.reversed()))
  }
}
