import Language

enum TriggerTexts {
  static let question = Text(da: "Hvad satte det i gang?", en: "What set it going?")
  static let hint = Text(da: "Vælg alle, der passer.", en: "Choose all that fit.")
  static let none = Text(da: "I har ikke sagt, hvad der satte det i gang.", en: "You have not said what set it going.")
  static let episodic = Text(da: "Episodisk: kommer og går ved et tilfælde", en: "Episodic: comes and goes by chance")
  static let systematic = Text(da: "Systematisk: en fast del af arbejdet", en: "Systematic: a settled part of the work")
  static let makeSystematic = Text(da: "Gør det systematisk", en: "Make it systematic")
  static let agreePlace = Text(
    da: "Aftal et fast sted, hvor I tager forløbet op, så det ikke afhænger af tilfældigheder.",
    en: "Agree on a fixed place where you take the case up, so that it does not depend on chance.")
  static let rhythm = Text(da: "Hvor og hvor tit tager I det op?", en: "Where and how often do you take it up?")
  static let rhythmHint = Text(
    da: "For eksempel: fast punkt på ledermødet den første mandag i måneden.",
    en: "For example: a standing item at the managers' meeting on the first Monday of the month.")
  static let fixedPlace = Text(da: "Fast sted: ", en: "Fixed place: ")
  static let change = Text(da: "Ret udløserne", en: "Change the triggers")
  static let save = Text(da: "Gem udløseren", en: "Save the trigger")
  static let saved = Text(da: "Udløseren er gemt", en: "The trigger is saved")
  static let saveRhythm = Text(da: "Gem det faste sted", en: "Save the fixed place")
  static let rhythmSaved = Text(da: "Det faste sted er gemt", en: "The fixed place is saved")
  static let changeRhythm = Text(da: "Ret det faste sted", en: "Change the fixed place")
  static let choose = Text(da: "Vælg mindst én udløser", en: "Choose at least one trigger")

  /// *To af tre udløsere er episodiske.*
  static func share(_ episodic: Int, of all: Int) -> Text {
    if all == 1 { return Text(da: "Udløseren er episodisk. ", en: "The trigger is episodic. ") }
    if episodic == all {
      return Text(
        da: "Alle \(word(all, .danish)) udløsere er episodiske. ",
        en: "All \(word(all, .english)) triggers are episodic. ")
    }
    return Text(
      da: "\(word(episodic, .danish)) af \(word(all, .danish)) udløsere er episodiske. ",
      en: "\(word(episodic, .english)) of \(word(all, .english)) triggers are episodic. "
    ).capitalised
  }

  private static func word(_ number: Int, _ language: Language) -> String {
    let danish = ["nul", "én", "to", "tre", "fire", "fem"]
    let english = ["none", "one", "two", "three", "four", "five"]
    return danish.indices.contains(number) ? (language == .danish ? danish : english)[number] : String(number)
  }
}
