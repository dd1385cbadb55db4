import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

// Who takes it on, what can be used of it, and what is said in its thread.

extension DifferenceRoom {
  func own(_ context: Context, _ id: Case.ID, _ one: Difference.ID) async throws -> Answer {
    try await desk.change(context, id, .workOnDifferences) { change in
      let item = try DifferenceStore(change.db).one(one, in: id)
      // Somebody was quicker, or it is closed: it is said, and nothing is overwritten.
      guard try store(change).own(one) else {
        return Redirect(to: path(id, one), saying: DifferenceTexts.taken(by: item))
      }
      try record(.differenceOwned, item, in: change)
      return Redirect(to: path(id, one), saying: DifferenceTexts.owned)
    }
  }

  func release(_ context: Context, _ id: Case.ID, _ one: Difference.ID) async throws -> Answer {
    try await desk.change(context, id, .workOnDifferences) { change in
      let item = try DifferenceStore(change.db).one(one, in: id)
      guard item.owner?.number == change.viewer.id else { throw Refusal.notAllowed(DifferenceTexts.notOwner) }
      if try store(change).release(one) { try record(.differenceChanged, item, in: change) }
      return Redirect(to: path(id, one), saying: DifferenceTexts.released)
    }
  }

  func use(_ context: Context, _ id: Case.ID, _ one: Difference.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("brug", limit: 300, missing: DifferenceTexts.useMissing)
    guard form.isSound else { return try await refuse(context, id, one, .use, form.state) }
    return try await desk.change(context, id, .workOnDifferences) { change in
      let item = try DifferenceStore(change.db).one(one, in: id)
      try store(change).use(one, text)
      try record(.usable, item, text, in: change)
      try index(one, in: change)
      return Redirect(
        to: path(id, one) + "#kan-bruges", saying: try tellNamed(in: text, one, DifferenceTexts.useSaved, change))
    }
  }

  func reply(_ context: Context, _ id: Case.ID, _ one: Difference.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("svartekst", limit: 1_000, missing: DifferenceTexts.replyMissing)
    let asked = form.form["svar"].flatMap(DifferenceReply.ID.init(pathSegment:))
    guard form.isSound else { return try await refuse(context, id, one, .thread, form.state) }
    return try await desk.change(context, id, .workOnDifferences) { change in
      let item = try DifferenceStore(change.db).one(one, in: id)
      let thread = ThreadStore(change.db)
      // What was answered may have been withdrawn meanwhile: the answer stands all the same.
      let answered = try asked.flatMap { try thread.one($0, to: one) }
      let reply = try thread.add(
        text, to: one, answering: answered?.id, by: Person.ID(change.viewer.id), now: change.now)
      try store(change).touch(one)
      try change.record(
        Contribution(
          .reply, target: "reply", targetID: reply.number, buildsOn: try thread.act(behind: answered?.id, in: one),
          size: text.count, note: text))
      try change.index(DifferenceFindables.replies, reply.number)
      if let answered, answered.person.number != change.viewer.id {
        try change.tell(
          answered.person,
          Notice(.answer, DifferenceTexts.answered(by: change.viewer.name, item.title), path: path(id, one) + "#traad"))
      }
      return Redirect(
        to: path(id, one) + "#svar-\(reply.number)",
        saying: try tellNamed(in: text, one, DifferenceTexts.replied, change))
    }
  }

  func withdraw(
    _ context: Context, _ id: Case.ID, _ one: Difference.ID, _ number: DifferenceReply.ID
  ) async throws -> Answer {
    try await desk.change(context, id, .workOnDifferences) { change in
      let item = try DifferenceStore(change.db).one(one, in: id)
      let thread = ThreadStore(change.db)
      guard let reply = try thread.one(number, to: one) else { throw Refusal.notFound }
      guard reply.person.number == change.viewer.id else { throw Refusal.notAllowed(DifferenceTexts.notYourReply) }
      if try thread.withdraw(number, by: reply.person, now: change.now) {
        try change.index(DifferenceFindables.replies, number.number)
        try record(.differenceChanged, item, in: change)
      }
      return Redirect(to: path(id, one) + "#traad", saying: DifferenceTexts.replyWithdrawn)
    }
  }
}
