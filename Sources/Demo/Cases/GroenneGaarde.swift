import Barriers
import Cases
import Framing

/// Begun by enthusiasts, and nobody has said what they may do.
extension DemoCase {
  static let groenneGaarde = DemoCase(
    "Grønne gårde",
    summary: "Fire boligblokke deler gårde af asfalt. Der står vand i kældrene, og ingen sætter sig derude.",
    missing: "Beboere og boligforeningen", unit: "Teknik og Miljø", trigger: .technology, ledBy: .mette, started: 47,
    seats: [
      DemoSeat(.freja, 46, 45, gives: "Tegninger og en weekend", gets: "At se noget vokse"),
      DemoSeat(.asger, 45, 43),
      DemoSeat(.niels, 44, 36),
    ],
    acts: groenneGaardeActs)

  private static let groenneGaardeActs: [DemoAct] = [
    .narrate(42, .freja, .good, "Vi kan lave gårde, der drikker regnen, og som børn ikke vil hjem fra."),
    .triggers(42, .freja, [.technology]),
    .perspective(40, .freja, "Vandet løber derhen, hvor vi har lagt asfalt. Det er os, der har lagt den."),
    .perspective(33, .asger, "Jeg kan plante hvad som helst. Spørgsmålet er, hvem der vander i juli."),
    .idea(39, .freja, "Regnbede langs nedløbene."),
    .idea(38, .freja, "Et drivhus af de gamle vinduer."),
    .idea(36, .asger, "Frugttræer i stedet for buske."),
    .idea(30, .freja, "Lån en gård i en sommer, og lad den gro."),
    .idea(25, .mette, "Beboerne får nøglen til redskabsskuret."),
    .barrier(
      28, .asger, "ejer", .s9, weight: 2, "Ingen ved, hvem der passer det bagefter",
      "Det ender hos gartnerne, plejer det."),
    .confirm(27, .freja, "ejer"),
    .barrier(16, .freja, "haster", .i2, weight: 2, "Boligforeningen kan ikke se, hvorfor det skal være nu"),
    .askMandate(21, .mette, of: .niels, "Må vi tage asfalten op i én gård til foråret og lade den ligge åben i et år?"),
    .invite(
      16, by: .mette, "Susanne Vestergaard", "susanne.vestergaard@egelundbolig.example", of: .housing, .provider,
      ask: "I ejer gårdene. Vil du gå en tur med os og sige, hvad der bekymrer dig?"),
    .invite(
      26, by: .mette, "Zeynep Arslan", "zeynep.arslan@beboer.example", of: nil, .user,
      ask: "Du bor i blok 3. Hvad ville få dig til at sætte dig ud?"),
    .invite(
      23, by: .mette, "Flemming Rask", "flemming.rask@beboer.example", of: nil, .volunteer,
      ask: "Du har passet rosenbedet i tyve år. Vil du lære os noget?"),
    .decline(15, "Zeynep Arslan", "Jeg kommer gerne, når der er noget at plante i."),
    .decline(18, "Flemming Rask", suggests: "Min nabo Zeynep", "Jeg har sat min sidste rose. Spørg de unge."),
    .met(29, .mette, weekday: 5, at: 14, "Gården bag blok 2", "En gåtur", without: [.niels], goal: true),
    .met(12, .mette, weekday: 5, at: 14, "Materielgården", "Hvem spørger vi?", without: [.niels, .asger], goal: false),
    .idea(5, .asger, "Begynd med én kasse jord og se, hvem der kommer."),
    .give(30, .mette, .catalyst, to: .freja),
    .show(20, .mette, to: .organisations),
  ]
}
