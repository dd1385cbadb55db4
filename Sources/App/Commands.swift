import Accounts
import Analyse
import Database
import Glibc
import Language

/// The command line.
enum Commands {
  static func run(_ arguments: [String]) async {
    do {
      try await command(arguments)
    } catch let problem as UsageProblem {
      fail("\(problem.message).\n\n\(usage)", code: 2)
    } catch let problem as AnalyseProblem {
      fail(problem.sentence(AnalyseCommand.language), code: problem.isOfTheMachine ? 1 : 2)
    } catch let problem as AccountCommandProblem {
      fail(problem.description, code: 1)
    } catch let problem as DatabaseProblem {
      fail("the database: \(problem)", code: 1)
    } catch {
      fail("\(error)", code: 1)
    }
  }

  private static func command(_ arguments: [String]) async throws {
    let rest = Array(arguments.dropFirst())
    switch arguments.first {
    case "serve": try await ServeCommand.serve(rest)
    case "demo": try await ServeCommand.demo(rest)
    case "migrate": try await DataCommands.migrate(rest)
    case "backup": try await DataCommands.backup(rest)
    case "restore": try await DataCommands.restore(rest)
    case "user": try await UserCommands.run(rest)
    case "analyse": try AnalyseCommand.run(rest)
    case "organisation": try await UserCommands.addOrganisation(rest)
    case nil, "help", "--help", "-h": say(usage)
    case let other?: throw UsageProblem("there is no command \(other)")
    }
  }

  static let usage = """
    samspil serve --data DIR [--port 8080] [--host 127.0.0.1]
    samspil demo --data DIR [--port 8080] [--cases N]
    samspil migrate --data DIR
    samspil backup --data DIR --to COPY
    samspil restore --data DIR --from COPY
    samspil user add --data DIR --name NAME --email ADDRESS [--title TEXT] [--organisation NAME]
                     [--home consultant|head|frontline|politician|partner] [--administrator]
    samspil user link --data DIR ADDRESS
    samspil organisation add --data DIR --name NAME [--kind municipality|region|hospital|company|…]
    samspil analyse opinions --votes FILE [--json]
    samspil analyse series --values FILE [--better up|down] [--decimal-comma] [--json]
    samspil analyse ranking --votes FILE [--json]
    samspil analyse similar --texts FILE [--query TEXT] [--top 5] [--json]
    samspil analyse network --edges FILE [--groups FILE] [--json]
    samspil analyse rhythm --dates FILE [--decimal-comma] [--json]
    """

  /// A line on standard output, at once: whoever started us may be waiting for it.
  static func say(_ text: String) {
    var line = text + "\n"
    line.withUTF8 { _ = write(1, $0.baseAddress, $0.count) }
  }

  private static func fail(_ text: String, code: Int32) -> Never {
    var line = "samspil: \(text)\n"
    line.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
    exit(code)
  }
}
