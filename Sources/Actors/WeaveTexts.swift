import Language

enum WeaveTexts {
  static let caption = Text(
    da: "Hvem er vævet ind hvor? En gruppe, der mangler, er et hul i samarbejdet.",
    en: "Who is woven in where? A group that is missing is a hole in the collaboration.")
  static let group = Text(da: "Aktørgruppe", en: "Actor group")
  static let leads = Text(da: "Fører an", en: "Leads")
  static let contributes = Text(da: "Bidrager", en: "Contributes")
  static let backs = Text(da: "Bakker op", en: "Backs")
  static let missing = Text(da: "Mangler", en: "Missing")
  static let ready = Text(da: "Klar", en: "Ready")
  static let notYet = Text(da: "Ikke endnu", en: "Not yet")

  static let howIsItDecided = Text(da: "Hvordan afgør Samspil det?", en: "How does Samspil decide?")
  static let rule: [Text] = [
    Text(
      da: "Fører an: gruppen har bidraget mest på trinnet, eller en af dem har trinnets hat på.",
      en: "Leads: the group has contributed most on the step, or one of them wears the hat of the step."),
    Text(
      da: "Bidrager: gruppen har mindst ét bidrag på trinnet.",
      en: "Contributes: the group has at least one contribution on the step."),
    Text(
      da: "Bakker op: gruppen har givet opbakning eller råderum, men ikke bidraget.",
      en: "Backs: the group has given backing or a mandate, but not contributed."),
    Text(
      da: "Mangler: forløbet er nået til trinnet, og en af de fem grupper har ikke gjort noget.",
      en: "Missing: the case has reached the step, and one of the five groups has done nothing."),
    Text(
      da: "Klar: trinnet kommer senere, og gruppen er med på holdet.",
      en: "Ready: the step comes later, and the group is on the team."),
  ]

  /// The step as it stands after *i*: *samarbejdet*.
  static let inSteps: [Int: Text] = [
    1: Text(da: "interaktionen", en: "the interaction"),
    2: Text(da: "samarbejdet", en: "the collaboration"),
    3: Text(da: "innovationen", en: "the innovation"),
  ]
}
