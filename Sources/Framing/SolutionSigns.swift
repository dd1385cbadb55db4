/// The sentences of a text that say what should be made rather than what goes wrong.
///
/// In order, as they stand, without the space around them. The rules are few
/// and literal on purpose, since a wrong warning teaches people to overlook the
/// right ones:
///
/// - *Wishes*: "vi skal have …", "vi mangler en ny …", "we need a new …". Not
///   after a word that makes it a circumstance ("når vi skal have …").
/// - *Acts*: "vi skal indføre", "der bør ansættes", and orders with an article
///   ("Ansæt en …", "Hire a …"); "Køb af vikarer er dyrt" is left alone.
/// - *Answers*: "løsningen er at …"; "Løsningen er dyr" is left alone.
/// - *Things*: "en app", "et it-system". Not what people already have or use
///   ("Borgerne har en app, de ikke kan bruge").
///
/// Known misses, left so: wishes in other words ("bare vi havde …"), and things
/// with more than one adjective. Known false alarms: "vi skal have besked
/// tidligere", which says what is missing as much as what to make. The warning
/// stops nobody.
package func solutionLikeSentences(in text: String) -> [String] {
  sentences(of: text).filter(isSolutionLike).map { trimmed($0) }
}

/// The text without the sentences that look like solutions.
package func withoutSolutions(_ text: String) -> String {
  trimmed(Substring(sentences(of: text).filter { !isSolutionLike($0) }.joined()))
}

private func isSolutionLike(_ sentence: Substring) -> Bool {
  let words = words(of: sentence)
  return signs.contains { $0.isIn(words) }
}

/// Lower case, without punctuation and without small words that change nothing.
private func words(of sentence: Substring) -> [String] {
  sentence.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
    .filter { !fillers.contains($0) }
}

private let fillers: Set<String> = [
  "bare", "jo", "også", "nok", "derfor", "simpelthen", "nu", "blot", "altså", "just", "also", "really", "now", "simply",
]

private func trimmed(_ text: Substring) -> String {
  let start = text.drop { $0.isWhitespace }
  return String(String(start.reversed().drop { $0.isWhitespace }).reversed())
}

/// A row of words that gives a solution away.
private struct Sign: Sendable {
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

private let signs: [Sign] = wishes + plans + orderSigns + answers + thingSigns

private let wishes: [Sign] = [
  Sign("vi|man skal|må|bør have"),
  Sign("vi mangler en|et ny|nyt|fælles|bedre|digital|digitalt"),
  Sign("vi mangler nye|flere"),
  Sign("vi har brug for \(some)"),
  Sign("der er brug for \(some)"),
  Sign("vi ønsker \(some)"),
  Sign("vi ønsker os"),
  Sign("we need \(someEnglish)"),
  Sign("we must|should have"),
  Sign("we lack|want a|an new|better|shared|digital"),
].map { after(circumstances, $0) }

private let plans: [Sign] = [
  Sign("vi|man|kommunen|regionen|staten skal|bør|må|burde \(acts)"),
  Sign("der|det skal|bør|må|burde \(passiveActs)"),
  Sign("we|they should|must|need|ought to \(actsEnglish)"),
  Sign("we|they should|must \(actsEnglish)"),
  Sign("should|must be \(passiveActsEnglish)"),
].map { after(circumstances, $0) }

private let orderSigns: [Sign] = [Sign("\(orders) \(some)"), Sign("\(actsEnglish)|hire \(someEnglish)")].map { sign in
  var sign = sign
  sign.opens = true
  return sign
}

private let answers: [Sign] = [
  Sign("løsningen er|bliver|kunne at|\(some)|simpel|enkel|klar|være"),
  Sign("svaret er at|\(some)"),
  Sign("kan løses med|ved"),
  Sign("løses bedst med|ved"),
  Sign("hvad med at"),
  Sign("the solution is|would to|that|be|simple|clear|\(someEnglish)"),
  Sign("the answer is to|\(someEnglish)"),
  Sign("can be solved by|with"),
]

private let thingSigns: [Sign] = [
  Sign("en|et ny|nyt|fælles|digital|digitalt \(things)"),
  Sign("en app|platform|portal|chatbot|it-løsning|robot"),
  Sign("et it-system"),
  Sign("a|an new|shared|digital \(thingsEnglish)"),
  Sign("an app|it-system"),
  Sign("an it system"),
  Sign("a platform|portal|chatbot|dashboard|robot"),
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

private func after(_ words: Set<String>, _ sign: Sign, reach: Int = 1) -> Sign {
  var sign = sign
  sign.notAfter = words
  sign.reach = reach
  return sign
}
