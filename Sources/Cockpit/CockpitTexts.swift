import Barriers
import Cases
import Language
import Time

enum CockpitTexts {
  static let holdsNow = Text(da: "Det holder forløbet tilbage nu", en: "This holds the case back now")
  static let holdsForHat = Text(da: "Det kan hatten gøre noget ved", en: "This is what the hat can do something about")
  static let whySays = Text(da: "Hvorfor siger Samspil det?", en: "Why does Samspil say so?")
  static let showRules = Text(da: "Vis reglerne", en: "Show the rules")
  static let setAside = Text(da: "Sæt vurderingen til side", en: "Set the judgement aside")
  static let or = Text(da: ", eller ", en: ", or ")
  static let somethingElse = Text(
    da: "skriv, at noget andet holder jer tilbage", en: "write that something else holds you back")
  static let nothing = Text(da: "Intet holder jer tilbage lige nu", en: "Nothing holds you back right now")
  static let nothingForHat = Text(
    da: "Der er intet, som hatten skal gøre noget ved nu", en: "There is nothing for this hat to do now")
  static let backToFirst = Text(da: "Tilbage til det vigtigste", en: "Back to what comes first")
  static let drivers = Text(da: "Driver jer frem", en: "Carries you forward")
  static let everyday = Text(da: "Hverdagspraksis på dette trin", en: "Everyday practice on this step")
  static let readyForNext = Text(da: "Klar til næste trin?", en: "Ready for the next step?")
  static let countsAs = Text(da: "Er det blevet innovation?", en: "Has it become innovation?")
  static let whatShouldBe = Text(da: "Hvad skal være på plads?", en: "What should be in place?")
  static let go = Text(da: "Gå til", en: "Go to")
  static let inArchive = Text(
    da: "Forløbet ligger i arkivet. Det kan læses, men ikke ændres.",
    en: "The case is archived. It can be read, not changed.")
  static let status = Text(da: "Status", en: "Status")
  static let howItStands = Text(da: "Sådan står det til", en: "How things stand")
  static let threeHats = Text(da: "De tre hatte", en: "The three hats")
  static let now = Text(da: "Nu", en: "Now")
  static let nobodyWears = Text(da: "Ingen har hatten endnu. ", en: "Nobody has the hat yet. ")
  static let giveTo = Text(da: "Giv den til nogen", en: "Give it to someone")
  static let nextMeeting = Text(da: "Næste fælles møde", en: "Next meeting together")
  static let noMeeting = Text(da: "Der er ikke planlagt et møde.", en: "No meeting is planned.")
  static let planMeeting = Text(da: "Planlæg et møde", en: "Plan a meeting")
  static let seeMeetings = Text(da: "Se møderne", en: "See the meetings")
  static let more = Text(da: "Mere om forløbet", en: "More about the case")
  static let timeline = Text(da: "Tidslinje og udtræk", en: "Timeline and data")
  static let export = Text(da: "Rapport og journalpakke", en: "Report and records package")
  static let settings = Text(da: "Indstillinger", en: "Settings")
  static let theProblem = Text(da: "Problemet", en: "The problem")
  static let agreed = Text(da: "Holdet er enigt om formuleringen.", en: "The team agrees on the wording.")
  static let notAgreed = Text(
    da: "Holdet arbejder stadig på formuleringen.", en: "The team still works on the wording.")
  static let takePart = Text(da: "De er med", en: "They take part")

  static func takeHat(_ hat: Hat) -> Text {
    Text(da: "Se med \(hat.name.danish)ens hat", en: "See it with the \(hat.name.english)'s hat")
  }
  static func nothingWhy(_ waiting: Int) -> Text {
    waiting == 0
      ? Text(da: "Ingen af de 28 regler slår ud.", en: "None of the 28 rules fires.")
      : Text(
        da: "Ingen regel slår ud. \(waiting) af de 28 venter på data.",
        en: "No rule fires. \(waiting) of the 28 wait for data.")
  }
  static func underWay(_ owner: String) -> Text {
    Text(da: "\(owner) er i gang", en: "\(owner) is on it")
  }
  static func raisedByPeople(_ raised: [RaisedBarrier]) -> Text {
    let organisations = raised.map(\.organisations).max() ?? 1
    return Text(
      da:
        "Barrieren er rejst af holdet selv, fra \(organisations) \(organisations == 1 ? "organisation" : "organisationer").",
      en:
        "The team has raised the barrier itself, from \(organisations) \(organisations == 1 ? "organisation" : "organisations")."
    )
  }
  static func noBarriers(_ step: CaseStep) -> Text {
    Text(da: "Ingen barrierer på det trin.", en: "No barriers on that step.")
  }
  static func done(_ done: Int, of count: Int) -> Text {
    Text(da: "\(done) af \(count) er gjort", en: "\(done) of \(count) done")
  }
  static func condition(_ isMet: Bool?) -> Text {
    switch isMet {
    case true: Text(da: "På plads: ", en: "In place: ")
    case false: Text(da: "Mangler: ", en: "Missing: ")
    default: Text(da: "Ved vi ikke: ", en: "Not known: ")
    }
  }
  static func goTo(_ step: CaseStep) -> Text {
    Text(da: "Gå til \(step.name.danish)", en: "Go to \(step.name.english)")
  }
  static func backTo(_ step: CaseStep) -> Text {
    Text(da: "Gå tilbage til \(step.name.danish)", en: "Go back to \(step.name.english)")
  }
  static func tasks(_ open: Int) -> Text {
    open == 0
      ? Text(da: "Opgaver", en: "Tasks")
      : Text(da: "Opgaver (\(open) i gang)", en: "Tasks (\(open) under way)")
  }
  static func wantIn(_ leaders: [String]) -> Text {
    leaders.isEmpty
      ? Text(
        da: "Ved du noget om problemet, så skriv til en af dem.", en: "If you know something, write to one of them.")
      : .build { language in
        let names = Formats.list(leaders, language)
        return language == .danish
          ? "Ved du noget om problemet, så skriv til \(names)." : "If you know something about it, write to \(names)."
      }
  }
}
