import Cases
import HTML
import Language

/// The table that shows which group is woven into which step.
func weaveTable(_ weave: Weave) -> some Markup {
  div(.class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(ActorTexts.team)) {
    table(.class("weave-t")) {
      caption { WeaveTexts.caption }
      thead {
        tr {
          th(.scope("col")) { span(.class("sr")) { WeaveTexts.group } }
          CaseStep.allCases.map { step in th(.scope("col")) { step.name } }
        }
      }
      tbody { weave.strands.map(strandRow) }
    }
  }
}

private func strandRow(_ strand: Weave.Strand) -> some Markup {
  tr {
    th(.scope("row")) {
      span(.class("weave-t__who")) {
        strand.group.icon
        strand.group.plural.capitalised
      }
    }
    CaseStep.allCases.map { step in
      let cell = strand.cell(step)
      return td(.class(cell.className), .step(step.rawValue)) { span { cell.name } }
    }
  }
}

/// The rule of the table, for whoever asks.
func weaveRule() -> some Markup {
  details(.class("more")) {
    summary { WeaveTexts.howIsItDecided }
    ul(.class("bulleted small stack stack-s mt2")) { WeaveTexts.rule.map { line in li { line } } }
  }
}

extension Weave.Cell {
  var name: Text {
    switch self {
    case .leads: WeaveTexts.leads
    case .contributes: WeaveTexts.contributes
    case .backs: WeaveTexts.backs
    case .missing: WeaveTexts.missing
    case .ready: WeaveTexts.ready
    case .notYet: WeaveTexts.notYet
    }
  }

  fileprivate var className: String {
    switch self {
    case .leads: "lead"
    case .contributes, .backs, .ready: "part"
    case .missing: "gap"
    case .notYet: "none"
    }
  }
}

extension CaseStep {
  /// The step as it stands in a sentence: *samarbejdet*.
  var definite: Text { WeaveTexts.inSteps[rawValue] ?? name }
}
