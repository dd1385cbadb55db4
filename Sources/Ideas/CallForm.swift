import Accounts
import HTML
import HTTP
import Language
import Time
import Web

/// Reads the form of a call.
struct CallForm {
  var reader: FormReader
  private(set) var draft = CallChangeStore.Draft()

  init(_ form: Parameters, _ home: CallHome) {
    reader = FormReader(form)
    draft.question = reader.text("spoergsmaal", limit: 140, missing: CallTexts.questionMissing)
    draft.questionEnglish = reader.text("spoergsmaal_en", limit: 140)
    draft.lead = reader.text("indledning", limit: 300)
    draft.leadEnglish = reader.text("indledning_en", limit: 300)
    draft.audience = reader.choice("hvem", Call.Audience.self, missing: CallTexts.whoMissing) ?? .team
    draft.moderation = reader.choice("laeses", Call.Moderation.self, missing: CallTexts.moderationMissing) ?? .before
    draft.takes = Set(reader.choices("kan", Call.Activity.self))
    if draft.takes.isEmpty { reader.fail("kan", CallTexts.takesMissing) }
    readDates()
    readAnswer(home)
    readSites()
  }

  private mutating func readDates() {
    draft.dates = reader.choice("datoer", Call.Dates.self, missing: CallTexts.whenMissing) ?? .open
    let closes = reader.day("lukker", missing: draft.dates == .exact ? CallTexts.lastDayMissing : nil)
    let about = reader.text("cirka", limit: 60)
    if draft.dates == .approximate, about.isEmpty { reader.fail("cirka", CallTexts.aboutMissing) }
    draft.closes = draft.dates == .exact ? closes : nil
    draft.closesText = draft.dates == .approximate ? about : ""
    draft.decides = reader.day("vaelger")
  }

  private mutating func readAnswer(_ home: CallHome) {
    let chosen = reader.form["svarer"].flatMap(Person.ID.init(pathSegment:))
    draft.answerer = home.answerers.first { $0.id == chosen }?.id
    if chosen != nil, draft.answerer == nil { reader.fail("svarer", CallTexts.answererMissing) }
    draft.answerDue = reader.day("svarfrist")
    if let due = draft.answerDue, let closes = draft.closes, due < closes {
      reader.fail("svarfrist", CallTexts.dueTooEarly)
    }
  }

  private mutating func readSites() {
    let lines = reader.text("sider", limit: 2_000).split(separator: "\n").map { $0.lowercased() }
    draft.embeddedIn = lines.map { $0.hasSuffix("/") ? String($0.dropLast()) : String($0) }.filter { !$0.isEmpty }
    if draft.embeddedIn.count > 20 || !draft.embeddedIn.allSatisfy(Self.isOrigin) {
      reader.fail("sider", CallTexts.embedWrong)
    }
  }

  /// `https://name` and perhaps a port: what may stand in a header as it is.
  static func isOrigin(_ text: String) -> Bool {
    guard text.hasPrefix("https://") else { return false }
    let host = text.dropFirst(8)
    return (4...200).contains(host.utf8.count) && host.contains(".")
      && host.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x2E || $0 == 0x3A }
  }

  /// Nobody is asked without somebody who answers, by a day.
  mutating func requireAnswerer() {
    if draft.answerer == nil { reader.fail("svarer", CallTexts.answererMissing) }
    if draft.answerDue == nil { reader.fail("svarfrist", CallTexts.dueMissing) }
  }

  /// Nobody is asked until a day that has passed, nor promised an answer on one.
  mutating func requireDaysAhead(of today: Day) {
    if let closes = draft.closes, closes < today { reader.fail("lukker", CallTexts.lastDayIsPast) }
    if let due = draft.answerDue, due < today { reader.fail("svarfrist", CallTexts.dueIsPast) }
  }

  // MARK: - What stands in the form to begin with

  static func fresh(answeredBy person: Int?) -> CallChangeStore.Draft {
    var draft = CallChangeStore.Draft()
    draft.answerer = person.map { Person.ID($0) }
    draft.dates = .exact
    return draft
  }

  static func values(of call: Call) -> FormState {
    values(of: CallChangeStore.Draft(of: call))
  }

  static func values(of draft: CallChangeStore.Draft) -> FormState {
    FormState(values: [
      "spoergsmaal": [draft.question], "spoergsmaal_en": [draft.questionEnglish], "indledning": [draft.lead],
      "indledning_en": [draft.leadEnglish], "hvem": [draft.audience.rawValue], "laeses": [draft.moderation.rawValue],
      "kan": draft.takes.map(\.rawValue), "datoer": [draft.dates.rawValue], "lukker": [draft.closes?.iso ?? ""],
      "cirka": [draft.closesText], "vaelger": [draft.decides?.iso ?? ""],
      "svarer": [draft.answerer.map { String($0.number) } ?? ""], "svarfrist": [draft.answerDue?.iso ?? ""],
      "sider": [draft.embeddedIn.joined(separator: "\n")],
    ])
  }
}

extension CallChangeStore.Draft {
  /// A call as it stands.
  init(of call: Call) {
    self.init()
    question = call.question.danish
    questionEnglish = call.question.english == call.question.danish ? "" : call.question.english
    lead = call.lead.danish
    leadEnglish = call.lead.english == call.lead.danish ? "" : call.lead.english
    audience = call.audience
    moderation = call.moderation
    dates = call.dates
    closes = call.closes
    closesText = call.closesText
    decides = call.decides
    answerer = call.answerer
    answerDue = call.answerDue
    takes = call.takes
    embeddedIn = call.embeddedIn
  }
}

/// The form of a call as it is shown.
struct CallFormView: Sendable {
  let home: CallHome
  /// The call that is changed; `nil` for a new one.
  let entry: CallEntry?
  let form: FormState
  let keys: FormKeys
  var isStale = false
}
