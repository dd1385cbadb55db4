/// Danish words that join others and say nothing of what a text is about.
///
/// Left out of titles when they are held against each other: two titles of one form
/// (*Forslag til …, om … i …*) would else be alike whatever they are about. Not left
/// out of whole texts, where it was tried and changed nothing worth having; see
/// docs/methods/similar-texts.md.
///
/// Articles, pronouns, prepositions, conjunctions and helping verbs. Not *ikke* and
/// *uden*, which turn a title around, and not words that can also be things.
enum FunctionWords {
  /// The words without those that only join; all of them where nothing else is left.
  static func dropped(from words: [ArraySlice<Unicode.Scalar>]) -> [ArraySlice<Unicode.Scalar>] {
    let rest = words.filter { !isOne($0) }
    return rest.isEmpty ? words : rest
  }

  static func isOne(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.count <= longest && all.contains(String(String.UnicodeScalarView(word)))
  }

  private static let longest = all.map(\.unicodeScalars.count).max() ?? 0

  static let all: Set<String> = [
    "ad", "af", "alle", "alt", "anden", "andet", "andre", "at", "blandt", "blev", "blive", "bliver", "blevet", "både",
    "da", "de", "dem", "den", "denne", "der", "deres", "derfor", "des", "det", "dette", "dig", "din", "dine", "disse",
    "dit", "dog", "du", "efter", "eller", "en", "end", "endnu", "er", "et", "for", "fordi", "fra", "før", "gennem",
    "ham", "han", "hans", "har", "havde", "have", "haft", "hen", "hende", "hendes", "her", "hos", "hun", "hvad",
    "hvem", "hver", "hvilke", "hvilken", "hvilket", "hvis", "hvor", "hvordan", "hvorfor", "hvornår", "i", "igen",
    "ind", "inden", "indtil", "jeg", "jer", "jeres", "jo", "kan", "kunne", "man", "mange", "med", "mellem", "men",
    "mens", "mere", "mig", "min", "mine", "mit", "mod", "må", "måtte", "ned", "nogen", "noget", "nogle", "nu", "når",
    "og", "også", "om", "omkring", "op", "os", "over", "per", "på", "samt", "selv", "sig", "sin", "sine", "sit",
    "skal", "skulle", "som", "så", "sådan", "thi", "til", "ud", "under", "var", "ved", "vedrørende", "vi", "via",
    "vil", "ville", "vor", "vore", "vores", "være", "været",
  ]
}
