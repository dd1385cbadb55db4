import Bytes
import HTTP
import Language
import Web

/// A reader with a browser without scripts: keeps cookies, fills in forms, follows where it is led.
package final class Browser: Sendable {
  let world: World
  let language: Language
  private let cookies = Lock<[String: String]>([:])
  let address = "192.0.2.7"

  init(_ world: World, language: Language) {
    self.world = world
    self.language = language
  }

  package func setCookie(_ name: String, _ value: String) { cookies.withLock { $0[name] = value } }
  package func cookie(_ name: String) -> String? { cookies.withLock { $0[name] } }

  @discardableResult
  package func get(_ path: String, accept: String = "text/html") async -> Visit {
    await send(Request(.get, path, headers: headers(["Accept": accept]), remoteAddress: address))
  }

  /// Fills in the form that posts to `action` on the page at `path`, and sends it.
  ///
  /// What is not given keeps what the page has. Give `nil`-free text; a field
  /// that may be chosen more than once is given as several pairs.
  @discardableResult
  package func submit(
    _ action: String, on path: String, _ fields: KeyValuePairs<String, String> = [:]
  ) async -> Visit {
    let page = await get(path)
    guard let form = page.form(to: action) else { return Visit(noForm: action, on: path, page: page) }
    return await post(action, form.filled(with: fields.map { ($0.key, $0.value) }))
  }

  /// Sends the same form twice, as a second click does.
  package func submitTwice(
    _ action: String, on path: String, _ fields: KeyValuePairs<String, String> = [:]
  ) async -> (Visit, Visit) {
    let page = await get(path)
    guard let form = page.form(to: action) else {
      let missing = Visit(noForm: action, on: path, page: page)
      return (missing, missing)
    }
    let filled = form.filled(with: fields.map { ($0.key, $0.value) })
    return (await post(action, filled), await post(action, filled))
  }

  /// Sends fields as they are: for those who do not come from our pages.
  @discardableResult
  package func post(_ path: String, _ fields: [(String, String)]) async -> Visit {
    var parameters = Parameters()
    for (name, value) in fields { parameters.append(name, value) }
    let headers = headers(["Content-Type": "application/x-www-form-urlencoded", "Accept": "text/html"])
    return await send(
      Request(.post, path, headers: headers, body: Bytes(parameters.encoded), remoteAddress: address))
  }

  /// Fills in a form that sends files, and sends it with one.
  @discardableResult
  package func submit(
    _ action: String, on path: String, _ fields: KeyValuePairs<String, String> = [:], file: SentFile?
  ) async -> Visit {
    let page = await get(path)
    guard let form = page.form(to: action) else { return Visit(noForm: action, on: path, page: page) }
    let isFile: ((String, String)) -> Bool = { $0.0 == file?.field }
    return await post(action, form.filled(with: fields.map { ($0.key, $0.value) }).filter { !isFile($0) }, file: file)
  }

  /// Sends fields and a file as they are.
  @discardableResult
  package func post(_ path: String, _ fields: [(String, String)], file: SentFile?) async -> Visit {
    let headers = headers(["Content-Type": SentFile.contentType, "Accept": "text/html"])
    let body = SentFile.body(fields, file)
    return await send(Request(.post, path, headers: headers, body: body, remoteAddress: address))
  }

  /// What a place answers, to its last byte.
  package func fetch(_ path: String) async throws -> (visit: Visit, bytes: Bytes) {
    let request = Request(.get, path, headers: headers(["Accept": "*/*"]), remoteAddress: address)
    let response = await world.respond(request)
    return (Visit(response, at: path), try await response.collected())
  }

  /// What a place answers, not yet sent.
  package func answer(to path: String) async -> Response {
    await world.respond(Request(.get, path, headers: headers(["Accept": "*/*"]), remoteAddress: address))
  }

  private func headers(_ more: [String: String]) -> Headers {
    var headers = Headers()
    headers["Host"] = "localhost"
    headers["Accept-Language"] = language.rawValue
    for (name, value) in more { headers[name] = value }
    let jar = cookies.withLock { $0 }
    if !jar.isEmpty { headers["Cookie"] = jar.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") }
    return headers
  }

  private func send(_ request: Request) async -> Visit {
    let response = await world.respond(request)
    for cookie in response.headers.all("Set-Cookie") {
      let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      let isGone = cookie.contains("Max-Age=0")
      cookies.withLock { $0[String(pair[0])] = isGone ? nil : String(pair[1]) }
    }
    return Visit(response, at: request.path)
  }
}
