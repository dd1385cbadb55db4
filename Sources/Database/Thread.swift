import Glibc

/// Starts a detached thread; it lives until `body` returns.
func startThread(_ body: @escaping @Sendable () -> Void) {
  var thread = pthread_t()
  let box = Unmanaged.passRetained(ThreadBody(body))
  let code = pthread_create(&thread, nil, runThread, box.toOpaque())
  precondition(code == 0, "The system refused a thread: \(code)")
  pthread_detach(thread)
}

private final class ThreadBody {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func runThread(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let box { Unmanaged<ThreadBody>.fromOpaque(box).takeRetainedValue().run() }
  return nil
}
