import HTTP

/// The places of a case. Slices that hang pages on a case name theirs themselves.
package enum CaseRoutes {
  package static let list = Route("/forloeb")
  package static let new = Route("/forloeb/nyt")
  package static let similar = Route("/forloeb/lignende")
  package static let overview = Route("/forloeb/:case", Case.ID.self)
  package static let timeline = Route("/forloeb/:case/tidslinje", Case.ID.self)
  package static let settings = Route("/forloeb/:case/indstillinger", Case.ID.self)
  package static let step = Route("/forloeb/:case/trin", Case.ID.self)
  package static let ideas = Route("/forloeb/:case/ideer", Case.ID.self)
  /// What can be taken out, and what is left when a case is deleted: pages of another slice.
  package static let export = Route("/forloeb/:case/eksport", Case.ID.self)
  package static let deletion = Route("/forloeb/:case/slet", Case.ID.self)
  package static let contributions = Route("/forloeb/:case/bidrag.csv", Case.ID.self)
}
