import Barriers
import Cases
import Framing

/// Led by the region: many who want it, and a no to the mandate.
extension DemoCase {
  static let medicinliste = DemoCase(
    "Fælles medicinliste",
    summary: "Den samme borger har én medicinliste på hospitalet, én hos lægen og én i køleskabet.",
    missing: "Borgere, der tager mere end fem slags medicin", unit: "Nære sundhedstilbud", trigger: .systematic,
    ledBy: .jens,
    started: 66,
    seats: [
      DemoSeat(.anders, 65, 61),
      DemoSeat(.hassan, 64, 60, gives: "Det, vi retter ved skranken", gets: "En liste, jeg kan regne med"),
      DemoSeat(.birger, 62, 50, gives: "En formiddag om måneden", gets: "Ét sted at rette"),
      DemoSeat(.pernille, 60, 55, gives: "Udskrivninger, hvor det gik galt", gets: "Færre opkald om natten"),
      DemoSeat(.ulla, 58, 51, backs: true),
      DemoSeat(.nadia, 52, 47, gives: "Bøgebjergs erfaringer med doseringsposer", gets: "At være med fra starten"),
      DemoSeat(.sofie, 15, 12, ask: "I ser køleskabet. Vil du skrive, hvad der hænger på det?"),
    ],
    acts: medicinlisteActs)

  private static let medicinlisteActs: [DemoAct] = [
    .narrate(57, .jens, .bad, "Alle retter, og ingen ved, hvem der rettede sidst."),
    .triggers(57, .jens, [.systematic], rhythm: "Hvert kvartal i samarbejdsudvalget"),
    .service(56, .hassan, "Borgeren får den rigtige medicin på det rigtige tidspunkt."),
    .keep(49, .birger, "At én læge har ansvaret"),
    .keep(53, .hassan, "Apotekets pligt til at spørge"),
    .change(49, .pernille, "Håndskrevne rettelser på et udprint"),
    .perspective(52, .hassan, "Jeg ringer til lægen 20 gange om dagen. Ti af gangene, fordi listen er gammel."),
    .perspective(46, .nadia, "Hjemmesygeplejersken har to lister og vælger den, der ligner posen mest."),
    .idea(44, .hassan, "Borgeren har altid den gyldige liste i hånden, når hun går."),
    .askMandate(
      48, .jens, of: .anders, "Må to afdelinger, ét lægehus og ét apotek rette i den samme liste i tre måneder?"),
    .refuseMandate(29, .anders, "Ikke nu. Systemerne bliver skiftet til foråret, og jeg vil ikke ændre noget før."),
    .askBacking(26, .jens, of: .ulla, "Vil du spørge i udvalget, om vi kan begynde uden systemet?"),
    .back(19, .ulla, "Ja. Jeg tager det op på næste møde."),
    .barrier(28, .jens, "system", .n7, weight: 3, "Alle venter på det nye system", "Det har vi gjort før."),
    .confirm(27, .hassan, "system"), .confirm(25, .birger, "system"), .confirm(20, .nadia, "system"),
    .barrier(40, .pernille, "ansvar", .s3, weight: 2, "Ingen vil være den, der sletter"),
    .confirm(38, .birger, "ansvar"),
    .take(18, .jens, "I3.talk", dueIn: 14),
    .searched(30, .nadia),
    .give(45, .jens, .facilitator, to: .nadia),
    .show(24, .jens, to: .organisations),
    .invite(
      11, by: .jens, "Kaj Hedegaard", nil, of: nil, .user,
      ask: "Du har tre lister på køleskabet. Må vi se dem, og vil du fortælle, hvilken du bruger?"),
    .met(45, .jens, weekday: 4, at: 15, "Regionshuset, sal 2", "Tre lister på bordet", goal: true),
    .met(
      17, .nadia, weekday: 4, at: 15, "Fjordby Apotek, baglokalet", "Efter afslaget", without: [.anders, .pernille],
      goal: true),
    .confirm(5, .sofie, "ansvar"),
    .plan(6, .nadia, in: 8, weekday: 4, at: 15, "Egelund Lægehus", "Hvad kan vi gøre uden at spørge nogen?"),
  ]
}
