/// A form as it stands on a page, ready to be filled in without knowing what it asks.
struct PageForm {
  struct Field {
    let name: String
    var value: String
    /// Whether anything can be typed in it, and how much.
    let isText: Bool
    let limit: Int
  }

  let action: String
  var fields: [Field] = []
  /// The named buttons: what a press of each adds.
  var buttons: [(name: String, value: String)] = []

  /// The forms of a page that post.
  static func all(in page: PageMarkup) -> [PageForm] {
    page.inside("form").filter { $0[0]["method"] == "post" }.map { PageForm($0) }
  }

  private init(_ tags: [PageMarkup.Tag]) {
    action = tags[0]["action"] ?? ""
    var select: String?
    for tag in tags.dropFirst() {
      switch (tag.name, tag.isEnd) {
      case ("input", false): add(input: tag)
      case ("textarea", false):
        fields.append(
          Field(
            name: tag["name"] ?? "", value: tag.text.trimmingNewline, isText: true,
            limit: tag["maxlength"].flatMap(Int.init) ?? 2_000))
      case ("select", false): select = tag["name"]
      case ("select", true): select = nil
      case ("option", false): if let select { add(option: tag, of: select) }
      case ("button", false):
        if let name = tag["name"] { buttons.append((name, tag["value"] ?? "")) }
      default: break
      }
    }
  }

  private static let typed: Set<String> = ["text", "search", "email", "tel", "url", "password"]

  private mutating func add(input tag: PageMarkup.Tag) {
    guard let name = tag["name"] else { return }
    let type = tag["type"] ?? "text"
    // Of each choice one is made, so that the form is sound: the one made already, or the first.
    if type == "radio" {
      let value = tag["value"] ?? ""
      if let index = fields.firstIndex(where: { $0.name == name }) {
        if tag["checked"] != nil { fields[index].value = value }
      } else {
        fields.append(Field(name: name, value: value, isText: false, limit: 0))
      }
      return
    }
    let isText = Self.typed.contains(type)
    fields.append(
      Field(name: name, value: tag["value"] ?? "", isText: isText, limit: tag["maxlength"].flatMap(Int.init) ?? 2_000))
  }

  private mutating func add(option tag: PageMarkup.Tag, of select: String) {
    let value = tag["value"] ?? ""
    if let index = fields.firstIndex(where: { $0.name == select }) {
      // A first choice that says nothing gives way to one that does.
      if tag["selected"] != nil || fields[index].value.isEmpty { fields[index].value = value }
    } else {
      fields.append(Field(name: select, value: value, isText: false, limit: 0))
    }
  }

  /// The pairs that are sent, with every text written by `write`.
  func filled(_ write: (Field) -> String) -> [(String, String)] {
    fields.map { ($0.name, $0.isText ? write($0) : $0.value) }
  }
}

extension String {
  fileprivate var trimmingNewline: String { hasPrefix("\n") ? String(dropFirst()) : self }
}
