import Cases
import HTTP
import Language
import Mail
import Time
import Web

/// The day's news of one person as a letter: by case, who did what, and
/// nothing of what they wrote.
struct DigestLetter {
  let letters: NoticeLetters
  let digest: WaitingDigest
  let lines: [DigestLine]
  let notices: [DigestNotice]

  /// Lines for one case, and cases in one letter. The rest is told as a number.
  static let mostLines = 10
  static let mostCases = 12

  /// `nil` when nothing is left to say, or nobody to say it to.
  func letter(now: Instant) -> Letter? {
    guard let address = digest.address, !lines.isEmpty || !notices.isEmpty else { return nil }
    let language = digest.language ?? .danish
    var letter = Letter(
      once: "digest \(digest.day.number) \(digest.person.number)", to: address, name: digest.name,
      person: digest.person.number, language: language,
      subject: letters.subject(LetterTexts.digestSubject(cases.map(\.title))(language)), expires: now + .days(2),
      blocks(language))
    letter.isBulk = true
    letter.unsubscribe = letters.unsubscribe(digest.person, .news, language)
    return letter
  }

  private struct CasePart {
    /// `nil` for what is told outside a case.
    let id: Case.ID?
    let title: String
    var told: [Text]
    var lines: [Text]
  }

  private var cases: [CasePart] {
    var parts: [CasePart] = []
    func add(_ id: Case.ID?, _ title: String, _ change: (inout CasePart) -> Void) {
      if let index = parts.firstIndex(where: { $0.id == id && (id != nil || $0.title == title) }) {
        return change(&parts[index])
      }
      var part = CasePart(id: id, title: title, told: [], lines: [])
      change(&part)
      parts.append(part)
    }
    for notice in notices { add(notice.caseID, notice.title) { $0.told.append(notice.text) } }
    for line in lines {
      let text = LetterTexts.line(line.who, TimelineWords.act(line.kind), times: line.times)
      add(line.caseID, line.title) { $0.lines.append(text) }
    }
    return parts
  }

  private func blocks(_ language: Language) -> [Letter.Block] {
    let cases = self.cases
    var blocks: [Letter.Block] = [
      .paragraph(LetterTexts.greeting(digest.name.split(separator: " ").first.map(String.init) ?? "")(language)),
      .paragraph(LetterTexts.digestLead(language)),
    ]
    for part in cases.prefix(Self.mostCases) {
      blocks.append(.heading(part.title))
      if !part.told.isEmpty {
        blocks.append(.paragraph(LetterTexts.notYetRead(language)))
        blocks.append(.lines(shown(part.told, language)))
      }
      if !part.lines.isEmpty { blocks.append(.lines(shown(part.lines, language))) }
      blocks.append(
        part.id.map { .link(LetterTexts.toCase(language), to: letters.site.address + CaseRoutes.timeline.path($0)) }
          ?? .link(LetterTexts.readOn(language), to: letters.site.address + NoticeRoutes.list.path()))
    }
    if cases.count > Self.mostCases {
      blocks.append(.paragraph(LetterTexts.more(cases.count - Self.mostCases)(language)))
    }
    blocks.append(.link(LetterTexts.settings(language), to: letters.site.address + NoticeRoutes.settings.path()))
    blocks.append(.note(LetterTexts.why(.news)(language)))
    return blocks
  }

  private func shown(_ texts: [Text], _ language: Language) -> [String] {
    let shown = texts.prefix(Self.mostLines).map { $0(language) }
    let rest = texts.count - shown.count
    return rest == 0 ? shown : shown + [LetterTexts.more(rest)(language)]
  }
}
