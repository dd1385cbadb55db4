import Bytes

/// A zip file made by hand, so that it can say what is not so.
struct Zip {
  struct Member {
    var name: String
    var content: [UInt8] = []
    var method = 0
    var flags = 0
    /// What the directory says; nil is the truth.
    var unpacked: Int?
    /// What stands before the content; nil is the name.
    var headName: String?
    /// Lies where another lies.
    var at: Int?
  }

  var members: [Member] = []

  mutating func add(_ name: String, _ content: String = "") {
    members.append(Member(name: name, content: Array(content.utf8)))
  }

  var bytes: Bytes {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let (name, head) = (Array(member.name.utf8), Array((member.headName ?? member.name).utf8))
      let place = member.at ?? file.count
      let sizes = long(member.content.count) + long(member.unpacked ?? member.content.count)
      if member.at == nil {
        file += long(0x0403_4B50) + short(20) + short(member.flags) + short(member.method) + long(0) + long(0) + sizes
        file += short(head.count) + short(0) + head + member.content
      }
      directory += long(0x0201_4B50) + short(20) + short(20) + short(member.flags) + short(member.method)
      directory += long(0) + long(0) + sizes + short(name.count) + short(0) + short(0) + short(0) + short(0)
      directory += long(0) + long(place) + name
    }
    let start = file.count
    file += directory + long(0x0605_4B50) + short(0) + short(0) + short(members.count) + short(members.count)
    return Bytes(file + long(directory.count) + long(start) + short(0))
  }

  private func short(_ number: Int) -> [UInt8] { [UInt8(number & 255), UInt8(number >> 8 & 255)] }
  private func long(_ number: Int) -> [UInt8] { short(number) + short(number >> 16) }

  /// A text document as word processors write it.
  static var word: Zip {
    var zip = Zip()
    zip.add("[Content_Types].xml", "<Types><Override ContentType=\"wordprocessingml.document.main+xml\"/></Types>")
    zip.add("_rels/.rels", "<Relationships/>")
    zip.add("word/document.xml", "<w:document/>")
    return zip
  }

  static var openDocument: Zip {
    var zip = Zip()
    zip.add("mimetype", "application/vnd.oasis.opendocument.text")
    zip.add("content.xml", "<office/>")
    zip.add("META-INF/manifest.xml", "<manifest/>")
    return zip
  }
}
