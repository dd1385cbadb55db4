import Language

/// Answering ideas, and telling those who wait.
enum FateTexts {
  static let title = Text(da: "Giv svar", en: "Answer")
  static let listTitle = Text(da: "Idéer, der venter på svar", en: "Ideas that wait for an answer")
  static let listLead = Text(
    da: "Alle, der har delt, støttet eller kommenteret idéen, får svaret.",
    en: "Everyone who has shared, supported or commented on the idea gets the answer.")
  static let none = Text(da: "Alle idéer har fået svar", en: "Every idea has an answer")
  static let noneWhy = Text(da: "Kommer der flere, står de her.", en: "If more come, they stand here.")
  static let what = Text(da: "Hvad sker der med idéen?", en: "What happens to the idea?")
  static let whatMissing = Text(da: "Vælg, hvad der sker med idéen", en: "Choose what happens to the idea")
  static let reason = Text(da: "Hvorfor?", en: "Why?")
  static let reasonHint = Text(
    da: "Skriv til et menneske. Også et nej skal kunne forstås.",
    en: "Write to a person. A no has to be understood too.")
  static let reasonMissing = Text(da: "Skriv hvorfor", en: "Write why")
  static let next = Text(da: "Hvad sker der så, og hvornår?", en: "What happens next, and when?")
  static let nextHint = Text(
    da: "Fx: Prøves på to afdelinger i tre uger fra januar.",
    en: "For instance: Tried on two wards for three weeks from January.")
  static let send = Text(da: "Send svaret", en: "Send the answer")
  static let putRight = Text(da: "Ret dette for at sende svaret", en: "Put this right to send the answer")
  static let follow = Text(da: "Følg afprøvningen", en: "Follow the trial")
  static let planTrial = Text(da: "Planlæg en afprøvning", en: "Plan a trial")

  static func sent(_ count: Int) -> Text {
    count == 0
      ? Text(da: "Svaret står ved idéen.", en: "The answer stands by the idea.")
      : Text(
        da: "Svaret står ved idéen, og \(count) har fået besked.",
        en: "The answer stands by the idea, and \(count) have been told.")
  }

  static func note(_ fate: Idea.Fate) -> Text? {
    switch fate {
    case .received: nil
    case .considered: Text(da: "I kigger på den. Svaret kommer senere.", en: "You look at it. The answer comes later.")
    case .chosen: Text(da: "I vil prøve den.", en: "You want to try it.")
    case .tried: Text(da: "Den afprøves i driften.", en: "It is tried in operation.")
    case .inUse: Text(da: "Den er blevet hverdag.", en: "It has become everyday practice.")
    case .notNow: Text(da: "I gør det ikke nu. Skriv ærligt hvorfor.", en: "You do not do it now. Write honestly why.")
    }
  }

  static func told(_ title: String, _ fate: Idea.Fate) -> Text {
    let name = IdeaTexts.name(fate)
    return Text(
      da: "Der er svar på ”\(title)”: \(name.danish.lowercased())",
      en: "There is an answer to “\(title)”: \(name.english.lowercased())")
  }

  static func commented(_ title: String) -> Text {
    Text(da: "Der er en ny kommentar til din idé ”\(title)”", en: "There is a new comment on your idea “\(title)”")
  }

  static func builtOn(_ title: String) -> Text {
    Text(da: "Nogen har bygget videre på din idé ”\(title)”", en: "Somebody has built on your idea “\(title)”")
  }

  // MARK: - What waits for those who answer

  static func waiting(_ count: Int, isOverdue: Bool) -> Text {
    let ideas = CallTexts.unanswered(count)
    return isOverdue
      ? Text(da: "Svaret er forsinket: \(ideas.danish)", en: "The answer is late: \(ideas.english)")
      : Text(da: ideas.danish, en: ideas.english)
  }
}

/// Mail to those who left an address.
enum ContactTexts {
  static let title = Text(da: "Vil du høre, hvad der sker?", en: "Do you want to hear what happens?")
  static let why = Text(
    da: "Vi skriver kun, når der er svar på det, du har bidraget med i dette idékald.",
    en: "We write only when there is an answer to what you contributed to this call.")
  static let yes = Text(da: "Ja, skriv til mig", en: "Yes, write to me")
  static let no = Text(da: "Nej, slet min adresse", en: "No, erase my address")
  static let on = Text(da: "Du hører fra os", en: "You will hear from us")
  static let off = Text(da: "Din adresse er slettet", en: "Your address is erased")
  static let isOn = Text(
    da: "Vi skriver, når der er svar. Du kan slette din adresse igen med linket i hver mail.",
    en: "We write when there is an answer. You can erase your address again by the link in each mail.")
  static let isOff = Text(
    da: "Vi skriver ikke mere til dig om dette idékald. Det, du har bidraget med, står der stadig.",
    en: "We do not write to you about this call any more. What you contributed is still there.")
  static let confirmSubject = Text(
    da: "Vil du høre, hvad der sker med din idé?", en: "Do you want to hear what happens to your idea?")
  static func asked(_ question: String) -> Text {
    Text(
      da: "Du har skrevet denne adresse i idékaldet ”\(question)”.",
      en: "You wrote this address in the call for ideas “\(question)”.")
  }
  static let confirm = Text(da: "Ja eller nej", en: "Yes or no")
  static let notYou = Text(
    da: "Var det ikke dig, så gør ingenting. Adressen slettes efter 14 dage.",
    en: "If it was not you, do nothing. The address is erased after 14 days.")
  static let stop = Text(da: "Skriv ikke mere til mig", en: "Do not write to me any more")
  static let readOn = Text(da: "Læs svaret", en: "Read the answer")
}

extension ModerationTexts {
  static func notShown(_ why: String) -> Text {
    Text(da: "Vises ikke: \(why)", en: "Not shown: \(why)")
  }
}
