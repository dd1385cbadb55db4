import HTML
import Language
import Web

/// What the installation keeps about people, and why.
func privacyPage(_ site: Site) -> Page {
  Page(PrivacyTexts.title) {
    crumbs([(ConceptTexts.front, "/")], here: PrivacyTexts.title)
    h1(.class("mt3")) { PrivacyTexts.title }
    p(.class("lead mt2")) { PrivacyTexts.lead }
    chapters(PrivacyTexts.chapters)
    section(.class("sec mt7"), .id("kontakt")) {
      div(.class("sec__head")) { h2 { PrivacyTexts.contact } }
      p { PrivacyTexts.contactLead(site.address) }
      contactLines(site)
      p(.class("mt4")) { a(.href("/hjaelp#hvem")) { HelpTexts.access.heading } }
    }
  }.with { $0.isPublic = true }
}
