import Database
import HTTP
import Mail
import Time
import Web

/// The places of administration.
///
/// For platform administrators; to anyone else there is no such page. The
/// people of one organisation are also for those who administer it.
package enum AdminRoutes {
  package static let overview = Route("/admin")
  package static let log = Route("/admin/log")
  package static let people = Route("/admin/personer")
  static let newPerson = Route("/admin/personer/ny")
  static let person = Route("/admin/personer/:person", Person.ID.self)
  static let personLink = Route("/admin/personer/:person/link", Person.ID.self)
  static let personClosing = Route("/admin/personer/:person/luk", Person.ID.self)
  static let personReopening = Route("/admin/personer/:person/aabn", Person.ID.self)
  static let personData = Route("/admin/personer/:person/data", Person.ID.self)
  static let personJoin = Route("/admin/personer/:person/organisationer", Person.ID.self)
  static let personLeave = Route(
    "/admin/personer/:person/organisationer/:organisation/fjern", Person.ID.self, Organisation.ID.self)
  package static let organisations = Route("/admin/organisationer")
  static let newOrganisation = Route("/admin/organisationer/ny")
  package static let organisation = Route("/admin/organisation/:organisation", Organisation.ID.self)
  package static let mail = Route("/admin/mail")
  static let mailTest = Route("/admin/mail/proeve")
  static let mailAgain = Route("/admin/mail/igen")
  static let newMember = Route("/admin/organisation/:organisation/ny", Organisation.ID.self)

  /// How long a link that an administrator makes works.
  static let linkLength = Span.hours(24)

  /// - Parameter office: Who sends mail, where a mail server has been named.
  package static func add(to router: inout Router, office: PostOffice? = nil) {
    router.get(overview, access: .platformAdministrator) { context in
      let (counts, waiting) = try await context.read { db in
        (try AdminStore(db).counts(), try AdminStore(db).waiting())
      }
      return .page(adminPage(counts, waiting, context))
    }
    router.get(log, access: .platformAdministrator) { context in
      let before = key(context, "foer")
      let log = try await context.read { try AdminStore($0).audit(before: before) }
      return .page(auditPage(log, isFirst: before == nil))
    }
    AdminPeopleRoutes.add(to: &router)
    AdminOrganisationRoutes.add(to: &router)
    AdminMailRoutes.add(to: &router, office)
  }

  /// Where a list goes on: the number of the last one that was shown.
  static func key(_ context: Context, _ name: String) -> Int? {
    context.request.query[name].flatMap { Int(pathSegment: $0) }
  }

  /// What is searched for: a line of reasonable length.
  static func search(_ context: Context) -> String { String((context.request.query["q"] ?? "").prefix(100)) }
}
