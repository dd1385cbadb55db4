import HTML

/// What every form carries unseen: a token that no other site can know, and a
/// number of its own by which a second click is recognised.
public struct FormKeys: Sendable {
  let secret: String

  /// The token, masked anew each time so that compression cannot reveal it.
  var token: String {
    let mask = Secrets.random(16)
    let sum = Secrets.mac("form", key: secret)
    return Secrets.base64(mask + zip(mask, sum).map { $0 ^ $1 })
  }

  func accepts(_ token: String) -> Bool {
    guard let bytes = Secrets.bytes(base64: token), bytes.count == 32 else { return false }
    let sum = zip(bytes.prefix(16), bytes.suffix(16)).map { $0 ^ $1 }
    return Secrets.areEqual(sum, Secrets.mac("form", key: secret))
  }

  static let tokenField = "_token"
  public static let onceField = "_once"
}

/// The two fields that nobody sees, new each time a form is sent.
struct HiddenFields: Markup {
  let keys: FormKeys

  func render(into out: inout HTMLOutput) {
    input(.type("hidden"), .name(FormKeys.tokenField), .value(keys.token)).render(into: &out)
    input(.type("hidden"), .name(FormKeys.onceField), .value(Secrets.token(bytes: 12))).render(into: &out)
  }
}

/// The token alone, for a form that does the same however often it is sent.
struct HiddenToken: Markup {
  let keys: FormKeys

  func render(into out: inout HTMLOutput) {
    input(.type("hidden"), .name(FormKeys.tokenField), .value(keys.token)).render(into: &out)
  }
}

/// A form that posts what does not grow by being sent twice: nothing is kept of its having been sent.
public func repeatableForm(
  _ keys: FormKeys, to path: String, class classes: String? = nil, id: String? = nil,
  @MarkupBuilder content: () -> some Markup
) -> some Markup {
  form(
    .method("post"), .action(path), .class(classes), .id(id), Attribute("novalidate", if: true),
    Attribute("accept-charset", "utf-8")
  ) {
    HiddenToken(keys: keys)
    content()
  }
}

/// A form that posts.
///
/// - Parameter sendsFiles: Whether files are chosen in it.
public func postForm(
  _ keys: FormKeys, to path: String, class classes: String? = nil, id: String? = nil, sendsFiles: Bool = false,
  @MarkupBuilder content: () -> some Markup
) -> some Markup {
  form(
    .method("post"), .action(path), .class(classes), .id(id), Attribute("novalidate", if: true),
    Attribute("accept-charset", "utf-8"), Attribute("enctype", sendsFiles ? "multipart/form-data" : nil)
  ) {
    Hole(HiddenFields(keys: keys))
    content()
  }
}
