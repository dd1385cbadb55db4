import HTML
import Language
import Testing

@Suite struct MarkupTests {
  static let payload = "<script>alert(1)</script>\"'&"

  @Test func whatPeopleWroteIsEscapedInTextAndInAttributes() {
    let markup = p(.title(Text(same: Self.payload)), .value(Self.payload)) { Self.payload }
    let html = markup.html(in: .danish)
    let escaped = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"
    #expect(html == "<p title=\"\(escaped)\" value=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func aTextChoosesItsLanguageWhileItIsWritten() {
    let markup = h1 { Text(da: "Forløb", en: "Cases") }
    #expect(markup.html(in: .danish) == "<h1>Forløb</h1>")
    #expect(markup.html(in: .english) == "<h1>Cases</h1>")
  }

  @Test(arguments: [
    "javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//evil.example", "/\\evil.example",
    "vbscript:x", "JaVaScRiPt:x",
  ])
  func aLinkThatLeadsAwayOrRunsLeadsNowhere(link: String) {
    #expect(a(.href(link)) { "x" }.html(in: .danish) == "<a href=\"#\">x</a>")
  }

  @Test(arguments: ["/forloeb/1", "#trin-2", "?sprog=en", "https://example.org/a?b=c", "mailto:a@b.dk"])
  func aLinkToAPlaceStays(link: String) {
    #expect(a(.href(link)) { "x" }.html(in: .danish).contains("href=\"\(link)\""))
  }

  @Test func whatIsNotThereIsNotWritten() {
    let nobody: String? = nil
    let markup = div(.class(nil), Attribute("data-x", nobody), Attribute("hidden", if: false)) {
      nobody.map { name in b { name } }
      if nobody != nil { "ja" } else { "nej" }
      ["a", "b"].map { word in i { word } }
    }
    #expect(markup.html(in: .danish) == "<div>nej<i>a</i><i>b</i></div>")
  }

  @Test func longTextIsWrittenWhole() {
    let long = String(repeating: "æøå<", count: 50_000)
    let html = p { long }.html(in: .danish)
    #expect(html == "<p>" + String(repeating: "æøå&lt;", count: 50_000) + "</p>")
  }
}

@Suite struct FieldTests {
  @Test func aFaultStandsAtTheFieldAndPointsToIt() {
    let form = FormState(
      values: ["navn": ["Tryg <hjem>"]], faults: [FieldFault("navn", Text(da: "Giv forløbet et navn", en: "Name it"))])
    let html = Field("navn", Text(da: "Navn", en: "Name"), hint: Text(da: "Kort.", en: "Short."), in: form).line(
      limit: 9
    )
    .html(in: .danish)
    #expect(html.contains("<label for=\"navn\">Navn</label>"))
    #expect(html.contains("aria-describedby=\"navn-hint navn-fault\" aria-invalid=\"true\""))
    #expect(html.contains("value=\"Tryg &lt;hjem&gt;\""))
    #expect(html.contains("maxlength=\"9\""))
    #expect(html.contains("Giv forløbet et navn"))
  }

  @Test func whatWasTypedInATextAreaIsKeptToTheLetter() {
    let form = FormState(filled: ["tekst": "\nførste linje er tom"])
    let html = Field("tekst", Text(da: "Tekst", en: "Text"), in: form).lines().html(in: .danish)
    #expect(html.contains(">\n\nførste linje er tom</textarea>"))
  }

  @Test func theSummaryLinksToEachField() {
    let form = FormState(faults: [FieldFault("a", Text(same: "A")), FieldFault("b", Text(same: "B"))])
    let html = errorSummary(form, heading: Text(same: "Ret 2 ting")).html(in: .danish)
    #expect(html.contains("<a href=\"#a\">A</a>") && html.contains("<a href=\"#b\">B</a>"))
    #expect(errorSummary(FormState(), heading: Text(same: "x")) == nil)
  }
}
