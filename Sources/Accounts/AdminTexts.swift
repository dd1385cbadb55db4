import Language

/// The words of the administrators' pages.
enum AdminTexts {
  static let administration = Text(da: "Administration", en: "Administration")
  static let people = Text(da: "Personer", en: "People")
  static let organisations = Text(da: "Organisationer", en: "Organisations")
  static let log = Text(da: "Log over administration", en: "Log of administration")
  static let waiting = Text(da: "Venter på et link", en: "Waiting for a link")
  static func waitingHeading(_ count: Int) -> Text {
    count == 0
      ? Text(da: "Ingen venter på et link", en: "Nobody waits for a link")
      : .counted(
        count, one: (da: "person venter på et link", en: "person waits for a link"),
        many: (da: "personer venter på et link", en: "people wait for a link"))
  }
  static let waitingHint = Text(
    da: "Giv kun linket til den, det er til. Er du i tvivl om, hvem der har bedt, så ring først.",
    en: "Give the link only to the one it is for. If in doubt about who has asked, call first.")
  static let nobodyWaits = Text(
    da: "Når nogen beder om et link på siden Log ind, står de her.",
    en: "When someone asks for a link on the sign-in page, they stand here.")
  static let asked = Text(da: "Bad om det", en: "Asked")
  static let makeLink = Text(da: "Lav link", en: "Make a link")
  static func makeLinkFor(_ name: String) -> Text { Text(da: " til \(name)", en: " for \(name)") }
  static let readLog = Text(da: "Se, hvad der er gjort", en: "See what has been done")

  static func linkTitle(_ name: String) -> Text { Text(da: "Link til \(name)", en: "Link for \(name)") }
  static let linkLead = Text(
    da:
      "Linket virker én gang og i 24 timer. Det vises kun nu, så kopiér det, før du går videre. Links, der er lavet før, holder op med at virke.",
    en:
      "The link works once and for 24 hours. It is shown only now, so copy it before you go on. Links made earlier stop working."
  )
  static let unconfirmedWarning = Text(
    da: "Personen har selv skrevet sin e-mail, og ingen har tjekket den. Giv kun linket til den, der ejer adressen.",
    en: "The person wrote the address, and nobody has checked it. Give the link only to the owner of the address.")
  static let theLink = Text(da: "Link", en: "Link")
  static let copyLink = Text(da: "Kopiér link", en: "Copy the link")
  static let backToAdministration = Text(da: "Tilbage til administration", en: "Back to administration")

  static let allPeople = Text(da: "Se alle personer", en: "See all people")
  static let search = Text(da: "Søg", en: "Search")
  static let searchPeople = Text(da: "Søg efter navn eller e-mail", en: "Search for a name or an address")
  static let searchOrganisations = Text(da: "Søg efter navn", en: "Search for a name")
  static let nextPart = Text(da: "Vis de næste", en: "Show the next")
  static let firstPart = Text(da: "Vis fra begyndelsen", en: "Show from the beginning")
  static let earlierActs = Text(da: "Vis tidligere", en: "Show earlier")
  static let noHits = Text(da: "Ingen passer til søgningen.", en: "Nothing matches the search.")
  static let showAll = Text(da: "Vis alle", en: "Show all")
  static let name = Text(da: "Navn", en: "Name")
  static let email = Text(da: "E-mail", en: "E-mail")
  static let organisation = Text(da: "Organisation", en: "Organisation")
  static let state = Text(da: "Tilstand", en: "State")
  static let closed = Text(da: "Lukket", en: "Closed")
  static let guest = Text(da: "Gæst", en: "Guest")
  static let open = Text(da: "Åben", en: "Open")
  static let unconfirmed = Text(da: "E-mail ikke tjekket", en: "Address not checked")
  static let administrator = Text(da: "Administrator", en: "Administrator")

  static let addPerson = Text(da: "Tilføj en person", en: "Add a person")
  static let personName = Text(da: "Navn", en: "Name")
  static let nameMissing = Text(da: "Skriv personens navn", en: "Write the name of the person")
  static let emailMissing = Text(da: "Skriv personens e-mail", en: "Write the address of the person")
  static let emailTaken = Text(
    da: "Der er allerede en konto med den e-mail. Søg efter den under Personer",
    en: "There is an account with that address already. Search for it under People")
  static let emailUnusable = Text(
    da: "Den e-mail kan ikke bruges. Bed platformens administrator om at tilføje personen",
    en: "That address cannot be used. Ask the administrator of the platform to add the person")
  static let personTitle = Text(da: "Arbejder med", en: "What they do")
  static let homeQuestion = Text(
    da: "Hvad skal stå først på personens forside?", en: "What should come first on the person's front page?")
  static let homeMissing = Text(da: "Vælg, hvad der skal stå først", en: "Choose what should come first")
  static let organisationHint = Text(
    da: "Skriv navnet eller en del af det, for eksempel Aalborg.",
    en: "Write the name or a part of it, such as Aalborg.")
  static let organisationMissing = Text(da: "Skriv organisationens navn", en: "Write the name of the organisation")
  static func organisationUnclear(_ names: [String]) -> Text {
    names.isEmpty
      ? Text(
        da: "Vi kender ingen organisation med det navn. Tilføj den først under Organisationer",
        en: "We know no organisation by that name. Add it first under Organisations")
      : Text(
        da: "Flere passer. Skriv hele navnet: \(Formats.list(names, .danish))",
        en: "Several match. Write the whole name: \(Formats.list(names, .english))")
  }
  static let putRight = Text(da: "Ret dette for at gemme", en: "Put this right to save")
  static func personAdded(_ name: String) -> Text {
    Text(
      da: "\(name) er tilføjet. Lav et link, så personen kan logge ind",
      en: "\(name) is added. Make a link to sign in with")
  }
  static func memberAdded(_ name: String) -> Text { Text(da: "\(name) er tilføjet", en: "\(name) is added") }

  static let belongsTo = Text(da: "Organisationer", en: "Organisations")
  static let belongsNowhere = Text(
    da: "Personen er ikke knyttet til en organisation.", en: "The person belongs to no organisation.")
  static func claims(_ organisation: String) -> Text {
    Text(
      da:
        "Personen har selv skrevet, at den kommer fra: \(organisation). Knyt den til organisationen, hvis det passer.",
      en: "The person wrote where they come from: \(organisation). Tie them to the organisation if that is so.")
  }
  static let addToOrganisation = Text(da: "Knyt til en organisation", en: "Tie to an organisation")
  static let mayAdminister = Text(da: "Må administrere organisationens folk", en: "May administer its people")
  static let added = Text(
    da: "Personen er knyttet til organisationen", en: "The person belongs to the organisation now")
  static let remove = Text(da: "Fjern", en: "Remove")
  static func removeFrom(_ organisation: String) -> Text {
    Text(da: " fra \(organisation)", en: " from \(organisation)")
  }
  static let removed = Text(
    da: "Personen hører ikke længere til organisationen", en: "The person no longer belongs to the organisation")

  static let signIn = Text(da: "Link til at logge ind", en: "Sign-in link")
  static let data = Text(da: "Indsigt i egne data", en: "Access to own data")
  /// What the press leads to, which is not the same everywhere.
  static func dataLead(sendsMail: Bool) -> Text {
    sendsMail
      ? Text(
        da:
          "Beder personen om en kopi af sine data, så giv adgang her. Personen får en mail med et link. Du ser hverken linket eller kopien. Et link, der er lavet før og ikke brugt, holder op med at virke.",
        en:
          "If the person asks for a copy of their data, give access here. The person gets a mail with a link. You see neither the link nor the copy. A link that was made before and not used stops working."
      )
      : Text(
        da:
          "Beder personen om en kopi af sine data, så giv adgang her. Næste gang personen logger ind med et link, kommer de til kopien. Du ser den ikke. Giv kun linket til personen selv: den, der bruger det, er logget ind som personen.",
        en:
          "If the person asks for a copy of their data, give access here. The next time the person signs in by a link, they come to the copy. You do not see it. Give the link to the person alone: whoever uses it is signed in as the person."
      )
  }
  static let unconfirmedData = Text(
    da: "Personen har selv skrevet sin e-mail, og ingen har tjekket den. Spørg først, om adressen er personens.",
    en: "The person wrote the address, and nobody has checked it. First ask whether the address is theirs.")
  static let offerData = Text(da: "Giv personen sine data", en: "Give the person their data")
  static let dataOfGuest = Text(
    da:
      "Personen er gæst og har ingen konto. Gæster henter selv deres data på /konto/mine-data, når de har brugt deres personlige link.",
    en:
      "The person is a guest and has no account. Guests get their data themselves at /konto/mine-data, once they have used their personal link."
  )
  static let dataMailed = Text(
    da: "Personen får en mail med et link til sine data.", en: "The person gets a mail with a link to their data.")
  static let dataWaits = Text(
    da: "Personen kommer til sine data næste gang de logger ind med et link. Siden er /konto/mine-data.",
    en: "The person comes to their data the next time they sign in by a link. The page is /konto/mine-data.")
  static let signInLead = Text(
    da: "Lav et link, og giv det til personen, for eksempel i en mail fra dig.",
    en: "Make a link and give it to the person, for example in a mail from you.")
  static let access = Text(da: "Adgang", en: "Access")
  static let close = Text(da: "Luk kontoen", en: "Close the account")
  static let closeLead = Text(
    da: "Personen bliver logget ud med det samme og kan ikke logge ind. Det, personen har skrevet, bliver stående.",
    en: "The person is signed out at once and cannot sign in. What they have written stays.")
  static let reopen = Text(da: "Åbn kontoen igen", en: "Reopen the account")
  static let reopenLead = Text(
    da: "Kontoen er lukket. Åbner du den, skal personen have et nyt link for at logge ind.",
    en: "The account is closed. If you reopen it, the person needs a new link to sign in.")
  static let closedNow = Text(da: "Kontoen er lukket", en: "The account is closed")
  static let openNow = Text(da: "Kontoen er åben igen", en: "The account is open again")
  static let thisIsYou = Text(
    da: "Det er din egen konto. En anden administrator kan lukke den.",
    en: "This is your own account. Another administrator can close it.")
  static let notYourself = Text(da: "Du kan ikke lukke din egen konto", en: "You cannot close your own account")

  static let addOrganisation = Text(da: "Tilføj en organisation", en: "Add an organisation")
  static let kind = Text(da: "Hvad er det?", en: "What is it?")
  static let kindMissing = Text(da: "Vælg, hvad det er", en: "Choose what it is")
  static let kindColumn = Text(da: "Slags", en: "Kind")
  static let region = Text(da: "Region", en: "Region")
  static let nowhere = Text(da: "Ingen bestemt", en: "None in particular")
  static let organisationTaken = Text(
    da: "Organisationen er her allerede", en: "The organisation is here already")
  static func organisationAdded(_ name: String) -> Text { Text(da: "\(name) er tilføjet", en: "\(name) is added") }
  static func peopleOf(_ name: String) -> Text { Text(da: "Folk i \(name)", en: "People of \(name)") }
  static let nobodyHere = Text(da: "Ingen personer her endnu.", en: "No people here yet.")
  static let peopleColumn = Text(da: "Personer", en: "People")

  static let when = Text(da: "Hvornår", en: "When")
  static let who = Text(da: "Hvem", en: "Who")
  static let what = Text(da: "Hvad", en: "What")
  static let about = Text(da: "Om", en: "About")
  static let commandLine = Text(da: "Kommandolinjen", en: "The command line")
  static let noActs = Text(da: "Ingen har gjort noget endnu.", en: "Nobody has done anything yet.")
  static let logLead = Text(
    da: "Her står alt, hvad administratorer gør. Det kan ikke rettes.",
    en: "All that administrators do stands here. It cannot be changed.")
}
