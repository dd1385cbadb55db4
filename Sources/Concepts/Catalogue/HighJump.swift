import Language

/// The high jump of the talk, and what the record books say.
///
/// The talk's figures are a picture, not a record table; the two are shown
/// beside each other so that nobody takes the one for the other.
enum HighJump {
  struct Technique: Sendable {
    let name: Text
    let metres: Double
  }

  /// - Source: the talk, "Hvad er innovation?".
  static let talk = [
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
}
