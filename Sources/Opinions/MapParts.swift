import Cases
import HTML
import Language
import Statistics
import Time
import Web

// The pieces of a map, as they stand on its page, in the report and for those who have the link.

/// The drawing with its finding, its legend and its tables.
func mapFigure(_ result: ShownResult, you: Whereabouts?, age: Text) -> some Markup {
  let map = result.map
  let heading =
    map.state == .stable
    ? MapTexts.finding(people: map.placed, groups: map.groups.count) : MapTexts.noGroupsFinding(people: map.placed)
  let finding = mapFinding(result)
  let names = Dictionary(uniqueKeysWithValues: map.groups.map { ($0.id, result.title(of: $0.id)) })
  let mark = you.flatMap { $0.votes > 0 ? map.drawing.frame.place($0.position) : nil }
  func picture(_ format: MapPicture.Format) -> MapPicture {
    MapPicture(drawing: map.drawing, format: format, title: heading, finding: finding, names: names, you: mark)
  }
  return figure(.class("fig card"), Attribute("data-part", "kort")) {
    figcaption {
      h2 { heading }
      p(.class("muted small")) { MapTexts.axes }
    }
    div(.class("only-wide")) { picture(.wide) }
    div(.class("only-narrow")) { picture(.narrow) }
    mapLegend(result, hasYou: mark != nil)
    you.map { you in p(.class("small mt3")) { standing(you, result) } }
    p(.class("small muted mt2")) { age }
    map.drawing.points.count < map.placed
      ? p(.class("small muted")) { MapTexts.sample(map.drawing.points.count, of: map.placed) } : nil
    details(.class("more mt3")) {
      summary { MapTexts.asTable }
      map.state == .stable ? AnyMarkup(groupTable(result)) : AnyMarkup(allTable(result))
    }
  }
}

/// The finding in words, for those who do not see the drawing.
func mapFinding(_ result: ShownResult) -> Text {
  let groups = result.map.groups.reduce(Text(same: "")) { text, group in
    text + MapTexts.groupSentence(result.title(of: group.id), people: group.people)
  }
  return (result.map.state == .stable ? groups : MapTexts.noGroupsWhy(result.map.state) + Text(same: " "))
    + MapTexts.closeAlike
}

private func standing(_ you: Whereabouts, _ result: ShownResult) -> some Markup {
  group {
    you.votes < ShownMap.votesNeeded
      ? MapTexts.youNone : you.group.map { MapTexts.standsIn(result.title(of: $0)) } ?? MapTexts.standsNowhere
    Text(same: " ")
    MapTexts.onlyYou
  }
}

private func mapLegend(_ result: ShownResult, hasYou: Bool) -> (some Markup)? {
  result.map.groups.isEmpty && !hasYou
    ? nil
    : ul(.class("legend mt3")) {
      result.map.groups.map { group in
        li {
          LegendFigure(group: group.id)
          Text(same: "\(ShownResult.letter(group.id)), ") + MapTexts.shape(group.id)
        }
      }
      hasYou
        ? li {
          LegendFigure(group: nil)
          MapTexts.you
        } : nil
    }
}

/// What the groups answer to each statement: the map in figures.
func groupTable(_ result: ShownResult) -> some Markup {
  div(.class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(MapTexts.tableRegion)) {
    table(.class("table table--wide")) {
      caption { MapTexts.tableCaption }
      thead {
        tr {
          th(.scope("col")) { MapTexts.statement }
          result.ids.map { id in th(.scope("col"), .class("num")) { MapTexts.column(ShownResult.letter(id)) } }
        }
      }
      tbody {
        result.lines.map { line in
          tr {
            th(.scope("row")) { statementName(line) }
            result.ids.map { id in
              td(.class("num")) {
                line.figures.groups[id].map { MapTexts.percent(ShownFigures.share($0)) } ?? MapTexts.tooFew
              }
            }
          }
        }
      }
    }
  }
}

/// How many answered what, of all.
func allTable(_ result: ShownResult) -> some Markup {
  div(.class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(MapTexts.allCaption)) {
    table(.class("table table--wide")) {
      caption { MapTexts.allCaption }
      thead {
        tr {
          th(.scope("col")) { MapTexts.statement }
          th(.scope("col"), .class("num")) { MapTexts.agree }
          th(.scope("col"), .class("num")) { MapTexts.disagree }
          th(.scope("col"), .class("num")) { MapTexts.pass }
        }
      }
      tbody { result.lines.map { allRow($0) } }
    }
  }
}

private func allRow(_ line: ShownResult.Line) -> some Markup {
  tr {
    th(.scope("row")) { statementName(line) }
    count(line.figures.all?.agree)
    count(line.figures.all?.disagree)
    count(line.figures.all?.pass)
  }
}

private func count(_ number: Int?) -> some Markup {
  td(.class("num")) { number.map { number in Text.build { Formats.whole(number, $0) } } ?? MapTexts.tooFew }
}

private func statementName(_ line: ShownResult.Line) -> some Markup {
  group {
    line.statement.text
    line.statement.status == .replaced ? Text(same: " ") + MapTexts.replaced : nil
    line.isEarlier ? Text(same: " ") + MapTexts.earlier : nil
  }
}

/// What all groups agree with, and what divides them.
func agreementSections(
  _ result: ShownResult, problem: String?, difference: (Statement) -> String?
) -> some Markup {
  let agreed = result.agreed()
  let apart = result.apart()
  return group {
    section(.class("sec")) {
      div(.class("sec__head")) {
        h2 { MapTexts.agreedAcross }
        agreed.isEmpty ? nil : problem.map { a(.class("btn btn--s btn--second"), .href($0)) { MapTexts.useInProblem } }
      }
      agreed.isEmpty
        ? AnyMarkup(p(.class("muted")) { MapTexts.noneAgreed })
        : AnyMarkup(
          group {
            p(.class("muted")) { MapTexts.agreedAcrossNote(groups: result.ids.count) }
            barList(agreed, result, link: { _ in nil })
          })
    }
    section(.class("sec")) {
      div(.class("sec__head")) { h2 { MapTexts.apart } }
      apart.isEmpty
        ? AnyMarkup(p(.class("muted")) { MapTexts.noneApart }) : AnyMarkup(barList(apart, result, link: difference))
    }
  }
}

private func barList(_ lines: [ShownResult.Line], _ result: ShownResult, link: (Statement) -> String?) -> some Markup {
  ul(.class("list mt3")) {
    lines.map { line in
      li(.class("sharerow")) {
        div {
          p(.class("bold")) { line.statement.text }
          link(line.statement).map { path in
            p(.class("small mt2")) {
              a(.href(path)) {
                MapTexts.becomesDifference
                span(.class("sr")) { ": \(line.statement.text)" }
              }
            }
          }
        }
        shareBars(line.figures, result)
      }
    }
  }
}

private func shareBars(_ figures: ShownFigures, _ result: ShownResult) -> some Markup {
  ul(.class("sharebars"), .ariaLabel(MapTexts.tableCaption)) {
    (figures.shares(of: result.ids) ?? []).map { group, share in
      li {
        b { ShownResult.letter(group) }
        ShareBar(share: share, series: MapPicture.series(group))
        span(.class("num right")) { MapTexts.percent(share) }
      }
    }
  }
}

/// The groups with their names and what sets them apart.
func groupCards(_ result: ShownResult) -> some Markup {
  let texts = Dictionary(result.statements.map { ($0.id, $0.text) }) { first, _ in first }
  return div(.class("stack mt3")) {
    result.map.groups.map { group in
      section(.class("card card--tight groupcard groupcard--\(MapPicture.series(group.id))")) {
        h3(.class("t-m")) { result.title(of: group.id) }
        p(.class("small muted m0")) { ConversationTexts.people(group.people) }
        note(of: group.id, result).map { text in p(.class("small mt2")) { text } }
        typical(of: group.id, result, texts)
      }
    }
  }
}

private func note(of group: Int, _ result: ShownResult) -> String? {
  result.names[group].flatMap { $0.note.isEmpty ? nil : $0.note }
}

/// Statements whose figures for this group are shown.
private func typical(of group: Int, _ result: ShownResult, _ texts: [Statement.ID: String]) -> (some Markup)? {
  let known = result.map.representative.filter { one in
    one.group == group && result.figures[one.statement]?.groups[group] != nil
  }.compactMap { one in texts[one.statement].map { (one.isAgreed, $0) } }.prefix(3)
  return known.isEmpty
    ? nil
    : details(.class("more small mt2")) {
      summary { MapTexts.typical }
      ul(.class("list list--tight")) {
        known.map { isAgreed, text in
          li {
            span(.class("muted")) { isAgreed ? MapTexts.agreesWith : MapTexts.disagreesWith }
            text
          }
        }
      }
    }
}

/// How the map is made, in four sentences.
func howReckoned() -> some Markup {
  details(.class("more small mt3")) {
    summary { MapTexts.howReckoned }
    ul(.class("stack stack-s")) { MapTexts.how.map { text in li { text } } }
  }
}

/// Why there are no groups, and what to do about it.
func noGroups(_ state: ShownMap.State, share: String?) -> some Markup {
  div(.class("empty empty--s")) {
    h2(.class("t-l")) { state == .few ? MapTexts.none : MapTexts.noGroups }
    p { MapTexts.noGroupsWhy(state) }
    state == .few ? nil : p { MapTexts.noGroupsDo }
    share.map { a(.class("btn btn--second"), .href($0)) { MapTexts.shareMore } }
  }
}
