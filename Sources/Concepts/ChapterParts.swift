import HTML
import Language

/// Chapters one below the other, with a list of them first.
func chapters(_ chapters: [Chapter]) -> some Markup {
  group {
    nav(.class("mt5"), .ariaLabel(ConceptTexts.onThisPage)) {
      ul(.class("row row--l")) { chapters.map { item in li { a(.href("#" + item.id)) { item.heading } } } }
    }
    div(.class("stack stack-xl mt6")) { chapters.map { chapter($0) } }
  }
}

private func chapter(_ chapter: Chapter) -> some Markup {
  section(.class("sec"), .id(chapter.id)) {
    div(.class("sec__head")) { h2 { chapter.heading } }
    div(.class("stack")) { chapter.blocks.map { block($0) } }
  }
}

@MarkupBuilder private func block(_ block: Chapter.Block) -> some Markup {
  switch block {
  case .text(let text): p { text }
  case .points(let points): ul(.class("bulleted")) { points.map { point in li { point } } }
  case .steps(let steps): ol(.class("numbered")) { steps.map { step in li { step } } }
  case .link(let label, let path): p { a(.href(path)) { label } }
  case .table(let table): chapterTable(table)
  }
}

private func chapterTable(_ content: Chapter.Table) -> some Markup {
  div(.class("scroll"), .role("region"), Attribute("tabindex", 0), .ariaLabel(content.caption)) {
    table(.class("table table--wide")) {
      caption { content.caption }
      thead { tr { content.columns.map { column in th(.scope("col")) { column } } } }
      tbody { content.rows.map { tableRow($0) } }
    }
  }
}

private func tableRow(_ cells: [Text]) -> some Markup {
  tr {
    cells.first.map { name in th(.scope("row")) { name } }
    cells.dropFirst().map { cell in td { cell } }
  }
}
