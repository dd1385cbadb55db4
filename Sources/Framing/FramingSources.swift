import Cases
import Database
import Language
import Web

/// What the framing shows of slices that it does not know. Wiring gives it.
package struct FramingSources: Sendable {
  /// Cases like the words, among those the viewer may see.
  package var similar: @Sendable (Connection, Viewer?, _ query: String, _ excluding: Case.ID) throws -> [SimilarCase]
  /// When and where the team meets next, in a sentence.
  package var nextMeeting: @Sendable (Connection, Case.ID) throws -> Text?
  /// Those who are invited and have not answered.
  package var invited: @Sendable (Connection, Case.ID) throws -> [InvitedActor]

  /// What trials show of the value: in a few words, and where.
  package var evidence: @Sendable (Connection, Case.ID) throws -> [(Text, String)] = { _, _ in [] }

  package init(
    similar: @escaping @Sendable (Connection, Viewer?, String, Case.ID) throws -> [SimilarCase] = { _, _, _, _ in [] },
    nextMeeting: @escaping @Sendable (Connection, Case.ID) throws -> Text? = { _, _ in nil },
    invited: @escaping @Sendable (Connection, Case.ID) throws -> [InvitedActor] = { _, _ in [] }
  ) {
    self.similar = similar
    self.nextMeeting = nextMeeting
    self.invited = invited
  }
}

/// A case where something similar has been tried.
package struct SimilarCase: Equatable, Sendable {
  package let id: Case.ID
  package let title: String
  package let organisation: String
  package let step: CaseStep
  /// What came of it, in a sentence.
  package let note: Text?

  package init(id: Case.ID, title: String, organisation: String, step: CaseStep, note: Text? = nil) {
    self.id = id
    self.title = title
    self.organisation = organisation
    self.step = step
    self.note = note
  }
}

package struct InvitedActor: Equatable, Sendable {
  package let name: String
  package let group: ActorGroup

  package init(name: String, group: ActorGroup) {
    self.name = name
    self.group = group
  }
}
