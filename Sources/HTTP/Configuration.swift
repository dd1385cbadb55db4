extension Server {
  /// How a server listens and what it puts up with.
  public struct Configuration: Sendable {
    public var host = "127.0.0.1"
    /// 0 takes any that is free; ``Server/port`` tells which.
    public var port = 0
    /// Threads that read and write. Handlers run elsewhere.
    public var threads = 2
    /// Bytes of a request's body.
    public var bodyLimit = 8 * 1024 * 1024
    /// Bytes of memory for a request's line and headers together.
    public var headerLimit = 16 * 1024
    /// Where more may be sent, and how much. Bodies that come there lie in a file
    /// while they come, and one that is over is read to its end, so that whoever
    /// sends it can be told.
    public var largeBodies: LargeBodies?
    public var connectionLimit = 16_000
    /// Connections from one address. Behind a proxy all come from one.
    public var perAddressLimit: Int?

    /// Seconds in which headers, and then the body, must have come.
    public var headerDeadline = 10
    public var bodyDeadline = 30
    /// Seconds a connection may be silent.
    public var idleTimeout = 30
    /// Seconds that requests get to end when the server stops.
    public var graceSeconds = 10

    /// Bytes from which a text is compressed.
    public var compressFrom = 1_400
    /// Addresses whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed.
    public var trustedProxies: Set<String> = []
    /// Where handlers run. Nil is Swift's own pool, which must not be blocked.
    public var executor: (any TaskExecutor)?
    /// Told of each request when it is over.
    public var log: (@Sendable (AccessRecord) -> Void)?
    /// What a client reads whose request was refused before a handler saw it.
    public var refusal: @Sendable (Status) -> Response = { .text("\($0.code)\n", status: $0) }

    public init() {}
  }

  /// Bodies that are too large for memory.
  public struct LargeBodies: Sendable {
    /// Where they lie: in files that have no name and go with the request.
    public var directory: String
    /// How many bytes a request may bring; nil is as many as any other.
    public var limit: @Sendable (Request) -> Int?
    /// How many there can be at a time, and how many from one address.
    public var most = 32
    public var mostFromOne = 8
    /// Bytes from which a body lies in a file.
    public var fileFrom = 256 * 1024
    /// Bytes a second that the slowest client sends: it decides how long the body may take.
    public var slowest = 64 * 1024
    /// Bytes that are read to be thrown away.
    public var patience = 2 * 1024 * 1024 * 1024

    public init(directory: String, limit: @escaping @Sendable (Request) -> Int?) {
      self.directory = directory
      self.limit = limit
    }
  }

  /// Why a server could not start.
  public enum StartError: Error {
    /// The host is no address, or the port no port.
    case address(String)
    /// The socket could not be opened: `errno`.
    case socket(Int32)
    /// Libmicrohttpd refused.
    case daemon
    case startedAlready
  }
}
