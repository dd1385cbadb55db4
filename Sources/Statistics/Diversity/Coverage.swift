/// How many of the kinds that are needed are there, and which are not.
///
/// One of a kind is enough. How evenly the kinds are present is ``Blau``.
public struct Coverage<Kind: Hashable>: Equatable {
  /// The share of the required kinds that are present: 0 to 1.
  public let share: Double
  /// The required kinds that are present, in the order of the requirement.
  public let present: [Kind]
  /// The required kinds that are not, in the order of the requirement.
  public let missing: [Kind]

  /// Holds those present against those required.
  ///
  /// - Parameters:
  ///   - required: The kinds that are needed. One named twice counts once.
  ///   - present: The kind of each who is there, in any order. Kinds that
  ///     nobody required are welcome and change nothing.
  /// - Throws: ``CoverageProblem/nothingRequired`` when `required` is empty:
  ///   then neither all nor none is covered.
  /// - Complexity: O(required + present).
  public init(of required: some Sequence<Kind>, by present: some Sequence<Kind>) throws(CoverageProblem) {
    let there = Set(present)
    var seen: Set<Kind> = []
    let distinct = required.filter { seen.insert($0).inserted }
    guard !distinct.isEmpty else { throw .nothingRequired }
    self.present = distinct.filter(there.contains)
    missing = distinct.filter { !there.contains($0) }
    share = Double(self.present.count) / Double(distinct.count)
  }

  /// Whether nothing is missing.
  public var isComplete: Bool { missing.isEmpty }
}

extension Coverage: Sendable where Kind: Sendable {}

/// Why coverage cannot be said.
public enum CoverageProblem: Error, Equatable, Sendable {
  case nothingRequired
}
