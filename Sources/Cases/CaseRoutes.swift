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
  package static let contributions = Route("/forloeb/:case/bidrag.csv", Case.ID.self)
}
