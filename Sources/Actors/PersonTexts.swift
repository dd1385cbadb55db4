import Language
import Time

/// What stands where one person of the team is looked at, leaves, or hands on.
enum PersonTexts {
  static let takesPartFor = Text(da: "Er med for", en: "Takes part for")
  static let since = Text(da: "Med siden", en: "Since")
  static let group = Text(da: "Aktørgruppe", en: "Actor group")
  static let hats = Text(da: "Hatte", en: "Hats")
  static func day(_ day: Day) -> Text { .build { Formats.day(day, $0) } }

  // MARK: What they give and get

  static func givesAndGets(_ name: String) -> Text {
    Text(da: "Hvad giver og får \(name)?", en: "What does \(name) give and get?")
  }

  static let expectation = Text(da: "Hvad giver og får du?", en: "What do you give and get?")
  static let expectationLead = Text(
    da: "Når alle skriver det, bliver det klart, hvad der gør forløbet værd at være med i. Holdet kan læse det.",
    en: "When everyone writes it, it becomes clear what makes the case worth taking part in. The team can read it.")
  static let gives = Text(da: "Hvad giver du?", en: "What do you give?")
  static let givesHint = Text(
    da: "Viden, tid, adgang, penge. For eksempel: jeg kender nætterne på plejehjemmet.",
    en: "Knowledge, time, access, money. For instance: I know the nights at the care home.")
  static let givesMissing = Text(da: "Skriv, hvad du giver", en: "Write what you give")
  static let gets = Text(da: "Hvad vil du gerne have ud af det?", en: "What would you like to get out of it?")
  static let getsHint = Text(
    da: "For eksempel: færre opkald, fordi ingen ved, hvem der kommer.",
    en: "For instance: fewer calls because nobody knows who is coming.")
  static let getsMissing = Text(da: "Skriv, hvad du gerne vil have ud af det", en: "Write what you would like to get")
  static let save = Text(da: "Gem", en: "Save")
  static let saved = Text(da: "Gemt. Holdet kan se det", en: "Saved. The team can see it")
  static let putRight = Text(da: "Ret det her, så kan det gemmes", en: "Put this right, then it can be saved")

  // MARK: Leaving

  static let leave = Text(da: "Forlad forløbet", en: "Leave the case")
  static func leaving(_ title: String) -> Text {
    Text(da: "Vil du forlade \(title)?", en: "Do you want to leave \(title)?")
  }
  static let whatYouWroteStays = Text(
    da: "Det, du har skrevet, bliver stående med dit navn. Har du en hat på, bliver den taget af.",
    en: "What you have written stays with your name. If you wear a hat, it comes off.")
  static let leaveButton = Text(da: "Ja, jeg forlader forløbet", en: "Yes, I leave the case")
  static let stay = Text(da: "Nej, jeg bliver", en: "No, I stay")
  static let left = Text(da: "Du har forladt forløbet", en: "You have left the case")
  static let lastLeader = Text(
    da: "Du er den eneste, der leder forløbet", en: "You are the only one who leads the case")
  static let lastLeaderAdvice = Text(
    da: "Giv ledelsen videre til en på holdet, så kan du forlade forløbet.",
    en: "Hand the leadership on to someone on the team, then you can leave the case.")

  // MARK: Removing

  static func remove(_ name: String) -> Text { Text(da: "Fjern \(name)", en: "Remove \(name)") }
  static func removing(_ name: String) -> Text {
    Text(da: "Vil du fjerne \(name) fra forløbet?", en: "Do you want to remove \(name) from the case?")
  }
  static let whatTheyWroteStays = Text(
    da: "Det, de har skrevet, bliver stående. De kan ikke se forløbet mere, og deres link virker ikke.",
    en: "What they have written stays. They cannot see the case any more, and their link does not work.")
  static let removeButton = Text(da: "Ja, fjern fra forløbet", en: "Yes, remove from the case")
  static let cancel = Text(da: "Fortryd", en: "Cancel")
  static func removed(_ name: String) -> Text {
    Text(da: "\(name) er ikke længere med i forløbet", en: "\(name) no longer takes part in the case")
  }
  static let leadersStay = Text(
    da: "Den, der leder forløbet, kan ikke fjernes", en: "The one who leads the case cannot be removed")
  static let leadersStayAdvice = Text(
    da: "De kan selv give ledelsen videre og forlade forløbet.",
    en: "They can themselves hand the leadership on and leave the case.")

  // MARK: Leadership

  static func makeLeader(_ name: String) -> Text {
    Text(da: "Lad \(name) lede forløbet", en: "Let \(name) lead the case")
  }
  static let leadershipLead = Text(
    da: "Den, der leder forløbet, inviterer, giver hatte, skifter trin og afgør, hvem der kan se det.",
    en: "The one who leads the case invites, gives hats, changes the step and decides who sees it.")
  static let howMany = Text(da: "Skal du også lede det?", en: "Will you lead it too?")
  static let share = Text(da: "Ja, vi leder sammen", en: "Yes, we lead together")
  static let handOver = Text(da: "Nej, jeg giver ledelsen videre", en: "No, I hand the leadership on")
  static let handOverNote = Text(
    da: "Du er med som bidragyder bagefter", en: "You take part as a contributor afterwards")
  static let howManyMissing = Text(da: "Vælg, om du også leder det", en: "Choose whether you lead it too")
  static let leadershipButton = Text(da: "Giv ledelsen", en: "Give the leadership")
  static func leads(_ name: String) -> Text {
    Text(da: "\(name) leder nu forløbet", en: "\(name) now leads the case")
  }
  static let cannotLead = Text(
    da: "Kun den, der har en konto og bidrager, kan lede forløbet",
    en: "Only someone who has an account and contributes can lead the case")
  static let cannotLeadAdvice = Text(
    da: "En gæst kan få en konto. Den, der bakker op, kan inviteres som bidragyder.",
    en: "A guest can get an account. A backer can be invited as a contributor.")
  /// For the timeline, which is written in Danish.
  static func leadershipNote(_ name: String) -> String { "Ledelsen: \(name)" }
}
