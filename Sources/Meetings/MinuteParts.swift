import Cases
import HTML
import HTTP
import Language
import Time
import Web

// The minutes: lines, each by whoever wrote it, and what became of them.

func minutesPart(
  _ lines: [MinuteLine], _ view: MeetingView, _ sources: MeetingSources, _ keys: FormKeys
) -> some Markup {
  lines.isEmpty
    ? nil : ul(.class("minutes plain mt3")) { lines.map { linePart($0, view, sources, keys) } }
}

private func linePart(
  _ line: MinuteLine, _ view: MeetingView, _ sources: MeetingSources, _ keys: FormKeys
) -> some Markup {
  li(.id("linje-\(line.id.number)")) {
    p(.class("verbatim")) { line.text }
    div(.class("row row--s small muted")) {
      span { MinuteTexts.by(line.writer, line.at) }
      view.plans
        ? a(.href(MeetingRoutes.line.path(view.id, view.meeting.id, line.id))) {
          MinuteTexts.change
          span(.class("sr")) { ": \(line.text.prefix(80))" }
        } : nil
      becameLink(line, view.id, sources)
    }
    line.became == nil && view.meeting.cancelled == nil ? becomeForm(line, view, sources, keys) : nil
  }
}

private func becameLink(_ line: MinuteLine, _ id: Case.ID, _ sources: MeetingSources) -> (some Markup)? {
  line.became.flatMap { sources.action($0) }.map { action in
    a(.class("tag tag--good"), .href(action.path(id, line.becameID ?? 0))) {
      action.label
      span(.class("sr")) { ": \(line.text.prefix(80))" }
    }
  }
}

/// One press for each thing that the line can become.
private func becomeForm(
  _ line: MinuteLine, _ view: MeetingView, _ sources: MeetingSources, _ keys: FormKeys
) -> (some Markup)? {
  let actions = sources.actions.filter { view.entry.may($0.act) }
  let forms = sources.forms.filter { view.entry.may($0.act) }
  return actions.isEmpty && forms.isEmpty
    ? nil
    : postForm(keys, to: MeetingRoutes.becoming.path(view.id, view.meeting.id, line.id), class: "row row--s mt2") {
      actions.map { action in
        button(.class("btn btn--s btn--second"), .type("submit"), .name("til"), .value(action.name)) {
          action.button
          span(.class("sr")) { ": \(line.text.prefix(80))" }
        }
      }
      forms.map { form in
        a(.class("btn btn--s btn--quiet"), .href(form.path(view.id, line.text))) {
          form.label
          span(.class("sr")) { ": \(line.text.prefix(80))" }
        }
      }
    }
}

/// The form under a point. What was refused stays under the point it was written for.
func writeForm(_ point: AgendaPoint?, _ view: MeetingView, _ form: FormState, _ keys: FormKeys) -> some Markup {
  let number = point?.id.number ?? 0
  return postForm(keys, to: MeetingRoutes.minutes.path(view.id, view.meeting.id), class: "mt3") {
    input(.type("hidden"), .name("punkt"), .value("\(number)"))
    Field("tekst-\(number)", MinuteTexts.write, hint: number == 0 ? MinuteTexts.hint : nil, in: form)
      .lines(rows: 2, limit: 6_000)
    button(.class("btn btn--s btn--second mt2"), .type("submit")) {
      MinuteTexts.save
      point.map { point in span(.class("sr")) { ": \(point.title)" } }
    }
  }
}

/// A line while it is changed. When somebody else came first, both versions stand here.
struct LineView: Sendable {
  let entry: CaseEntry
  let line: MinuteLine
  let form: FormState
  var isStale: Bool { form.value("set") != "\(line.revision)" }
}

func linePage(_ view: LineView, keys: FormKeys, desk: CaseDesk) -> Page {
  let id = view.entry.item.id
  let page = desk.page(view.entry, tab: MeetingRoutes.tab, title: MinuteTexts.line) {
    errorSummary(view.form, heading: MinuteTexts.putRight)
    h1 { MinuteTexts.line }
    p(.class("muted mt2")) { MinuteTexts.by(view.line.writer, view.line.at) }
    savedNotice(view.isStale, [(MinuteTexts.text, Text(same: view.line.text))])
    postForm(keys, to: MeetingRoutes.line.path(id, view.line.meeting, view.line.id), class: "mt5") {
      input(.type("hidden"), .name("set"), .value("\(view.line.revision)"))
      Field("tekst", MinuteTexts.text, in: view.form).lines(rows: 3, limit: 600)
      div(.class("actions")) {
        button(.class("btn"), .type("submit"), .name("handling"), .value("gem")) { MinuteTexts.saveLine }
        view.line.became == nil
          ? button(.class("btn btn--second"), .type("submit"), .name("handling"), .value("slet")) {
            MinuteTexts.remove
          } : nil
      }
    }
    p(.class("mt5")) {
      a(.href(MeetingRoutes.meeting.path(id, view.line.meeting))) { MeetingTexts.backToMeeting }
    }
  }.refused(view.form)
  return view.isStale ? page.with { $0.status = .conflict } : page
}
