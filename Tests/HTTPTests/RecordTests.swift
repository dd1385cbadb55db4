import HTTP
import Testing

@Suite struct RecordTests {
  @Test func aRequestIsRecordedWithoutAnythingPersonal() async throws {
    let records = Lock<[AccessRecord]>([])
    try await serving(
      { $0.log = { record in records.withLock { $0.append(record) } } },
      handler: { _ in
        var response = Response.text("12345", status: .notFound)
        response.routeLabel = "case \"page\""
        return response
      }
    ) { server in
      _ = try await server.ask("GET", "/person/0101011234?name=x")
    }
    let record = try #require(records.withLock { $0.first })
    #expect(record.method == .get)
    #expect(record.status == .notFound)
    #expect(record.bytes == 5)
    #expect(record.json.hasPrefix(#"{"method":"GET","route":"case \"page\"","status":404,"bytes":5,"microseconds":"#))
    #expect(!record.json.contains("person"))
  }

  @Test func theMetricsCount() async throws {
    let server = Server { $0.path == "/" ? .text("12345") : .text("", status: .notFound) }
    try server.start()
    for path in ["/", "/", "/none"] { _ = try await server.ask("GET", path) }
    await server.stop()
    let metrics = server.metrics
    #expect(metrics.requests(statusClass: 2) == 2)
    #expect(metrics.requests(statusClass: 4) == 1)
    #expect(metrics.bytesSent == 10)
    #expect(metrics.inFlight == 0)
    #expect(metrics.prometheus.contains("http_requests_total{class=\"2xx\"} 2\n"))
    #expect(metrics.prometheus.contains("http_request_duration_seconds_count 3\n"))
    #expect(metrics.prometheus.contains("http_request_duration_seconds_bucket{le=\"+Inf\"} 3\n"))
  }
}
