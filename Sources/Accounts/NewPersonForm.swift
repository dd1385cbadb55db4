import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The form by which an administrator adds a person.
struct NewPersonForm {
  static let empty = FormState(filled: ["hjem": Person.Home.frontline.rawValue])

  var reader: FormReader
  /// The person, when all of it could be read.
  let person: AccountStore.NewPerson?

  init(_ context: Context) {
    var reader = FormReader(context.request.form)
    let name = reader.text("navn", limit: 120, missing: AdminTexts.nameMissing)
    let email = reader.email("email", missing: AdminTexts.emailMissing)
    let title = reader.text("titel", limit: 120)
    let home = reader.choice("hjem", Person.Home.self, missing: AdminTexts.homeMissing)
    person =
      reader.isSound
      ? home.map { AccountStore.NewPerson(name: name, title: title, email: email, home: $0) } : nil
    self.reader = reader
  }

  /// Adds the person where the change is made.
  static func add(
    _ person: AccountStore.NewPerson, to organisation: Organisation.ID?, by viewer: Viewer, now: Instant,
    in db: Connection
  ) throws -> Person.ID {
    guard let email = person.email, try !AccountStore(db).isTaken(email) else { throw AddressTaken() }
    let id = try AccountStore(db).add(person, now: now)
    if let organisation { try AccountStore(db).join(id, organisation, now: now) }
    try AdminStore(db).note(
      .personAdded, AdminSubject(person: id, organisation: organisation), by: viewer, now: now)
    return id
  }

  /// Shows the form again when somebody has the address already.
  func answeringTaken(
    _ sentence: Text, _ context: Context, of organisation: Organisation?, _ change: () async throws -> Answer
  ) async throws -> Answer {
    do {
      return try await change()
    } catch is AddressTaken {
      var reader = reader
      reader.fail("email", sentence)
      return .page(newPersonPage(reader.state, of: organisation, context))
    }
  }

  private struct AddressTaken: Error {}
}

/// An organisation picked by writing its name or a part of it.
enum OrganisationChoice {
  /// `nil` when nothing was written, or when it is not clear what was meant.
  static func read(
    _ field: String, from form: inout FormReader, _ context: Context
  ) async throws -> Organisation.ID? {
    guard let name = form.optionalText(field, limit: 120), name.count <= 120 else { return nil }
    let meant = try await context.read { try AccountStore($0).organisations(meant: name) }
    if let only = meant.first, meant.count == 1 { return only.id }
    form.fail(field, AdminTexts.organisationUnclear(meant.map(\.name)))
    return nil
  }
}
