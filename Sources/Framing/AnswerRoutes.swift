import Cases
import Database
import HTML
import HTTP
import Language
import Web

// Parts 1, 2, 5 and 6: answers that are saved as they are.

extension FramingRoom {
  func saveNarrative(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let aim = form.choice("formaal", Aim.self, missing: NarrativeTexts.chooseAim)
    let narrative = form.choice("fortaelling", Narrative.self, missing: NarrativeTexts.chooseNarrative)
    let text = form.text("ord", limit: 2_000)
    let state = form.state
    guard form.isSound else { return try await refuse(context, id, .frame, .narrative, state) }
    return try await save(context, id, .frame, .narrative, state) { change in
      try requireUnchanged(.narrative, state, in: change)
      try FramingStore(change.db).set(aim, narrative, text: text, of: id)
      try change.record(Contribution(.framing, target: "narrative", size: text.count, note: text))
      try change.index(FramingFindables.answers, id.number)
      return Redirect(to: path(id, .narrative), saying: NarrativeTexts.saved)
    }
  }

  func saveTrigger(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let triggers = form.choices("udloeser", Case.Trigger.self)
    if triggers.isEmpty { form.fail("udloeser", TriggerTexts.choose) }
    let state = form.state
    guard form.isSound else { return try await refuse(context, id, .frame, .trigger, state) }
    return try await save(context, id, .frame, .trigger, state) { change in
      try requireUnchanged(.trigger, state, in: change)
      try CaseStore(change.db).setTriggers(triggers, of: id)
      try change.record(Contribution(.framing, target: "trigger"))
      return Redirect(to: path(id, .trigger), saying: TriggerTexts.saved)
    }
  }

  func saveRhythm(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let rhythm = form.text("rytme", limit: 300)
    let state = form.state
    guard form.isSound else { return try await refuse(context, id, .frame, .rhythm, state) }
    return try await save(context, id, .frame, .rhythm, state) { change in
      guard try FramingStore(change.db).summary(of: id).rhythmFingerprint == state.value("set") else { throw Stale() }
      try FramingStore(change.db).setRhythm(rhythm, of: id)
      try change.record(Contribution(.framing, target: "rhythm", size: rhythm.count, note: rhythm))
      try change.index(FramingFindables.answers, id.number)
      return Redirect(to: path(id, .trigger), saying: TriggerTexts.rhythmSaved)
    }
  }

  func saveMover(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let mover = form.choice("mover", Mover.self, missing: MoverTexts.choose)
    let why = form.text("mover_hvorfor", limit: 500, missing: MoverTexts.missingWhy)
    let state = form.state
    guard form.isSound else { return try await refuse(context, id, .frame, .mover, state) }
    return try await save(context, id, .frame, .mover, state) { change in
      try requireUnchanged(.mover, state, in: change)
      try FramingStore(change.db).set(mover, why: why, of: id)
      try change.record(Contribution(.mover, size: why.count, note: why))
      try change.index(FramingFindables.answers, id.number)
      return Redirect(to: path(id, .mover), saying: MoverTexts.saved)
    }
  }

  func saveInnovation(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let test = InnovationTest(&form)
    let state = form.state
    guard form.isSound else { return try await refuse(context, id, .frame, .innovation, state) }
    return try await save(context, id, .frame, .innovation, state) { change in
      try requireUnchanged(.innovation, state, in: change)
      try FramingStore(change.db).set(test, of: id)
      try change.record(Contribution(.innovationTest, note: innovationVerdict(test).kind.rawValue))
      try change.index(FramingFindables.answers, id.number)
      return Redirect(to: path(id, .innovation), saying: InnovationTexts.saved)
    }
  }

  /// Refuses a form that was read before somebody else changed the part.
  func requireUnchanged(_ part: FramingPart, _ state: FormState, in change: CaseChange) throws {
    let now = try FramingStore(change.db).summary(of: change.id).fingerprint(of: part)
    if state.value("set") != now { throw Stale() }
  }
}

extension InnovationTest {
  /// Reads the answers of the form. None has to be given.
  init(_ form: inout FormReader) {
    breaks = form.optionalChoice(Question.breaks.field)
    newHere = form.optionalChoice(Question.newHere.field)
    origin = form.optionalChoice(Question.origin.field)
    inUse = form.optionalChoice(Question.inUse.field)
    evidence = form.optionalChoice(Question.evidence.field)
    breaksWhy = form.text(Question.breaks.whyField, limit: 300)
    newHereWhy = form.text(Question.newHere.whyField, limit: 300)
    originFrom = form.text(Question.origin.whyField, limit: 300)
    inUseWhy = form.text(Question.inUse.whyField, limit: 300)
    evidenceWhy = form.text(Question.evidence.whyField, limit: 300)
  }
}
