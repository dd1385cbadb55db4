import Bytes

// Which office document a zip file is, and whether it holds what runs.
//
// Sources: ECMA-376 part 2 (Open Packaging Conventions), OpenDocument 1.3 part 2.

extension ZipDirectory {
  func document() throws(FileFault) -> FileKind {
    try refusePrograms()
    if members.contains(where: { $0.name == "[Content_Types].xml" }) { return try openXML() }
    if let kind = try openDocument() { return kind }
    throw .unknownKind
  }

  private static let mostXML = 2 * 1024 * 1024

  private func openXML() throws(FileFault) -> FileKind {
    let names = Set(members.map(\.name))
    guard names.contains("_rels/.rels"), let types = try content(of: "[Content_Types].xml", most: Self.mostXML) else {
      throw .zipBroken
    }
    let said = types.text.lowercased()
    if said.contains("macroenabled") || said.contains("vbaproject") || said.contains("activex") { throw .macros }
    let mains: [(String, FileKind)] = [
      ("word/document.xml", .docx), ("xl/workbook.xml", .xlsx), ("ppt/presentation.xml", .pptx),
    ]
    let found = mains.filter { names.contains($0.0) }
    guard found.count == 1, let kind = found.first?.1 else { throw .zipBroken }
    return kind
  }

  private func openDocument() throws(FileFault) -> FileKind? {
    guard let first = members.min(by: { $0.offset < $1.offset }), first.name == "mimetype",
      let type = try content(of: "mimetype", most: 200)?.text
    else { return nil }
    let names = Set(members.map(\.name))
    guard let kind = [FileKind.odt, .ods, .odp].first(where: { $0.mediaType == type }) else { return nil }
    guard names.contains("content.xml"), names.contains("META-INF/manifest.xml") else { throw .zipBroken }
    if let manifest = try content(of: "META-INF/manifest.xml", most: Self.mostXML)?.text {
      if manifest.contains("encryption-data") { throw .zipLocked }
    }
    return kind
  }

  /// Endings of what runs, and of documents that may.
  private static let runs: Set<String> = [
    "docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppam", "ppsm", "sldm", "exe", "dll", "com", "scr",
    "bat", "cmd", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "jar", "lnk", "msi", "html", "htm", "svgz", "swf",
    "sh",
  ]

  private func refusePrograms() throws(FileFault) {
    for member in members {
      let name = member.name.lowercased()
      let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last.map(String.init) ?? ""
      let isMacro =
        name.contains("vbaproject") || name.contains("vbadata") || name.contains("/activex/")
        || name.hasPrefix("basic/") || name.hasPrefix("scripts/")
      if isMacro && !name.hasSuffix("/") || Self.runs.contains(ending) { throw .macros }
    }
  }
}
