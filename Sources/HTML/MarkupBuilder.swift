/// Puts the pieces of a page together in the order they stand.
@resultBuilder public enum MarkupBuilder {
  @inlinable public static func buildBlock() -> Nothing { Nothing() }
  @inlinable public static func buildPartialBlock<C: Markup>(first: C) -> C { first }
  @inlinable public static func buildPartialBlock<A: Markup, B: Markup>(accumulated: A, next: B) -> Pair<A, B> {
    Pair(accumulated, next)
  }
  @inlinable public static func buildOptional<C: Markup>(_ content: C?) -> C? { content }
  @inlinable public static func buildEither<A: Markup, B: Markup>(first: A) -> Either<A, B> { .first(first) }
  @inlinable public static func buildEither<A: Markup, B: Markup>(second: B) -> Either<A, B> { .second(second) }
  @inlinable public static func buildArray<C: Markup>(_ content: [C]) -> [C] { content }
}

/// One piece after another.
public struct Pair<A: Markup, B: Markup>: Markup {
  @usableFromInline let first: A
  @usableFromInline let second: B
  @inlinable init(_ first: A, _ second: B) {
    self.first = first
    self.second = second
  }
  @inlinable public func render(into out: inout HTMLOutput) {
    first.render(into: &out)
    second.render(into: &out)
  }
}

/// One piece or the other.
public enum Either<A: Markup, B: Markup>: Markup {
  case first(A)
  case second(B)
  @inlinable public func render(into out: inout HTMLOutput) {
    switch self {
    case .first(let content): content.render(into: &out)
    case .second(let content): content.render(into: &out)
    }
  }
}

/// Several pieces as one, where a single value is wanted.
@inlinable public func group(@MarkupBuilder _ content: () -> some Markup) -> some Markup { content() }
