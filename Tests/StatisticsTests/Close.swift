/// Whether a number is there and close to the one expected.
///
/// One call with plain types: long expressions inside `#expect` take the
/// compiler long.
func isClose(_ value: Double?, to expected: Double, within tolerance: Double = 1e-12) -> Bool {
  guard let value else { return false }
  return abs(value - expected) <= tolerance
}
