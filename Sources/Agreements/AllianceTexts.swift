import Language

enum AllianceTexts {
  static let alliances = Text(da: "Alliancer", en: "Alliances")
  static let lead = Text(
    da: "Organisationer, der arbejder sammen over flere forløb.",
    en: "Organisations that work together over several cases.")
  static let form = Text(da: "Dan en alliance", en: "Form an alliance")
  static let none = Text(da: "Ingen alliancer endnu", en: "No alliances yet")
  static let noneWhy = Text(
    da: "Arbejder I sammen om mere end ét forløb, så giv det et navn og et formål.",
    en: "If you work together on more than one case, give it a name and an aim.")
  static let name = Text(da: "Hvad hedder alliancen?", en: "What is the alliance called?")
  static let nameMissing = Text(da: "Giv alliancen et navn", en: "Give the alliance a name")
  static let aim = Text(da: "Hvad vil I sammen?", en: "What do you want together?")
  static let aimMissing = Text(da: "Skriv, hvad I vil sammen", en: "Write what you want together")
  static let whoSees = Text(
    da: "Alle, der kan se et af forløbene, kan se alliancen, men kun de forløb, de selv kan se.",
    en: "Everyone who can see one of the cases can see the alliance, but only the cases they can see themselves.")
  static let firstCase = Text(da: "Hvilket forløb begynder I med?", en: "Which case do you begin with?")
  static let caseMissing = Text(da: "Vælg et forløb", en: "Choose a case")
  static let noCase = Text(
    da: "Du er ikke på holdet i et forløb. Start et, eller bliv inviteret til et.",
    en: "You are not on the team of a case. Start one, or be invited to one.")
  static func onAgreement(_ title: String) -> Text {
    Text(da: "Alliancen bygger på aftalen ”\(title)”.", en: "The alliance stands on the agreement ”\(title)”.")
  }
  static let save = Text(da: "Dan alliancen", en: "Form the alliance")
  static let formed = Text(da: "Alliancen er dannet", en: "The alliance is formed")
  static let putRight = Text(da: "Ret dette, så dannes alliancen", en: "Put this right, then the alliance is formed")
  static let toAlliances = Text(da: "Til alliancerne", en: "To the alliances")
  static let toCases = Text(da: "Til forløbene", en: "To the cases")

  static let cases = Text(da: "Forløb", en: "Cases")
  static let organisations = Text(da: "Organisationer", en: "Organisations")
  static func size(_ cases: Int, _ organisations: Int) -> Text {
    Text(da: "\(cases) forløb, ", en: cases == 1 ? "1 case, " : "\(cases) cases, ")
      + .counted(
        organisations, one: (da: "organisation", en: "organisation"),
        many: (da: "organisationer", en: "organisations"))
  }
  static func inCases(_ count: Int) -> Text {
    Text(da: "med i \(count) forløb", en: count == 1 ? "in 1 case" : "in \(count) cases")
  }
  static let standsOn = Text(da: "Bygger på ", en: "Stands on ")
  static let join = Text(da: "Tag et forløb mere med", en: "Let another case join")
  static let joinWhich = Text(da: "Hvilket forløb?", en: "Which case?")
  static let joinButton = Text(da: "Tag forløbet med", en: "Let the case join")
  static let joined = Text(da: "Forløbet er med i alliancen", en: "The case has joined the alliance")
  static let noneToJoin = Text(
    da: "Du er ikke på holdet i andre forløb, der kan komme med.",
    en: "You are not on the team of other cases that could join.")
  static let leave = Text(da: "Tag ud", en: "Take out")
  static let left = Text(da: "Forløbet er taget ud af alliancen", en: "The case is taken out of the alliance")
  static let notYours = Text(
    da: "Kun holdet i et af alliancens forløb kan tage flere med",
    en: "Only the team of one of the alliance's cases can let more join")
}
