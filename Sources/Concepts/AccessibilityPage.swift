import HTML
import Language
import Web

/// The accessibility statement of the installation.
func accessibilityPage(_ site: Site) -> Page {
  Page(AccessibilityTexts.title) {
    crumbs([(ConceptTexts.front, "/")], here: AccessibilityTexts.title)
    h1(.class("mt3")) { AccessibilityTexts.title }
    p(.class("lead mt2")) { AccessibilityTexts.lead(site.address) }
    AccessibilityTexts.reviewed.map { day in p(.class("muted mt2")) { AccessibilityTexts.reviewed(day) } }
    chapters(AccessibilityTexts.chapters)
    section(.class("sec mt7"), .id("kontakt")) {
      div(.class("sec__head")) { h2 { AccessibilityTexts.contact } }
      p { AccessibilityTexts.contactLead }
      contactLines(site)
      site.contactPhone == nil ? p(.class("small muted mt2")) { AccessibilityTexts.noPhone } : nil
      p(.class("mt4")) { a(.href("/hjaelp#sprog")) { HelpTexts.view.heading } }
    }
  }.with { $0.isPublic = true }
}
