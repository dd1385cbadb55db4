import Accounts
import Cases
import Database
import HTTP
import Language
import Web

// Following what another case measures, and letting go: by those who follow, and by those who are followed.

extension IndicatorRoom {
  func follow(_ context: Context, _ id: Case.ID) async throws -> Answer {
    guard let wanted = context.request.form["indikator"].flatMap(Indicator.ID.init(pathSegment:)) else {
      return .redirect(Redirect(to: IndicatorRoutes.list.path(id), saying: IndicatorTexts.pick))
    }
    return try await desk.change(context, id, .runTrials) { change in
      let store = FollowStore(change.db)
      let person = Person.ID(change.viewer.id)
      // What one is not on the team of, or is not shared, is not there.
      guard let indicator = try store.followable(by: person, from: id).first(where: { $0.id == wanted }) else {
        throw Refusal.notFound
      }
      try store.follow(wanted, from: id, by: person, now: change.now)
      try change.record(
        Contribution(.indicator, target: "indicator", targetID: wanted.number, note: indicator.name))
      // The case that is followed has it in its record too.
      try CaseStore(change.db).record(
        Contribution(
          .indicator, target: "indicator", targetID: wanted.number,
          note: Text(same: "\(indicator.name): ") + IndicatorTexts.followedByAnother),
        in: indicator.caseID, by: change.viewer, now: change.now)
      return Redirect(to: IndicatorRoutes.one.path(id, wanted), saying: IndicatorTexts.followed)
    }
  }

  func unfollow(_ context: Context, _ id: Case.ID, _ one: Indicator.ID) async throws -> Answer {
    try await desk.change(context, id, .runTrials) { change in
      let indicator = try IndicatorStore(change.db).one(one, in: id)
      if try FollowStore(change.db).unfollow(one, from: id) {
        try change.record(
          Contribution(.indicator, target: "indicator", targetID: one.number, note: indicator.name))
      }
      return Redirect(to: IndicatorRoutes.list.path(id), saying: IndicatorTexts.unfollowed)
    }
  }

  /// Those who measure let another case follow no longer.
  func release(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ other: Case.ID
  ) async throws -> Answer {
    try await desk.change(context, id, .runTrials) { change in
      let indicator = try IndicatorStore(change.db).own(one, in: id)
      guard let follower = try FollowStore(change.db).followers(of: one).first(where: { $0.caseID == other }) else {
        throw Refusal.notFound
      }
      try release(follower, indicator, in: change)
      return Redirect(to: IndicatorRoutes.one.path(id, one), saying: IndicatorTexts.released)
    }
  }

  /// All of them, when it is no longer shared.
  func releaseAll(_ indicator: Indicator, in change: CaseChange) throws {
    for follower in try FollowStore(change.db).followers(of: indicator.id) {
      try release(follower, indicator, in: change)
    }
  }

  /// The name of a case stands in no other: it would be left there when the case is deleted.
  private func release(_ follower: IndicatorFollower, _ indicator: Indicator, in change: CaseChange) throws {
    guard try FollowStore(change.db).unfollow(indicator.id, from: follower.caseID) else { return }
    try change.record(
      Contribution(
        .indicator, target: "indicator", targetID: indicator.id.number,
        note: Text(same: "\(indicator.name): ") + IndicatorTexts.releasedFromAnother))
    try change.tell(
      follower.person,
      Notice(
        .answer, IndicatorTexts.releasedNotice(indicator.name),
        path: IndicatorRoutes.list.path(follower.caseID)))
  }
}
