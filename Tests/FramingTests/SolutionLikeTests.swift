import Language
import Testing

@testable import Framing

@Suite struct SolutionLikeTests {
  @Test(arguments: [
    "Vi mangler en ny tavle, så alle kan se planen.",
    "Vi mangler et nyt it-system.",
    "Vi skal have en fælles vagttelefon.",
    "Vi skal jo bare have flere hænder.",
    "Vi skal indføre faste aftaler.",
    "Der bør ansættes en koordinator.",
    "Kommunen skal ansætte flere sygeplejersker.",
    "Ansæt en koordinator.",
    "Løsningen er en app.",
    "Løsningen er, at lægen ringer.",
    "Vi har brug for et fælles journalsystem.",
    "Det kan løses med en robot.",
    "Hvad med at bruge en chatbot?",
    "Borgerne skal kunne se planen i en app.",
    "We need a new system.",
    "We need to hire more nurses.",
    "We should introduce a shared plan.",
    "Hire a coordinator.",
    "The solution is an app.",
    "A coordinator should be hired.",
  ])
  func whatSoundsLikeASolutionIsFound(sentence: String) {
    #expect(solutionLikeSentences(in: sentence) == [sentence])
  }

  /// Problems that hold the words of a solution. A wrong warning costs trust.
  @Test(arguments: [
    "Når en ældre udskrives, har ingen overblik over det første døgn.",
    "Vi mangler et overblik over, hvem der kommer.",
    "Vi mangler tid.",
    "Borgerne har en app, de ikke kan bruge.",
    "Personalet bruger et it-system, der går ned.",
    "Løsningen er dyr, og ingen bruger den.",
    "Køb af vikarer er dyrt.",
    "Lav bemanding om natten gør borgerne utrygge.",
    "Vi kunne ikke finde planen.",
    "Det går galt, når vi skal have fat i lægen.",
    "Hvis vi har brug for en læge, venter vi to timer.",
    "Planen skrives tre steder.",
    "Besked efter kl. 16 lander hos ingen.",
    "When we need a doctor, nobody answers.",
    "Nobody knows who needs what.",
    "The patients have an app they cannot use.",
    "The solution is expensive.",
    "",
  ])
  func aProblemIsLeftAlone(sentence: String) {
    #expect(solutionLikeSentences(in: sentence) == [])
  }

  @Test func onlyTheSentenceThatIsASolutionIsTakenOut() {
    let text =
      "Når en ældre udskrives, har ingen overblik over det første døgn. Vi mangler en ny tavle, så alle kan se planen. Apoteket lukker kl. 15.40."
    #expect(solutionLikeSentences(in: text) == ["Vi mangler en ny tavle, så alle kan se planen."])
    #expect(
      withoutSolutions(text)
        == "Når en ældre udskrives, har ingen overblik over det første døgn. Apoteket lukker kl. 15.40.")
  }

  @Test func aTextOfSolutionsOnlyLeavesNothing() {
    #expect(withoutSolutions("Vi skal have en app. Ansæt en læge.") == "")
  }

  @Test(arguments: [
    "En. To! Tre? Fire", "Kl. 15.40 er bl.a. Apoteket lukket. Så venter vi.\nLinje to", "  ", "", "Uden punktum",
    "Hr. Jensen sagde: »Nej.« Så gik han.", "1. punkt\n2. punkt\r\n\n",
  ])
  func theSentencesTogetherAreTheText(text: String) {
    #expect(sentences(of: text).joined() == text)
  }

  @Test func anAbbreviationDoesNotEndASentence() {
    #expect(sentences(of: "Det ser bl.a. Hanne. Og hr. Holm.").count == 2)
    #expect(sentences(of: "En seng koster 4.500 kr. i døgnet.").count == 1)
  }
}
