import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Web

extension ActorRoutes {
  static func addHats(to router: inout Router, _ desk: CaseDesk) {
    router.get(hats) { context, id in
      .page(hatPage(try await hatView(context, id, desk), form: FormState(), keys: context.keys, desk: desk))
    }
    router.post(hats) { context, id in try await give(context, id, desk) }
    router.post(hatOff) { context, id, worn in
      try await desk.change(context, id, .contribute) { change in
        let hat = try changeable(worn, change)
        try HatStore(change.db).takeOff(worn, in: id, now: change.now)
        try change.record(
          Contribution(.hat, target: "hat", targetID: worn.number, note: HatTexts.offNote(hat.hat.name, hat.name)))
        return Redirect(to: hats.path(id), saying: HatTexts.off(hat.hat.name, hat.name))
      }
    }
    router.post(hatOn) { context, id, worn in try await handOn(context, id, worn, desk) }
  }

  private static func hatView(
    _ context: Context, _ id: Case.ID, _ desk: CaseDesk, _ act: CaseAct = .seeTeam
  ) async throws -> HatView {
    let viewer = try context.person
    return try await desk.read(context, id, act) { db, entry in
      HatView(entry: entry, team: try Team(of: entry, in: db), viewer: Person.ID(viewer.id))
    }
  }

  private static func give(_ context: Context, _ id: Case.ID, _ desk: CaseDesk) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let hat = form.optionalChoice("hat", Hat.self) else { throw Refusal.badRequest }
    let field = "person-\(hat.rawValue)"
    let person = form.number(field, in: 1...Int.max, missing: HatTexts.choosePerson)
    guard let person else {
      let view = try await hatView(context, id, desk, .giveHats)
      return .page(hatPage(view, form: form.state, keys: context.keys, desk: desk))
    }
    return try await desk.change(context, id, .giveHats) { change in
      let member = try wearer(Person.ID(person), change)
      try HatStore(change.db).give(hat, to: member.id, in: id, now: change.now)
      try change.record(
        Contribution(.hat, target: "person", targetID: person, note: HatTexts.onNote(hat.name, member.name)))
      return Redirect(to: hats.path(id), saying: HatTexts.given(hat.name, member.name))
    }
  }

  private static func handOn(
    _ context: Context, _ id: Case.ID, _ worn: HatWorn.ID, _ desk: CaseDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let person = form.number("til-\(worn.number)", in: 1...Int.max, missing: HatTexts.choosePerson)
    guard let person else {
      let view = try await hatView(context, id, desk, .contribute)
      return .page(hatPage(view, form: form.state, keys: context.keys, desk: desk))
    }
    return try await desk.change(context, id, .contribute) { change in
      let hat = try changeable(worn, change)
      let member = try wearer(Person.ID(person), change)
      let store = HatStore(change.db)
      try store.takeOff(worn, in: id, now: change.now)
      try store.give(hat.hat, to: member.id, in: id, now: change.now)
      try change.record(
        Contribution(.hat, target: "person", targetID: person, note: HatTexts.onNote(hat.hat.name, member.name)))
      return Redirect(to: hats.path(id), saying: HatTexts.given(hat.hat.name, member.name))
    }
  }

  /// A hat that is worn, for who leads the case and who wears it.
  private static func changeable(_ worn: HatWorn.ID, _ change: CaseChange) throws -> HatWorn {
    guard let hat = try HatStore(change.db).hat(worn, in: change.id) else { throw Refusal.notFound }
    guard change.entry.may(.giveHats) || hat.person.number == change.viewer.id else {
      throw Refusal.notAllowed(HatTexts.notYours)
    }
    guard hat.until == nil else { throw CaseProblem.stale }
    return hat
  }

  private static func wearer(_ person: Person.ID, _ change: CaseChange) throws -> TeamMember {
    let team = try TeamStore(change.db).team(of: change.id)
    guard let member = team.first(where: { $0.id == person && $0.works }) else { throw Refusal.notFound }
    return member
  }
}
