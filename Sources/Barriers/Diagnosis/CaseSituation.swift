import Cases
import Time

/// What is known about one case on one day: all that the rules look at.
///
/// Everything but the dates may be unknown. `nil` means unknown and is never
/// read as zero: a rule that lacks its data waits.
public struct CaseSituation: Hashable, Sendable {
  public var today: Day
  public var step: CaseStep
  public var stepSince: Day
  public var started: Day
  public var lastActivity: Day?

  public var people = People()
  /// How many people wear each hat.
  public var hats: [Hat: Int]?
  public var invitations: Invitations?
  public var backing = Backing()
  public var expectations: Expectations?
  /// Those held, in any order.
  public var meetings: [Meeting]?
  public var decisions: Decisions?

  public var problem = Problem()
  public var keepAndChange: KeepAndChange?
  public var mover = Mover()
  public var innovation = InnovationTest()
  public var triggers: Triggers?

  public var contributions = Contributions()
  /// Contacts between organisations: within one, and across.
  public var contacts: Mixing?
  /// Replies between actor groups: within one, and across.
  public var replies: Mixing?
  public var trust: Trust?
  public var votes: Votes?
  public var differences: Differences?
  public var burden: Burden?

  public var ideas = Ideas()
  public var trials: Trials?
  public var risks: Risks?
  public var blocks: Blocks?
  public var routines: Routines?
  public var spread: Spread?

  /// The open barriers that people have raised.
  public var barriers: [RaisedBarrier] = []

  public init(today: Day, step: CaseStep, stepSince: Day, started: Day) {
    self.today = today
    self.step = step
    self.stepSince = stepSince
    self.started = started
  }
}
