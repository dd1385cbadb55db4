import Bytes
import Database
import Glibc
import HTML
import Language
import Time

/// What Samspil needs from the world. Tests give it another world.
public struct Services: Sendable {
  public var database: Database
  public var now: @Sendable () -> Instant
  public var site: Site
  /// Who a session's token belongs to. Accounts gives it.
  public var identify: @Sendable (Connection, _ session: String, Instant) throws -> Viewer?
  public var log: @Sendable (LogLine) -> Void
  public let limits = RateLimits()
  public let passwords = Passwords()

  public init(
    database: Database,
    site: Site = Site(),
    now: @escaping @Sendable () -> Instant = Services.systemClock,
    identify: @escaping @Sendable (Connection, String, Instant) throws -> Viewer? = { _, _, _ in nil },
    log: @escaping @Sendable (LogLine) -> Void = { $0.write() }
  ) {
    self.database = database
    self.site = site
    self.now = now
    self.identify = identify
    self.log = log
  }

  public static let systemClock: @Sendable () -> Instant = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

/// What every page shows of the installation it stands in.
public struct Site: Sendable {
  public var name = "Samspil"
  /// Where links in mail and QR codes lead: `https://samspil.example`.
  public var address = "http://localhost:8080"
  public var contactEmail = "hjaelp@samspil.example"
  public var contactPhone: String?
  public var isSecure: Bool { address.hasPrefix("https://") }
  public var navigation: [NavigationItem] = []
  /// Whether a mail server has been named.
  public var sendsMail = false
  /// What goes with a reader from page to page: a meeting that they are in.
  public var companion: @Sendable (Context) -> Companion? = { _ in nil }
  /// Where one searches; `nil` where there is no search.
  public var search: String?
  public init() {}
}

/// Something that stands above every page for a while, and the script that it comes with.
public struct Companion: Sendable {
  public let content: AnyMarkup
  public let script: String
  public init(_ content: AnyMarkup, script: String) {
    self.content = content
    self.script = script
  }
}

/// A place in the main menu.
public struct NavigationItem: Sendable {
  public let section: String
  public let label: Text
  public let path: String
  public init(_ section: String, _ label: Text, path: String) {
    self.section = section
    self.label = label
    self.path = path
  }
}

/// A line of the log: a JSON object. It never holds what people wrote or who they are.
public struct LogLine: Sendable {
  public let json: String
  public init(json: String) { self.json = json }

  public init(fault: any Error, reference: String, route: String) {
    json =
      JSON.object([
        ("level", .string("error")), ("reference", .string(reference)), ("route", .string(route)),
        ("error", .string(String(describing: fault))),
      ]).text
  }

  public func write() {
    var line = json + "\n"
    line.withUTF8 { _ = Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
