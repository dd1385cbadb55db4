import HTML

/// The high jump as spring charts: the talk's figures, and a series of records.
package struct HighJumpCharts: Sendable {
  let talk: AnyMarkup?
  let records: AnyMarkup?

  package init(talk: AnyMarkup? = nil, records: AnyMarkup? = nil) {
    self.talk = talk
    self.records = records
  }
}
