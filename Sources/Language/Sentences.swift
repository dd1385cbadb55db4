/// Cuts a text into sentences. Each keeps the space after it, so that the
/// sentences together are the text.
///
/// A sentence ends at a line feed, or at `.`, `?` or `!` before a space and a
/// capital letter. That leaves `kl. 15.40`, `4.500 kr.` and `bl.a.` whole.
public func sentences(of text: String) -> [Substring] {
  var sentences: [Substring] = []
  var start = text.startIndex
  var index = start
  while index < text.endIndex {
    let next = text.index(after: index)
    guard ends(text, at: index) else {
      index = next
      continue
    }
    let following = text[next...].firstIndex { !$0.isWhitespace } ?? text.endIndex
    sentences.append(text[start..<following])
    start = following
    index = following
  }
  if start < text.endIndex { sentences.append(text[start...]) }
  return sentences
}

private func ends(_ text: String, at index: String.Index) -> Bool {
  if text[index].isNewline { return true }
  guard ".?!".contains(text[index]) else { return false }
  let rest = text[text.index(after: index)...]
  guard let space = rest.first else { return true }
  guard space.isWhitespace else { return false }
  guard let letter = rest.first(where: { !$0.isWhitespace }) else { return true }
  let isCapital = letter.isUppercase || "”\"»«'".contains(letter)
  return isCapital && !isAbbreviation(text[..<index])
}

private let abbreviations: Set<String> = [
  "bl.a", "f.eks", "fx", "dvs", "ca", "jf", "m.fl", "m.m", "mv", "nr", "hr", "fr", "dr", "kl", "pga", "inkl", "ekskl",
  "e.g", "i.e", "mr", "mrs", "ms", "no", "etc",
]

private func isAbbreviation(_ before: Substring) -> Bool {
  let word = before.reversed().prefix { !$0.isWhitespace }.reversed()
  return abbreviations.contains(String(word).lowercased())
}
