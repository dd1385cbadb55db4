import Foundation
import Glibc

/// The real program, run as a process of its own on a data directory.
final class Program: @unchecked Sendable {
  let port: Int
  private let process: Process

  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts it, and comes back when it answers.
  ///
  /// Blocks, so it belongs on a thread of its own.
  init(data: String, with settings: [String: String] = [:]) throws {
    let executable = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "samspil")
    guard FileManager.default.isExecutableFile(atPath: executable.path) else {
      throw Problem(description: "there is no program at \(executable.path)")
    }
    process = Process()
    process.executableURL = executable
    process.arguments = ["serve", "--data", data, "--port", "0"]
    process.environment = ["PATH": "/usr/bin:/bin"].merging(settings) { _, new in new }
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    var said = ""
    while !said.contains("\n") || !said.contains("ready ") {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Problem(description: "the program ended before it was ready: \(said)") }
      said += String(decoding: data, as: UTF8.self)
    }
    let address = said.split(separator: "ready ").last?.split(separator: "\n").first ?? ""
    guard let port = address.split(separator: ":").last.flatMap({ Int($0) }) else {
      throw Problem(description: "no port in \(said)")
    }
    self.port = port
  }

  deinit { if process.isRunning { Glibc.kill(process.processIdentifier, SIGKILL) } }

  /// What the kernel says of its memory, in kB: `VmRSS`, `VmHWM`.
  func memory(_ name: String) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    guard let number = line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) }) else {
      throw Problem(description: "no \(name)")
    }
    return number
  }

  /// Ends it as a power cut does.
  func kill() {
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Runs a command of the program to its end: how it ended, and what it said.
  static func run(_ arguments: [String]) throws -> (code: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
      path: "samspil")
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"]
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, output)
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
  }

  /// Asks it to stop; how it ended.
  func stop() -> Int32 {
    process.terminate()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// One request on a connection of its own; blocks until the whole answer is there.
enum Line {
  struct Broken: Error {}

  struct Answer: Sendable {
    let status: Int
    let body: String
  }

  static func get(_ path: String, session: String, port: Int) throws -> Answer {
    try send("GET \(path) HTTP/1.1\r\n\(head(session))\r\n", port: port)
  }

  /// Asks for something, reads the beginning of it, and is gone.
  static func leave(_ path: String, session: String, port: Int) throws {
    let descriptor = try connected(to: port)
    defer { close(descriptor) }
    let text = Array("GET \(path) HTTP/1.1\r\n\(head(session))\r\n".utf8)
    guard Glibc.send(descriptor, text, text.count, Int32(MSG_NOSIGNAL)) == text.count else { throw Broken() }
    var piece = [UInt8](repeating: 0, count: 16 * 1024)
    guard recv(descriptor, &piece, piece.count, 0) > 0 else { throw Broken() }
  }

  static func post(_ path: String, _ form: String, session: String, port: Int) throws -> Answer {
    let length = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: \(form.utf8.count)\r\n"
    return try send("POST \(path) HTTP/1.1\r\n\(head(session))\(length)\r\n\(form)", port: port)
  }

  /// Sends a form with one text file in it.
  static func upload(
    _ path: String, _ fields: [(String, String)], named name: String, _ content: String, session: String, port: Int
  ) throws -> Answer {
    var body = ""
    for (field, value) in fields {
      body += "--xx\r\nContent-Disposition: form-data; name=\"\(field)\"\r\n\r\n\(value)\r\n"
    }
    body += "--xx\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"\(name)\"\r\n\r\n\(content)\r\n--xx--\r\n"
    let type = "Content-Type: multipart/form-data; boundary=xx\r\nContent-Length: \(body.utf8.count)\r\n"
    return try send("POST \(path) HTTP/1.1\r\n\(head(session))\(type)\r\n\(body)", port: port)
  }

  private static func head(_ session: String) -> String {
    "Host: localhost\r\nAccept: text/html\r\nConnection: close\r\nCookie: samspil=\(session)\r\n"
  }

  private static func send(_ text: String, port: Int) throws -> Answer {
    let descriptor = try connected(to: port)
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      guard count > 0 else { throw Broken() }
      rest = rest.dropFirst(count)
    }
    return try answer(on: descriptor)
  }

  private static func connected(to port: Int) throws -> Int32 {
    // A program that another test starts must not inherit it.
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close(descriptor)
      throw Broken()
    }
    return descriptor
  }

  /// An answer counts when its head is there: then the change has been acknowledged.
  private static func answer(on descriptor: Int32) throws -> Answer {
    var received: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    while case let count = recv(descriptor, &piece, piece.count, 0), count > 0 { received += piece[..<count] }
    let text = String(decoding: received, as: UTF8.self)
    guard text.contains("\r\n\r\n"), let status = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { throw Broken() }
    return Answer(status: status, body: text)
  }
}
