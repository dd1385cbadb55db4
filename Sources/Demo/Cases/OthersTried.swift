import Trials

// Small trials in two cases that have been at it for long.

extension DemoCase {
  static let sommerjobTried: [DemoAct] = [
    .tries(
      322, .tuan,
      .plan(
        "ring",
        DemoPlan(
          title: "De unge ringer selv, to og to",
          hypothesis: Trial.Hypothesis(
            ifText: "den unge selv ringer til mester", thenText: "siger flere mestre ja",
            becauseText: "de hellere siger ja til en stemme end til et skema"),
          site: "Jobcenteret, hver onsdag", responsible: .tuan, stopRule: "Hvis en ung ikke vil ringe igen",
          loss: "En onsdag", riskOwner: .tobias, consentNote: "De unge har selv sagt ja"))),
    .tries(316, .tuan, .prototype("ring", changed: "Tolv unge, én telefon og en liste fra erhvervsforeningen.")),
    .tries(300, .dorthe, .learned("ring", prototype: 1, "Ni fik et ja. Ingen mester ville have skemaet bagefter.")),
    .tries(152, .hawa, .prototype("ring", changed: "To og to. Den ene ringer, den anden lytter.")),
    .tries(110, .hawa, .learned("ring", prototype: 2, "De stille kommer med. De griner bagefter.")),
    .tries(14, .tuan, .prototype("ring", changed: "Et besøg på pladsen før opkaldet, i efterårsferien.")),
  ]

  static let hjemkomstTried: [DemoAct] = [
    .tries(
      384, .merete,
      .plan(
        "loerdag",
        DemoPlan(
          title: "En makker lørdag aften",
          hypothesis: Trial.Hypothesis(
            ifText: "to makkere deler lørdagen", thenText: "kommer ingen hjem til en mørk lejlighed",
            becauseText: "det er dér, mange bliver sendt hjem"),
          site: "Nørreå og Dalby", responsible: .merete,
          stopRule: "Hvis en makker står alene med noget, hun er bange for",
          loss: "Benzin og en times vagt", riskOwner: .torben, consentNote: "Borgeren siger ja på afdelingen"))),
    .tries(380, .merete, .prototype("loerdag", changed: "Én makker med mobil hver lørdag.")),
    .tries(350, .merete, .learned("loerdag", prototype: 1, "Ingen vil binde sig hver lørdag. To kan dele.")),
    .tries(330, .merete, .prototype("loerdag", changed: "To makkere deler, og købmanden har ekstranøglen.")),
    .tries(316, .merete, .learned("loerdag", prototype: 2, "Det holder. Nu skal Dalby have det samme.")),
    .tries(12, .merete, .prototype("loerdag", changed: "De to nye makkere i Dalby går med de gamle fire lørdage.")),
  ]
}
