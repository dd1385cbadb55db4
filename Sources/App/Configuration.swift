import Database
import HTTP
import Mail
import Web

/// Every setting, read once: from the command line and the environment.
struct Configuration: Sendable {
  var location: Database.Location
  /// The directory of the files that people send; nil when there is no data directory.
  var files: String?
  var host: String
  var port: Int
  var site = Site()
  var trustedProxies: Set<String>
  var mail: MailSettings?
  /// For how many days a case lies in the archive before it can be deleted.
  var daysInArchive = 30

  init(_ options: Options, environment: Environment = Environment()) throws {
    host = options["host"] ?? environment["SAMSPIL_HOST"] ?? "127.0.0.1"
    port = try options.number("port", default: 8080, in: 0...65_535)
    location = try Self.location(options, environment)
    files = try Self.dataDirectory(options, environment).map { $0 + "/files" }
    site.address = environment["SAMSPIL_ADDRESS"] ?? "http://localhost:\(port)"
    guard site.address.hasPrefix("http://") || site.address.hasPrefix("https://") else {
      throw UsageProblem("SAMSPIL_ADDRESS begins with http:// or https://")
    }
    site.name = environment["SAMSPIL_NAME"] ?? site.name
    site.contactEmail = environment["SAMSPIL_CONTACT_EMAIL"] ?? site.contactEmail
    site.contactPhone = environment["SAMSPIL_CONTACT_PHONE"]
    let proxies = environment["SAMSPIL_TRUSTED_PROXIES"] ?? ""
    mail = try Self.mail(environment)
    if let days = environment["SAMSPIL_ARCHIVE_DAYS"] {
      guard let number = Int(days), (0...36_500).contains(number) else {
        throw UsageProblem("SAMSPIL_ARCHIVE_DAYS takes a number of days from 0 to 36500")
      }
      daysInArchive = number
    }
    trustedProxies = Set(proxies.split(separator: ",").map { String($0.filter { $0 != " " }) })
  }

  /// The mail server, when one is named. What is wrong is said at once and not when the first mail is due.
  private static func mail(_ environment: Environment) throws -> MailSettings? {
    guard let address = environment["SAMSPIL_SMTP"], !address.isEmpty else { return nil }
    guard let from = environment["SAMSPIL_MAIL_FROM"], let mailbox = try? Mailbox(address: from) else {
      throw UsageProblem("SAMSPIL_MAIL_FROM is the address that mail comes from; it is needed with SAMSPIL_SMTP")
    }
    // The address may hold a password, so it is not shown.
    guard let server = MailServer(address, from: mailbox) else {
      throw UsageProblem("SAMSPIL_SMTP is written smtp://USER:PASSWORD@HOST:587 or smtps://USER:PASSWORD@HOST:465")
    }
    let hour = Int(environment["SAMSPIL_DIGEST_HOUR"] ?? "7") ?? -1
    guard (0...23).contains(hour) else { throw UsageProblem("SAMSPIL_DIGEST_HOUR takes a number from 0 to 23") }
    return MailSettings(server: server, digestHour: hour)
  }

  /// PostgreSQL when it is set, otherwise one file in the data directory.
  private static func location(_ options: Options, _ environment: Environment) throws -> Database.Location {
    if let postgres = environment["SAMSPIL_DATABASE"], !postgres.isEmpty { return .postgres(postgres) }
    let directory = try dataDirectory(options, environment) ?? options.required("data")
    return .file(directory + "/samspil.db")
  }

  private static func dataDirectory(_ options: Options, _ environment: Environment) throws -> String? {
    guard let directory = options["data"] ?? environment["SAMSPIL_DATA"], !directory.isEmpty else { return nil }
    guard makeDirectory(directory) else {
      throw UsageProblem("the directory \(directory) cannot be made or written")
    }
    return directory
  }

  /// What the commands that open the database take.
  static let options: Set<String> = ["data", "port", "host"]
}
