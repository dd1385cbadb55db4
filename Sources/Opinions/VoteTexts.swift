import Language

/// What participants read on their phone.
enum VoteTexts {
  static let agree = Text(da: "Enig", en: "Agree")
  static let disagree = Text(da: "Uenig", en: "Disagree")
  static let pass = Text(da: "Spring over", en: "Skip")
  static let legend = Text(da: "Er du enig i udsagnet?", en: "Do you agree with the statement?")
  static let answered = Text(da: "Udsagn besvaret", en: "Statements answered")
  static let stopAnyTime = Text(
    da: "Du kan stoppe når som helst. Dine svar er gemt, og ingen kan se, at de er dine.",
    en: "You can stop at any time. Your answers are saved, and nobody can see that they are yours.")
  static let done = Text(da: "Du har stemt om alle", en: "You have voted on all")
  static let doneNote = Text(
    da: "Tak. Kom igen senere: der kan være kommet nye udsagn.",
    en: "Thank you. Come back later: there may be new statements.")
  static let missing = Text(da: "Mangler der noget?", en: "Is anything missing?")
  static let ownField = Text(da: "Skriv dit eget udsagn", en: "Write a statement of your own")
  static let ownHintBefore = Text(
    da:
      "Én mening, højst 140 tegn. Holdet læser det, før andre ser det. Skriv ikke om navngivne eller om nogens helbred.",
    en:
      "One opinion, at most 140 characters. The team reads it before others see it. Write nothing about named people or anyone's health."
  )
  static let ownHintAfter = Text(
    da:
      "Én mening, højst 140 tegn. Andre stemmer om det med det samme. Skriv ikke om navngivne eller om nogens helbred.",
    en:
      "One opinion, at most 140 characters. Others vote on it at once. Write nothing about named people or anyone's health."
  )
  static let send = Text(da: "Send udsagn", en: "Send the statement")
  static let unsent = Text(da: "Dit udsagn er ikke sendt", en: "Your statement was not sent")
  static let unsentHint = Text(
    da: "Her er det, du skrev. Kopiér det, hvis du vil bruge det et andet sted.",
    en: "Here is what you wrote. Copy it if you want to use it elsewhere.")
  static let ownMissing = Text(da: "Skriv dit udsagn", en: "Write your statement")
  static let noLinks = Text(da: "Skriv udsagnet uden links", en: "Write the statement without links")
  static let noOwn = Text(
    da: "Her stemmes der kun om de udsagn, der er", en: "Here one only votes on the statements that there are")
  static let isThere = Text(
    da: "Det udsagn er der allerede. Stem om det her", en: "That statement is there already. Vote on it here")
  static let enough = Text(
    da: "Du har skrevet 20 udsagn. Lad andre komme til", en: "You have written 20 statements. Let others have a turn")
  static let waits = Text(
    da: "Tak. Holdet læser dit udsagn, før andre ser det",
    en: "Thank you. The team reads your statement before others see it")
  static let isIn = Text(
    da: "Tak. Andre kan nu stemme om dit udsagn", en: "Thank you. Others can now vote on your statement")
  static let alike = Text(da: "Ligner det et af disse? Så stem om det", en: "Is it like one of these? Then vote on it")
  static let seeMap = Text(da: "Se meningskortet og find dig selv", en: "See the opinion map and find yourself")
  static let changeAnswers = Text(da: "Se og ret dine svar", en: "See and change your answers")
  static let yourAnswers = Text(da: "Dine svar", en: "Your answers")
  static let answersLead = Text(
    da: "Tryk på et andet svar for at ændre det. Det seneste tæller.",
    en: "Press another answer to change it. The latest counts.")
  static let noAnswers = Text(da: "Du har ikke stemt endnu", en: "You have not voted yet")
  static let onwards = Text(da: "Stem videre", en: "Vote on")
  static let begin = Text(da: "Begynd at stemme", en: "Start voting")
  static let notOpen = Text(da: "Meningskortet er ikke åbnet endnu", en: "The opinion map is not open yet")
  static let notOpenNote = Text(da: "Kom igen, når du hører fra holdet.", en: "Come back when you hear from the team.")
  static let closed = Text(da: "Der kan ikke stemmes længere", en: "Voting has ended")
  static let closedNote = Text(
    da: "Det, du har svaret, er gemt og tæller med.", en: "What you have answered is saved and counts.")
  static let seeResult = Text(da: "Se resultatet", en: "See the result")
  static let teamOnly = Text(da: "Her stemmer kun holdet", en: "Only the team votes here")
  static let teamOnlyNote = Text(
    da: "Er du med i forløbet, så log ind, eller brug dit eget link.",
    en: "If you take part in the case, sign in or use your own link.")
  static let accountOnly = Text(da: "Log ind for at stemme", en: "Sign in to vote")
  static let accountOnlyNote = Text(
    da: "Her er der én stemme for hver konto.", en: "Here there is one vote for each account.")
  static let signIn = Text(da: "Log ind", en: "Sign in")
  static let none = Text(da: "Der er ingen udsagn at stemme om endnu", en: "There are no statements to vote on yet")
  static let putRight = Text(da: "Ret dette for at sende", en: "Put this right to send")
  static let fromTeam = Text(da: "Udsagn fra holdet", en: "A statement from the team")
  static let fromParticipant = Text(da: "Skrevet af en deltager", en: "Written by a participant")
  static let offline = Text(
    da: "Der er ikke forbindelse. Dit svar er ikke sendt. Tryk igen om lidt.",
    en: "There is no connection. Your answer is not sent. Press again in a moment.")

  static func written(by group: Text) -> Text {
    let english = group.english
    let article = !english.hasPrefix("user") && english.first.map("aeio".contains) ?? false ? "an" : "a"
    return Text(da: "Skrevet af en \(group.danish)", en: "Written by \(article) \(english)")
  }
  /// Why a statement was not taken, and what to do: beside what was written.
  static func refused(_ what: Text, _ advice: Text?) -> Text {
    what + (advice.map { Text(same: ". ") + $0 } ?? Text(same: ""))
  }
  static func progress(_ done: Int, of all: Int) -> Text { Text(da: "\(done) af \(all)", en: "\(done) of \(all)") }
  static func asked(_ votes: Int) -> Text {
    Text(
      da: "Du har stemt \(votes) gange. Hvad har ingen sagt endnu?",
      en: "You have voted \(votes) times. What has nobody said yet?")
  }
}
