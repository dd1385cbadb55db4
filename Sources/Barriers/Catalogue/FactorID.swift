import Cases

/// The number of a factor: the letter is the step, the figure its place there.
///
/// - Source: METHODS A.4. The numbers are Samspil's own.
public enum FactorID: String, CaseIterable, Comparable, Sendable {
  case i1 = "I1"
  case i2 = "I2"
  case i3 = "I3"
  case i4 = "I4"
  case i5 = "I5"
  case i6 = "I6"
  case i7 = "I7"
  case i8 = "I8"
  case i9 = "I9"
  case s1 = "S1"
  case s2 = "S2"
  case s3 = "S3"
  case s4 = "S4"
  case s5 = "S5"
  case s6 = "S6"
  case s7 = "S7"
  case s8 = "S8"
  case s9 = "S9"
  case s10 = "S10"
  case n1 = "N1"
  case n2 = "N2"
  case n3 = "N3"
  case n4 = "N4"
  case n5 = "N5"
  case n6 = "N6"
  case n7 = "N7"
  case n8 = "N8"
  case n9 = "N9"
  case n10 = "N10"

  public var step: CaseStep {
    switch rawValue.first {
    case "I": .interaction
    case "S": .collaboration
    default: .innovation
    }
  }

  /// The order of the catalogue: I1–I9, S1–S10, N1–N10.
  public static func < (left: FactorID, right: FactorID) -> Bool { left.place < right.place }

  private var place: Int { step.rawValue * 100 + (Int(rawValue.dropFirst()) ?? 0) }
}
