import Accounts
import Actors
import Agreements
import Barriers
import Cases
import Choosing
import Database
import Decisions
import Differences
import Documents
import Export
import Files
import Framing
import Ideas
import Indicators
import Language
import Meetings
import Notices
import Offers
import Opinions
import Search
import Time
import Trials
import Web

// What is taken out of Samspil, and what is deleted with a case.
extension Wiring {
  /// Every table of a case. A table stands after those it refers to: they are deleted from the end.
  package static let caseTables =
    CaseExports.all + FramingExports.all + BarrierExports.all + ActorExports.all + MeetingExports.all
    + DecisionExports.all + IndicatorExports.all + TrialExports.all + DifferenceExports.all + OpinionExports.all
    + AgreementExports.all + OfferExports.all + NoticeExports.all + DocumentExports.all + IdeaExports.all
    + ChoiceExports.all + SearchExports.all

  /// What is kept of a person besides what they do in cases.
  package static let personTables =
    AccountExports.own + NoticeExports.own + IdeaExports.own
    + [
      CaseExports.taken, ExportSchema.own, FramingExports.drafts, MeetingExports.feeds,
      ActorExports.received.but(.rewritten),
      OfferExports.offers.but(.rewritten),
      OfferExports.asked.but(
        .stays(
          why: Text(
            da: "At du er spurgt om at bidrage, så ingen bliver spurgt igen og igen.",
            en: "That you were asked to contribute, so that nobody is asked again and again."))),
      DifferenceExports.own.but(
        .stays(
          why: Text(
            da: "At du har svaret på en tillidspuls, uden svaret: ellers kunne små grupper regnes ud.",
            en: "That you answered a trust pulse, without the answer: otherwise small groups could be worked out."))),
    ]

  package static func exportParts(_ daysInArchive: Int = 30, files: FileStore? = nil) -> ExportSources {
    var parts = ExportSources()
    if let files {
      parts.files = { try await documents(of: $1, in: $0, files) }
      parts.forgetting = { database, id in
        let hashes = try await database.read { db in
          try DocumentExports.hashes(of: id.number, in: db) + IdeaExports.hashes(of: id.number, in: db)
        }
        return { try await files.removeUnused(hashes) }
      }
    }
    parts.tables = caseTables
    parts.own = personTables
    parts.erasing = { try erase($1, as: $2, in: $0, now: $3) }
    parts.daysInArchive = daysInArchive
    parts.cleared = { db, _ in
      try AllianceStore(db).forgetEmpty()
      try SearchStore(db).tidy()
    }
    return parts
  }

  /// Every version of every document that is there, under a name that no other has.
  private static func documents(of id: Case.ID, in database: Database, _ files: FileStore) async throws -> [ExportFile]
  {
    let items = try await database.read { try DocumentArchive.documents(of: id, in: $0) }
    return items.flatMap(\.versions).compactMap { item in
      item.hash.map { hash in
        let version = item.version
        return ExportFile(
          name: "\(version.document.number)-\(version.number)-\(version.name)", size: version.size,
          isCompressed: ![.text, .csv].contains(version.kind)
        ) { try await files.read(hash, piece: $0) }
      }
    }
  }

  /// Takes somebody off every team, and their name out of what Samspil wrote itself.
  @Sendable private static func erase(
    _ viewer: Viewer, as pseudonym: String, in db: Connection, now: Instant
  ) throws {
    let person = Person.ID(viewer.id)
    let called = try ActorExports.names(of: viewer.id, in: db)
    let name = try AccountStore(db).name(of: viewer.id, called, as: pseudonym)
    try CaseStore(db).forget(name)
    try NoticeExports.forget(name, in: db)
    try ActorExports.erase(name, in: db)
    try OfferExports.erase(viewer.id, in: db, now: now)
    try IdeaExports.erase(viewer.id, as: pseudonym, in: db)
    for (id, isOpen) in try CaseStore(db).teams(of: viewer.id) {
      try TeamStore(db).leave(person, from: id, now: now)
      try SearchStore(db).forget("expectation", viewer.id, in: id)
      // What is put away is not changed any more.
      if isOpen { try CaseStore(db).record(Contribution(.left), in: id, by: person, now: now) }
    }
  }
}
