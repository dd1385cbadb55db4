import Accounts
import Language

/// The choices between two ideas: who chose what is nobody's business, and is deleted with the case.
package enum ChoiceExports {
  package static let all = [
    ExportSource(
      "idea_choices", through: [.init("calls", by: "call_id")],
      leftOut: Text(
        da: "hvem der valgte hvad, vises ikke; stillingen står på idékaldets side",
        en: "who chose what is not shown; how it stands is on the page of the call"))
  ]
}
