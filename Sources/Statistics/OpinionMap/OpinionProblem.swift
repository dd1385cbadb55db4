/// Why votes cannot be read.
public enum OpinionProblem: Error, Equatable, Sendable {
  case unknownPerson(Int, people: Int)
  case unknownStatement(Int, statements: Int)
  case tooManyStatements(most: Int, given: Int)
}
