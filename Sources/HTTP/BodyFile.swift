import Bytes
import Glibc

/// How many large bodies there are, all in all and from each address.
final class BodyRoom: Sendable {
  let rules: Server.LargeBodies
  private let counts = Lock<[String: Int]>([:])

  init(_ rules: Server.LargeBodies) { self.rules = rules }

  /// A file for one more; nil when there are too many, or none can be made.
  func file(for address: String) -> BodyFile? {
    let isFree = counts.withLock { counts in
      guard counts.values.reduce(0, +) < rules.most, counts[address, default: 0] < rules.mostFromOne else {
        return false
      }
      counts[address, default: 0] += 1
      return true
    }
    guard isFree else { return nil }
    if let file = BodyFile(in: rules.directory, whenGone: { self.leave(address) }) { return file }
    leave(address)
    return nil
  }

  private func leave(_ address: String) {
    counts.withLock { counts in
      let left = (counts[address] ?? 1) - 1
      counts[address] = left > 0 ? left : nil
    }
  }
}

/// A body in a file without a name: whatever happens, it is gone with the last who holds it.
final class BodyFile: @unchecked Sendable {
  private let descriptor: Int32
  private var count = 0
  private let whenGone: @Sendable () -> Void
  /// Where it is mapped, when it is whole.
  private var mapped: UnsafeMutableRawPointer?

  init?(in directory: String, whenGone: @escaping @Sendable () -> Void) {
    var path = Array((directory + "/body.XXXXXX").utf8CString)
    descriptor = mkstemp(&path)
    self.whenGone = whenGone
    guard descriptor >= 0 else { return nil }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit {
    if let mapped { munmap(mapped, count) }
    if descriptor >= 0 {
      close(descriptor)
      whenGone()
    }
  }

  /// - Returns: False when the disk takes no more.
  func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    var written = 0
    while written < length {
      let some = write(descriptor, bytes + written, length - written)
      if some > 0 {
        written += some
      } else if errno != EINTR {
        return false
      }
    }
    count += length
    return true
  }

  /// All of it, read from the file where it is looked at. Nothing is appended afterwards.
  func bytes() -> Bytes? {
    guard count > 0, let memory = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0), memory != MAP_FAILED else {
      return nil
    }
    mapped = memory
    return Bytes(UnsafePointer(memory.assumingMemoryBound(to: UInt8.self)), count: count, of: self)
  }
}
