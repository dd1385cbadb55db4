import Bytes
import Cases
import HTML
import Language
import Web

/// The first page of a records package. It stands by itself: no script, nothing
/// fetched, its few rules of style inside it, so that it can be read as long as
/// anything reads HTML.
func journalPage(_ report: CaseReport, _ files: [PackedFile], _ language: Language) -> Bytes {
  document(report, files, language).bytes(in: language)
}

private func document(_ report: CaseReport, _ files: [PackedFile], _ language: Language) -> some Markup {
  group {
    // why raw: the beginning of a document, and a style sheet of ours
    Raw("<!doctype html>\n")
    html(Attribute("lang", language.rawValue)) {
      head {
        meta(Attribute("charset", "utf-8"))
        meta(.name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
        title { report.item.title }
        Raw(style)
      }
      body {
        main {
          reportContent(report)
          fileList(files)
        }
      }
    }
  }
}

private let style: StaticString = """
  <style>
  body{font:16px/1.5 sans-serif;color:#1b1b1b;background:#fff;margin:2rem auto;max-width:46rem;padding:0 1rem}
  h1{font-size:2rem;line-height:1.2}h2{font-size:1.3rem;margin-top:2rem;border-bottom:1px solid #767676}
  h3{font-size:1.1rem}ul,ol{padding-left:1.2rem}li{margin:.4rem 0}blockquote{margin:1rem 0;padding-left:1rem;
  border-left:4px solid #14594a}.verbatim{white-space:pre-line}.muted,.small,.eyebrow{font-size:.9rem;color:#4a4a4a}
  dl div{display:flex;gap:1rem;justify-content:space-between;border-bottom:1px solid #ccc}dd{margin:0}
  table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{text-align:left;padding:.3rem .5rem;
  border-bottom:1px solid #ccc;vertical-align:top}td:last-child{font-family:monospace;word-break:break-all}
  </style>
  """

private func fileList(_ files: [PackedFile]) -> some Markup {
  section {
    h2 { Text(da: "Filer i pakken", en: "Files in the package") }
    table {
      caption { Text(da: "Navn, størrelse og SHA-256", en: "Name, size and SHA-256") }
      thead {
        tr {
          th(.scope("col")) { Text(da: "Fil", en: "File") }
          th(.scope("col")) { Text(da: "Byte", en: "Bytes") }
          th(.scope("col")) { "SHA-256" }
        }
      }
      tbody {
        files.map { file in
          tr {
            td { file.name }
            td { String(file.size) }
            td { file.checksum }
          }
        }
      }
    }
  }
}
