import Cases
import HTML
import HTTP
import Language
import Web

/// Where a side that is there is corrected, or said in one's own words.
func sidePage(_ form: SideForm) -> Page {
  let heading = form.isTaking ? SideTexts.take : SideTexts.correct
  let page = Page(heading + Text(same: " – " + form.item.title), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(form.state, heading: SideTexts.putRight)
      crumbs(wayBack(to: form.entry, form.item), here: heading)
      h1(.class("mt4")) { heading }
      p(.class("lead mt2 muted")) { form.item.title }
      form.isTaking ? p(.class("mt3")) { SideTexts.takeLead } : nil
      staleNotice(form.isStale, saved: form.side?.text ?? "")
      form.side.map { writingForm($0, form) }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

private func writingForm(_ side: DifferenceSide, _ form: SideForm) -> some Markup {
  postForm(form.keys, to: DifferenceRoutes.side.path(form.entry.item.id, form.item.id, side.id), class: "mt4") {
    input(.type("hidden"), .name("set"), .value(side.mark))
    Field("side", SideTexts.label, hint: SideTexts.hint, in: form.state)
      .lines(rows: 5, limit: NewDifferenceForm.sideLimit)
    div(.class("actions")) {
      button(.class("btn"), .type("submit"), .name("som"), .value("mig")) {
        form.isTaking ? SideTexts.takeButton : SideTexts.save
      }
      form.isTaking && side.canBeCorrected(by: form.viewer)
        ? button(.class("btn btn--second"), .type("submit"), .name("som"), .value("hoert")) { SideTexts.keepHeard }
        : nil
      a(.class("btn btn--quiet"), .href(DifferenceRoutes.one.path(form.entry.item.id, form.item.id))) {
        Icon.left
        Text(same: form.item.title)
      }
    }
  }
}

/// Where one more side is written.
func newSidePage(_ form: SideForm) -> Page {
  let id = form.entry.item.id
  return Page(SideTexts.new + Text(same: " – " + form.item.title), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(form.state, heading: SideTexts.putRight)
      crumbs(wayBack(to: form.entry, form.item), here: SideTexts.new)
      h1(.class("mt4")) { SideTexts.new }
      p(.class("lead mt2 muted")) { form.item.title }
      form.isFull ? AnyMarkup(p(.class("mt4")) { SideTexts.full }) : AnyMarkup(newSideForm(form))
      p(.class("mt5")) {
        a(.class("btn btn--quiet"), .href(DifferenceRoutes.one.path(id, form.item.id))) {
          Icon.left
          Text(same: form.item.title)
        }
      }
    }
  }.refused(form.state)
}

private func newSideForm(_ form: SideForm) -> some Markup {
  let all = speakerChoices(form.speakers, viewer: form.viewer)
  let choices = form.speaksAlready ? Array(all.dropFirst()) : all
  return postForm(form.keys, to: DifferenceRoutes.newSide.path(form.entry.item.id, form.item.id), class: "mt4") {
    form.speaksAlready ? p(.class("small muted")) { SideTexts.speaksAlready } : nil
    Field("side", SideTexts.label, hint: SideTexts.hint, in: form.state)
      .lines(rows: 4, limit: NewDifferenceForm.sideLimit)
    Field("hvem", NewDifferenceTexts.who, in: form.state).picked(
      from: [Choice("", NewDifferenceTexts.choose)] + choices)
    div(.class("actions")) { button(.class("btn"), .type("submit")) { SideTexts.save } }
  }
}
