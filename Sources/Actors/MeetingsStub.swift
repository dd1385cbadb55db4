import Cases
import Web
extension ActorRoutes { static func addMeetings(to router: inout Router, _ desk: CaseDesk) {} }
