import Analyse
import Bytes
import Glibc
import Language

/// `samspil analyse`: the methods on files. It opens no database.
enum AnalyseCommand {
  static func run(_ arguments: [String]) throws {
    let rest = Array(arguments.dropFirst())
    switch arguments.first {
    case "opinions": try opinions(rest)
    case "series": try series(rest)
    case "ranking": try ranking(rest)
    case "similar": try similar(rest)
    case "network": try network(rest)
    case "rhythm": try rhythm(rest)
    default: throw UsageProblem("samspil analyse takes opinions, series, ranking, similar, network or rhythm")
    }
  }

  private static func opinions(_ arguments: [String]) throws {
    let options = try self.options(arguments, taking: ["votes", "comments"])
    let file = try options.required("votes")
    try answer(OpinionsAnalysis.report(of: file, comments: options["comments"]), options)
  }

  private static func series(_ arguments: [String]) throws {
    let options = try self.options(arguments, taking: ["values", "better"], flags: ["decimal-comma"])
    let better = options["better"].flatMap(SeriesAnalysis.Better.init(rawValue:))
    if options["better"] != nil && better == nil { throw UsageProblem("--better takes up or down") }
    let file = try options.required("values")
    try answer(SeriesAnalysis.report(of: file, better: better, decimalComma: options.has("decimal-comma")), options)
  }

  private static func ranking(_ arguments: [String]) throws {
    let options = try self.options(arguments, taking: ["votes"])
    try answer(RankingAnalysis.report(of: options.required("votes")), options)
  }

  private static func similar(_ arguments: [String]) throws {
    let options = try self.options(arguments, taking: ["texts", "query", "top"])
    let top = try options.number("top", default: 5, in: 1...1000)
    try answer(SimilarAnalysis.report(of: options.required("texts"), query: options["query"], top: top), options)
  }

  private static func network(_ arguments: [String]) throws {
    let options = try self.options(arguments, taking: ["edges", "groups"])
    try answer(NetworkAnalysis.report(edges: options.required("edges"), groups: options["groups"]), options)
  }

  private static func rhythm(_ arguments: [String]) throws {
    let options = try self.options(arguments, taking: ["dates"], flags: ["decimal-comma"])
    let decimalComma = options.has("decimal-comma")
    try answer(RhythmAnalysis.report(of: options.required("dates"), decimalComma: decimalComma), options)
  }

  private static func options(
    _ arguments: [String], taking valued: Set<String>, flags: Set<String> = []
  ) throws -> Options {
    let options = try Options(arguments, taking: valued, flags: flags.union(["json"]))
    guard options.words.isEmpty else { throw UsageProblem("\(options.words[0]) belongs to no option") }
    return options
  }

  /// Writes the whole result, when all of it is there.
  private static func answer(_ report: Report, _ options: Options) throws {
    if options.has("json") {
      for note in report.notes { try write(Bytes("samspil: \(note(language))\n"), to: 2) }
      try write(report.json, to: 1)
    } else {
      try write(report.text(language), to: 1)
    }
  }

  private static func write(_ bytes: Bytes, to descriptor: Int32) throws {
    // Whoever reads may have seen enough, as `head` has: then there is nobody to tell.
    signal(SIGPIPE, SIG_IGN)
    try withExtendedLifetime(bytes) {
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(descriptor, bytes.start + written, bytes.count - written)
        if count > 0 {
          written += count
        } else if errno == EPIPE {
          return
        } else if errno != EINTR {
          throw OutputProblem(code: errno)
        }
      }
    }
  }

  /// The language of the terminal: Danish where it is set to Danish.
  static var language: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = getenv(name), value.pointee != 0 {
        return String(cString: value).hasPrefix("da") ? .danish : .english
      }
    }
    return .english
  }

  private struct OutputProblem: Error, CustomStringConvertible {
    let code: Int32
    var description: String { "the result cannot be written: \(String(cString: strerror(code)))" }
  }
}
