import HTML
import Web
func accessibilityPage(_ site: Site) -> Page { Page(ConceptTexts.concepts) { h1 { "" } } }
func privacyPage(_ site: Site) -> Page { Page(ConceptTexts.concepts) { h1 { "" } } }
