import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

// A difference is made visible: both sides, as they were heard.

extension DifferenceRoom {
  func showNew(_ context: Context, _ id: Case.ID, _ refused: FormState? = nil) async throws -> Answer {
    let query = context.request.query
    let form = try await desk.read(context, id, .workOnDifferences) { db, entry in
      NewDifferenceForm(
        entry: entry, speakers: try DifferenceStore(db).speakers(in: id), choices: try sources.targets(db, id, nil),
        viewer: try context.person.id, keys: context.keys,
        state: refused
          ?? FormState(filled: [
            "hvem1": Speaker.oneself.formValue, "titel": FormReader.short(query["titel"]),
            "side1": FormReader.short(query["side"]), "tilknyt": FormReader.short(query["tilknyt"]),
          ]))
    }
    return .page(newDifferencePage(form))
  }

  func raise(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let title = form.text("titel", limit: NewDifferenceForm.titleLimit, missing: NewDifferenceTexts.titleMissing)
    let kind = form.choice("slags", Difference.Kind.self, missing: NewDifferenceTexts.kindMissing)
    var sides: [(number: Int, speaker: Speaker, text: String)] = []
    for number in 1...NewDifferenceForm.sides {
      if let side = Self.side(number, in: &form) { sides.append((number, side.0, side.1)) }
    }
    Self.refuseTwice(sides, in: &form)
    let key = form.form["tilknyt"].flatMap(LinkKey.init(formValue:))
    guard form.isSound, let kind else { return try await showNew(context, id, form.state) }
    let written = sides
    return try await desk.change(context, id, .workOnDifferences) { change in
      let store = store(change)
      let new = try written.map { try side($0.speaker, $0.text, change) }
      let one = try store.raise(title, kind, sides: new, in: id)
      if let key, let target = try sources.targets(change.db, id, [key]).first {
        try store.link(one, to: key, isOutcome: false, name: DifferenceEvent.note(target.title))
      }
      let text = written.map(\.text).joined(separator: "\n")
      try change.record(
        Contribution(.difference, target: "difference", targetID: one.number, size: text.count, note: title))
      try index(one, in: change)
      try tellSpokenFor(new, one, title, change)
      return Redirect(
        to: path(id, one), saying: try tellNamed(in: text, one, NewDifferenceTexts.raised, change))
    }
  }

  /// What the form holds of one side; the first two must be there.
  private static func side(_ number: Int, in form: inout FormReader) -> (Speaker, String)? {
    let (field, who) = ("side\(number)", "hvem\(number)")
    let isNeeded = number <= 2
    let text = form.text(
      field, limit: NewDifferenceForm.sideLimit, missing: isNeeded ? NewDifferenceTexts.sideMissing(number) : nil)
    guard isNeeded || !text.isEmpty else { return nil }
    guard let speaker = form.form[who].flatMap(Speaker.init(formValue:)) else {
      form.fail(who, NewDifferenceTexts.whoMissing(number))
      return nil
    }
    return (speaker, text)
  }

  /// One person has one side. A group may have several: it is seldom of one mind.
  private static func refuseTwice(_ sides: [(number: Int, speaker: Speaker, text: String)], in form: inout FormReader) {
    var seen: Set<Speaker> = []
    for side in sides {
      if case .group = side.speaker { continue }
      if !seen.insert(side.speaker).inserted { form.fail("hvem\(side.number)", NewDifferenceTexts.whoTwice) }
    }
  }

  /// A side as it is written: one's own words, or what one heard.
  func side(_ speaker: Speaker, _ text: String, _ change: CaseChange) throws -> DifferenceChangeStore.NewSide {
    switch speaker {
    case .oneself: return try own(text, change)
    case .person(let id) where id.number == change.viewer.id: return try own(text, change)
    case .person(let id):
      guard let other = try DifferenceStore(change.db).speaker(id, in: change.id) else { throw Refusal.notFound }
      return DifferenceChangeStore.NewSide(forPerson: other.id, group: other.group, text: text)
    case .group(let group): return DifferenceChangeStore.NewSide(group: group, text: text)
    }
  }

  private func own(_ text: String, _ change: CaseChange) throws -> DifferenceChangeStore.NewSide {
    DifferenceChangeStore.NewSide(
      person: Person.ID(change.viewer.id), group: change.entry.actorGroup ?? .employee, text: text)
  }

  /// Those whose side somebody else wrote are asked for their own words.
  func tellSpokenFor(
    _ sides: [DifferenceChangeStore.NewSide], _ one: Difference.ID, _ title: String, _ change: CaseChange
  ) throws {
    for person in sides.compactMap(\.forPerson) {
      try change.tell(
        person, Notice(.question, DifferenceTexts.spokenFor(change.viewer.name, title), path: path(change.id, one)))
    }
  }
}

extension FormReader {
  /// A text that a link carries into a form: never longer than a field.
  static func short(_ text: String?) -> String { String((text ?? "").prefix(600)) }
}
