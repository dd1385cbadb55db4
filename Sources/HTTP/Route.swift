/// A path that can be both recognised and written.
///
///     static let show = Route("/trials/:trial", Trial.ID.self)
///
///     Routes.show.path(trial.id)              // "/trials/t1"
///     Routes.show.match(segments: request.segments)     // Trial.ID("t1")
public struct Route<each Parameter: PathParameter>: Sendable {
  public let pattern: [PatternSegment]
  /// Where in the path the parameters stand.
  private let positions: [Int]

  public init(_ template: String, _: repeat (each Parameter).Type) {
    let parts = template.split(separator: "/")
    pattern = parts.map { $0.hasPrefix(":") ? .parameter : .literal(String($0)) }
    positions = parts.indices.filter { parts[$0].hasPrefix(":") }
    var wanted = 0
    for _ in repeat (each Parameter).self { wanted += 1 }
    precondition(
      positions.count == wanted, "\(template) names a different number of parameters than the route has")
  }

  /// The path to this place, with every parameter filled in and escaped.
  public func path(_ value: repeat each Parameter) -> String {
    var values: [String] = []
    for value in repeat each value { values.append(value.pathSegment) }
    values.reverse()
    let parts = pattern.map { segment in
      switch segment {
      case .literal(let text): percentEncoded(text)
      case .parameter: percentEncoded(values.removeLast())
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The parameters of a path whose decoded segments these are, or nil where it is another path.
  public func match(segments: [String]) -> (repeat each Parameter)? {
    guard segments.count == pattern.count else { return nil }
    for (segment, part) in zip(pattern, segments) {
      if case .literal(let text) = segment, text != part { return nil }
    }
    var next = positions.makeIterator()
    func parameter<Value: PathParameter>(_: Value.Type) throws(NoMatch) -> Value {
      guard let position = next.next(), let value = Value(pathSegment: segments[position]) else { throw NoMatch() }
      return value
    }
    return try? (repeat parameter((each Parameter).self))
  }

  private struct NoMatch: Error {}
}

/// One part of a route's path between two slashes.
public enum PatternSegment: Hashable, Sendable {
  case literal(String)
  case parameter
}
