import Database
import Files
import Time
import Web

/// A picture beside an idea: its pixels, in the two sizes for looking at, and what it shows.
package struct IdeaPicture: Sendable {
  let alt: String
  /// As it was sent, in pixels.
  let width: Int
  let height: Int
  let shown: FileHash

  /// The size in which it is shown, so that nothing jumps when it comes.
  var size: (width: Int, height: Int) {
    let longest = max(width, height, 1)
    guard longest > PictureMaker.shownSide else { return (width, height) }
    return (
      max(1, width * PictureMaker.shownSide / longest), max(1, height * PictureMaker.shownSide / longest)
    )
  }
}

/// Keeps which pictures stand beside ideas. The files are on disk before: see `FileStore`.
package struct PictureStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  func picture(of idea: Idea.ID) throws -> IdeaPicture? { try pictures(of: [idea])[idea] }

  func pictures(of ideas: [Idea.ID]) throws -> [Idea.ID: IdeaPicture] {
    let found = try db.rows(
      "SELECT idea_id, alt, width, height, shown FROM idea_pictures WHERE idea_id IN \(list: ideas)"
    ) { row in
      (
        try row.read("idea_id", as: Idea.ID.self),
        IdeaPicture(
          alt: try row.read("alt"), width: try row.read("width"), height: try row.read("height"),
          shown: try row.read("shown"))
      )
    }
    return Dictionary(uniqueKeysWithValues: found)
  }

  /// Puts a picture beside an idea, in the place of what stood there.
  ///
  /// - Parameter hash: Of the size that is shown.
  /// - Returns: The files that are named no more.
  package func put(
    _ hash: FileHash, width: Int, height: Int, alt: String, beside idea: Idea.ID, now: Instant
  ) throws -> [FileHash] {
    let old = try take(idea)
    try db.run(
      """
      INSERT INTO idea_pictures (idea_id, alt, width, height, shown, at)
      VALUES (\(idea), \(alt), \(width), \(height), \(hash), \(now))
      """)
    return old.filter { $0 != hash }
  }

  /// Takes the picture away.
  ///
  /// - Returns: The files that are named no more.
  func take(_ idea: Idea.ID) throws -> [FileHash] {
    try db.rows("DELETE FROM idea_pictures WHERE idea_id = \(idea) RETURNING shown") { try $0.read("shown") }
  }
}
