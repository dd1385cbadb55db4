import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// Where one perspective is written: one question, one field. For guests on a
/// phone, and for everyone else.
struct PerspectiveForm: Sendable {
  let entry: CaseEntry
  let keys: FormKeys
  /// For whom it is written down, when it is not one's own.
  var other: TeamMember?
  /// The perspective that is changed, when it is not a new one.
  var existing: Perspective?
  var state: FormState

  var id: Case.ID { entry.item.id }
  /// Whether the words were changed after they were read: by a scribe, or on another phone.
  var isStale: Bool {
    existing.map { perspective in state.values["set"] != nil && state.value("set") != perspective.mark } ?? false
  }
  var group: ActorGroup { existing?.group ?? other?.group ?? entry.actorGroup ?? .employee }
}

func perspectivePage(_ form: PerspectiveForm) -> Page {
  let question = heading(form)
  let page = Page(question + Text(same: " – " + form.entry.item.title), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(form.state, heading: FramingTexts.putRight)
      crumbs(
        wayBack(to: form.entry), here: form.existing == nil ? PerspectiveTexts.write : PerspectiveTexts.editHeading)
      h1(.class("mt4")) { question }
      p(.class("lead mt2 muted")) { form.entry.item.title }
      form.entry.item.summary.isEmpty ? nil : p(.class("quote quote--ask mt3")) { form.entry.item.summary }
      form.other.map { other in p(.class("mt3")) { PerspectiveTexts.together(other.name) } }
      staleNotice(form.isStale, saved: [(PerspectiveTexts.field, Text(same: form.existing?.text ?? ""))])
      writingForm(form)
      form.existing.map { withdrawal($0, form) }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

private func heading(_ form: PerspectiveForm) -> Text {
  if form.existing != nil { return PerspectiveTexts.editHeading }
  return form.other.map { PerspectiveTexts.questionTo($0.name) } ?? PerspectiveTexts.question
}

func wayBack(to entry: CaseEntry) -> [(Text, String)] {
  [
    (CaseTexts.cases, CaseRoutes.list.path()),
    (Text(same: entry.item.title), CaseRoutes.overview.path(entry.item.id)),
    (FramingTexts.framing, FramingRoutes.framing.path(entry.item.id)),
  ]
}

private func writingForm(_ form: PerspectiveForm) -> some Markup {
  let path =
    form.existing.map { FramingRoutes.onePerspective.path(form.id, $0.id) } ?? FramingRoutes.perspective.path(form.id)
  return postForm(form.keys, to: path, class: "mt4") {
    form.other.map { other in input(.type("hidden"), .name("for"), .value(other.id.pathSegment)) }
    form.existing.map { perspective in input(.type("hidden"), .name("set"), .value(perspective.mark)) }
    Field("perspektiv", PerspectiveTexts.field, hint: PerspectiveTexts.hint, in: form.state, class: "field field--big")
      .lines(rows: 5)
    form.existing == nil
      ? p(.class("small muted mt3")) {
        PerspectiveTexts.whoReads(form.entry.people, group: form.group.singular)
      } : nil
    div(.class("actions")) {
      button(.class("btn"), .type("submit")) { PerspectiveTexts.save }
      a(.class("btn btn--quiet"), .href(FramingRoutes.framing.path(form.id))) { FramingTexts.cancel }
    }
  }
}

private func withdrawal(_ perspective: Perspective, _ form: PerspectiveForm) -> some Markup {
  postForm(form.keys, to: FramingRoutes.withdrawal.path(form.id, perspective.id), class: "card card--note mt6") {
    p { PerspectiveTexts.withdrawHint }
    div(.class("actions")) {
      button(.class("btn btn--danger"), .type("submit")) { PerspectiveTexts.withdraw }
    }
  }
}

extension Perspective {
  /// By which a form knows whether the words have been changed since they were read.
  var mark: String { String(edited?.milliseconds ?? 0) }
}

// MARK: - The receipt

/// What is shown after a perspective: what happens now, and one more small thing.
struct PerspectiveReceipt: Sendable {
  let entry: CaseEntry
  let perspective: Perspective
  let groupsHeard: Int
  let meeting: Text?
  let hasProblem: Bool
  let isOwn: Bool

  var thanks: Text { isOwn ? PerspectiveTexts.thanks : PerspectiveTexts.thanksForTheirs }
}

func receiptPage(_ receipt: PerspectiveReceipt) -> Page {
  let id = receipt.entry.item.id
  return Page(receipt.thanks, section: "forloeb") {
    div(.class("wrap--narrow")) {
      crumbs(wayBack(to: receipt.entry), here: receipt.thanks)
      h1(.class("mt4")) { receipt.thanks }
      h2(.class("t-m mt4")) { PerspectiveTexts.youWrote }
      p(.class("quote mt2")) { written(receipt.perspective.text) }
      perspectiveSignature(receipt.perspective, in: id, mayEdit: receipt.entry.may(.contribute))
      h2(.class("t-l mt6")) { PerspectiveTexts.next }
      whatHappens(receipt)
      nextDoors(receipt)
    }
  }
}

private func whatHappens(_ receipt: PerspectiveReceipt) -> some Markup {
  ol(.class("trail mt3")) {
    li {
      PerspectiveTexts.teamReads
      Text(same: " ")
      PerspectiveTexts.heard(receipt.groupsHeard, of: FramingSummary.groupsWanted)
    }
    li(Attribute("data-next", if: true)) {
      receipt.meeting.map { meeting in PerspectiveTexts.nextMeeting + meeting } ?? PerspectiveTexts.noMeeting
    }
  }
}

private func nextDoors(_ receipt: PerspectiveReceipt) -> some Markup {
  let framing = FramingRoutes.framing.path(receipt.entry.item.id)
  return div(.class("actions")) {
    a(
      .class("btn"), .href(receipt.hasProblem ? framing + "#underskrifter" : framing + "#\(FramingPart.problem.anchor)")
    ) {
      receipt.hasProblem ? PerspectiveTexts.seeProblem : PerspectiveTexts.seeOthers
      Icon.right
    }
    a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(receipt.entry.item.id))) {
      PerspectiveTexts.backToCase
    }
  }
}
