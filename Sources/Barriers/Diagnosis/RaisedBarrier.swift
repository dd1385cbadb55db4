import Cases
import Time

/// An open barrier that people have raised, in their own words.
public struct RaisedBarrier: Hashable, Sendable {
  public var id: Int
  /// The factor of the catalogue, or `nil` when none covers it.
  public var factor: FactorID?
  public var step: CaseStep
  /// As people wrote it: show it verbatim.
  public var title: String
  /// 1 to 3. Other values are brought within.
  public var weight: Int
  public var raised: Day
  /// Organisations that have raised or confirmed it.
  public var organisations: Int

  public init(
    id: Int, factor: FactorID?, step: CaseStep, title: String, weight: Int, raised: Day, organisations: Int = 1
  ) {
    self.id = id
    self.factor = factor
    self.step = step
    self.title = title
    self.weight = min(3, max(1, weight))
    self.raised = raised
    self.organisations = organisations
  }
}
