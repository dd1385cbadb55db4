import Language
import Time

/// Sharing an idea, and what is answered.
enum ShareTexts {
  static let share = CallTexts.share
  static let sentence = Text(da: "Din idé i én sætning", en: "Your idea in one sentence")
  static let sentenceMissing = Text(da: "Skriv din idé i én sætning", en: "Write your idea in one sentence")
  static let more = Text(da: "Hvad ville det gøre for nogen?", en: "What would it do for somebody?")
  static let moreHint = Text(da: "Du behøver ikke skrive noget.", en: "You need not write anything.")
  static let name = Text(da: "Navn", en: "Name")
  static let nameHint = Text(da: "Fornavn er nok.", en: "A first name is enough.")
  static let group = Text(da: "Du er med som", en: "You take part as")
  static let groupHint = Text(
    da: "Så ved vi, hvem der er hørt. Vises kun som tal.", en: "So we know who has been heard. Shown only as figures.")
  static let noGroup = Text(da: "Det siger jeg ikke", en: "I would rather not say")
  static let hear = Text(
    da: "Vil du høre, hvad der sker med idéen?", en: "Do you want to hear what happens to the idea?")
  static let hearYes = Text(da: "Ja, send mig en besked", en: "Yes, send me a message")
  static let hearNo = Text(da: "Nej tak", en: "No, thank you")
  static let email = Text(da: "E-mail", en: "E-mail")
  static let emailHint = Text(
    da: "Kun til svar på det, du bidrager med her. Vises ikke for andre, og du kan få den slettet.",
    en: "Only to answer what you contribute here. Not shown to others, and you can have it erased.")
  static let emailMissing = Text(
    da: "Skriv din e-mail, eller vælg Nej tak", en: "Write your e-mail, or choose No, thank you")
  static let send = Text(da: "Send idé", en: "Send idea")
  static let sendAnyway = Text(da: "Send som den er", en: "Send as it is")
  static let warning = Text(
    da: "Skriv ikke om sygdom eller andre private ting, der kan genkendes.",
    en: "Do not write about illness or other private things that can be recognised.")
  static let howWeUse = Text(da: "Sådan bruger vi det, du skriver", en: "How we use what you write")
  static let putRight = Text(da: "Ret dette for at sende idéen", en: "Put this right to send the idea")
  static let trap = Text(da: "Lad dette felt være tomt", en: "Leave this field empty")
  static let similar = Text(da: "Ligner din idé en af disse?", en: "Is your idea like one of these?")
  static let similarElse = Text(
    da: "Er din idé anderledes, så skriv bare videre.", en: "If your idea is different, just write on.")
  static let seeSimilar = Text(
    da: "Se, om en af disse siger det samme. Ellers send din idé som den er",
    en: "See whether one of these says the same. Otherwise send your idea as it is")
  static let supportIt = Text(da: "Støt den", en: "Support it")
  static let buildOn = Text(da: "Byg videre", en: "Build on it")
  static let isPrivate = Text(
    da:
      "Der står noget, som ligner et CPR-nummer, et telefonnummer eller en e-mail. Alle kan læse det. Tag det ud, eller send idéen som den er",
    en:
      "There is something that looks like a CPR number, a telephone number or an e-mail address. Everyone can read it. Take it out, or send the idea as it is"
  )
  static let buildsOn = Text(da: "Du bygger videre på", en: "You build on")
  static let closedTitle = Text(da: "Der tages ikke imod flere idéer", en: "No more ideas are taken")

  // MARK: - The receipt

  static let thanks = Text(da: "Tak for din idé", en: "Thank you for your idea")
  static func isNumber(_ number: Int) -> Text {
    Text(da: "Den har nummer \(number).", en: "It has number \(number).")
  }
  static let isShown = Text(da: "Alle kan se den nu.", en: "Everyone can see it now.")
  static func isHeld(_ name: String) -> Text {
    Text(
      da: "\(name) læser den, før andre ser den. Du kan se og rette den her.",
      en: "\(name) reads it before others see it. You can see and change it here.")
  }
  static let fromHere = Text(
    da: "Du kan rette den fra denne telefon eller computer.", en: "You can change it from this phone or computer.")
  static let confirmMail = Text(
    da: "Vi har sendt dig en mail. Tryk på linket i den, så skriver vi, når der er svar.",
    en: "We have sent you a mail. Press the link in it, and we write when there is an answer.")
  static let oneMore = Text(da: "Én lille ting mere", en: "One more small thing")
  static let seeOthers = Text(da: "Se de andre idéer", en: "See the other ideas")
  static let seeOthersWhy = Text(
    da: "Er der en, du tror på, så støt den.", en: "If there is one you believe in, support it.")
  static let seeYours = Text(da: "Se din idé", en: "See your idea")
  static let received = Text(da: "I dag", en: "Today")
  static let receivedWhy = Text(da: "Vi har din idé.", en: "We have your idea.")
}

/// One idea, and what people do with it.
enum IdeaTexts {
  static func number(_ number: Int) -> Text { Text(da: "Idé nr. \(number)", en: "Idea no. \(number)") }
  static let anonymous = Text(da: "Anonym", en: "Anonymous")
  static func shared(_ day: Day) -> Text {
    .build { language in (language == .danish ? "Delt " : "Shared ") + Formats.dayAndMonth(day, language) }
  }
  static let edited = Text(da: "rettet", en: "changed")
  static let support = Text(da: "Støt idéen", en: "Support the idea")
  static let unsupport = Text(da: "Tag din støtte tilbage", en: "Take back your support")
  static let youSupport = Text(da: "Du støtter idéen", en: "You support the idea")
  static let supported = Text(da: "Du støtter idéen nu.", en: "You support the idea now.")
  static let supportedAlready = Text(da: "Du støtter idéen allerede.", en: "You support the idea already.")
  static let unsupported = Text(da: "Din støtte er taget tilbage.", en: "Your support is taken back.")
  static let supportWhy = Text(
    da: "At støtte er at sige: den tror jeg på. Du kan tage det tilbage, så længe idékaldet er åbent.",
    en: "To support is to say: I believe in this. You can take it back while the call is open.")
  static let ownSupport = Text(da: "Det er din egen idé.", en: "It is your own idea.")
  static let buildOn = Text(da: "Byg videre på den", en: "Build on it")
  static let change = Text(da: "Ret din idé", en: "Change your idea")
  static let takeBack = Text(da: "Træk idéen tilbage", en: "Take the idea back")
  static let takeBackWhy = Text(
    da: "Teksten og dit navn bliver slettet. Nummeret og kommentarerne bliver stående. Det kan ikke fortrydes.",
    en: "The text and your name are erased. The number and the comments stay. It cannot be undone.")
  static let takenBack = Text(da: "Idéen er trukket tilbage.", en: "The idea has been taken back.")
  static let changed = Text(da: "Idéen er rettet.", en: "The idea is changed.")
  static let changePutRight = Text(da: "Ret dette for at gemme idéen", en: "Put this right to save the idea")
  static let save = Text(da: "Gem idéen", en: "Save the idea")
  static let whatHappened = Text(da: "Hvad skete der med idéen?", en: "What happened to the idea?")
  static let answerFrom = Text(da: "Svar fra", en: "Answer from")
  static let builtOn = Text(da: "Bygger videre på", en: "Builds on")
  static let builtBy = Text(da: "Andre har bygget videre", en: "Others have built on it")
  static let alike = Text(da: "Idéer, der ligner", en: "Ideas that are alike")
  static let aboutIdea = Text(da: "Om idéen", en: "About the idea")
  static let isHeld = Text(
    da: "Idéen venter på at blive læst. Indtil da ser kun du og de, der leder idékaldet, den.",
    en: "The idea waits to be read. Until then only you and those who run the call see it.")
  static let backToCall = Text(da: "Alle idéer", en: "All ideas")
  static let report = Text(da: "Er der noget galt med idéen?", en: "Is something wrong with the idea?")

  static let received = Text(da: "Modtaget", en: "Received")
  static func name(_ fate: Idea.Fate) -> Text {
    switch fate {
    case .received: received
    case .considered: Text(da: "Overvejes", en: "Considered")
    case .chosen: Text(da: "Udvalgt", en: "Chosen")
    case .tried: Text(da: "Afprøves", en: "Being tried")
    case .inUse: Text(da: "I brug", en: "In use")
    case .notNow: Text(da: "Ikke nu", en: "Not now")
    }
  }
  static func supports(_ count: Int) -> Text {
    .counted(count, one: (da: "støtter", en: "supports"), many: (da: "støtter", en: "support"))
  }
  static func joined(_ count: Int) -> Text {
    Text(da: "Samlet af \(count) idéer", en: "Made of \(count) ideas")
  }

  // MARK: - Comments

  static func comments(_ count: Int) -> Text {
    .counted(count, one: (da: "kommentar", en: "comment"), many: (da: "kommentarer", en: "comments"))
  }
  static let noCommentsWhy = Text(
    da: "Hvad taler for idéen, og hvad skal man passe på?",
    en: "What speaks for the idea, and what should one look out for?")
  static let writeComment = Text(da: "Skriv en kommentar", en: "Write a comment")
  static let commentMissing = Text(da: "Skriv kommentaren", en: "Write the comment")
  static let sendComment = Text(da: "Send kommentar", en: "Send comment")
  static let commentSent = Text(da: "Kommentaren er sendt.", en: "The comment is sent.")
  static let commentHeld = Text(
    da: "Kommentaren bliver læst, før andre ser den.", en: "The comment is read before others see it.")
  static let commentPutRight = Text(da: "Ret dette for at sende kommentaren", en: "Put this right to send the comment")
  static let stance = Text(da: "Hvad er det?", en: "What is it?")
  static let isNote = Text(da: "En kommentar", en: "A comment")
  static let isFor = Text(da: "Taler for", en: "Speaks for it")
  static let isAgainst = Text(da: "Taler imod", en: "Speaks against it")
  static let withdrawn = Text(da: "Taget tilbage af den, der skrev den.", en: "Taken back by the one who wrote it.")
  static let removed = Text(
    da: "Taget væk af den, der leder idékaldet.", en: "Taken away by the one who runs the call.")
  static let held = Text(da: "Venter på at blive læst", en: "Waits to be read")
  static let yourComment = Text(da: "Din kommentar", en: "Your comment")
  static let changeComment = Text(da: "Ret kommentaren", en: "Change the comment")
  static let commentChanged = Text(da: "Kommentaren er rettet.", en: "The comment is changed.")
  static let commentChangePutRight = Text(
    da: "Ret dette for at gemme kommentaren", en: "Put this right to keep the comment")
  static let takeCommentBack = Text(da: "Tag tilbage", en: "Take back")
  static let commentTakenBack = Text(da: "Kommentaren er taget tilbage.", en: "The comment is taken back.")
  static let moreComments = Text(da: "Vis flere kommentarer", en: "Show more comments")
  static func name(_ stance: IdeaComment.Stance) -> Text {
    switch stance {
    case .note: isNote
    case .for: isFor
    case .against: isAgainst
    }
  }
}

/// Reading what waits.
enum ModerationTexts {
  static let title = Text(da: "Det, der venter på at blive læst", en: "What waits to be read")
  static let lead = Text(
    da:
      "Kun du, der leder eller svarer, ser det her. Det, du ikke viser, bliver gemt, og den, der skrev det, kan se hvorfor.",
    en:
      "Only you who run or answer the call see this. What you do not show is kept, and the one who wrote it can see why."
  )
  static let one = Text(da: "Skal den vises?", en: "Should it be shown?")
  static let takeAway = Text(da: "Vis den ikke mere", en: "Show it no more")
  static let none = Text(da: "Intet venter", en: "Nothing waits")
  static let noneWhy = Text(da: "Alt, hvad der er skrevet, er læst.", en: "Everything that was written has been read.")
  static let ideas = Text(da: "Idéer", en: "Ideas")
  static let comments = Text(da: "Kommentarer", en: "Comments")
  static let show = Text(da: "Vis den", en: "Show it")
  static let refuse = Text(da: "Vis den ikke", en: "Do not show it")
  static let reason = Text(da: "Hvorfor ikke?", en: "Why not?")
  static let reasonMissing = Text(da: "Skriv hvorfor, før du ikke viser den", en: "Write why before you do not show it")
  static let putRight = Text(da: "Ret dette for at gå videre", en: "Put this right to go on")
  static let shown = Text(da: "Den vises nu.", en: "It is shown now.")
  static let refused = Text(da: "Den vises ikke.", en: "It is not shown.")
  static let was = Text(da: "Den er læst allerede.", en: "It has been read already.")
  static let heldFor = Text(da: "Venter, fordi", en: "Waits because")

  /// Why something waits, by the word that is kept.
  static func sign(_ word: String) -> Text {
    switch word {
    case "rule": Text(da: "alt læses først her", en: "everything is read first here")
    case "links": Text(da: "der er links i den", en: "there are links in it")
    case "fast": Text(da: "den kom hurtigere, end man kan skrive", en: "it came faster than one can write")
    case "trap":
      Text(da: "et felt, som mennesker ikke ser, var udfyldt", en: "a field that people do not see was filled in")
    case "many": Text(da: "der kom mange fra samme sted", en: "many came from the same place")
    case "same": Text(da: "det samme er skrevet før", en: "the same has been written before")
    case "again": Text(da: "den blev ikke vist, og er skrevet om", en: "it was not shown, and has been rewritten")
    case "appeal": Text(da: "den, der skrev den, beder om det", en: "the one who wrote it asks for that")
    case "private": Text(da: "der kan stå noget privat", en: "there may be something private in it")
    default: Text(da: "den er rettet", en: "it has been changed")
    }
  }
}
