import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// Three bars that say how much a barrier weighs.
package func weightBars(_ weight: Int) -> some Markup {
  group {
    span(.class("weight"), .role("img"), .ariaLabel(BarrierTexts.weightName(weight))) {
      [1, 2, 3].map { bar in i(.class(bar <= weight ? "on" : nil)) { Nothing() } }
    }
    span(.class("weight__name"), .ariaHidden()) { BarrierTexts.weightName(weight) }
  }
}

/// A barrier as a card: striped while it stands, green when it is passed.
package func barrierCard(_ barrier: Barrier, in id: Case.ID) -> some Markup {
  li(.class("barrier"), .state(barrier.state == .open ? "open" : "passed")) {
    div {
      h4 { a(.href(BarrierRoutes.show.path(id, barrier.id))) { barrier.title } }
      barrier.state == .open ? AnyMarkup(openFacts(barrier)) : AnyMarkup(closedFacts(barrier))
    }
  }
}

private func openFacts(_ barrier: Barrier) -> some Markup {
  group {
    p { BarrierTexts.raised(by: barrier.raisedBy, confirmations: barrier.confirmations) }
    p { weightBars(barrier.weight) }
  }
}

private func closedFacts(_ barrier: Barrier) -> some Markup {
  group {
    p {
      barrier.closed.map { BarrierTexts.closedOn($0.day, barrier.state) }
      barrier.outcome
    }
    p {
      Icon.check
      Text(same: " ")
      barrier.state == .passed ? BarrierTexts.passed : BarrierTexts.accepted
    }
  }
}
