/// A piece of the interface, in every language.
///
/// The languages stand side by side where the text is written, so the compiler
/// refuses a text that lacks one and a reviewer sees both at once.
public struct Text: Hashable, Sendable {
  public let danish: String
  public let english: String

  public init(da danish: String, en english: String) {
    self.danish = danish
    self.english = english
  }

  /// What reads the same in both languages: a name, a number.
  public init(same text: String) {
    danish = text
    english = text
  }

  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  public static func + (left: Text, right: Text) -> Text {
    Text(da: left.danish + right.danish, en: left.english + right.english)
  }
}

extension Text {
  /// A text whose noun follows a number: one form for one, another for the rest.
  public static func counted(
    _ count: Int, one: (da: String, en: String), many: (da: String, en: String)
  ) -> Text {
    count == 1
      ? Text(da: "1 \(one.da)", en: "1 \(one.en)")
      : Text(da: "\(Formats.whole(count, .danish)) \(many.da)", en: "\(Formats.whole(count, .english)) \(many.en)")
  }

  /// A text made from parts that may differ by language.
  public static func build(_ make: (Language) -> String) -> Text {
    Text(da: make(.danish), en: make(.english))
  }
}

extension Text {
  /// With a capital letter first, as at the head of a line.
  public var capitalised: Text { .build { language in Self.capitalised(self(language)) } }

  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
