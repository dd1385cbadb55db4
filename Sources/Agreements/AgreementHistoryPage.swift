import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// How an agreement came about: its versions, newest first, each with what changed.
func agreementHistoryPage(_ desk: CaseDesk, _ history: AgreementHistory) -> Page {
  let (id, one) = (history.entry.item.id, history.newest.agreement.id)
  return desk.page(history.entry, tab: AgreementRoutes.tab, title: AgreementTexts.historyHeading) {
    h1 { AgreementTexts.historyHeading }
    p(.class("lead mt2")) { history.newest.version.terms.title }
    p(.class("muted")) { AgreementTexts.historyLead }
    ol(.class("trail mt6")) { history.shown.map { versionItem($0, history) } }
    history.hasMore ? olderVersions(history) : nil
    div(.class("actions")) {
      a(.class("btn btn--quiet"), .href(AgreementRoutes.agreement.path(id, one))) {
        Icon.left
        AgreementTexts.backToAgreement
      }
    }
  }
}

private func olderVersions(_ history: AgreementHistory) -> (some Markup)? {
  history.shown.last.map { last in
    p(.class("mt5")) {
      a(
        .href(
          AgreementRoutes.history.path(history.entry.item.id, history.newest.agreement.id) + "?foer=\(last.number)")
      ) { AgreementTexts.older }
    }
  }
}

private func versionItem(_ version: AgreementVersion, _ history: AgreementHistory) -> some Markup {
  let path = AgreementRoutes.agreement.path(history.entry.item.id, history.newest.agreement.id)
  let answers = history.answers[version.id, default: []]
  return li {
    h2(.class("row row--s t-l")) {
      a(.href("\(path)?version=\(version.number)")) { AgreementTexts.version(version.number) }
      version.number == history.newest.agreement.newest
        ? span(.class("tag tag--line")) { AgreementTexts.newest } : nil
      version.number == history.newest.agreement.holding
        ? span(.class("tag tag--good")) { AgreementTexts.name(of: .holds) } : nil
    }
    p(.class("small muted")) { AgreementTexts.written(version.writer, version.at.day) }
    history.before(version).map { changes(from: $0.terms, to: version.terms) }
    version.number == 1 ? p { AgreementTexts.firstVersion } : nil
    answers.isEmpty ? nil : ul(.class("list list--tight small mt3")) { answers.map { answerItem($0, version) } }
  }
}

private func answerItem(_ answer: PartyAnswer, _ version: AgreementVersion) -> some Markup {
  let party = version.terms.parties.first { $0.organisation == answer.organisation }?.name ?? ""
  return li {
    b { party }
    Text(same: ": ")
    SigningTexts.name(of: answer.kind)
    Text(same: ". ")
    SigningTexts.by(answer.name, answer.at)
  }
}

private func changes(from old: AgreementTerms, to new: AgreementTerms) -> some Markup {
  let lines = changedLines(from: old, to: new)
  return group {
    lines.isEmpty ? p { AgreementTexts.nothingChanged } : nil
    lines.isEmpty
      ? nil
      : dl {
        lines.map { line in
          group {
            dt(.class("small muted mt2")) { line.name }
            dd(.class("verbatim")) { changedWords(from: line.old, to: line.new) }
          }
        }
      }
  }
}

private struct ChangedLine: Sendable {
  let name: Text
  let old: String
  let new: String
}

private func changedLines(from old: AgreementTerms, to new: AgreementTerms) -> [ChangedLine] {
  let title = ChangedLine(name: AgreementFormTexts.title, old: old.title, new: new.title)
  let sections = AgreementSection.allCases.map {
    ChangedLine(name: SectionTexts.name(of: $0), old: old[$0], new: new[$0])
  }
  let ends = ChangedLine(name: AgreementTexts.ends, old: old.ends?.iso ?? "", new: new.ends?.iso ?? "")
  let parties = ChangedLine(
    name: AgreementTexts.parties, old: old.parties.map(line).joined(separator: "\n"),
    new: new.parties.map(line).joined(separator: "\n"))
  return ([title] + sections + [parties, ends]).filter { $0.old != $0.new }
}

private func line(_ party: AgreementParty) -> String {
  let amount = party.amount.map { ", " + $0(.danish) } ?? ""
  let head = "\(party.name) (\(party.signerName))\(amount)"
  return party.gives.isEmpty ? head : "\(head): \(party.gives)"
}
