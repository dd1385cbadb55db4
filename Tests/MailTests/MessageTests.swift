import Foundation
import Language
import Testing
import Time

@testable import Mail

private func envelope(subject: String = "Nyt", name: String = "Mette", address: String = "mette@example.org") throws
  -> Message.Envelope
{
  Message.Envelope(
    from: try Mailbox(name: "Samspil", address: "samspil@example.org"),
    to: try Mailbox(name: name, address: address), subject: subject, id: "1.2@example.org",
    date: LocalTime(day: Day(iso: "2026-11-23")!, hour: 9, minute: 5)!.instant)
}

@Suite struct MessageTests {
  @Test(arguments: ["Nyt\r\nBcc: alle@example.org", "Nyt\nX: y", "Nyt\rX: y", "Nyt\u{0}", "Nyt\u{85}X", "\u{7F}"])
  func noHeaderBeginsAnother(_ hostile: String) throws {
    let subject = try envelope(subject: hostile)
    #expect(throws: MailProblem.header("Subject")) { try Message(subject, text: "", html: "") }
    let name = try envelope(name: hostile)
    #expect(throws: MailProblem.header("To")) { try Message(name, text: "", html: "") }
    var link = try envelope()
    link.unsubscribe = "https://samspil.example/" + hostile
    let ending = link
    #expect(throws: MailProblem.header("List-Unsubscribe")) { try Message(ending, text: "", html: "") }
  }

  @Test(arguments: [
    "mette@example.org\r\nBcc: b@example.org", "mette@example.org>", "a b@example.org", "@example.org", "mette@",
    "mette",
    "a@b@c", "a,b@example.org", "søren@example.org", "\"x\"@example.org", "",
  ])
  func anAddressIsOnlyAnAddress(_ address: String) {
    #expect(throws: MailProblem.address) { try Mailbox(address: address) }
  }

  @Test func aLongDanishSubjectIsFoldedBetweenLetters() throws {
    let subject = String(repeating: "Blåbærgrød på Ærø – ", count: 12)
    let text = EncodedWord.text(subject)
    for line in text.components(separatedBy: "\r\n ") {
      #expect(line.utf8.count <= 75)
      #expect(line.hasPrefix("=?UTF-8?B?") && line.hasSuffix("?="))
      let inside = line.dropFirst(10).dropLast(2)
      #expect(Data(base64Encoded: String(inside)).flatMap { String(data: $0, encoding: .utf8) } != nil)
    }
    #expect(EncodedWord.text("Plain words") == "Plain words")
    #expect(EncodedWord.text("=?UTF-8?Q?x?=") != "=?UTF-8?Q?x?=")
  }

  @Test func theDateIsTheOneOnTheWall() throws {
    #expect(try envelope().date.milliseconds > 0)
    #expect(MessageDate.text(try envelope().date) == "Mon, 23 Nov 2026 09:05:00 +0100")
    let summer = LocalTime(day: Day(iso: "2026-07-01")!, hour: 0, minute: 30)!.instant
    #expect(MessageDate.text(summer) == "Wed, 1 Jul 2026 00:30:00 +0200")
  }

  @Test func aLetterEscapesWhatPeopleWroteAndFetchesNothing() {
    let letter = Letter(
      once: "1", to: "a@example.org", language: .danish, subject: "<b>",
      expires: Instant(milliseconds: 0),
      [.paragraph("<script>alert(1)</script>"), .lines(["<img src=x>"]), .link("<i>", to: "javascript:alert(1)")])
    let page = letter.page(signed: "<u>")
    for hostile in ["<script", "<img", "<i>", "<u>", "javascript:", "src=\"", "http://"] {
      #expect(!page.contains(hostile), "\(hostile)")
    }
    #expect(page.contains("&lt;script&gt;"))
  }

  @Test func theServerIsReadFromOneAddress() throws {
    let from = try Mailbox(address: "samspil@example.org")
    let full = try #require(MailServer("smtp://bruger%40x:hemm%3Aelig@mail.example.org:587", from: from))
    #expect(full.url == "smtp://mail.example.org:587")
    #expect(full.user == "bruger@x" && full.password == "hemm:elig")
    #expect(full.isSecure)
    #expect(MailServer("smtp://localhost:25", from: from)?.isSecure == false)
    #expect(MailServer("smtp://localhost:25?tls=required", from: from)?.isSecure == true)
    #expect(MailServer("smtp://mail.example.org?tls=none", from: from)?.isSecure == false)
    #expect(MailServer("smtps://mail.example.org", from: from)?.isSecure == true)
    for wrong in ["mail.example.org", "http://x", "smtp://", "smtp://a b", "smtp://x?tls=maybe", "smtp://%zz@x"] {
      #expect(MailServer(wrong, from: from) == nil, "\(wrong)")
    }
  }

  /// Twice as long each time, never all at once, and the same when it is reckoned again.
  @Test func tryingAgainWaitsLongerAndLonger() {
    for attempt in 0..<30 {
      let wait = Backoff.wait(7, attempt: attempt, longest: .hours(6))
      let whole = min(21_600_000, 60_000 * pow(2, Double(attempt)))
      #expect((whole / 2...whole).contains(Double(wait.milliseconds)))
      #expect(wait == Backoff.wait(7, attempt: attempt, longest: .hours(6)))
    }
    let waits = Set((0..<100).map { Backoff.wait($0, attempt: 3, longest: .hours(6)).milliseconds })
    #expect(waits.count > 95)
  }
}
