import Language

/// The words around signing in.
enum SignInTexts {
  static let signIn = Text(da: "Log ind", en: "Sign in")
  static let lead = Text(
    da: "Skriv din e-mail, og bed om et link, som du klikker på. Du skal ikke huske en adgangskode.",
    en: "Write your e-mail address and ask for a link to click on. You do not have to remember a password.")
  static let email = Text(da: "E-mail", en: "E-mail")
  static let emailHint = Text(da: "Brug din arbejdsmail, hvis du har en.", en: "Use your work address if you have one.")
  static let emailMissing = Text(da: "Skriv din e-mail", en: "Write your e-mail address")
  static let sendLink = Text(da: "Send link", en: "Send link")
  static let withPassword = Text(da: "Log ind med adgangskode", en: "Sign in with a password")
  static let password = Text(da: "Adgangskode", en: "Password")
  static let passwordMissing = Text(da: "Skriv din adgangskode", en: "Write your password")
  static let noMatch = Text(
    da: "E-mail og adgangskode passer ikke sammen. Prøv igen, eller bed om et link",
    en: "The e-mail address and the password do not match. Try again, or ask for a link")
  static let putRight = Text(da: "Ret dette for at logge ind", en: "Put this right to sign in")
  static let invited = Text(da: "Er du inviteret?", en: "Are you invited?")
  static let useInvitation = Text(
    da: "Brug linket i invitationen. Så behøver du ikke logge ind.",
    en: "Use the link in the invitation. Then you do not need to sign in.")

  static let askedTitle = Text(da: "Du har bedt om et link", en: "You have asked for a link")
  static let askedLead = Text(
    da:
      "Samspil kan ikke sende mail her endnu. Din administrator kan se, at du har bedt om et link, og kan give dig det.",
    en:
      "Samspil cannot send mail here yet. Your administrator can see that you have asked for a link, and can give it to you."
  )
  static let sentLead = Text(
    da: "Vi har sendt en mail med et link. Åbn den, og tryk på linket. Se også blandt uønsket mail.",
    en: "We have sent a mail with a link. Open it and press the link. Look among unwanted mail too.")
  static func mailSubject(_ site: String) -> Text {
    Text(da: "Dit link til \(site)", en: "Your link to \(site)")
  }
  static func mailLead(_ name: String) -> Text {
    Text(
      da: "Hej \(name)\n\nHer er det link, du har bedt om.", en: "Hello \(name)\n\nHere is the link that you asked for."
    )
  }
  static func signInTo(_ site: String) -> Text { Text(da: "Log ind på \(site)", en: "Sign in to \(site)") }
  static let linkLasts = Text(
    da: "Linket virker én gang og i et døgn. Beder du om et nyt, holder det her op med at virke.",
    en: "The link works once and for a day. If you ask for a new one, this one stops working.")
  static let notAsked = Text(
    da: "Har du ikke bedt om det, så gør ikke noget. Ingen kan logge ind uden linket.",
    en: "If you did not ask for it, do nothing. Nobody can sign in without the link.")
  static func asked(_ email: String) -> Text {
    Text(
      da: "Det gælder, hvis \(email) hører til en konto her. Tjek, at adressen er skrevet rigtigt.",
      en: "That is so if \(email) belongs to an account here. Check that the address is written correctly.")
  }
  static func hurry(_ email: String) -> Text {
    Text(da: "Haster det, så skriv til \(email).", en: "If it is urgent, write to \(email).")
  }
  static let otherAddress = Text(da: "Brug en anden e-mail", en: "Use another address")
  static let toFront = Text(da: "Gå til forsiden", en: "Go to the front page")

  static func signInAs(_ name: String) -> Text { Text(da: "Log ind som \(name)", en: "Sign in as \(name)") }
  static let linkLead = Text(
    da: "Linket virker én gang. Tryk på knappen for at bruge det.",
    en: "The link works once. Press the button to use it.")
  static let reusableLead = Text(
    da: "Det her er en demonstration. Alle kan logge ind med linket.",
    en: "This is a demonstration. Anyone can sign in with the link.")
  static func isNow(_ name: String) -> Text {
    Text(
      da: "Du er logget ind som \(name). Det bliver du logget ud af.",
      en: "You are signed in as \(name). You will be signed out of that.")
  }
  static func notYou(_ name: String) -> Text {
    Text(da: "Er du ikke \(name), så luk siden.", en: "If you are not \(name), close the page.")
  }

  static let usedTitle = Text(da: "Linket er brugt", en: "The link has been used")
  static let usedLead = Text(
    da: "Hvert link virker kun én gang. Bed om et nyt, hvis du ikke allerede er logget ind.",
    en: "Each link works only once. Ask for a new one if you are not already signed in.")
  static let expiredTitle = Text(da: "Linket er udløbet", en: "The link has expired")
  static let expiredLead = Text(
    da: "Links virker i et døgn, og kun det nyeste virker. Bed om et nyt.",
    en: "Links work for a day, and only the newest works. Ask for a new one.")
  static let unknownTitle = Text(da: "Linket findes ikke", en: "There is no such link")
  static let unknownLead = Text(
    da: "Tjek, at du fik hele linket med. Ellers bed om et nyt.",
    en: "Check that you got the whole link. Otherwise ask for a new one.")
  static let askForNew = Text(da: "Bed om et nyt link", en: "Ask for a new link")
}
