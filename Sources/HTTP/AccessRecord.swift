/// What is known about a request afterwards: nothing about who made it.
public struct AccessRecord: Sendable {
  /// Nil for a request that was refused before it was understood.
  public var method: Method?
  /// The route's name, if the handler gave one. Never the path, which may hold what a person wrote.
  public var route: String?
  public var status: Status
  /// Bytes of the body that was sent, after compression.
  public var bytes: Int
  /// From the whole request to the first byte of the answer.
  public var microseconds: Int

  /// The record on one line.
  public var json: String {
    """
    {"method":\(quoted(method?.rawValue)),"route":\(quoted(route)),"status":\(status.code),\
    "bytes":\(bytes),"microseconds":\(microseconds)}
    """
  }
}

private func quoted(_ text: String?) -> String {
  guard let text else { return "null" }
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\\(scalar)"
    case _ where scalar.value < 32: quoted += " "
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
