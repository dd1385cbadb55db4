import CStemmer

/// Cuts the endings off Danish words: *borgerne*, *borgeren* and *borger* become one.
///
/// It only cuts, so that a stem begins its word, or nearly.
struct Stemmer: ~Copyable {
  private let stemmer: OpaquePointer

  init() {
    // It is part of the library, which is linked: it cannot be missing.
    guard let stemmer = sb_stemmer_new("danish", "UTF_8") else { preconditionFailure("no Danish stemmer") }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else { return "" }
      let count = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: stem, count: count), as: UTF8.self)
    }
  }
}
