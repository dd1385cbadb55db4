import Language
import Time

/// The map and what is read from it.
enum MapTexts {
  static let axes = Text(
    da: "Hver figur er en person. De, der står tæt, har svaret ens. Akserne betyder ikke noget i sig selv.",
    en: "Each figure is a person. Those who stand close have answered alike. The axes mean nothing in themselves.")
  static let you = Text(da: "Dig", en: "You")
  static let asTable = Text(da: "Vis som tabel", en: "Show as a table")
  static let tableCaption = Text(da: "Andel enige i hver gruppe", en: "Share that agrees in each group")
  static let tableRegion = Text(da: "Enighed pr. gruppe", en: "Agreement by group")
  static let allCaption = Text(da: "Svar på udsagnene", en: "Answers to the statements")
  static let statement = Text(da: "Udsagn", en: "Statement")
  static let agree = Text(da: "Enige", en: "Agree")
  static let disagree = Text(da: "Uenige", en: "Disagree")
  static let pass = Text(da: "Sprang over", en: "Skipped")
  static let agreedAcross = Text(da: "Her er I enige på tværs", en: "Here you agree across")
  static let noneAgreed = Text(
    da: "Endnu er der intet, mindst 80 % i alle grupper er enige i.",
    en: "So far there is nothing that at least 80 % in every group agree with.")
  static let apart = Text(da: "Her er I mest forskellige", en: "Here you differ most")
  static let noneApart = Text(
    da: "Grupperne er ikke langt fra hinanden på noget.", en: "The groups are not far apart on anything.")
  static let useInProblem = Text(da: "Brug i problemet", en: "Use in the problem")
  static let becomesDifference = Text(da: "Gør til en forskel", en: "Make it a difference")
  static let groups = Text(da: "Grupperne", en: "The groups")
  static let nameGroups = Text(da: "Giv grupperne navne", en: "Name the groups")
  static let namesNote = Text(
    da: "Kald dem noget, de selv ville genkende, efter det, de mener. Ikke efter hvem de er.",
    en: "Call them something they would recognise, by what they think and not by who they are.")
  static let name = Text(da: "Navn", en: "Name")
  static let note = Text(da: "Hvad mener de?", en: "What do they think?")
  static let saveNames = Text(da: "Gem navne", en: "Save the names")
  static let foundInAnswers = Text(
    da: "Grupperne er fundet i svarene. Holdet har givet dem navne. Ingen kan se, hvem der har stemt hvad.",
    en: "The groups are found in the answers. The team has named them. Nobody can see who voted what.")
  static let howReckoned = Text(da: "Sådan regner vi", en: "How it is reckoned")
  static let how: [Text] = [
    Text(
      da:
        "Hvert svar er 1 (enig), 0 (sprang over) eller -1 (uenig). De to retninger, hvor I er mest forskellige, bliver kortets akser.",
      en:
        "Each answer is 1 (agree), 0 (skipped) or -1 (disagree). The two directions in which you differ most become the axes of the map."
    ),
    Text(
      da:
        "Grupper vises kun, når to tilfældige halvdele af udsagnene giver de samme grupper (stabilitet mindst 0,35), og når der er mindst fem i hver.",
      en:
        "Groups are only shown when two random halves of the statements give the same groups (stability at least 0.35), and when there are at least five in each."
    ),
    Text(
      da:
        "Kortet tegnes om, når mindst fem har svaret siden sidst. Et tal skiftes kun ud, når forskellen fra det gamle ikke fortæller om færre end fem.",
      en:
        "The map is drawn again when at least five have answered since. A figure is only replaced when the difference from the old one tells about no fewer than five."
    ),
    Text(
      da: "Enige på tværs er det, mindst 80 % i alle grupper er enige i, når mindst fem i hver har svaret.",
      en: "Agreed across is what at least 80 % in every group agree with, when at least five in each have answered."),
  ]
  static let typical = Text(da: "Det skiller dem ud", en: "What sets them apart")
  static let agreesWith = Text(da: "Enige i: ", en: "Agree with: ")
  static let disagreesWith = Text(da: "Uenige i: ", en: "Disagree with: ")
  static let tooFew = Text(da: "For få", en: "Too few")
  static let list = Text(da: "Alle udsagn med svar", en: "All statements with answers")
  static let none = Text(da: "Kortet er ikke tegnet endnu", en: "The map is not drawn yet")
  static let noneWhy = Text(
    da: "Kortet tegnes ved 7 deltagere med 7 stemmer. Der kan stemmes imens.",
    en: "The map is drawn at 7 participants with 7 votes. Voting goes on meanwhile.")
  static let shareMore = Text(da: "Del linket med flere", en: "Share the link with more people")
  static let noGroups = Text(da: "Ingen stabile grupper endnu", en: "No stable groups yet")
  static let notShown = Text(da: "Kortet vises ikke endnu", en: "The map is not shown yet")
  static let notShownVote = Text(
    da: "Stem om et udsagn, så kan du se kortet og finde dig selv.",
    en: "Vote on a statement, and you can see the map and find yourself.")
  static let notShownLater = Text(
    da: "Holdet viser resultatet, når det er klar.", en: "The team shows the result when it is ready.")
  static let youNone = Text(
    da: "Når du har stemt om syv udsagn, kan du se, hvor du står.",
    en: "When you have voted on seven statements, you can see where you stand.")
  static let onlyYou = Text(da: "Kun du kan se dit eget mærke.", en: "Only you can see your own mark.")
  static let print = Text(da: "Print", en: "Print")
  static let reportHeading = Text(da: "Rapport", en: "Report")
  static let backToMap = Text(da: "Tilbage til meningskortet", en: "Back to the opinion map")
  static let replaced = Text(da: "(omformuleret)", en: "(worded anew)")
  static let earlier = Text(da: "(tal fra et tidligere kort)", en: "(figures from an earlier map)")
  static let allAnswers = Text(da: "Svar fra alle", en: "Answers from all")
  static let wayOn = Text(da: "Videre til forskelle", en: "On to differences")

  private static let numbers = [
    ("nul", "no"), ("én", "one"), ("to", "two"), ("tre", "three"), ("fire", "four"), ("fem", "five"),
  ]

  /// *148 deltagere i tre grupper*
  static func finding(people: Int, groups: Int) -> Text {
    let number = numbers.indices.contains(groups) ? numbers[groups] : ("\(groups)", "\(groups)")
    return ConversationTexts.people(people)
      + Text(da: " i \(number.0) grupper", en: " in \(number.1) groups")
  }

  static func agreedAcrossNote(groups: Int) -> Text {
    let number = numbers.indices.contains(groups) ? numbers[groups] : ("\(groups)", "\(groups)")
    return Text(
      da: "Udsagn, som mindst 80 % i alle \(number.0) grupper er enige i.",
      en: "Statements that at least 80 % in all \(number.1) groups agree with.")
  }

  static func noGroupsFinding(people: Int) -> Text {
    ConversationTexts.people(people) + Text(da: ", ingen stabile grupper endnu", en: ", no stable groups yet")
  }

  static func noGroupsWhy(_ state: ShownMap.State) -> Text {
    switch state {
    case .few: noneWhy
    case .undivided:
      Text(da: "Deltagerne ligger ikke i grupper hver for sig.", en: "The participants do not lie in groups apart.")
    case .unstable, .stable:
      Text(
        da: "To halvdele af udsagnene giver hver sine grupper. Så er de ikke til at stole på.",
        en: "Two halves of the statements give different groups. Then they cannot be relied on.")
    case .small:
      Text(
        da: "En af grupperne har færre end fem. Så ville tallene fortælle for meget om dem.",
        en: "One of the groups has fewer than five. Then the figures would tell too much about them.")
    }
  }

  static let noGroupsDo = Text(
    da: "Få flere til at stemme om flere udsagn, og tilføj udsagn, som nogen må være uenige i.",
    en: "Get more people to vote on more statements, and add statements that some must disagree with.")

  static func shape(_ group: Int) -> Text {
    switch group % 5 {
    case 0: Text(da: "cirkel", en: "circle")
    case 1: Text(da: "firkant", en: "square")
    case 2: Text(da: "trekant", en: "triangle")
    case 3: Text(da: "rombe", en: "diamond")
    default: Text(da: "kryds", en: "cross")
    }
  }

  static func column(_ letter: String) -> Text { Text(da: "\(letter) enige", en: "\(letter) agree") }

  static func percent(_ share: Double) -> Text {
    let whole = Int((share * 100).rounded())
    return Text(same: "\(whole) %")
  }

  /// *Gruppe A, Tryghed først, 52 deltagere.*
  static func groupSentence(_ title: Text, people: Int) -> Text {
    title + Text(same: ", ") + ConversationTexts.people(people) + Text(same: ". ")
  }

  static let closeAlike = Text(
    da: "Deltagere tæt på hinanden har svaret ens. Udsagn og tal står i tabellen.",
    en: "Participants close to each other have answered alike. Statements and figures are in the table.")

  static func age(_ made: Instant, votesSince: Int, today: Day) -> Text {
    let when = Text.build { language in
      made.day == today
        ? Formats.time(LocalTime(made), language)
        : Formats.dayAndTime(made, language)
    }
    let begin = Text(da: "Kortet er fra ", en: "The map is from ") + when + Text(same: ".")
    return votesSince == 0
      ? begin
      : begin
        + Text(
          da: " Der er kommet stemmer til siden. De kommer med, når mindst fem har svaret.",
          en: " Votes have come in since. They are taken in when at least five have answered.")
  }

  static func standsIn(_ group: Text) -> Text { Text(da: "Du står i ", en: "You stand in ") + group + Text(same: ".") }
  static let standsNowhere = Text(
    da: "Du står på kortet, men ikke i en gruppe.", en: "You stand on the map, but in no group.")

  static func sample(_ shown: Int, of all: Int) -> Text {
    Text(
      da: "Der er tegnet \(shown) af \(Formats.whole(all, .danish)), jævnt fordelt.",
      en: "\(shown) of \(Formats.whole(all, .english)) are drawn, evenly chosen.")
  }

  static func stability(_ value: Double) -> Text {
    Text.build { Formats.decimal(value, decimals: 2, $0) }
  }
  static let stabilityLabel = Text(da: "Stabilitet", en: "Stability")
}
