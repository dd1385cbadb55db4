import HTTP
import Language
import Web

/// Somebody cannot leave everything as things stand.
struct ErasureBlocked: Explained {
  var status: Status { .conflict }
  var explanation: Text { OwnDataTexts.cannotYet }
  var advice: [Text] { [OwnDataTexts.handOver] }
}
