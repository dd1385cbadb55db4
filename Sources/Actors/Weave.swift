import Cases

/// The team weave: which actor groups are woven into which step.
///
/// The rule, from the record of contributions, the team and the hats. The
/// first line that fits counts:
///
/// 1. *Leads*: on a step that is reached, the group has done as much work as
///    any group, or someone of it wears the hat of the step.
/// 2. *Contributes*: the group has done some work on the step.
/// 3. *Backs*: all it has done is to give backing or a mandate, or to come in
///    as a backer.
/// 4. *Missing*: the step is reached, and a group of the core five has done nothing.
/// 5. *Ready*: the step lies ahead, and someone of the group is on the team to
///    work. Backers alone do not make a group ready.
/// 6. *Not yet*: anything else.
///
/// Work is any act but coming and going, answering for a mandate, and putting
/// the case away.
package struct Weave: Equatable, Sendable {
  package enum Cell: String, CaseIterable, Sendable {
    case leads, contributes, backs, missing, ready
    case notYet = "not_yet"
  }

  /// What one group has done on one step.
  package struct Act: Equatable, Sendable {
    package let step: CaseStep
    package let group: ActorGroup
    package let work: Int
    package let backing: Int
    package init(step: CaseStep, group: ActorGroup, work: Int, backing: Int = 0) {
      self.step = step
      self.group = group
      self.work = work
      self.backing = backing
    }
  }

  /// A group's line through the steps.
  package struct Strand: Equatable, Sendable {
    package let group: ActorGroup
    package let cells: [CaseStep: Cell]
    package func cell(_ step: CaseStep) -> Cell { cells[step] ?? .notYet }
  }

  package let step: CaseStep
  package let strands: [Strand]

  package static let notWork: [Contribution.Kind] = [
    .joined, .left, .mandateAnswered, .backingAnswered, .visibility, .archived, .reopened,
  ]

  package init(
    at step: CaseStep, acts: [Act], working: Set<ActorGroup>, backing: Set<ActorGroup> = [],
    hats: [CaseStep: Set<ActorGroup>] = [:]
  ) {
    self.step = step
    let present = working.union(backing).union(acts.lazy.filter { $0.work + $0.backing > 0 }.map(\.group))
    let most = acts.reduce(into: [CaseStep: Int]()) { $0[$1.step] = max($0[$1.step] ?? 0, $1.work) }
    strands = ActorGroup.allCases.filter { $0.isCore || present.contains($0) }.map { group in
      var cells: [CaseStep: Cell] = [:]
      for column in CaseStep.allCases {
        let act = acts.first { $0.step == column && $0.group == group }
        cells[column] = Self.cell(
          of: group, work: act?.work ?? 0, backing: act?.backing ?? 0, most: most[column] ?? 0,
          isReached: column <= step, isReady: working.contains(group),
          wearsHat: hats[column]?.contains(group) ?? false)
      }
      return Strand(group: group, cells: cells)
    }
  }

  private static func cell(
    of group: ActorGroup, work: Int, backing: Int, most: Int, isReached: Bool, isReady: Bool, wearsHat: Bool
  ) -> Cell {
    if isReached, wearsHat || (work > 0 && work == most) { return .leads }
    if work > 0 { return .contributes }
    if backing > 0 { return .backs }
    if isReached { return group.isCore ? .missing : .notYet }
    return isReady ? .ready : .notYet
  }

  /// The groups that are missing where the case is now, in the order of the talk.
  package var gaps: [ActorGroup] { strands.filter { $0.cell(step) == .missing }.map(\.group) }
}
