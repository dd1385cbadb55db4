import Language
import Time

enum ProblemTexts {
  static let joint = Text(da: "Vores fælles problem", en: "Our joint problem")
  static let hint = Text(
    da: "Én eller to sætninger. Ingen løsninger endnu. Højst 2.000 tegn.",
    en: "One or two sentences. No solutions yet. At most 2,000 characters.")
  static let missing = Text(da: "Skriv problemet, som I ser det sammen", en: "Write the problem as you see it together")
  static let save = Text(da: "Gem til afstemning på holdet", en: "Save for the team to sign")
  static let saveAnyway = Text(da: "Gem alligevel", en: "Save anyway")
  static let saved = Text(
    da: "Den nye tekst er gemt. Holdet kan nu skrive under på den",
    en: "The new text is saved. The team can sign it now")
  static let unchanged = Text(da: "Teksten er den samme som før", en: "The text is the same as before")
  static let draft = Text(
    da: "Det er din kladde. Holdet ser den først, når du gemmer til afstemning.",
    en: "This is your draft. The team sees it when you save it for signing.")
  static let dropDraft = Text(da: "Slet kladden", en: "Delete the draft")
  static let draftDropped = Text(da: "Kladden er slettet", en: "The draft is deleted")
  static let history = Text(da: "Se, hvordan teksten er blevet til", en: "See how the text came about")
  static let none = Text(
    da: "Holdet har ikke skrevet det fælles problem endnu.", en: "The team has not written the joint problem yet.")
  static let waitForMore = Text(
    da: "I kan godt skrive nu, men vent helst, til mindst tre grupper er hørt.",
    en: "You can write now, but preferably wait until at least three groups have been heard.")

  static func stillMissing(_ names: Text) -> Text {
    Text(da: " Spørg for eksempel \(names.danish).", en: " Ask for example \(names.english).")
  }

  static func version(_ number: Int) -> Text { Text(da: "Version \(number)", en: "Version \(number)") }

  static func written(_ name: String, _ day: Day) -> Text {
    Text(
      da: "Skrevet af \(name) \(Formats.day(day, .danish))", en: "Written by \(name) \(Formats.day(day, .english))")
  }

  // MARK: - What looks like a solution

  static func looksLikeSolution(_ sentences: [String]) -> Text {
    .build { language in
      let quoted = Formats.list(sentences.map { "”\(short($0))”" }, language)
      if language == .danish {
        return sentences.count == 1
          ? "\(quoted) ligner en løsning. Gem den som idé, og beskriv i stedet, hvad der går galt uden den."
          : "\(quoted) ligner løsninger. Gem dem som idéer, og beskriv i stedet, hvad der går galt uden dem."
      }
      return sentences.count == 1
        ? "\(quoted) looks like a solution. Keep it as an idea, and describe what goes wrong without it."
        : "\(quoted) look like solutions. Keep them as ideas, and describe what goes wrong without them."
    }
  }

  static func move(_ count: Int) -> Text {
    count == 1
      ? Text(da: "Flyt sætningen til idéer", en: "Move the sentence to ideas")
      : Text(da: "Flyt sætningerne til idéer", en: "Move the sentences to ideas")
  }

  static func moved(_ count: Int) -> Text {
    count == 1
      ? Text(
        da: "Sætningen er gemt som idé. Resten står i din kladde",
        en: "The sentence is kept as an idea. The rest is in your draft")
      : Text(
        da: "Sætningerne er gemt som idéer. Resten står i din kladde",
        en: "The sentences are kept as ideas. The rest is in your draft")
  }

  private static func short(_ sentence: String) -> String {
    let bare = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return bare.count <= 120 ? bare : bare.prefix(118) + " …"
  }

  // MARK: - Two who write at once

  static func stale(_ name: String, _ number: Int) -> Text {
    Text(
      da: "Mens du skrev, gemte \(name) version \(number):", en: "While you wrote, \(name) saved version \(number):")
  }
  static let staleAdvice = Text(
    da: "Din egen tekst står i feltet. Skriv de to sammen, og gem igen.",
    en: "Your own text is in the field. Bring the two together and save again.")
  static let staleSignature = Text(
    da: "Teksten er blevet ændret, siden du læste den. Læs den nye, og skriv under igen.",
    en: "The text has changed since you read it. Read the new one and sign again.")

  // MARK: - Signing

  static let signHeading = Text(da: "Kan teksten stå?", en: "Can the text stand?")
  static let sign = Text(da: "Hvad siger du til teksten?", en: "What do you say to the text?")
  static let signHint = Text(
    da: "Du kan ændre dit svar, til der kommer en ny tekst.",
    en: "You can change your answer until there is a new text.")
  static let note = Text(da: "Vil du sige hvorfor?", en: "Will you say why?")
  static let noteHint = Text(da: "Holdet ser det. Højst 300 tegn.", en: "The team sees it. At most 300 characters.")
  static let chooseStance = Text(da: "Vælg, hvad du siger til teksten", en: "Choose what you say to the text")
  static let signAction = Text(da: "Skriv under", en: "Sign")
  static let changeSignature = Text(da: "Ret din underskrift", en: "Change your signature")
  static let signed = Text(da: "Din underskrift er gemt", en: "Your signature is saved")
  static let nobodySigned = Text(
    da: "Ingen har skrevet under på den nye tekst endnu.", en: "Nobody has signed the new text yet.")
  static let nobodySignedThis = Text(da: "Ingen skrev under på den.", en: "Nobody signed it.")
  static let rule = Text(
    da: "Teksten gælder som fælles, når mindst to har skrevet under, og ingen har svaret ”Kan ikke”.",
    en: "The text counts as joint when at least two have signed and nobody has answered “Cannot”.")
  static let isJoint = Text(da: "Teksten gælder som fælles.", en: "The text counts as joint.")

  static func name(of stance: Stance) -> Text {
    switch stance {
    case .agree: Text(da: "Enig", en: "Agree")
    case .canLiveWith: Text(da: "Kan leve med", en: "Can live with")
    case .cannot: Text(da: "Kan ikke", en: "Cannot")
    }
  }

  // MARK: - History

  static let historyHeading = Text(da: "Sådan er det fælles problem blevet til", en: "How the joint problem came about")
  static let historyLead = Text(
    da:
      "Hver gang holdet omskriver problemet, gemmes den gamle tekst. Tilføjet er understreget, fjernet er streget over.",
    en:
      "Each time the team rewrites the problem, the old text is kept. Added words are underlined, removed ones struck through."
  )
  static let noHistory = Text(
    da: "Holdet har ikke skrevet det fælles problem endnu. Det begynder med perspektiverne.",
    en: "The team has not written the joint problem yet. It begins with the perspectives.")
  static let wholeText = Text(da: "Hele teksten", en: "The whole text")
  static let older = Text(da: "Vis ældre versioner", en: "Show older versions")
  static let newest = Text(da: "Nyeste", en: "Newest")
}
