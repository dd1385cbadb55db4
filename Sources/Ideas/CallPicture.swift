import Cases
import Database
import Files
import Time
import Web

/// The picture that stands above a call: in two sizes on disk, and what it shows in words.
package struct CallPicture: Sendable {
  package let shown: FileHash
  package let small: FileHash
  package let width: Int
  package let height: Int
  package let alt: String

  package init(shown: FileHash, small: FileHash, width: Int, height: Int, alt: String) {
    self.shown = shown
    self.small = small
    self.width = width
    self.height = height
    self.alt = alt
  }
}

package struct CallPictureStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  func picture(of call: Call.ID) throws -> CallPicture? {
    try db.first(
      "SELECT p.shown, p.small, p.width, p.height, p.alt FROM call_pictures p WHERE p.call_id = \(call)"
    ) { row in
      CallPicture(
        shown: try row.read("shown"), small: try row.read("small"), width: try row.read("width"),
        height: try row.read("height"), alt: try row.read("alt"))
    }
  }

  /// In the place of the one before, if there was one.
  package func set(_ picture: CallPicture, of call: Call.ID, now: Instant) throws {
    try db.run(
      """
      INSERT INTO call_pictures (call_id, shown, small, width, height, alt, at)
      VALUES (\(call), \(picture.shown), \(picture.small), \(picture.width), \(picture.height), \(picture.alt), \(now))
      ON CONFLICT (call_id) DO UPDATE SET shown = excluded.shown, small = excluded.small, width = excluded.width,
        height = excluded.height, alt = excluded.alt, at = excluded.at
      """)
  }

  func describe(_ call: Call.ID, as alt: String) throws {
    try db.run("UPDATE call_pictures SET alt = \(alt) WHERE call_id = \(call)")
  }

  func remove(of call: Call.ID) throws { try db.run("DELETE FROM call_pictures WHERE call_id = \(call)") }
}
