import Language
import Time

enum MandateTexts {
  static let title = Text(da: "Råderum og opbakning", en: "Mandate and backing")
  static let lead = Text(
    da: "Hvem kan sige ja, og har de gjort det? Spørg i to sætninger, før I får brug for svaret.",
    en: "Who can say yes, and have they? Ask in two sentences, before you need the answer.")
  static let mandate = Text(da: "Råderum", en: "Mandate")

  static func waitsForYou(_ asker: String, _ kind: Mandate.Kind) -> Text {
    let what = asked(kind)
    return Text(
      da: "\(asker) venter på dit svar om \(what.danish)", en: "\(asker) waits for your answer about \(what.english)")
  }
  static func hasNotAnswered(_ name: String, _ kind: Mandate.Kind) -> Text {
    let what = asked(kind)
    return Text(
      da: "\(name) har ikke svaret på dit spørgsmål om \(what.danish) i en uge",
      en: "\(name) has not answered your question about \(what.english) for a week")
  }
  private static func asked(_ kind: Mandate.Kind) -> Text {
    kind == .mandate ? Text(da: "råderum", en: "mandate") : Text(da: "opbakning", en: "backing")
  }
  static let mandateNote = Text(
    da: "Lov til at gøre noget andet end det vante", en: "Leave to do something else than the usual")
  static let backing = Text(da: "Opbakning", en: "Backing")
  static let backingNote = Text(da: "Et ja til at stå bag forløbet", en: "A yes to standing behind the case")

  static let waits = Text(
    da: "Det spørgsmål venter allerede på svar", en: "That question already waits for an answer")
  static let waitOrAsk = Text(da: "Vent på svaret, eller ring.", en: "Wait for the answer, or make a call.")
  static let isAnswered = Text(da: "Spørgsmålet er besvaret", en: "The question has been answered")
  static let askAnew = Text(
    da: "Har svaret ændret sig, så bed den, der leder forløbet, om at spørge igen.",
    en: "If the answer has changed, ask the one who leads the case to ask again.")
  static let notYours = Text(da: "Spørgsmålet er ikke stillet til dig", en: "The question is not put to you")

  // MARK: Asking

  static let ask = Text(da: "Bed om råderum", en: "Ask for a mandate")
  static let kind = Text(da: "Hvad beder du om?", en: "What do you ask for?")
  static let kindMissing = Text(da: "Vælg, hvad du beder om", en: "Choose what you ask for")
  static let whom = Text(da: "Hvem spørger du?", en: "Whom do you ask?")
  static let whomMissing = Text(da: "Vælg, hvem du spørger", en: "Choose whom you ask")
  static let sentences = Text(da: "Skriv det i to sætninger", en: "Write it in two sentences")
  static let sentencesHint = Text(
    da: "Hvad vil I, og hvad skal I have lov til? Højst 400 tegn.",
    en: "What do you want, and what do you need leave for? At most 400 characters.")
  static let sentencesMissing = Text(da: "Skriv, hvad I beder om", en: "Write what you ask for")
  static let send = Text(da: "Send spørgsmålet", en: "Send the question")
  static let putRight = Text(da: "Ret det her, så kan du spørge", en: "Put this right, then you can ask")
  static let nobodyToAsk = Text(
    da: "Ingen på holdet kan give råderum endnu. Invitér en politiker eller en leder.",
    en: "Nobody on the team can give a mandate yet. Invite a politician or a manager.")
  static let invite = Text(da: "Invitér en, der kan sige ja", en: "Invite someone who can say yes")
  static func asked(_ name: String) -> Text {
    Text(da: "\(name) er spurgt", en: "\(name) has been asked")
  }

  // MARK: Answering

  static func askedOf(_ name: String) -> Text { Text(da: "Spørgsmål til \(name)", en: "Question to \(name)") }
  static func asksYou(_ name: String, _ kind: Text) -> Text {
    Text(da: "\(name) beder om \(kind.danish)", en: "\(name) asks for \(kind.english)")
  }
  static let mandateWord = Text(da: "råderum", en: "a mandate")
  static let backingWord = Text(da: "opbakning", en: "backing")
  static let yourAnswer = Text(da: "Dit svar", en: "Your answer")
  static let given = Text(da: "Ja", en: "Yes")
  static let refused = Text(da: "Nej", en: "No")
  static let answerMissing = Text(da: "Vælg ja eller nej", en: "Choose yes or no")
  static let answerText = Text(da: "Sig det med højst to sætninger", en: "Say it in two sentences at most")
  static let answerTextHint = Text(
    da: "Hvad gælder svaret, og hvad gælder det ikke? Hele holdet kan læse det.",
    en: "What does the answer cover, and what not? The whole team can read it.")
  static let answerTextMissing = Text(da: "Skriv en sætning om svaret", en: "Write a sentence about the answer")
  static let tooManySentences = Text(
    da: "Skriv højst to sætninger. Det er dem, holdet husker",
    en: "Write two sentences at most. They are what the team remembers")
  static func hasAnswered(_ name: String, _ kind: Text) -> Text {
    Text(da: "\(name) har svaret om \(kind.danish)", en: "\(name) has answered about \(kind.english)")
  }
  static let until = Text(da: "Gælder til og med", en: "Holds until the end of")
  static let untilHint = Text(
    da: "Lad den være tom, hvis svaret gælder indtil videre.",
    en: "Leave it empty if the answer holds until further notice.")
  static let untilPast = Text(da: "Vælg en dag, der ikke er gået", en: "Choose a day that has not passed")
  static let answer = Text(da: "Send svar", en: "Send answer")
  static let answered = Text(da: "Tak. Holdet kan se dit svar", en: "Thank you. The team can see your answer")

  // MARK: The list

  static let none = Text(
    da: "I har ikke spurgt nogen endnu. Uden råderum stopper gode idéer ved den første, der siger nej.",
    en: "You have asked nobody yet. Without a mandate, good ideas stop at the first who says no.")
  static let list = Text(da: "Hvad har I spurgt om?", en: "What have you asked?")
  static let waiting = Text(da: "Venter på svar", en: "Waiting for an answer")
  static let hasRunOut = Text(da: "Udløbet", en: "Run out")
  static func saidYes(until day: Day?) -> Text {
    day.map {
      Text(da: "Ja, til \(Formats.day($0, .danish))", en: "Yes, until \(Formats.day($0, .english))")
    } ?? given
  }
  static func askedAt(_ day: Day, by name: String) -> Text {
    Text(
      da: "Spurgt \(Formats.day(day, .danish)) af \(name)", en: "Asked on \(Formats.day(day, .english)) by \(name)")
  }
}
