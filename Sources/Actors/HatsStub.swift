import Cases
import Web
extension ActorRoutes { static func addHats(to router: inout Router, _ desk: CaseDesk) {} }
