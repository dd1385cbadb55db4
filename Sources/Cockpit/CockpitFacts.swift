import Actors
import Cases
import Differences
import Framing
import Language
import Meetings
import Time

extension CockpitView {
  /// "How things stand": what the case knows about itself, in figures.
  static func facts(_ reading: CockpitStore.Reading, today: Day) -> [Fact] {
    let framing = reading.framing
    let signed = framing.signatures.values.reduce(0, +)
    var facts = [
      Fact(FactTexts.perspectives, Text(same: String(framing.perspectives))),
      Fact(FactTexts.groupsHeard, FactTexts.of(framing.groupsHeard.count, ActorGroup.core.count)),
      Fact(FactTexts.signed, FactTexts.of(signed, reading.actors.expectations.members)),
    ]
    if reading.differences.total > 0 {
      let differences = reading.differences
      facts.append(Fact(FactTexts.worked, FactTexts.of(differences.workedThrough, differences.total)))
    }
    if let last = reading.actors.meetings.last {
      facts.append(Fact(FactTexts.sinceMeeting, Text(same: String(today - last.day))))
    }
    facts.append(Fact(FactTexts.mandate, FactTexts.mandate(reading.actors.mandate)))
    return facts
  }
}

enum FactTexts {
  static let perspectives = Text(da: "Perspektiver på problemet", en: "Perspectives on the problem")
  static let groupsHeard = Text(da: "Aktørgrupper hørt", en: "Actor groups heard")
  static let signed = Text(da: "Har taget stilling til problemet", en: "Have taken a stand on the problem")
  static let worked = Text(da: "Forskelle bearbejdet", en: "Differences worked through")
  static let sinceMeeting = Text(da: "Dage siden sidste møde", en: "Days since the last meeting")
  static let mandate = Text(da: "Råderum fra ledelsen", en: "Mandate from management")

  static func of(_ part: Int, _ whole: Int) -> Text { Text(da: "\(part) af \(whole)", en: "\(part) of \(whole)") }

  static func mandate(_ state: ActorSummary.MandateState) -> Text {
    switch state {
    case .none: Text(da: "Ikke bedt om", en: "Not asked for")
    case .asked(let since):
      .build { ($0 == .danish ? "Spurgt " : "Asked ") + Formats.dayAndMonth(since, $0) }
    case .refused: Text(da: "Afslået", en: "Refused")
    case .until(let day): .build { ($0 == .danish ? "Til " : "Until ") + Formats.dayAndMonth(day, $0) }
    case .withoutEnd: Text(da: "Givet", en: "Given")
    }
  }
}
