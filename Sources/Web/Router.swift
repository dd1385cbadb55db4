import Database
import HTML
import HTTP
import Language

/// Who may come to a place at all. What they may see there is for the slice's rights.
public enum Access: Sendable {
  case everyone
  case signedIn
  case platformAdministrator
}

/// By what a press is known to be meant.
public enum Proof: Sendable {
  /// It comes from one of our own pages.
  case form
  /// The address holds a signed token: mail programs press without a page, as RFC 8058 has it.
  case address
  /// The handler asks for a key in a header, which no browser sends by itself.
  case key
}

/// Leads requests to handlers.
///
/// Places are found by their fixed segments, so that the time to find one does
/// not grow with the number of places.
public struct Router: Sendable {
  public typealias Handler = @Sendable (Context, [String]) async throws -> Answer

  struct Entry: Sendable {
    let template: String
    let pattern: [PatternSegment]
    let method: HTTP.Method
    let access: Access
    let proof: Proof
    let handler: @Sendable (Context, [String]) async throws -> Answer?
  }

  private var entries: [String: [Entry]] = [:]
  /// Every place there is, for the tests that visit them all.
  public private(set) var places: [(method: HTTP.Method, template: String)] = []

  public init() {}

  public mutating func get<each P: PathParameter>(
    _ route: Route<repeat each P>, access: Access = .signedIn,
    _ handler: @escaping @Sendable (Context, repeat each P) async throws -> Answer
  ) {
    add(.get, route, access, .form, handler)
  }

  public mutating func post<each P: PathParameter>(
    _ route: Route<repeat each P>, access: Access = .signedIn, proof: Proof = .form,
    _ handler: @escaping @Sendable (Context, repeat each P) async throws -> Answer
  ) {
    add(.post, route, access, proof, handler)
  }

  private mutating func add<each P: PathParameter>(
    _ method: HTTP.Method, _ route: Route<repeat each P>, _ access: Access, _ proof: Proof,
    _ handler: @escaping @Sendable (Context, repeat each P) async throws -> Answer
  ) {
    let template = "/" + route.pattern.map(\.description).joined(separator: "/")
    let entry = Entry(template: template, pattern: route.pattern, method: method, access: access, proof: proof) {
      context, segments in
      guard let parameters = route.match(segments: segments) else { return nil }
      return try await handler(context, repeat each parameters)
    }
    entries[Self.key(route.pattern), default: []].append(entry)
    places.append((method, template))
  }

  /// Places share a key when they are as long and begin alike.
  private static func key(_ pattern: [PatternSegment]) -> String {
    guard case .literal(let first)? = pattern.first else { return "\(pattern.count)" }
    return "\(pattern.count) \(first)"
  }

  /// The entries that may answer: literal segments before parameters.
  func candidates(for segments: [String]) -> [Entry] {
    let named = segments.first.flatMap { entries["\(segments.count) \($0)"] } ?? []
    let found = (named + (entries["\(segments.count)"] ?? [])).filter { $0.fits(segments) }
    return found.count < 2 ? found : found.sorted { $0.literals > $1.literals }
  }
}

extension Router.Entry {
  func fits(_ segments: [String]) -> Bool {
    for (part, segment) in zip(pattern, segments) {
      if case .literal(let text) = part, text != segment { return false }
    }
    return true
  }
  var literals: Int {
    pattern.count { if case .literal = $0 { true } else { false } }
  }
}

extension PatternSegment {
  var description: String {
    switch self {
    case .literal(let text): text
    case .parameter: "{}"
    }
  }
}
