import Testing

/// The audit itself finds what is wrong: an empty list of faults says something.
@Suite struct PageMarkupTests {
  @Test(arguments: [
    ("<h1>a</h1><h1>b</h1>", "2 h1"),
    ("<h1>a</h1><h3>b</h3>", "a heading jumps from h1 to h3"),
    ("<h1>a</h1><p id=\"x\"></p><p id=\"x\"></p>", "the id x twice"),
    ("<h1>a</h1><label for=\"x\">b</label>", "a label for x, which is not there"),
    ("<h1>a</h1><input name=\"x\">", "the field x without a label"),
    ("<h1>a</h1><a href=\"#x\">b</a>", "a link to #x, which is not there"),
    ("<h1>a</h1><p aria-describedby=\"x\">b</p>", "something refers to x, which is not there"),
    ("<h1>a</h1><table><tr><td>b</td></tr></table>", "a table without a caption"),
  ])
  func aFaultIsFound(in body: String, fault: String) {
    #expect(PageMarkup("<html lang=\"da\"><title>t</title>\(body)</html>").faults == [fault])
  }

  @Test func aSoundPageHasNone() {
    let body = """
      <title>t</title><h1>a</h1><label for="x">b</label><input id="x" name="x" value="a > b"><a href="#x">c</a>
      <label><input type="radio" name="y" value="1" checked> d</label>
      """
    #expect(PageMarkup(body).faults == [])
    #expect(PageMarkup("<p>a</p>").faults.contains("no title"))
  }

  @Test func whatIsInAnotherLanguageIsLeftOut() {
    let page = PageMarkup("<html lang=\"en\"><p>home <a lang=\"da\">hjem</a> again</p></html>")
    #expect(page.seen(in: "en") == ["home", "again"])
  }

  @Test func aFormIsReadAsABrowserWouldSendIt() throws {
    let page = PageMarkup(
      """
      <form method="post" action="/x"><input type="hidden" name="set" value="1&amp;2"><textarea name="t">
      a &lt;b&gt;</textarea><select name="s"><option value="">-</option><option value="2" selected>2</option></select>
      <button name="go" value="1">Go</button></form>
      """)
    let form = try #require(PageForm.all(in: page).first)
    #expect(form.action == "/x" && form.buttons.map(\.name) == ["go"])
    #expect(form.fields.map(\.name) == ["set", "t", "s"] && form.fields.map(\.value) == ["1&2", "a <b>", "2"])
  }
}
