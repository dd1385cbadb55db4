import Glibc

/// How long something takes, done many times over: time of the processor, which
/// other work on the machine does not lengthen. The methods use one thread.
struct Measurement {
  let name: String
  /// How large it is: points, texts or votes.
  let size: Int
  private let milliseconds: [Double]

  /// Long enough for a median that the clock does not decide, and not longer.
  private static let enough = 300.0
  private static let times = 3...1_000
  /// What takes so long is done once.
  private static let long = 5_000.0

  /// - Parameter work: What is measured; given how often it was done before.
  init(_ name: String, size: Int, of work: (Int) throws -> Void) rethrows {
    self.name = name
    self.size = size
    var taken: [Double] = []
    func isEnough() -> Bool {
      let total = taken.reduce(0, +)
      return total > Self.long || taken.count >= Self.times.upperBound
        || (taken.count >= Self.times.lowerBound && total > Self.enough)
    }
    while !isEnough() {
      let before = Self.processorMilliseconds
      try work(taken.count)
      taken.append(Self.processorMilliseconds - before)
    }
    milliseconds = taken.sorted()
  }

  /// - Parameter result: A figure to hold against that of others, such as a cost.
  func tell(result: Double? = nil) {
    let (median, most) = (milliseconds[milliseconds.count / 2], milliseconds[milliseconds.count - 1])
    let compared = result.map { ", \"result\": \($0)" } ?? ""
    print(
      """
      {"name": "\(name)", "n": \(size), "milliseconds": \(median), "most": \(most), "times": \(milliseconds.count), \
      "peakMemory": \(Self.peakMemory)\(compared)}
      """)
  }

  private static var processorMilliseconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  /// The most memory that the process has held so far, in megabytes.
  private static var peakMemory: Double {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1024
  }
}
