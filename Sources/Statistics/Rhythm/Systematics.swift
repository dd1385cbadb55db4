/// Whether new initiatives are a habit or happen when something happens to the
/// organisation.
///
/// Several plain counts beside each other and no single score: what is
/// systematic about an organisation is not one thing. It stands on months, so
/// dates are enough.
///
/// - Source: that public innovation is mostly episodic, set off by new
///   technology, scandal, money for a limited time or a new leader, follows
///   Torfing; the counts are our own. See docs/methods/rhythm.md.
public struct Systematics: Equatable, Sendable {
  /// An initiative that began.
  public struct Initiative: Equatable, Sendable {
    /// The month it began, as a number that grows by one each month.
    public let month: Int
    /// What set it off; `nil` when nobody wrote that down.
    public let trigger: Trigger?
    /// Who started it, as any number; `nil` when nobody wrote that down.
    public let starter: Int?

    public init(month: Int, trigger: Trigger?, starter: Int?) {
      self.month = month
      self.trigger = trigger
      self.starter = starter
    }
  }

  /// What set an initiative off.
  public enum Trigger: Equatable, Sendable, CaseIterable {
    /// New technology, a scandal or the media, money for a limited time, a new
    /// leader.
    case episodic
    /// A plan, or the core task itself.
    case planned
  }

  /// How many initiatives began.
  public let initiatives: Int
  /// How many months were read.
  public let months: Int
  /// How many of the months had an initiative begin.
  public let activeMonths: Int
  /// The greatest number of months in a row in which nothing began, the months
  /// before the first and after the last initiative included.
  public let longestSilence: Int
  /// How unevenly beginnings are spread over the months; `nil` when nothing
  /// began.
  public let unevenness: Gini?
  /// The variance of beginnings by month over their mean: about 1 when they come
  /// by chance, above when they come in clusters, below when they come steadily.
  /// `nil` when nothing began, or with one month only.
  public let clustering: Double?
  /// How many initiatives with a recorded trigger had an episodic one.
  public let episodic: Int
  /// How many initiatives have a recorded trigger.
  public let withTrigger: Int
  /// How many initiatives the one who started most of them started.
  public let byTopStarter: Int
  /// How many initiatives have a recorded starter.
  public let withStarter: Int

  /// Below this many initiatives the picture is called provisional.
  public static let settled = 8

  public var isProvisional: Bool { initiatives < Self.settled }

  /// The share of the months in which something began: 0 to 1.
  public var activeShare: Double { Double(activeMonths) / Double(months) }

  /// The share of those with a recorded trigger that had an episodic one; `nil`
  /// when none is recorded.
  public var episodicShare: Double? {
    withTrigger > 0 ? Double(episodic) / Double(withTrigger) : nil
  }

  /// The share of those with a recorded starter that one and the same person
  /// started; `nil` when none is recorded.
  public var topStarterShare: Double? {
    withStarter > 0 ? Double(byTopStarter) / Double(withStarter) : nil
  }

  /// Reads the initiatives of a span of months.
  ///
  /// - Parameters:
  ///   - initiatives: In any order; may be empty.
  ///   - months: All months that are read, those without initiatives included.
  /// - Throws: ``RhythmProblem/outside(index:month:)`` at the first initiative
  ///   outside the months.
  /// - Complexity: O(initiatives + months log months).
  public init(of initiatives: [Initiative], in months: ClosedRange<Int>) throws(RhythmProblem) {
    var counts = [Int](repeating: 0, count: months.count)
    for (index, initiative) in initiatives.enumerated() {
      guard months.contains(initiative.month) else { throw .outside(index: index, month: initiative.month) }
      counts[initiative.month - months.lowerBound] += 1
    }
    self.initiatives = initiatives.count
    self.months = months.count
    activeMonths = counts.count { $0 > 0 }
    longestSilence = counts.split { $0 > 0 }.map(\.count).max() ?? 0
    unevenness = try? Gini(of: counts)
    clustering = Self.clustering(of: counts)
    let triggers = initiatives.compactMap(\.trigger)
    withTrigger = triggers.count
    episodic = triggers.count { $0 == .episodic }
    let starters = initiatives.compactMap(\.starter)
    withStarter = starters.count
    byTopStarter = Dictionary(starters.map { ($0, 1) }, uniquingKeysWith: +).values.max() ?? 0
  }

  private static func clustering(of counts: [Int]) -> Double? {
    let counts = counts.map(Double.init)
    guard let mean = Sums.mean(of: counts), mean > 0 else { return nil }
    return Sums.variance(of: counts).map { $0 / mean }
  }
}
