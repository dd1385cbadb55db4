import Cases
import HTML
import HTTP
import Language
import Web

/// Part 5: whether the team goes first, and who has tried something similar.
func moverPart(_ view: FramingView) -> some Markup {
  partSection(.mover, view.reading) {
    view.mayFrame ? moverForm(view) : nil
    view.mayFrame ? nil : moverAnswers(view.framing)
    searchForm(view)
    view.search.map { similarCases($0) }
  }
}

private func moverForm(_ view: FramingView) -> some Markup {
  let state = view.state(of: .mover)
  return group {
    staleNotice(view.isStale(.mover), saved: saved(view.framing))
    postForm(view.keys, to: FramingRoutes.mover.path(view.id)) {
      seenMark(view, .mover)
      Field("mover", MoverTexts.question, in: state, class: "field field--wide").chosen(from: movers, tiles: true)
      Field("mover_hvorfor", MoverTexts.why, hint: MoverTexts.whyHint, in: state)
        .lines(rows: 2, limit: 500)
      saveButton(MoverTexts.save)
    }
  }
}

private let movers = Mover.allCases.map {
  Choice($0.rawValue, MoverTexts.name(of: $0), note: MoverTexts.note(on: $0))
}

private func saved(_ framing: Framing) -> [(Text, Text)] {
  [
    (MoverTexts.question, framing.mover.map(MoverTexts.name) ?? FramingTexts.notSaidYet),
    (MoverTexts.why, framing.moverWhy.isEmpty ? FramingTexts.notSaidYet : Text(same: framing.moverWhy)),
  ]
}

private func moverAnswers(_ framing: Framing) -> some Markup {
  p {
    b { framing.mover.map(MoverTexts.name) ?? FramingTexts.notSaidYet }
    framing.moverWhy.isEmpty ? nil : " \(framing.moverWhy)"
  }
}

private func searchForm(_ view: FramingView) -> some Markup {
  form(.method("get"), .action(FramingRoutes.path(to: .mover, in: view.id)), .class("mt5"), .role("search")) {
    div(.class("field")) {
      label(.label(for: "soeg")) { MoverTexts.search }
      span(.class("hint"), .id("soeg-hint")) {
        MoverTexts.searchHint
        Text(same: " ")
        view.framing.searched.map(MoverTexts.searched) ?? MoverTexts.neverSearched
      }
      div(.class("row")) {
        input(
          .class("input grow"), .id("soeg"), .name("soeg"), .type("search"), .value(view.search?.words),
          Attribute("maxlength", 100), .described(by: "soeg-hint"))
        button(.class("btn btn--second"), .type("submit")) {
          Icon.search
          MoverTexts.searchAction
        }
      }
    }
  }
}

private func similarCases(_ search: SimilarSearch) -> some Markup {
  div(.class("similar mt4"), .id("soeg-resultat"), .role("status")) {
    h3(.class("t-m")) { MoverTexts.found(search.cases.count, for: search.words) }
    search.cases.isEmpty ? nil : ul(.class("plain mt2")) { search.cases.map { similarCase($0) } }
  }
}

private func similarCase(_ item: SimilarCase) -> some Markup {
  li {
    a(.href(CaseRoutes.overview.path(item.id))) { item.title }
    span(.class("small muted")) {
      " \(item.organisation). "
      item.step.name
      Text(same: ". ")
      item.note
    }
  }
}
