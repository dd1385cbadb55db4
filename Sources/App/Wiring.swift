import Accounts
import Actors
import Agreements
import Barriers
import Cases
import Choosing
import Cockpit
import Concepts
import Crowd
import Database
import Decisions
import Differences
import Documents
import Export
import Files
import Framing
import HTML
import HTTP
import Home
import Ideas
import Indicators
import Language
import Live
import Mail
import Meetings
import Notices
import Offers
import Opinions
import Rooms
import Search
import Time
import Trials
import Web

/// Puts the parts together: the only place that knows them all.
package enum Wiring {
  /// Every table, in the order they are made.
  package static let migrations = [
    WebSchema.migrations,
    AccountSchema.migrations,
    CaseSchema.migrations,
    FramingSchema.migrations,
    ActorSchema.migrations,
    BarrierSchema.migrations,
    MailSchema.migrations,
    NoticesSchema.migrations,
    MeetingSchema.migrations,
    DecisionSchema.migrations,
    DifferenceSchema.migrations,
    SearchSchema.migrations,
    AgreementSchema.migrations,
    OfferSchema.migrations,
    CrowdSchema.migrations,
    DocumentSchema.migrations,
    IdeaSchema.migrations,
    ChoiceSchema.migrations,
    ExportSchema.migrations,
    OpinionSchema.migrations,
    RoomSchema.migrations,
    IndicatorSchema.migrations,
    TrialSchema.migrations,
  ].flatMap { $0 }

  /// The files that something in the database names: each a SELECT of `hash`.
  package static let fileUses: [SQL] = [DocumentSchema.uses] + IdeaSchema.uses

  package static func samspil(
    _ database: Database, site: Site, mail: MailSettings? = nil, files: FileStore? = nil,
    daysInArchive: Int = 30,
    now: @escaping @Sendable () -> Instant = Services.systemClock,
    log: @escaping @Sendable (LogLine) -> Void = { $0.write() }
  ) -> SamspilSystem {
    var site = site
    site.sendsMail = mail != nil
    site.navigation = [
      NavigationItem("forside", Text(da: "Forside", en: "Home"), path: "/"),
      NavigationItem("forloeb", Text(da: "Forløb", en: "Cases"), path: CaseRoutes.list.path()),
      NavigationItem("idekald", CallPanels.calls, path: CallRoutes.list.path()),
    ]
    site.search = SearchRoutes.search.path()
    site.companion = { RoomRoutes.companion($0) }
    let services = Services(
      database: database, site: site, now: now,
      identify: { db, session, now in
        try SessionStore(db).viewer(session: session, unread: NoticeStore.unread, now: now)
      }, log: log)
    let standings = Standings(database: database, from: cockpitSources, log: log)
    let office = mail.map { PostOffice(database: database, site: services.site, server: $0.server, log: log) }
    let live = LiveHub(database, now: now)
    let crowd = CrowdHub()
    let participants = Participants(database)
    let maps = MapKeeper(database, now: now, log: log) { id in
      crowd.changed(CrowdSubject("map", id.number, path: ""))
    }
    let calls = calls(participants, crowd, services.site, standings, live, files)
    let parts = Parts(
      standings: standings, office: office, live: live, crowd: crowd, maps: maps, participants: participants,
      calls: calls, files: files)
    let router = router(parts, services.site, daysInArchive: daysInArchive, now: now)
    return SamspilSystem(
      services: services, responder: Responder(router: router, services: services), router: router,
      standings: standings,
      digest: DigestJob(database: database, site: services.site, hour: mail?.digestHour ?? 7),
      deadlines: DeadlineJob(
        database: database, site: services.site, digestHour: mail?.digestHour ?? 7, sources: deadlines),
      invitations: BatchJob(database: database, site: services.site), office: office, live: live, maps: maps,
      calls: calls, files: files)
  }

  /// What goes on beside requests, for those who answer them.
  struct Parts: Sendable {
    let standings: Standings
    let office: PostOffice?
    let live: LiveHub
    let crowd: CrowdHub
    let maps: MapKeeper
    let participants: Participants
    let calls: CallDesk
    let files: FileStore?
  }

  private static func router(
    _ parts: Parts, _ site: Site, daysInArchive: Int, now: @escaping @Sendable () -> Instant
  ) -> Router {
    let desk = desk(parts.standings, site, parts.live)
    let similar = SimilarCases()
    let readings = ReadingCache()
    var router = Router()
    PreferenceRoutes.add(to: &router) { context, viewer, language in
      try await context.services.database.write { db in
        try AccountStore(db).setLanguage(language, of: Person.ID(viewer.id))
      }
    }
    HomeRoutes.add(to: &router, links: homeLinks, tasks: homeTasks) { context in
      let open = try await context.read { [today = context.today] db in try CallPanels.openForAll(today: today, in: db)
      }
      return publicFrontPage(context, today: open)
    }
    ConceptRoutes.add(to: &router, charts: highJumpCharts)
    AccountRoutes.add(to: &router, places: accountPlaces)
    AdminRoutes.add(to: &router, office: parts.office)
    NoticeRoutes.add(to: &router)
    SearchRoutes.add(to: &router)
    LiveRoutes.add(to: &router, desk: desk, hub: parts.live)
    CaseRoutes.add(to: &router, desk: desk, similar: similar)
    CockpitRoutes.add(
      to: &router, desk: desk,
      panels: [
        CallPanels.overview, RoomPanels.overview, OfferPanels.needs, OpinionPanels.overview, DocumentPanels.newest,
      ],
      from: cockpitSources, place: place)
    BarrierRoutes.add(to: &router, desk: desk, place: place)
    ActorRoutes.add(to: &router, desk: desk, panels: [AgreementPanels.agreements, OfferPanels.needs])
    AgreementRoutes.add(to: &router, desk: desk, beside: [DocumentPanels.beside])
    OfferRoutes.add(to: &router, desk: desk)
    FramingRoutes.add(to: &router, desk: desk, from: framingSources(similar, readings, now: now))
    MeetingRoutes.add(to: &router, desk: desk, from: meetingSources)
    DecisionRoutes.add(
      to: &router, desk: desk, origins: origins, beside: [DocumentPanels.beside], onLearning: [DocumentPanels.newest])
    var aroundDifferences = differenceSources
    aroundDifferences.beside = [DocumentPanels.beside]
    DifferenceRoutes.add(to: &router, desk: desk, from: aroundDifferences)
    CallRoutes.add(to: &router, desk: parts.calls, cases: desk)
    ChoiceRoutes.add(to: &router, desk: parts.calls)
    OpinionRoutes.add(
      to: &router, desk: desk, keeper: parts.maps, participants: parts.participants, hub: parts.crowd,
      from: opinionSources)
    RoomRoutes.add(
      to: &router, desk: desk, hub: parts.crowd, pass: parts.participants, activities: roomActivities(),
      wayOn: { DecisionRoutes.log.path($0) })
    addTrials(to: &router, desk: desk, readings)
    DocumentRoutes.add(to: &router, desk: desk, from: DocumentSources(files: parts.files, places: documentPlaces))
    ExportRoutes.add(to: &router, desk: desk, parts: exportParts(daysInArchive, files: parts.files))
    return router
  }

  /// All texts that can be found and were there before the search was, or were written beside it.
  package static let findables = [
    CaseFindables.all,
    FramingFindables.all,
    BarrierFindables.all,
    ActorFindables.all,
    DifferenceFindables.all,
    MeetingFindables.all,
    DecisionFindables.all,
    AgreementFindables.all,
    OfferFindables.all,
    OpinionFindables.all,
    RoomFindables.all,
    DocumentFindables.all,
    IndicatorFindables.all,
    TrialFindables.all,
    IdeaFindables.all,
  ].flatMap { $0 }

  /// What the framing shows of other slices.
  private static func framingSources(
    _ similar: SimilarCases, _ readings: ReadingCache, now: @escaping @Sendable () -> Instant
  ) -> FramingSources {
    var sources = FramingSources(
      similar: { db, viewer, query, id in
        try similar.matches(title: query, text: query, for: viewer, except: id, top: 5, in: db).map {
          SimilarCase(id: $0.id, title: $0.title, organisation: $0.organisation, step: $0.step, note: $0.headline)
        }
      },
      nextMeeting: { db, id in
        try ActorStore(db).nextMeeting(of: id, now: now()).map { meeting in
          .build { Formats.dayAndTime(meeting.starts, $0) + ", " + meeting.place }
        }
      },
      invited: { db, id in
        try InvitationStore(db).unanswered(in: id).map { InvitedActor(name: $0.name, group: $0.group) }
      })
    sources.evidence = evidence(readings)
    return sources
  }

  /// What is told when its day comes.
  package static let deadlines =
    MeetingDeadlines.all + ActorDeadlines.all + DifferenceDeadlines.all + TaskDeadlines.all + CallDeadlines.all
    + MeasurementDeadlines.all

  /// Tells the parties when an agreement soon runs out, the way each wants it.
  static func reminders(_ site: Site) -> AgreementReminders {
    let following = NoticeFollowing(site: site)
    return AgreementReminders { db, id, person, notice, now in
      guard let item = try CaseStore(db).item(id) else { return }
      try following.tell(db, person, notice, in: id, caseTitle: item.title, now: now)
    }
  }
}
