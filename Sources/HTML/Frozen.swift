import Bytes
import Language

/// Markup that has been written once and can be sent many times.
///
/// What must be new each time, such as the token of a form, is left as a hole
/// (``Hole``) and filled in when the page is sent.
public struct Frozen: Sendable {
  let bytes: Bytes
  /// Where the holes are: how many bytes stand before each.
  let holes: [Int]

  public init(_ markup: some Markup, in language: Language) {
    var out = HTMLOutput(language: language)
    out.holes = []
    markup.render(into: &out)
    holes = out.holes ?? []
    bytes = out.finish()
  }

  /// The markup again, with the same filling in every hole.
  public func thawed(filling: some Markup) -> some Markup { Thawed(frozen: self, filling: filling) }
}

/// A piece of a page that is new each time the page is sent.
public struct Hole<Content: Markup>: Markup {
  let content: Content
  public init(_ content: Content) { self.content = content }

  public func render(into out: inout HTMLOutput) {
    if out.holes == nil { content.render(into: &out) } else { out.holes?.append(out.buffer.count) }
  }
}

struct Thawed<Filling: Markup>: Markup {
  let frozen: Frozen
  let filling: Filling

  func render(into out: inout HTMLOutput) {
    var written = 0
    for hole in frozen.holes {
      out.buffer.append(frozen.bytes.start + written, hole - written)
      filling.render(into: &out)
      written = hole
    }
    out.buffer.append(frozen.bytes.start + written, frozen.bytes.count - written)
  }
}
