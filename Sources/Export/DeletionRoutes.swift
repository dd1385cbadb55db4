import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Deleting a case that has been put away, and the receipt of it.
package enum DeletionRoutes {
  package static let receipt = Route("/forloeb/:case/kvittering", Case.ID.self)

  static func add(to router: inout Router, desk: CaseDesk, parts: ExportSources) {
    router.get(CaseRoutes.deletion) { context, id in
      .page(deletionPage(try await view(context, id, desk, parts, FormState()), desk))
    }
    router.post(CaseRoutes.deletion) { context, id in try await delete(context, id, desk, parts) }
    router.get(receipt) { context, id in
      let viewer = try context.person
      let found = try await context.read { try DeletionStore($0).receipt(of: id, for: viewer) }
      guard let found else { throw Refusal.notFound }
      return .page(receiptPage(found))
    }
  }

  /// What the desk says of a case that was deleted.
  package static func deleted(_ db: Connection, _ id: Case.ID, _ viewer: Viewer?) throws -> (any Explained)? {
    guard let viewer, let receipt = try DeletionStore(db).receipt(of: id, for: viewer) else { return nil }
    return CaseDeleted(day: receipt.deleted.day)
  }

  private static func view(
    _ context: Context, _ id: Case.ID, _ desk: CaseDesk, _ parts: ExportSources, _ form: FormState
  ) async throws -> DeletionView {
    let today = context.today
    return try await desk.read(context, id, .delete) { db, entry in
      let store = ExportStore(db)
      return DeletionView(
        entry: entry,
        state: DeletionState(
          entry.item, journal: try store.journal(of: id), daysInArchive: parts.daysInArchive, today: today),
        rows: try store.counts(of: parts.exported, in: id).values.reduce(0, +), daysInArchive: parts.daysInArchive,
        form: form, keys: context.keys)
    }
  }

  /// The records package that counts, if there is one.
  ///
  /// - Throws: ``DeletionNotYet``
  private static func gate(
    _ item: Case, _ parts: ExportSources, _ db: Connection, _ today: Day
  ) throws -> ExportStore.Journal? {
    let state = DeletionState(
      item, journal: try ExportStore(db).journal(of: item.id), daysInArchive: parts.daysInArchive, today: today)
    guard case .ready(let journal) = state else { throw DeletionNotYet() }
    return journal
  }

  private static func delete(
    _ context: Context, _ id: Case.ID, _ desk: CaseDesk, _ parts: ExportSources
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let today = context.today
    // Without counting the rows: only the page says how many there are.
    let (known, journal) = try await desk.read(context, id, .delete) { db, entry in
      (entry.item.title, try gate(entry.item, parts, db, today))
    }
    let title = form.text("navn", limit: 200, missing: DeletionTexts.titleMissing)
    if form.isSound, title != known { form.fail("navn", DeletionTexts.titleWrong) }
    let isNotForJournal = context.request.form["journal"] == "nej"
    if journal == nil, !isNotForJournal { form.fail("journal", DeletionTexts.journalMissing) }
    guard form.isSound else {
      let shown = try await self.view(context, id, desk, parts, form.state)
      return .page(deletionPage(shown, desk))
    }
    let (now, viewer) = (context.now, try context.person)
    let forget = try await parts.forgetting(context.services.database, id)
    let answer = try await desk.change(context, id, .delete) { change in
      let item = change.entry.item
      // What was true when the form was shown is asked again where it counts.
      let taken = try gate(item, parts, change.db, now.day)
      guard taken != nil || isNotForJournal, title == item.title else { throw DeletionNotYet() }
      try DeletionStore(change.db).delete(item, parts: parts, journal: taken, by: viewer.id, now: now)
      return Redirect(to: receipt.path(id), saying: DeletionTexts.isDeleted)
    }
    do {
      try await forget()
    } catch {
      // The case is deleted; what still lies there is removed by the daily tidying.
      context.services.log(LogLine(fault: error, reference: "deletion", route: "/forloeb/{}/slet"))
    }
    return answer
  }
}
