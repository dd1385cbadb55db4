/// A name and an address, as they stand in a header.
public struct Mailbox: Equatable, Sendable {
  public let name: String
  public let address: String

  /// - Throws: ``MailProblem`` when the address could carry more than an address into a header or an envelope.
  public init(name: String = "", address: String) throws(MailProblem) {
    guard Self.isPlain(address) else { throw .address }
    self.name = name
    self.address = address
  }

  /// `Mette =?UTF-8?B?…?= <mette@example.dk>`
  var header: String {
    let phrase = EncodedWord.phrase(name)
    return phrase.isEmpty ? address : phrase + HeaderFolding.seam + "<\(address)>"
  }

  /// Printable ASCII with one `@`, and nothing that ends an address: mail
  /// servers take no other letters unless both ends agree on it.
  private static func isPlain(_ address: String) -> Bool {
    let parts = address.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, address.utf8.count <= 254 else { return false }
    return address.utf8.allSatisfy { 0x21...0x7E ~= $0 && !#"<>()[]\,;:""#.utf8.contains($0) }
  }
}

/// Why a message cannot be written down.
public enum MailProblem: Error, Equatable, Sendable {
  /// The address is none, or has letters that mail servers do not take.
  case address
  /// A header holds a line end or another control character: somebody tries to add a header.
  case header(String)
}

extension MailProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .address: "The address has letters that mail servers do not take, or is none."
    case .header(let name): "A line break stands in \(name)."
    }
  }
}
