import HTML
import Language
import Web

/// Help by task: short, and one place for each.
func helpPage(_ site: Site) -> Page {
  Page(HelpTexts.help) {
    crumbs([(ConceptTexts.front, "/")], here: HelpTexts.help)
    h1(.class("mt3")) { HelpTexts.help }
    p(.class("lead mt2")) { HelpTexts.lead }
    chapters(HelpTexts.chapters)
    section(.class("sec mt7"), .id("kontakt")) {
      div(.class("sec__head")) { h2 { HelpTexts.contact } }
      p { HelpTexts.contactLead }
      contactLines(site)
      p(.class("mt4")) { a(.href("/begreber")) { HelpTexts.concepts } }
    }
  }.with { $0.isPublic = true }
}

/// How to reach those who run the installation.
func contactLines(_ site: Site) -> some Markup {
  ul(.class("bulleted mt3")) {
    li {
      HelpTexts.write
      a(.href("mailto:" + site.contactEmail)) { site.contactEmail }
    }
    site.contactPhone.map { phone in
      li {
        HelpTexts.call
        phone
      }
    }
  }
}
