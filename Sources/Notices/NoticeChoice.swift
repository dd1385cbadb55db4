import Cases
import Database

/// How somebody wants to be told.
package enum NoticeChoice: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  /// In Samspil, and by mail at once.
  case now
  /// In Samspil, and in one mail a day.
  case daily
  /// In Samspil alone.
  case app
  case never
}

/// What one can be told of.
package enum NoticeKind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case mention, question, answer, deadline
  /// All that others do in one's cases: read from the record, and kept nowhere else.
  case news

  init(_ reason: Notice.Reason) {
    switch reason {
    case .mention: self = .mention
    case .question: self = .question
    case .answer: self = .answer
    case .deadline: self = .deadline
    }
  }

  /// At once what is asked of one alone; everything else once a day.
  package var usual: NoticeChoice {
    switch self {
    case .mention, .question, .deadline: .now
    case .answer, .news: .daily
    }
  }

  /// News at once would be a mail for every act of everyone.
  package var choices: [NoticeChoice] { self == .news ? [.daily, .app, .never] : NoticeChoice.allCases }
}

/// The choices of one person.
package struct NoticeChoices: Equatable, Sendable {
  package var kinds: [NoticeKind: NoticeChoice] = [:]
  package var cases: [Case.ID: NoticeChoice] = [:]

  package subscript(_ kind: NoticeKind) -> NoticeChoice { kinds[kind] ?? kind.usual }
}
