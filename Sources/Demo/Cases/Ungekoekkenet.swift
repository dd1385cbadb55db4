import Barriers
import Cases
import Framing

/// Young people and food: well begun, and nobody from a company on the team.
extension DemoCase {
  static let ungekoekkenet = DemoCase(
    "Ungekøkkenet",
    summary: "Mange unge springer aftensmaden over eller spiser alene. Klubben lukker, når sulten kommer.",
    missing: "Nogen, der lever af at lave mad", unit: "Børn og Unge", trigger: .leader, ledBy: .mette, started: 38,
    seats: [
      DemoSeat(.sidsel, 37, 36, gives: "Køkkenet i klubben onsdag aften", gets: "Unge, der bliver hængende"),
      DemoSeat(.lone, 37, 33, gives: "En aften om ugen i vagtplanen", gets: "Noget, de unge selv har lavet"),
      DemoSeat(.ole, 35, 31, backs: true),
      DemoSeat(
        .hawa, 30, 28, gives: "Opskrifter fra tre verdensdele og to frivillige", gets: "Unge hænder, der kan skære løg"),
      DemoSeat(.malthe, 26, 22),
    ],
    acts: ungekoekkenetActs)

  private static let ungekoekkenetActs: [DemoAct] = [
    .narrate(
      34, .mette, .good,
      "Mad samler folk. Vi vil have et sted, hvor unge laver mad til hinanden og ikke får den serveret."),
    .triggers(34, .mette, [.leader, .funding]),
    .askMandate(32, .mette, of: .lone, "Må klubben holde åbent onsdag til kl. 21 frem til jul?"),
    .giveMandate(29, .lone, "Ja. Vi finder timerne ved at lukke en time senere op om fredagen."),
    .service(32, .sidsel, "Unge har et sted at være, hvor nogen lægger mærke til dem."),
    .keep(31, .sidsel, "At klubben er de unges"),
    .keep(27, .hawa, "At alle kan være med uden at betale"),
    .change(27, .sidsel, "At køkkenet låses kl. 18"),
    .perspective(
      21, .malthe,
      "Når jeg kommer hjem, er der tit ingen. Så bliver det chips. Hvis der lugtede af mad i klubben, blev jeg."),
    .perspective(24, .sidsel, "De er sultne kl. 18, og kl. 18 skal jeg låse."),
    .perspective(19, .hawa, "De unge vil gerne lave mad. De er bare vant til, at voksne tager kniven fra dem."),
    .idea(18, .malthe, "Vi kunne lave mad til de ældre på plejehjemmet ved siden af."),
    .idea(14, .hawa, "Et hold om ugen vælger en ret, deres bedsteforældre lavede."),
    .invite(
      6, by: .mette, "Jørn Østergaard", DemoPerson.joern.email, of: .egelund, .politician,
      ask: "Du har talt om ensomhed i begge ender af livet. Vil du spise med en onsdag og bakke op bagefter?",
      backs: true),
    .invite(
      13, by: .mette, "Bageriet på Torvet", "kontakt@bagerietpaatorvet.example", of: nil, .provider,
      ask: "Hvad gør I med brødet kl. 17? Vil du være med til at tænke over, hvordan en aften kan se ud?"),
    .barrier(
      20, .sidsel, "nøgle", .n7, weight: 1, "Ingen vil have nøglen efter kl. 18", "Det handler om forsikring, tror vi."),
    .confirm(17, .hawa, "nøgle"),
    .driver(15, .malthe, .i2, weight: 3, "De unge spørger selv, hvornår vi begynder"),
    .take(12, .sidsel, "I1.names", dueIn: 16),
    .met(
      25, .mette, weekday: 3, at: 16, "Klub Nord, køkkenet", "Hvem spiser hvad hvornår?", without: [.malthe], goal: true
    ),
    .met(10, .mette, weekday: 3, at: 16, "Klub Nord, køkkenet", "Hvem mangler ved bordet?", goal: true),
    .driver(3, .hawa, .i1, "Tre bedstemødre har meldt sig med hver sin gryde"),
    .plan(3, .mette, in: 6, weekday: 3, at: 16, "Klub Nord, køkkenet", "Vi laver suppe, mens vi holder møde"),
  ]
}
