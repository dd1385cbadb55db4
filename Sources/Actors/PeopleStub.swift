import Cases
import Web
extension ActorRoutes { static func addPeople(to router: inout Router, _ desk: CaseDesk) {} }
