import Glibc

/// Waits to be told to stop, by a signal or by the keyboard.
///
/// The handler writes a byte into a pipe, whichever thread the signal comes to;
/// a thread of our own reads it.
final class StopSignal: Sendable {
  private static let pipe: (reading: Int32, writing: Int32) = {
    var ends: [Int32] = [0, 0]
    Glibc.pipe(&ends)
    return (ends[0], ends[1])
  }()

  private let stream: AsyncStream<Void>

  init() {
    let (stream, continuation) = AsyncStream<Void>.makeStream()
    self.stream = stream
    // Made before the handler can be called: a handler may not allocate.
    let reading = Self.pipe.reading
    for number in [SIGTERM, SIGINT] {
      signal(number) { _ in
        var byte: UInt8 = 1
        _ = write(StopSignal.pipe.writing, &byte, 1)
      }
    }
    listen(reading, continuation)
  }

  func wait() async {
    for await _ in stream { return }
  }

  private func listen(_ reading: Int32, _ continuation: AsyncStream<Void>.Continuation) {
    let box = Unmanaged.passRetained(Box(reading, continuation))
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { box in
        let waiting = Unmanaged<Box>.fromOpaque(box!).takeRetainedValue()
        var byte: UInt8 = 0
        while read(waiting.reading, &byte, 1) < 0, errno == EINTR {}
        waiting.continuation.finish()
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }

  private final class Box: Sendable {
    let reading: Int32
    let continuation: AsyncStream<Void>.Continuation
    init(_ reading: Int32, _ continuation: AsyncStream<Void>.Continuation) {
      self.reading = reading
      self.continuation = continuation
    }
  }
}
