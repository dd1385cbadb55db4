import Bytes

/// Why a request has no body though one was sent.
public enum BodyFault: Hashable, Sendable {
  /// More bytes than the place takes.
  case tooLarge(limit: Int)
  /// Too many large bodies at once, or a full disk.
  case noRoom
}

/// Takes in the body of a request: in memory, or in a file where much may be sent.
///
/// Only the connection's own thread touches it.
final class BodyIntake {
  private let limit: Int
  private let length: Int
  private let room: BodyRoom?
  private let address: String
  private var received = 0
  private var memory: ByteBuffer?
  private var file: BodyFile?
  private(set) var fault: BodyFault?

  /// - Parameter length: What the client says there will be; 0 when it does not say.
  init(limit: Int, length: Int, room: BodyRoom? = nil, from address: String = "") {
    self.limit = limit
    self.length = length
    self.room = room
    self.address = address
    if room != nil, length > limit { fault = .tooLarge(limit: limit) }
  }

  /// How many bytes are read, be it to be thrown away.
  var most: Int { room.map { max($0.rules.patience, limit) } ?? limit }

  /// How much longer than others it may take.
  var seconds: Int { room.map { min(length > 0 ? length : limit, limit) / $0.rules.slowest } ?? 0 }

  /// - Returns: False when the connection is to be cut.
  func take(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    received += count
    guard received <= limit || fault != nil else { return overflow() }
    guard fault == nil else { return received <= most }
    guard let room, received > room.rules.fileFrom else {
      if memory == nil { memory = ByteBuffer(capacity: min(max(length, count), 64 * 1024)) }
      memory?.append(bytes, count)
      return true
    }
    if file == nil, !moveToFile(room) { return true }
    if file?.append(bytes, count) != true { giveUp(.noRoom) }
    return true
  }

  /// The whole body, and nil when there is none.
  func finish() -> Bytes? {
    var whole: ByteBuffer? = nil
    swap(&whole, &memory)
    if let file {
      self.file = nil
      guard fault == nil else { return nil }
      if let bytes = file.bytes() { return bytes }
      giveUp(.noRoom)
      return nil
    }
    return fault == nil ? whole?.finish() : nil
  }

  private func overflow() -> Bool {
    guard room != nil else { return false }
    giveUp(.tooLarge(limit: limit))
    return received <= most
  }

  private func giveUp(_ fault: BodyFault) {
    self.fault = fault
    memory = nil
    file = nil
  }

  private func moveToFile(_ room: BodyRoom) -> Bool {
    guard let file = room.file(for: address) else {
      giveUp(.noRoom)
      return false
    }
    var begun: ByteBuffer? = nil
    swap(&begun, &memory)
    if let begun = begun?.finish() {
      // What points into it does not keep it.
      let isWritten = withExtendedLifetime(begun) { file.append(begun.start, begun.count) }
      guard isWritten else {
        giveUp(.noRoom)
        return false
      }
    }
    self.file = file
    return true
  }
}
