import Glibc

/// The settings that the program was started with.
///
/// Foundation has the same, and would be the only thing used of it: without it the
/// program starts sooner and takes a third less memory.
struct Environment {
  subscript(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// A directory with all that lead to it; only the one who runs the program may
/// look into those that are made.
///
/// - Returns: Whether it is there now.
func makeDirectory(_ path: String) -> Bool {
  var made = path.hasPrefix("/") ? "/" : ""
  for part in path.split(separator: "/") {
    made += made.isEmpty || made == "/" ? String(part) : "/" + part
    guard mkdir(made, 0o700) == 0 || errno == EEXIST else { return false }
  }
  var about = stat()
  return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFDIR
}
