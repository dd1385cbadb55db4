import Language
import Time

enum IndicatorTexts {
  static let trials = Text(da: "Afprøvninger", en: "Trials")
  static let indicators = Text(da: "Indikatorer", en: "Indicators")
  static let lead = Text(
    da: "Det, I måler igen og igen for at se, om noget flytter sig.",
    en: "What you measure again and again to see whether something moves.")
  static let none = Text(da: "Hvad vil I måle?", en: "What will you measure?")
  static let noneWhy = Text(
    da:
      "Vælg ét tal, der flytter sig, hvis det virker for dem, det handler om. Begynd, før I ændrer noget: så kan I se springet.",
    en:
      "Choose one number that moves if it works for those it is about. Begin before you change anything: then you can see the leap."
  )
  static let new = Text(da: "Ny indikator", en: "New indicator")
  static let change = Text(da: "Ret indikatoren", en: "Change the indicator")
  static let follow = Text(da: "Følg en indikator fra et andet forløb", en: "Follow an indicator of another case")
  static let followNote = Text(
    da:
      "Holdet her kan så læse tallene. Kun det andet forløb skriver dem. Det andet hold ser, hvad jeres forløb hedder, og kan lukke for det.",
    en:
      "The team here can then read the numbers. Only the other case writes them. The other team sees what your case is called, and can stop it."
  )
  static let followIt = Text(da: "Følg den", en: "Follow it")
  static let followed = Text(da: "I følger nu indikatoren", en: "You now follow the indicator")
  static let unfollow = Text(da: "Følg den ikke mere", en: "Stop following it")
  static let unfollowed = Text(da: "I følger ikke indikatoren mere", en: "You no longer follow the indicator")
  /// Those who may not see the other case are not told its name.
  static func from(_ title: String) -> Text {
    title.isEmpty
      ? Text(da: "Måles i et andet forløb", en: "Measured in another case")
      : Text(da: "Måles i \(title)", en: "Measured in \(title)")
  }
  static let share = Text(
    da: "Andre forløb må følge indikatoren", en: "Other cases may follow the indicator")
  static let shareNote = Text(
    da:
      "De ser tallene, stederne, hvad der tæller med, og hvad niveauerne hedder. De ser ikke, hvem der har skrevet, bemærkninger eller rettelser. I kan se, hvem der følger med, og lukke for det.",
    en:
      "They see the numbers, the places, what counts, and what the levels are called. They do not see who wrote them, remarks or corrections. You can see who follows, and stop it."
  )
  static let shareWho = Text(da: "Hvem må følge den?", en: "Who may follow it?")
  static let followers = Text(da: "Følges af", en: "Followed by")
  static let followedByAnother = Text(
    da: "et andet forløb følger den nu", en: "another case follows it now")
  static func since(_ day: Day) -> Text {
    .build { language in (language == .danish ? "Siden " : "Since ") + Formats.day(day, language) }
  }
  static let release = Text(da: "Luk for det", en: "Stop it")
  static let released = Text(
    da: "De kan ikke følge indikatoren mere, og de har fået det at vide",
    en: "They can no longer follow the indicator, and they have been told")
  static let releasedFromAnother = Text(
    da: "et andet forløb følger den ikke mere", en: "another case no longer follows it")
  static func releasedNotice(_ name: String) -> Text {
    Text(
      da: "Jeres forløb kan ikke længere følge ”\(name)”", en: "Your case can no longer follow “\(name)”")
  }
  static let pick = Text(da: "Vælg en indikator", en: "Choose an indicator")

  static let name = Text(da: "Hvad måler I?", en: "What do you measure?")
  static let nameHint = Text(
    da: "Fx: Borgere, der starter genoptræning inden 7 dage",
    en: "For instance: People who begin rehabilitation within 7 days")
  static let nameMissing = Text(da: "Skriv, hvad I måler", en: "Write what you measure")
  static let definition = Text(da: "Hvad tæller med, og hvad gør ikke?", en: "What counts, and what does not?")
  static let definitionHint = Text(
    da: "Så to, der måler det samme, får det samme tal.", en: "So that two who measure the same get the same number.")
  static let definitionMissing = Text(da: "Skriv, hvad der tæller med", en: "Write what counts")
  static let unit = Text(da: "Enhed", en: "Unit")
  static let unitHint = Text(da: "Fx %, dage, kr. eller antal", en: "For instance %, days, kr. or number")
  static let unitMissing = Text(da: "Skriv enheden, fx % eller dage", en: "Write the unit, for instance % or days")
  static let source = Text(da: "Hvor kommer tallet fra?", en: "Where does the number come from?")
  static let sourceHint = Text(
    da: "Fx omsorgssystemet, en optælling, et skema", en: "For instance a system, a count, a form")
  static let better = Text(da: "Hvilken vej er bedst?", en: "Which way is better?")
  static let higher = Text(da: "Højere er bedre", en: "Higher is better")
  static let lower = Text(da: "Lavere er bedre", en: "Lower is better")
  static let betterMissing = Text(da: "Vælg, hvilken vej der er bedst", en: "Choose which way is better")
  static let rhythm = Text(da: "Hvor tit måler I?", en: "How often do you measure?")
  static let rhythmMissing = Text(da: "Vælg, hvor tit I måler", en: "Choose how often you measure")
  static let settled = Text(
    da: "Der er målt. Derfor ligger enhed, retning og rytme fast. Skal de være anderledes, så lav en ny indikator.",
    en:
      "There are measurements. So unit, direction and rhythm are settled. If they must be different, make a new indicator."
  )
  static let unitStays = Text(
    da: "Der er målt, så enheden ligger fast. Skriv den gamle, eller lav en ny indikator",
    en: "There are measurements, so the unit is settled. Write the old one, or make a new indicator")
  static let betterStays = Text(
    da: "Der er målt, så det ligger fast, hvilken vej der er bedst. Vælg den gamle, eller lav en ny indikator",
    en: "There are measurements, so which way is better is settled. Choose the old one, or make a new indicator")
  static let rhythmStays = Text(
    da: "Der er målt, så det ligger fast, hvor tit I måler. Vælg det gamle, eller lav en ny indikator",
    en: "There are measurements, so how often you measure is settled. Choose the old one, or make a new indicator")
  static let sites = Text(da: "Steder, hvor der måles", en: "Places where it is measured")
  static let sitesHint = Text(
    da: "Ét sted på hver linje. Lad feltet være tomt, hvis der kun er ét.",
    en: "One place on each line. Leave it empty if there is only one.")
  static let moreSites = Text(da: "Flere steder", en: "More places")
  static let moreSitesHint = Text(da: "Ét sted på hver linje", en: "One place on each line")
  static func siteNumber(_ number: Int) -> Text { Text(da: "Sted \(number)", en: "Place \(number)") }
  static let siteNameHint = Text(
    da: "Ret navnet. Et sted uden målinger forsvinder, når du tømmer feltet.",
    en: "Change the name. A place without measurements goes when you empty the field.")
  static let siteInUse = Text(
    da: "Der er målt her, så stedet kan ikke fjernes. Skriv, hvad det hedder",
    en: "It has been measured here, so the place cannot be removed. Write what it is called")
  static func siteTwice(_ name: String) -> Text {
    Text(
      da: "”\(name)” står der to gange. Giv stederne hver sit navn",
      en: "“\(name)” is there twice. Give each place its own name")
  }
  static let tooManySites = Text(da: "Skriv højst 20 steder", en: "Write at most 20 places")
  static let save = Text(da: "Gem indikatoren", en: "Save the indicator")
  static let saved = Text(
    da: "Indikatoren er gemt. Skriv den første måling", en: "The indicator is saved. Write the first measurement")
  static let changed = Text(da: "Indikatoren er rettet", en: "The indicator is changed")
  static let putRight = Text(da: "Ret dette, så gemmer vi", en: "Put this right, and we save")
  static let back = Text(da: "Tilbage", en: "Back")
  static let whole = Text(da: "Samlet", en: "In all")
  static let place = Text(da: "Sted", en: "Place")
  static let showPlace = Text(da: "Vis et andet sted", en: "Show another place")
  static let about = Text(da: "Om indikatoren", en: "About the indicator")
  static let measured = Text(da: "Måles", en: "Measured")
  static let betterWord = Text(da: "Bedst", en: "Better")
  static let higherWord = Text(da: "Højere", en: "Higher")
  static let lowerWord = Text(da: "Lavere", en: "Lower")
  static let sourceWord = Text(da: "Kilde", en: "Source")
  static let counts = Text(da: "Tæller med", en: "What counts")
  static let latest = Text(da: "Senest", en: "Latest")
  static let allMeasurements = Text(da: "Alle målinger", en: "All measurements")
  static let older = Text(da: "Vis ældre", en: "Show older")
  static let newest = Text(da: "Vis de nyeste", en: "Show the newest")
  static let trail = Text(da: "Rettet og slettet", en: "Corrected and deleted")
  static let saveFirst = Text(da: "Gem 3 målinger, så tegner vi", en: "Save 3 measurements and we draw")
  static let otherFirst = Text(da: "En anden har rettet den imens", en: "Somebody else has changed it meanwhile")
  static let otherAdvice = Text(
    da: "Se, hvad der står nu, og gem igen, hvis din rettelse stadig passer.",
    en: "See what it says now, and save again if your change still fits.")
}

enum MeasurementTexts {
  static let write = Text(da: "Skriv måling", en: "Write measurement")
  static let new = Text(da: "Ny måling", en: "New measurement")
  static let save = Text(da: "Gem måling", en: "Save measurement")
  static func label(_ period: Text) -> Text {
    Text(da: "Måling for \(period.danish)", en: "Measurement for \(period.english)")
  }
  static func hint(_ unit: String) -> Text {
    Text(
      da: "I \(unit). Komma eller punktum før decimalerne.", en: "In \(unit). A comma or a point before the decimals.")
  }
  static let otherPeriod = Text(da: "En anden dag eller periode", en: "Another day or period")
  static let day = Text(da: "Dag", en: "Day")
  static let dayInPeriod = Text(da: "En dag i perioden", en: "A day in the period")
  static let note = Text(da: "Bemærkning", en: "Remark")
  static let noteHint = Text(da: "Fx noget særligt den uge", en: "For instance something special that week")

  static let empty = Text(da: "Skriv tallet", en: "Write the number")
  static func notANumber(_ text: String) -> Text {
    Text(da: "”\(text)” er ikke et tal. Skriv fx 41,5", en: "“\(text)” is not a number. Write for instance 41.5")
  }
  static func ambiguous(_ text: String) -> Text {
    let digits = text.filter { $0 != "." }
    let comma = text.replacing(".", with: ",")
    return Text(
      da: "”\(text)” kan læses på to måder. Skriv \(digits) eller \(comma)",
      en: "“\(text)” can be read in two ways. Write \(digits) or \(comma)")
  }
  static func otherUnit(_ given: String, _ unit: String) -> Text {
    Text(
      da: "Her måles i \(unit), og der står \(given). Regn tallet om, og skriv det uden enhed",
      en: "Here the unit is \(unit), and it says \(given). Convert the number and write it without a unit")
  }
  static func tooLarge(_ text: String) -> Text {
    Text(
      da: "\(text) er for stort til at være rigtigt. Tjek tallet",
      en: "\(text) is too large to be right. Check the number")
  }
  static func ahead(_ period: Text) -> Text {
    Text(
      da:
        "\(period.danish.prefix(1).uppercased() + period.danish.dropFirst()) er ikke begyndt. Vælg en dag, der er gået",
      en:
        "\(period.english.prefix(1).uppercased() + period.english.dropFirst()) has not begun. Choose a day that has passed"
    )
  }
  static let tooOld = Text(da: "Skriv året med fire cifre", en: "Write the year with four digits")
  static func taken(_ period: Text, _ value: Text) -> Text {
    Text(
      da: "Der står allerede \(value.danish) for \(period.danish). Ret den måling, eller vælg en anden periode",
      en: "It already says \(value.english) for \(period.english). Correct that measurement, or choose another period")
  }
  static func missing(_ name: String, _ period: Text) -> Text {
    Text(
      da: "Tallet for \(period.danish) mangler: \(name)", en: "The number for \(period.english) is missing: \(name)")
  }
  static let placeMissing = Text(da: "Vælg, hvor der er målt", en: "Choose where it was measured")
  static func saved(_ value: Text, _ period: Text) -> Text {
    Text(da: "Gemt: \(value.danish) for \(period.danish)", en: "Saved: \(value.english) for \(period.english)")
  }

  static let correct = Text(da: "Ret måling", en: "Correct measurement")
  static let correctIt = Text(da: "Ret", en: "Correct")
  static let correctThere = Text(da: "Ret den måling, der står", en: "Correct the measurement that is there")
  static let newValue = Text(da: "Det rigtige tal", en: "The right number")
  static let why = Text(da: "Hvorfor retter du?", en: "Why do you correct it?")
  static let whyHint = Text(
    da: "Det gamle tal og din grund bliver stående.", en: "The old number and your reason stay.")
  static let whyMissing = Text(da: "Skriv, hvorfor du retter", en: "Write why you correct it")
  static let sameValue = Text(
    da: "Det er det samme tal. Skriv det rigtige, eller gå tilbage",
    en: "It is the same number. Write the right one, or go back")
  static let corrected = Text(
    da: "Målingen er rettet. Det gamle tal er gemt", en: "The measurement is corrected. The old number is kept")
  static let delete = Text(da: "Slet målingen", en: "Delete the measurement")
  static let deleteWhy = Text(da: "Hvorfor skal den væk?", en: "Why must it go?")
  static let deleteMissing = Text(da: "Skriv, hvorfor målingen skal væk", en: "Write why the measurement must go")
  static let deleteNote = Text(
    da: "Perioden står så uden måling. Sporet bliver: tallet, hvem og hvorfor.",
    en: "The period is then without a measurement. The trace stays: the number, who and why.")
  static let deleted = Text(
    da: "Målingen er slettet. Sporet er gemt", en: "The measurement is deleted. The trace is kept")
  static let gone = Text(
    da: "En anden har rettet eller slettet målingen imens. Se, hvad der står nu",
    en: "Somebody else has corrected or deleted the measurement meanwhile. See what it says now")

  static let value = Text(da: "Værdi", en: "Value")
  static let writer = Text(da: "Skrevet af", en: "Written by")
  static func correctedLine(_ change: MeasurementChange, _ period: Text, _ before: Text, _ after: Text?) -> Text {
    if let after {
      return Text(
        da: "\(period.danish): \(before.danish) blev til \(after.danish)",
        en: "\(period.english): \(before.english) became \(after.english)")
    }
    return Text(
      da: "\(period.danish): \(before.danish) blev slettet", en: "\(period.english): \(before.english) was deleted")
  }
  static func byAt(_ who: String, _ at: Day) -> Text {
    .build { "\(who), \(Formats.day(at, $0))" }
  }

  static let nameLevel = Text(da: "Giv niveauet navn", en: "Name the level")
  static let whatDifferently = Text(da: "Hvad gjorde I anderledes?", en: "What did you do differently?")
  static let techniqueName = Text(da: "Hvad kalder I det?", en: "What do you call it?")
  static let techniqueHint = Text(da: "Kort, fx: Åbne træningshold", en: "Short, for instance: Open training groups")
  static let techniqueMissing = Text(da: "Giv niveauet et navn", en: "Give the level a name")
  static let differentlyMissing = Text(da: "Skriv, hvad I gjorde anderledes", en: "Write what you did differently")
  static let saveName = Text(da: "Gem navnet", en: "Save the name")
  static let named = Text(da: "Niveauet har fået navn", en: "The level has a name")
  static func from(_ period: Text) -> Text {
    Text(da: "Niveauet fra \(period.danish)", en: "The level from \(period.english)")
  }
  static let noLevel = Text(
    da: "Niveauerne har flyttet sig, fordi der er kommet nye målinger. Vælg niveauet igen",
    en: "The levels have moved because there are new measurements. Choose the level again")
}
