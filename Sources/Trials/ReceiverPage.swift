import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// Where one who uses the solution too is written down.
struct ReceiverForm: Sendable {
  let entry: CaseEntry
  let receiver: Receiver?
  let state: FormState
  let keys: FormKeys
  var id: Case.ID { entry.item.id }
  var isStale: Bool {
    receiver.map { state.values["set"] != nil && state.value("set") != String($0.revision) } ?? false
  }
}

func receiverPage(_ desk: CaseDesk, _ form: ReceiverForm) -> Page {
  let title = form.receiver == nil ? ReceiverTexts.add : ReceiverTexts.change
  let path = form.receiver.map { ReceiverRoutes.one.path(form.id, $0.id) } ?? ReceiverRoutes.new.path(form.id)
  let page = desk.page(form.entry, tab: TrialRoutes.embeddingTab, title: title) {
    errorSummary(form.state, heading: EmbeddingTexts.putRight)
    h1 { title }
    staleNotice(form.isStale)
    postForm(form.keys, to: path, class: "mt5") {
      form.receiver.map { receiver in input(.type("hidden"), .name("set"), .value(String(receiver.revision))) }
      Field("hvem", ReceiverTexts.name, hint: ReceiverTexts.nameHint, in: form.state).line(limit: 120)
      Field("hvordan", ReceiverTexts.kind, in: form.state).chosen(
        from: Receiver.Kind.allCases.map { Choice($0.rawValue, ReceiverTexts.name(of: $0)) }, tiles: true)
      Field("siden", ReceiverTexts.since, in: form.state).line(type: "date")
      Field("note", ReceiverTexts.note, hint: ReceiverTexts.noteHint, isOptional: true, in: form.state)
        .lines(rows: 2, limit: 400)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { ReceiverTexts.save }
        a(.class("btn btn--quiet"), .href(TrialRoutes.embedding.path(form.id))) { TrialFormTexts.cancel }
      }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

/// Those who use it, with the way to write down another.
func receiverList(_ view: EmbeddingView) -> some Markup {
  group {
    h3(.class("t-l mt5")) { ReceiverTexts.who }
    view.receivers.isEmpty ? p(.class("small muted mt2")) { ReceiverTexts.none } : nil
    ul(.class("list list--tight plain mt2")) {
      view.receivers.map { receiver in
        li {
          p {
            view.mayEmbed
              ? AnyMarkup(a(.href(ReceiverRoutes.one.path(view.id, receiver.id))) { receiver.name })
              : AnyMarkup(receiver.name)
            " "
            span(.class(receiver.kind == .stopped ? "tag tag--warn" : "tag tag--info")) {
              ReceiverTexts.name(of: receiver.kind)
            }
          }
          receiver.note.isEmpty ? nil : p(.class("small verbatim")) { receiver.note }
          p(.class("small muted")) { ReceiverTexts.since(receiver.since) }
        }
      }
    }
    view.mayEmbed
      ? p(.class("mt3")) {
        a(.class("btn btn--s btn--second"), .href(ReceiverRoutes.new.path(view.id))) { ReceiverTexts.add }
      } : nil
  }
}
