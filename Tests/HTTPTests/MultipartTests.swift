import Bytes
import HTTP
import Testing

@Suite struct MultipartTests {
  private func request(_ body: String, boundary: String = "xx") -> Request {
    Request(
      .post, "/", headers: ["Content-Type": "multipart/form-data; boundary=\(boundary)"],
      body: Bytes(body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")))
  }

  @Test func fieldsAndFilesAreTold() throws {
    let request = request(
      """
      --xx
      Content-Disposition: form-data; name="titel"

      Æbler
      og pærer
      --xx
      Content-Disposition: form-data; name="fil"; filename="C:\\fakepath\\liste %22a%22.csv"
      Content-Type: text/csv

      a;b
      --x
      --xx
      content-disposition: FORM-DATA; NAME=kort

      --xx
      Content-Disposition: form-data; name="tom"; filename=""
      Content-Type: application/octet-stream


      --xx--

      """)
    #expect(request.form["titel"] == "Æbler\r\nog pærer")
    #expect(request.files.count == 1)
    let file = try #require(request.files.first)
    #expect(file.name == "fil")
    #expect(file.filename == "liste \"a\".csv")
    #expect(file.contentType == "text/csv")
    #expect(file.bytes.text == "a;b\r\n--x")
    #expect(request.form["kort"] != nil)
  }

  @Test func aQuotedBoundaryIsUnderstood() {
    let body = "--a b\nContent-Disposition: form-data; name=x\n\n1\n--a b--"
    #expect(request(body, boundary: "\"a b\"").form["x"] == "1")
  }

  @Test func anythingMayStandBeforeTheFirstPart() {
    #expect(request("hello\n--xx\nContent-Disposition: form-data; name=x\n\n1\n--xx--\nbye").form["x"] == "1")
  }

  @Test(arguments: [
    "", "--xx", "--xx--", "--xx\n", "--xx\n\n", "--xx\nContent-Disposition: form-data; name=x\n\n1",
    "--xx\nContent-Disposition: form-data; name=x", "--xx\nContent-Disposition: form-data; name=\"x\n\n1\n--xx-",
    "--xx\n\n1\n--xx--", "--xx\nContent-Disposition\n\n1\n--xx--", "--xxxx\n\n--xx", "--xx\n\n--xx\n\n--xx--",
    "--xx\nContent-Disposition: form-data; name\n\n1\n--xx--",
  ])
  func whatIsBrokenIsLeftOut(body: String) {
    #expect(request(body).files.isEmpty)
    #expect(request(body).form["x"] == nil || request(body).form["x"] == "1")
  }

  @Test func bytesOfAFileAreKeptAsTheyAre() throws {
    let content = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let head = "--xx\r\nContent-Disposition: form-data; name=f; filename=f\r\n\r\n"
    let request = Request(
      .post, "/", headers: ["Content-Type": "multipart/form-data; boundary=xx"],
      body: Bytes(Array(head.utf8) + content + Array("\r\n--xx--\r\n".utf8)))
    let bytes = try #require(request.files.first).bytes
    withExtendedLifetime(bytes) { #expect(Array(bytes.buffer) == content) }
  }

  @Test func onlyAThousandPartsAreRead() {
    let part = "--xx\nContent-Disposition: form-data; name=x\n\n1\n"
    #expect(request(String(repeating: part, count: 2_000) + "--xx--").form.pairs.count == 1_000)
  }
}
