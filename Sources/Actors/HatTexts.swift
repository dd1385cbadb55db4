import Language
import Time

enum HatTexts {
  static let hats = Text(da: "Hatte", en: "Hats")
  static let lead = Text(
    da: "Tre måder at lede på. Flere kan have samme hat på, og de kan skifte undervejs.",
    en: "Three ways to lead. Several people may wear the same hat, and they may change along the way.")

  static func worn(_ names: [String], _ summary: Text) -> Text {
    .build { Formats.list(names, $0) + ". " + summary($0) }
  }

  /// What is said where nobody wears a hat.
  static func nobody(_ hat: String) -> Text {
    switch hat {
    case "convener":
      Text(
        da: "Ingen endnu. Vælg en, der kan samle folk og skaffe råderum.",
        en: "Nobody yet. Choose someone who can gather people and secure a mandate.")
    case "facilitator":
      Text(
        da: "Ingen endnu. Vælg en, som alle parter har tillid til.",
        en: "Nobody yet. Choose someone whom all parties trust.")
    default:
      Text(
        da: "Ingen endnu. Vælg en, der tør udfordre det, alle tager for givet.",
        en: "Nobody yet. Choose someone who dares challenge what everyone takes for granted.")
    }
  }

  static func gapHere(_ hat: Text, _ step: Text) -> Text {
    Text(
      da: "Ingen har hatten som \(hat.danish) på, og det er den, I har brug for i \(step.danish).",
      en: "Nobody wears the \(hat.english)'s hat, and it is the one you need in \(step.english).")
  }

  static func since(_ name: String, _ day: Day) -> Text {
    Text(
      da: "\(name), siden \(Formats.day(day, .danish))", en: "\(name), since \(Formats.day(day, .english))")
  }

  static func wasWorn(_ name: String, _ hat: Text, from: Day, to: Day) -> Text {
    Text(
      da: "\(name) var \(hat.danish) fra \(Formats.day(from, .danish)) til \(Formats.day(to, .danish))",
      en: "\(name) was \(hat.english) from \(Formats.day(from, .english)) to \(Formats.day(to, .english))")
  }

  static let tasks = Text(da: "Hattens opgaver", en: "The tasks of the hat")
  static let history = Text(da: "Hvem har haft hattene før?", en: "Who has worn the hats before?")
  static let noHistory = Text(da: "Ingen hat har skiftet hoved endnu.", en: "No hat has changed heads yet.")
  static let whom = Text(da: "Hvem skal have hatten på?", en: "Who should wear the hat?")
  static let give = Text(da: "Giv hatten", en: "Give the hat")
  static let takeOff = Text(da: "Tag hatten af", en: "Take the hat off")
  static let handOn = Text(da: "Giv hatten videre til", en: "Hand the hat on to")
  static let handOnButton = Text(da: "Giv videre", en: "Hand on")
  static let choosePerson = Text(da: "Vælg en på holdet", en: "Choose someone on the team")
  static let notYours = Text(
    da: "Kun den, der har hatten på, og den, der leder forløbet, kan skifte den",
    en: "Only the one who wears the hat and the one who leads the case can change it")

  static func given(_ hat: Text, _ name: String) -> Text {
    Text(da: "\(name) er nu \(hat.danish)", en: "\(name) is now \(hat.english)")
  }
  static func off(_ hat: Text, _ name: String) -> Text {
    Text(da: "\(name) er ikke længere \(hat.danish)", en: "\(name) is no longer \(hat.english)")
  }
  static func of(_ hat: Text, _ name: String) -> Text {
    Text(da: "\(name), \(hat.danish)", en: "\(name), \(hat.english)")
  }
  // For the timeline, which is written in Danish.
  static func onNote(_ hat: Text, _ name: String) -> String { hat.capitalised.danish + ": " + name }
  static func offNote(_ hat: Text, _ name: String) -> String { "Taget af: " + hat.danish + ", " + name }
  static let putRight = Text(da: "Vælg først, hvem der skal have hatten", en: "First choose who should wear the hat")

  /// The talk's five tasks of each hat, as things to do.
  static let convenerTasks: [Text] = [
    Text(
      da: "Skab momentum: vis, hvorfor det haster, og hvad alle kan vinde.",
      en: "Create momentum: show why it is urgent and what everyone can gain."),
    Text(
      da: "Sæt holdet: find dem, der kan bidrage, uanset hvor de er ansat.",
      en: "Set the team: find those who can contribute, wherever they work."),
    Text(da: "Klargør processen: tid, sted og spilleregler.", en: "Prepare the process: time, place and ground rules."),
    Text(
      da: "Sikr opbakning og råderum hos dem, der kan sige ja.",
      en: "Secure backing and a mandate from those who can say yes."),
    Text(
      da: "Afstem forventningerne: hvad giver og får hver enkelt?",
      en: "Align expectations: what does each give and get?"),
  ]
  static let facilitatorTasks: [Text] = [
    Text(
      da: "Understøt processen: sørg for, at alle kommer til orde.",
      en: "Support the process: see that everyone is heard."),
    Text(
      da: "Skab gensidig tillid: begynd selv med det, der er svært.",
      en: "Build mutual trust: begin yourself with what is hard."),
    Text(
      da: "Udvikl en fælles forståelsesramme: sig problemet i én sætning.",
      en: "Develop a common frame: say the problem in one sentence."),
    Text(
      da: "Løs konflikter: skil fakta, interesser og værdier ad.",
      en: "Settle conflicts: separate facts, interests and values."),
    Text(da: "Fjern det, der står i vejen for samarbejdet.", en: "Remove what stands in the way of the collaboration."),
  ]
  static let catalystTasks: [Text] = [
    Text(
      da: "Konstruér en trussel: hvad sker der, hvis intet ændrer sig?",
      en: "Construct a threat: what happens if nothing changes?"),
    Text(da: "Anlæg nye vinkler: vend problemet på hovedet.", en: "Take new angles: turn the problem upside down."),
    Text(da: "Bring ny viden eller en ny aktør i spil.", en: "Bring new knowledge or a new actor into play."),
    Text(
      da: "Udfordr den tavse viden: hvad gør vi, som ingen kan forklare?",
      en: "Challenge tacit knowledge: what do we do that nobody can explain?"),
    Text(
      da: "Håndtér risici: gør forsøget lille, og aftal, hvornår I stopper.",
      en: "Handle risks: keep the trial small, and agree when to stop."),
  ]
}
