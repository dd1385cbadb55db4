import Language

/// What stands on the page of one difference.
enum DifferencePageTexts {
  static let sides = Text(da: "Siderne", en: "The sides")
  static let addSide = Text(da: "Skriv en side til", en: "Write another side")
  static let takeOver = Text(da: "Skriv den med dine egne ord", en: "Write it in your own words")
  static let edit = Text(da: "Ret", en: "Edit")
  static let edited = Text(da: "rettet", en: "edited")
  static let useLabel = Text(da: "Hvad ser du, I kan bruge?", en: "What do you see that you can use?")
  static let useHint = Text(
    da: "Én sætning. Fx hvad forskellen viser, som ingen af jer kan se alene.",
    en: "One sentence. For example what the difference shows that none of you can see alone.")
  static let useSave = Text(da: "Gem", en: "Save")
  static let noUses = Text(da: "Ingen har set noget endnu.", en: "Nobody has seen anything yet.")
  static let thread = Text(da: "Tråden", en: "The thread")
  static let noReplies = Text(
    da: "Ingen har skrevet endnu. Spørg om noget, du ikke forstår ved den anden side.",
    en: "Nobody has written yet. Ask about something you do not understand on the other side.")
  static let reply = Text(da: "Skriv i tråden", en: "Write in the thread")
  static let replyHint = Text(
    da: "Skriv @ og et navn for at gøre en bestemt opmærksom på det.",
    en: "Write @ and a name to draw someone's attention to it.")
  static let send = Text(da: "Send svar", en: "Send reply")
  static let answer = Text(da: "Svar", en: "Answer")
  static let withdraw = Text(da: "Tag tilbage", en: "Withdraw")
  static let withdrawn = Text(da: "Svaret er taget tilbage", en: "The reply is withdrawn")
  static let older = Text(da: "Vis ældre svar", en: "Show older replies")
  static let newest = Text(da: "Vis de nyeste svar", en: "Show the newest replies")
  static let history = Text(da: "Historik", en: "History")
  static let link = Text(da: "Knyt til", en: "Link to")
  static let linkButton = Text(da: "Knyt", en: "Link")
  static let unlink = Text(da: "Fjern", en: "Remove")
  static let choose = Text(da: "Vælg", en: "Choose")
  static let noLinks = Text(
    da: "Ikke knyttet til noget endnu.", en: "Not linked to anything yet.")
  static let whyAgain = Text(da: "Hvorfor tages den op igen?", en: "Why is it taken up again?")
  static let reopen = Text(da: "Tag den op igen", en: "Take it up again")
  static let correctOutcome = Text(da: "Ret udbyttet", en: "Edit what came of it")
  static let back = Text(da: "Til forskellene", en: "To the differences")
  static let putRight = Text(da: "Ret dette, så gemmer vi det", en: "Put this right, and we save it")
  static let nextStep = Text(da: "Hvad nu?", en: "What now?")

  static func answering(_ name: String) -> Text { Text(da: "Svar til \(name)", en: "Answer to \(name)") }
  static func toWhom(_ name: String) -> Text { Text(da: "til \(name)", en: "to \(name)") }

  static func event(_ what: DifferenceEvent.What, who: String) -> Text {
    let (danish, english) =
      switch what {
      case .raised: ("gjorde forskellen synlig", "made the difference visible")
      case .sideAdded: ("skrev en side til", "wrote another side")
      case .sideRewritten: ("rettede en side. Før stod der", "edited a side. Before, it said")
      case .sideTaken:
        ("skrev siden med sine egne ord. Før stod der", "wrote the side in their own words. Before, it said")
      case .owned: ("tog forskellen", "took the difference")
      case .released: ("slap forskellen", "let the difference go")
      case .linked: ("knyttede den til", "linked it to")
      case .unlinked: ("fjernede tilknytningen til", "removed the link to")
      case .workedThrough: ("skrev, hvad der kom ud af den", "wrote what came of it")
      case .kept: ("skrev, hvorfor I beholder den", "wrote why you keep it")
      case .reopened: ("tog den op igen", "took it up again")
      }
    return Text(da: "\(who) \(danish)", en: "\(who) \(english)")
  }

  static func kind(of kind: LinkKey.Kind) -> Text {
    switch kind {
    case .barrier: Text(da: "Barriere", en: "Barrier")
    case .move: Text(da: "Opgave", en: "Task")
    case .idea: Text(da: "Idé", en: "Idea")
    case .decision: Text(da: "Beslutning", en: "Decision")
    case .statement: Text(da: "Udsagn", en: "Statement")
    }
  }
}

/// The form where a difference is made visible.
enum NewDifferenceTexts {
  static let heading = Text(da: "Gør en forskel synlig", en: "Make a difference visible")
  static let lead = Text(
    da: "Skriv begge sider, som du har hørt dem. Den anden part kan bagefter skrive sin side med egne ord.",
    en: "Write both sides as you have heard them. The other party can then write theirs in their own words.")
  static let title = Text(da: "Hvad ser I forskelligt på?", en: "What do you see differently?")
  static let titleHint = Text(
    da: "Skriv det som et spørgsmål. Fx: Hvem har ansvaret det første døgn?",
    en: "Write it as a question. For example: Who is responsible for the first 24 hours?")
  static let titleMissing = Text(da: "Skriv, hvad I ser forskelligt på", en: "Write what you see differently")
  static let kind = Text(da: "Hvad handler forskellen om?", en: "What is the difference about?")
  static let kindMissing = Text(
    da: "Vælg fakta, interesser, værdier eller roller", en: "Choose facts, interests, values or roles")
  static let sideHint = Text(
    da: "Højst 600 tegn. Skriv, så den, der mener det, kan genkende sig selv.",
    en: "At most 600 characters. Write so that those who think so recognise themselves.")
  static let who = Text(da: "Hvis side er det?", en: "Whose side is it?")
  static let whoTwice = Text(
    da: "Den ene person har allerede en side. Vælg en anden", en: "That person already has a side. Choose another")
  static let mine = Text(da: "Min egen", en: "My own")
  static let choose = Text(da: "Vælg en person eller en gruppe", en: "Choose a person or a group")
  static let people = Text(da: "Personer på holdet", en: "People on the team")
  static let groups = Text(da: "Aktørgrupper", en: "Actor groups")
  static let third = Text(da: "Der er en tredje side", en: "There is a third side")
  static let link = Text(da: "Hænger den sammen med noget i forløbet?", en: "Does it hang together with something?")
  static let nothing = Text(da: "Nej, ikke endnu", en: "No, not yet")
  static let save = Text(da: "Gør den synlig", en: "Make it visible")
  static let raised = Text(da: "Forskellen er synlig for holdet", en: "The difference is visible to the team")
  static let putRight = Text(da: "Ret dette for at gøre forskellen synlig", en: "Put this right to make it visible")
  static let privacy = Text(
    da: "Alle i forløbet kan læse det. Skriv ikke om andres helbred med navn.",
    en: "Everyone in the case can read it. Do not write about other people's health by name.")

  static func side(_ number: Int) -> Text {
    switch number {
    case 1: Text(da: "Den ene side", en: "One side")
    case 2: Text(da: "Den anden side", en: "The other side")
    default: Text(da: "Den tredje side", en: "The third side")
    }
  }

  static func sideMissing(_ number: Int) -> Text {
    number == 1
      ? Text(da: "Skriv den ene side", en: "Write one side")
      : Text(da: "Skriv den anden side", en: "Write the other side")
  }

  static func whoMissing(_ number: Int) -> Text {
    let side = Self.side(number)
    return Text(
      da: "\(side.danish): vælg, hvis side det er", en: "\(side.english): choose whose side it is")
  }

  static func note(of kind: Difference.Kind) -> Text {
    switch kind {
    case .facts: Text(da: "Kan undersøges", en: "Can be looked into")
    case .interests: Text(da: "Kan forhandles", en: "Can be negotiated")
    case .values: Text(da: "Kan forstås og respekteres", en: "Can be understood and respected")
    case .roles: Text(da: "Kan aftales", en: "Can be agreed")
    }
  }
}

/// The form for one side.
enum SideTexts {
  static let new = Text(da: "Skriv en side til", en: "Write another side")
  static let take = Text(da: "Skriv siden med dine egne ord", en: "Write the side in your own words")
  static let correct = Text(da: "Ret siden", en: "Edit the side")
  static let label = Text(da: "Siden", en: "The side")
  static let hint = Text(
    da: "Højst 600 tegn. Skriv, som du ville sige det til den anden part.",
    en: "At most 600 characters. Write it as you would say it to the other party.")
  static let save = Text(da: "Gem siden", en: "Save the side")
  static let takeButton = Text(da: "Gem som mine ord", en: "Save as my words")
  static let keepHeard = Text(da: "Gem uden at sætte mit navn på", en: "Save without putting my name on it")
  static let missing = Text(da: "Skriv siden", en: "Write the side")
  static let whoMissing = Text(da: "Vælg, hvis side det er", en: "Choose whose side it is")
  static let notYours = Text(
    da: "Kun den, hvis side det er, kan skrive den om", en: "Only the one whose side it is can rewrite it")
  static let speaksAlready = Text(
    da: "Du har allerede skrevet din side. Ret den, eller skriv i tråden",
    en: "You have already written your side. Edit it, or write in the thread")
  static let full = Text(
    da: "Der er plads til otte sider. Skriv i tråden, eller gør en ny forskel synlig",
    en: "There is room for eight sides. Write in the thread, or make a new difference visible")
  static let added = Text(da: "Siden er med", en: "The side is in")
  static let taken = Text(da: "Siden er nu med dine egne ord", en: "The side is now in your own words")
  static let rewritten = Text(da: "Siden er rettet", en: "The side is changed")
  static let takeLead = Text(
    da: "Det her er, hvad andre har hørt jer sige. Skriv det, som du selv ville sige det. Det står i dit navn.",
    en: "This is what others have heard you say. Write it as you would say it yourself. It stands in your name.")
  static let putRight = Text(da: "Ret dette for at gemme siden", en: "Put this right to save the side")
}

/// The form where a difference is worked through.
enum WorkTexts {
  static let heading = Text(da: "Bearbejd forskellen", en: "Work the difference through")
  static let correct = Text(da: "Ret udbyttet", en: "Edit what came of it")
  static let lead = Text(
    da: "I behøver ikke blive enige. Skriv, hvad I brugte forskellen til, eller hvorfor I beholder den.",
    en: "You need not agree. Write what you used the difference for, or why you keep it.")
  static let closing = Text(da: "Hvad gør I med den?", en: "What do you do with it?")
  static let closingMissing = Text(
    da: "Vælg, om I har brugt forskellen eller beholder den",
    en: "Choose whether you have used the difference or keep it")
  static let used = Text(da: "Vi har brugt den", en: "We have used it")
  static let usedNote = Text(da: "Der kom noget ud af den: et fælles træk", en: "Something came of it: a joint move")
  static let keep = Text(da: "Vi beholder den", en: "We keep it")
  static let keepNote = Text(
    da: "Som en frugtbar spænding, begge sider har brug for", en: "As a productive tension that both sides need")
  static let outcome = Text(
    da: "Hvad kom der ud af det, og hvad gør I sammen?", en: "What came of it, and what do you do together?")
  static let outcomeHint = Text(
    da: "Skriv, så begge sider kan sige ja til det. Højst 1.000 tegn.",
    en: "Write so that both sides can say yes to it. At most 1,000 characters.")
  static let outcomeMissing = Text(da: "Skriv, hvad der kom ud af det", en: "Write what came of it")
  static let move = Text(
    da: "Blev det til en opgave, en idé eller en beslutning?", en: "Did it become a task, an idea or a decision?")
  static let noMove = Text(da: "Ikke noget, der står i forløbet", en: "Nothing that stands in the case")
  static let save = Text(da: "Gem", en: "Save")
  static let putRight = Text(da: "Ret dette for at gemme", en: "Put this right to save")
  static let worked = Text(da: "Forskellen er bearbejdet", en: "The difference is worked through")
  static let kept = Text(da: "I beholder forskellen", en: "You keep the difference")
  static let whyMissing = Text(da: "Skriv, hvorfor den tages op igen", en: "Write why it is taken up again")
  static let isOpen = Text(da: "Forskellen er allerede taget op igen", en: "The difference is already taken up again")
  static let reopenedNow = Text(da: "Forskellen er taget op igen", en: "The difference is taken up again")
  static let linkMissing = Text(da: "Vælg, hvad den hænger sammen med", en: "Choose what it hangs together with")
  static let linked = Text(da: "Forskellen er knyttet til", en: "The difference is linked")
  static let unlinked = Text(da: "Tilknytningen er fjernet", en: "The link is removed")

  static func reopened(by name: String, _ title: String) -> Text {
    Text(da: "\(name) tog din forskel op igen: \(title)", en: "\(name) took up your difference again: \(title)")
  }
}

/// What somebody else saved meanwhile.
enum StaleTexts {
  static let heading = Text(
    da: "En anden har ændret det samme, mens du skrev", en: "Somebody else has changed the same while you were writing")
  static let advice = Text(
    da: "Dine ord står i feltet. Sammenlign, ret til, og gem igen.",
    en: "Your words stand in the field. Compare, adjust and save again.")
  static let saved = Text(da: "Gemt nu", en: "Saved now")
}
