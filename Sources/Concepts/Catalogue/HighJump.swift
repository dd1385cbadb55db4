import Language

/// The high jump of the talk, and what the record books say.
///
/// The talk's figures are a picture, not a record table; the two are shown
/// beside each other so that nobody takes the one for the other.
package enum HighJump {
  package struct Technique: Sendable {
    package let name: Text
    package let metres: Double
  }

  /// - Source: the talk, "Hvad er innovation?".
  package static let talk = [
    Technique(name: Text(da: "Saksespring", en: "Scissors"), metres: 1.59),
    Technique(name: Text(same: "Eastern cut-off"), metres: 1.75),
    Technique(name: Text(same: "Western roll"), metres: 2.00),
    Technique(name: Text(same: "Fosbury flop"), metres: 2.09),
  ]

  struct Record: Sendable {
    let year: Int
    let jumper: String
    let technique: Text
    let metres: Double
  }

  /// Jumps that the histories of the world record name with technique and height.
  ///
  /// - Source: the introduction to the high jump at iaaf.org (2002), compared
  ///   with three later retellings.
  static let records = [
    Record(year: 1895, jumper: "Sweeney", technique: Text(same: "Eastern cut-off"), metres: 1.97),
    Record(year: 1912, jumper: "Horine", technique: Text(same: "Western roll"), metres: 2.00),
    Record(year: 1936, jumper: "Johnson", technique: Text(same: "Western roll"), metres: 2.07),
    Record(year: 1936, jumper: "Albritton", technique: Text(same: "Straddle"), metres: 2.07),
    Record(
      year: 1937, jumper: "Walker", technique: Text(da: "Western roll, en variant", en: "Western roll, a variant"),
      metres: 2.09),
    Record(year: 1941, jumper: "Steers", technique: Text(same: "Straddle"), metres: 2.11),
  ]

  /// The world record by year, as far as the same sources name it; not all that lie between.
  package static let series: [(year: Int, metres: Double)] = [
    (1912, 2.00), (1914, 2.02), (1924, 2.03), (1934, 2.06), (1936, 2.07), (1937, 2.09), (1941, 2.11), (1956, 2.13),
  ]
}
