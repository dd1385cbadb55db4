import Synchronization

/// Counts of what the server did since it started.
public final class Metrics: Sendable {
  private struct Counts {
    /// Requests by the first digit of their status.
    var classes = [Int](repeating: 0, count: 6)
    var bytes = 0
    /// Requests no slower than each bound, the slower ones last.
    var durations = [Int](repeating: 0, count: Metrics.bounds.count + 1)
    var microseconds = 0
  }

  /// Milliseconds.
  static let bounds = [1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500]

  private let counts = Lock(Counts())
  private let running = Atomic(0)
  private let open = Atomic(0)

  /// Requests that are not yet over.
  public var inFlight: Int { running.load(ordering: .sequentiallyConsistent) }
  public var connections: Int { open.load(ordering: .relaxed) }
  public var bytesSent: Int { counts.withLock { $0.bytes } }

  /// Requests over with a status of that hundred, such as 2 for success.
  public func requests(statusClass: Int) -> Int { counts.withLock { $0.classes[statusClass] } }

  func connected() { open.add(1, ordering: .relaxed) }
  func disconnected() { open.subtract(1, ordering: .relaxed) }
  func begin() { running.add(1, ordering: .sequentiallyConsistent) }

  func end(_ record: AccessRecord?) {
    if let record { count(record) }
    running.subtract(1, ordering: .sequentiallyConsistent)
  }

  private func count(_ record: AccessRecord) {
    let slot = Self.bounds.firstIndex { record.microseconds <= $0 * 1000 } ?? Self.bounds.count
    counts.withLock { counts in
      counts.classes[min(max(record.status.code / 100, 0), 5)] += 1
      counts.bytes += record.bytes
      counts.durations[slot] += 1
      counts.microseconds += record.microseconds
    }
  }

  /// The counts in the text format of Prometheus.
  public var prometheus: String {
    let counts = counts.withLock { $0 }
    var text = "# TYPE http_requests_total counter\n"
    for hundred in 1...5 { text += "http_requests_total{class=\"\(hundred)xx\"} \(counts.classes[hundred])\n" }
    text += "# TYPE http_requests_in_flight gauge\nhttp_requests_in_flight \(inFlight)\n"
    text += "# TYPE http_connections gauge\nhttp_connections \(connections)\n"
    text += "# TYPE http_sent_bytes_total counter\nhttp_sent_bytes_total \(counts.bytes)\n"
    return text + histogram(counts)
  }

  private func histogram(_ counts: Counts) -> String {
    var text = "# TYPE http_request_duration_seconds histogram\n"
    var sum = 0
    for (bound, count) in zip(Self.bounds, counts.durations) {
      sum += count
      text += "http_request_duration_seconds_bucket{le=\"\(Double(bound) / 1000)\"} \(sum)\n"
    }
    let all = counts.durations.reduce(0, +)
    text += "http_request_duration_seconds_bucket{le=\"+Inf\"} \(all)\n"
    text += "http_request_duration_seconds_sum \(Double(counts.microseconds) / 1_000_000)\n"
    return text + "http_request_duration_seconds_count \(all)\n"
  }
}
