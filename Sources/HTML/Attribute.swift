import Bytes
import Language

/// An attribute of an element.
public struct Attribute: Sendable {
  @usableFromInline enum Value: Sendable {
    case absent
    case present
    case string(String)
    case text(Text)
    case number(Int)
  }

  @usableFromInline let name: StaticString
  @usableFromInline let value: Value

  /// An attribute that stands only when there is a value.
  @inlinable public init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value.map(Value.string) ?? .absent
  }
  @inlinable public init(_ name: StaticString, _ value: Text) {
    self.name = name
    self.value = .text(value)
  }
  @inlinable public init(_ name: StaticString, _ value: Int) {
    self.name = name
    self.value = .number(value)
  }
  /// An attribute that is there or not, such as `checked`.
  @inlinable public init(_ name: StaticString, if isPresent: Bool = true) {
    self.name = name
    value = isPresent ? .present : .absent
  }

  @inlinable func render(into out: inout HTMLOutput) {
    switch value {
    case .absent: return
    case .present:
      out.buffer.append(byte: 0x20)
      out.buffer.append(name)
    case .string(let string): render(into: &out) { $0.escape(string) }
    case .text(let text): render(into: &out) { $0.escape(text($0.language)) }
    case .number(let number): render(into: &out) { $0.buffer.append(number) }
    }
  }

  @inlinable @inline(__always)
  func render(into out: inout HTMLOutput, _ value: (inout HTMLOutput) -> Void) {
    out.buffer.append(byte: 0x20)
    out.buffer.append(name)
    out.buffer.append("=\"")
    value(&out)
    out.buffer.append(byte: 0x22)
  }
}

extension Attribute {
  @inlinable public static func `class`(_ value: String?) -> Attribute { Attribute("class", value) }
  @inlinable public static func id(_ value: String?) -> Attribute { Attribute("id", value) }
  /// A link. Only places on this site, web addresses and mail pass; anything
  /// else, such as `javascript:`, becomes a link to nowhere.
  public static func href(_ value: String) -> Attribute { Attribute("href", safe(value)) }
  public static func action(_ value: String) -> Attribute { Attribute("action", safe(value)) }
  public static func src(_ value: String) -> Attribute { Attribute("src", safe(value)) }
  @inlinable public static func method(_ value: String) -> Attribute { Attribute("method", value) }
  @inlinable public static func type(_ value: String) -> Attribute { Attribute("type", value) }
  @inlinable public static func name(_ value: String) -> Attribute { Attribute("name", value) }
  @inlinable public static func value(_ value: String?) -> Attribute { Attribute("value", value) }
  @inlinable public static func label(for id: String) -> Attribute { Attribute("for", id) }
  @inlinable public static func lang(_ language: Language?) -> Attribute { Attribute("lang", language?.rawValue) }
  @inlinable public static func role(_ value: String) -> Attribute { Attribute("role", value) }
  @inlinable public static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
  @inlinable public static func title(_ value: Text) -> Attribute { Attribute("title", value) }
  @inlinable public static func ariaLabel(_ value: Text) -> Attribute { Attribute("aria-label", value) }
  @inlinable public static func labelled(by id: String) -> Attribute { Attribute("aria-labelledby", id) }
  @inlinable public static func described(by id: String?) -> Attribute { Attribute("aria-describedby", id) }
  @inlinable public static func ariaHidden() -> Attribute { Attribute("aria-hidden", "true") }
  @inlinable public static func current(_ value: String?) -> Attribute { Attribute("aria-current", value) }
  @inlinable public static func step(_ number: Int) -> Attribute { Attribute("data-step", number) }
  @inlinable public static func state(_ value: String) -> Attribute { Attribute("data-state", value) }

  static func safe(_ link: String) -> String {
    if let first = link.utf8.first, first == 0x2F || first == 0x23 || first == 0x3F {
      // `//host` and `/\host` would leave the site.
      let second = link.utf8.dropFirst().first
      return first == 0x2F && (second == 0x2F || second == 0x5C) ? "#" : link
    }
    let lowered = link.prefix(8).lowercased()
    let isKnown = ["https://", "http://", "mailto:"].contains { lowered.hasPrefix($0) }
    return isKnown ? link : "#"
  }
}
