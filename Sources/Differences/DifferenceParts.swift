import Cases
import HTML
import HTTP
import Language
import Time
import Web

// The pieces of a difference, as they stand on its card and on its page.

func statusTag(_ status: Difference.Status) -> some Markup {
  let look =
    switch status {
    case .withoutOwner: "tag tag--bad"
    case .explored: "tag tag--info"
    case .workedThrough, .kept: "tag tag--good"
    }
  return span(.class(look)) { DifferenceTexts.name(of: status) }
}

/// Both sides, in the parties' own words where there are any.
func sideList(_ detail: DifferenceDetail, _ id: Case.ID, viewer: Int, group viewerGroup: ActorGroup?, mayWork: Bool)
  -> some Markup
{
  let speaks = detail.speaks(viewer)
  return div(.class("halves halves--sides mt4")) {
    detail.sides.map { side in
      let takes = mayWork && !speaks && side.canBeTaken(by: viewer, of: viewerGroup)
      let edits = mayWork && !takes && side.canBeCorrected(by: viewer)
      return div(.class("quote"), .id("side-\(side.id.number)")) {
        signature(side)
        p { written(side.text) }
        sideLink(side, id, takes: takes, edits: edits)
      }
    }
  }
}

/// Whose side it is: name and where they come from, or who wrote it and for whom.
private func signature(_ side: DifferenceSide) -> some Markup {
  p(.class("small muted")) {
    side.group.icon
    Text(same: " ")
    side.isOwnWords ? signed(side) : DifferenceTexts.asHeard(side.writerName, represented(side))
    side.edited == nil ? nil : Text(same: ", ") + DifferencePageTexts.edited
  }
}

private func signed(_ side: DifferenceSide) -> Text {
  let title = side.title.isEmpty ? side.group.singular : Text(same: side.title)
  return Text(same: "\(side.name ?? ""), ") + title
}

private func represented(_ side: DifferenceSide) -> Text {
  side.name == nil ? side.group.plural : signed(side)
}

private func sideLink(_ side: DifferenceSide, _ id: Case.ID, takes: Bool, edits: Bool) -> (some Markup)? {
  takes || edits
    ? p(.class("small mt2")) {
      a(.href(DifferenceRoutes.side.path(id, side.difference, side.id))) {
        takes ? DifferencePageTexts.takeOver : DifferencePageTexts.edit
        span(.class("sr")) { ": ”\(side.text.prefix(40))”" }
      }
    } : nil
}

/// What somebody sees that can be used, and who saw it.
func useBox(_ detail: DifferenceDetail) -> (some Markup)? {
  let more = detail.item.uses - detail.uses.count
  return detail.uses.isEmpty
    ? nil
    : div(.class("similar similar--use mt4")) {
      p { b { DifferenceTexts.usable } }
      detail.uses.map { use in
        p(.class("small mt2")) {
          written(use.text)
          span(.class("muted")) { " \(use.name)" }
        }
      }
      more > 0 ? p(.class("small muted mt2")) { DifferenceTexts.moreUses(more) } : nil
    }
}

/// What came of it, and which joint move it became.
func outcomeBox(_ detail: DifferenceDetail) -> (some Markup)? {
  let item = detail.item
  let moves = detail.links.filter(\.isOutcome)
  return item.isOpen
    ? nil
    : div(.class("similar similar--use mt4")) {
      p { b { item.isKept ? DifferenceTexts.whyKept : DifferenceTexts.whatCame } }
      p(.class("small mt2")) { written(item.outcome) }
      moves.isEmpty
        ? nil
        : p(.class("small mt2")) {
          DifferenceTexts.jointMove
          moves.enumerated().map { index, tie in
            group {
              index > 0 ? Text(same: ", ") : nil
              a(.href(tie.target.path)) { tie.target.title }
            }
          }
        }
    }
}

/// What it hangs together with, in a line.
func tieLine(_ detail: DifferenceDetail) -> (some Markup)? {
  let ties = detail.links.filter { !$0.isOutcome }
  return ties.isEmpty
    ? nil
    : p(.class("small mt3")) {
      span(.class("muted")) { DifferenceTexts.hangsTogether + Text(same: ": ") }
      ties.enumerated().map { index, tie in
        group {
          index > 0 ? Text(same: ", ") : nil
          a(.href(tie.target.path)) { tie.target.title }
        }
      }
    }
}

/// The button with which one takes it, and the way to ask those who are missing.
func ownershipRow(_ item: Difference, _ id: Case.ID, mayWork: Bool, invitation: String?, keys: FormKeys)
  -> (some Markup)?
{
  item.canBeTaken && mayWork
    ? div(.class("row mt4")) {
      postForm(keys, to: DifferenceRoutes.owning.path(id, item.id)) {
        button(.class("btn btn--s btn--second"), .type("submit")) {
          DifferenceTexts.take
          span(.class("sr")) { ": \(item.title)" }
        }
      }
      invitation.map { path in a(.class("btn btn--s btn--quiet"), .href(path)) { DifferenceTexts.askMore } }
    } : nil
}

/// Since when, whose, and how often it has come back.
func sinceLine(_ item: Difference, today: Day) -> some Markup {
  span(.class("muted")) {
    item.isOpen && item.ownerHasLeft ? DifferenceTexts.ownerLeft : nil
    DifferenceTexts.since(item, today: today)
    item.reopened > 0 ? Text(same: " · ") + DifferenceTexts.reopened(item.reopened) : nil
  }
}

/// What somebody else saved meanwhile, beside what was typed.
func staleNotice(_ isStale: Bool, saved: String) -> (some Markup)? {
  isStale
    ? div(.class("flash flash--warn mt3"), .role("alert")) {
      Icon.warning
      div(.class("grow")) {
        p { b { StaleTexts.heading } }
        p { StaleTexts.advice }
        p(.class("small muted mt2")) { StaleTexts.saved }
        p { written(saved) }
      }
    } : nil
}

/// What somebody wrote, with their line feeds.
func written(_ text: String) -> some Markup {
  text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
    group {
      index > 0 ? br() : nil
      String(line)
    }
  }
}

func wayBack(to entry: CaseEntry, _ item: Difference? = nil) -> [(Text, String)] {
  let id = entry.item.id
  var steps = [
    (CaseTexts.cases, CaseRoutes.list.path()), (Text(same: entry.item.title), CaseRoutes.overview.path(id)),
    (DifferenceTexts.differences, DifferenceRoutes.list.path(id)),
  ]
  if let item { steps.append((Text(same: item.title), DifferenceRoutes.one.path(id, item.id))) }
  return steps
}
