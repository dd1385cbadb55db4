import HTTP
import Language

/// The two choices that anyone can make: light or dark, and the language.
public enum PreferenceRoutes {
  static let theme = Route("/visning")
  static let language = Route("/sprog")

  /// - Parameter remember: Keeps the language of an account. Accounts gives it.
  public static func add(
    to router: inout Router, remember: @escaping @Sendable (Context, Viewer, Language) async throws -> Void
  ) {
    router.post(theme, access: .everyone) { context in
      let chosen = context.request.form["visning"] == "dark" ? "dark" : "light"
      var response = Response.redirect(to: Preferences.safeReturn(context.request.form["tilbage"]))
      response.setCookie(.preference(Preferences.themeCookie, chosen))
      return .response(response)
    }
    router.post(language, access: .everyone) { context in
      let chosen = context.request.form["sprog"].flatMap(Language.init(rawValue:)) ?? .danish
      if let viewer = context.viewer { try await remember(context, viewer, chosen) }
      var response = Response.redirect(to: Preferences.safeReturn(context.request.form["tilbage"]))
      response.setCookie(.preference(Preferences.languageCookie, chosen.rawValue))
      return .response(response)
    }
  }
}
