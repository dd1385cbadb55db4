import Language

/// Rooms: a meeting on a screen, and phones that join.
enum RoomTexts {
  static let rooms = Text(da: "Rum", en: "Rooms")
  static let lead = Text(
    da:
      "Kør et møde på en skærm. Deltagerne er med på telefonen med en kode, uden konto. Resultatet lander i forløbet.",
    en:
      "Run a meeting on a screen. Participants join on their phones with a code, without an account. The result lands in the case."
  )
  static let open = Text(da: "Åbn et rum", en: "Open a room")
  static let name = Text(da: "Hvad kalder I mødet?", en: "What do you call the meeting?")
  static let nameMissing = Text(da: "Giv mødet et navn", en: "Give the meeting a name")
  static let activities = Text(da: "Hvad skal I?", en: "What will you do?")
  static let activitiesHint = Text(
    da: "I kører dem en ad gangen, i den rækkefølge I vil.", en: "You run them one at a time, in the order you like.")
  static let activityMissing = Text(da: "Vælg mindst én ting, I skal", en: "Choose at least one thing to do")
  static let nothing = Text(da: "Der er ikke noget at køre endnu", en: "There is nothing to run yet")
  static let nothingWhy = Text(
    da: "Lav et meningskort, så kan I køre det i et rum.", en: "Make an opinion map, and you can run it in a room.")
  static let toMaps = Text(da: "Meningskort", en: "Opinion maps")
  static let earlier = Text(da: "Jeres rum", en: "Your rooms")
  static let none = Text(da: "Ingen rum endnu.", en: "No rooms yet.")
  static let toScreen = Text(da: "Skærm", en: "Screen")
  static let opened = Text(
    da: "Rummet er åbent. Vis skærmen, og lad dem komme ind", en: "The room is open. Show the screen and let them in")
  static let closed = Text(
    da: "Rummet er lukket. Resultatet ligger i forløbet", en: "The room is closed. The result is in the case")
  static let openTag = Text(da: "Åbent", en: "Open")
  static let closedTag = Text(da: "Lukket", en: "Closed")
  static let onlyReading = Text(da: "Holdet åbner rum.", en: "The team opens rooms.")

  static let goTo = Text(da: "Gå til", en: "Go to")
  static let code = Text(da: "Kode", en: "Code")
  static let qr = Text(da: "QR-kode til rummet", en: "QR code of the room")
  static let waiting = Text(da: "Kom ind, vi begynder om lidt", en: "Come in, we begin in a moment")
  static let runNow = Text(da: "Kør", en: "Run")
  static let running = Text(da: "Kører nu", en: "Running now")
  static let again = Text(da: "Kør igen", en: "Run again")
  static let pause = Text(da: "Hold pause", en: "Pause")
  static let close = Text(da: "Luk rummet", en: "Close the room")
  static let control = Text(da: "Styr rummet", en: "Run the room")
  static let results = Text(da: "Resultater i forløbet", en: "Results in the case")
  static let back = Text(da: "Tilbage til forløbet", en: "Back to the case")

  static let door = Text(da: "Gå ind i et rum", en: "Enter a room")
  static let doorLead = Text(da: "Koden står på skærmen.", en: "The code is on the screen.")
  static let codeField = Text(da: "Skriv koden", en: "Write the code")
  static let codeHint = Text(
    da: "Seks bogstaver og tal. Små og store er det samme.",
    en: "Six letters and digits. Small and capital are the same.")
  static let codeMissing = Text(da: "Skriv koden fra skærmen", en: "Write the code from the screen")
  static let codeWrong = Text(
    da: "Koden passer ikke til noget rum. Se efter på skærmen", en: "The code fits no room. Look at the screen again")
  static let enter = Text(da: "Gå ind", en: "Enter")
  static let putRightToOpen = Text(da: "Ret dette for at åbne rummet", en: "Put this right to open the room")
  static let putRight = Text(da: "Ret dette for at komme ind", en: "Put this right to enter")
  static let inside = Text(da: "Du er med", en: "You are in")
  static let insideNote = Text(
    da: "Bliv på siden. Når mødet går videre, følger din telefon med.",
    en: "Stay on the page. When the meeting moves on, your phone follows.")
  static let insideNoScript = Text(
    da: "Følger siden ikke med, så tryk her, når der sker noget på skærmen.",
    en: "If the page does not follow, press here when something happens on the screen.")
  static let now = Text(da: "Gå til det, vi laver nu", en: "Go to what we do now")
  static let leave = Text(da: "Forlad rummet", en: "Leave the room")
  static let left = Text(da: "Du har forladt rummet", en: "You have left the room")
  static let isClosed = Text(da: "Rummet er lukket", en: "The room is closed")
  static let isClosedNote = Text(
    da: "Tak, fordi du var med. Spørg den, der holdt mødet, om resultatet.",
    en: "Thank you for taking part. Ask whoever held the meeting about the result.")
  static let privacy = Text(
    da: "Vi gemmer ikke, hvem du er. Telefonen husker koden i 12 timer.",
    en: "We do not keep who you are. The phone remembers the code for 12 hours.")
  static let toRoom = Text(da: "Til rummet", en: "To the room")

  static func phones(_ count: Int) -> Text {
    .counted(count, one: ("telefon er med", "phone is in"), many: ("telefoner er med", "phones are in"))
  }
  static func inRoom(_ code: String) -> Text { Text(da: "Du er i rum \(code)", en: "You are in room \(code)") }
}
