import HTML
import Language
import Time

/// What is to be told somebody by mail: a few sentences, one link, and how to
/// get no more of the kind.
public struct Letter: Sendable {
  /// The same letter is put in the outbox once, however often it is given.
  public var once: String
  /// Who gets it, when they are known here.
  public var person: Int?
  public var name: String
  public var address: String
  public var language: Language
  public var subject: String
  public var blocks: [Block]
  /// An address on this site where one press ends mail of the kind.
  public var unsubscribe: Unsubscribing?
  public var isBulk = false
  /// After this it is not sent any more, and what it said is forgotten.
  public var expires: Instant

  public enum Block: Equatable, Sendable {
    case heading(String)
    case paragraph(String)
    case lines([String])
    /// The words of a link and the whole address that it leads to.
    case link(String, to: String)
    /// What may be read last, or not at all.
    case note(String)
  }

  public struct Unsubscribing: Sendable {
    public let address: String
    /// What the link that leads there says.
    public let words: String
    public init(address: String, words: String) {
      self.address = address
      self.words = words
    }
  }

  public init(
    once: String, to address: String, name: String = "", person: Int? = nil, language: Language, subject: String,
    expires: Instant, _ blocks: [Block]
  ) {
    self.once = once
    self.person = person
    self.name = name
    self.address = address
    self.language = language
    self.subject = subject
    self.expires = expires
    self.blocks = blocks
  }
}

extension Letter {
  /// As plain text. An address stands on a line of its own, so that it is not broken.
  public func text(signed site: String) -> String {
    var parts = blocks.map { block in
      switch block {
      case .heading(let text): text.uppercased()
      case .paragraph(let text), .note(let text): text
      case .lines(let lines): lines.map { "- \($0)" }.joined(separator: "\n")
      case .link(let words, let address): "\(words):\n\(address)"
      }
    }
    parts.append("-- \n\(site)" + (unsubscribe.map { "\n\($0.words):\n\($0.address)" } ?? ""))
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The same as a page of its own. Nothing in it is fetched from anywhere, so
  /// that opening it tells nobody.
  public func page(signed site: String) -> String { LetterPage(letter: self, site: site).html(in: language) }
}

private struct LetterPage: Markup {
  let letter: Letter
  let site: String

  func render(into out: inout HTMLOutput) { document.render(into: &out) }

  private var document: some Markup {
    HTML.html(.lang(letter.language)) {
      head {
        meta(Attribute("charset", "utf-8"))
        meta(.name("viewport"), Attribute("content", "width=device-width"))
        title { letter.subject }
      }
      body(style("margin:0;padding:24px 16px;font:16px/1.5 Arial,sans-serif;color:#13231E;background:#F2F5F0")) {
        div(style("max-width:34em;margin:0 auto;padding:24px;background:#FFFFFF;border-radius:6px")) {
          letter.blocks.map { block($0) }
          footer
        }
      }
    }
  }

  private func block(_ block: Letter.Block) -> AnyMarkup {
    switch block {
    case .heading(let text): AnyMarkup(h2(style("font-size:18px;margin:24px 0 8px")) { text })
    case .paragraph(let text): AnyMarkup(p(style("margin:0 0 16px;white-space:pre-line")) { text })
    case .note(let text): AnyMarkup(p(style("margin:16px 0 0;font-size:14px;color:#4A5B54")) { text })
    case .lines(let lines):
      AnyMarkup(ul(style("margin:0 0 12px;padding-left:20px")) { lines.map { line in li { line } } })
    case .link(let words, let address):
      AnyMarkup(
        p(style("margin:0 0 16px")) {
          a(.href(address), style("color:#14594A;font-weight:bold")) { words }
        })
    }
  }

  private var footer: some Markup {
    p(style("margin:24px 0 0;padding-top:12px;border-top:1px solid #CBD5CE;font-size:14px;color:#4A5B54")) {
      site
      letter.unsubscribe.map { ending in
        group {
          br()
          a(.href(ending.address), style("color:#14594A")) { ending.words }
        }
      }
    }
  }

  private func style(_ rules: String) -> Attribute { Attribute("style", rules) }
}
