import Language
import Time

enum DecisionTexts {
  static let decisions = Text(da: "Beslutninger", en: "Decisions")
  static let lead = Text(
    da: "Hvad I har besluttet, hvorfor, og hvad I valgte fra. En beslutning rettes ikke; en ny tager dens plads.",
    en: "What you have decided, why, and what you chose not to do. A decision is not edited; a new one takes its place."
  )
  static let none = Text(da: "Ingen beslutninger endnu", en: "No decisions yet")
  static let noneWhy = Text(
    da: "Skriv den første ned, mens I kan huske, hvorfor I valgte som I gjorde.",
    en: "Write the first one down while you remember why you chose as you did.")
  static let new = Text(da: "Skriv en beslutning", en: "Write a decision")
  static let decision = Text(da: "Beslutning", en: "Decision")
  static let replaced = Text(da: "Erstattet", en: "Replaced")
  static let noReasons = Text(da: "Mangler en begrundelse", en: "Lacks its reasons")
  static func decided(_ name: String, _ day: Day) -> Text {
    Text(
      da: "\(name) besluttede det \(Formats.day(day, .danish))",
      en: "\(name) decided it on \(Formats.day(day, .english))")
  }

  // MARK: The form

  static let title = Text(da: "Hvad er besluttet?", en: "What is decided?")
  static let titleHint = Text(
    da: "Én sætning, som en, der ikke var med, forstår.",
    en: "One sentence that somebody who was not there understands.")
  static let titleMissing = Text(da: "Skriv, hvad der er besluttet", en: "Write what is decided")
  static let reasons = Text(da: "Hvorfor?", en: "Why?")
  static let reasonsMissing = Text(da: "Skriv, hvorfor I valgte det", en: "Write why you chose it")
  static let alternatives = Text(da: "Hvad valgte I fra?", en: "What did you choose not to do?")
  static let alternativesHint = Text(
    da: "De andre veje, I så på, og hvorfor de ikke blev valgt.",
    en: "The other ways you looked at, and why they were not chosen.")
  static let who = Text(da: "Hvem besluttede?", en: "Who decided?")
  static let whoMissing = Text(da: "Vælg, hvem der besluttede", en: "Choose who decided")
  static let day = Text(da: "Hvornår?", en: "When?")
  static let dayMissing = Text(da: "Skriv, hvilken dag det blev besluttet", en: "Write which day it was decided")
  static let dayAhead = Text(da: "Vælg en dag, der er kommet", en: "Choose a day that has come")
  static let origin = Text(da: "Hvor kommer den fra?", en: "Where does it come from?")
  static let noOrigin = Text(da: "Ikke noget bestemt sted", en: "Nowhere in particular")
  static let grounds = Text(da: "Hvad hviler den på?", en: "What does it rest on?")
  static let groundsHint = Text(
    da: "Råderum og opbakning, der er givet og gælder.", en: "Mandates and backing that are given and hold.")
  static let save = Text(da: "Skriv beslutningen", en: "Write the decision")
  static let saved = Text(da: "Beslutningen er skrevet", en: "The decision is written")
  static let putRight = Text(
    da: "Ret det her, så kan beslutningen gemmes", en: "Put this right, then the decision can be saved")
  static let cancel = Text(da: "Fortryd", en: "Cancel")

  // MARK: One decision

  static let why = Text(da: "Begrundelse", en: "Reasons")
  static let chosenNot = Text(da: "Valgt fra", en: "Chosen not to do")
  static let restsOn = Text(da: "Hviler på", en: "Rests on")
  static let restsOnNothing = Text(
    da: "Den hviler ikke på et råderum eller en opbakning, der er skrevet ned.",
    en: "It rests on no mandate and no backing that is written down.")
  static let comesFrom = Text(da: "Kommer fra", en: "Comes from")
  static let replace = Text(da: "Beslut noget andet", en: "Decide something else")
  static let replaceNote = Text(
    da: "Den nye beslutning tager denne plads. Begge kan læses.",
    en: "The new decision takes the place of this one. Both can be read.")
  static let replaces = Text(da: "Den erstatter", en: "It replaces")
  static let isReplaced = Text(da: "En nyere beslutning gælder", en: "A newer decision holds")
  static let seeNewer = Text(da: "Se den nye", en: "See the new one")
  static let history = Text(da: "Sådan blev den til", en: "How it came about")
  static let giveReasons = Text(da: "Skriv begrundelsen", en: "Write the reasons")
  static let giveReasonsNote = Text(
    da: "Beslutningen kom fra et referat. Begrundelsen kan skrives én gang.",
    en: "The decision came from minutes. The reasons can be written once.")
  static let saveReasons = Text(da: "Gem begrundelsen", en: "Save the reasons")
  static let reasonsSaved = Text(da: "Begrundelsen er gemt", en: "The reasons are saved")
  static let back = Text(da: "Til beslutningerne", en: "To the decisions")
  static let toLearning = Text(da: "Til læringen", en: "To the learning log")

  static let otherFirst = Text(
    da: "En anden har besluttet noget nyt imens", en: "Somebody else has decided anew meanwhile")
  static let bothVersions = Text(
    da:
      "Her står den beslutning, der gælder nu. Det, du skrev, står nedenfor. Gem igen, hvis din skal tage dens plads.",
    en: "This is the decision that holds now. What you wrote stands below. Save again if yours is to take its place.")
  static let hasReasons = Text(da: "Beslutningen har en begrundelse", en: "The decision has its reasons")
  static let hasReasonsAdvice = Text(
    da: "Er den forkert, så beslut noget andet, der tager dens plads.",
    en: "If they are wrong, decide something else that takes its place.")
}

enum LessonTexts {
  static let learning = Text(da: "Læring", en: "Learning")
  static let lead = Text(
    da: "Det, der gik godt, og det, der ikke gjorde, i samme liste. Begge dele kan andre lære af.",
    en: "What went well and what did not, in one list. Others can learn from both.")
  static let none = Text(da: "Den første fejl er den sværeste", en: "The first failure is the hardest")
  static let noneWhy = Text(
    da: "Skriv en lille én først. Så bliver det lettere for de andre at skrive deres.",
    en: "Write a small one first. Then it is easier for the others to write theirs.")
  static let logFailure = Text(da: "Log en fejl", en: "Log a failure")
  static let logLearning = Text(da: "Skriv noget, der virkede", en: "Write something that worked")
  static func tag(isFailure: Bool) -> Text {
    isFailure
      ? Text(da: "Fejl vi lærte af", en: "Failure we learned from") : Text(da: "Det virkede", en: "It worked")
  }
  static let kind = Text(da: "Hvad var det?", en: "What was it?")
  static let kindMissing = Text(da: "Vælg, hvad det var", en: "Choose what it was")
  static let happened = Text(da: "Hvad skete der?", en: "What happened?")
  static let happenedHint = Text(
    da: "Skriv om det, I gjorde, ikke om hvem. Ingen oplysninger om andres helbred.",
    en: "Write about what you did, not about who. Nothing about the health of others.")
  static let happenedMissing = Text(da: "Skriv, hvad der skete", en: "Write what happened")
  static let learned = Text(da: "Hvad lærte I?", en: "What did you learn?")
  static let learnedMissing = Text(da: "Skriv, hvad I lærte", en: "Write what you learned")
  static let differently = Text(da: "Hvad gør I anderledes?", en: "What do you do differently?")
  static let differentlyMissing = Text(
    da: "Skriv, hvad I gør anderledes nu", en: "Write what you do differently now")
  static let origin = Text(da: "Hvor kommer det fra?", en: "Where does it come from?")
  static let save = Text(da: "Gem i læringen", en: "Save in the learning log")
  static let saved = Text(da: "Tak. Det står i læringen", en: "Thank you. It is in the learning log")
  static let changed = Text(da: "Det er gemt", en: "It is saved")
  static let change = Text(da: "Ret", en: "Change")
  static let changeTitle = Text(da: "Ret det, du skrev", en: "Change what you wrote")
  static let notYours = Text(da: "Kun den, der skrev det, kan rette det", en: "Only its writer can change it")
  static let putRight = Text(da: "Ret det her, så kan det gemmes", en: "Put this right, then it can be saved")
  static let older = Text(da: "Vis ældre", en: "Show older")
  static let toDecisions = Text(da: "Se beslutningerne", en: "See the decisions")
  static let toOverview = Text(da: "Til overblikket", en: "To the overview")
  static func by(_ name: String, _ group: Text, _ day: Day) -> Text {
    .build { "\(name), \(group($0)), \(Formats.day(day, $0))" }
  }
  static let across = Text(da: "Læring på tværs", en: "Learning across")
  static let acrossLead = Text(
    da: "Det, hold i dine organisationer har lært og delt. Fejl og det, der virkede, i samme liste.",
    en: "What teams in your organisations have learned and shared. Failures and what worked, in one list.")
  static let acrossGuest = Text(
    da: "Det, holdet har lært i det forløb, du er med i.", en: "What the team has learned in the case you take part in."
  )
  static let noneAcross = Text(
    da: "Ingen har delt en læring endnu. Åbn et forløb, og del en derfra.",
    en: "Nobody has shared a lesson yet. Open a case and share one from there.")
  static let all = Text(da: "Alle", en: "All")
  static let toCases = Text(da: "Til forløbene", en: "To the cases")
  static let toAcross = Text(da: "Se, hvad andre har lært", en: "See what others have learned")
  static let onlyTeam = Text(da: "Kun holdet ser den", en: "Only the team sees it")
  static func monthly(_ month: Day) -> Text {
    .build { language in
      let name = Formats.month(month, language)
      return language == .danish ? "Fejl vi lærte af i \(name)" : "Failure we learned from in \(name)"
    }
  }
  static func from(_ organisation: String) -> Text {
    Text(da: "Delt af et hold i \(organisation)", en: "Shared by a team in \(organisation)")
  }
  static let share = Text(da: "Del med organisationerne", en: "Share with the organisations")
  static let unshare = Text(da: "Del ikke mere", en: "Stop sharing")
  static let shareNote = Text(
    da:
      "I kan dele en læring med alle i de organisationer, der er med. De ser, hvad I lærte, og hvilken slags aktør der skrev det. De ser ikke navne.",
    en:
      "You can share a lesson with all in the organisations that take part. They see what you learned and which kind of actor wrote it. They see no names."
  )
  static let shared = Text(
    da: "Læringen er delt. Tak, fordi andre må lære af den",
    en: "The lesson is shared. Thank you for letting others learn from it")
  static let unshared = Text(da: "Kun holdet ser læringen nu", en: "Only the team sees the lesson now")
  static let sharedNote = Text(da: "Delt: ", en: "Shared: ")
  static let unsharedNote = Text(da: "Ikke delt mere: ", en: "No longer shared: ")
  static func sharedSince(_ day: Day) -> Text {
    .build { language in
      (language == .danish ? "Delt med organisationerne siden " : "Shared with the organisations since ")
        + Formats.day(day, language)
    }
  }
  static let otherFirst = Text(da: "Det er rettet et andet sted imens", en: "It was changed elsewhere meanwhile")
  static let bothVersions = Text(
    da: "Her står, hvad der er gemt nu. Det, du skrev, står nedenfor. Gem igen, hvis dit skal gælde.",
    en: "This is what is saved now. What you wrote stands below. Save again if yours is to hold.")
}
