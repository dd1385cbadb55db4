/// The languages Samspil speaks.
public enum Language: String, CaseIterable, Codable, Sendable {
  case danish = "da"
  case english = "en"
}
