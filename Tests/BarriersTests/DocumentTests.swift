import Foundation
import Language
import Testing

@testable import Barriers

/// The page on the method says what the code does.
@Suite struct DocumentTests {
  @Test("The page on the diagnosis has every rule as it is applied", arguments: Language.allCases)
  func rules(language: Language) throws {
    let page = try Self.page()
    for rule in Rule.all + [Rule.alarm] {
      #expect(page.contains(rule.sentence(language)), "\(rule.id.text)")
    }
  }

  @Test func theNumberThatBringsAFindingBackIsThere() throws {
    let page = try Self.page()
    #expect(page.contains(Text.decimal(Overruling.margin)(.danish)))
    #expect(page.contains(Text.decimal(Overruling.margin)(.english)))
  }

  /// With line breaks as blanks, so that the page may be wrapped.
  private static func page() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/methods/diagnosis.md"), encoding: .utf8)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
