import Cases
import Web
extension ActorRoutes { static func addMandates(to router: inout Router, _ desk: CaseDesk) {} }
