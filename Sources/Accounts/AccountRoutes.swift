import HTTP
import Language
import Time
import Web

/// The places of one's own account, and the ways in and out.
package enum AccountRoutes {
  package static let signIn = Route("/log-ind")
  package static let link = Route("/log-ind/:token", String.self)
  package static let signOut = Route("/log-ud")
  package static let profile = Route("/konto")
  package static let join = Route("/konto/opret")
  static let password = Route("/log-ind/adgangskode")
  static let profilePassword = Route("/konto/adgangskode")
  static let otherPlaces = Route("/konto/andre-steder")

  /// - Parameter places: Of other slices, that the page of the account leads to.
  package static func add(to router: inout Router, places: [AccountPlace] = []) {
    SignInRoutes.add(to: &router)
    SignInLinkRoutes.add(to: &router)
    ProfileRoutes.add(to: &router, places: places)
    JoinRoutes.add(to: &router)
  }
}

/// A place of another slice that is one's own: the page of the account leads there.
package struct AccountPlace: Sendable {
  let label: Text
  let path: String

  package init(_ label: Text, path: String) {
    self.label = label
    self.path = path
  }
}

/// The cookies by which a browser is known. A new one at every sign-in: what
/// stood there before, or was put there by someone else, opens nothing.
enum SessionCookies {
  /// The name that `Web` gives the cookie of a form without a session.
  private static let form = "samspil-form"
  /// The field in which `Web` numbers a form.
  static let onceField = "_once"

  static func entering(_ session: String, to path: String, _ site: Site) -> Response {
    var response = Response.redirect(to: path)
    let seconds = Int(SessionStore.length.milliseconds / 1_000)
    response.setCookie(cookie(Responder.sessionCookie, session, maxAge: seconds, site))
    response.setCookie(cookie(form, "", maxAge: 0, site))
    return response
  }

  static func leaving(_ site: Site) -> Response {
    var response = Response.redirect(to: "/")
    response.setCookie(cookie(Responder.sessionCookie, "", maxAge: 0, site))
    return response
  }

  private static func cookie(_ name: String, _ value: String, maxAge: Int, _ site: Site) -> Cookie {
    Cookie(
      name: name, value: value, maxAge: maxAge, path: "/", httpOnly: true, sameSite: .lax, secure: site.isSecure)
  }
}
