import HTTP
import Web

/// What is answered at once, without asking anyone: files, health, figures.
enum Immediate {
  private static let source = Lock<@Sendable () -> String>({ "" })

  static var metrics: @Sendable () -> String {
    get { source.withLock { $0 } }
    set { source.withLock { $0 = newValue } }
  }

  static func response(to request: Request) -> Response? {
    switch request.path {
    case "/healthz": labelled(.text("ok\n"), "healthz")
    case "/metrics": labelled(figures(for: request), "metrics")
    default: Assets.response(to: request)
    }
  }

  /// The figures are for the machine's own monitoring, not for the world.
  private static func figures(for request: Request) -> Response {
    guard ["127.0.0.1", "::1"].contains(request.remoteAddress) else { return .text("", status: .notFound) }
    var response = Response.text(metrics())
    response.headers["Content-Type"] = "text/plain; version=0.0.4; charset=utf-8"
    return response
  }

  private static func labelled(_ response: Response, _ label: String) -> Response {
    var response = response
    response.routeLabel = label
    response.headers["Cache-Control"] = "no-store"
    return response
  }
}
