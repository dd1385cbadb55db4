import Accounts
import Cases
import Language
import Time
import Web

/// What a journal asks of a package, as XML: title and number of the case, who
/// owns it, in which period, what is in it and with which sums.
///
/// The fields are those that offentlighedsloven § 15 asks of a journal (a date and a
/// short description of the theme) and those of a case and a document in FESD: sag, sagstitel,
/// sagsnummer, sagspart, dokument, dokumenttype, brevdato. KLE is for the journal to give.
struct JournalMetadata {
  let takeOut: TakeOut
  let report: CaseReport
  let files: [PackedFile]

  init(_ takeOut: TakeOut, _ report: CaseReport, _ files: [PackedFile]) {
    self.takeOut = takeOut
    self.report = report
    self.files = files
  }

  var xml: String {
    let item = takeOut.item
    let state = item.archived == nil ? "aktiv" : "arkiveret"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <journalpakke version="1" sprog="\(takeOut.language.rawValue)">
        <sag>
          <sagstitel>\(Self.escaped(item.title))</sagstitel>
          <sagsnummer system="\(Self.escaped(takeOut.site.address))">\(item.id.number)</sagsnummer>
          <tema>\(Self.escaped(item.summary))</tema>
          <myndighed>\(Self.escaped(item.organisationName))</myndighed>
          <enhed>\(Self.escaped(item.unit))</enhed>
          <sagsstatus>\(state)</sagsstatus>
          <oprettet>\(item.created.day.iso)</oprettet>
          <afsluttet>\(item.archived?.day.iso ?? "")</afsluttet>
          <ansvarlige>
      \(lines(report.leaders, "ansvarlig"))    </ansvarlige>
          <sagsparter>
      \(lines(report.organisations, "sagspart"))    </sagsparter>
        </sag>
        <pakke>
          <dannet>\(takeOut.now.iso)</dannet>
          <dannetAf>\(Self.escaped(takeOut.by))</dannetAf>
          <retning>internt</retning>
          <dokumenttype>samlet forløb i endelig form</dokumenttype>
          <revision>\(item.revision)</revision>
          <software>Samspil</software>
        </pakke>
        <filer>
      \(fileLines)  </filer>
      </journalpakke>

      """
  }

  private func lines(_ texts: [String], _ name: String) -> String {
    texts.map { "      <\(name)>\(Self.escaped($0))</\(name)>\n" }.joined()
  }

  private var fileLines: String {
    files.map { file in
      """
          <fil navn="\(Self.escaped(file.name))" bytes="\(file.size)" sha256="\(file.checksum)"/>\n
      """
    }.joined()
  }

  /// Text as it can stand in XML. Control characters cannot at all, however they are written.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "\t", "\n", "\r": out += "&#\(scalar.value);"
      case _ where scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value): break
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
