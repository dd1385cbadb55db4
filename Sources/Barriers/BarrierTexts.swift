import Language
import Time

package enum BarrierTexts {
  package static let barriers = Text(da: "Barrierer på vejen", en: "Barriers on the way")
  package static let add = Text(da: "Tilføj barriere", en: "Add a barrier")
  static let newLead = Text(
    da: "Skriv det, som det er. Det samme kan holde ét forløb tilbage og drive et andet frem.",
    en: "Write it as it is. The same thing can hold one case back and carry another forward.")
  static let which = Text(da: "Hvad ligner det mest?", en: "What is it most like?")
  static let whichHint = Text(
    da: "Samspil har 28 forhold, som går igen. Vælg et af dem, eller skriv jeres eget.",
    en: "Samspil has 28 factors that recur. Choose one of them, or write your own.")
  static let own = Text(da: "Vores eget", en: "Our own")
  static let pole = Text(
    da: "Holder det jer tilbage, eller driver det jer frem?", en: "Does it hold you back or carry you forward?")
  static let poleMissing = Text(da: "Vælg, hvad det gør ved forløbet", en: "Choose what it does to the case")
  static let title = Text(da: "Sig det i én sætning", en: "Say it in one sentence")
  static let titleHint = Text(
    da: "Sætningen står på forløbets overblik.", en: "The sentence stands on the overview of the case.")
  static let titleMissing = Text(da: "Skriv, hvad der holder jer tilbage", en: "Write what holds you back")
  static let detail = Text(da: "Hvordan mærker I det?", en: "How do you feel it?")
  static let step = Text(da: "På hvilket trin?", en: "On which step?")
  static let stepHint = Text(da: "Vælger du et af de 28, følger trinnet med.", en: "One of the 28 brings its own step.")
  static let stepMissing = Text(da: "Vælg et trin", en: "Choose a step")
  static let weight = Text(da: "Hvor meget vejer det?", en: "How much does it weigh?")
  static let weightMissing = Text(da: "Vælg en vægt", en: "Choose a weight")
  static let putRight = Text(da: "Ret dette for at gemme", en: "Put this right to save")
  static let save = Text(da: "Gem barriere", en: "Save the barrier")
  static let saved = Text(da: "Barrieren er gemt.", en: "The barrier is saved.")
  package static let cancel = Text(da: "Fortryd", en: "Cancel")
  static let passed = Text(da: "Passeret", en: "Passed")
  static let accepted = Text(da: "Accepteret", en: "Accepted")
  static let confirm = Text(da: "Jeg ser det samme", en: "I see the same")
  static let confirmed = Text(da: "Du har sagt, at du ser det samme.", en: "You have said that you see the same.")
  static let confirmedNow = Text(da: "Noteret: Du ser det samme.", en: "Noted: you see the same.")
  static let close = Text(da: "Hvad blev der af den?", en: "What became of it?")
  static let isPassed = Text(da: "Den er passeret", en: "It is passed")
  static let isPassedNote = Text(da: "Den holder os ikke længere tilbage.", en: "It no longer holds us back.")
  static let isAccepted = Text(da: "Vi tager den med", en: "We take it along")
  static let isAcceptedNote = Text(
    da: "Den er der stadig, og vi går videre med den.", en: "It is still there, and we go on with it.")
  static let stateMissing = Text(da: "Vælg, hvad der blev af barrieren", en: "Choose what became of the barrier")
  static let outcome = Text(da: "Hvad gjorde forskellen?", en: "What made the difference?")
  static let outcomeHint = Text(da: "Én sætning. Andre kan lære af den.", en: "One sentence. Others can learn from it.")
  static let outcomeMissing = Text(da: "Skriv, hvad der gjorde forskellen", en: "Write what made the difference")
  static let closeButton = Text(da: "Luk barrieren", en: "Close the barrier")
  static let closed = Text(da: "Barrieren er lukket.", en: "The barrier is closed.")
  static let closedAlready = Text(da: "En anden har lukket barrieren.", en: "Somebody else has closed the barrier.")
  static let reopen = Text(da: "Åbn den igen", en: "Open it again")
  static let reopened = Text(da: "Barrieren er åben igen.", en: "The barrier is open again.")
  static let reweigh = Text(da: "Gem vægt", en: "Save the weight")
  static let weighed = Text(da: "Vægten er gemt.", en: "The weight is saved.")
  static let history = Text(da: "Det er sket", en: "What has happened")
  static let question = Text(da: "Spørg holdet", en: "Ask the team")
  static let moves = Text(da: "Det kan I gøre", en: "What you can do")
  static let take = Text(da: "Tag opgaven", en: "Take the task")

  static func weightName(_ weight: Int) -> Text { Text(da: "Vægt \(weight) af 3", en: "Weight \(weight) of 3") }
  static func weightChoice(_ weight: Int) -> Text {
    switch weight {
    case 1: Text(da: "1: Generer os", en: "1: Bothers us")
    case 2: Text(da: "2: Bremser os", en: "2: Slows us")
    default: Text(da: "3: Stopper os", en: "3: Stops us")
    }
  }
  static func raised(by who: String, confirmations: Int) -> Text {
    let first = Text(da: "Rejst af \(who).", en: "Raised by \(who).")
    guard confirmations > 0 else { return first }
    return first
      + Text(
        da: " \(confirmations) \(confirmations == 1 ? "anden" : "andre") ser det samme.",
        en: " \(confirmations) \(confirmations == 1 ? "other sees" : "others see") the same.")
  }
  static func closedOn(_ day: Day, _ state: Barrier.State) -> Text {
    let name = state == .passed ? passed : accepted
    return .build { "\(name($0)) \(Formats.dayAndMonth(day, $0)). " }
  }
  static func event(_ what: String, who: String) -> Text {
    switch what {
    case "raised": Text(da: "\(who) rejste den", en: "\(who) raised it")
    case "confirmed": Text(da: "\(who) ser det samme", en: "\(who) sees the same")
    case "weighed": Text(da: "\(who) gav den en anden vægt", en: "\(who) gave it another weight")
    case "passed": Text(da: "\(who) lukkede den som passeret", en: "\(who) closed it as passed")
    case "accepted": Text(da: "\(who) tog den med videre", en: "\(who) took it along")
    default: Text(da: "\(who) åbnede den igen", en: "\(who) opened it again")
    }
  }
}

package enum TaskTexts {
  static func isDue(_ title: Text, _ day: Day) -> Text {
    .build { language in
      let due = Formats.day(day, language)
      return language == .danish
        ? "Din opgave ”\(title(.danish))” har frist \(due)" : "Your task ”\(title(.english))” is due \(due)"
    }
  }
  static func isLate(_ title: Text, _ day: Day) -> Text {
    .build { language in
      let due = Formats.day(day, language)
      return language == .danish
        ? "Din opgave ”\(title(.danish))” havde frist \(due). Skriv, hvad der kom ud af den"
        : "Your task ”\(title(.english))” was due \(due). Write what came of it"
    }
  }

  package static let tasks = Text(da: "Opgaver", en: "Tasks")
  static let lead = Text(
    da: "Det, I har taget på jer, og hvad der kom ud af det.", en: "What you have taken on, and what came of it.")
  static let taken = Text(
    da: "Opgaven er din. Fortæl bagefter, hvad der kom ud af det.",
    en: "The task is yours. Tell afterwards what came of it.")
  static let open = Text(da: "I gang", en: "Under way")
  static let done = Text(da: "Gjort", en: "Done")
  static let none = Text(da: "Ingen har taget en opgave endnu", en: "Nobody has taken a task yet")
  static let noneWhy = Text(
    da: "Overblikket foreslår, hvad der hjælper mod det, der holder jer tilbage.",
    en: "The overview proposes what helps against what holds you back.")
  static let due = Text(da: "Hvornår er den gjort?", en: "When will it be done?")
  static let outcome = Text(da: "Hvad kom der ud af det?", en: "What came of it?")
  static let outcomeHint = Text(
    da: "Det må gerne være, at det ikke virkede.", en: "That it did not work is a fine answer.")
  static let outcomeMissing = Text(da: "Skriv, hvad der kom ud af det", en: "Write what came of it")
  static let didItPass = Text(da: "Er barrieren passeret?", en: "Is the barrier passed?")
  static let yes = Text(da: "Ja", en: "Yes")
  static let no = Text(da: "Ikke endnu", en: "Not yet")
  static let end = Text(da: "Afslut opgaven", en: "End the task")
  static let ended = Text(da: "Opgaven er afsluttet.", en: "The task is ended.")
  static let tell = Text(da: "Fortæl, hvad der skete", en: "Tell what happened")
  static let go = Text(da: "Gør det nu", en: "Do it now")
  static let doIt = Text(da: "Sådan gør du", en: "How to do it")
  static let unknownMove = Text(da: "Opgaven findes ikke længere", en: "The task is no longer there")

  static func due(_ day: Day) -> Text { .build { ($0 == .danish ? "Senest " : "By ") + Formats.dayAndMonth(day, $0) } }
  static func late(_ day: Day) -> Text {
    .build { ($0 == .danish ? "Skulle være gjort " : "Was due ") + Formats.dayAndMonth(day, $0) }
  }
}
