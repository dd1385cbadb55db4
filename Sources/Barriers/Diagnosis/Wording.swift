import Cases
import Language
import Time

/// Numbers and limits as the texts of the diagnosis write them.
extension Text {
  static func number(_ count: Int) -> Text { .build { Formats.whole(count, $0) } }

  static func decimal(_ value: Double, _ decimals: Int = 1) -> Text {
    guard value.magnitude < 1e9 else { return Text(same: "–") }
    return .build { Formats.decimal(value, decimals: decimals, $0) }
  }

  /// `62 %` in Danish, `62%` in English.
  static func percent(_ share: Double) -> Text {
    decimal(share * 100, 0) + Text(da: " %", en: "%")
  }

  /// A difference between two shares.
  static func points(_ share: Double) -> Text {
    decimal(share * 100, 0) + Text(da: " procentpoint", en: " percentage points")
  }

  static func days(_ count: Int) -> Text {
    counted(count, one: (da: "dag", en: "day"), many: (da: "dage", en: "days"))
  }

  static func meetings(_ count: Int) -> Text {
    counted(count, one: (da: "møde", en: "meeting"), many: (da: "møder", en: "meetings"))
  }

  static func organisations(_ count: Int) -> Text {
    counted(
      count, one: (da: "organisation", en: "organisation"), many: (da: "organisationer", en: "organisations"))
  }

  /// `3 af 7`
  static func part(_ part: Int, of whole: Int) -> Text {
    .build { language in
      Formats.whole(part, language) + (language == .danish ? " af " : " of ") + Formats.whole(whole, language)
    }
  }

  static func joined(_ texts: [Text]) -> Text {
    .build { language in texts.map { $0(language) }.joined(separator: " ") }
  }
}

/// What a rule says, after a figure.
extension Text {
  static func says(atLeast limit: Text) -> Text {
    .build { $0 == .danish ? "Reglen siger mindst \(limit(.danish))." : "The rule says at least \(limit(.english))." }
  }

  static func says(atMost limit: Text) -> Text {
    .build { $0 == .danish ? "Reglen siger højst \(limit(.danish))." : "The rule says at most \(limit(.english))." }
  }

  static func says(under limit: Text) -> Text {
    .build { $0 == .danish ? "Reglen siger under \(limit(.danish))." : "The rule says under \(limit(.english))." }
  }

  static func says(over limit: Text) -> Text {
    .build { $0 == .danish ? "Reglen siger over \(limit(.danish))." : "The rule says over \(limit(.english))." }
  }

  static let saysNone = Text(da: "Reglen siger ingen.", en: "The rule says none.")
  static let asksYes = Text(da: "Reglen kræver et ja.", en: "The rule asks for a yes.")
  static let no = Text(da: "nej", en: "no")
}

extension ActorGroup {
  /// `en politiker og en bruger` in Danish, `politician and user` in English.
  static func list(_ groups: [ActorGroup], _ language: Language) -> String {
    let names = groups.map { $0.singular(language) }
    return Formats.list(language == .danish ? names.map { "en \($0)" } : names, language)
  }
}
