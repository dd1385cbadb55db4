import Database
import Language

/// The kinds of files that are kept.
package enum FileKind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case jpeg, png, webp, gif
  case pdf
  case text, csv
  case docx, xlsx, pptx, odt, ods, odp

  package var isPicture: Bool { [.jpeg, .png, .webp, .gif].contains(self) }

  /// The ending of its name, without the dot.
  package var ending: String {
    switch self {
    case .jpeg: "jpg"
    case .text: "txt"
    default: rawValue
    }
  }

  /// What a browser is told that it is. Never what whoever sent it said.
  package var mediaType: String {
    switch self {
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .webp: "image/webp"
    case .gif: "image/gif"
    case .pdf: "application/pdf"
    case .text: "text/plain"
    case .csv: "text/csv"
    case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    case .odt: "application/vnd.oasis.opendocument.text"
    case .ods: "application/vnd.oasis.opendocument.spreadsheet"
    case .odp: "application/vnd.oasis.opendocument.presentation"
    }
  }

  /// What a reader calls it.
  package var name: Text {
    switch self {
    case .jpeg, .png, .webp, .gif: Text(da: "Billede", en: "Picture")
    case .pdf: Text(same: "PDF")
    case .text: Text(da: "Tekst", en: "Text")
    case .csv: Text(da: "Tabel (CSV)", en: "Table (CSV)")
    case .docx, .odt: Text(da: "Tekstdokument", en: "Text document")
    case .xlsx, .ods: Text(da: "Regneark", en: "Spreadsheet")
    case .pptx, .odp: Text(da: "Præsentation", en: "Presentation")
    }
  }

  /// For the field where a file is chosen.
  package static let accepted =
    "image/jpeg,image/png,image/webp,image/gif,"
    + [FileKind.pdf, .text, .csv, .docx, .xlsx, .pptx, .odt, .ods, .odp].map { "." + $0.ending }.joined(separator: ",")
  package static let acceptedPictures = "image/jpeg,image/png,image/webp,image/gif"
}
