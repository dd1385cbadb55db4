import Language
import Time

package enum ActorTexts {
  package static let actors = Text(da: "Aktører", en: "Actors")
  static let teamSport = Text(da: " Innovation er en holdsport.", en: " Innovation is a team sport.")
  static let framing = Text(da: "Indramning", en: "Framing")
  static let overview = Text(da: "Overblik", en: "Overview")
  static let team = Text(da: "Holdet", en: "The team")
  static let organisations = Text(da: "Organisationer og mennesker", en: "Organisations and people")
  static let asThemselves = Text(da: "Deltager som sig selv", en: "Taking part as themselves")
  static let asThemselvesNote = Text(da: "Taler ikke for en organisation", en: "Speak for no organisation")
  static let whoHasWhichHat = Text(da: "Hvem har hvilken hat?", en: "Who wears which hat?")
  static let change = Text(da: "Skift", en: "Change")
  static let choose = Text(da: "Vælg", en: "Choose")
  static let backToActors = Text(da: "Til aktørerne", en: "To the actors")

  static func people(_ people: Int, _ organisations: Int) -> Text {
    let people = Text.counted(people, one: (da: "person", en: "person"), many: (da: "personer", en: "people"))
    guard organisations > 0 else { return people + Text(same: ".") + teamSport }
    return people + Text(da: " fra ", en: " from ")
      + .counted(
        organisations, one: (da: "organisation", en: "organisation"),
        many: (da: "organisationer", en: "organisations"))
      + Text(same: ".") + teamSport
  }

  // MARK: Gaps

  /// - Parameter step: *interaktionen*, in its definite form.
  static func nobodyIn(_ groups: [Text], at step: Text) -> Text {
    Text(
      da: "Ingen \(either(groups.map(\.danish), "eller")) er med i \(step.danish)",
      en: "No \(either(groups.map(\.english), "or")) takes part in \(step.english)")
  }

  private static func either(_ items: [String], _ word: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  static func silent(_ names: [String], isMany: Bool, at step: Text) -> Text {
    Text(
      da: "\(Formats.list(names, .danish)) er på holdet, men har ikke bidraget i \(step.danish).",
      en: "\(Formats.list(names, .english)) \(isMany ? "are" : "is") on the team, but without a contribution to "
        + "\(step.english).")
  }

  static func nobodyOnTeam(_ group: Text) -> Text {
    Text(da: "Holdet har ingen \(group.danish).", en: "The team has no \(group.english).")
  }

  static func inviteOne(_ group: Text) -> Text {
    let article = group.english.hasPrefix("e") ? "an" : "a"
    return Text(da: "Invitér en \(group.danish)", en: "Invite \(article) \(group.english)")
  }

  static let noMandate = Text(
    da: "I har ikke fået råderum af nogen endnu.", en: "Nobody has given you a mandate yet.")
  static let askMandate = Text(da: "Bed om råderum", en: "Ask for a mandate")
  static let everyGroupIsIn = Text(
    da: "Alle fem aktørgrupper er vævet ind på det trin, I står på.",
    en: "All five actor groups are woven into the step you are on.")

  // MARK: People

  static let gives = Text(da: "Giver", en: "Gives")
  static let gets = Text(da: "Får", en: "Gets")
  static let givesAndGets = Text(da: "Hvad giver og får de?", en: "What do they give and get?")
  static let notStated = Text(da: "Har ikke skrevet det endnu", en: "Not written yet")
  static let stateYours = Text(da: "Skriv, hvad du giver og får", en: "Write what you give and get")
  static let changeYours = Text(da: "Ret, hvad du giver og får", en: "Change what you give and get")
  static let guest = Text(da: "gæst", en: "guest")
  static let leader = Text(da: "leder", en: "leader")
  static let backer = Text(da: "bakker op", en: "backer")

  // MARK: Load

  static let load = Text(da: "Hvor travlt har holdet?", en: "How busy is the team?")
  static let loadNote = Text(
    da: "Så mange åbne forløb er hver med i, dette regnet med. Rækkefølgen er alfabetisk.",
    en: "So many open cases each takes part in, this one included. The order is alphabetical.")
  static let name = Text(da: "Navn", en: "Name")
  static let openCases = Text(da: "Åbne forløb", en: "Open cases")

  static func busy(_ people: Int) -> Text {
    Text(
      da: people == 1
        ? "1 person er med i mere end ét åbent forløb" : "\(people) personer er med i mere end ét åbent forløb",
      en: people == 1
        ? "1 person takes part in more than one open case" : "\(people) people take part in more than one open case")
  }

  static let nobodyElsewhere = Text(
    da: "Ingen på holdet er med i andre åbne forløb.", en: "Nobody on the team takes part in other open cases.")

  // MARK: Next

  static let mandates = Text(da: "Råderum og opbakning", en: "Mandate and backing")
  static let toMandates = Text(da: "Se, hvad I har spurgt om", en: "See what you have asked")
  static let toMeetings = Text(da: "Se møderne, og planlæg det næste", en: "See the meetings and plan the next")
  static let meetings = Text(da: "Møder", en: "Meetings")

  static func mandateGiven(_ names: [String], until: Day?) -> Text {
    .build { language in
      let who = Formats.list(names, language)
      let end =
        until.map { day in
          language == .danish ? " til \(Formats.day(day, .danish))" : " until \(Formats.day(day, .english))"
        } ?? ""
      return language == .danish ? "Givet af \(who)\(end)." : "Given by \(who)\(end)."
    }
  }

  static func mandateWaits(_ count: Int) -> Text {
    .counted(
      count, one: (da: "spørgsmål venter på svar.", en: "question waits for an answer."),
      many: (da: "spørgsmål venter på svar.", en: "questions wait for an answer."))
  }

  static func nextMeeting(_ starts: Instant, _ place: String) -> Text {
    .build { language in
      let day = Formats.dayAndTime(starts, language)
      let next = language == .danish ? "Næste: " : "Next: "
      return next + day + ", " + place + "."
    }
  }

  static let noMeeting = Text(da: "Intet møde er planlagt.", en: "No meeting is planned.")
}
