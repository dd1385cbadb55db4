/// Whether events come evenly, by chance, or in bursts with long silence
/// between.
///
/// Read from the gaps between events, so it needs the moments themselves. Dates
/// without a time of day are not moments: gaps of whole days make a busy process
/// look regular. For those, and for few events, see ``Systematics``.
///
/// - Source: Goh and Barabási, "Burstiness and memory in complex systems", *EPL*
///   81, 48002, 2008; for few events Kim and Jo, "Measuring burstiness for finite
///   event sequences", *Physical Review E* 94, 032311, 2016.
public struct Rhythm: Equatable, Sendable {
  /// How many events were read.
  public let events: Int
  /// The mean gap, in the unit of the moments.
  public let meanGap: Double
  /// `(r - 1) / (r + 1)`, with `r` the standard deviation of the gaps over their
  /// mean: -1 regular, 0 by chance, towards 1 in bursts. Drawn towards regular
  /// when events are few.
  public let burstiness: Double
  /// The burstiness without the pull of a small number of events: -1 regular, 0
  /// by chance, 1 everything at once.
  public let finiteBurstiness: Double
  /// The correlation of each gap with the next: above 0 when short follows short
  /// and long follows long. `nil` below three gaps, or when gaps do not vary.
  public let memory: Double?

  /// Below this many events the figures are called provisional: the spread of
  /// few gaps is mostly chance.
  public static let settled = 8
  /// The mean gap must be at least this many times the resolution. Rounding then
  /// adds at most 1 % to the spread of gaps that come by chance.
  static let leastGapInSteps = 5.0

  /// Whether there are too few events to build on.
  public var isProvisional: Bool { events < Self.settled }

  /// Reads the rhythm of events.
  ///
  /// - Parameters:
  ///   - moments: When each event was, in any order and one unit, counted from
  ///     any beginning.
  ///   - resolution: The smallest difference that the clock shows, in the same
  ///     unit: 1/86,400 for seconds in days, 1 for dates in days, 0 for exact
  ///     moments.
  /// - Throws: ``RhythmProblem/notANumber(index:)`` at the first such moment,
  ///   ``RhythmProblem/tooFewEvents(needed:given:)`` below three,
  ///   ``RhythmProblem/allAtOnce(events:)`` without any gap,
  ///   ``RhythmProblem/tooCoarse(meanGap:needed:)`` when the moments are too
  ///   rounded for the gaps to be read.
  /// - Complexity: O(n log n).
  public init(of moments: some Collection<Double>, resolution: Double) throws(RhythmProblem) {
    precondition(resolution >= 0, "a resolution cannot be negative")
    for (index, moment) in moments.enumerated() where !moment.isFinite {
      throw .notANumber(index: index)
    }
    guard moments.count >= 3 else { throw .tooFewEvents(needed: 3, given: moments.count) }
    let ordered = moments.sorted()
    let gaps = zip(ordered.dropFirst(), ordered).map { $0 - $1 }
    guard let mean = Sums.mean(of: gaps), let variance = Sums.populationVariance(of: gaps), mean > 0 else {
      throw .allAtOnce(events: moments.count)
    }
    guard mean >= Self.leastGapInSteps * resolution else {
      throw .tooCoarse(meanGap: mean, needed: Self.leastGapInSteps * resolution)
    }
    let ratio = variance.squareRoot() / mean
    let (more, fewer) = (Double(ordered.count + 1).squareRoot(), Double(ordered.count - 1).squareRoot())
    events = ordered.count
    meanGap = mean
    burstiness = (ratio - 1) / (ratio + 1)
    finiteBurstiness = (more * ratio - fewer) / ((more - 2) * ratio + fewer)
    memory = gaps.count < 3 ? nil : Sums.correlation(gaps.dropLast(), gaps.dropFirst())
  }
}

/// Why a rhythm cannot be read.
public enum RhythmProblem: Error, Equatable, Sendable {
  case tooFewEvents(needed: Int, given: Int)
  /// The moment at this position is infinite or not a number.
  case notANumber(index: Int)
  case allAtOnce(events: Int)
  /// The moments are rounded so much that the gaps are mostly rounding.
  case tooCoarse(meanGap: Double, needed: Double)
  /// The initiative at this position began outside the months that are read.
  case outside(index: Int, month: Int)
}
