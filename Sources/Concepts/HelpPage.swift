import HTML
import Language
import Web

/// Help by task: short, and one place for each.
func helpPage(_ site: Site, _ charts: HighJumpCharts = HighJumpCharts()) -> Page {
  Page(HelpTexts.help) {
    crumbs([(ConceptTexts.front, "/")], here: HelpTexts.help)
    h1(.class("mt3")) { HelpTexts.help }
    p(.class("lead mt2")) { HelpTexts.lead }
    chapters(HelpTexts.chapters)
    springSection(charts)
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

/// The spring chart explained by the talk's own picture, and by what the record books say.
private func springSection(_ charts: HighJumpCharts) -> (some Markup)? {
  charts.talk == nil
    ? nil
    : section(.class("sec mt7"), .id("springdiagram")) {
      div(.class("sec__head")) { h2 { HelpTexts.spring } }
      p { HelpTexts.springHow }
      div(.class("halves halves--far mt4")) {
        div(.class("card")) { charts.talk }
        div(.class("card")) { charts.records }
      }
      p(.class("small mt3")) {
        HelpTexts.springCheck
        Text(same: " ")
        a(.href("/begreber#hoejdespring")) { HelpTexts.springMore }
      }
    }
}
