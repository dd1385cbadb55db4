import HTML
import HTTP
import Language
import Time

/// Reads what a form sent, and collects everything that has to be put right,
/// so that the writer sees all of it at once and keeps what was typed.
public struct FormReader {
  public let form: Parameters
  public private(set) var faults: [FieldFault] = []

  public init(_ form: Parameters) { self.form = form }

  /// The form as it was sent, with its faults: ready to be shown again.
  public var state: FormState {
    var values: [String: [String]] = [:]
    for (name, value) in form.pairs where name != FormKeys.tokenField && name != FormKeys.onceField {
      values[name, default: []].append(value)
    }
    return FormState(values: values, faults: faults)
  }

  public var isSound: Bool { faults.isEmpty }

  public mutating func fail(_ field: String, _ message: Text) { faults.append(FieldFault(field, message)) }

  /// A text: trimmed, with line feeds as they are, without control characters.
  ///
  /// - Parameter missing: What to say when it is empty; `nil` lets it be empty.
  public mutating func text(_ field: String, limit: Int = 200, missing: Text? = nil) -> String {
    let text = Self.clean(form[field] ?? "")
    if text.isEmpty, let missing { fail(field, missing) }
    if text.count > limit {
      fail(
        field,
        Text(
          da: "Skriv højst \(limit) tegn. Der er \(text.count) nu",
          en: "Write at most \(limit) characters. There are \(text.count) now"))
    }
    return text
  }

  /// A text that may be left out.
  public mutating func optionalText(_ field: String, limit: Int = 200) -> String? {
    let text = self.text(field, limit: limit)
    return text.isEmpty ? nil : text
  }

  /// One of the values of an enumeration.
  public mutating func choice<Value: RawRepresentable>(
    _ field: String, _: Value.Type = Value.self, missing: Text
  ) -> Value? where Value.RawValue == String {
    if let value = form[field].flatMap(Value.init(rawValue:)) { return value }
    fail(field, missing)
    return nil
  }

  public func optionalChoice<Value: RawRepresentable>(_ field: String, _: Value.Type = Value.self) -> Value?
  where Value.RawValue == String {
    form[field].flatMap(Value.init(rawValue:))
  }

  /// Any number of values of an enumeration; unknown ones are not there.
  public func choices<Value: RawRepresentable>(_ field: String, _: Value.Type = Value.self) -> [Value]
  where Value.RawValue == String {
    form.all(field).compactMap(Value.init(rawValue:))
  }

  /// A whole number within bounds.
  public mutating func number(_ field: String, in range: ClosedRange<Int>, missing: Text) -> Int? {
    if let number = form[field].flatMap({ Int($0) }), range.contains(number) { return number }
    fail(field, missing)
    return nil
  }

  /// A whole number within bounds, as people write it (*1200*, *1.200*, *1 200*), or nothing.
  public mutating func optionalNumber(_ field: String, in range: ClosedRange<Int>, wrong: Text) -> Int? {
    let text = Self.clean(form[field] ?? "")
    if text.isEmpty { return nil }
    if let number = Self.wholeNumber(text), range.contains(number) { return number }
    fail(field, wrong)
    return nil
  }

  /// A dot or a space parts thousands, and nothing else: *1.5* is not fifteen.
  private static func wholeNumber(_ text: String) -> Int? {
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0.isWhitespace }
    guard groups.count > 1 else { return Int(text) }
    let isGrouped =
      (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
    return isGrouped ? Int(groups.joined()) : nil
  }

  /// A day, as a date field sends it.
  public mutating func day(_ field: String, missing: Text? = nil) -> Day? {
    let text = Self.clean(form[field] ?? "")
    if text.isEmpty {
      if let missing { fail(field, missing) }
      return nil
    }
    if let day = Day(iso: text) ?? Self.danishDay(text) { return day }
    fail(field, Text(da: "Skriv datoen som 1.12.2026", en: "Write the date as 2026-12-01"))
    return nil
  }

  /// A time of day: `13:00`, `13.00` or `13`.
  public mutating func time(_ field: String, missing: Text) -> (hour: Int, minute: Int)? {
    let parts = Self.clean(form[field] ?? "").split { $0 == ":" || $0 == "." }
    if (1...2).contains(parts.count), let hour = Int(parts[0]), let minute = parts.count == 2 ? Int(parts[1]) : 0,
      (0..<24).contains(hour), (0..<60).contains(minute)
    {
      return (hour, minute)
    }
    fail(field, missing)
    return nil
  }

  /// An e-mail address: folded to lower case, since that is how it is looked up.
  public mutating func email(_ field: String, missing: Text?) -> String? {
    let text = self.text(field, limit: 200, missing: missing).lowercased()
    if text.isEmpty { return nil }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlausible =
      parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".") && !text.contains { $0.isWhitespace || "<>,;\"()".contains($0) }
    if isPlausible { return text }
    fail(field, Text(da: "Skriv en e-mail med @", en: "Write an e-mail address with @"))
    return nil
  }

  /// `1.12.2026`, as Danes write it.
  private static func danishDay(_ text: String) -> Day? {
    let parts = text.split { $0 == "." || $0 == "/" || $0 == "-" }.compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
  }

  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r": scalars.append("\n")
      case "\n": if !wasReturn { scalars.append("\n") }
      case "\t": scalars.append(" ")
      // Control characters, and those that turn the direction of text around.
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}": break
      default: scalars.append(scalar)
      }
      wasReturn = scalar == "\r"
    }
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
  }
}
