import Language

/// The template: what each part of an agreement is called, and what helps to write it.
///
/// - Source: the Danish model contracts for public-private innovation (OPI) have these parts.
enum SectionTexts {
  static func name(of section: AgreementSection) -> Text {
    switch section {
    case .aim: Text(da: "Formål", en: "Aim")
    case .risks: Text(da: "Risici og gevinster", en: "Risks and gains")
    case .rights: Text(da: "Rettigheder til resultater", en: "Rights to results")
    case .data: Text(da: "Dataansvar", en: "Data responsibility")
    case .conflicts: Text(da: "Habilitet", en: "Conflicts of interest")
    case .exit: Text(da: "Udtræden", en: "Leaving")
    }
  }

  static func hint(of section: AgreementSection) -> Text {
    switch section {
    case .aim:
      Text(
        da: "Hvad vil I opnå sammen, og for hvem? Én eller to sætninger.",
        en: "What do you want to achieve together, and for whom? One or two sentences.")
    case .risks:
      Text(
        da: "Hvad kan gå galt, og hvem bærer det? Hvad vinder hver part, hvis det lykkes?",
        en: "What can go wrong, and who bears it? What does each party gain if it works?")
    case .rights:
      Text(
        da: "Hvem må bruge det, I finder på, og må andre få det? Alt behøver ikke at være fælles.",
        en: "Who may use what you come up with, and may others have it? Not everything has to be shared.")
    case .data:
      Text(
        da:
          "Hvem er dataansvarlig, eller er I det sammen? Skriv formål, hvor længe I gemmer oplysninger, og hvem man kan skrive til.",
        en:
          "Who is the controller, or are you joint controllers? Write the purpose, how long you keep data, and whom to write to."
      )
    case .conflicts:
      Text(
        da: "Kan en part senere byde på opgaven? Skriv, hvordan I holder rollerne adskilt.",
        en: "May a party later bid for the contract? Write how you keep the roles apart.")
    case .exit:
      Text(
        da: "Hvordan går en part ud før tid, og hvad sker der med det, I har lavet?",
        en: "How does a party leave early, and what happens to what you have made?")
    }
  }

  static func field(of section: AgreementSection) -> String {
    switch section {
    case .aim: "formaal"
    case .risks: "risici"
    case .rights: "rettigheder"
    case .data: "dataansvar"
    case .conflicts: "habilitet"
    case .exit: "udtraeden"
    }
  }

  static func missing(_ gap: AgreementGap) -> Text {
    switch gap {
    case .parties: Text(da: "Vælg mindst to parter", en: "Choose at least two parties")
    case .end: Text(da: "Vælg en slutdato, der ikke er passeret", en: "Choose an end date that has not passed")
    case .section(let section):
      Text(da: "Skriv ", en: "Write ") + Text.build { "”" + name(of: section)($0) + "”" }
    case .gives(let organisation):
      Text(da: "Skriv, hvad \(organisation) giver", en: "Write what \(organisation) gives")
    }
  }
}
