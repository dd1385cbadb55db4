import Bytes
import Language

/// A piece of a page that can write itself.
///
/// Pages are built from values and stream into one buffer. What people wrote
/// is escaped because a `String` escapes; the one door for ready markup is
/// ``Raw``. A ``Text`` chooses its language while it is written.
public protocol Markup: Sendable {
  func render(into out: inout HTMLOutput)
}

/// Where markup goes: a buffer, and the language it is written in.
public struct HTMLOutput: ~Copyable {
  public var buffer: ByteBuffer
  public let language: Language
  /// Where holes were left, while markup is being frozen; see ``Frozen``.
  var holes: [Int]?

  public init(language: Language, capacity: Int = 32 * 1024) {
    buffer = ByteBuffer(capacity: capacity)
    self.language = language
  }

  /// Writes text so that it can stand between tags and in quoted attributes.
  public mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return }
      var begun = 0
      for index in 0..<bytes.count {
        let entity: StaticString
        switch start[index] {
        case 0x26: entity = "&amp;"
        case 0x3C: entity = "&lt;"
        case 0x3E: entity = "&gt;"
        case 0x22: entity = "&quot;"
        case 0x27: entity = "&#39;"
        default: continue
        }
        if index > begun { buffer.append(start + begun, index - begun) }
        buffer.append(entity)
        begun = index + 1
      }
      if bytes.count > begun { buffer.append(start + begun, bytes.count - begun) }
    }
  }

  public consuming func finish() -> Bytes { buffer.finish() }
}

extension Markup {
  /// The markup alone, for tests and fragments.
  public func html(in language: Language) -> String { bytes(in: language).text }

  public func bytes(in language: Language) -> Bytes {
    var out = HTMLOutput(language: language)
    render(into: &out)
    return out.finish()
  }
}

extension String: Markup {
  @inlinable public func render(into out: inout HTMLOutput) { out.escape(self) }
}

extension Int: Markup {
  @inlinable public func render(into out: inout HTMLOutput) { out.buffer.append(self) }
}

extension Text: Markup {
  @inlinable public func render(into out: inout HTMLOutput) { out.escape(self(out.language)) }
}

extension Optional: Markup where Wrapped: Markup {
  @inlinable public func render(into out: inout HTMLOutput) { self?.render(into: &out) }
}

extension Array: Markup where Element: Markup {
  @inlinable public func render(into out: inout HTMLOutput) { for element in self { element.render(into: &out) } }
}

/// Markup that is ours and ready: icons and charts. Never what people wrote.
public struct Raw: Markup {
  @usableFromInline let text: StaticString
  @inlinable public init(_ text: StaticString) { self.text = text }
  @inlinable public func render(into out: inout HTMLOutput) { out.buffer.append(text) }
}

/// Markup that a trusted drawing routine made, such as a QR code's path.
public struct Drawn: Markup {
  @usableFromInline let text: String
  @inlinable public init(trusted text: String) { self.text = text }
  @inlinable public func render(into out: inout HTMLOutput) { out.buffer.append(text) }
}

/// Nothing.
public struct Nothing: Markup {
  @inlinable public init() {}
  @inlinable public func render(into out: inout HTMLOutput) {}
}

/// Any markup, with its type forgotten: what a page keeps and a panel gives.
public struct AnyMarkup: Markup {
  @usableFromInline let content: any Markup
  @inlinable public init(_ content: some Markup) { self.content = content }
  @inlinable public init(@MarkupBuilder _ content: () -> some Markup) { self.content = content() }
  @inlinable public func render(into out: inout HTMLOutput) { content.render(into: &out) }
}
