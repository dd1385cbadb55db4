import Cases
import Database
import Language
import Web

/// What the register shows of other slices, which it does not know. Wiring gives it.
package struct DifferenceSources: Sendable {
  /// What a difference can hang together with: those of the given keys, or the
  /// newest of each kind to choose from. What is gone is left out.
  package var targets: @Sendable (Connection, Case.ID, [LinkKey]?) throws -> [LinkTarget]
  /// Where the leader invites those who are missing on the matter.
  package var invitation: @Sendable (Case.ID) -> String?
  /// What the opinion map says, for the side of the register.
  package var opinionMap: Panel<Case.ID>?
  /// What other slices show beside one difference.
  package var beside: [Panel<CaseThing>] = []

  package init(
    targets: @escaping @Sendable (Connection, Case.ID, [LinkKey]?) throws -> [LinkTarget] = { _, _, _ in [] },
    invitation: @escaping @Sendable (Case.ID) -> String? = { _ in nil }, opinionMap: Panel<Case.ID>? = nil
  ) {
    self.targets = targets
    self.invitation = invitation
    self.opinionMap = opinionMap
  }
}

/// A barrier, a task, an idea: by its name and where it stands.
package struct LinkTarget: Sendable {
  package let key: LinkKey
  package let title: Text
  package let path: String

  package init(_ key: LinkKey, _ title: Text, path: String) {
    self.key = key
    self.title = title
    self.path = path
  }
}
