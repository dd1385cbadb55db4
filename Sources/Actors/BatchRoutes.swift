import Bytes
import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Web

/// Inviting many at once.
extension ActorRoutes {
  static func addBatches(to router: inout Router, _ desk: CaseDesk) {
    router.get(many) { context, id in
      let entry = try await desk.read(context, id, .invite) { _, entry in entry }
      return .page(batchFormPage(entry, FormState(), context, desk: desk))
    }
    router.post(many) { context, id in try await inviteMany(context, id, desk) }
    router.get(batch) { context, id, number in
      let (entry, batch) = try await desk.read(context, id) { db, entry in
        // It holds addresses, which are for those who lead the case.
        guard entry.role == .leader, let batch = try BatchStore(db).batch(number, in: id) else {
          throw Refusal.notFound
        }
        return (entry, batch)
      }
      return context.wantsJSON
        ? .json(
          .object([
            ("total", .integer(batch.total)), ("invited", .integer(batch.invited)), ("done", .integer(batch.done)),
            ("finished", .bool(batch.finished != nil)),
          ]))
        : .page(batchPage(entry, batch, desk: desk))
    }
  }

  private static func inviteMany(_ context: Context, _ id: Case.ID, _ desk: CaseDesk) async throws -> Answer {
    let entry = try await desk.read(context, id, .invite) { _, entry in entry }
    guard context.services.site.sendsMail else {
      return .redirect(Redirect(to: many.path(id), saying: BatchTexts.noMail))
    }
    var form = FormReader(context.request.form)
    let text = form.text("liste", limit: 600_000, missing: BatchTexts.listMissing)
    let group = form.choice("gruppe", ActorGroup.self, missing: InvitationTexts.groupMissing)
    let role = form.choice("rolle", CaseRole.self, missing: InvitationTexts.roleMissing)
    if let role, role != .member, role != .backer { form.fail("rolle", InvitationTexts.roleMissing) }
    let ask = form.text("opgave", limit: 600, missing: InvitationTexts.askMissing)
    let list = InvitationList(form.isSound ? text : "")
    if list.count > InvitationList.most { form.fail("liste", BatchTexts.tooMany(list.count)) }
    for fault in list.faults.prefix(20) { form.fail("liste", BatchTexts.fault(fault.number, fault.text)) }
    if list.faults.count > 20 { form.fail("liste", BatchTexts.moreFaults(list.faults.count - 20)) }
    guard form.isSound, let group, let role else {
      return .page(batchFormPage(entry, form.state, context, desk: desk))
    }
    let draft = BatchDraft(group: group, role: role, ask: ask, language: context.language)
    return try await desk.change(context, id, .invite) { change in
      let number = try BatchStore(change.db).add(
        draft, list, to: id, by: Person.ID(change.viewer.id), now: change.now)
      try change.record(
        Contribution(
          .invitation, target: "invitation_batch", targetID: number.number,
          note: BatchTexts.note(list.lines.count)))
      return Redirect(to: batch.path(id, number))
    }
  }
}
