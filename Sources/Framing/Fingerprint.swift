import Cases

/// A short mark of what a part of the framing holds. A form carries it, so that
/// what two people change at once is noticed part by part.
enum Fingerprint {
  /// FNV-1a. It guards against accidents, not malice.
  static func of(_ values: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in values.joined(separator: "\u{0}").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 36)
  }
}

extension FramingSummary {
  func fingerprint(of part: FramingPart) -> String {
    let test = framing.test
    return switch part {
    case .narrative:
      Fingerprint.of([framing.aim?.rawValue ?? "", framing.narrative?.rawValue ?? "", framing.narrativeText])
    case .trigger: Fingerprint.of(triggers.map(\.rawValue))
    case .core: Fingerprint.of([coreService])
    case .problem: ""
    case .mover: Fingerprint.of([framing.mover?.rawValue ?? "", framing.moverWhy])
    case .innovation:
      Fingerprint.of(
        InnovationTest.Question.allCases.flatMap { [test.answer(to: $0)?.rawValue ?? "", test.why($0)] }
          + [test.origin?.rawValue ?? ""])
    }
  }

  /// The rhythm belongs to the trigger's part and is saved by itself.
  var rhythmFingerprint: String { Fingerprint.of([framing.rhythm]) }
}
