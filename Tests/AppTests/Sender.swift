import Language
import TestWorld
import Testing

/// Somebody who sends forms that they did not read: with a token of their own, and whatever fields.
struct Sender: Sendable {
  let browser: Browser
  let token: String

  init(_ asker: Asker, in whole: WholeWorld, language: Language = .danish) async throws {
    browser = try await whole.browser(asker, in: language)
    let page = PageMarkup(await browser.get(asker == .nobody ? "/log-ind" : "/forloeb").body)
    let fields = PageForm.all(in: page).first?.fields ?? []
    token = try #require(fields.first { $0.name == "_token" }?.value)
  }

  func post(_ path: String, _ fields: [(String, String)]) async -> Visit {
    await browser.post(path, fields + [("_token", token), ("_once", "\(UInt64.random(in: 0...UInt64.max))")])
  }

  /// With a file, where the form sends one.
  func post(_ path: String, _ fields: [(String, String)], file: SentFile?) async -> Visit {
    guard let file else { return await post(path, fields) }
    let own = [("_token", token), ("_once", "\(UInt64.random(in: 0...UInt64.max))")]
    return await browser.post(path, fields + own, file: file)
  }
}
