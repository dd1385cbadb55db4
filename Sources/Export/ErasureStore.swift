import Accounts
import Cases
import Database
import Time
import Web

/// Takes a person out of Samspil; what they did in cases stays, under a name that is nobody's.
struct ErasureStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  /// - Throws: ``ErasureBlocked`` where somebody else would be left without a leader or an administrator.
  func erase(_ viewer: Viewer, _ parts: ExportSources, now: Instant) throws {
    let store = OwnDataStore(db)
    guard try store.ledAlone(by: viewer.id).isEmpty, try !store.isLastAdministrator(viewer) else {
      throw ErasureBlocked()
    }
    // The same word in both languages: names are shown as they stand.
    let pseudonym = "Person \(viewer.id)"
    try parts.erasing(db, viewer, pseudonym, now)
    for source in parts.own {
      if case .deleted = source.fate { try db.run(source.deletion(of: viewer.id)) }
    }
    try AccountStore(db).erase(Person.ID(viewer.id), as: pseudonym, now: now)
    try AccountStore(db).note("person.erased", about: "person \(viewer.id)", by: Person.ID(viewer.id), now: now)
  }
}
