/// Measures a method from within, so that starting and reading do not count:
/// reads data from standard input, prints a line of JSON for each measurement.
@main
struct BenchStatistics {
  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case "opinions": try OpinionMaps.measure()
    case "levels": try Levels.measure()
    case "texts": try SimilarTexts.measure()
    case "ranking": try Ranking.measure()
    default: preconditionFailure("usage: BenchStatistics opinions|levels|texts|ranking < DATA")
    }
  }
}
