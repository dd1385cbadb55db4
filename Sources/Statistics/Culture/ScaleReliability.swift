/// Whether several questions measure one thing: Cronbach's alpha.
///
/// High when those who answer high on one question answer high on the others. It
/// grows with the number of questions, also when they measure different things,
/// and says nothing about *what* they measure.
///
/// - Source: Cronbach, "Coefficient alpha and the internal structure of tests",
///   *Psychometrika* 16(3), 1951.
public struct ScaleReliability: Equatable, Sendable {
  /// `k / (k - 1) × (1 - Σ variance of a question / variance of the sums)`: at most
  /// 1, below 0 when questions point against each other.
  public let alpha: Double
  public let questions: Int
  public let people: Int

  /// Reads the answers of people to the questions of one scale.
  ///
  /// - Parameter answers: A row per person, a column per question, all in the same
  ///   direction: turn questions that are asked the other way round first. Only
  ///   people who answered every question.
  /// - Throws: ``ScaleProblem/tooFewPeople(needed:given:)`` and
  ///   ``ScaleProblem/tooFewQuestions(needed:given:)`` below two,
  ///   ``ScaleProblem/incomplete(person:answers:questions:)`` and
  ///   ``ScaleProblem/notANumber(person:question:)`` at the first such row,
  ///   ``ScaleProblem/allAlike(people:)`` when the sums do not vary.
  /// - Complexity: O(people × questions).
  public init(of answers: [[Double]]) throws(ScaleProblem) {
    let questions = try ScaleProblem.check(answers, people: 2, questions: 2)
    let columns = (0..<questions).map { question in answers.map { $0[question] } }
    let sums = answers.map { Sums.total(of: $0) }
    let single = Sums.total(of: columns.map { Sums.variance(of: $0) ?? 0 })
    guard let together = Sums.variance(of: sums), together > 0 else { throw .allAlike(people: answers.count) }
    let k = Double(questions)
    alpha = k / (k - 1) * (1 - single / together)
    self.questions = questions
    people = answers.count
  }
}

/// Why a scale cannot be read.
public enum ScaleProblem: Error, Equatable, Sendable {
  case tooFewPeople(needed: Int, given: Int)
  case tooFewQuestions(needed: Int, given: Int)
  case tooFewTeams(needed: Int, given: Int)
  /// A scale of answers has at least two steps.
  case tooFewSteps(needed: Int, given: Int)
  /// The person at this position answered another number of questions.
  case incomplete(person: Int, answers: Int, questions: Int)
  case notANumber(person: Int, question: Int)
  /// Nobody differs from anybody.
  case allAlike(people: Int)

  /// The number of questions, when every person answered as many with numbers.
  static func check(_ answers: [[Double]], people: Int, questions: Int) throws(ScaleProblem) -> Int {
    guard answers.count >= people else { throw .tooFewPeople(needed: people, given: answers.count) }
    let asked = answers.first?.count ?? 0
    guard asked >= questions else { throw .tooFewQuestions(needed: questions, given: asked) }
    for (person, row) in answers.enumerated() {
      guard row.count == asked else { throw .incomplete(person: person, answers: row.count, questions: asked) }
      for (question, answer) in row.enumerated() where !answer.isFinite {
        throw .notANumber(person: person, question: question)
      }
    }
    return asked
  }
}
