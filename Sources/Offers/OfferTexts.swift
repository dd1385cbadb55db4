import Language
import Time

enum OfferTexts {
  static let offers = Text(da: "Det kan du bidrage med", en: "What you can contribute")
  static let lead = Text(
    da: "Det er evnen til at bidrage, der tæller, ikke hvor du er ansat. Forløb, der mangler noget, kan finde dig.",
    en:
      "It is the ability to contribute that counts, not where you are employed. Cases that lack something can find you."
  )
  static let noAccount = Text(
    da: "Opret en konto, så kan forløb finde det, du kan bidrage med",
    en: "Make an account, then cases can find what you can contribute")

  static let yours = Text(da: "Dine tilbud", en: "Your offers")
  static let none = Text(
    da: "Du har ikke skrevet noget endnu. En time eller et godt råd er også et bidrag.",
    en: "You have not written anything yet. An hour or good advice is a contribution too.")
  static let add = Text(da: "Skriv et tilbud", en: "Write an offer")
  static let kind = Text(da: "Hvad slags er det?", en: "What kind is it?")
  static let kindMissing = Text(da: "Vælg, hvad slags det er", en: "Choose what kind it is")
  static let words = Text(da: "Hvad kan du bidrage med?", en: "What can you contribute?")
  static let wordsHint = Text(
    da: "For eksempel: Jeg har været pårørende i fem år og fortæller gerne. Skriv ikke om andres helbred.",
    en:
      "For instance: I have been a relative for five years and like to tell about it. Do not write about the health of others."
  )
  static let wordsMissing = Text(da: "Skriv, hvad du kan bidrage med", en: "Write what you can contribute")
  static let group = Text(da: "Hvilken side kommer du fra?", en: "From which side do you come?")
  static let groupMissing = Text(da: "Vælg, hvilken side du kommer fra", en: "Choose from which side you come")
  static let visibility = Text(da: "Hvem må finde det?", en: "Who may find it?")
  static let visibilityMissing = Text(da: "Vælg, hvem der må finde det", en: "Choose who may find it")
  static let room = Text(
    da: "Hvor mange forløb kan du være med i på samme tid?", en: "In how many cases can you take part at a time?")
  static let roomHint = Text(
    da: "Er du med i så mange, bliver du ikke spurgt.", en: "When you take part in that many, you are not asked.")
  static let roomMissing = Text(da: "Vælg fra 1 til 5 forløb", en: "Choose from 1 to 5 cases")
  static let onBehalf = Text(da: "Hvem tilbyder det?", en: "Who offers it?")
  static let myself = Text(da: "Jeg selv", en: "Myself")
  static let needsOrganisation = Text(
    da: "Du er ikke med i en organisation, så vælg alle, der er logget ind",
    en: "You belong to no organisation, so choose everyone signed in")
  static let tooMany = Text(
    da: "Du har skrevet 20 tilbud. Tag et tilbage, før du skriver et nyt",
    en: "You have written 20 offers. Take one back before you write a new one")
  static let save = Text(da: "Gem tilbuddet", en: "Save the offer")
  static let saved = Text(da: "Dit tilbud er gemt", en: "Your offer is saved")
  static let withdraw = Text(da: "Tag tilbage", en: "Take back")
  static let withdrawn = Text(da: "Tilbuddet er taget tilbage", en: "The offer is taken back")
  static let putRight = Text(da: "Ret dette, så gemmer vi", en: "Put this right and we will save it")
  static let toHome = Text(da: "Til forsiden", en: "To the front page")
  static let toCases = Text(da: "Se forløbene", en: "See the cases")

  static func name(of visibility: OfferVisibility) -> Text {
    switch visibility {
    case .organisation: Text(da: "Kun min egen organisation", en: "My own organisation only")
    case .signedIn: Text(da: "Alle, der er logget ind", en: "Everyone signed in")
    }
  }
  static func room(_ count: Int) -> Text {
    Text(
      da: "højst \(count) forløb ad gangen",
      en: count == 1 ? "at most 1 case at a time" : "at most \(count) cases at a time")
  }
  static func onBehalf(of name: String) -> Text { Text(da: "For \(name)", en: "For \(name)") }

  // MARK: - Being asked

  static let asksOfYou = Text(da: "Du er spurgt", en: "You are asked")
  static func asks(_ name: String) -> Text {
    Text(da: "\(name) spørger, om du vil bidrage", en: "\(name) asks whether you will contribute")
  }
  static let answer = Text(da: "Læs og svar", en: "Read and answer")
  static let lacks = Text(da: "Forløbet mangler", en: "The case lacks")
  static let aboutCase = Text(da: "Om forløbet", en: "About the case")
  static let whatFollows = Text(
    da:
      "Siger du ja, kommer du med på holdet. Siger du ikke nu, får ingen at vide hvorfor, og forløbet spørger dig ikke igen.",
    en:
      "If you say yes, you join the team. If you say not now, nobody is told why, and the case does not ask you again.")
  static let yes = Text(da: "Ja, jeg er med", en: "Yes, I am in")
  static let notNow = Text(da: "Ikke nu", en: "Not now")
  static let answerMissing = Text(da: "Vælg ja eller ikke nu", en: "Choose yes or not now")
  static let welcome = Text(da: "Du er med på holdet", en: "You are on the team")
  static let declined = Text(
    da: "Dit svar er gemt. Du bliver ikke spurgt igen", en: "Your answer is saved. You will not be asked again")
  static let isAnswered = Text(da: "Du har svaret på det", en: "You have answered it")
  static let isArchived = Text(da: "Forløbet er lagt i arkivet", en: "The case has been archived")
  static let hasLapsed = Text(
    da: "Spørgsmålet er for gammelt. Spørg forløbet, om de stadig mangler nogen",
    en: "The question is too old. Ask the case whether they still lack somebody")
  static let toOffers = Text(da: "Til dine tilbud", en: "To your offers")
}
