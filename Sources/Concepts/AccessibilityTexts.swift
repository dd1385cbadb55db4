import Language
import Time

/// The accessibility statement, after the Danish model.
///
/// - Source: the act on accessibility of public bodies' websites and mobile
///   applications (no. 692 of 8 June 2018), §§ 3–4; Commission Implementing
///   Decision (EU) 2018/1523.
enum AccessibilityTexts {
  /// When the statement was last gone through. At least once a year.
  static let reviewed = Day(iso: "2026-11-23")

  static let title = Text(da: "Tilgængelighedserklæring", en: "Accessibility statement")
  static func lead(_ address: String) -> Text {
    Text(
      da:
        "Organisationen bag \(address) vil gøre webstedet tilgængeligt efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.",
      en:
        "The organisation behind \(address) wants to make the website accessible under the Danish act on accessibility of public bodies' websites and mobile applications."
    )
  }
  static let contact = Text(
    da: "Sig til, hvis noget ikke virker for dig", en: "Tell us if something does not work for you")
  static let contactLead = Text(
    da:
      "Skriv eller ring, hvis du møder noget, du ikke kan bruge, eller har brug for indholdet på en anden måde. Skriv ikke dit cpr-nummer eller noget om dit helbred.",
    en:
      "Write or call if you meet something you cannot use, or need the content in another way. Do not write your civil registration number or anything about your health."
  )
  static let noPhone = Text(
    da: "Organisationen har ikke skrevet et telefonnummer ind endnu.",
    en: "The organisation has not entered a phone number yet.")
  static func reviewed(_ day: Day) -> Text {
    .build { language in
      let date = Formats.day(day, language)
      return language == .danish ? "Erklæringen er skrevet \(date)." : "The statement was written on \(date)."
    }
  }

  static let chapters = [status, gaps, method, enforcement]

  private static let status = Chapter(
    "status", Text(da: "Hvor langt er vi", en: "How far we are"),
    [
      .text(
        Text(
          da:
            "Webstedet overholder standarden delvist. Standarden er EN 301 549, som for websteder svarer til WCAG 2.1 på niveau A og AA. Samspil er bygget efter WCAG 2.2 på samme niveauer.",
          en:
            "The website complies with the standard in part. The standard is EN 301 549, which for websites corresponds to WCAG 2.1 at levels A and AA. Samspil is built to WCAG 2.2 at the same levels."
        )),
      .text(
        Text(
          da: "Vi skriver »delvist«, fordi ingen uden for projektet har prøvet siderne endnu.",
          en: "We say “in part” because nobody outside the project has tried the pages yet.")),
    ])

  private static let method = Chapter(
    "metode", Text(da: "Sådan har vi undersøgt det", en: "How we have looked into it"),
    [
      .text(
        Text(
          da: "Projektet bag Samspil har selv undersøgt det. Før hver ændring prøver et program siderne i en browser:",
          en:
            "The project behind Samspil has looked into it itself. Before each change a program tries the pages in a browser:"
        )),
      .points([
        Text(
          da: "fejl, som axe kan finde, i lys og mørk visning og på dansk og engelsk",
          en: "faults that axe can find, in light and dark view and in Danish and English"),
        Text(da: "at HTML-koden følger reglerne", en: "valid HTML"),
        Text(
          da: "ingen rulning sidelæns på en smal telefon", en: "no scrolling sideways on a narrow phone"),
        Text(da: "uden JavaScript", en: "without JavaScript"),
      ]),
      .text(
        Text(
          da: "Et program finder kun en del af fejlene.", en: "A program finds only some of the faults.")),
    ])

  private static let gaps = Chapter(
    "mangler", Text(da: "Det er ikke tilgængeligt eller ikke undersøgt", en: "What is not accessible or not examined"),
    [
      .points([
        Text(
          da:
            "Siderne er ikke prøvet af mennesker, der bruger skærmlæser, forstørrelse eller stemmestyring. Vi ved derfor ikke, om alt er til at forstå.",
          en:
            "The pages have not been tried by people who use a screen reader, magnification or voice control. So we do not know whether everything can be understood."
        ),
        Text(
          da:
            "Det, brugere skriver på et andet sprog end sidens, er ikke mærket med sit sprog (WCAG 3.1.2). En skærmlæser kan læse det op med forkert udtale.",
          en:
            "What users write in another language than the page's is not marked with its language (WCAG 3.1.2). A screen reader may pronounce it wrongly."
        ),
        Text(
          da:
            "Brede tabeller ruller sidelæns i deres egen ramme på en telefon. De kan nås med tastatur.",
          en: "Wide tables scroll sideways within their own frame on a phone. They can be reached by keyboard."),
        Text(
          da: "Links, som brugere skriver, kan føre til sider, vi ikke har undersøgt.",
          en: "Links that users write may lead to pages we have not examined."),
      ]),
      .text(
        Text(
          da: "Intet indhold er undtaget med henvisning til uforholdsmæssig stor byrde.",
          en: "No content is exempted as a disproportionate burden.")),
    ])

  private static let enforcement = Chapter(
    "haandhaevelse", Text(da: "Hvis vi ikke svarer", en: "If we do not answer"),
    [
      .text(
        Text(
          da:
            "Digitaliseringsstyrelsen fører tilsyn med loven. Skriv først til os. Har du ikke fået svar inden for 10 arbejdsdage, eller er svaret ikke godt nok, kan du gå til Digitaliseringsstyrelsen.",
          en:
            "The Danish Agency for Digital Government supervises the act. Write to us first. If you have had no answer within 10 working days, or the answer is not good enough, you can go to the agency."
        )),
      .link(
        Text(da: "Sådan kontakter du Digitaliseringsstyrelsen", en: "How to contact the agency (in Danish)"),
        to: "https://digst.dk/digital-inklusion/webtilgaengelighed/oplever-du-ikke-tilgaengeligt-indhold/"),
    ])
}
