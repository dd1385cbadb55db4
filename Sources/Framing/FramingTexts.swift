import Language
import Time

enum FramingTexts {
  static let framing = Text(da: "Indramning", en: "Framing")
  static let lead = Text(
    da: "Bliv enige om, hvad det handler om, før I leder efter løsninger.",
    en: "Agree on what it is about before you look for solutions.")
  static let sixParts = Text(da: "Seks dele", en: "Six parts")
  static let overviewOfParts = Text(da: "Indramningens seks dele", en: "The six parts of the framing")
  static let aside = Text(da: "Oversigt", en: "Overview of the page")
  static let whySpendTime = Text(da: "Hvorfor bruge tid på det?", en: "Why spend time on it?")
  static let because = Text(
    da:
      "Samarbejde giver en bedre forståelse af problemet, flere idéer, gensidig læring og fælles ejerskab. Det begynder med, at I ser det samme problem fra flere sider.",
    en:
      "Collaboration gives a better understanding of the problem, more ideas, mutual learning and shared ownership. It begins when you see the same problem from several sides."
  )
  static let overview = Text(da: "Overblik", en: "Overview")
  static let onToDifferences = Text(da: "Videre til forskelle", en: "On to the differences")
  static let onToActors = Text(da: "Videre til aktører", en: "On to the actors")
  static let onlyReading = Text(
    da: "Du kan læse indramningen. Holdet skriver den.", en: "You can read the framing. The team writes it.")
  static let archived = Text(
    da: "Forløbet er lagt i arkivet. Indramningen kan læses, men ikke rettes.",
    en: "The case has been archived. The framing can be read but not changed.")
  static let putRight = Text(da: "Ret dette, så gemmer vi", en: "Put this right and we will save it")
  static let notSaidYet = Text(da: "Ikke besvaret endnu.", en: "Not answered yet.")
  static let cancel = Text(da: "Fortryd", en: "Cancel")

  static func name(of part: FramingPart) -> Text {
    switch part {
    case .narrative: Text(da: "1. Fortællingen", en: "1. The narrative")
    case .trigger: Text(da: "2. Udløseren", en: "2. The trigger")
    case .core: Text(da: "3. Kerneydelsen", en: "3. The core service")
    case .problem: Text(da: "4. Problemet set fra flere sider", en: "4. The problem seen from several sides")
    case .mover: Text(da: "5. First eller second mover", en: "5. First or second mover")
    case .innovation: Text(da: "6. Er det innovation?", en: "6. Is it innovation?")
    }
  }

  static func name(of state: PartState) -> Text {
    switch state {
    case .done: Text(da: "Færdig", en: "Done")
    case .begun: Text(da: "I gang", en: "Under way")
    case .notBegun: Text(da: "Ikke begyndt", en: "Not begun")
    }
  }

  // MARK: - Two who change the same thing

  static let staleHeading = Text(
    da: "En anden rettede det samme, mens du skrev", en: "Somebody changed the same thing while you wrote")
  static let staleAdvice = Text(
    da: "Dit står i felterne herunder. Gem igen, hvis det skal gælde. Lige nu står der:",
    en: "What you wrote is in the fields below. Save again if it is to count. At the moment it says:")
}
