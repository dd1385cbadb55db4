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
import Search
import Time
import Trials
import Web

/// Samspil, put together: what answers, and what keeps house.
package struct SamspilSystem: Sendable {
  package let services: Services
  package let responder: Responder
  package let router: Router
  package let standings: Standings
  package let digest: DigestJob
  package let deadlines: DeadlineJob
  package let invitations: BatchJob
  /// Who sends mail, where a mail server has been named.
  package let office: PostOffice?
  package let live: LiveHub
  package let maps: MapKeeper
  package let calls: CallDesk
  /// Where files lie, when the installation has a directory for them.
  package let files: FileStore?

  /// Once a day: looks at every case again, since days pass by themselves, and
  /// forgets what has run out. Every ten minutes: tells what is due.
  package func keepHouse() async {
    var lastDay: Day?
    while !Task.isCancelled {
      let now = services.now()
      await noting("opinion map") { try await maps.catchUp() }
      if lastDay != now.day {
        await noting("housekeeping") {
          try await tidy(now: now)
          lastDay = now.day
        }
      }
      await noting("deadlines") { try await tellDeadlines(now: now) }
      try? await Task.sleep(for: .seconds(600))
    }
  }

  private func noting(_ what: String, _ body: () async throws -> Void) async {
    do {
      try await body()
    } catch {
      if !Task.isCancelled { services.log(LogLine(fault: error, reference: what, route: "-")) }
    }
  }

  /// Tells what is due and has not been told, in the part of the day when people can be told.
  package func tellDeadlines(now: Instant) async throws {
    guard deadlines.isTime(now) else { return }
    try await deadlines.work(now: now)
    let reminders = Wiring.reminders(services.site)
    _ = try await services.database.write { db in try reminders.remind(db, now: now) }
  }

  package func tidy(now: Instant) async throws {
    try await standings.refreshAll(now: now)
    try await SearchIndex.fill(from: Wiring.findables, in: services.database, now: now)
    try await services.database.write { db in
      try WebSchema.tidy(db, now: now)
      try SessionStore(db).forgetExpired(now: now)
      try OutboxStore(db).tidy(now: now)
      try NoticeStore(db).tidy(now: now)
      try BatchJob.tidy(db, now: now)
      try IndicatorHouse.tidy(db, now: now)
      try PulseRoutes.closeDue(db, now: now)
      try SearchStore(db).tidy()
      try CallChangeStore.shuffle(db, today: now.day)
      try ContactStore(db).tidy(now: now)
    }
    try await files?.tidy()
  }

  /// Writes the day's news when it is time, and sends what lies in the outbox.
  package func carryMail() async {
    while !Task.isCancelled {
      do {
        try await digest.work(now: services.now())
        try await invitations.work(now: services.now())
        try await office?.carry(now: services.now)
      } catch {
        if !Task.isCancelled { services.log(LogLine(fault: error, reference: "mail", route: "-")) }
      }
      try? await Task.sleep(for: .seconds(2))
    }
  }
}

/// How mail goes out.
package struct MailSettings: Sendable {
  package let server: MailServer
  /// The hour in Denmark from which the day's news is written.
  package let digestHour: Int

  package init(server: MailServer, digestHour: Int) {
    self.server = server
    self.digestHour = digestHour
  }
}

/// Puts the parts together: the only place that knows them all.
package enum Wiring {
  /// Every table, in the order they are made.
  package static let migrations =
    WebSchema.migrations + AccountSchema.migrations + CaseSchema.migrations + FramingSchema.migrations
    + ActorSchema.migrations + BarrierSchema.migrations + MailSchema.migrations + NoticesSchema.migrations
    + MeetingSchema.migrations + DecisionSchema.migrations + DifferenceSchema.migrations
    + SearchSchema.migrations
    + AgreementSchema.migrations + OfferSchema.migrations + CrowdSchema.migrations + DocumentSchema.migrations
    + IdeaSchema.migrations + ChoiceSchema.migrations
    + ExportSchema.migrations + OpinionSchema.migrations + IndicatorSchema.migrations + TrialSchema.migrations

  /// The files that something in the database names: each a SELECT of `hash`.
  package static let fileUses: [SQL] = [DocumentSchema.uses]

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
    let services = Services(
      database: database, site: site, now: now,
      identify: { db, session, now in
        try SessionStore(db).viewer(session: session, unread: NoticeStore.unread, now: now)
      }, log: log)
    let standings = Standings(database: database, from: cockpitSources, log: log)
    let office = mail.map { PostOffice(database: database, site: services.site, server: $0.server, log: log) }
    let live = LiveHub(database, now: now)
    let crowd = CrowdHub()
    let maps = MapKeeper(database, now: now, log: log) { id in
      crowd.changed(CrowdSubject("map", id.number, path: ""))
    }
    let calls = calls(database, services.site, standings, live)
    let parts = Parts(
      standings: standings, office: office, live: live, crowd: crowd, maps: maps, calls: calls, files: files)
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
      to: &router, desk: desk, panels: [OfferPanels.needs, OpinionPanels.overview, DocumentPanels.newest],
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
      to: &router, desk: desk, keeper: parts.maps, participants: Participants(parts.maps.database), hub: parts.crowd,
      from: opinionSources)
    addTrials(to: &router, desk: desk, readings)
    DocumentRoutes.add(to: &router, desk: desk, from: DocumentSources(files: parts.files, places: documentPlaces))
    ExportRoutes.add(to: &router, desk: desk, parts: exportParts(daysInArchive, files: parts.files))
    return router
  }

  private static func desk(_ standings: Standings, _ site: Site, _ live: LiveHub) -> CaseDesk {
    var desk = CaseDesk()
    NoticeFollowing(site: site).follow(in: &desk.following)
    SearchIndex.follow(&desk.following)
    desk.refresh = { context, id in
      live.changed(id)
      await standings.refresh(id, now: context.now)
    }
    desk.live = { LiveRoutes.source(of: $0) }
    desk.deleted = { try DeletionRoutes.deleted($0, $1, $2) }
    desk.tabs = [
      CaseTab(CaseTab.overview, CaseTexts.overview, path: { CaseRoutes.overview.path($0) }),
      CaseTab(
        "indramning", Text(da: "Indramning", en: "Framing"), path: { FramingRoutes.framing.path($0) },
        count: { $0.standing.map { "\($0.framingDone)/6" } }),
      CaseTab(
        "aktoerer", Text(da: "Aktører", en: "Actors"), path: { ActorRoutes.page.path($0) },
        count: { String($0.people) }),
      CaseTab(
        "forskelle", Text(da: "Forskelle", en: "Differences"), path: { DifferenceRoutes.list.path($0) },
        count: { $0.standing.map { String($0.differences) } }),
      CaseTab(
        "ideer", Text(da: "Idéer", en: "Ideas"), path: { CaseRoutes.ideas.path($0) },
        count: { $0.standing.map { String($0.ideas) } }),
      CaseTab(
        TrialRoutes.tab, Text(da: "Afprøvninger", en: "Trials"), path: { TrialRoutes.list.path($0) },
        count: { $0.standing.map { String($0.trials) } }),
      CaseTab(
        TrialRoutes.embeddingTab, Text(da: "Forankring", en: "Embedding"), path: { TrialRoutes.embedding.path($0) }),
      CaseTab(
        DecisionRoutes.tab, Text(da: "Læring", en: "Learning"), path: { DecisionRoutes.learning.path($0) },
        count: { $0.standing.map { String($0.lessons) } }),
    ]
    return desk
  }

  /// All texts that can be found and were there before the search was, or were written beside it.
  package static let findables =
    CaseFindables.all + FramingFindables.all + BarrierFindables.all + ActorFindables.all + DifferenceFindables.all
    + MeetingFindables.all + DecisionFindables.all + AgreementFindables.all + OfferFindables.all
    + OpinionFindables.all + DocumentFindables.all + IndicatorFindables.all + TrialFindables.all
    + IdeaFindables.all

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
    MeetingDeadlines.all + ActorDeadlines.all + DifferenceDeadlines.all + TaskDeadlines.all

  /// Tells the parties when an agreement soon runs out, the way each wants it.
  static func reminders(_ site: Site) -> AgreementReminders {
    let following = NoticeFollowing(site: site)
    return AgreementReminders { db, id, person, notice, now in
      guard let item = try CaseStore(db).item(id) else { return }
      try following.tell(db, person, notice, in: id, caseTitle: item.title, now: now)
    }
  }

  /// What other slices ask of somebody: agreements to sign, and contributions.
  @Sendable private static func homeTasks(_ viewer: Viewer, _ now: Instant, _ db: Connection) throws -> [HomeTask] {
    try AgreementPanels.waiting(for: viewer.id, today: now.day, in: db).map { item in
      HomeTask(.convener, item.title, Text(same: item.caseTitle), button: item.button, path: item.path)
    }
      + waitingMeasurements(viewer, now, db)
      + NeedStore(db).waiting(for: viewer.id, now: now).map { ask in
        HomeTask(.catalyst, ask.waitingTitle, ask.waitingNote, button: ask.waitingButton, path: ask.path)
      }
      + CallPanels.waiting(for: viewer, today: now.day, in: db).map { call in
        HomeTask(.facilitator, call.title, call.note, button: call.button, path: call.path)
      }
  }

  private static let homeLinks = HomeLinks(
    problem: { FramingRoutes.path(to: .problem, in: $0) }, perspective: { FramingRoutes.perspective.path($0) },
    actors: { ActorRoutes.page.path($0) })

  /// Where in a case a move is made.
  @Sendable private static func place(_ action: MoveAction, in id: Case.ID) -> String? {
    switch action {
    case .invite: ActorRoutes.page.path(id) + "#inviter"
    case .frameProblem, .signProblem: FramingRoutes.path(to: .problem, in: id)
    case .expectations: ActorRoutes.expectation.path(id)
    case .askMandate: ActorRoutes.mandates.path(id)
    case .giveHat: ActorRoutes.hats.path(id)
    case .planMeeting: MeetingRoutes.meetings.path(id)
    case .addPerspective: FramingRoutes.perspective.path(id)
    case .parkIdea: CaseRoutes.ideas.path(id)
    case .assessMover, .searchCases: FramingRoutes.path(to: .mover, in: id)
    case .innovationTest: FramingRoutes.path(to: .innovation, in: id)
    case .keepAndChange: FramingRoutes.path(to: .core, in: id)
    case .registerBarrier: BarrierRoutes.new.path(id)
    case .raiseDifference: DifferenceRoutes.new.path(id)
    case .openCall: CallRoutes.new.path() + "?forloeb=\(id.number)"
    case .planTrial: TrialRoutes.list.path(id)
    // These come with later releases; nothing is promised until then.
    case .logOnly: nil
    }
  }
}
