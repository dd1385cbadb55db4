import HTML
import Language

/// The talk's four heights, and beside them what the record books say.
func highJump() -> some Markup {
  div(.class("halves halves--far mt4")) {
    div { figures() }
    div {
      records()
      p(.class("small mt3")) { HighJumpTexts.check }
      p(.class("small mt2")) { HighJumpTexts.context }
      p(.class("small muted mt2")) { HighJumpTexts.source }
    }
  }
}

private func figures() -> some Markup {
  table(.class("table")) {
    caption { HighJumpTexts.figures }
    thead {
      tr {
        th(.scope("col")) { HighJumpTexts.technique }
        th(.scope("col"), .class("num")) { HighJumpTexts.height }
        th(.scope("col"), .class("num")) { HighJumpTexts.step }
      }
    }
    tbody { HighJump.talk.indices.map { techniqueRow($0) } }
  }
}

private func techniqueRow(_ index: Int) -> some Markup {
  let technique = HighJump.talk[index]
  let before = index > 0 ? HighJump.talk[index - 1].metres : nil
  return tr {
    th(.scope("row")) { technique.name }
    td(.class("num")) { metres(technique.metres) }
    td(.class("num")) { before.map { Text(same: "+") + metres(technique.metres - $0) } ?? HighJumpTexts.noStep }
  }
}

private func records() -> some Markup {
  table(.class("table")) {
    caption { HighJumpTexts.records }
    thead {
      tr {
        th(.scope("col")) { HighJumpTexts.year }
        th(.scope("col")) { HighJumpTexts.jumper }
        th(.scope("col")) { HighJumpTexts.technique }
        th(.scope("col"), .class("num")) { HighJumpTexts.height }
      }
    }
    tbody { HighJump.records.map { recordRow($0) } }
  }
}

private func recordRow(_ record: HighJump.Record) -> some Markup {
  tr {
    td { String(record.year) }
    th(.scope("row")) { record.jumper }
    td { record.technique }
    td(.class("num")) { metres(record.metres) }
  }
}

private func metres(_ height: Double) -> Text { .build { Formats.decimal(height, decimals: 2, $0) } }
