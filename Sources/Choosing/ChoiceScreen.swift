import Cases
import Crowd
import Database
import HTTP
import Ideas
import Language
import Statistics
import Web

/// The choice between ideas as it is run in a room: how all stand, and nothing of fewer than five people.
package struct ChoiceScreen: Sendable {
  private let boards = ChoiceBoards()
  private static let most = 5

  package init() {}

  package func stage(_ db: Connection, in id: Case.ID, _ one: Int) throws -> CrowdStage? {
    guard let call = try IdeaScreen.call(db, in: id, one) else { return nil }
    var stage = CrowdStage(ChoiceTexts.heading)
    let ideas = try ChoiceStore(db).ideas(in: call.id)
    guard ideas.count >= ChoiceStandings.fewest else {
      stage.note = ChoiceTexts.tooFew
      return stage
    }
    let standings = try boards.board(of: call.id).standings(among: ideas, in: db)
    stage.finding = ChoiceTexts.people(standings.choices, standings.people)
    guard standings.people >= ChoiceBoard.fewestPeople else {
      stage.note = ChoiceTexts.fromFive
      return stage
    }
    stage.heading = ChoiceTexts.standing
    stage.note = ChoiceTexts.meaning
    stage.lines = try lines(standings, db)
    return stage
  }

  private func lines(_ standings: ChoiceStandings, _ db: Connection) throws -> [CrowdStage.Line] {
    let top = standings.places.prefix(Self.most)
    let texts = Dictionary(
      uniqueKeysWithValues: try IdeaStore(db).some(top.map(\.idea)).map { ($0.id, $0) })
    return top.compactMap { place in
      texts[place.idea].map { idea in
        CrowdStage.Line(
          idea.id.number, idea.title, language: idea.language,
          note: ChoiceTexts.percent(place.chance) + Text(same: " (")
            + ChoiceTexts.between(place.interval.lowerBound, place.interval.upperBound) + Text(same: ")"))
      }
    }
  }
}
