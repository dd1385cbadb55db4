import Bytes
import Database
import Foundation
import HTTP
import TestWorld
import Time
import Web

@testable import Accounts

/// What people write to see whether a page lets it through.
let attacks = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"]

extension Visit {
  var isAttacked: Bool { body.contains("<script>alert") || body.contains("<img src=x") }
  var sessionCookie: String? { setCookies.first { $0.hasPrefix("samspil=") } }
  var setCookies: [String] { headers.all("Set-Cookie") }

  /// What a hidden field on the page holds.
  func hidden(_ name: String) -> String {
    guard let start = body.range(of: "name=\"\(name)\" value=\"") else { return "" }
    return String(body[start.upperBound...].prefix { $0 != "\"" })
  }

  /// The path of the link that the page shows in a field to copy from.
  var madeLink: String {
    guard let start = body.range(of: "value=\"http://localhost:8080/log-ind/") else { return "" }
    return "/log-ind/" + String(body[start.upperBound...].prefix { $0 != "\"" })
  }
}

extension World {
  /// A world with accounts and administration, and a page that says who one is.
  static func accounts(_ site: Site = Site()) async throws -> World {
    try await World(site: site) { router in
      AccountRoutes.add(to: &router)
      AdminRoutes.add(to: &router)
      router.get(Route("/hvem"), access: .everyone) { context in
        .json(.string(context.viewer?.name ?? "ingen"))
      }
    }
  }

  func change<R: Sendable>(_ body: @escaping @Sendable (Connection) throws -> R) async throws -> R {
    try await services.database.write(body)
  }

  /// The path of a link for the person.
  func link(for person: Person.ID, isReusable: Bool = false) async throws -> String {
    let now = clock.now
    let token = try await change {
      try SessionStore($0).link(for: person, lasting: .hours(24), isReusable: isReusable, now: now)
    }
    return AccountRoutes.link.path(token)
  }

  func setPassword(_ password: String, for person: Person.ID) async throws {
    let hash = try await services.passwords.hash(password)
    let now = clock.now
    try await change { try AccountStore($0).setPassword(hash, of: person, keeping: "", now: now) }
  }

  func guest(_ name: String) async throws -> Person.ID {
    let now = clock.now
    return try await change { db in
      var guest = AccountStore.NewPerson(name: name)
      guest.isGuest = true
      return try AccountStore(db).add(guest, now: now)
    }
  }

  func person(_ id: Person.ID) async throws -> Person? {
    try await services.database.read { try AccountStore($0).person(id) }
  }

  func administrator() async throws -> Browser {
    try await browser(as: person("Anna Admin", isPlatformAdministrator: true))
  }

  func organisation(named name: String) async throws -> Organisation.ID {
    try await services.database.read { try AccountStore($0).organisation(named: name)!.id }
  }
}

extension Browser {
  /// Whom the site takes this browser for.
  func who() async -> String { await get("/hvem").body }
}
