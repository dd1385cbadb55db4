import Language

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
  return solutionSigns.contains { $0.isIn(words) }
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
