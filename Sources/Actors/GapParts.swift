import Cases
import HTML
import HTTP
import Language
import Time

/// The groups that are missing where the case is, named first, each with what to do.
func gapAlarm(_ view: ActorView) -> some Markup {
  let gaps = view.team.weave.gaps
  return gaps.isEmpty ? nil : namedGaps(gaps, view)
}

private func namedGaps(_ gaps: [ActorGroup], _ view: ActorView) -> some Markup {
  let step = view.entry.item.step.definite
  return div(.class("alarm alarm--bad")) {
    Icon.warning
    div {
      h2 { ActorTexts.nobodyIn(gaps.map(\.singular), at: step) }
      gaps.map { gap($0, view, step) }
    }
  }
}

private func gap(_ group: ActorGroup, _ view: ActorView, _ step: Text) -> some Markup {
  let silent = view.team.silent(in: group)
  return p {
    silent.isEmpty
      ? ActorTexts.nobodyOnTeam(group.singular)
      : ActorTexts.silent(silent.map(\.name), isMany: silent.count > 1, at: step)
    lacksMandate(group, view) ? Text(same: " ") + ActorTexts.noMandate : nil
    " "
    view.entry.may(.invite) ? gapAction(group, isSilent: !silent.isEmpty, view) : nil
  }
}

private func lacksMandate(_ group: ActorGroup, _ view: ActorView) -> Bool {
  group == .politician && !view.mandates.contains { $0.holds(view.now.day) }
}

private func gapAction(_ group: ActorGroup, isSilent: Bool, _ view: ActorView) -> some Markup {
  isSilent && (group == .politician || group == .manager)
    ? a(.href(ActorRoutes.mandates.path(view.id))) { ActorTexts.askMandate }
    : a(.href("\(ActorRoutes.page.path(view.id))?gruppe=\(group.rawValue)#inviter")) {
      ActorTexts.inviteOne(group.singular)
    }
}
