import Language

extension ConceptGroup {
  static let collaboration = ConceptGroup(
    id: "om-samarbejde",
    name: Text(da: "Samarbejde", en: "Collaboration"),
    lead: Text(
      da: "Hvorfor innovation sjældent lykkes alene, og hvad samarbejde er.",
      en: "Why innovation rarely succeeds alone, and what collaboration is."),
    concepts: [across, heroes, actors, teamSport, workingTogether, difference, gains, ability])

  private static let across = Concept(
    "paa-tvaers", Text(da: "På tværs", en: "Across"),
    Text(
      da:
        "Den bedste innovation opstår som oftest mellem skoler, faggrene og hierarkier. I Samspil følger dine rettigheder forløbet og ikke organisationsdiagrammet.",
      en:
        "The best innovation mostly happens between schools, professions and hierarchies. In Samspil your rights follow the case and not the organisation chart."
    ),
    from: "Indledningen",
    use: .page(
      Text(
        da: "Når du inviterer nogen fra en anden organisation.",
        en: "When you invite someone from another organisation."),
      at: "/hjaelp#inviter"))

  private static let heroes = Concept(
    "innovationshelte", Text(da: "Innovationshelte", en: "Heroes of innovation"),
    Text(
      da:
        "I mange år har det offentlige ledt efter den ene, der skaber det nye: først politikeren, så lederen, så den private, så medarbejderen, så brugeren. Men én aktør skaber det sjældent alene.",
      en:
        "For many years the public sector has looked for the one who creates the new: first the politician, then the manager, the private provider, the employee, the user. But one actor rarely creates it alone."
    ),
    from: "Innovationshelte",
    use: .inCase(
      Text(
        da: "På siden Aktører, hvor holdets væv viser, om nogen bærer det hele.",
        en: "On the page Actors, where the weave of the team shows whether someone carries it all.")))

  private static let actors = Concept(
    "aktoergrupper", Text(da: "Aktører og aktørgrupper", en: "Actors and actor groups"),
    Text(
      da:
        "En aktør er én, der tager del. Oplægget nævner fem grupper. Samspil har desuden forskere, interesseorganisationer og frivillige.",
      en:
        "An actor is someone who takes part. The talk names five groups. Samspil also has researchers, interest organisations and volunteers."
    ),
    from: "Innovationshelte",
    use: .inCase(
      Text(da: "På siden Aktører, når du inviterer.", en: "On the page Actors, when you invite.")),
    parts: [
      Concept.Part(
        "politiker", Text(da: "Politiker", en: "Politician"),
        Text(da: "Kan give opbakning og sætte retning.", en: "Can give backing and set a direction.")),
      Concept.Part(
        "offentlig-leder", Text(da: "Offentlig leder", en: "Public manager"),
        Text(da: "Kan give råderum og få det ført ud i livet.", en: "Can give a mandate and have it carried out.")),
      Concept.Part(
        "privat-udbyder", Text(da: "Privat udbyder", en: "Private provider"),
        Text(
          da: "Kommer med andre idéer og ressourcer.", en: "Brings other ideas and resources.")),
      Concept.Part(
        "medarbejder", Text(da: "Medarbejder", en: "Employee"),
        Text(da: "Kender arbejdet indefra.", en: "Knows the work from the inside.")),
      Concept.Part(
        "bruger", Text(da: "Bruger", en: "User"),
        Text(da: "Lever med problemet.", en: "Lives with the problem.")),
    ])

  private static let teamSport = Concept(
    "holdsport", Text(da: "Innovation er en holdsport", en: "Innovation is a team sport"),
    Text(
      da: "Det nye skabes, når flere spiller sammen og hver bidrager med det, de kan.",
      en: "The new is made when several play together and each contributes what they can."),
    from: "Innovationshelte",
    use: .page(Text(da: "Alle forløb er holdsport.", en: "Every case is a team sport."), at: "/forloeb"))

  private static let workingTogether = Concept(
    "samarbejde", Text(da: "Samarbejde", en: "Collaboration"),
    Text(
      da:
        "At bearbejde forskelle, så de bliver til noget brugbart. Det er mere end at mødes, og det er ikke det samme som at være enige.",
      en:
        "To work through differences so that something useful comes of them. It is more than meeting, and it is not the same as agreeing."
    ),
    from: "Samarbejdsdrevet innovation",
    use: .inCase(
      Text(
        da: "I indramningen, når perspektiverne samles til et fælles problem.",
        en: "In the framing, when the perspectives are gathered into a shared problem.")))

  private static let difference = Concept(
    "forskel", Text(da: "Forskel", en: "Difference"),
    Text(
      da:
        "To eller flere ser forskelligt på noget, der betyder noget. Det kan handle om fakta, interesser, værdier eller roller. En forskel skal frem i lyset, før I kan bruge den.",
      en:
        "Two or more see something that matters differently. It can be about facts, interests, values or roles. A difference has to be out in the open before you can use it."
    ),
    from: "Samarbejdsdrevet innovation",
    use: .inCase(
      Text(
        da: "Blandt barriererne, når en forskel holder jer tilbage.",
        en: "Among the barriers, when a difference holds you back.")))

  private static let gains = Concept(
    "gevinster", Text(da: "Fire gevinster ved samarbejde", en: "Four gains from collaboration"),
    Text(
      da: "Det, samarbejde giver, hvis det lykkes:", en: "What collaboration gives when it succeeds:"),
    from: "Samarbejdsdrevet innovation",
    use: .inCase(
      Text(
        da: "På tidslinjen, der viser gevinsterne i tal for forløbet.",
        en: "On the timeline, which shows the gains of the case in figures.")),
    parts: [
      Concept.Part(
        "problemforstaaelse", Text(da: "Bedre forståelse af problemet", en: "Better understanding of the problem"),
        Text(da: "I ser det fra flere sider.", en: "You see it from more sides.")),
      Concept.Part(
        "ideer", Text(da: "Flere idéer", en: "More ideas"),
        Text(da: "Forskellige synsvinkler støder sammen.", en: "Different angles collide.")),
      Concept.Part(
        "laering", Text(da: "Gensidig læring", en: "Mutual learning"),
        Text(da: "I lærer hinandens arbejde at kende.", en: "You learn about each other's work.")),
      Concept.Part(
        "ejerskab", Text(da: "Fælles ejerskab", en: "Shared ownership"),
        Text(da: "De, der har været med, fører det ud i livet.", en: "Those who took part carry it out.")),
    ])

  private static let ability = Concept(
    "evnen-til-at-bidrage", Text(da: "Evnen til at bidrage", en: "The ability to contribute"),
    Text(
      da:
        "Det, man kan bidrage med, skal afgøre, hvem der er med. Ikke hvor man er ansat, eller hvad der står på visitkortet.",
      en:
        "What one can contribute should decide who takes part. Not where one is employed or what the card says."),
    from: "Samarbejdsdrevet innovation",
    use: .inCase(
      Text(
        da: "På siden Aktører, hvor hver skriver, hvad de giver og får.",
        en: "On the page Actors, where each writes what they give and get.")))
}
