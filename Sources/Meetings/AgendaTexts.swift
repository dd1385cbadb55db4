import Language
import Time

enum AgendaTexts {
  static let agenda = Text(da: "Dagsorden", en: "Agenda")
  static let none = Text(
    da: "Der er ingen punkter endnu. Tag det, der holder jer tilbage, først.",
    en: "There are no points yet. Take what holds you back first.")
  static let proposals = Text(da: "Det er åbent i forløbet", en: "What is open in the case")
  static let proposalsHint = Text(
    da: "Sæt kryds ved det, I skal tale om. Hvert punkt får 10 minutter, som du kan ændre.",
    en: "Tick what you are to talk about. Each point gets 10 minutes, which you can change.")
  static let addTicked = Text(da: "Sæt på dagsordenen", en: "Put on the agenda")
  static let own = Text(da: "Et andet punkt", en: "Another point")
  static let title = Text(da: "Hvad er punktet?", en: "What is the point?")
  static let titleMissing = Text(da: "Skriv, hvad punktet er", en: "Write what the point is")
  static let nothingTicked = Text(
    da: "Sæt kryds ved mindst ét punkt", en: "Tick at least one point")
  static let minutes = Text(da: "Minutter", en: "Minutes")
  static let minutesMissing = Text(
    da: "Skriv, hvor mange minutter punktet får, fra 1 til 480", en: "Write how many minutes it gets, from 1 to 480")
  static let lead = Text(da: "Hvem leder punktet?", en: "Who leads the point?")
  static let nobody = Text(da: "Ikke aftalt", en: "Not agreed")
  static let add = Text(da: "Tilføj punktet", en: "Add the point")
  static let added = Text(da: "Dagsordenen er gemt", en: "The agenda is saved")
  static let change = Text(da: "Ret", en: "Change")
  static let changePoint = Text(da: "Ret punktet", en: "Change the point")
  static let save = Text(da: "Gem punktet", en: "Save the point")
  static let up = Text(da: "Flyt op", en: "Move up")
  static let remove = Text(da: "Tag punktet af", en: "Take the point off")
  static let removed = Text(da: "Punktet er taget af dagsordenen", en: "The point is off the agenda")
  static let putRight = Text(
    da: "Ret det her, så kan punktet gemmes", en: "Put this right, then the point can be saved")
  static func leads(_ name: String) -> Text { Text(da: "\(name) leder", en: "\(name) leads") }
  static func lasts(_ minutes: Int) -> Text { Text(da: "\(minutes) min.", en: "\(minutes) min.") }
  static func ends(_ at: Instant) -> Text {
    .build { ($0 == .danish ? "Slut " : "Ends at ") + Formats.time(LocalTime(at), $0) }
  }
  static let tooLong = Text(
    da: "Punkterne tager længere tid end mødet", en: "The points take longer than the meeting")
}

enum MinuteTexts {
  static let minutes = Text(da: "Referat", en: "Minutes")
  static let notYet = Text(
    da: "Referatet kan skrives fra den dag, I mødes.", en: "Minutes can be written from the day you meet.")
  static let write = Text(da: "Skriv til referatet", en: "Write minutes")
  static let hint = Text(
    da: "Én ting på hver linje. Andre kan skrive samtidig; intet bliver overskrevet.",
    en: "One thing on each line. Others can write at the same time; nothing is overwritten.")
  static let missing = Text(da: "Skriv mindst én linje", en: "Write at least one line")
  static let tooMany = Text(da: "Skriv højst 50 linjer ad gangen", en: "Write at most 50 lines at a time")
  static let lineTooLong = Text(
    da: "Hver linje kan have 600 tegn. Del den lange op", en: "A line can have 600 characters. Divide the long one")
  static let save = Text(da: "Gem linjerne", en: "Save the lines")
  static let saved = Text(da: "Gemt i referatet", en: "Saved in the minutes")
  static let besides = Text(da: "Uden for dagsordenen", en: "Besides the agenda")
  static let change = Text(da: "Ret", en: "Change")
  static let line = Text(da: "Linje i referatet", en: "Line of the minutes")
  static let text = Text(da: "Linjen", en: "The line")
  static let textMissing = Text(da: "Skriv, hvad der skal stå", en: "Write what it is to say")
  static let saveLine = Text(da: "Gem linjen", en: "Save the line")
  static let remove = Text(da: "Slet linjen", en: "Delete the line")
  static let changed = Text(da: "Linjen er gemt", en: "The line is saved")
  static let removed = Text(da: "Linjen er slettet", en: "The line is deleted")
  static let putRight = Text(da: "Ret det her, så kan det gemmes", en: "Put this right, then it can be saved")
  static let becomes = Text(da: "Gør linjen til", en: "Turn the line into")
  static let hasBecome = Text(
    da: "Linjen er allerede blevet til noget", en: "The line has already become something")
  static let hasBecomeAdvice = Text(
    da: "Gå tilbage til mødet, og følg linket ved linjen.",
    en: "Go back to the meeting and follow the link at the line.")
  static func made(_ what: Text) -> Text {
    Text(da: "Linjen er blevet til: \(what.danish.lowercased())", en: "The line became: \(what.english.lowercased())")
  }
  static func by(_ name: String, _ at: Instant) -> Text {
    .build { "\(name), \(Formats.time(LocalTime(at), $0))" }
  }
}
