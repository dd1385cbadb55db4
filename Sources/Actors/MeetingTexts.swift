import Language
import Time

enum MeetingTexts {
  static let meetings = Text(da: "Møder", en: "Meetings")
  static let lead = Text(
    da: "Kort, tæt på driften og med målet på bordet hver gang.",
    en: "Short, close to operations, and with the goal on the table each time.")
  static let coming = Text(da: "Kommende møder", en: "Meetings to come")
  static let noneComing = Text(
    da: "Intet møde er planlagt. Aftal det næste, mens I husker, hvorfor I mødes.",
    en: "No meeting is planned. Agree on the next while you remember why you meet.")
  static let past = Text(da: "Afholdte møder", en: "Meetings held")
  static let off = Text(da: "Aflyst", en: "Cancelled")
  static let notNoted = Text(da: "Mangler at blive noteret", en: "Not noted yet")

  static func at(_ starts: Instant) -> Text {
    .build { language in
      let text = Formats.dayAndTime(starts, language)
      return text.prefix(1).uppercased() + text.dropFirst()
    }
  }
  static func came(_ came: Int, of invited: Int) -> Text {
    Text(da: "\(came) af \(invited) kom", en: "\(came) of \(invited) came")
  }
  static let goalSeen = Text(da: "Målet blev set på", en: "The goal was looked at")
  static let goalNotSeen = Text(da: "Målet blev ikke set på", en: "The goal was not looked at")

  static let plan = Text(da: "Planlæg et møde", en: "Plan a meeting")
  static let day = Text(da: "Dato", en: "Date")
  static let dayMissing = Text(da: "Skriv, hvilken dag mødet er", en: "Write which day the meeting is")
  static let dayFar = Text(
    da: "Vælg en dag inden for de næste to år eller det sidste år",
    en: "Choose a day within the next two years or the last one")
  static let time = Text(da: "Klokken", en: "Time")
  static let timeHint = Text(da: "Dansk tid, for eksempel 13.30.", en: "Danish time, for instance 13:30.")
  static let timeMissing = Text(da: "Skriv, hvad klokken er, som 13.30", en: "Write the time as 13:30")
  static let place = Text(da: "Sted", en: "Place")
  static let placeHint = Text(da: "Et lokale, en adresse eller video.", en: "A room, an address or video.")
  static let placeMissing = Text(da: "Skriv, hvor mødet er", en: "Write where the meeting is")
  static let agenda = Text(da: "Hvad skal I nå?", en: "What is it for?")
  static let planButton = Text(da: "Planlæg mødet", en: "Plan the meeting")
  static let planned = Text(da: "Mødet er planlagt", en: "The meeting is planned")
  static let putRight = Text(
    da: "Ret det her, så kan mødet planlægges", en: "Put this right, then the meeting can be planned")

  static let note = Text(da: "Notér mødet", en: "Note the meeting")
  static let change = Text(da: "Ret", en: "Change")
  static let whoCame = Text(da: "Hvem kom?", en: "Who came?")
  static let goal = Text(da: "Så I på målet?", en: "Did you look at the goal?")
  static let goalYes = Text(da: "Ja, vi så på målet", en: "Yes, we looked at the goal")
  static let goalNo = Text(da: "Nej, ikke denne gang", en: "No, not this time")
  static let goalMissing = Text(da: "Vælg, om I så på målet", en: "Choose whether you looked at the goal")
  static let save = Text(da: "Gem", en: "Save")
  static let noted = Text(da: "Mødet er noteret", en: "The meeting is noted")
  static let putRightNote = Text(
    da: "Ret det her, så kan mødet noteres", en: "Put this right, then the meeting can be noted")
  static let notBegun = Text(da: "Mødet er ikke begyndt endnu", en: "The meeting has not begun yet")
  static let notBegunAdvice = Text(
    da: "Kom tilbage, når I har mødtes. Er det flyttet, så aflys det, og planlæg et nyt.",
    en: "Come back when you have met. If it is moved, cancel it and plan a new one.")
  static let isOff = Text(da: "Mødet er aflyst", en: "The meeting is cancelled")
  static let cancel = Text(da: "Aflys", en: "Cancel")
  static let cancelled = Text(da: "Mødet er aflyst", en: "The meeting is cancelled")
  /// For the timeline, which is written in Danish.
  static func cancelledNote(_ place: String) -> String { "Aflyst: " + place }
  static let back = Text(da: "Til møderne", en: "To the meetings")
}
