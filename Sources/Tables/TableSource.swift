import Glibc

/// Bytes that come a piece at a time: an open file, or nothing more.
///
/// A file is read and not mapped into memory: one that is cut short meanwhile
/// then simply ends, and does not end the program.
struct TableSource: ~Copyable {
  /// Below 0 when there is nothing to read.
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Nothing to read.
  static var nothing: TableSource { TableSource(-1) }

  /// - Throws: What is wrong with the file as such.
  static func opening(_ path: String, most: Int) throws(TableProblem) -> TableSource {
    // Without O_NONBLOCK, opening a pipe that nobody writes to waits for ever.
    let source = TableSource(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    guard source.descriptor >= 0 else { throw TableProblem(file: path, place: nil, kind(of: errno)) }
    var about = stat()
    guard fstat(source.descriptor, &about) == 0 else { throw TableProblem(file: path, place: nil, kind(of: errno)) }
    switch about.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw TableProblem(file: path, place: nil, .directory)
    default: throw TableProblem(file: path, place: nil, .notAFile)
    }
    guard about.st_size <= most else {
      throw TableProblem(file: path, place: nil, .tooLarge(bytes: Int(about.st_size), most: most))
    }
    return source
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Reads into the memory; how many bytes came, 0 at the end, `nil` for a fault (see `errno`).
  func read(into memory: UnsafeMutableRawPointer, room: Int) -> Int? {
    guard descriptor >= 0 else { return 0 }
    while true {
      let count = Glibc.read(descriptor, memory, room)
      if count >= 0 { return count }
      guard errno == EINTR else { return nil }
    }
  }

  static func kind(of code: Int32) -> TableProblem.Kind {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .notPermitted
    case EISDIR: .directory
    case ENXIO: .notAFile
    default: .unreadable(code: code)
    }
  }
}
