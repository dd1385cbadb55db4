import Accounts
import Cases
import Database
import HTTP
import Web

/// What can be found of the actors: expectations and mandates.
package enum ActorFindables {
  package static let all = [expectations, mandates]

  /// What those who take part give and want; the number is that of the person.
  static let expectations = FindableSource(
    "expectation",
    rows: """
      SELECT case_id, person_id AS id, '' AS title, gives || ' ' || gets AS text, joined AS at
      FROM case_people WHERE left_at IS NULL AND gives || gets <> ''
      """, path: { id, person in ActorRoutes.person.path(id, Person.ID(person)) })

  static let mandates = FindableSource(
    "mandate",
    rows: "SELECT case_id, id, ask AS title, answer_text AS text, COALESCE(answered, asked) AS at FROM mandates",
    path: { id, mandate in ActorRoutes.mandate.path(id, Mandate.ID(mandate)) })
}
