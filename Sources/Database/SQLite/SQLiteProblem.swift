import CSQLite

extension DatabaseProblem {
  /// The statement cannot be prepared: the engine's message speaks of its text.
  init(preparing statement: String, on handle: OpaquePointer) {
    self.init(
      sqlite: sqlite3_extended_errcode(handle), message: String(cString: sqlite3_errmsg(handle)), statement: statement)
  }

  /// The statement failed while it ran.
  ///
  /// The engine's words are kept where they name columns and constraints only;
  /// elsewhere they may quote a value (a search expression, say).
  init(running statement: String, on handle: OpaquePointer) {
    let code = sqlite3_extended_errcode(handle)
    guard code & 0xff == SQLITE_CONSTRAINT else {
      self.init(sqlite: code, statement: statement)
      return
    }
    let message = String(cString: sqlite3_errmsg(handle))
    self.init(sqlite: code, message: message, statement: statement)
    readConstraint()
  }

  init(sqlite code: Int32, message: String? = nil, statement: String) {
    self.init(
      Kind(sqlite: code), code: String(code), message: message ?? String(cString: sqlite3_errstr(code)),
      statement: statement)
  }

  /// `UNIQUE constraint failed: people.name, people.area`, `CHECK constraint
  /// failed: name_not_empty`.
  private mutating func readConstraint() {
    guard let colon = message.firstIndex(of: ":") else { return }
    let named = message[colon...].dropFirst(2)
    switch kind {
    case .uniqueViolation where named.hasPrefix("index '"): constraint = String(named.dropFirst(7).dropLast())
    case .uniqueViolation, .notNullViolation:
      columns = named.split(separator: ",").map { String($0.split(separator: ".").last ?? $0) }
    case .checkViolation: constraint = String(named)
    default: break
    }
  }
}

extension DatabaseProblem.Kind {
  init(sqlite code: Int32) {
    self =
      switch code {
      case sqliteConstraint(8), sqliteConstraint(6), sqliteConstraint(10): .uniqueViolation
      case sqliteConstraint(3): .foreignKeyViolation
      case sqliteConstraint(1): .checkViolation
      case sqliteConstraint(5): .notNullViolation
      default:
        switch code & 0xff {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_NOMEM:
          .unavailable
        default: .mistake
        }
      }
  }
}

/// Extended codes are macros that Swift does not import: UNIQUE 8, PRIMARYKEY
/// 6, ROWID 10, FOREIGNKEY 3, CHECK 1, NOTNULL 5.
private func sqliteConstraint(_ number: Int32) -> Int32 { SQLITE_CONSTRAINT | number << 8 }
