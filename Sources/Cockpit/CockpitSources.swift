import Barriers
import Cases
import Database

/// What the diagnosis reads of slices that lie above it. Wiring gives it.
package struct CockpitSources: Sendable {
  /// What the team says openly and what it votes unseen, statement by statement.
  /// Until there are anonymous votes there is nothing to read: S10 waits.
  package var voices: @Sendable (Connection, Case.ID) throws -> [StatementVoices] = { _, _ in [] }

  /// What the team's own votes on statements say, where it has voted: S5. Until then what it says to the joint problem
  /// are its votes.
  package var votes: @Sendable (Connection, Case.ID) throws -> CaseSituation.Votes? = { _, _ in nil }

  /// Adds what calls for ideas know to what the case knows of its ideas.
  package var ideas: @Sendable (Connection, Case.ID, CaseSituation.Ideas) throws -> CaseSituation.Ideas = {
    _, _, ideas in ideas
  }

  package init() {}
}
