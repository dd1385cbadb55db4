import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

extension ActorRoutes {
  static func addMandates(to router: inout Router, _ desk: CaseDesk) {
    router.get(mandates) { context, id in
      let form = FormState(filled: ["slags": "mandate"])
      return .page(mandatesPage(try await mandateView(context, id, desk), form: form, keys: context.keys, desk: desk))
    }
    router.post(mandates) { context, id in try await ask(context, id, desk) }
    router.get(mandate) { context, id, number in
      try await question(context, id, number, FormState(), desk)
    }
    router.post(mandate) { context, id, number in try await answer(context, id, number, desk) }
  }

  private static func mandateView(
    _ context: Context, _ id: Case.ID, _ desk: CaseDesk, _ act: CaseAct = .seeTeam
  ) async throws -> MandateView {
    let viewer = try context.person
    let today = context.today
    return try await desk.read(context, id, act) { db, entry in
      MandateView(
        entry: entry, mandates: try MandateStore(db).mandates(in: id), team: try TeamStore(db).team(of: id),
        viewer: Person.ID(viewer.id), today: today)
    }
  }

  private static func ask(_ context: Context, _ id: Case.ID, _ desk: CaseDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    let kind = form.choice("slags", Mandate.Kind.self, missing: MandateTexts.kindMissing)
    let whom = form.number("hvem", in: 1...Int.max, missing: MandateTexts.whomMissing)
    let text = form.text("opgave", limit: 400, missing: MandateTexts.sentencesMissing)
    guard form.isSound, let kind, let whom else {
      let view = try await mandateView(context, id, desk, .askMandate)
      return .page(mandatesPage(view, form: form.state, keys: context.keys, desk: desk))
    }
    return try await desk.change(context, id, .askMandate) { change in
      let team = try TeamStore(change.db).team(of: id)
      let asked = team.first { $0.id.number == whom && $0.canGiveMandate && whom != change.viewer.id }
      guard let asked else { throw Refusal.notFound }
      let number = try MandateStore(change.db).ask(
        kind, of: asked.id, by: Person.ID(change.viewer.id), saying: text, in: id, now: change.now)
      try change.record(
        Contribution(
          kind == .backing ? .backingAsked : .mandateAsked, target: "mandate", targetID: number.number,
          size: text.count, note: text))
      try change.index(ActorFindables.mandates, number.number)
      try change.tell(
        asked.id, Notice(.question, MandateTexts.asksYou(change.viewer.name, kind.word), path: mandate.path(id, number))
      )
      return Redirect(to: mandates.path(id), saying: MandateTexts.asked(asked.name))
    }
  }

  private static func question(
    _ context: Context, _ id: Case.ID, _ number: Mandate.ID, _ form: FormState, _ desk: CaseDesk
  ) async throws -> Answer {
    let viewer = try context.person
    let today = context.today
    let (found, view) = try await desk.read(context, id) { db, entry in
      guard let found = try MandateStore(db).mandate(number, in: id) else { throw Refusal.notFound }
      return (found, MandateView(entry: entry, mandates: [], team: [], viewer: Person.ID(viewer.id), today: today))
    }
    return .page(mandatePage(found, view, form: form, keys: context.keys, desk: desk))
  }

  private static func answer(
    _ context: Context, _ id: Case.ID, _ number: Mandate.ID, _ desk: CaseDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let answer = form.choice("svar", Mandate.Answer.self, missing: MandateTexts.answerMissing)
    let text = form.text("tekst", limit: 400, missing: MandateTexts.answerTextMissing)
    if sentences(of: text).count > 2 { form.fail("tekst", MandateTexts.tooManySentences) }
    let until = form.day("til")
    if let until, until < context.today { form.fail("til", MandateTexts.untilPast) }
    guard form.isSound, let answer else { return try await question(context, id, number, form.state, desk) }
    return try await desk.change(context, id, .giveBacking) { change in
      let store = MandateStore(change.db)
      guard let found = try store.mandate(number, in: id) else { throw Refusal.notFound }
      guard found.askedOf.number == change.viewer.id else { throw MandateProblem.notYours }
      try store.answer(
        number, answer, saying: text, until: answer == .given ? until : nil, now: change.now)
      try change.record(
        Contribution(
          found.kind == .backing ? .backingAnswered : .mandateAnswered, target: "mandate", targetID: number.number,
          size: text.count, note: text))
      try change.tell(
        found.askedBy,
        Notice(.answer, MandateTexts.hasAnswered(change.viewer.name, found.kind.word), path: mandate.path(id, number)))
      try change.index(ActorFindables.mandates, number.number)
      return Redirect(to: mandate.path(id, number), saying: MandateTexts.answered)
    }
  }
}
