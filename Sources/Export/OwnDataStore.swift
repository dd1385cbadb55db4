import Cases
import Database
import Time
import Web

/// What one person has a part in.
struct OwnDataStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  /// The cases in which somebody takes or took part, with the names of those they may still see.
  func cases(of viewer: Viewer) throws -> [OwnDocument.Part] {
    try db.rows(
      """
      SELECT c.id, CASE WHEN \(CaseRights.visible(to: viewer)) THEN c.title END AS title
      FROM case_people cp JOIN cases c ON c.id = cp.case_id
      WHERE cp.person_id = \(viewer.id) ORDER BY c.id
      """
    ) { OwnDocument.Part(id: try $0.read("id"), title: try $0.readIfPresent("title")) }
  }

  /// Cases that nobody else leads. Also those that are put away: without a leader nobody can bring them back, take
  /// them out whole or delete them.
  func ledAlone(by person: Int) throws -> [OwnDocument.Part] {
    try db.rows(
      """
      SELECT c.id, c.title FROM case_people cp JOIN cases c ON c.id = cp.case_id
      WHERE cp.person_id = \(person) AND cp.role = 'leader' AND cp.left_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM case_people other
          WHERE other.case_id = c.id AND other.role = 'leader' AND other.left_at IS NULL
            AND other.person_id <> \(person))
      ORDER BY c.id
      """
    ) { OwnDocument.Part(id: try $0.read("id"), title: try $0.read("title")) }
  }

  /// Whether nobody else runs the platform.
  func isLastAdministrator(_ viewer: Viewer) throws -> Bool {
    guard viewer.isPlatformAdministrator else { return false }
    let other: Int? = try db.value(
      "SELECT id FROM people WHERE is_platform_administrator = 1 AND closed IS NULL AND id <> \(viewer.id) LIMIT 1")
    return other == nil
  }
}
