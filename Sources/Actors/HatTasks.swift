import Cases
import Language

extension Hat {
  /// The hat's five tasks in the talk.
  package var tasks: [Text] {
    switch self {
    case .convener: HatTexts.convenerTasks
    case .facilitator: HatTexts.facilitatorTasks
    case .catalyst: HatTexts.catalystTasks
    }
  }
}
