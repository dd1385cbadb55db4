import Glibc

/// Looks after the connections a few times a second: cuts those whose deadline
/// has passed, and keeps event streams alive or notices that they ended.
///
/// Libmicrohttpd's own timeout counts silence only, so a byte a second would
/// hold a connection for ever. On a thread of its own: it must not wait behind
/// the handlers it guards against.
final class Sweeper: Sendable {
  private static let pause: Int32 = 250  // ms

  /// The two ends of a pipe: closing the writing end tells the thread to stop.
  private let signal: (stop: Int32, write: Int32)
  private let thread: pthread_t

  init(_ server: Server) {
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "no pipe for the sweeper")
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    signal = (ends[0], ends[1])
    let work = Work(server: server, stopSignal: ends[0])
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      {
        Unmanaged<Work>.fromOpaque($0!).takeRetainedValue().run()
        return nil
      }, Unmanaged.passRetained(work).toOpaque())
    precondition(result == 0, "no thread for the sweeper: \(result)")
    self.thread = thread
  }

  func stop() {
    close(signal.write)
    pthread_join(thread, nil)
    close(signal.stop)
  }

  private final class Work {
    let server: Server
    let stopSignal: Int32

    init(server: Server, stopSignal: Int32) {
      self.server = server
      self.stopSignal = stopSignal
    }

    func run() {
      var signal = pollfd(fd: stopSignal, events: Int16(POLLIN), revents: 0)
      while poll(&signal, 1, Sweeper.pause) <= 0 {
        let time = now()
        for connection in server.open { connection.check(at: time) }
      }
    }
  }
}
