import Barriers
import Time
import Trials

/// What is tried, at which risk, what of the old still runs, and who else uses it: N1, N4, N5, N6, N8, N10, S7 and the
/// alarm.
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
    spread = Spread(receivers: summary.receivers)
  }

  /// What is chosen, in calls and by being tried, and whether any of it is a break.
  ///
  /// That none is, is known only when all are tried and rated.
  mutating func addIdeas(_ figures: IdeaFigures, _ summary: TrialSummary) {
    if figures.count > 0 { ideas.count = (ideas.count ?? 0) + figures.count }
    let chosen = max(figures.chosen, summary.trials)
    guard chosen > 0 else { return }
    ideas.chosen = chosen
    ideas.firstChosen = [figures.firstChosen, summary.firstPlanned].compactMap { $0 }.min()
    if summary.breaks > 0 {
      ideas.chosenBreaks = summary.breaks
    } else if summary.unrated == 0, summary.trials >= chosen {
      ideas.chosenBreaks = 0
    }
  }
}
