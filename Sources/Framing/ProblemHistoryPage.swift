import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// How the joint problem came about: its versions, newest first.
struct ProblemHistory: Sendable {
  let entry: CaseEntry
  /// One more than is shown, when there is one: what the oldest is held against.
  let versions: [ProblemVersion]
  let signatures: [ProblemSignature]
  let newest: Int

  static let pageLength = 20
  var shown: ArraySlice<ProblemVersion> { versions.prefix(Self.pageLength) }
  var hasMore: Bool { versions.count > Self.pageLength }

  /// The version before one, if there is one.
  func before(_ version: ProblemVersion) -> ProblemVersion? { versions.first { $0.number == version.number - 1 } }
}

func problemHistoryPage(_ desk: CaseDesk, _ history: ProblemHistory) -> Page {
  let id = history.entry.item.id
  return desk.page(history.entry, tab: "indramning", title: ProblemTexts.joint) {
    h1 { ProblemTexts.historyHeading }
    p(.class("lead mt2 muted")) { history.versions.isEmpty ? ProblemTexts.noHistory : ProblemTexts.historyLead }
    history.versions.isEmpty ? nil : ol(.class("trail mt6")) { history.shown.map { versionItem($0, history) } }
    history.hasMore ? olderVersions(history) : nil
    div(.class("row row--between mt6")) {
      a(.class("btn btn--quiet"), .href(FramingRoutes.framing.path(id) + "#\(FramingPart.problem.anchor)")) {
        Icon.left
        PerspectiveTexts.back
      }
      a(.class("btn btn--second"), .href(FramingRoutes.perspectives.path(id))) {
        PerspectiveTexts.all
        Icon.right
      }
    }
  }
}

private func olderVersions(_ history: ProblemHistory) -> (some Markup)? {
  history.shown.last.map { last in
    p(.class("mt5")) {
      a(.href("\(FramingRoutes.problem.path(history.entry.item.id))?foer=\(last.number)")) { ProblemTexts.older }
    }
  }
}

private func versionItem(_ version: ProblemVersion, _ history: ProblemHistory) -> some Markup {
  let own = history.signatures.filter { $0.version == version.id }
  return li {
    h2(.class("row row--s t-l")) {
      ProblemTexts.version(version.number)
      version.number == history.newest ? span(.class("tag tag--good")) { ProblemTexts.newest } : nil
    }
    p(.class("small muted")) {
      ProblemTexts.written(version.writer, version.at.day)
      Text(same: ", ")
      Text.build { Formats.time(LocalTime(version.at), $0) }
    }
    p(.class("mt2 verbatim")) { changedWords(from: history.before(version)?.text ?? version.text, to: version.text) }
    signatureList(
      own, ifEmpty: version.number == history.newest ? ProblemTexts.nobodySigned : ProblemTexts.nobodySignedThis)
  }
}
