import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Web

extension ActorRoutes {
  static func addPeople(to router: inout Router, _ desk: CaseDesk) {
    router.get(person) { context, id, number in
      .page(personPage(try await one(context, id, number, desk), desk: desk))
    }
    addExpectations(to: &router, desk)
    addLeaving(to: &router, desk)
    addRemoval(to: &router, desk)
    addLeadership(to: &router, desk)
  }

  private static func one(
    _ context: Context, _ id: Case.ID, _ number: Person.ID, _ desk: CaseDesk, _ act: CaseAct = .seeTeam
  ) async throws -> PersonView {
    let viewer = try context.person
    return try await desk.read(context, id, act) { db, entry in
      guard let member = try TeamStore(db).team(of: id).first(where: { $0.id == number }) else {
        throw Refusal.notFound
      }
      let mayRenew = entry.may(.invite) && member.isGuest
      return PersonView(
        entry: entry, member: member, hats: try HatStore(db).hats(in: id),
        invitation: mayRenew ? try InvitationStore(db).invitation(of: number, in: id)?.id : nil,
        isSelf: viewer.id == number.number)
    }
  }

  private static func addExpectations(to router: inout Router, _ desk: CaseDesk) {
    router.get(expectation) { context, id in
      let viewer = try context.person
      let (entry, own) = try await desk.read(context, id, .contribute) { db, entry in
        (entry, try TeamStore(db).team(of: id).first { $0.id.number == viewer.id })
      }
      let form = FormState(filled: ["giver": own?.gives ?? "", "faar": own?.gets ?? ""])
      return .page(expectationPage(entry, form: form, keys: context.keys, desk: desk))
    }
    router.post(expectation) { context, id in
      var form = FormReader(context.request.form)
      let gives = form.text("giver", limit: 400, missing: PersonTexts.givesMissing)
      let gets = form.text("faar", limit: 400, missing: PersonTexts.getsMissing)
      guard form.isSound else {
        let entry = try await desk.read(context, id, .contribute) { _, entry in entry }
        return .page(expectationPage(entry, form: form.state, keys: context.keys, desk: desk))
      }
      return try await desk.change(context, id, .contribute) { change in
        try TeamStore(change.db).expect(Person.ID(change.viewer.id), in: id, gives: gives, gets: gets)
        try change.record(
          Contribution(
            .expectation, target: "person", targetID: change.viewer.id, size: gives.count + gets.count, note: gives))
        try change.index(ActorFindables.expectations, change.viewer.id)
        return Redirect(to: page.path(id), saying: PersonTexts.saved)
      }
    }
  }

  private static func addLeaving(to router: inout Router, _ desk: CaseDesk) {
    router.get(leaving) { context, id in
      let (entry, leaders) = try await desk.read(context, id) { db, entry in
        (entry, try TeamStore(db).leaderCount(of: id))
      }
      return .page(
        leavingPage(entry, isLastLeader: entry.role == .leader && leaders < 2, keys: context.keys, desk: desk))
    }
    router.post(leaving) { context, id in
      try await desk.change(context, id, .seeTeam) { change in
        let team = TeamStore(change.db)
        if change.entry.role == .leader, try team.leaderCount(of: id) < 2 { throw TeamProblem.lastLeader }
        try change.record(Contribution(.left, target: "person", targetID: change.viewer.id))
        try team.leave(Person.ID(change.viewer.id), from: id, now: change.now)
        try change.index(ActorFindables.expectations, change.viewer.id)
        return Redirect(to: CaseRoutes.list.path(), saying: PersonTexts.left)
      }
    }
  }

  private static func addRemoval(to router: inout Router, _ desk: CaseDesk) {
    router.get(removal) { context, id, number in
      let view = try await one(context, id, number, desk, .invite)
      if view.member.role == .leader { throw TeamProblem.leadersStay }
      return .page(removalPage(view, keys: context.keys, desk: desk))
    }
    router.post(removal) { context, id, number in
      try await desk.change(context, id, .invite) { change in
        let team = TeamStore(change.db)
        guard let member = try team.team(of: id).first(where: { $0.id == number }) else { throw Refusal.notFound }
        if member.role == .leader { throw TeamProblem.leadersStay }
        try team.leave(number, from: id, now: change.now)
        try change.index(ActorFindables.expectations, number.number)
        try InvitationStore(change.db).withdraw(of: number, in: id, now: change.now)
        if member.isGuest { try SessionStore(change.db).closeAll(of: number) }
        // The record says who left; who had them leave is for the audit.
        try CaseStore(change.db).record(
          Contribution(.left, target: "person", targetID: number.number), in: id, by: number, now: change.now)
        try AccountStore(change.db).note(
          "removed-from-case", about: "case \(id.number) person \(number.number)", by: Person.ID(change.viewer.id),
          now: change.now)
        return Redirect(to: page.path(id), saying: PersonTexts.removed(member.name))
      }
    }
  }

  private static func addLeadership(to router: inout Router, _ desk: CaseDesk) {
    router.get(leadership) { context, id, number in
      let view = try await one(context, id, number, desk, .giveHats)
      guard view.mayLead else { throw TeamProblem.cannotLead }
      let form = FormState(filled: ["ledelse": "sammen"])
      return .page(leadershipPage(view, form: form, keys: context.keys, desk: desk))
    }
    router.post(leadership) { context, id, number in
      var form = FormReader(context.request.form)
      let choice = form.choice("ledelse", Handover.self, missing: PersonTexts.howManyMissing)
      guard let choice else {
        let view = try await one(context, id, number, desk, .giveHats)
        return .page(leadershipPage(view, form: form.state, keys: context.keys, desk: desk))
      }
      return try await desk.change(context, id, .giveHats) { change in
        let team = TeamStore(change.db)
        guard let member = try team.team(of: id).first(where: { $0.id == number }) else { throw Refusal.notFound }
        guard member.role == .member, !member.isGuest else { throw TeamProblem.cannotLead }
        try team.setRole(.leader, of: number, in: id)
        if choice == .over { try team.setRole(.member, of: Person.ID(change.viewer.id), in: id) }
        try change.record(
          Contribution(
            .hat, target: "leadership", targetID: number.number, note: PersonTexts.leadershipNote(member.name)))
        return Redirect(to: page.path(id), saying: PersonTexts.leads(member.name))
      }
    }
  }
}

private enum Handover: String {
  case together = "sammen"
  case over = "videre"
}
