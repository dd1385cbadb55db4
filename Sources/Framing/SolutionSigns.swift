// The rows of words that are looked for. What they are for is said at `solutionLikeSentences(in:)`.

/// A row of words that gives a solution away.
struct SolutionSign: Sendable {
  let places: [Set<String>]
  /// Only as the first words of a sentence.
  var opens = false
  /// A word before it that takes the sense of a wish or a plan away.
  var notAfter: Set<String> = []
  /// How far back such a word is looked for.
  var reach = 1

  /// Places are parted by spaces, and what may stand in each by `|`.
  init(_ pattern: String) {
    places = pattern.split(separator: " ").map { Set($0.split(separator: "|").map(String.init)) }
  }

  func isIn(_ words: [String]) -> Bool {
    guard words.count >= places.count else { return false }
    return (0...(opens ? 0 : words.count - places.count)).contains { start in
      zip(places, words[start...]).allSatisfy { $0.contains($1) }
        && !words[max(0, start - reach)..<start].contains(where: notAfter.contains)
    }
  }
}

private let some = "en|et|nogle|flere|nye|ny|nyt|mere|bedre|fælles"
private let someEnglish = "a|an|some|more|new|better|another|one"
private let acts = """
  indføre|etablere|oprette|købe|indkøbe|anskaffe|bygge|ansætte|udvikle|implementere|digitalisere|automatisere|opsætte
  """
private let passiveActs = """
  indføres|etableres|oprettes|købes|indkøbes|anskaffes|bygges|ansættes|udvikles|implementeres|digitaliseres|laves
  """
private let orders = "ansæt|indfør|køb|byg|lav|opret|etabler|etablér|udvikl|implementer|implementér|anskaf"
private let actsEnglish =
  "introduce|hire|buy|build|develop|implement|establish|create|install|digitise|digitize|automate"
private let passiveActsEnglish = """
  introduced|hired|bought|built|developed|implemented|established|created|installed
  """
private let things = """
  app|it-system|it-løsning|system|platform|portal|chatbot|hjemmeside|database|skærm|tavle|robot|knap|digital
  """
private let thingsEnglish = "app|it-system|it|platform|portal|chatbot|website|database|dashboard|robot|digital"

/// All that gives a solution away.
let solutionSigns: [SolutionSign] = wishes + plans + orderSigns + answers + thingSigns

private let wishes: [SolutionSign] = [
  SolutionSign("vi|man skal|må|bør have"),
  SolutionSign("vi mangler en|et ny|nyt|fælles|bedre|digital|digitalt"),
  SolutionSign("vi mangler nye|flere"),
  SolutionSign("vi har brug for \(some)"),
  SolutionSign("der er brug for \(some)"),
  SolutionSign("vi ønsker \(some)"),
  SolutionSign("vi ønsker os"),
  SolutionSign("we need \(someEnglish)"),
  SolutionSign("we must|should have"),
  SolutionSign("we lack|want a|an new|better|shared|digital"),
].map { after(circumstances, $0) }

private let plans: [SolutionSign] = [
  SolutionSign("vi|man|kommunen|regionen|staten skal|bør|må|burde \(acts)"),
  SolutionSign("der|det skal|bør|må|burde \(passiveActs)"),
  SolutionSign("we|they should|must|need|ought to \(actsEnglish)"),
  SolutionSign("we|they should|must \(actsEnglish)"),
  SolutionSign("should|must be \(passiveActsEnglish)"),
].map { after(circumstances, $0) }

private let orderSigns: [SolutionSign] = [
  SolutionSign("\(orders) \(some)"), SolutionSign("\(actsEnglish)|hire \(someEnglish)"),
].map { sign in
  var sign = sign
  sign.opens = true
  return sign
}

private let answers: [SolutionSign] = [
  SolutionSign("løsningen er|bliver|kunne at|\(some)|simpel|enkel|klar|være"),
  SolutionSign("svaret er at|\(some)"),
  SolutionSign("kan løses med|ved"),
  SolutionSign("løses bedst med|ved"),
  SolutionSign("hvad med at"),
  SolutionSign("the solution is|would to|that|be|simple|clear|\(someEnglish)"),
  SolutionSign("the answer is to|\(someEnglish)"),
  SolutionSign("can be solved by|with"),
]

private let thingSigns: [SolutionSign] = [
  SolutionSign("en|et ny|nyt|fælles|digital|digitalt \(things)"),
  SolutionSign("en app|platform|portal|chatbot|it-løsning|robot"),
  SolutionSign("et it-system"),
  SolutionSign("a|an new|shared|digital \(thingsEnglish)"),
  SolutionSign("an app|it-system"),
  SolutionSign("an it system"),
  SolutionSign("a platform|portal|chatbot|dashboard|robot"),
].map { after(possession, $0, reach: 3) }

/// Words after which a wish is only the setting of something that goes wrong.
private let circumstances: Set<String> = [
  "når", "hvis", "at", "fordi", "hvor", "som", "før", "inden", "om", "mens", "da", "det", "hvad", "hver",
  "when", "if", "that", "because", "where", "before", "while", "what", "whenever", "which",
]

/// Words that say that the thing is there already.
private let possession: Set<String> = [
  "har", "havde", "fik", "fået", "får", "bruger", "brugte", "findes", "købte", "indførte", "er", "var",
  "has", "have", "had", "got", "use", "uses", "used", "is", "was", "bought", "through",
]

private func after(_ words: Set<String>, _ sign: SolutionSign, reach: Int = 1) -> SolutionSign {
  var sign = sign
  sign.notAfter = words
  sign.reach = reach
  return sign
}
