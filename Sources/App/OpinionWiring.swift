import Barriers
import Cases
import Cockpit
import Ideas
import Opinions

// What the diagnosis reads of the opinion maps and of the calls.
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
    sources.ideas = { db, id, known in
      let signals = try CallSignals.read(db, of: id)
      guard signals.ideas > 0 else { return known }
      var ideas = known
      ideas.count = (known.count ?? 0) + signals.ideas
      ideas.chosen = signals.chosen
      ideas.firstChosen = signals.firstChosen
      ideas.similarity = signals.likeness.map { .init(before: $0.before, now: $0.now) }
      ideas.newTerms = signals.newWords.map { .init(before: $0.before, now: $0.now) }
      return ideas
    }
    return sources
  }
}
