import Language
import Time

enum EmbeddingTexts {
  static let embedding = Text(da: "Forankring", en: "Embedding")
  static let lead = Text(
    da: "Flet det nye sammen med det gamle, og spred det, der virker.",
    en: "Weave the new into the old, and spread what works.")
  static let old = Text(da: "Hvad sker der med det gamle?", en: "What happens to the old?")
  static let none = Text(da: "Hvilken rutine skal stoppe?", en: "Which routine is to stop?")
  static let noneWhy = Text(
    da:
      "Det nye bliver kun hverdag, hvis noget af det gamle holder op. Skriv, hvad der stopper, hvad der ændres, og hvem der skal lære det nye.",
    en:
      "The new only becomes everyday if some of the old ends. Write what stops, what changes, and who is to learn the new."
  )
  static let add = Text(da: "Tilføj en rutine", en: "Add a routine")
  static let change = Text(da: "Ret rutinen", en: "Change the routine")
  static let table = Text(da: "Det nye og det gamle", en: "The new and the old")
  static let oldWord = Text(da: "Det gamle", en: "The old")
  static let fateWord = Text(da: "Hvad sker der med det?", en: "What happens to it?")
  static let who = Text(da: "Hvem", en: "Who")
  static let due = Text(da: "Hvornår", en: "When")
  static let stateWord = Text(da: "Status", en: "Status")

  static func name(of fate: Routine.Fate) -> Text {
    switch fate {
    case .stops: Text(da: "Stopper", en: "Stops")
    case .changes: Text(da: "Ændres", en: "Changes")
    case .continues: Text(da: "Fortsætter", en: "Continues")
    case .training: Text(da: "Oplæring", en: "Training")
    }
  }

  static func name(of state: Routine.State, _ fate: Routine.Fate) -> Text {
    switch state {
    case .open: fate == .continues ? Text(da: "Uændret", en: "Unchanged") : Text(da: "Ikke begyndt", en: "Not begun")
    case .asked: Text(da: "Mangler svar", en: "Awaits an answer")
    case .going: Text(da: "I gang", en: "Under way")
    case .done: fate == .stops ? Text(da: "Stoppet", en: "Stopped") : Text(da: "Gjort", en: "Done")
    }
  }

  static let title = Text(da: "Hvad drejer det sig om?", en: "What is it about?")
  static let titleHint = Text(
    da: "Fx: Brev med tid til første samtale", en: "For instance: A letter with the time of the first talk")
  static let titleMissing = Text(da: "Skriv, hvad det er for en rutine", en: "Write which routine it is")
  static let fate = Text(da: "Hvad sker der med den?", en: "What happens to it?")
  static let fateMissing = Text(da: "Vælg, hvad der sker med den", en: "Choose what happens to it")
  static let stops = Text(da: "Den stopper", en: "It stops")
  static let changes = Text(da: "Den ændres", en: "It changes")
  static let continues = Text(da: "Den fortsætter uændret", en: "It continues unchanged")
  static let training = Text(da: "Nogen skal lære det nye", en: "Somebody is to learn the new")
  static let detail = Text(da: "Hvordan?", en: "How?")
  static let detailMissing = Text(da: "Skriv, hvad der ændres", en: "Write what changes")
  static let whoLong = Text(da: "Hvem sørger for det?", en: "Who sees to it?")
  static let dueLong = Text(da: "Hvornår skal det være sket?", en: "When is it to have happened?")
  static let state = Text(da: "Hvor langt er I?", en: "How far are you?")
  static let done = Text(
    da: "Hvilken dag stoppede den, eller blev det gjort?", en: "On which day did it stop, or was it done?")
  static let doneMissing = Text(da: "Skriv, hvilken dag det skete", en: "Write on which day it happened")
  static let doneAhead = Text(
    da: "Dagen er ikke kommet endnu. Vælg I gang, til det er sket",
    en: "The day has not come yet. Choose Under way until it has happened")
  static let save = Text(da: "Gem rutinen", en: "Save the routine")
  static let saved = Text(da: "Rutinen er gemt", en: "The routine is saved")
  static let putRight = Text(da: "Ret dette, så gemmer vi", en: "Put this right, and we save")

  static func stillRuns(_ title: String) -> Text { Text(da: "”\(title)” lever stadig", en: "“\(title)” still lives") }
  static func stillRun(_ count: Int) -> Text {
    Text(da: "\(count) gamle rutiner lever stadig", en: "\(count) old routines still live")
  }
  static let fallBack = Text(
    da: "Så længe det gamle kører, kan kollegaer falde tilbage til den gamle måde.",
    en: "As long as the old runs, colleagues can fall back to the old way.")

  static let takesOver = Text(da: "Hvem tager over?", en: "Who takes over?")
  static let closes = Text(
    da: "Forløbet kan lukke, når driften har en ejer.", en: "The case can close when operations have an owner.")
  static let owner = Text(da: "Ejer i driften", en: "Owner in operations")
  static let ownerHint = Text(
    da: "Navn og afdeling på den, andre kan ringe til", en: "The name and department of whom others can call")
  static let measuring = Text(da: "Måling fortsætter", en: "Measuring goes on")
  static let measuringHint = Text(da: "Fx hver måned, af Birthe", en: "For instance every month, by Birthe")
  static let nextLook = Text(da: "Næste kig", en: "Next look")
  static let trial = Text(
    da: "Afprøvning, der viser, om niveauet holder", en: "Trial that shows whether the level holds")
  static let noTrial = Text(da: "Vælg en afprøvning", en: "Choose a trial")
  static let notSet = Text(da: "Ikke sat", en: "Not set")
  static let handOver = Text(da: "Ret overdragelsen", en: "Change the handover")
  static let handTitle = Text(da: "Overdragelse til driften", en: "Handover to operations")
  static let saveHand = Text(da: "Gem overdragelsen", en: "Save the handover")
  static let handed = Text(da: "Overdragelsen er gemt", en: "The handover is saved")

  static let isDone = Text(da: "Er det forankret?", en: "Is it embedded?")
  static func condition(_ condition: EmbeddingReading.Condition) -> Text {
    switch condition {
    case .stopped: Text(da: "Det gamle er stoppet", en: "The old has stopped")
    case .owned: Text(da: "Driften har en ejer", en: "Operations have an owner")
    case .trained: Text(da: "De, der skal, har lært det nye", en: "Those who are to have learned the new")
    case .held: Text(da: "Niveauet har holdt", en: "The level has held")
    }
  }
  static func answer(_ answer: EmbeddingReading.Answer) -> Text {
    switch answer {
    case .yes: Text(da: "Gjort: ", en: "Done: ")
    case .part: Text(da: "I gang: ", en: "Under way: ")
    case .no: Text(da: "Ikke begyndt: ", en: "Not begun: ")
    }
  }
  static func heldNote(_ since: Int) -> Text {
    Text.counted(since, one: ("måling", "measurement"), many: ("målinger", "measurements"))
      + Text(
        da: " siden det gamle stoppede. Der skal være \(EmbeddingReading.heldFor).",
        en: " since the old stopped. It takes \(EmbeddingReading.heldFor).")
  }
  static let heldNone = Text(
    da: "Vælg en afprøvning, hvor man kan se i tallene, at det er blevet bedre.",
    en: "Choose a trial where the numbers show that it has become better.")
  static func heldNot(_ name: String, _ finding: Text) -> Text {
    Text(
      da: "\(name): \(finding.danish). Det kan forankres, når tallene er blevet bedre og bliver ved med at være det.",
      en: "\(name): \(finding.english). It can be embedded when the numbers have become better and stay so.")
  }
  static let trainingWord = Text(da: "Oplæring", en: "Training")
  static let noTraining = Text(da: "Ingen skal lære noget nyt", en: "Nobody has to learn anything new")
  static let noTrainingNote = Text(
    da: "Ellers: Tilføj oplæringen som en rutine.", en: "Otherwise: Add the training as a routine.")
  static let nobodyLearns = Text(
    da: "Holdet har skrevet, at ingen skal lære noget nyt.",
    en: "The team has written that nobody has to learn anything new.")
  static let readyToSpread = Text(
    da: "Det er forankret hos jer. Hvem har det samme problem?",
    en: "It is embedded with you. Who has the same problem?")
  static func isOpenAgain(_ day: Day) -> Text {
    Text(
      da: "Det var forankret \(Formats.day(day, .danish)), men det er det ikke mere. Se, hvad der mangler.",
      en: "It was embedded on \(Formats.day(day, .english)), and is not any more. See what is missing.")
  }
  static let finish = Text(da: "Det er forankret", en: "It is embedded")
  static let finished = Text(
    da: "Løsningen er forankret. Del den nu med andre", en: "The solution is embedded. Now share it with others")
  static let notYet = Text(
    da: "Det er ikke forankret endnu. Se, hvad der mangler", en: "It is not embedded yet. See what is missing")
  static func embedded(_ day: Day, _ by: String) -> Text {
    .build { language in
      language == .danish
        ? "Forankret \(Formats.day(day, language)). Skrevet af \(by)."
        : "Embedded on \(Formats.day(day, language)). Written by \(by)."
    }
  }

  static let spread = Text(da: "Spred løsningen", en: "Spread the solution")
  static let spreadNow = Text(
    da:
      "Der er ikke et fælles bibliotek i Samspil endnu. Indtil da kan I vise andre springet og det, I lærte, og skrive, hvem de kan ringe til.",
    en:
      "There is no shared library in Samspil yet. Until then you can show others the leap and what you learned, and write whom they can call."
  )
  static let showLeap = Text(da: "Vis springet", en: "Show the leap")
  static let whatFailed = Text(da: "Skriv, hvad der ikke virkede", en: "Write what did not work")
  static let whoToCall = Text(da: "Find den, andre kan ringe til", en: "Find whom others can call")
  static let openToOthers = Text(da: "Lad andre se forløbet", en: "Let others see the case")
  static let see = Text(da: "Se", en: "See")
  static let go = Text(da: "Fortsæt", en: "Continue")
}
