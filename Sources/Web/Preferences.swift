import HTML
import HTTP
import Language

/// The language and the light that a reader has chosen.
///
/// The choice is kept in a cookie that says nothing about who the reader is.
public enum Preferences {
  static let languageCookie = "samspil-sprog"
  static let themeCookie = "samspil-visning"

  /// By the address, then the reader's setting, then an earlier choice, then
  /// the browser; Danish when nothing is said.
  static func language(of request: Request, viewer: Viewer?) -> Language {
    request.query["sprog"].flatMap(Language.init(rawValue:))
      ?? viewer?.language
      ?? request.cookies[languageCookie].flatMap(Language.init(rawValue:))
      ?? accepted(request.headers["Accept-Language"])
      ?? .danish
  }

  /// The first of our languages in the order that the browser prefers them.
  static func accepted(_ header: String?) -> Language? {
    guard let header, header.utf8.count < 500 else { return nil }
    let wanted = header.split(separator: ",").compactMap { part -> (Language, Double)? in
      let pieces = part.split(separator: ";")
      let tag = pieces.first.map { $0.filter { $0 != " " }.lowercased() } ?? ""
      let weight =
        pieces.dropFirst().compactMap { piece -> Double? in
          let text = piece.filter { $0 != " " }
          return text.hasPrefix("q=") ? Double(text.dropFirst(2)) : nil
        }.first ?? 1
      guard weight > 0, let language = Language(rawValue: String(tag.prefix { $0 != "-" })) else { return nil }
      return (language, weight)
    }
    return wanted.max { $0.1 < $1.1 }?.0
  }

  static func other(than language: Language) -> Language { language == .danish ? .english : .danish }

  /// The way to the other language: a link for whoever reads, and a setting for an account.
  static func languageLink(_ context: Context) -> some Markup {
    let other = other(than: context.language)
    return a(
      .href("\(context.request.path)?sprog=\(other.rawValue)"), .lang(other), Attribute("hreflang", other.rawValue)
    ) { other == .english ? "English" : "Dansk" }
  }

  static func languageButton(_ context: Context) -> some Markup {
    let other = other(than: context.language)
    return postForm(context.keys, to: "/sprog") {
      input(.type("hidden"), .name("tilbage"), .value(context.request.path))
      button(.type("submit"), .name("sprog"), .value(other.rawValue), .lang(other)) {
        other == .english ? "In English" : "På dansk"
      }
    }
  }

  static func themeButton(_ context: Context, now theme: String?) -> some Markup {
    let next = theme == "dark" ? "light" : "dark"
    return postForm(context.keys, to: "/visning") {
      input(.type("hidden"), .name("tilbage"), .value(context.request.path))
      button(.type("submit"), .name("visning"), .value(next)) {
        next == "dark" ? Text(da: "Mørk visning", en: "Dark view") : Text(da: "Lys visning", en: "Light view")
      }
    }
  }

  /// A path on this site, or the front page: a form cannot lead anyone away.
  public static func safeReturn(_ path: String?) -> String {
    guard let path, path.hasPrefix("/"), !path.hasPrefix("//"), !path.contains("\\"), path.utf8.count < 500,
      path.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return "/" }
    return path
  }
}
