import Database
import HTTP
import Web

/// Every setting, read once: from the command line and the environment.
struct Configuration: Sendable {
  var location: Database.Location
  var host: String
  var port: Int
  var site = Site()
  var trustedProxies: Set<String>

  init(_ options: Options, environment: Environment = Environment()) throws {
    host = options["host"] ?? environment["SAMSPIL_HOST"] ?? "127.0.0.1"
    port = try options.number("port", default: 8080, in: 0...65_535)
    location = try Self.location(options, environment)
    site.address = environment["SAMSPIL_ADDRESS"] ?? "http://localhost:\(port)"
    guard site.address.hasPrefix("http://") || site.address.hasPrefix("https://") else {
      throw UsageProblem("SAMSPIL_ADDRESS begins with http:// or https://")
    }
    site.name = environment["SAMSPIL_NAME"] ?? site.name
    site.contactEmail = environment["SAMSPIL_CONTACT_EMAIL"] ?? site.contactEmail
    site.contactPhone = environment["SAMSPIL_CONTACT_PHONE"]
    let proxies = environment["SAMSPIL_TRUSTED_PROXIES"] ?? ""
    trustedProxies = Set(proxies.split(separator: ",").map { String($0.filter { $0 != " " }) })
  }

  /// PostgreSQL when it is set, otherwise one file in the data directory.
  private static func location(_ options: Options, _ environment: Environment) throws -> Database.Location {
    if let postgres = environment["SAMSPIL_DATABASE"], !postgres.isEmpty { return .postgres(postgres) }
    let directory = try options["data"] ?? environment["SAMSPIL_DATA"] ?? options.required("data")
    guard makeDirectory(directory) else {
      throw UsageProblem("the directory \(directory) cannot be made or written")
    }
    return .file(directory + "/samspil.db")
  }

  /// What the commands that open the database take.
  static let options: Set<String> = ["data", "port", "host"]
}
