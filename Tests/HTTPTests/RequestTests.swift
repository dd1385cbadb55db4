import Bytes
import HTTP
import Testing

@Suite struct RequestTests {
  @Test func anEscapedSlashStaysInItsSegment() async throws {
    let request = Request(.get, "/a%2Fb/%C3%A6?x=1")
    #expect(request.segments == ["a/b", "æ"])
    #expect(request.path == "/a%2Fb/%C3%A6")
    try await serving(handler: { .text($0.segments.joined(separator: "|") + " " + $0.path) }) { server async throws in
      #expect(try await server.ask("GET", "/a%2Fb/%C3%A6?x=1").bodyText == "a/b|æ /a%2Fb/%C3%A6")
    }
  }

  @Test(arguments: [
    ("/", []), ("/a", ["a"]), ("/a/", ["a", ""]), ("//", ["", ""]), ("/a+b", ["a+b"]), ("/..", [".."]),
  ])
  func aPathIsSplitAtItsSlashes(path: String, segments: [String]) {
    #expect(Request(.get, path).segments == segments)
  }

  @Test func theQueryIsReadAsItWasSent() async throws {
    try await serving(handler: { .text($0.query.pairs.map { "\($0.name)=\($0.value)" }.joined(separator: "|")) }) {
      server in
      let reply = try await server.ask("GET", "/?a=1%262&b&=c&a=x+y%2B&%C3%A6=%ff")
      #expect(reply.bodyText == "a=1&2|b=|=c|a=x y+|æ=\u{FFFD}")
    }
  }

  @Test(arguments: [
    ("a=%", "%"), ("a=%4", "%4"), ("a=%zz", "%zz"), ("a=%ff%fe", "\u{FFFD}\u{FFFD}"), ("a=%00", "\u{FFFD}"),
    ("a==b", "=b"), ("a=+", " "), ("&&a=1", "1"), ("a", ""),
  ])
  func brokenParametersAreReadAsWellAsCanBe(text: String, value: String) {
    #expect(Parameters(urlencoded: text)["a"] == value)
  }

  @Test func parametersReadWhatTheyWrite() {
    var parameters: Parameters = ["a b": "1&2=3", "æ": "+%"]
    parameters.append("a b", "")
    let read = Parameters(urlencoded: parameters.encoded)
    #expect(read.all("a b") == ["1&2=3", ""])
    #expect(read["æ"] == "+%")
    #expect(read["none"] == nil)
  }

  @Test func onlyAThousandParametersAreRead() {
    let text = (0..<5_000).map { "a\($0)=1" }.joined(separator: "&")
    #expect(Parameters(urlencoded: text).pairs.count == 1_000)
  }

  @Test func aFormIsRead() {
    let request = Request(
      .post, "/", headers: ["Content-Type": "application/x-www-form-urlencoded; charset=UTF-8"],
      body: Bytes("navn=%C3%85se+Holm&valg=1&valg=2"))
    #expect(request.form["navn"] == "Åse Holm")
    #expect(request.form.all("valg") == ["1", "2"])
    #expect(request.files.isEmpty)
  }

  @Test func aBodyOfAnotherKindIsNoForm() {
    let request = Request(.post, "/", headers: ["Content-Type": "application/json"], body: Bytes("a=1"))
    #expect(request.form.isEmpty)
  }

  @Test func cookiesAreRead() {
    let request = Request(.get, "/", headers: ["Cookie": "a=1; b=\"to\" ;c=%C3%A6;a=2; broken; =x; d=a=b"])
    #expect(request.cookies == ["a": "1", "b": "to", "c": "æ", "d": "a=b"])
  }

  @Test func headersAreFoundWhateverTheirCase() {
    var headers: Headers = ["Content-Type": "text/html", "X-A": "1"]
    headers.append("x-a", "2")
    #expect(headers["CONTENT-type"] == "text/html")
    #expect(headers.all("X-a") == ["1", "2"])
    headers["X-A"] = "3"
    #expect(headers.all("x-a") == ["3"])
    headers["X-A"] = nil
    #expect(headers["x-a"] == nil)
  }
}
