import Time

/// A message, ready to be sent: its headers cannot hold a line end.
public struct Message: Sendable {
  public let from: Mailbox
  public let to: Mailbox
  public let text: String
  public let html: String
  /// `Name: value`, each folded where it is long.
  let headers: [String]

  /// What is written on the outside of a message.
  public struct Envelope: Sendable {
    public var from: Mailbox
    public var to: Mailbox
    public var replyTo: Mailbox?
    public var subject: String
    /// Without angle brackets: `12.abc@samspil.example`. The same each time the message is sent.
    public var id: String
    public var date: Instant
    /// Where one press ends mail of this kind: an address that takes a POST.
    public var unsubscribe: String?
    /// News and not an answer to something that the reader has just done.
    public var isBulk: Bool

    public init(
      from: Mailbox, to: Mailbox, replyTo: Mailbox? = nil, subject: String, id: String, date: Instant,
      unsubscribe: String? = nil, isBulk: Bool = false
    ) {
      self.from = from
      self.to = to
      self.replyTo = replyTo
      self.subject = subject
      self.id = id
      self.date = date
      self.unsubscribe = unsubscribe
      self.isBulk = isBulk
    }
  }

  /// - Throws: ``MailProblem/header(_:)`` when something that was given would begin a line of its own.
  public init(_ envelope: Envelope, text: String, html: String) throws(MailProblem) {
    from = envelope.from
    to = envelope.to
    self.text = text
    self.html = html
    headers = try envelope.headers()
  }
}

extension Message.Envelope {
  fileprivate func headers() throws(MailProblem) -> [String] {
    var headers: [(String, String)] = [
      ("Date", MessageDate.text(date)), ("Message-ID", "<\(id)>"),
    ]
    try check("Subject", subject)
    try check("From", from.name)
    try check("To", to.name)
    try check("Message-ID", id)
    headers.append(("From", from.header))
    headers.append(("To", to.header))
    if let replyTo {
      try check("Reply-To", replyTo.name)
      headers.append(("Reply-To", replyTo.header))
    }
    headers.append(("Subject", EncodedWord.text(subject)))
    // A machine wrote it: no machine is to answer (RFC 3834).
    headers.append(("Auto-Submitted", "auto-generated"))
    if isBulk { headers.append(("Precedence", "bulk")) }
    if let unsubscribe {
      try check("List-Unsubscribe", unsubscribe)
      // One press, without a visit: RFC 8058.
      headers.append(("List-Unsubscribe", "<\(unsubscribe)>"))
      headers.append(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
    }
    return headers.map { "\($0.0): \($0.1)" }
  }

  private func check(_ header: String, _ value: String) throws(MailProblem) {
    guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F && $0 != "\u{85}" }) else {
      throw .header(header)
    }
  }
}
