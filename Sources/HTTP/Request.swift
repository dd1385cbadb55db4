import Bytes

/// What a client asks, parsed and checked.
public struct Request: Sendable {
  public var method: Method
  /// As sent, still percent-encoded, without the query.
  public var path: String
  /// The path between the slashes, decoded after it was split: an escaped slash
  /// stays inside its segment. `/` has none, and `/a/` ends with an empty one.
  public var segments: [String]
  public var query: Parameters
  public var headers: Headers
  public var body: Bytes { didSet { formBox = body.count > 0 ? FormBox() : nil } }
  /// Why the body is not there, though one was sent.
  public var bodyFault: BodyFault?
  /// The client's address; behind a trusted proxy the one that the proxy saw.
  public var remoteAddress: String
  /// Whether a trusted proxy says that the client came over TLS.
  public var isSecure: Bool

  private var formBox: FormBox?

  /// A request made by hand, as tests do. The target must be a path that starts with a slash.
  public init(
    _ method: Method, _ target: String, headers: Headers = Headers(), body: Bytes = .none,
    remoteAddress: String = "127.0.0.1", isSecure: Bool = false
  ) {
    guard let target = Target(target) else { preconditionFailure("\(target) is no path") }
    self.init(
      method, target, headers: headers, body: body, remoteAddress: remoteAddress, isSecure: isSecure)
  }

  init(
    _ method: Method, _ target: Target, headers: Headers, body: Bytes, remoteAddress: String, isSecure: Bool
  ) {
    self.method = method
    path = target.path
    segments = target.segments
    query = target.query
    self.headers = headers
    self.body = body
    self.remoteAddress = remoteAddress
    self.isSecure = isSecure
    formBox = body.count > 0 ? FormBox() : nil
  }

  /// Read anew each time; take it once if it is wanted more than once.
  public var cookies: [String: String] { HTTP.cookies(in: headers) }

  /// The text fields of a form that was sent; empty for another kind of body.
  public var form: Parameters { formBox?.form(body, contentType: headers["Content-Type"]).fields ?? Parameters() }

  /// The files of a form that was sent as `multipart/form-data`.
  public var files: [UploadedFile] { formBox?.form(body, contentType: headers["Content-Type"]).files ?? [] }
}

extension Bytes {
  /// No bytes at all.
  public static let none = Bytes([])
}

extension Request {
  /// The path with its query, as it can be asked for again.
  public var target: String { query.isEmpty ? path : "\(path)?\(query.encoded)" }
}
