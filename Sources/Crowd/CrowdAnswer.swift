import HTTP
import Web

extension AdmittedParticipant {
  /// Leads on as usual, and lets the participant be known the next time.
  package func leading(to redirect: Redirect, _ context: Context) -> Answer {
    guard let cookie else { return .redirect(redirect) }
    var redirect = redirect
    redirect.cookies.append(cookie)
    return .redirect(redirect)
  }
}
