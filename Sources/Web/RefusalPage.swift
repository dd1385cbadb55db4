import HTML
import HTTP
import Language

/// A page that says what is the case and what to do now, and has a way on.
func refusalPage(_ status: Status, _ what: Text, _ advice: [Text], site: Site) -> Page {
  Page(what) {
    div(.class("fault")) {
      Picture.fallenBar
      h1(.class("mt5")) { what }
      advice.isEmpty
        ? nil
        : ul(.class("stack stack-s mt4 bulleted")) { advice.map { sentence in li { sentence } } }
      div(.class("actions")) {
        a(.class("btn"), .href("/")) { Text(da: "Gå til forsiden", en: "Go to the front page") }
        a(.class("btn btn--second"), .href("/hjaelp")) { Text(da: "Få hjælp", en: "Get help") }
      }
      p(.class("small muted mt5")) {
        Text(
          da: "Fejl \(status.code). Skriv til \(site.contactEmail), hvis det bliver ved.",
          en: "Error \(status.code). Write to \(site.contactEmail) if it goes on.")
      }
    }
  }.with { $0.status = status }
}
