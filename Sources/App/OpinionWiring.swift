import Barriers
import Cases
import Cockpit
import Ideas
import Opinions

// What the diagnosis reads of the opinion maps and the ideas.
extension Wiring {
  package static var cockpitSources: CockpitSources {
    var sources = CockpitSources()
    sources.votes = { db, id in
      try OpinionSignals.read(db, of: id).map {
        CaseSituation.Votes(
          voters: $0.voters, agreement: $0.agreement, variance: $0.variance, dissentingStatements: $0.dissenting)
      }
    }
    sources.voices = { db, id in
      try OpinionSignals.voices(db, of: id).map {
        StatementVoices(
          anonymousAgree: $0.agree, anonymousDisagree: $0.disagree, anonymousPass: $0.pass, openAgree: $0.handsFor,
          openDisagree: $0.handsAgainst)
      }
    }
    sources.ideas = { db, id in
      let signals = IdeaSignals(db)
      var figures = IdeaFigures()
      figures.count = try signals.count(in: id)
      (figures.chosen, figures.firstChosen) = try signals.chosen(in: id)
      figures.newest = try signals.newest(in: id)
      return figures
    }
    return sources
  }
}
