import Cases
import Database
import Files
import Language
import Web

/// What documents show of the slices that they do not know. Wiring gives it.
package struct DocumentSources: Sendable {
  /// The things a document can hang on: those of the given places, or the newest
  /// of each kind to choose from. What is gone is left out.
  package var places: @Sendable (Connection, Case.ID, [DocumentPlace]?) throws -> [DocumentAnchor]
  /// Where the files are kept; nil when the installation has no directory.
  package var files: FileStore?

  package init(
    files: FileStore? = nil,
    places: @escaping @Sendable (Connection, Case.ID, [DocumentPlace]?) throws -> [DocumentAnchor] = { _, _, _ in [] }
  ) {
    self.files = files
    self.places = places
  }
}

/// A thing that documents hang on: by what it is called and where it stands.
package struct DocumentAnchor: Sendable {
  package let place: DocumentPlace
  /// What kind of thing it is: *Møde*.
  package let kind: Text
  package let title: Text
  package let path: String

  package init(_ place: DocumentPlace, _ kind: Text, _ title: Text, path: String) {
    self.place = place
    self.kind = kind
    self.title = title
    self.path = path
  }

  var label: Text { kind + Text(same: ": ") + title }
}
