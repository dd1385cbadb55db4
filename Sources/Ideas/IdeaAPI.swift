import Bytes
import Time

func ideaJSON(_ view: IdeaView) -> JSON {
  guard case .object(let members) = ideaMembers(view.idea) else { return .null }
  return .object(
    members + [
      ("picture", .optional(view.picture?.alt)),
      (
        "fates",
        .array(
          view.fates.map { fate in
            .object([
              ("fate", .string(fate.fate.rawValue)), ("reason", .string(fate.reason)), ("next", .string(fate.next)),
              ("by", .string(fate.who)), ("at", .string(fate.at.day.iso)),
            ])
          })
      ),
      (
        "thread",
        .array(
          view.comments.filter { $0.state == .shown }.map { comment in
            .object([
              ("stance", .string(comment.stance.rawValue)), ("name", .string(comment.name)),
              ("text", .string(comment.text)), ("at", .string(comment.at.day.iso)),
            ])
          })
      ),
    ])
}
