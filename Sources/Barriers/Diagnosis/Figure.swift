import Language

/// A figure behind a judgement, and what the rule says about it.
public struct Figure: Hashable, Sendable {
  /// `Perspektiver på problemet`
  public let label: Text
  /// `2`
  public let value: Text
  /// A whole sentence: `Reglen siger mindst 3.`
  public let threshold: Text

  init(_ label: Text, _ value: Text, _ threshold: Text) {
    self.label = label
    self.value = value
    self.threshold = threshold
  }

  /// `Perspektiver på problemet: 2. Reglen siger mindst 3.`
  public var sentence: Text {
    .build { language in "\(label(language)): \(value(language)). \(threshold(language))" }
  }
}
