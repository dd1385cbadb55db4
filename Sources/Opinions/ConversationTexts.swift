import Language
import Time

/// Where the team opens and looks after opinion maps.
enum ConversationTexts {
  static let maps = Text(da: "Meningskort", en: "Opinion maps")
  static let map = Text(da: "Meningskort", en: "Opinion map")
  static let lead = Text(
    da:
      "Korte udsagn, som mange kan være enige eller uenige i. Kortet viser, hvor I står hver for sig, og hvad I er enige om på tværs.",
    en:
      "Short statements that many can agree or disagree with. The map shows where you stand apart, and what you agree on across."
  )
  static let new = Text(da: "Lav et meningskort", en: "Make an opinion map")
  static let none = Text(da: "Ingen meningskort endnu", en: "No opinion maps yet")
  static let noneWhy = Text(
    da: "Spørg mange, hvad de mener om det samme. Kortet tegnes ved 7 deltagere med 7 stemmer.",
    en: "Ask many what they think about the same thing. The map is drawn at 7 participants with 7 votes.")
  static let toDifferences = Text(da: "Forskelle", en: "Differences")
  static let newLead = Text(
    da: "Ét spørgsmål, og de første udsagn at stemme om. Du åbner det, når du har læst det igennem.",
    en: "One question, and the first statements to vote on. You open it when you have read it through.")
  static let question = Text(da: "Hvad spørger du om?", en: "What do you ask?")
  static let questionHint = Text(
    da: "For eksempel: Hvad er en tryg hjemkomst?", en: "For example: What is a safe return home?")
  static let questionMissing = Text(da: "Skriv, hvad du spørger om", en: "Write what you ask")
  static let about = Text(da: "Hvad skal man vide, før man svarer?", en: "What should one know before answering?")
  static let aboutHint = Text(
    da: "Kort: hvad svarene bruges til, og hvem der læser dem.",
    en: "Briefly: what the answers are used for, and who reads them.")
  static let statements = Text(da: "De første udsagn", en: "The first statements")
  static let statementsHint = Text(
    da: "Et på hver linje, højst 140 tegn. Skriv dem, så nogen er enige og andre uenige. 10 til 30 er et godt antal.",
    en:
      "One a line, at most 140 characters. Write them so that some agree and others do not. 10 to 30 is a good number.")
  static let suggestions = Text(
    da: "Vælg blandt tolv færdige om at samarbejde om nyt",
    en: "Choose among twelve about working together on something new")
  static let suggestionsNote = Text(
    da: "To af dem siger det modsatte af hinanden. Det er meningen.",
    en: "Two of them say the opposite of each other. That is on purpose.")
  static let audience = Text(da: "Hvem kan stemme?", en: "Who can vote?")
  static let audienceMissing = Text(da: "Vælg, hvem der kan stemme", en: "Choose who can vote")
  static let moderation = Text(
    da: "Hvornår kan andre se det, deltagerne skriver?", en: "When can others see what participants write?")
  static let moderationMissing = Text(da: "Vælg, hvornår andre kan se det", en: "Choose when others can see it")
  static let own = Text(da: "Deltagernes egne udsagn", en: "The participants' own statements")
  static let ownYes = Text(
    da: "Deltagerne kan skrive egne udsagn", en: "Participants can write statements of their own")
  static let shown = Text(da: "Kortet, mens der stemmes", en: "The map while people vote")
  static let shownYes = Text(
    da: "De, der har stemt, kan se kortet og finde sig selv",
    en: "Those who have voted can see the map and find themselves")
  static let lastDay = Text(da: "Sidste dag", en: "Last day")
  static let lastDayHint = Text(
    da: "Lad det stå tomt, hvis du selv vil lukke.", en: "Leave it empty if you want to close it yourself.")
  static let lastDayPassed = Text(da: "Vælg en dag, der ikke er gået", en: "Choose a day that has not passed")
  static let anonymity = Text(
    da: "Ingen kan se, hvem der har stemt hvad, heller ikke holdet. Der vises aldrig tal for færre end fem.",
    en: "Nobody can see who voted what, the team included. Figures for fewer than five are never shown.")
  static let save = Text(da: "Gem som kladde", en: "Save as a draft")
  static let back = Text(da: "Tilbage", en: "Back")
  static let putRight = Text(da: "Ret dette for at gemme", en: "Put this right to save")
  static let started = Text(
    da: "Meningskortet er gemt. Læs udsagnene igennem, og åbn det",
    en: "The opinion map is saved. Read the statements through and open it")
  static let saved = Text(da: "Gemt", en: "Saved")
  static let settings = Text(da: "Indstillinger", en: "Settings")
  static let saveSettings = Text(da: "Gem indstillinger", en: "Save settings")
  static let isOpenAlready = Text(da: "Meningskortet er allerede åbent", en: "The opinion map is open already")
  static let needsStatements = Text(
    da: "Skriv mindst ét udsagn, før du åbner", en: "Write at least one statement before you open it")
  static let opened = Text(da: "Meningskortet er åbent. Del linket", en: "The opinion map is open. Share the link")
  static let closed = Text(da: "Der kan ikke stemmes længere", en: "Voting has ended")
  static let reopened = Text(da: "Der kan stemmes igen", en: "Voting is open again")
  static let nothingChanged = Text(
    da: "En anden var først. Der er ikke ændret noget", en: "Somebody else was first. Nothing has been changed")
  static let published = Text(da: "Alle med linket kan se resultatet", en: "Everyone with the link can see the result")
  static let unpublished = Text(da: "Resultatet er ikke længere offentligt", en: "The result is no longer public")
  static let named = Text(da: "Navnene er gemt", en: "The names are saved")
  static let open = Text(da: "Åbn for stemmer", en: "Open for votes")
  static let close = Text(da: "Luk for stemmer", en: "Close for votes")
  static let reopen = Text(da: "Åbn igen", en: "Open again")
  static let publish = Text(da: "Vis resultatet for alle med linket", en: "Show the result to everyone with the link")
  static let unpublish = Text(da: "Gør resultatet til holdets igen", en: "Keep the result to the team again")
  static let share = Text(da: "Del", en: "Share")
  static let report = Text(da: "Rapport til print", en: "Report to print")
  static let manage = Text(da: "Pas meningskortet", en: "Look after the opinion map")
  static let toStatements = Text(da: "Udsagn og det, der venter", en: "Statements and what waits")
  static let polis = Text(da: "Hent i Polis' format", en: "Get in the form of Polis")
  static let polisNote = Text(
    da:
      "Deltagerne har numre uden rækkefølge, og tider er dage. Stemmerne er dem, de viste tal er talt op af. Grupper er med, når alle tal for alle grupper vises.",
    en:
      "Participants have numbers without order, and times are days. The votes are those that the figures shown were counted from. Groups are there when all figures of all groups are shown."
  )
  static let votesLater = Text(
    da: "Stemmerne kan hentes, når kortet er tegnet.", en: "The votes can be taken out when the map is drawn.")
  static let csv = Text(da: "Hent udsagn og tal som CSV", en: "Get statements and figures as CSV")

  static func tooLong(_ begin: String) -> Text {
    Text(
      da: "Gør udsagnet kortere: ”\(begin)…” Højst 140 tegn",
      en: "Make the statement shorter: “\(begin)…” At most 140 characters")
  }

  static func name(of audience: Conversation.Audience) -> Text {
    switch audience {
    case .link: Text(da: "Alle med linket", en: "Everyone with the link")
    case .signedIn: Text(da: "Alle med en konto", en: "Everyone with an account")
    case .team: Text(da: "Holdet", en: "The team")
    }
  }

  static func note(of audience: Conversation.Audience) -> Text {
    switch audience {
    case .link: Text(da: "Uden konto. Når I vil høre mange.", en: "Without an account. When you want to hear many.")
    case .signedIn: Text(da: "En stemme for hver konto.", en: "One vote for each account.")
    case .team: Text(da: "Kun de, der er med i forløbet.", en: "Only those who take part in the case.")
    }
  }

  static func name(of moderation: Conversation.Moderation) -> Text {
    switch moderation {
    case .before: Text(da: "Når holdet har læst det", en: "When the team has read it")
    case .after: Text(da: "Med det samme", en: "At once")
    }
  }

  static func note(of moderation: Conversation.Moderation) -> Text {
    switch moderation {
    case .before: Text(da: "Bedst, når alle kan være med.", en: "Best when everyone can take part.")
    case .after: Text(da: "Holdet tager det ned, der ikke skal stå.", en: "The team takes down what must not stand.")
    }
  }

  static func name(of state: Conversation.State) -> Text {
    switch state {
    case .draft: Text(da: "Kladde", en: "Draft")
    case .open: Text(da: "Åben", en: "Open")
    case .closed: Text(da: "Lukket", en: "Closed")
    }
  }

  static func votes(_ count: Int) -> Text {
    .counted(count, one: ("stemme", "vote"), many: ("stemmer", "votes"))
  }
  static func statements(_ count: Int) -> Text {
    .counted(count, one: ("udsagn", "statement"), many: ("udsagn", "statements"))
  }
  static func people(_ count: Int) -> Text {
    .counted(count, one: ("deltager", "participant"), many: ("deltagere", "participants"))
  }
  static func waiting(_ count: Int) -> Text {
    .counted(
      count, one: ("udsagn venter på at blive læst", "statement waits to be read"),
      many: ("udsagn venter på at blive læst", "statements wait to be read"))
  }

  /// *4.120 stemmer på 31 udsagn. Åben til 6. december.*
  static func standing(_ item: Conversation, votes: Int, statements: Int, today: Day, isArchived: Bool) -> Text {
    let begin =
      votes > 0
      ? Self.votes(votes) + Text(da: " på ", en: " on ") + Self.statements(statements) + Text(same: ". ")
      : Self.statements(statements) + Text(same: ". ")
    switch isArchived ? .closed : item.state(on: today) {
    case .draft: return begin + Text(da: "Kladde, ikke åbnet endnu.", en: "A draft, not open yet.")
    case .closed: return begin + Text(da: "Lukket for stemmer.", en: "Voting has ended.")
    case .open:
      guard let day = item.lastDay else { return begin + Text(da: "Åben.", en: "Open.") }
      return begin + Text(da: "Åben til ", en: "Open until ") + Text.build { Formats.dayAndMonth(day, $0) }
        + Text(same: ".")
    }
  }
}

/// Where the link is shared.
enum ShareTexts {
  static let heading = Text(da: "Del meningskortet", en: "Share the opinion map")
  static let lead = Text(
    da: "Linket åbner direkte på det første udsagn. Ingen konto, ingen app.",
    en: "The link opens on the first statement. No account, no app.")
  static let link = Text(da: "Link", en: "Link")
  static let copy = Text(da: "Kopiér link", en: "Copy the link")
  static let code = Text(da: "QR-kode til meningskortet", en: "QR code of the opinion map")
  static let scan = Text(
    da: "Ret telefonens kamera mod koden, og stem.", en: "Point the camera of your phone at the code, and vote.")
  static let inRoom = Text(da: "Kør det på et møde i et rum", en: "Run it at a meeting in a room")
  static let print = Text(
    da: "Siden kan printes som opslag: koden og spørgsmålet fylder arket.",
    en: "The page can be printed as a poster: the code and the question fill the sheet.")
  static let notOpen = Text(
    da: "Meningskortet er ikke åbent. De, der bruger linket nu, får det at vide.",
    en: "The opinion map is not open. Those who use the link now are told so.")
}

/// The statements, and what the team does with them.
enum StatementTexts {
  static let heading = Text(da: "Udsagn", en: "Statements")
  static let lead = Text(
    da: "Et udsagn er én mening, som man kan være enig eller uenig i.",
    en: "A statement is one opinion that one can agree or disagree with.")
  static let waiting = Text(da: "Venter på at blive læst", en: "Waiting to be read")
  static let waitingNote = Text(
    da: "Vis det, der kan tåle at stå offentligt. Afvis ikke noget, fordi du er uenig.",
    en: "Show what can stand in public. Do not reject anything because you disagree.")
  static let none = Text(da: "Intet venter.", en: "Nothing waits.")
  static let open = Text(da: "Der stemmes om", en: "Being voted on")
  static let gone = Text(da: "Afvist eller taget ned", en: "Rejected or taken down")
  static let replacedHeading = Text(da: "Omformuleret", en: "Worded anew")
  static let add = Text(da: "Tilføj udsagn", en: "Add statements")
  static let addField = Text(da: "Nye udsagn", en: "New statements")
  static let addHint = Text(da: "Et på hver linje, højst 140 tegn.", en: "One a line, at most 140 characters.")
  static let missing = Text(da: "Skriv et udsagn", en: "Write a statement")
  static let show = Text(da: "Vis", en: "Show")
  static let reject = Text(da: "Afvis", en: "Reject")
  static let takeDown = Text(da: "Tag ned", en: "Take down")
  static let restore = Text(da: "Vis igen", en: "Show again")
  static let reword = Text(da: "Omformulér", en: "Word anew")
  static let reason = Text(da: "Hvorfor?", en: "Why?")
  static let reasonHint = Text(da: "Står i loggen. Skriv ikke navne.", en: "Stands in the log. Write no names.")
  static let reasonMissing = Text(da: "Skriv, hvorfor det skal væk", en: "Write why it must go")
  static let log = Text(da: "Log", en: "Log")
  static let logNote = Text(da: "Det, holdet har gjort, nyeste først.", en: "What the team has done, newest first.")
  static let logEmpty = Text(da: "Holdet har ikke gjort noget endnu.", en: "The team has done nothing yet.")
  static let fromTeam = Text(da: "Fra holdet", en: "From the team")
  static let fromParticipant = Text(da: "Fra en deltager", en: "From a participant")
  static let noFigures = Text(da: "Tal vises, når fem har svaret", en: "Figures are shown when five have answered")
  static let cannotReword = Text(da: "Udsagnet kan ikke omformuleres", en: "The statement cannot be worded anew")
  static let rewordLead = Text(
    da:
      "Har nogen stemt, bliver det gamle udsagn stående med sine stemmer, og det nye begynder forfra. De stemte jo om andre ord.",
    en:
      "If somebody has voted, the old statement stays with its votes and the new one begins anew. They voted on other words."
  )
  static let field = Text(da: "Udsagn", en: "Statement")
  static let saveReword = Text(da: "Gem ny ordlyd", en: "Save the new words")
  static let reworded = Text(
    da: "Udsagnet er rettet. Ingen havde stemt om det", en: "The statement is changed. Nobody had voted on it")
  static let replaced = Text(
    da: "Det nye udsagn er med. Det gamle står med sine stemmer",
    en: "The new statement is in. The old one stays with its votes")
  static let putRight = Text(da: "Ret dette", en: "Put this right")

  static let handsHeading = Text(da: "Håndsoprækning", en: "Show of hands")
  static let handsNote = Text(
    da: "Hvad sagde I højt på et møde? Er det noget andet end de anonyme stemmer, siger Samspil til.",
    en: "What did you say aloud at a meeting? If it differs from the anonymous votes, Samspil speaks up.")
  static let handsFor = Text(da: "Hænder for", en: "Hands for")
  static let handsAgainst = Text(da: "Hænder imod", en: "Hands against")
  static let saveHands = Text(da: "Gem håndsoprækning", en: "Save the show of hands")
  static let handsMissing = Text(da: "Skriv et tal fra 0 og op", en: "Write a number from 0 up")
  static let handsNoted = Text(da: "Håndsoprækningen er gemt", en: "The show of hands is saved")

  static func hands(agree: Int, disagree: Int) -> Text {
    Text(da: "På et møde: \(agree) for, \(disagree) imod", en: "At a meeting: \(agree) for, \(disagree) against")
  }

  static func added(_ count: Int) -> Text {
    count == 0
      ? Text(da: "De udsagn er der allerede", en: "Those statements are there already")
      : .counted(
        count, one: ("udsagn er føjet til", "statement is added"), many: ("udsagn er føjet til", "statements are added")
      )
  }

  static func settled(_ status: Statement.Status) -> Text {
    switch status {
    case .open: Text(da: "Udsagnet vises nu", en: "The statement is shown now")
    case .rejected: Text(da: "Udsagnet er afvist", en: "The statement is rejected")
    default: Text(da: "Udsagnet er taget ned", en: "The statement is taken down")
    }
  }

  static func event(_ what: String, name: String) -> Text {
    switch what {
    case "added": Text(da: "\(name) tilføjede", en: "\(name) added")
    case "accepted": Text(da: "\(name) viste", en: "\(name) showed")
    case "rejected": Text(da: "\(name) afviste", en: "\(name) rejected")
    case "removed": Text(da: "\(name) tog ned", en: "\(name) took down")
    case "restored": Text(da: "\(name) viste igen", en: "\(name) showed again")
    default: Text(da: "\(name) omformulerede", en: "\(name) worded anew")
    }
  }

  static func counts(agree: Int, disagree: Int, pass: Int) -> Text {
    Text(
      da: "\(agree) enige, \(disagree) uenige, \(pass) sprang over",
      en: "\(agree) agree, \(disagree) disagree, \(pass) skipped")
  }
}
