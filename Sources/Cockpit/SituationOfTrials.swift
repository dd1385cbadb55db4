import Barriers
import Time
import Trials

/// What is tried, at which risk, and what of the old still runs: N4, N5, N6, N8, S7 and the alarm.
extension CaseSituation {
  mutating func addTrials(_ summary: TrialSummary, today: Day) {
    trials = Trials(
      count: summary.tried, last: summary.lastTried, loops: summary.loops > 0 ? summary.loops : nil,
      withUsers: summary.withUsers)
    risks = Risks(
      count: summary.open, withoutOwner: summary.withoutOwner, withoutStopRule: summary.withoutStopRule)
    // Nobody has said what happens to the old: that stays unknown until somebody does.
    if summary.routines > 0 {
      routines = Routines(parallel: summary.parallel, oldest: summary.parallelSince.map { today - $0 })
    }
    if innovation.inUse == .yes { innovation.inUseSince = summary.adopted }
  }
}
