import Bytes
import Cases
import HTML
import HTTP
import Web

/// The partnership agreements of a case, and the alliances across cases.
package enum AgreementRoutes {
  package static let agreements = Route("/forloeb/:case/aftaler", Case.ID.self)
  static let new = Route("/forloeb/:case/aftaler/ny", Case.ID.self)
  package static let agreement = Route("/forloeb/:case/aftaler/:agreement", Case.ID.self, Agreement.ID.self)
  static let edit = Route("/forloeb/:case/aftaler/:agreement/ret", Case.ID.self, Agreement.ID.self)
  static let history = Route("/forloeb/:case/aftaler/:agreement/versioner", Case.ID.self, Agreement.ID.self)
  static let print = Route("/forloeb/:case/aftaler/:agreement/udskrift", Case.ID.self, Agreement.ID.self)
  static let forward = Route("/forloeb/:case/aftaler/:agreement/til-underskrift", Case.ID.self, Agreement.ID.self)
  static let signature = Route("/forloeb/:case/aftaler/:agreement/underskrift", Case.ID.self, Agreement.ID.self)
  static let ending = Route("/forloeb/:case/aftaler/:agreement/afslut", Case.ID.self, Agreement.ID.self)

  /// The tab under which agreements stand; it belongs to another slice.
  static let actors = Route("/forloeb/:case/aktoerer", Case.ID.self)
  static let tab = "aktoerer"

  /// - Parameter beside: What other slices show beside an agreement.
  package static func add(to router: inout Router, desk: CaseDesk, beside: [Panel<CaseThing>] = []) {
    let room = AgreementRoom(desk: desk, panels: beside)
    router.get(agreements) { context, id in try await room.showList(context, id) }
    router.get(agreement) { context, id, one in try await room.show(context, id, one) }
    router.get(history) { context, id, one in try await room.showHistory(context, id, one) }
    router.get(print) { context, id, one in try await room.showPrint(context, id, one) }
    addWriting(to: &router, room)
    addSigning(to: &router, room)
    AllianceRoutes.add(to: &router, desk: desk)
  }

  private static func addWriting(to router: inout Router, _ room: AgreementRoom) {
    router.get(new) { context, id in try await room.showNew(context, id) }
    router.post(agreements) { context, id in try await room.begin(context, id) }
    router.get(edit) { context, id, one in try await room.showEdit(context, id, one) }
    router.post(agreement) { context, id, one in try await room.save(context, id, one) }
  }

  private static func addSigning(to router: inout Router, _ room: AgreementRoom) {
    router.post(forward) { context, id, one in try await room.putForward(context, id, one) }
    router.post(signature) { context, id, one in try await room.answer(context, id, one) }
    router.post(ending) { context, id, one in try await room.end(context, id, one) }
  }
}

/// Where agreements are shown and changed.
struct AgreementRoom: Sendable {
  let desk: CaseDesk
  let panels: [Panel<CaseThing>]

  func showList(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let today = context.today
    let (entry, rows) = try await desk.read(context, id) { db, entry in
      (entry, try AgreementStore(db).agreements(of: id))
    }
    return context.wantsJSON
      ? .json(AgreementJSON.list(rows, today: today)) : .page(agreementsPage(desk, entry, rows, today: today))
  }

  /// The page; an answer that was refused stands in it as it was typed.
  func show(
    _ context: Context, _ id: Case.ID, _ one: Agreement.ID, refused: FormState = FormState(), _ act: CaseAct = .seeTeam
  ) async throws -> Answer {
    let viewer = try context.person
    let asked = context.request.query["version"].flatMap { Int($0) }
    let (entry, document, beside) = try await desk.read(context, id, act) { db, entry in
      let document = try AgreementStore(db).version(asked, of: one, in: id)
      let thing = CaseThing(entry, "agreement", one.number)
      return (entry, document, try panels.compactMap { try $0.content(context, thing, db) })
    }
    if context.wantsJSON { return .json(AgreementJSON.document(document, today: context.today)) }
    return .page(
      agreementPage(
        desk,
        AgreementView(
          entry: entry, document: document, viewer: viewer.id, today: context.today, keys: context.keys, form: refused,
          panels: beside)))
  }

  func showHistory(_ context: Context, _ id: Case.ID, _ one: Agreement.ID) async throws -> Answer {
    let before = context.request.query["foer"].flatMap { Int($0) }
    let history = try await desk.read(context, id) { db, entry in
      let store = AgreementStore(db)
      let newest = try store.version(of: one, in: id)
      let versions = try store.versions(of: one, before: before, limit: AgreementHistory.pageLength + 1)
      return AgreementHistory(
        entry: entry, newest: newest, versions: versions,
        answers: try store.answers(to: versions.prefix(AgreementHistory.pageLength).map(\.id)))
    }
    if context.wantsJSON { return .json(AgreementJSON.history(history)) }
    return .page(agreementHistoryPage(desk, history))
  }

  /// What is printed: the version asked for, else the one that holds, else the newest.
  func showPrint(_ context: Context, _ id: Case.ID, _ one: Agreement.ID) async throws -> Answer {
    let asked = context.request.query["version"].flatMap { Int($0) }
    let (entry, document) = try await desk.read(context, id) { db, entry in
      let store = AgreementStore(db)
      let newest = try store.version(asked, of: one, in: id)
      guard asked == nil, let holding = newest.agreement.holding, holding != newest.version.number else {
        return (entry, newest)
      }
      return (entry, try store.version(holding, of: one, in: id))
    }
    if context.wantsJSON { return .json(AgreementJSON.document(document, today: context.today)) }
    return .page(agreementPrintPage(entry, document, today: context.today))
  }
}
