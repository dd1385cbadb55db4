import Ideas

/// What people of the demonstration write about ideas.
struct DemoComment: Sendable {
  let stance: IdeaComment.Stance
  let text: String
  let name: String

  init(_ stance: IdeaComment.Stance, _ text: String, _ name: String = "") {
    self.stance = stance
    self.text = text
    self.name = name
  }

  /// By the place of the idea in ``DemoIdea/comingHome``.
  static let comingHome: [(Int, [DemoComment])] = [
    (0, [DemoComment(.for, "Vi ringede fire steder hen, før nogen kendte min mors sag.", "Lise")]),
    (
      6,
      [
        DemoComment(.for, "Min opgang har gjort det i to år. Det begynder med, at man kender navnene.", "Kirsten"),
        DemoComment(
          .against, "Pas på, det ikke bliver naboens ansvar, når hjemmeplejen mangler folk.", "Hjemmehjælper"),
      ]
    ),
    (
      7,
      [
        DemoComment(.note, "Transporten kommer ofte først kl. 15. Skal den bestilles dagen før?", "Portør"),
        DemoComment(.for, "Så kan jeg nå at hente medicinen.", "Datter"),
      ]
    ),
    (10, [DemoComment(.against, "Så ligger de syge hjemme og venter på en seng om fredagen.", "Læge")]),
    (12, [DemoComment(.for, "Det spurgte ingen mig om.", "Aksel")]),
    (
      13,
      [
        DemoComment(.for, "Min bror og jeg får hver sin halve besked i dag.", "Pårørende"),
        DemoComment(.note, "Hvad gør vi, når patienten ikke kan vælge selv?", "Sygeplejerske"),
        DemoComment(.against, "Husk, at nogen ikke har nogen at pege på."),
      ]
    ),
    (17, [DemoComment(.for, "Købmanden her siger ja, hvis vi ringer inden kl. 12.", "Frivillig")]),
    (
      28,
      [
        DemoComment(.for, "Ja. Jeg har talt med syv på én uge.", "Gunhild"),
        DemoComment(.note, "Kan det være den samme på hospitalet og i kommunen?", "Terapeut"),
      ]
    ),
    (
      30,
      [
        DemoComment(.for, "Apoteket lukker kl. 17. Det her løser weekenden.", "Sygeplejerske"),
        DemoComment(.note, "Tre dage passer ikke, når man går hjem før helligdage.", "Farmakonom"),
      ]
    ),
    (32, [DemoComment(.for, "Et ansigt, jeg kender, er mere værd end en folder.", "Bent")]),
    (34, [DemoComment(.against, "Vi mangler folk i weekenden i forvejen.", "Vagtplanlægger")]),
  ]

  /// By the place of the idea in ``DemoIdea/oldShop``.
  static let oldShop: [(Int, [DemoComment])] = [
    (1, [DemoComment(.for, "Jeg laver gerne mad hver anden torsdag.", "Mona")]),
    (
      4,
      [
        DemoComment(.for, "I nabobyen gik det rundt efter et år.", "Egon"),
        DemoComment(.against, "Hvem passer den om vinteren?", "Jan"),
      ]
    ),
  ]
}

extension DemoIdea {
  /// What waits to be read: it may be help, and it may be an advertisement.
  static let held = DemoIdea(
    "Alarmknap til hjemmet, første måned gratis", "Se https://tryg-knap.example og https://tryg-knap.example/tilbud",
    "TrygKnap")
}
