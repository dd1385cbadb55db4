import Cases
import HTML
import HTTP
import Language
import Web

/// Where a difference is made visible: what it is, what kind, and both sides as they were heard.
func newDifferencePage(_ form: NewDifferenceForm) -> Page {
  let id = form.entry.item.id
  return Page(NewDifferenceTexts.heading + Text(same: " – " + form.entry.item.title), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(form.state, heading: NewDifferenceTexts.putRight)
      crumbs(wayBack(to: form.entry), here: NewDifferenceTexts.heading)
      h1(.class("mt4")) { NewDifferenceTexts.heading }
      p(.class("lead mt2 muted")) { NewDifferenceTexts.lead }
      postForm(form.keys, to: DifferenceRoutes.new.path(id), class: "mt5") {
        Field("titel", NewDifferenceTexts.title, hint: NewDifferenceTexts.titleHint, in: form.state)
          .line(limit: NewDifferenceForm.titleLimit)
        sideFields(1, form)
        sideFields(2, form)
        thirdSide(form)
        kindField(form)
        linkField(form)
        p(.class("small muted mt4")) { NewDifferenceTexts.privacy }
        div(.class("actions")) {
          button(.class("btn"), .type("submit")) { NewDifferenceTexts.save }
          a(.class("btn btn--quiet"), .href(DifferenceRoutes.list.path(id))) { DifferencePageTexts.back }
        }
      }
    }
  }.refused(form.state)
}

private func sideFields(_ number: Int, _ form: NewDifferenceForm) -> some Markup {
  group {
    Field(
      "side\(number)", NewDifferenceTexts.side(number), hint: number == 1 ? NewDifferenceTexts.sideHint : nil,
      in: form.state
    ).lines(rows: 3, limit: NewDifferenceForm.sideLimit)
    Field("hvem\(number)", NewDifferenceTexts.who, in: form.state).picked(
      from: [Choice("", NewDifferenceTexts.choose)] + speakerChoices(form.speakers, viewer: form.viewer))
  }
}

private func thirdSide(_ form: NewDifferenceForm) -> some Markup {
  let isOpen = !form.state.value("side3").isEmpty || form.state.fault("hvem3") != nil
  return details(.class("more mt3"), Attribute("open", if: isOpen)) {
    summary { NewDifferenceTexts.third }
    div { sideFields(3, form) }
  }
}

private func kindField(_ form: NewDifferenceForm) -> some Markup {
  Field("slags", NewDifferenceTexts.kind, in: form.state, class: "field mt5").chosen(
    from: Difference.Kind.allCases.map { kind in
      Choice(kind.rawValue, DifferenceTexts.name(of: kind).capitalised, note: NewDifferenceTexts.note(of: kind))
    }, tiles: true)
}

private func linkField(_ form: NewDifferenceForm) -> (some Markup)? {
  form.choices.isEmpty
    ? nil
    : Field("tilknyt", NewDifferenceTexts.link, isOptional: true, in: form.state).picked(
      from: [Choice("", NewDifferenceTexts.nothing)] + linkChoices(form.choices))
}

/// Oneself, the others on the team, and the groups they come from.
func speakerChoices(_ speakers: [Speaking], viewer: Int) -> [Choice] {
  let people = speakers.filter { $0.id.number != viewer }.map { person in
    Choice(
      Speaker.person(person.id).formValue, Text(same: "\(person.name) (") + person.group.singular + Text(same: ")"))
  }
  let groups = ActorGroup.allCases.map { Choice(Speaker.group($0).formValue, $0.plural.capitalised) }
  return [Choice(Speaker.oneself.formValue, NewDifferenceTexts.mine)] + people + groups
}
