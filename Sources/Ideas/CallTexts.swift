import Language
import Time

enum CallTexts {
  static let calls = Text(da: "Idékald", en: "Calls for ideas")
  static let make = Text(da: "Lav et idékald", en: "Make a call for ideas")
  static let openNow = Text(da: "Åbne nu", en: "Open now")
  static let waitingForYou = Text(da: "Venter på svar fra jer", en: "Waiting for an answer from you")
  static let drafts = Text(da: "Kladder", en: "Drafts")
  static let yours = Text(da: "Dem, I leder", en: "Those you run")
  static let closedOnes = Text(da: "Lukkede", en: "Closed")
  static let noneOpen = Text(da: "Ingen åbne idékald", en: "No open calls for ideas")
  static let noneOpenWhy = Text(
    da: "Når nogen spørger, står spørgsmålet her.", en: "When somebody asks, the question stands here.")
  static let noDrafts = Text(da: "Ingen kladder", en: "No drafts")
  static let noDraftsWhy = Text(
    da: "Et idékald er ét spørgsmål til mange. Når du laver et, aftaler du også, hvem der svarer, og hvornår.",
    en: "A call for ideas is one question to many. When you make one, you also agree on who answers, and when.")
  static let share = Text(da: "Del en idé", en: "Share an idea")
  static let giveAnswer = Text(da: "Giv svar", en: "Answer")
  static let goOn = Text(da: "Skriv videre", en: "Write on")
  static let showMore = Text(da: "Vis flere", en: "Show more")
  static let overdue = Text(da: "Svar mangler", en: "Answer overdue")
  static let see = Text(da: "Se", en: "See")

  static func countIdeas(_ count: Int) -> Text {
    .counted(count, one: (da: "idé", en: "idea"), many: (da: "idéer", en: "ideas"))
  }

  static func unanswered(_ count: Int) -> Text {
    count == 1
      ? Text(da: "1 idé har ikke fået svar", en: "1 idea has no answer yet")
      : Text(da: "\(count) idéer har ikke fået svar", en: "\(count) ideas have no answer yet")
  }

  static func peopleWait(_ count: Int) -> Text {
    .counted(
      count, one: (da: "person venter", en: "person is waiting"),
      many: (da: "personer venter", en: "people are waiting"))
  }

  static func openUntil(_ day: Day) -> Text {
    .build { language in
      (language == .danish ? "Åbent til " : "Open until ") + Formats.dayAndMonth(day, language)
    }
  }

  static func closedOn(_ day: Day) -> Text {
    .build { language in (language == .danish ? "Lukket " : "Closed ") + Formats.dayAndMonth(day, language) }
  }

  static let openForNow = Text(da: "Åbent indtil videre", en: "Open until further notice")
  static func openAbout(_ words: String) -> Text { Text(da: "Åbent ca. til \(words)", en: "Open until about \(words)") }
  static let notOpened = Text(da: "Ikke åbnet endnu", en: "Not opened yet")

  static func notAllowed(_ act: CallAct) -> Text {
    switch act {
    case .run:
      Text(da: "Kun den, der leder idékaldet, kan ændre det", en: "Only the one who runs the call can change it")
    case .moderate:
      Text(
        da: "Kun den, der leder eller svarer, kan læse det, der venter",
        en: "Only those who run or answer the call can read what waits")
    case .answer:
      Text(da: "Kun den, der leder eller svarer, kan give svar", en: "Only those who run or answer the call can answer")
    case .combine:
      Text(
        da: "Kun den, der leder eller svarer, kan samle andres idéer",
        en: "Only those who run or answer the call can combine ideas of others")
    default: Text(da: "Idékaldet er ikke for dig", en: "The call is not for you")
    }
  }

  static func name(_ audience: Call.Audience) -> Text {
    switch audience {
    case .public: Text(da: "Alle", en: "Everyone")
    case .link: Text(da: "Alle, der har linket", en: "Everyone who has the link")
    case .signedIn: Text(da: "Alle, der er logget ind", en: "Everyone signed in")
    case .organisations: Text(da: "Organisationerne, der er med", en: "The organisations that take part")
    case .team: Text(da: "Kun holdet", en: "Only the team")
    }
  }

  static func note(_ audience: Call.Audience) -> Text {
    switch audience {
    case .public:
      Text(da: "Uden konto. Står på forsiden.", en: "Without an account. Stands on the front page.")
    case .link:
      Text(
        da: "Uden konto. Står ingen steder, og adressen kan ikke gættes.",
        en: "Without an account. Stands nowhere, and the address cannot be guessed.")
    case .signedIn: Text(da: "På tværs af organisationer.", en: "Across organisations.")
    case .organisations:
      Text(da: "Deres medarbejdere, også dem uden for holdet.", en: "Their staff, also outside the team.")
    case .team: Text(da: "Dem, der er med i forløbet.", en: "Those who take part in the case.")
    }
  }

  // MARK: - The form

  static let edit = Text(da: "Ret idékaldet", en: "Change the call")
  static let question = Text(da: "Spørgsmålet", en: "The question")
  static let questionHint = Text(
    da: "Ét spørgsmål, som alle kan svare på. Spørg til problemet, ikke til jeres løsning.",
    en: "One question that everyone can answer. Ask about the problem, not about your solution.")
  static let questionMissing = Text(da: "Skriv spørgsmålet", en: "Write the question")
  static let lead = Text(da: "En sætning til dem, der læser det", en: "A sentence for those who read it")
  static let leadHint = Text(da: "Fx: Små idéer tæller også.", en: "For instance: Small ideas count too.")
  static let inEnglish = Text(da: "På engelsk", en: "In English")
  static let questionEnglish = Text(da: "Spørgsmålet på engelsk", en: "The question in English")
  static let leadEnglish = Text(da: "Sætningen på engelsk", en: "The sentence in English")
  static let home = Text(da: "Hvem spørger?", en: "Who asks?")
  static let homeMissing = Text(da: "Vælg din organisation", en: "Choose your organisation")
  static let who = Text(da: "Hvem må være med?", en: "Who may take part?")
  static let whoMissing = Text(da: "Vælg, hvem der må være med", en: "Choose who may take part")
  static let when = Text(da: "Hvor længe er det åbent?", en: "How long is it open?")
  static let whenMissing = Text(da: "Vælg, hvor længe det er åbent", en: "Choose how long it is open")
  static let untilDay = Text(da: "Til en bestemt dag", en: "Until a day")
  static let untilAbout = Text(da: "Nogenlunde", en: "Roughly")
  static let untilAboutNote = Text(da: "Fx ”foråret 2027”. I lukker selv.", en: "Such as “spring 2027”. You close it.")
  static let untilFurther = Text(da: "Indtil videre", en: "Until further notice")
  static let lastDay = Text(da: "Sidste dag", en: "Last day")
  static let lastDayHint = Text(da: "Når det er til en bestemt dag.", en: "When it is until a day.")
  static let aboutHint = Text(da: "Når det er nogenlunde.", en: "When it is roughly.")
  static let lastDayMissing = Text(da: "Skriv den sidste dag", en: "Write the last day")
  static let about = Text(da: "Cirka hvornår", en: "About when")
  static let aboutMissing = Text(da: "Skriv cirka hvornår", en: "Write about when")
  static let decides = Text(da: "Hvornår vælger I?", en: "When do you choose?")
  static let decidesHint = Text(
    da: "Den dag, I læser alle idéer og vælger.", en: "The day you read all ideas and choose.")
  static let answerer = Text(da: "Hvem svarer?", en: "Who answers?")
  static let answererHint = Text(
    da: "Alle, der bidrager, får svar fra en navngiven person. Uden den kan det ikke åbne.",
    en: "Everyone who contributes is answered by a named person. Without one it cannot open.")
  static let answererMissing = Text(da: "Vælg, hvem der svarer", en: "Choose who answers")
  static let notChosen = Text(da: "Ikke valgt endnu", en: "Not chosen yet")
  static let due = Text(da: "Senest hvornår?", en: "By when?")
  static let dueMissing = Text(da: "Skriv, hvornår der senest er svar", en: "Write by when there is an answer")
  static let dueTooEarly = Text(
    da: "Svaret kan ikke komme, før idékaldet lukker", en: "The answer cannot come before the call closes")
  static let moderation = Text(da: "Læser nogen idéerne først?", en: "Does somebody read the ideas first?")
  static let moderationMissing = Text(da: "Vælg, om nogen læser først", en: "Choose whether somebody reads first")
  static let before = Text(da: "Ja, før andre ser dem", en: "Yes, before others see them")
  static let beforeNote = Text(
    da: "Godt, når borgere skriver: der kan stå private ting.",
    en: "Good when citizens write: there may be private things.")
  static let after = Text(da: "Nej, de vises med det samme", en: "No, they are shown at once")
  static let afterNote = Text(
    da: "Det, der ligner spam, venter stadig på at blive læst.", en: "What looks like spam still waits to be read.")
  static let takes = Text(da: "Hvad kan man gøre?", en: "What can people do?")
  static let takesHint = Text(da: "Kan ændres når som helst.", en: "Can be changed at any time.")
  static let takesMissing = Text(da: "Vælg mindst én ting", en: "Choose at least one thing")
  static let embed = Text(da: "Sider, der må vise idékaldet", en: "Sites that may show the call")
  static let embedHint = Text(
    da: "Én adresse på hver linje, fx https://www.egelund.example. Så kan de indlejre det.",
    en: "One address on each line, such as https://www.egelund.example. Then they can embed it.")
  static let embedWrong = Text(
    da: "Skriv adresser som https://www.egelund.example, én på hver linje, højst 20",
    en: "Write addresses like https://www.egelund.example, one on each line, at most 20")
  static let saveDraft = Text(da: "Gem kladde", en: "Save draft")
  static let save = Text(da: "Gem", en: "Save")
  static let openIt = Text(da: "Åbn idékaldet", en: "Open the call")
  static let openAgain = Text(da: "Åbn igen", en: "Open again")
  static let closeIt = Text(da: "Luk for idéer", en: "Close for ideas")
  static let putRight = Text(da: "Ret dette for at gemme idékaldet", en: "Put this right to save the call")
  static let savedDraft = Text(da: "Kladden er gemt.", en: "The draft is saved.")
  static let saved = Text(da: "Idékaldet er gemt.", en: "The call is saved.")
  static let opened = Text(da: "Idékaldet er åbent.", en: "The call is open.")
  static let closed = Text(
    da: "Idékaldet er lukket. Alle, der har bidraget, venter på svar.",
    en: "The call is closed. Everyone who contributed is waiting for an answer.")
  static let isOpen = Text(da: "Idékaldet er åbent allerede.", en: "The call is open already.")
  static let isClosed = Text(da: "Idékaldet er lukket allerede.", en: "The call is closed already.")
  static let needsAnswerer = Text(
    da: "Vælg først, hvem der svarer, og hvornår.", en: "First choose who answers, and when.")
  static let noHome = Text(
    da: "Du skal høre til en organisation for at lave et idékald",
    en: "You have to belong to an organisation to make a call for ideas")
  static let stale = Text(
    da: "En anden har rettet idékaldet imens. Dine rettelser står her; sammenlign, og gem igen.",
    en: "Somebody else has changed the call meanwhile. Your changes stand here; compare, and save again.")

  static func name(_ activity: Call.Activity) -> Text {
    switch activity {
    case .ideas: Text(da: "Dele idéer", en: "Share ideas")
    case .supports: Text(da: "Støtte idéer", en: "Support ideas")
    case .comments: Text(da: "Kommentere", en: "Comment")
    case .choices: Text(da: "Vælge mellem to", en: "Choose between two")
    }
  }
}

/// The page of one call.
enum CallPageTexts {
  static func from(_ organisation: String) -> Text {
    Text(da: "Idékald fra \(organisation)", en: "A call for ideas from \(organisation)")
  }
  static let takePartToday = Text(da: "Deltag i dag", en: "Take part today")
  static let allCalls = Text(da: "Alle idékald", en: "All calls for ideas")
  static let ideas = Text(da: "Idéer", en: "Ideas")
  static let people = Text(da: "Har deltaget", en: "Have taken part")
  static let daysLeft = Text(da: "Dage tilbage", en: "Days left")
  static let tried = Text(da: "Afprøves nu", en: "Being tried")
  static let choose = Text(da: "Vælg mellem to", en: "Choose between two")
  static let beFirst = Text(da: "Vær den første", en: "Be the first")
  static let beFirstWhy = Text(
    da: "Én sætning er nok. Små idéer tæller også.", en: "One sentence is enough. Small ideas count too.")
  static let sort = Text(da: "Sortér idéer", en: "Sort ideas")
  static let find = Text(da: "Find en idé", en: "Find an idea")
  static let noneFound = Text(da: "Ingen idéer passer på det", en: "No ideas match that")
  static let all = Text(da: "Vis alle idéer", en: "Show all ideas")
  static let fromTheStart = Text(da: "Vis fra begyndelsen", en: "Show from the start")
  static let next = Text(da: "Hvad sker der så?", en: "What happens next?")
  static let twoMinutes = Text(da: "Har du to minutter?", en: "Do you have two minutes?")
  static let twoMinutesWhy = Text(
    da: "Vælg mellem to idéer ad gangen. Så finder vi dem, de fleste tror på.",
    en: "Choose between two ideas at a time. So we find those most people believe in.")
  static let host = Text(da: "Du leder idékaldet", en: "You run this call")
  static let poster = Text(da: "Plakat med QR-kode", en: "Poster with a QR code")
  static let moderate = Text(da: "Læs det, der venter", en: "Read what waits")
  static let inCase = Text(da: "Se forløbet", en: "See the case")
  static let own = Text(da: "Det, du har delt", en: "What you have shared")
  static let data = Text(da: "Hent idéerne som CSV", en: "Get the ideas as CSV")
  static let feed = Text(da: "Følg i en feedlæser", en: "Follow in a feed reader")
  static let isDraft = Text(
    da: "Det er en kladde. Kun I, der leder det, kan se den.", en: "This is a draft. Only you who run it can see it.")
  static let isClosed = Text(
    da: "Der tages ikke imod flere idéer. Det, der er delt, kan læses her.",
    en: "No more ideas are taken. What has been shared can be read here.")
  static let until = Text(da: "Indtil", en: "Until")
  static let everyoneCan = Text(
    da: "Alle kan dele, støtte og kommentere idéer.", en: "Everyone can share, support and comment on ideas.")
  static let choosing = Text(da: "Holdet læser alle idéer og vælger.", en: "The team reads all ideas and chooses.")
  static let notOne = Text(da: "Også hvis din idé ikke bliver valgt.", en: "Also if your idea is not chosen.")

  static func order(_ order: IdeaOrder) -> Text {
    switch order {
    case .neutral: Text(da: "Blandet", en: "Mixed")
    case .supported: Text(da: "Mest støttede", en: "Most supported")
    case .newest: Text(da: "Nyeste", en: "Newest")
    case .unanswered: Text(da: "Uden svar", en: "Without an answer")
    }
  }
  static let orderWhy = Text(
    da: "Blandet: i tilfældig orden, ny hver dag, ens for alle.",
    en: "Mixed: in random order, new every day, the same for everyone.")

  static func until(_ day: Day) -> Text {
    .build { language in (language == .danish ? "Indtil " : "Until ") + Formats.dayAndMonth(day, language) }
  }
  static func atLatest(_ day: Day) -> Text {
    .build { language in (language == .danish ? "Senest " : "By ") + Formats.dayAndMonth(day, language) }
  }
  static func answers(_ name: String) -> Text {
    Text(da: "\(name) giver dig svar.", en: "\(name) gives you an answer.")
  }
  static func late(_ name: String, _ day: Day) -> Text {
    .build { language in
      let date = Formats.dayAndMonth(day, language)
      return language == .danish
        ? "Svaret skulle være kommet \(date). \(name) skylder det." : "The answer was due on \(date). \(name) owes it."
    }
  }
  static func number(_ number: Int) -> Text { Text(da: "Nr. \(number)", en: "No. \(number)") }
  static func waits(_ count: Int) -> Text {
    .counted(count, one: (da: "venter", en: "waits"), many: (da: "venter", en: "wait"))
  }
}

/// The poster, and what is shown inside pages of others.
enum PosterTexts {
  static let title = Text(da: "Plakat", en: "Poster")
  static let scan = Text(
    da: "Scan koden, og skriv din idé på telefonen", en: "Scan the code and write your idea on your phone")
  static let noAccount = Text(
    da: "Ingen konto. Én sætning er nok.", en: "No account. One sentence is enough.")
  static let orType = Text(da: "Eller skriv adressen:", en: "Or type the address:")
  static let code = Text(da: "QR-kode, der åbner idékaldet", en: "QR code that opens the call")
  static let print = Text(
    da: "Udskriv siden fra browseren. Kun plakaten kommer på papiret.",
    en: "Print the page from the browser. Only the poster comes out on paper.")
  static let link = Text(da: "Linket", en: "The link")
  static let copy = Text(da: "Kopiér linket", en: "Copy the link")
  static let embed = Text(da: "Vis det på jeres egen side", en: "Show it on your own site")
  static let embedHint = Text(
    da: "Sæt dette ind på siden. Det virker på de adresser, der står i idékaldets indstillinger.",
    en: "Put this into the page. It works at the addresses in the settings of the call.")
  static let answeredBy = Text(da: "Svar fra", en: "Answered by")
  static let opensElsewhere = Text(da: "Åbner i et nyt vindue", en: "Opens in a new window")
}
