/// How a request went, as a number everyone agrees on.
public struct Status: Hashable, Sendable {
  public let code: Int

  public init(code: Int) { self.code = code }

  public static let ok = Status(code: 200)
  public static let created = Status(code: 201)
  public static let noContent = Status(code: 204)
  public static let found = Status(code: 302)
  public static let seeOther = Status(code: 303)
  public static let notModified = Status(code: 304)
  public static let badRequest = Status(code: 400)
  public static let unauthorized = Status(code: 401)
  public static let forbidden = Status(code: 403)
  public static let notFound = Status(code: 404)
  public static let methodNotAllowed = Status(code: 405)
  public static let conflict = Status(code: 409)
  public static let gone = Status(code: 410)
  public static let tooLarge = Status(code: 413)
  public static let unsupportedMediaType = Status(code: 415)
  public static let unprocessable = Status(code: 422)
  public static let tooManyRequests = Status(code: 429)
  public static let failed = Status(code: 500)
  public static let unknownMethod = Status(code: 501)
  public static let unavailable = Status(code: 503)
}
