import Accounts
import HTTP

/// What people take part in by its link: one call, one opinion map, one room.
package struct CrowdSubject: Hashable, Sendable {
  /// `call`, `map`, `room`: as in the record of contributions.
  package let kind: String
  package let id: Int
  /// Where it lies: its cookie is sent there and nowhere else.
  package let path: String
  /// What its cookie is called. Where many lie below one path, each has its own.
  package let cookie: String

  /// - Parameter sharesPath: Others of its kind lie below the same path: its own address can change.
  package init(_ kind: String, _ id: Int, path: String, sharesPath: Bool = false) {
    self.kind = kind
    self.id = id
    self.path = path
    cookie = sharesPath ? "samspil-deltager-\(id)" : "samspil-deltager"
  }

  var name: String { "\(kind) \(id)" }
}

/// Someone who takes part in one subject, whether we know who it is or not.
///
/// The key tells participants of one subject apart and says nothing in another:
/// the same person is somebody else in the next call.
package struct Participant: Hashable, Sendable {
  package let key: String
  /// Who it is, when they are signed in.
  package let person: Person.ID?

  package init(key: String, person: Person.ID? = nil) {
    self.key = key
    self.person = person
  }
}

/// A participant who takes part now, and the cookie by which they are known the next time.
package struct AdmittedParticipant: Sendable {
  package let participant: Participant
  /// To be set with the answer; `nil` when they are known without.
  package let cookie: Cookie?
}
