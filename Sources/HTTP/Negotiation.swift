import Bytes

extension Response {
  /// The answer as this client wants it: nothing when it has it already, compressed when it understands that.
  func fitted(to request: Request, compressFrom threshold: Int) -> Response {
    if let tag = headers["ETag"], status == .ok, let known = request.headers["If-None-Match"],
      request.method == .get || request.method == .head, contains(known, tag: tag)
    {
      return withoutBody(status: .notModified)
    }
    if status == .noContent || status == .notModified { return withoutBody(status: status) }
    return compressed(for: request, from: threshold)
  }

  private func withoutBody(status: Status) -> Response {
    var response = self
    response.status = status
    response.body = .empty
    return response
  }

  private func compressed(for request: Request, from threshold: Int) -> Response {
    guard case .bytes(let bytes) = body, bytes.count >= threshold, headers["Content-Encoding"] == nil,
      let type = headers["Content-Type"], isCompressible(type)
    else { return self }
    var response = self
    response.headers.append("Vary", "Accept-Encoding")
    guard acceptsGzip(request.headers) else { return response }
    response.body = .bytes(gzip(bytes, level: 4))
    response.headers["Content-Encoding"] = "gzip"
    // Other bytes than the tag was made for: the same page, not the same file.
    if let tag = headers["ETag"], !tag.hasPrefix("W/") { response.headers["ETag"] = "W/" + tag }
    return response
  }
}

private func contains(_ known: String, tag: String) -> Bool {
  known.utf8.split(separator: 44).contains { item in
    let item = trimmed(item)
    return item.elementsEqual([42]) || bare(item).elementsEqual(bare(tag.utf8[...]))
  }
}

/// A tag without the mark of a weak one: for `If-None-Match` both are the same.
private func bare(_ tag: Substring.UTF8View) -> Substring.UTF8View {
  tag.starts(with: [87, 47]) ? tag.dropFirst(2) : tag
}

private func isCompressible(_ contentType: String) -> Bool {
  let type = mediaType(contentType)
  return type.hasPrefix("text/") || type == "application/json" || type == "image/svg+xml"
}

private func acceptsGzip(_ headers: Headers) -> Bool {
  guard let accepted = headers["Accept-Encoding"] else { return false }
  return accepted.utf8.split(separator: 44).contains { item in
    let coding = trimmed(item.prefix { $0 != 59 })
    guard coding.elementsEqual("gzip".utf8) || coding.elementsEqual([42]) else { return false }
    guard let quality = parameter("q", of: String(Substring(item))) else { return true }
    return quality.utf8.contains { $0 >= 49 && $0 <= 57 }
  }
}
