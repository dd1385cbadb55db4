import Database
import Glibc
import HTTP
import Web

/// The command line: `samspil serve | demo | migrate | user | …`.
enum Commands {
  static func run(_ arguments: [String]) async {
    do {
      try await serve(port: 8080)
    } catch {
      print("samspil: \(error)")
      exit(1)
    }
  }

  private static func serve(port: Int) async throws {
    let database = try Database.open(.memory)
    try await database.migrate(Wiring.migrations)
    let responder = Responder(router: Wiring.router(), services: Wiring.services(database, site: Site()))
    var configuration = Server.Configuration()
    configuration.port = port
    let server = Server(configuration, handler: { await responder.respond(to: $0) }) {
      Assets.response(to: $0)
    }
    try server.start()
    print("ready http://localhost:\(server.port)")
    while true { try await Task.sleep(for: .seconds(3_600)) }
  }
}
