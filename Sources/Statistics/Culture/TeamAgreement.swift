/// Whether the members of a team answer alike, so that their mean stands for
/// something.
///
/// The variance of their answers is held against that of answers given blindly,
/// every step equally often. A team whose halves answer in opposite ways has a mean
/// that nobody holds.
///
/// - Source: James, Demaree and Wolf, "Estimating within-group interrater
///   reliability with and without response bias", *Journal of Applied Psychology*
///   69(1), 1984.
public struct TeamAgreement: Equatable, Sendable {
  /// *r_wg(j)*: 1 when all answer the same, 0 when they answer as if blindly or
  /// differ more than that.
  public let agreement: Double
  /// The mean of all answers; `nil` unless it ``canBeShown``.
  public let mean: Double?
  public let people: Int
  public let questions: Int

  /// Below this many people a mean says too much about each of them.
  public static let fewestPeople = 5
  /// From here on a mean is held to stand for the team: a convention without a
  /// derivation.
  public static let enough = 0.70

  /// Whether the mean may be shown: people enough, and agreement enough.
  public var canBeShown: Bool { people >= Self.fewestPeople && agreement >= Self.enough }

  /// Reads the answers of one team.
  ///
  /// - Parameters:
  ///   - answers: A row per person, a column per question, as for
  ///     ``ScaleReliability``.
  ///   - steps: How many answers there are to choose from: 5 for a scale from 1 to
  ///     5.
  /// - Throws: ``ScaleProblem/tooFewPeople(needed:given:)`` below two people,
  ///   ``ScaleProblem/tooFewSteps(needed:given:)`` below two steps, and as
  ///   ``ScaleReliability``.
  /// - Complexity: O(people × questions).
  public init(of answers: [[Double]], steps: Int) throws(ScaleProblem) {
    guard steps >= 2 else { throw .tooFewSteps(needed: 2, given: steps) }
    questions = try ScaleProblem.check(answers, people: 2, questions: 1)
    people = answers.count
    let variances = (0..<questions).map { question in Sums.variance(of: answers.map { $0[question] }) ?? 0 }
    let blind = (Double(steps) * Double(steps) - 1) / 12
    let ratio = (Sums.mean(of: variances) ?? 0) / blind
    let k = Double(questions)
    agreement = ratio >= 1 ? 0 : k * (1 - ratio) / (k * (1 - ratio) + ratio)
    let isShown = answers.count >= Self.fewestPeople && agreement >= Self.enough
    mean = isShown ? Sums.mean(of: Array(answers.joined())) : nil
  }
}

/// How much of the difference between answers is difference between teams: ICC(1).
///
/// - Source: Shrout and Fleiss, "Intraclass correlations", *Psychological Bulletin*
///   86(2), 1979; for teams of unequal size the mean size is that of Bliese and
///   Halverson, "Group size and measures of group-level properties", *Journal of
///   Management* 24(2), 1998.
public struct TeamDifference: Equatable, Sendable {
  /// `(MSB - MSW) / (MSB + (m - 1) MSW)`: 1 when all difference is between teams,
  /// about 0 when teams are no more alike than chance makes them; can be negative.
  public let icc: Double
  public let teams: Int
  public let people: Int

  /// Reads the scores of the members of several teams.
  ///
  /// - Parameter teams: For each team the score of each member, in one unit.
  /// - Throws: ``ScaleProblem/tooFewTeams(needed:given:)`` below two teams,
  ///   ``ScaleProblem/tooFewPeople(needed:given:)`` at the first team below two
  ///   members, ``ScaleProblem/notANumber(person:question:)`` with the number of the
  ///   person counted through all teams, ``ScaleProblem/allAlike(people:)``.
  /// - Complexity: O(people).
  public init(between teams: [[Double]]) throws(ScaleProblem) {
    guard teams.count >= 2 else { throw .tooFewTeams(needed: 2, given: teams.count) }
    for team in teams where team.count < 2 { throw .tooFewPeople(needed: 2, given: team.count) }
    let all = Array(teams.joined())
    for (person, score) in all.enumerated() where !score.isFinite {
      throw .notANumber(person: person, question: 0)
    }
    let grand = Sums.mean(of: all) ?? 0
    let between = Sums.total(
      of: teams.map { team in
        let away = (Sums.mean(of: team) ?? 0) - grand
        return Double(team.count) * away * away
      })
    let within = Sums.total(of: teams.map { (Sums.variance(of: $0) ?? 0) * Double($0.count - 1) })
    let (k, n) = (Double(teams.count), Double(all.count))
    let size = (n - Sums.total(of: teams.map { Double($0.count * $0.count) }) / n) / (k - 1)
    let (meanBetween, meanWithin) = (between / (k - 1), within / (n - k))
    guard meanBetween + meanWithin > 0 else { throw .allAlike(people: all.count) }
    icc = (meanBetween - meanWithin) / (meanBetween + (size - 1) * meanWithin)
    self.teams = teams.count
    people = all.count
  }
}
