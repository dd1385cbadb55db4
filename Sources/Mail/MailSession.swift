import CCurl

/// A connection to the mail server, kept from one message to the next.
///
/// It blocks, and belongs to one thread at a time.
public final class MailSession {
  private let server: MailServer
  private let curl: UnsafeMutableRawPointer?
  /// Seconds for one message, all told.
  private let limit: Int

  /// libcurl is made ready once, before there are threads that use it.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  public init(_ server: MailServer, limit: Int = 30) {
    self.server = server
    self.limit = limit
    curl = Self.isReady ? curl_easy_init() : nil
  }

  deinit { curl.map { curl_easy_cleanup($0) } }

  public func send(_ message: Message) -> Delivery {
    guard let curl else { return .unreachable("libcurl") }
    // Forgets what was set and keeps the connection.
    curl_easy_reset(curl)
    setServer(curl)
    let headers = list(message.headers + ["Content-Type: multipart/alternative"])
    let receivers = list(["<\(message.to.address)>"])
    let body = mime(message, curl)
    defer {
      curl_slist_free_all(headers)
      curl_slist_free_all(receivers)
      curl_mime_free(body)
    }
    ccurl_set_text(curl, CURLOPT_MAIL_FROM, "<\(message.from.address)>")
    ccurl_set_pointer(curl, CURLOPT_MAIL_RCPT, receivers)
    ccurl_set_pointer(curl, CURLOPT_HTTPHEADER, headers)
    ccurl_set_pointer(curl, CURLOPT_MIMEPOST, UnsafeMutableRawPointer(body))
    return perform(curl)
  }

  private func setServer(_ curl: UnsafeMutableRawPointer) {
    ccurl_set_text(curl, CURLOPT_URL, server.url)
    ccurl_set_text(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    // No proxy of the environment, no signals in a program of many threads.
    ccurl_set_text(curl, CURLOPT_PROXY, "")
    ccurl_set_number(curl, CURLOPT_NOSIGNAL, 1)
    ccurl_set_number(curl, CURLOPT_TIMEOUT, limit)
    ccurl_set_number(curl, CURLOPT_CONNECTTIMEOUT, min(limit, 15))
    if let user = server.user {
      ccurl_set_text(curl, CURLOPT_USERNAME, user)
      ccurl_set_text(curl, CURLOPT_PASSWORD, server.password ?? "")
    }
    if server.isSecure { ccurl_set_number(curl, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue)) }
  }

  /// The text and the same as a page. curl encodes both, so that no line is too long.
  private func mime(_ message: Message, _ curl: UnsafeMutableRawPointer) -> OpaquePointer? {
    let both = curl_mime_init(curl)
    for (content, type) in [(message.text, "text/plain"), (message.html, "text/html")] {
      let part = curl_mime_addpart(both)
      curl_mime_data(part, content, content.utf8.count)
      curl_mime_type(part, "\(type); charset=utf-8")
      curl_mime_encoder(part, "quoted-printable")
    }
    return both
  }

  private func list(_ lines: [String]) -> UnsafeMutablePointer<curl_slist>? {
    lines.reduce(nil) { curl_slist_append($0, $1) }
  }

  private func perform(_ curl: UnsafeMutableRawPointer) -> Delivery {
    let answers = Answers()
    ccurl_set_pointer(curl, CURLOPT_HEADERDATA, Unmanaged.passUnretained(answers).toOpaque())
    ccurl_set_writer(curl, CURLOPT_HEADERFUNCTION) { bytes, size, count, answers in
      guard let bytes, let answers else { return 0 }
      let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
      Unmanaged<Answers>.fromOpaque(answers).takeUnretainedValue().note(String(decoding: line, as: UTF8.self))
      return size * count
    }
    let result = withExtendedLifetime(answers) { curl_easy_perform(curl) }
    if result == CURLE_OK { return .sent }
    var code = 0
    ccurl_get_number(curl, CURLINFO_RESPONSE_CODE, &code)
    var given: curl_off_t = 0
    ccurl_get_size(curl, CURLINFO_SIZE_UPLOAD_T, &given)
    return delivery(result, code: code, said: answers.text, hasGivenAway: given > 0)
  }

  /// - Parameter hasGivenAway: Whether something of the message itself had been sent.
  private func delivery(_ result: CURLcode, code: Int, said: String, hasGivenAway: Bool) -> Delivery {
    let isAnswer = result == CURLE_SEND_ERROR || result == CURLE_WEIRD_SERVER_REPLY
    // These are about us and not about the message: who we are has to be said first, or was not believed.
    let isAboutUs = [421, 454, 530, 534, 535, 538].contains(code)
    guard isAnswer, !isAboutUs, (400..<600).contains(code) else {
      let reason = String(cString: curl_easy_strerror(result))
      if isAboutUs { return .unreachable(said) }
      return hasGivenAway ? .unsure(reason) : .unreachable(reason)
    }
    return code < 500 ? .later(said) : .refused(said)
  }

  /// Why the server said no, short.
  private final class Answers {
    private(set) var text = ""

    /// After a no curl takes its leave, and is answered once more.
    func note(_ line: String) {
      guard line.hasPrefix("4") || line.hasPrefix("5") else { return }
      text = String(line.filter { !$0.isNewline }.prefix(200))
    }
  }
}
