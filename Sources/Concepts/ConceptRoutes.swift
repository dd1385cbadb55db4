import HTTP
import Web

/// The pages that explain: concepts, help, accessibility, privacy. They are open to everyone.
package enum ConceptRoutes {
  package static let concepts = Route("/begreber")
  package static let help = Route("/hjaelp")
  package static let accessibility = Route("/tilgaengelighed")
  package static let privacy = Route("/privatliv")
  /// The short address that the Danish authority asks every public site to have.
  package static let statement = Route("/was")

  /// - Parameter charts: The high jump as spring charts. Wiring gives them: what is measured is another slice's.
  package static func add(to router: inout Router, charts: HighJumpCharts = HighJumpCharts()) {
    router.get(concepts, access: .everyone) { _ in .page(conceptPage()) }
    router.get(help, access: .everyone) { context in .page(helpPage(context.services.site, charts)) }
    router.get(accessibility, access: .everyone) { context in .page(accessibilityPage(context.services.site)) }
    router.get(privacy, access: .everyone) { context in .page(privacyPage(context.services.site)) }
    router.get(statement, access: .everyone) { _ in .redirect(Redirect(to: accessibility.path())) }
  }
}
