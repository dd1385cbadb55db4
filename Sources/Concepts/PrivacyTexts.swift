import Language

enum PrivacyTexts {
  static let title = Text(da: "Privatliv", en: "Privacy")
  static let lead = Text(
    da: "Samspil gemmer det, der skal til for at arbejde sammen, og siger her, hvad det er.",
    en: "Samspil keeps what it takes to work together, and says here what that is.")
  static let contact = Text(da: "Brug dine rettigheder", en: "Use your rights")
  static func contactLead(_ address: String) -> Text {
    Text(
      da: "Skriv eller ring til den organisation, der driver \(address).",
      en: "Write or call the organisation that runs \(address).")
  }

  static let chapters = [controller, kept, cookies, log, rights]

  private static let controller = Chapter(
    "dataansvarlig", Text(da: "Hvem har ansvaret?", en: "Who is responsible?"),
    [
      .text(
        Text(
          da:
            "Den organisation, der driver denne installation, er dataansvarlig. Samspil er et program, som organisationen selv kører. Projektet bag Samspil får ingen data.",
          en:
            "The organisation that runs this installation is the controller. Samspil is a program that the organisation runs itself. The project behind Samspil gets no data."
        )),
      .text(
        Text(
          da:
            "Arbejder flere organisationer sammen i et forløb, kan de have ansvaret i fællesskab. Så aftaler de, hvem der gør hvad.",
          en:
            "If several organisations work together in a case, they may be responsible jointly. Then they agree who does what."
        )),
    ])

  private static let kept = Chapter(
    "hvad", Text(da: "Hvad gemmer vi, og hvorfor?", en: "What do we keep, and why?"),
    [
      .table(KeptTexts.table),
      .text(
        Text(
          da:
            "Henvisningerne er til databeskyttelsesforordningens artikel 6, stk. 1: litra e er en opgave i samfundets interesse eller offentlig myndighed, litra f en legitim interesse. Driver en virksomhed eller forening installationen, er det litra f i stedet for e.",
          en:
            "The references are to article 6(1) of the General Data Protection Regulation: (e) is a task in the public interest or official authority, (f) a legitimate interest. If a company or an association runs the installation, it is (f) instead of (e)."
        )),
      .text(
        Text(
          da:
            "Skriv ikke om andres helbred eller andre private forhold i et forløb. Samspil har ikke brug for det.",
          en:
            "Do not write about the health or other private matters of others in a case. Samspil has no need of it.")),
      .text(
        Text(
          da:
            "Ingen bliver rangordnet eller målt som person. Samspil træffer ingen automatiske afgørelser om mennesker.",
          en: "Nobody is ranked or measured as a person. Samspil makes no automatic decisions about people.")),
    ])

  private static let cookies = Chapter(
    "cookies", Text(da: "Cookies", en: "Cookies"),
    [
      .text(
        Text(
          da:
            "Samspil bruger syv cookies. De er alle nødvendige, eller du har selv valgt dem, så vi spørger ikke om lov. Ingen følger dig rundt.",
          en:
            "Samspil uses seven cookies. All are necessary, or you have chosen them yourself, so we do not ask for consent. None follows you around."
        )),
      .table(KeptTexts.cookies),
      .text(
        Text(
          da:
            "Siderne henter intet fra andre: skrifter, billeder og kode kommer fra denne installation. Ingen tredjepart får at vide, at du har været her.",
          en:
            "The pages fetch nothing from others: fonts, pictures and code come from this installation. No third party learns that you have been here."
        )),
    ])

  private static let log = Chapter(
    "log", Text(da: "Loggen", en: "The log"),
    [
      .text(
        Text(
          da:
            "Programmets log viser, hvilken slags side der blev hentet, hvordan det gik, og hvor lang tid det tog. Den har ingen navne, tekster, adresser eller ip-adresser.",
          en:
            "The program's log shows what kind of page was fetched, how it went and how long it took. It has no names, texts, addresses or IP addresses."
        )),
      .text(
        Text(
          da:
            "For at stoppe den, der gætter adgangskoder, husker programmet ip-adressen bag et forsøg på at logge ind. Det står kun i hukommelsen og bliver ikke gemt.",
          en:
            "To stop anyone who guesses passwords, the program remembers the IP address behind an attempt to sign in. It is in memory only and is not stored."
        )),
    ])

  private static let rights = Chapter(
    "rettigheder", Text(da: "Dine rettigheder", en: "Your rights"),
    [
      .points([
        Text(
          da: "Du kan få at vide, hvad vi har om dig, og få det ud i en fil.",
          en: "You can be told what we have about you and get it out in a file."),
        Text(
          da: "Du kan rette det. Navn, titel og sprog retter du selv under Din konto.",
          en: "You can have it corrected. Name, title and language you change yourself under Your account."),
        Text(
          da:
            "Du kan bede om at blive slettet. Noget skal en myndighed gemme efter andre regler, og så får du at vide hvilke.",
          en:
            "You can ask to be erased. Some things an authority has to keep under other rules, and then you are told which."
        ),
        Text(
          da: "Du kan gøre indsigelse og bede os om at vente med at bruge det.",
          en: "You can object and ask us to hold back from using it."),
        Text(
          da: "Du kan klage til Datatilsynet.", en: "You can complain to the Danish Data Protection Agency."),
      ]),
      .link(
        Text(da: "Hent dine data, eller slet dig selv", en: "Get your data, or erase yourself"), to: "/konto/mine-data"),
      .link(
        Text(da: "Klag til Datatilsynet", en: "Complain to the Danish Data Protection Agency"),
        to: "https://www.datatilsynet.dk"),
    ])
}
