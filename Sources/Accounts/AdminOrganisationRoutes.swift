import Database
import HTML
import HTTP
import Web

/// What administrators do with organisations and their people.
enum AdminOrganisationRoutes {
  static func add(to router: inout Router) {
    router.get(AdminRoutes.organisations, access: .platformAdministrator) { context in
      let search = AdminRoutes.search(context)
      let after = AdminRoutes.key(context, "efter").map { Organisation.ID($0) }
      let list = try await context.read { try AdminStore($0).organisations(matching: search, after: after) }
      return .page(adminOrganisationsPage(list, search: search, isFirst: after == nil))
    }
    router.get(AdminRoutes.newOrganisation, access: .platformAdministrator) { context in
      .page(newOrganisationPage(FormState(), context))
    }
    router.post(AdminRoutes.newOrganisation, access: .platformAdministrator, addOrganisation)
    router.get(AdminRoutes.organisation) { context, id in
      let organisation = try await administered(id, context)
      let after = AdminRoutes.key(context, "efter").map { Person.ID($0) }
      let people = try await context.read { try AdminStore($0).people(of: id, after: after) }
      let forPlatform = try context.person.isPlatformAdministrator
      return .page(organisationPage(organisation, people, isFirst: after == nil, forPlatform: forPlatform))
    }
    router.get(AdminRoutes.newMember) { context, id in
      .page(newPersonPage(NewPersonForm.empty, of: try await administered(id, context), context))
    }
    router.post(AdminRoutes.newMember, addMember)
  }

  /// The organisation, for those who may see its people; for others there is none.
  private static func administered(_ id: Organisation.ID, _ context: Context) async throws -> Organisation {
    let viewer = try context.person
    guard viewer.isPlatformAdministrator || viewer.administers.contains(id.number) else { throw Refusal.notFound }
    guard let organisation = try await context.read({ try AccountStore($0).organisation(id) }) else {
      throw Refusal.notFound
    }
    return organisation
  }

  @Sendable private static func addOrganisation(_ context: Context) async throws -> Answer {
    let (viewer, now) = (try context.person, context.now)
    var form = FormReader(context.request.form)
    let name = form.text("navn", limit: 120, missing: AdminTexts.organisationMissing)
    let kind = form.choice("slags", Organisation.Kind.self, missing: AdminTexts.kindMissing)
    let region = DanishOrganisations.regions.first { $0 == context.request.form["region"] }
    guard form.isSound, let kind else { return .page(newOrganisationPage(form.state, context)) }
    do {
      return try await context.change { db in
        guard try !AccountStore(db).organisations(meant: name).contains(where: { $0.isCalled(name) }) else {
          throw NameTaken()
        }
        let id = try AccountStore(db).add(name, kind: kind, region: region, now: now)
        try AdminStore(db).note(.organisationAdded, AdminSubject(organisation: id), by: viewer, now: now)
        return Redirect(to: AdminRoutes.organisation.path(id), saying: AdminTexts.organisationAdded(name))
      }
    } catch is NameTaken {
      form.fail("navn", AdminTexts.organisationTaken)
      return .page(newOrganisationPage(form.state, context))
    }
  }

  private struct NameTaken: Error {}

  @Sendable private static func addMember(_ context: Context, _ id: Organisation.ID) async throws -> Answer {
    let viewer = try context.person
    let organisation = try await administered(id, context)
    let form = NewPersonForm(context)
    guard let person = form.person else { return .page(newPersonPage(form.reader.state, of: organisation, context)) }
    // Who administers one organisation is not told about the people of others.
    let taken = viewer.isPlatformAdministrator ? AdminTexts.emailTaken : AdminTexts.emailUnusable
    return try await form.answeringTaken(taken, context, of: organisation) {
      try await context.change { db in
        _ = try NewPersonForm.add(person, to: id, by: viewer, now: context.now, in: db)
        return Redirect(to: AdminRoutes.organisation.path(id), saying: AdminTexts.memberAdded(person.name))
      }
    }
  }
}
