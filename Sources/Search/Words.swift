import Statistics

/// A word of a text: as it is looked up, and where it stands.
struct Word: Equatable, Sendable {
  let folded: String
  let range: Range<String.Index>
}

/// The words of a text, in small letters and without accents that are typed or
/// left out at will; *æ*, *ø* and *å* are letters of their own and stay.
///
/// - Parameter limit: The longest word there is; what is longer is cut.
func words(of text: String, limit: Int = 40) -> [Word] {
  var words: [Word] = []
  var folded = ""
  var start: String.Index?
  func end(at index: String.Index) {
    if let begun = start { words.append(Word(folded: String(folded.prefix(limit)), range: begun..<index)) }
    start = nil
    folded = ""
  }
  for index in text.indices {
    let character = text[index]
    guard character.isLetter || character.isNumber else {
      end(at: index)
      continue
    }
    if start == nil { start = index }
    folded.append(Letters.folded(character))
  }
  end(at: text.endIndex)
  return words
}

private enum Letters {
  /// A letter as it is looked up.
  static func folded(_ character: Character) -> String {
    if character.isASCII { return character.lowercased() }
    let small = Character(character.lowercased().first.map(String.init) ?? "")
    // Characters are the same however they are put together, so this also
    // makes one letter of `a` and a ring.
    return same[small].map(String.init) ?? character.lowercased()
  }

  private static let same: [Character: Character] = [
    "å": "å", "æ": "æ", "ø": "ø", "ä": "æ", "ö": "ø", "é": "e", "è": "e", "ê": "e", "ë": "e", "á": "a", "à": "a",
    "â": "a", "ó": "o", "ò": "o", "ô": "o", "í": "i", "ï": "i", "ú": "u", "ü": "u", "ç": "c", "ñ": "n",
  ]
}

/// What a word is kept under: its stem, and the stem as it is spelt since 1948
/// where it is spelt as before. *Aabenraa* is right, so both are kept.
func keys(of folded: String, _ stemmer: borrowing Stemmer) -> [String] {
  let stem = stemmer.stem(folded)
  guard folded.contains("aa") else { return [stem] }
  let respelt = stemmer.stem(respelt(folded))
  return respelt == stem ? [stem] : [stem, respelt]
}

private func respelt(_ word: String) -> String {
  var respelt = ""
  var hasA = false
  for character in word {
    if character == "a", hasA {
      respelt.removeLast()
      respelt.append("å")
      hasA = false
    } else {
      respelt.append(character)
      hasA = character == "a"
    }
  }
  return respelt
}

/// Whether a word only joins others: nothing is found by it.
func isJoining(_ folded: String) -> Bool { FunctionWords.all.contains(folded) }

/// The runs of four letters in a word.
func runs(of word: String) -> [String] {
  let letters = Array(word)
  guard letters.count >= runLength else { return [] }
  return (0...letters.count - runLength).map { String(letters[$0..<$0 + runLength]) }
}

let runLength = 4
