import Language

/// The words of one's own account.
enum ProfileTexts {
  static let account = Text(da: "Din konto", en: "Your account")
  static let aboutYou = Text(da: "Om dig", en: "About you")
  static let name = Text(da: "Navn", en: "Name")
  static let nameMissing = Text(da: "Skriv dit navn", en: "Write your name")
  static let title = Text(da: "Det arbejder du med", en: "What you do")
  static let titleHint = Text(da: "For eksempel hjemmesygeplejerske.", en: "For example community nurse.")
  static let language = Text(da: "Sprog", en: "Language")
  static let browserLanguage = Text(da: "Som i browseren", en: "As in the browser")
  static let home = Text(da: "Hvad skal stå først på din forside?", en: "What should come first on your front page?")
  static let homeMissing = Text(da: "Vælg, hvad der skal stå først", en: "Choose what should come first")
  static let email = Text(da: "E-mail", en: "E-mail")
  static let emailFixed = Text(
    da: "E-mailen er den, du logger ind med. Skriv til administratoren, hvis den skal ændres.",
    en: "You sign in with this address. Write to the administrator if it has to be changed.")
  static let save = Text(da: "Gem", en: "Save")
  static let saved = Text(da: "Dine oplysninger er gemt", en: "Your details are saved")
  static let putRight = Text(da: "Ret dette for at gemme", en: "Put this right to save")

  static let ownData = Text(da: "Dine data: hent dem, eller slet dig selv", en: "Your data: get it, or erase yourself")
  static let more = Text(da: "Mere, der er dit", en: "More that is yours")

  static let password = Text(da: "Adgangskode", en: "Password")
  static let oldPassword = Text(da: "Den adgangskode, du har nu", en: "The password you have now")
  static let oldPasswordWrong = Text(
    da: "Det er ikke den adgangskode, du har nu. Intet er ændret",
    en: "That is not the password you have now. Nothing is changed")
  static let newPassword = Text(da: "Ny adgangskode", en: "New password")
  static let changePassword = Text(da: "Skift adgangskode", en: "Change password")
  static let makePassword = Text(da: "Lav en adgangskode", en: "Make a password")
  static let noPassword = Text(
    da: "Du har ingen adgangskode. Du kan logge ind med et link, eller du kan lave en her.",
    en: "You have no password. You can sign in with a link, or make one here.")
  static let passwordCloses = Text(
    da: "Når du skifter, bliver du logget ud alle andre steder, og links, der ikke er brugt, holder op med at virke.",
    en: "When you change it, you are signed out everywhere else, and links that have not been used stop working.")
  static let passwordChanged = Text(
    da: "Adgangskoden er skiftet. Du er logget ud alle andre steder",
    en: "The password is changed. You are signed out everywhere else")
  static let passwordDropped = Text(
    da:
      "Din e-mail er bekræftet. Den gamle adgangskode gælder ikke længere, og du er logget ud alle andre steder. Lav en ny adgangskode herunder, hvis du vil have en.",
    en:
      "Your address is confirmed. The old password no longer works, and you are signed out everywhere else. Make a new password below if you want one."
  )

  static let places = Text(da: "Her er du logget ind", en: "Where you are signed in")
  static func placesCount(_ count: Int) -> Text {
    Text(da: "Du er logget ind ", en: "You are signed in in ")
      + .counted(count, one: (da: "sted.", en: "place."), many: (da: "steder.", en: "places."))
  }
  static let leaveOthers = Text(da: "Log ud alle andre steder", en: "Sign out everywhere else")
  static let othersLeft = Text(da: "Du er logget ud alle andre steder", en: "You are signed out everywhere else")
  static let onlyHere = Text(da: "Det er kun her.", en: "That is only here.")

  static let organisations = Text(da: "Dine organisationer", en: "Your organisations")
  static let noOrganisations = Text(
    da: "Du er ikke knyttet til en organisation. Skriv til administratoren, hvis du skal være det.",
    en: "You belong to no organisation. Write to the administrator if you should.")
  static let administers = Text(da: "Se organisationens folk", en: "See the people of the organisation")
  static let front = Text(da: "Forside", en: "Home")
  static let toFront = Text(da: "Gå til forsiden", en: "Go to the front page")

  static let notices = Text(da: "Vælg, hvordan du får besked", en: "Choose how you are told")

  static let join = Text(da: "Lav en konto", en: "Make an account")
  static let joinLead = Text(
    da:
      "Du er gæst. Med en konto kan du logge ind fra andre steder og starte dine egne forløb. Alt, hvad du har skrevet, følger med.",
    en:
      "You are a guest. With an account you can sign in from other places and start cases of your own. All that you have written comes along."
  )
  static let joinOrganisation = Text(da: "Hvor kommer du fra?", en: "Where do you come from?")
  static let joinOrganisationHint = Text(
    da: "Skriv organisationens navn. En administrator ser på det, før du bliver knyttet til den.",
    en: "Write the name of the organisation. An administrator looks at it before you are tied to it.")
  static let emailUnusable = Text(
    da: "Den e-mail kan ikke bruges her. Har du en konto med den, så log ind med den i stedet",
    en: "That address cannot be used here. If you have an account with it, sign in with that instead")
  static let joined = Text(da: "Du har nu en konto", en: "You have an account now")
  static let notNow = Text(da: "Ikke nu", en: "Not now")
}
