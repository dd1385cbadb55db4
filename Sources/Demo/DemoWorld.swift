import Cockpit
import Database
import Files
import Time

/// The world that the demonstration shows: Egelund Kommune, Fjordby Hospital
/// and their neighbours, with twelve cases on every step.
///
/// All of it is invented. Everything is told in days before the day on which it
/// is made, so that the demonstration is as fresh next year as it is today.
package enum DemoWorld {
  /// Five people to look through the eyes of.
  package static let personas: [(key: String, email: String)] = [
    ("consultant", .mette), ("head", .aslan), ("frontline", .bodil), ("politician", .joern), ("partner", .sofie),
  ].map { (key: String, person: DemoPerson) in (key: key, email: person.email ?? "") }

  /// Makes the world in an empty database. Where there are people, nothing is done.
  package static func build(in database: Database, files: FileStore? = nil, now: Instant) async throws {
    let isMade = try await database.write { db in
      let people: Int = try db.value("SELECT COUNT(*) FROM people") ?? 0
      guard people == 0 else { return false }
      let stage = try DemoStage(db, now: now)
      try stage.play(DemoCase.all)
      try DemoNotices(stage: stage, now: now).tell()
      try DemoPartners(stage: stage, now: now).play()
      try DemoOpinions(stage: stage, now: now).play()
      try DemoCalls(stage: stage, now: now).play()
      try DemoRooms(stage: stage, now: now).play()
      return true
    }
    guard isMade else { return }
    try await DemoOpinions.nameGroups(in: database, now: now)
    if let files {
      let documents = DemoDocuments(files: files, now: now)
      try await documents.add(to: database)
      try await documents.addToCall(database)
    }
    try await Standings(database: database, log: { _ in }).refreshAll(now: now)
  }
}
