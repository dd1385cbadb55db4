import Language

/// A heading and what stands under it, on a page of plain text.
struct Chapter: Sendable {
  /// The anchor: other pages link to it.
  let id: String
  let heading: Text
  let blocks: [Block]

  init(_ id: String, _ heading: Text, _ blocks: [Block]) {
    self.id = id
    self.heading = heading
    self.blocks = blocks
  }

  enum Block: Sendable {
    case text(Text)
    case points([Text])
    /// One thing after the other.
    case steps([Text])
    case link(Text, to: String)
    case table(Table)
  }

  struct Table: Sendable {
    let caption: Text
    let columns: [Text]
    /// The first cell names the row.
    let rows: [[Text]]
  }
}
