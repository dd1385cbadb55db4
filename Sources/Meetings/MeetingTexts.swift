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
  static let past = Text(da: "Tidligere møder", en: "Earlier meetings")
  static let off = Text(da: "Aflyst", en: "Cancelled")
  static let notNoted = Text(da: "Mangler at blive noteret", en: "Not noted yet")
  static let inYourCalendar = Text(da: "Få møderne i din kalender", en: "Get the meetings in your calendar")
  static func meetingIn(_ title: String) -> Text { Text(da: "Møde: \(title)", en: "Meeting: \(title)") }

  static func at(_ starts: Instant) -> Text { Text.build { Formats.dayAndTime(starts, $0) }.capitalised }
  static func atUntil(_ starts: Instant, _ ends: Instant) -> Text {
    .build { language in
      let until = Formats.time(LocalTime(ends), language)
      return Formats.dayAndTime(starts, language)
        + (language == .danish ? " til \(until)" : " to \(until)")
    }
  }
  static func came(_ came: Int, of invited: Int) -> Text {
    Text(da: "\(came) af \(invited) kom", en: "\(came) of \(invited) came")
  }
  static let goalSeen = Text(da: "Målet blev set på", en: "The goal was looked at")
  static let goalNotSeen = Text(da: "Målet blev ikke set på", en: "The goal was not looked at")
  static func missing(_ groups: [Text]) -> Text {
    .build { language in
      let list = Formats.list(groups.map { $0(language) }, language)
      return language == .danish ? "Ingen \(list)" : "No \(list)"
    }
  }

  // MARK: Planning

  static let plan = Text(da: "Planlæg et møde", en: "Plan a meeting")
  static let day = Text(da: "Dato", en: "Date")
  static let dayMissing = Text(da: "Skriv, hvilken dag mødet er", en: "Write which day the meeting is")
  static let dayFar = Text(
    da: "Vælg en dag inden for de næste to år eller det sidste år",
    en: "Choose a day within the next two years or the last one")
  static let time = Text(da: "Klokken", en: "Time")
  static let timeHint = Text(da: "Dansk tid, for eksempel 13.30.", en: "Danish time, for instance 13:30.")
  static let timeMissing = Text(da: "Skriv, hvad klokken er, som 13.30", en: "Write the time as 13:30")
  static let lasts = Text(da: "Minutter", en: "Minutes")
  static let minutesMissing = Text(
    da: "Skriv, hvor mange minutter mødet varer, fra 5 til 720", en: "Write how many minutes it lasts, from 5 to 720")
  static let place = Text(da: "Sted", en: "Place")
  static let placeHint = Text(da: "Et lokale, en adresse eller video.", en: "A room, an address or video.")
  static let placeMissing = Text(da: "Skriv, hvor mødet er", en: "Write where the meeting is")
  static let aim = Text(da: "Hvad skal I nå?", en: "What is it for?")
  static let rhythm = Text(da: "Kommer det igen?", en: "Does it come again?")
  static let rhythmHint = Text(
    da: "Når mødet er noteret, planlægges det næste af sig selv.",
    en: "When the meeting is noted, the next one is planned by itself.")
  static let onceOnly = Text(da: "Nej, kun denne gang", en: "No, only this time")
  static func every(_ rhythm: Rhythm) -> Text {
    switch rhythm {
    case .weekly: Text(da: "Hver uge", en: "Every week")
    case .fortnightly: Text(da: "Hver anden uge", en: "Every two weeks")
    case .monthly: Text(da: "Hver måned, samme ugedag", en: "Every month, same weekday")
    }
  }
  static let planButton = Text(da: "Planlæg mødet", en: "Plan the meeting")
  static let planned = Text(
    da: "Mødet er planlagt. Lav dagsordenen nu", en: "The meeting is planned. Make the agenda now")
  static let putRight = Text(
    da: "Ret det her, så kan mødet planlægges", en: "Put this right, then the meeting can be planned")

  // MARK: Moving and calling off

  static let move = Text(da: "Flyt eller ret mødet", en: "Move or change the meeting")
  static let moveNote = Text(
    da: "Flytter du mødet, får alle på holdet besked.", en: "If you move it, everyone on the team is told.")
  static let moveButton = Text(da: "Gem mødet", en: "Save the meeting")
  static let moved = Text(da: "Mødet er gemt", en: "The meeting is saved")
  static let putRightMove = Text(
    da: "Ret det her, så kan mødet gemmes", en: "Put this right, then the meeting can be saved")
  static func isMoved(from before: Instant, to starts: Instant, _ place: String) -> Text {
    .build { language in
      let (old, new) = (Formats.dayAndTime(before, language), Formats.dayAndTime(starts, language))
      return language == .danish
        ? "Mødet \(old) er flyttet til \(new), \(place)" : "The meeting on \(old) is moved to \(new), \(place)"
    }
  }
  static func isTomorrow(_ starts: Instant, _ place: String) -> Text {
    .build { language in
      let at = Formats.dayAndTime(starts, language)
      return language == .danish ? "I holder møde \(at), \(place)" : "You have a meeting on \(at), \(place)"
    }
  }
  static func isCalledOff(_ starts: Instant) -> Text {
    .build { language in
      let at = Formats.dayAndTime(starts, language)
      return language == .danish ? "Mødet \(at) er aflyst" : "The meeting on \(at) is cancelled"
    }
  }
  static func movedNote(_ starts: Instant) -> Text {
    .build { ($0 == .danish ? "Flyttet til " : "Moved to ") + Formats.dayAndTime(starts, $0) }
  }
  static func changedNote(_ place: String) -> Text { Text(da: "Rettet: \(place)", en: "Changed: \(place)") }
  static func offNote(_ place: String) -> Text { Text(da: "Aflyst: \(place)", en: "Cancelled: \(place)") }
  static let isOff = Text(da: "Mødet er aflyst", en: "The meeting is cancelled")
  static let isHeld = Text(da: "Mødet er allerede holdt", en: "The meeting has already been held")
  static let isHeldAdvice = Text(
    da: "Planlæg et nyt møde i stedet.", en: "Plan a new meeting instead.")
  static let cancel = Text(da: "Aflys", en: "Cancel")
  static let cancelMeeting = Text(da: "Aflys mødet", en: "Cancel the meeting")
  static let cancelled = Text(da: "Mødet er aflyst", en: "The meeting is cancelled")
  static func cancelledAndNext(_ starts: Instant) -> Text {
    .build { language in
      let at = Formats.dayAndTime(starts, language)
      return language == .danish
        ? "Mødet er aflyst. Det næste er \(at)" : "The meeting is cancelled. The next one is \(at)"
    }
  }

  // MARK: Noting

  static let note = Text(da: "Notér mødet", en: "Note the meeting")
  static let change = Text(da: "Ret, hvem der kom", en: "Change who came")
  static let whoCame = Text(da: "Hvem kom?", en: "Who came?")
  static let goal = Text(da: "Så I på målet?", en: "Did you look at the goal?")
  static let goalYes = Text(da: "Ja, vi så på målet", en: "Yes, we looked at the goal")
  static let goalNo = Text(da: "Nej, ikke denne gang", en: "No, not this time")
  static let goalMissing = Text(da: "Vælg, om I så på målet", en: "Choose whether you looked at the goal")
  static let save = Text(da: "Gem", en: "Save")
  static let noted = Text(da: "Mødet er noteret", en: "The meeting is noted")
  static func notedAndNext(_ starts: Instant) -> Text {
    .build { language in
      let at = Formats.dayAndTime(starts, language)
      return language == .danish
        ? "Mødet er noteret. Det næste er \(at)" : "The meeting is noted. The next one is \(at)"
    }
  }
  static let putRightNote = Text(
    da: "Ret det her, så kan mødet noteres", en: "Put this right, then the meeting can be noted")
  static let notBegun = Text(da: "Mødet er ikke begyndt endnu", en: "The meeting has not begun yet")
  static let notBegunAdvice = Text(
    da: "Kom tilbage, når I har mødtes. Er det flyttet, så ret dagen og klokken.",
    en: "Come back when you have met. If it is moved, change the day and the time.")
  static let back = Text(da: "Til møderne", en: "To the meetings")
  static let backToMeeting = Text(da: "Til mødet", en: "To the meeting")
  static let backToActors = Text(da: "Til aktørerne", en: "To the actors")

  // MARK: Two at once

  static let otherCame = Text(da: "En anden har gemt imens", en: "Somebody else has saved meanwhile")
  static let bothVersions = Text(
    da: "Her står, hvad der er gemt nu. Det, du skrev, står nedenfor. Gem igen, hvis dit skal gælde.",
    en: "This is what is saved now. What you wrote stands below. Save again if yours is to hold.")
  static func holder(_ name: String) -> Text { Text(da: "Noteret af \(name)", en: "Noted by \(name)") }
  static let nobody = Text(da: "Ingen", en: "Nobody")

  // MARK: One meeting

  static let goalOfCase = Text(da: "Det arbejder I for", en: "What you work for")
  static let aimOfMeeting = Text(da: "Det skal mødet nå", en: "What the meeting is for")
  static let attendance = Text(da: "Hvem kom?", en: "Who came?")
  static let file = Text(da: "Hent mødet til din kalender", en: "Get the meeting for your calendar")
  static func share(_ group: Text, _ came: Int, of invited: Int) -> Text {
    .build { language in
      let name = group(language)
      return "\(name): \(came) " + (language == .danish ? "af" : "of") + " \(invited)"
    }
  }
  static func comesAgain(_ rhythm: Rhythm) -> Text { every(rhythm) }
}
