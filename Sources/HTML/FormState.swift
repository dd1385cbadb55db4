import Language

/// What a form holds: what was typed, and what has to be put right.
public struct FormState: Sendable {
  public var values: [String: [String]]
  public var faults: [FieldFault]

  public init(values: [String: [String]] = [:], faults: [FieldFault] = []) {
    self.values = values
    self.faults = faults
  }

  /// A form filled in beforehand.
  public init(filled: [String: String]) { self.init(values: filled.mapValues { [$0] }) }

  public func value(_ name: String) -> String { values[name]?.first ?? "" }
  public func has(_ value: String, in name: String) -> Bool { values[name]?.contains(value) ?? false }
  public func fault(_ name: String) -> Text? { faults.first { $0.field == name }?.message }
}

/// What is wrong with a field, as a sentence that says what to do.
public struct FieldFault: Hashable, Sendable {
  public let field: String
  public let message: Text
  public init(_ field: String, _ message: Text) {
    self.field = field
    self.message = message
  }
}
