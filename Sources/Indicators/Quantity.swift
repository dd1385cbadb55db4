import Language

/// How the numbers of a series are written: with as many decimals as they have, and their unit.
package struct Quantity: Equatable, Sendable {
  package let unit: String
  /// Of single measurements.
  package let decimals: Int

  package init(unit: String, of values: [Double]) {
    self.unit = unit
    decimals = (0...2).first { decimals in values.allSatisfy { Self.isWhole($0, decimals) } } ?? 2
  }

  /// Of means, which lie between the numbers.
  var meanDecimals: Int { min(2, max(1, decimals)) }

  var isShare: Bool { Self.percent.contains(unit.lowercased()) }
  private static let percent: Set = ["%", "pct.", "pct", "procent", "percent"]

  package func plain(_ value: Double) -> Text { .build { Formats.decimal(value, decimals: decimals, $0) } }
  package func measured(_ value: Double) -> Text { plain(value) + behind }
  package func mean(_ value: Double) -> Text { .build { Formats.decimal(value, decimals: meanDecimals, $0) } + behind }
  package func meanAlone(_ value: Double) -> Text { .build { Formats.decimal(value, decimals: meanDecimals, $0) } }

  /// `+14,2`
  package func change(_ value: Double) -> Text {
    let sign = value > 0 ? "+" : ""
    return .build { sign + Formats.decimal(value, decimals: meanDecimals, $0) }
  }

  /// `14,2 procentpoint`: how much, without the direction.
  package func size(_ value: Double) -> Text {
    let number: Text = .build { Formats.decimal(value.magnitude, decimals: meanDecimals, $0) }
    return isShare ? number + Text(da: " procentpoint", en: " percentage points") : number + behind
  }

  private var behind: Text { Text(same: "\u{A0}\(unit)") }

  private static func isWhole(_ value: Double, _ decimals: Int) -> Bool {
    let scaled = value * (decimals == 0 ? 1 : decimals == 1 ? 10 : 100)
    return (scaled - scaled.rounded()).magnitude < 1e-6
  }
}
