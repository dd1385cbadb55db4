import Bytes
import Database
import HTML
import HTTP
import Language

/// Turns a request into a response: finds who asks, in which language, checks
/// that a form is ours, lets the handler answer, and makes a page of the answer.
public struct Responder: Sendable {
  public static let sessionCookie = "samspil"
  public static let formCookie = "samspil-form"

  let router: Router
  let services: Services

  public init(router: Router, services: Services) {
    self.router = router
    self.services = services
  }

  public func respond(to request: Request) async -> Response {
    let found = router.candidates(for: request.segments)
    let method: HTTP.Method = request.method == .head ? .get : request.method
    let entries = found.filter { $0.method == method }
    var context = self.context(request, viewer: nil)
    var response: Response
    do {
      context = try await identified(request)
      if let place = withoutSlash(request) { return secured(.redirect(to: place), context) }
      if entries.isEmpty { throw found.isEmpty ? Refusal.notFound : .methodNotAllowed }
      response = try await answer(context, by: entries)
    } catch {
      response = refusal(error, context, route: entries.first?.template ?? "-")
    }
    response.routeLabel = entries.first?.template ?? "-"
    return secured(response, context)
  }

  /// A place has one address: `/forloeb/` is written `/forloeb`. Only plain
  /// names are led on, so that nobody is led away from here.
  private func withoutSlash(_ request: Request) -> String? {
    let names = request.segments.dropLast()
    guard request.method == .get, request.segments.last == "", !names.isEmpty, names.allSatisfy(Self.isPlain) else {
      return nil
    }
    let query = request.query.isEmpty ? "" : "?\(request.query.encoded)"
    return "/" + names.joined(separator: "/") + query
  }

  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D }
  }

  private func identified(_ request: Request) async throws -> Context {
    guard let token = request.cookies[Self.sessionCookie], !token.isEmpty else {
      return context(request, viewer: nil)
    }
    let now = services.now()
    let hash = Secrets.hash(token)
    let identify = services.identify
    return context(request, viewer: try await services.database.read { try identify($0, hash, now) })
  }

  private func context(_ request: Request, viewer: Viewer?) -> Context {
    let secret =
      viewer.map(\.session) ?? request.cookies[Self.formCookie].flatMap { $0.utf8.count >= 20 ? $0 : nil }
      ?? Secrets.token(bytes: 18)
    return Context(
      request: request, services: services, viewer: viewer,
      language: Preferences.language(of: request, viewer: viewer), now: services.now(),
      keys: FormKeys(secret: secret))
  }

  private func answer(_ context: Context, by entries: [Router.Entry]) async throws -> Response {
    for entry in entries {
      try admit(context, to: entry)
      if let fault = context.request.bodyFault { throw Refusal(fault) }
      if context.request.method == .post {
        if entry.proof == .form { try checkForm(context) }
        if let earlier = try await context.earlier() { return redirected(earlier, context) }
      }
      if let answer = try await entry.handler(context, context.request.segments) {
        return response(answer, context)
      }
    }
    throw Refusal.notFound
  }

  private func admit(_ context: Context, to entry: Router.Entry) throws {
    switch entry.access {
    case .everyone: return
    case .signedIn: _ = try context.person
    case .platformAdministrator:
      guard try context.person.isPlatformAdministrator else { throw Refusal.notFound }
    }
  }

  /// A form counts only when it comes from one of our own pages.
  private func checkForm(_ context: Context) throws {
    let headers = context.request.headers
    if let site = headers["Sec-Fetch-Site"], site != "same-origin", site != "none" { throw Refusal.staleForm }
    if let origin = headers["Origin"], origin != "null" {
      let host = origin.split(separator: "/").last.map(String.init)
      guard host == headers["Host"] else { throw Refusal.staleForm }
    }
    guard let token = context.request.form[FormKeys.tokenField], context.keys.accepts(token) else {
      throw Refusal.staleForm
    }
  }

  private func response(_ answer: Answer, _ context: Context) -> Response {
    switch answer {
    case .page(let page): return rendered(page, context)
    case .redirect(let redirect): return redirected(redirect, context)
    case .json(let json): return json.response()
    case .fragment(let markup):
      return Response.html(markup.bytes(in: context.language))
    case .response(let response): return response
    }
  }

  private func rendered(_ page: Page, _ context: Context) -> Response {
    let flash = Flash.text(in: context.request)
    var response = Response.html(Layout(page: page, context: context, flash: flash).bytes(), status: page.status)
    if let sites = page.embeddedIn {
      response.headers["Content-Security-Policy"] = Self.policy(framedBy: sites)
      return response
    }
    if flash != nil { response.setCookie(Flash.gone) }
    if page.hasForm, context.viewer == nil, context.request.cookies[Self.formCookie] != context.keys.secret {
      response.setCookie(
        Cookie(
          name: Self.formCookie, value: context.keys.secret, path: "/", httpOnly: true, sameSite: .lax,
          secure: services.site.isSecure))
    }
    if context.request.query["sprog"] != nil {
      response.setCookie(Cookie.preference(Preferences.languageCookie, context.language.rawValue))
    }
    return response
  }

  private func redirected(_ redirect: Redirect, _ context: Context) -> Response {
    var response = Response.redirect(to: redirect.path)
    if let flash = redirect.flash { response.setCookie(Flash.cookie(flash(context.language))) }
    for cookie in redirect.cookies { response.setCookie(cookie) }
    return response
  }

  private func refusal(_ error: any Error, _ context: Context, route: String) -> Response {
    if error is SignInWanted { return signIn(context) }
    if let explained = error as? any Explained {
      return refused(explained.status, explained.explanation, explained.advice, context)
    }
    let reference = String(Int.random(in: 100_000...999_999))
    services.log(LogLine(fault: error, reference: reference, route: route))
    let isAway = (error as? DatabaseProblem)?.isUnavailable ?? false
    return refused(
      isAway ? .unavailable : .failed,
      Text(da: "Noget gik galt hos os", en: "Something went wrong on our side"),
      [
        Text(
          da: "Det, du skrev, er ikke gemt. Gå tilbage, og prøv igen.",
          en: "What you wrote is not saved. Go back and try again."),
        Text(
          da: "Nævn \(reference), hvis du skriver til os.", en: "Mention \(reference) if you write to us."),
      ], context)
  }

  private func signIn(_ context: Context) -> Response {
    if context.wantsJSON || context.request.method == .post {
      return refused(
        .unauthorized, Text(da: "Du er ikke logget ind", en: "You are not signed in"),
        [Text(da: "Log ind, og prøv igen.", en: "Sign in and try again.")], context)
    }
    return .redirect(to: "/log-ind?" + (["videre": context.request.target] as Parameters).encoded)
  }

  private func refused(_ status: Status, _ what: Text, _ advice: [Text], _ context: Context) -> Response {
    if context.wantsJSON {
      let members: [(String, JSON)] = [
        ("title", .string(what(context.language))), ("status", .integer(status.code)),
        ("detail", .string(advice.map { $0(context.language) }.joined(separator: " "))),
      ]
      return JSON.object(members).response(status: status, type: "application/problem+json")
    }
    return rendered(refusalPage(status, what, advice, site: services.site), context)
  }

  private func secured(_ response: Response, _ context: Context) -> Response {
    var response = response
    // A file that people sent comes with a stricter policy, and a page that says who may show it with its own.
    if response.headers["Content-Security-Policy"] == nil {
      response.headers["Content-Security-Policy"] = Self.policy(framedBy: [])
    }
    let isFramed = response.headers["Content-Security-Policy"]?.contains("frame-ancestors https://") ?? false
    if !isFramed { response.headers["X-Frame-Options"] = "DENY" }
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "same-origin"
    response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
    response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
    if services.site.isSecure { response.headers["Strict-Transport-Security"] = "max-age=31536000" }
    if response.headers["Cache-Control"] == nil { response.headers["Cache-Control"] = "no-store" }
    return response
  }

  private static func policy(framedBy sites: [String]) -> String {
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors "
      + (sites.isEmpty ? "'none'" : sites.joined(separator: " "))
  }
}

extension Refusal {
  fileprivate init(_ fault: BodyFault) {
    switch fault {
    case .tooLarge(let limit): self = .tooLarge(megabytes: limit / 1_048_576)
    case .noRoom: self = .noRoom
    }
  }
}

extension JSON {
  public func response(status: Status = .ok, type: String = "application/json") -> Response {
    var response = Response(status: status, body: .bytes(bytes))
    response.headers["Content-Type"] = "\(type); charset=utf-8"
    return response
  }
}

extension Response {
  public static func html(_ bytes: Bytes, status: Status = .ok) -> Response {
    var response = Response(status: status, body: .bytes(bytes))
    response.headers["Content-Type"] = "text/html; charset=utf-8"
    return response
  }
}

extension Cookie {
  /// A choice that says nothing about who made it, kept for a year.
  public static func preference(_ name: String, _ value: String) -> Cookie {
    Cookie(name: name, value: value, maxAge: 31_536_000, path: "/", httpOnly: true, sameSite: .lax, secure: false)
  }
}
