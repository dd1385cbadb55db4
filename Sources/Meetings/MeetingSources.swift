import Cases
import Database
import HTTP
import Language
import Web

/// What meetings show of slices that they do not know, and what their minutes
/// can become there. Wiring gives it.
package struct MeetingSources: Sendable {
  /// Where points for the agenda come from, in the order they are proposed.
  package var agenda: [AgendaSource] = []
  /// What a line of the minutes can become.
  package var actions: [MinuteAction] = []
  /// What it can become when more is said about it.
  package var forms: [MinuteForm] = []
  /// What the case is to reach, in the team's own words.
  package var goal: @Sendable (Connection, Case.ID) throws -> String? = { _, _ in nil }
  /// What other slices show beside a meeting.
  package var panels: [Panel<CaseThing>] = []

  package init() {}

  func source(_ name: String) -> AgendaSource? { agenda.first { $0.name == name } }
  func action(_ name: String) -> MinuteAction? { actions.first { $0.name == name } }
}

/// Things that are open and can be taken up at a meeting: barriers, differences.
package struct AgendaSource: Sendable {
  /// As it is kept and stands in forms: one word in ASCII.
  package let name: String
  package let label: Text
  /// What is open now, the most important first.
  package let open: @Sendable (Connection, Case.ID) throws -> [AgendaSubject]
  package let path: @Sendable (Case.ID, Int) -> String

  package init(
    _ name: String, _ label: Text, open: @escaping @Sendable (Connection, Case.ID) throws -> [AgendaSubject],
    path: @escaping @Sendable (Case.ID, Int) -> String
  ) {
    self.name = name
    self.label = label
    self.open = open
    self.path = path
  }
}

package struct AgendaSubject: Equatable, Sendable {
  package let id: Int
  package let title: String

  package init(id: Int, title: String) {
    self.id = id
    self.title = title
  }
}

/// One thing that a line of the minutes can become with one press.
package struct MinuteAction: Sendable {
  /// As it is kept and stands in forms: one word in ASCII.
  package let name: String
  /// On the button: *Gør til en beslutning*.
  package let button: Text
  /// On the link to what it became: *Beslutning*.
  package let label: Text
  package let act: CaseAct
  /// Makes it and records it; the number it got.
  package let make: @Sendable (CaseChange, MinuteLine) throws -> Int
  package let path: @Sendable (Case.ID, Int) -> String

  package init(
    _ name: String, button: Text, label: Text, act: CaseAct,
    make: @escaping @Sendable (CaseChange, MinuteLine) throws -> Int,
    path: @escaping @Sendable (Case.ID, Int) -> String
  ) {
    self.name = name
    self.button = button
    self.label = label
    self.act = act
    self.make = make
    self.path = path
  }
}

/// A thing that a line of the minutes can become when a form is filled in.
package struct MinuteForm: Sendable {
  /// On the link: *Forskel*.
  package let label: Text
  package let act: CaseAct
  /// Where the form is, with what the line says in it.
  package let path: @Sendable (Case.ID, _ text: String) -> String

  package init(_ label: Text, act: CaseAct, path: @escaping @Sendable (Case.ID, _ text: String) -> String) {
    self.label = label
    self.act = act
    self.path = path
  }
}
