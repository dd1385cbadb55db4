import Language

enum NeedTexts {
  static let needs = Text(da: "Det mangler forløbet", en: "What the case lacks")
  static let lead = Text(
    da: "Skriv, hvad I mangler, så finder Samspil dem, der kan bidrage, også uden for jeres egne organisationer.",
    en: "Write what you lack, and Samspil finds those who can contribute, also outside your own organisations.")
  static let none = Text(
    da: "Intet er skrevet endnu. Hvad kan I ikke selv?", en: "Nothing is written yet. What can you not do yourselves?")
  static let add = Text(da: "Skriv, hvad I mangler", en: "Write what you lack")
  static let kind = Text(da: "Hvad slags er det?", en: "What kind is it?")
  static let kindMissing = Text(da: "Vælg, hvad slags det er", en: "Choose what kind it is")
  static let words = Text(da: "Hvad mangler I?", en: "What do you lack?")
  static let wordsMissing = Text(da: "Skriv, hvad I mangler", en: "Write what you lack")
  static let group = Text(da: "Fra hvilken side?", en: "From which side?")
  static let anyGroup = Text(da: "Lige meget", en: "Any")
  static let save = Text(da: "Gem", en: "Save")
  static let saved = Text(da: "Det er skrevet op", en: "It is written down")
  static let putRight = Text(da: "Ret dette, så gemmer vi", en: "Put this right and we will save it")
  static let meet = Text(da: "Vi har det nu", en: "We have it now")
  static let met = Text(da: "Dækket", en: "Covered")
  static let metNow = Text(da: "Godt, det er dækket", en: "Good, it is covered")
  static let backToActors = Text(da: "Til aktørerne", en: "To the actors")
  static let archived = Text(
    da: "Forløbet er lagt i arkivet. Her kan læses, men ikke ændres.",
    en: "The case has been archived. This can be read but not changed.")

  // MARK: - Matches

  static let matches = Text(da: "De kan bidrage", en: "They can contribute")
  static let matchesLead = Text(
    da: "Først dem, der dækker noget nyt og ser det fra en anden side.",
    en: "First those who cover something new and see it from another side.")
  static func bound(_ perKind: Int) -> Text {
    Text(
      da: "Samspil ser på de \(perKind) nyeste tilbud af hver slags.",
      en: "Samspil looks at the \(perKind) newest offers of each kind.")
  }
  static let noMatches = Text(
    da: "Ingen tilbud passer endnu. Inviter én, I kender, eller skriv det på en anden måde.",
    en: "No offer fits yet. Invite somebody you know, or put it another way.")
  static let invite = Text(da: "Inviter", en: "Invite")
  static func full(_ count: Int) -> Text {
    .counted(
      count, one: (da: "tilbud mere passer, men har nok lige nu.", en: "more offer fits but has enough just now."),
      many: (da: "tilbud mere passer, men har nok lige nu.", en: "more offers fit but have enough just now."))
  }
  static func unmet(_ names: Text) -> Text {
    Text(da: "Ingen tilbyder endnu: ", en: "Nobody offers yet: ") + names
  }
  static func ask(_ name: String) -> Text { Text(da: "Spørg \(name)", en: "Ask \(name)") }
  static func asked(_ name: String) -> Text { Text(da: "\(name) er spurgt", en: "\(name) is asked") }
  static let askedBefore = Text(
    da: "I har spurgt før, og der spørges kun én gang", en: "You have asked before, and asking is done only once")
  static let hasEnough = Text(
    da: "Har nok at svare på lige nu. Spørg en anden", en: "Has enough to answer just now. Ask somebody else")

  static func meets(_ need: String) -> Text { Text(da: "Dækker ”\(need)”", en: "Covers ”\(need)”") }
  static func alsoMeets(_ need: String) -> Text { Text(da: "Kan også dække ”\(need)”", en: "Can cover ”\(need)” too") }
  static func resembles(_ need: String) -> Text { Text(da: "Ligner ”\(need)”", en: "Is like ”\(need)”") }
  static func wantedGroup(_ group: Text) -> Text {
    Text(da: "Den side, I har bedt om: ", en: "The side you asked for: ") + group
  }
  static func newGroup(_ group: Text) -> Text {
    Text(da: "Ny aktørgruppe på holdet: ", en: "New actor group on the team: ") + group
  }
  static let newOrganisation = Text(
    da: "Fra en organisation, der ikke er med endnu", en: "From an organisation that is not in yet")
  static func busy(_ cases: Int, _ room: Int) -> Text {
    Text(
      da: "Er med i \(cases) forløb, kan være med i \(room)",
      en: cases == 1
        ? "Takes part in 1 case, has room for \(room)" : "Takes part in \(cases) cases, has room for \(room)")
  }

  // MARK: - Those who were asked

  static let askedHeading = Text(da: "I har spurgt", en: "You have asked")
  static let waits = Text(da: "Venter på svar", en: "Waiting for an answer")
  static let accepted = Text(da: "Er med", en: "Is in")
  static let notNow = Text(da: "Ikke nu", en: "Not now")

  // MARK: - On other pages

  static let panel = Text(da: "Det mangler I", en: "What you lack")
  static let toNeeds = Text(da: "Find nogen, der kan bidrage", en: "Find somebody who can contribute")
  static func joined(_ name: String) -> Text {
    Text(da: "\(name) sagde ja og er med på holdet", en: "\(name) said yes and is on the team")
  }
}
