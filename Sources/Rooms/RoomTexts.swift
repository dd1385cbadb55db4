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
  static let activityGone = Text(
    da: "Det, I valgte, er ikke åbent mere. Gå tilbage, og vælg noget andet",
    en: "What you chose is no longer open. Go back and choose something else")
  static let nothing = Text(da: "Der er ikke noget at køre endnu", en: "There is nothing to run yet")
  static let nothingWhy = Text(
    da: "Åbn et idékald eller et meningskort, eller tag pulsen på tilliden. Så kan I køre det i et rum.",
    en: "Open a call for ideas or an opinion map, or take the pulse of trust. Then you can run it in a room.")
  static let earlier = Text(da: "Jeres rum", en: "Your rooms")
  static let none = Text(da: "Ingen rum endnu.", en: "No rooms yet.")
  static let toScreen = Text(da: "Skærm", en: "Screen")
  static let toSteering = Text(da: "Styr rummet", en: "Run the room")
  static let opened = Text(
    da: "Rummet er åbent. Vis skærmen, og lad dem komme ind", en: "The room is open. Show the screen and let them in")
  static let closed = Text(
    da: "Rummet er lukket. Resultatet ligger i forløbet", en: "The room is closed. The result is in the case")
  static let openTag = Text(da: "Åbent", en: "Open")
  static let closedTag = Text(da: "Lukket", en: "Closed")
  static let onlyReading = Text(da: "Holdet åbner rum.", en: "The team opens rooms.")
  static let noRuns = Text(da: "Der blev ikke kørt noget.", en: "Nothing was run.")
  static let results = Text(da: "Resultater i forløbet", en: "Results in the case")
  static let wayOn = Text(da: "Skriv, hvad I lærte på mødet", en: "Write what you learned at the meeting")
  static let meetNow = Text(da: "Mød hinanden om det", en: "Meet about it")
  static let panelWhy = Text(
    da: "Vis det på en skærm. Deltagerne er med på telefonen.",
    en: "Show it on a screen. Participants join on their phones.")
  static let enterAs = Text(da: "Gå ind i rummet", en: "Enter the room")

  // MARK: - The screen

  static let goTo = Text(da: "Gå til", en: "Go to")
  static let code = Text(da: "Kode", en: "Code")
  static let qr = Text(da: "QR-kode til rummet", en: "QR code of the room")
  static let waiting = Text(da: "Kom ind, vi begynder om lidt", en: "Come in, we begin in a moment")
  static let paused = Text(da: "Vi holder pause", en: "We take a break")
  static let screenNow = Text(da: "På skærmen nu", en: "On the screen now")
  static let screenEmpty = Text(da: "Skærmen viser koden.", en: "The screen shows the code.")
  static let runNow = Text(da: "Kør", en: "Run")
  static let begin = Text(da: "Begynd", en: "Begin")
  static let next = Text(da: "Næste", en: "Next")
  static let running = Text(da: "Kører nu", en: "Running now")
  static let again = Text(da: "Kør igen", en: "Run again")
  static let pause = Text(da: "Hold pause", en: "Pause")
  static let close = Text(da: "Luk rummet", en: "Close the room")
  static let plan = Text(da: "Planen", en: "The plan")
  static let movedAlready = Text(
    da: "En anden gik videre lige før dig. Se, hvor I er",
    en: "Somebody else moved on just before you. See where you are")
  static let hide = Text(da: "Tag af skærmen", en: "Take off the screen")
  static let showAgain = Text(da: "Vis igen", en: "Show again")
  static let hideNote = Text(
    da: "Det står stadig i forløbet. Kun skærmen viser det ikke.",
    en: "It is still in the case. Only the screen does not show it.")
  static let hiddenTag = Text(da: "Vises ikke", en: "Not shown")
  static let back = Text(da: "Tilbage til forløbet", en: "Back to the case")
  static let gone = Text(da: "Findes ikke mere", en: "Is no more")
  static let renew = Text(da: "Opdatér", en: "Refresh")

  // MARK: - The phones

  static let door = Text(da: "Gå ind i et rum", en: "Enter a room")
  static let doorLead = Text(da: "Koden står på skærmen.", en: "The code is on the screen.")
  static let codeField = Text(da: "Skriv koden", en: "Write the code")
  static let codeHint = Text(
    da: "Seks bogstaver og tal. Små og store er det samme.",
    en: "Six letters and digits. Small and capital are the same.")
  static let codeMissing = Text(da: "Skriv koden fra skærmen", en: "Write the code from the screen")
  static let codeWrong = Text(
    da: "Koden passer ikke til noget rum. Se efter på skærmen", en: "The code fits no room. Look at the screen again")
  static let unknown = Text(da: "Koden passer ikke til noget rum", en: "The code fits no room")
  static let unknownNote = Text(
    da: "Se efter på skærmen, eller spørg den, der holder mødet. En gammel kode virker ikke mere.",
    en: "Look at the screen, or ask whoever holds the meeting. An old code no longer works.")
  static let enter = Text(da: "Gå ind", en: "Enter")
  static let putRightToOpen = Text(da: "Ret dette for at åbne rummet", en: "Put this right to open the room")
  static let putRight = Text(da: "Ret dette for at komme ind", en: "Put this right to enter")
  static let inside = Text(da: "Du er med", en: "You are in")
  static let insideNote = Text(
    da: "Bliv på siden. Når mødet går videre, følger din telefon med.",
    en: "Stay on the page. When the meeting moves on, your phone follows.")
  static let insideNoScript = Text(
    da: "Følger telefonen ikke med, så tryk på knappen, når der sker noget på skærmen.",
    en: "If the phone does not follow, press the button when something happens on the screen.")
  static let seeNow = Text(da: "Se, hvad vi laver nu", en: "See what we do now")
  static let takePart = Text(da: "Vær med", en: "Take part")
  static let leave = Text(da: "Forlad rummet", en: "Leave the room")
  static let left = Text(da: "Du har forladt rummet", en: "You have left the room")
  static let isClosed = Text(da: "Rummet er lukket", en: "The room is closed")
  static let isClosedNote = Text(
    da: "Tak, fordi du var med. Spørg den, der holdt mødet, om resultatet.",
    en: "Thank you for taking part. Ask whoever held the meeting about the result.")
  static let otherCode = Text(da: "Skriv en anden kode", en: "Write another code")
  static let isFull = Text(da: "Rummet er fuldt", en: "The room is full")
  static let isFullNote = Text(
    da: "Følg med på skærmen, og prøv igen, når nogen er gået. Intet, du har skrevet, er gået tabt.",
    en: "Follow along on the screen, and try again when somebody has left. Nothing you wrote is lost.")
  static let privacy = Text(
    da: "Vi gemmer ikke, hvem du er. Telefonen husker koden, så længe rummet er åbent.",
    en: "We do not keep who you are. The phone remembers the code while the room is open.")
  static let moved = Text(
    da: "Mødet er gået videre. Send det, du skriver, eller gå med.",
    en: "The meeting has moved on. Send what you are writing, or follow.")
  static let offline = Text(
    da: "Du er uden net. Det, du skrev, står her. Send det, når nettet er tilbage.",
    en: "You are offline. What you wrote is here. Send it when you are back online.")

  static func phones(_ count: Int) -> Text {
    .counted(count, one: ("telefon er med", "phone is in"), many: ("telefoner er med", "phones are in"))
  }
  static func inRoom(_ code: String) -> Text { Text(da: "Du er i rum \(code)", en: "You are in room \(code)") }
  static func nextIs(_ what: Text) -> Text { Text(same: ": ") + what }
}
