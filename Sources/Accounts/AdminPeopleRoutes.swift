import Database
import HTML
import HTTP
import Web

/// What platform administrators do with people.
enum AdminPeopleRoutes {
  static func add(to router: inout Router) {
    router.get(AdminRoutes.people, access: .platformAdministrator) { context in
      let (search, after) = (AdminRoutes.search(context), AdminRoutes.key(context, "efter").map { Person.ID($0) })
      let list = try await context.read { try AdminStore($0).people(matching: search, after: after) }
      return .page(adminPeoplePage(list, search: search, isFirst: after == nil))
    }
    router.get(AdminRoutes.newPerson, access: .platformAdministrator) { context in
      .page(newPersonPage(NewPersonForm.empty, of: nil, context))
    }
    router.post(AdminRoutes.newPerson, access: .platformAdministrator, addPerson)
    router.get(AdminRoutes.person, access: .platformAdministrator) { context, id in try await show(context, id) }
    router.post(AdminRoutes.personLink, access: .platformAdministrator, makeLink)
    router.post(AdminRoutes.personClosing, access: .platformAdministrator, close)
    router.post(AdminRoutes.personReopening, access: .platformAdministrator, reopen)
    router.post(AdminRoutes.personData, access: .platformAdministrator, offerData)
    router.post(AdminRoutes.personJoin, access: .platformAdministrator, join)
    router.post(AdminRoutes.personLeave, access: .platformAdministrator, leave)
  }

  private static func show(
    _ context: Context, _ id: Person.ID, joining form: FormState = FormState()
  ) async throws -> Answer {
    let (person, memberships) = try await context.read { db in
      guard let person = try AdminStore(db).person(id) else { throw Refusal.notFound }
      return (person, try AccountStore(db).memberships(of: id))
    }
    return .page(adminPersonPage(person, memberships, joining: form, context))
  }

  @Sendable private static func addPerson(_ context: Context) async throws -> Answer {
    let viewer = try context.person
    var form = NewPersonForm(context)
    let organisation = try await OrganisationChoice.read("organisation", from: &form.reader, context)
    guard let person = form.person, form.reader.isSound else {
      return .page(newPersonPage(form.reader.state, of: nil, context))
    }
    return try await form.answeringTaken(AdminTexts.emailTaken, context, of: nil) {
      try await context.change { db in
        let id = try NewPersonForm.add(person, to: organisation, by: viewer, now: context.now, in: db)
        return Redirect(to: AdminRoutes.person.path(id), saying: AdminTexts.personAdded(person.name))
      }
    }
  }

  /// The link is in the answer and nowhere else. A second press makes another one,
  /// and the one that is seen is the one that works.
  @Sendable private static func makeLink(_ context: Context, _ id: Person.ID) async throws -> Answer {
    let (viewer, now) = (try context.person, context.now)
    let (person, token) = try await context.services.database.write { db in
      guard let person = try AdminStore(db).person(id), !person.isClosed, person.email != nil else {
        throw Refusal.notFound
      }
      try AdminStore(db).note(.linkMade, AdminSubject(person: id), by: viewer, now: now)
      return (person, try SessionStore(db).link(for: id, lasting: AdminRoutes.linkLength, now: now))
    }
    return .page(madeLinkPage(person, link: context.services.site.address + AccountRoutes.link.path(token)))
  }

  @Sendable private static func close(_ context: Context, _ id: Person.ID) async throws -> Answer {
    let (viewer, now) = (try context.person, context.now)
    guard viewer.id != id.number else { throw Refusal.notAllowed(AdminTexts.notYourself) }
    return try await context.change { db in
      guard try AdminStore(db).person(id) != nil else { throw Refusal.notFound }
      try AdminStore(db).close(id, now: now)
      try AdminStore(db).note(.personClosed, AdminSubject(person: id), by: viewer, now: now)
      return Redirect(to: AdminRoutes.person.path(id), saying: AdminTexts.closedNow)
    }
  }

  @Sendable private static func reopen(_ context: Context, _ id: Person.ID) async throws -> Answer {
    let (viewer, now) = (try context.person, context.now)
    return try await context.change { db in
      guard try AdminStore(db).person(id) != nil else { throw Refusal.notFound }
      try AdminStore(db).reopen(id)
      try AdminStore(db).note(.personReopened, AdminSubject(person: id), by: viewer, now: now)
      return Redirect(to: AdminRoutes.person.path(id), saying: AdminTexts.openNow)
    }
  }

  /// Lets a person have their data: the way to it goes to them and to nobody else,
  /// since what it holds of cases is not the administrator's to read.
  @Sendable private static func offerData(_ context: Context, _ id: Person.ID) async throws -> Answer {
    let (viewer, now, site) = (try context.person, context.now, context.services.site)
    let language = context.language
    return try await context.change { db in
      guard let row = try AdminStore(db).person(id), !row.isClosed, let address = row.email else {
        throw Refusal.notFound
      }
      // A guest has no account to come to: no link is sent to an address that nobody has vouched for.
      guard !row.isGuest else { return Redirect(to: AdminRoutes.person.path(id), saying: AdminTexts.dataOfGuest) }
      try AdminStore(db).note(.dataOffered, AdminSubject(person: id), by: viewer, now: now)
      if site.sendsMail {
        try SignInMail(db: db, site: site).sendData(to: address, in: language, now: now)
      } else {
        try SessionStore(db).ask(email: address, continuing: SignInMail.ownData, now: now)
      }
      return Redirect(
        to: AdminRoutes.person.path(id), saying: site.sendsMail ? AdminTexts.dataMailed : AdminTexts.dataWaits)
    }
  }

  @Sendable private static func join(_ context: Context, _ id: Person.ID) async throws -> Answer {
    let (viewer, now) = (try context.person, context.now)
    var form = FormReader(context.request.form)
    _ = form.text("organisation", limit: 120, missing: AdminTexts.organisationMissing)
    let choice = try await OrganisationChoice.read("organisation", from: &form, context)
    guard let organisation = choice, form.isSound else { return try await show(context, id, joining: form.state) }
    let mayAdminister = context.request.form["administrator"] == "ja"
    return try await context.change { db in
      guard try AdminStore(db).person(id) != nil else { throw Refusal.notFound }
      try AccountStore(db).join(id, organisation, asAdministrator: mayAdminister, now: now)
      try AdminStore(db).answerClaim(of: id)
      let subject = AdminSubject(person: id, organisation: organisation)
      try AdminStore(db).note(mayAdminister ? .administratorAdded : .memberAdded, subject, by: viewer, now: now)
      return Redirect(to: AdminRoutes.person.path(id), saying: AdminTexts.added)
    }
  }

  @Sendable private static func leave(
    _ context: Context, _ id: Person.ID, _ organisation: Organisation.ID
  ) async throws -> Answer {
    let (viewer, now) = (try context.person, context.now)
    return try await context.change { db in
      guard try AdminStore(db).person(id) != nil else { throw Refusal.notFound }
      guard try AccountStore(db).leave(id, organisation) else { throw Refusal.notFound }
      let subject = AdminSubject(person: id, organisation: organisation)
      try AdminStore(db).note(.memberRemoved, subject, by: viewer, now: now)
      return Redirect(to: AdminRoutes.person.path(id), saying: AdminTexts.removed)
    }
  }
}
