import Accounts
import Cases
import HTML
import HTTP
import Language
import Web

/// Part 4: the problem from several sides, and then as one.
func perspectivePart(_ view: FramingView) -> some Markup {
  partSection(.problem, view.reading) {
    p(.class("muted")) { PerspectiveTexts.lead }
    view.reading.perspectives == 0 ? firstPerspective(view) : nil
    div(.class("tiles tiles--m mt4")) {
      heardGroups(view)
      unheardGroups(view)
    }
    view.reading.perspectives == 0 ? nil : perspectiveLinks(view)
    problemPart(view)
  }
}

private func firstPerspective(_ view: FramingView) -> some Markup {
  div(.class("empty mt4")) {
    Picture.emptyWeave
    p { PerspectiveTexts.nobodyYet }
    view.mayContribute
      ? a(.class("btn btn--second"), .href(FramingRoutes.perspective.path(view.id))) { PerspectiveTexts.writeFirst }
      : nil
  }
}

private func perspectiveLinks(_ view: FramingView) -> some Markup {
  let hasWritten = view.perspectives.contains { $0.belongs(to: view.viewer) }
  return div(.class("row mt4")) {
    view.mayContribute
      ? a(.class("btn btn--second"), .href(FramingRoutes.perspective.path(view.id))) {
        Icon.edit
        hasWritten ? PerspectiveTexts.writeAnother : PerspectiveTexts.write
      } : nil
    a(.href(FramingRoutes.perspectives.path(view.id))) { PerspectiveTexts.seeAll(view.reading.perspectives) }
  }
}

private func heardGroups(_ view: FramingView) -> some Markup {
  ActorGroup.allCases.filter(view.reading.groupsHeard.contains).map { heardGroup($0, view) }
}

private func heardGroup(_ group: ActorGroup, _ view: FramingView) -> some Markup {
  let shown = view.perspectives.filter { $0.group == group }
  let more = (view.reading.perspectivesByGroup[group] ?? 0) - shown.count
  return article(.class("card card--tight")) {
    groupHeading(group)
    shown.map { perspectiveWords($0, view) }
    more > 0
      ? p(.class("small mt2")) {
        a(.href(FramingRoutes.perspectives.path(view.id))) { PerspectiveTexts.moreOf(more) }
      } : nil
  }
}

func groupHeading(_ group: ActorGroup) -> some Markup {
  h3(.class("row row--s t-m")) {
    group.icon
    group.singular.capitalised
  }
}

private func perspectiveWords(_ perspective: Perspective, _ view: FramingView) -> some Markup {
  group {
    p(.class("mt2")) { written(perspective.text, quoted: true) }
    perspectiveSignature(perspective, view)
  }
}

func perspectiveSignature(_ perspective: Perspective, _ view: FramingView) -> some Markup {
  perspectiveSignature(perspective, in: view.id, mayEdit: view.mayContribute && perspective.belongs(to: view.viewer))
}

func perspectiveSignature(_ perspective: Perspective, in id: Case.ID, mayEdit: Bool) -> some Markup {
  p(.class("small muted mt2")) {
    PerspectiveTexts.signed(perspective.name, perspective.title)
    perspective.scribeName.map { name in group { Text(same: ". ") + PerspectiveTexts.writtenDownBy(name) } }
    perspective.edited == nil ? nil : Text(same: ", ") + PerspectiveTexts.edited
    mayEdit
      ? group {
        Text(same: ". ")
        a(.href(FramingRoutes.onePerspective.path(id, perspective.id))) {
          PerspectiveTexts.edit
          span(.class("sr")) { " ”\(perspective.text.prefix(40))”" }
        }
      } : nil
  }
}

/// The groups that are on the team or invited and have not been heard, and
/// those of the five that are neither.
private func unheardGroups(_ view: FramingView) -> some Markup {
  let silent = ActorGroup.allCases.filter { !view.reading.groupsHeard.contains($0) }
  let known = Set(view.team.map(\.group)).union(view.invited.map(\.group))
  let absent = silent.filter { $0.isCore && !known.contains($0) }
  return group {
    silent.filter(known.contains).map { silentGroup($0, view) }
    absent.isEmpty ? nil : absentGroups(absent, view)
  }
}

private func silentGroup(_ group: ActorGroup, _ view: FramingView) -> some Markup {
  let members = view.team.filter { $0.group == group }
  let invited = view.invited.filter { $0.group == group }
  return div(.class("empty empty--s")) {
    groupHeading(group)
    members.isEmpty ? nil : p(.class("small")) { PerspectiveTexts.notWritten(members.prefix(4).map(\.name)) }
    invited.isEmpty ? nil : p(.class("small")) { PerspectiveTexts.invited(invited.prefix(4).map(\.name)) }
    silentAction(members, view)
  }
}

private func silentAction(_ members: [TeamMember], _ view: FramingView) -> (some Markup)? {
  let path = FramingRoutes.perspective.path(view.id)
  let isMine = members.contains { $0.id.number == view.viewer }
  let other = view.mayFrame ? members.first : nil
  let target = isMine && view.mayContribute ? path : other.map { "\(path)?for=\($0.id.pathSegment)" }
  return target.map { target in
    a(.class("btn btn--s btn--second"), .href(target)) {
      isMine ? PerspectiveTexts.write : PerspectiveTexts.writeTogether(other?.firstName ?? "")
    }
  }
}

private func absentGroups(_ groups: [ActorGroup], _ view: FramingView) -> some Markup {
  div(.class("empty empty--s")) {
    h3(.class("row row--s t-m")) {
      Icon.people
      PerspectiveTexts.notOnTeam
    }
    p(.class("small")) { PerspectiveTexts.missing(groups.map(\.plural)).capitalised }
    view.entry.may(.invite)
      ? a(.class("btn btn--s btn--second"), .href(FramingRoutes.actors.path(view.id))) { PerspectiveTexts.invite }
      : nil
  }
}

extension TeamMember {
  var firstName: String { name.split(separator: " ").first.map(String.init) ?? name }
}
