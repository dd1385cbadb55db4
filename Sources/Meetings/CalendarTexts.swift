import Language
import Time

enum CalendarTexts {
  static let title = Text(da: "Møder i din kalender", en: "Meetings in your calendar")
  static let lead = Text(
    da: "Et link, som Outlook, Google og telefonen kan hente dine møder fra. Flytter I et møde, flytter det med.",
    en: "A link from which Outlook, Google and your phone can fetch your meetings. Move a meeting, and it moves along.")
  static let leadOfCase = Text(
    da: "Et link til møderne i dette forløb alene. Flytter I et møde, flytter det med.",
    en: "A link to the meetings of this case alone. Move a meeting, and it moves along.")
  static let all = Text(da: "Møderne i alle dine forløb", en: "The meetings of all your cases")
  static let secret = Text(
    da: "Den, der har linket, kan læse, hvornår og hvor du mødes. Del det ikke. Luk det, hvis andre har fået det.",
    en: "Whoever has the link can read when and where you meet. Do not share it. Close it if others have got it.")
  static let none = Text(da: "Du har ikke noget link endnu.", en: "You have no link yet.")
  static func made(_ day: Day) -> Text {
    Text(
      da: "Dit link er fra \(Formats.day(day, .danish)). Det vises kun, når det laves.",
      en: "Your link is from \(Formats.day(day, .english)). It is shown only when it is made.")
  }
  static let make = Text(da: "Lav et link", en: "Make a link")
  static let again = Text(da: "Lav et nyt link", en: "Make a new link")
  static let againNote = Text(
    da: "Et nyt link lukker det gamle.", en: "A new link closes the old one.")
  static let close = Text(da: "Luk linket", en: "Close the link")
  static let closed = Text(da: "Linket er lukket", en: "The link is closed")
  static let link = Text(da: "Dit link", en: "Your link")
  static let once = Text(
    da: "Kopiér linket nu. Det vises ikke igen.", en: "Copy the link now. It is not shown again.")
  static let how = Text(
    da: "Vælg “Abonnér på kalender” eller “Tilføj fra URL” i din kalender, og sæt linket ind.",
    en: "Choose “Subscribe to calendar” or “Add from URL” in your calendar, and paste the link.")
  static let copy = Text(da: "Kopiér linket", en: "Copy the link")
  static let onlyOneCase = Text(da: "Links til ét forløb", en: "Links to one case")
  static let noCases = Text(
    da: "Du kan lave et link til ét forløb på forløbets side med møder.",
    en: "You can make a link to one case on its page of meetings.")
  static let toMeetings = Text(da: "Til møderne", en: "To the meetings")
  static let toAccount = Text(da: "Til din konto", en: "To your account")
  static let toFront = Text(da: "Til forsiden", en: "To the front page")
  static let account = Text(da: "Din konto", en: "Your account")
  static let front = Text(da: "Forside", en: "Home")
  /// What a calendar program calls it.
  static let name = "Samspil"
}
