import HTML
import HTTP
import Ideas
import Language
import Web

/// Two ideas: which would help most?
func choicePage(_ view: ChoiceView, isSignedIn: Bool) -> Page {
  let call = view.entry.call
  return Page(ChoiceTexts.title, section: "idekald") {
    p(.class("small muted")) {
      a(.href(CallRoutes.call.path(call.slug)), .lang(questionLanguage(call))) { call.question }
    }
    h1(.class("mt2")) { view.pair == nil ? ChoiceTexts.title : ChoiceTexts.heading }
    view.pair == nil ? nil : p(.class("mt2 muted")) { ChoiceTexts.lead }
    question(view)
    view.standings.places.isEmpty ? nil : standing(view)
  }.with { page in
    page.hasForm = true
    if !isSignedIn { page.organisation = call.organisationName }
  }
}

private func question(_ view: ChoiceView) -> AnyMarkup {
  guard view.isEnough else {
    return AnyMarkup(nothing(ChoiceTexts.tooFew, ChoiceTexts.tooFewWhy, wayOn: toIdeas(view)))
  }
  guard let pair = view.pair, let left = view.ideas[pair.left], let right = view.ideas[pair.right] else {
    return AnyMarkup(nothing(ChoiceTexts.done, ChoiceTexts.doneWhy, wayOn: toIdeas(view)))
  }
  return AnyMarkup(
    group {
      postForm(view.keys, to: ChoiceRoutes.choose.path(view.entry.call.slug), class: "mt5") {
        input(.type("hidden"), .name("venstre"), .value(String(pair.left.number)))
        input(.type("hidden"), .name("hoejre"), .value(String(pair.right.number)))
        input(.type("hidden"), .name("froe"), .value(String(pair.seed)))
        input(.type("hidden"), .name("segl"), .value(view.seal))
        div(.class("pair")) {
          card(left, "a")
          span(.class("pair__or")) { ChoiceTexts.or }
          card(right, "b")
        }
        div(.class("row mt4")) {
          button(.class("btn btn--second"), .type("submit"), .name("v"), .value("=")) { ChoiceTexts.equal }
          button(.class("btn btn--quiet"), .type("submit"), .name("v"), .value("-")) { ChoiceTexts.skip }
        }
      }
      p(.class("small muted mt2 only-wide")) { ChoiceTexts.keys }
      progress(view)
    })
}

private func card(_ idea: Idea, _ value: String) -> some Markup {
  button(.class("pair__card"), .type("submit"), .name("v"), .value(value)) {
    b(.lang(idea.language)) { idea.title }
    span(.lang(idea.language)) { idea.text.count > 240 ? String(idea.text.prefix(239)) + "…" : idea.text }
    span(.class("pick")) {
      Icon.check
      ChoiceTexts.pick
    }
  }
}

private func progress(_ view: ChoiceView) -> some Markup {
  let share = min(view.own, ChoiceTexts.enough)
  return div(.class("row choices mt6")) {
    // Without a style of its own: the width is one of a few classes.
    span(
      .class("progress grow"), .role("progressbar"), Attribute("aria-valuenow", share), Attribute("aria-valuemin", 0),
      Attribute("aria-valuemax", ChoiceTexts.enough), .ariaLabel(ChoiceTexts.yours)
    ) {
      i(.class("progress__\(share)")) { Nothing() }
    }
    span(.class("small nowrap")) { ChoiceTexts.count(view.own) }
  }
}

private func nothing(_ what: Text, _ why: Text, wayOn: (words: Text, path: String)) -> some Markup {
  div(.class("empty mt5")) {
    Picture.emptyWeave
    h2(.class("t-l")) { what }
    p { why }
    a(.class("btn"), .href(wayOn.path)) { wayOn.words }
  }
}

/// Where one goes who cannot choose now.
private func toIdeas(_ view: ChoiceView) -> (words: Text, path: String) {
  let slug = view.entry.call.slug
  return view.entry.may(.addIdea)
    ? (CallPanels.share, IdeaRoutes.share.path(slug)) : (CallPanels.allIdeas, CallRoutes.call.path(slug))
}

private func toChoosing(_ view: ChoiceView) -> (words: Text, path: String)? {
  view.entry.may(.choose) && view.isEnough
    ? (ChoiceTexts.title, ChoiceRoutes.choose.path(view.entry.call.slug)) : nil
}

// MARK: - How it stands

private func standing(_ view: ChoiceView) -> some Markup {
  section(.class("sec mt7 choices")) {
    div(.class("sec__head")) {
      h2 { ChoiceTexts.standing }
      span(.class("small muted")) { ChoiceTexts.people(view.standings.choices, view.standings.people) }
    }
    table(Array(view.standings.places.prefix(5)), view, isFull: false)
    p(.class("small muted mt3")) {
      ChoiceTexts.meaning
      Text(same: " ")
      a(.href(ChoiceRoutes.result.path(view.entry.call.slug))) { ChoiceTexts.all }
    }
  }
}

private func table(_ places: [ChoiceStandings.Place], _ view: ChoiceView, isFull: Bool) -> some Markup {
  div(.class("scroll"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(ChoiceTexts.standing)) {
    HTML.table(.class("table")) {
      caption(.class("sr")) { ChoiceTexts.caption }
      thead {
        tr {
          th(.scope("col")) { ChoiceTexts.idea }
          th(.scope("col"), .class("num"), Attribute("aria-sort", "descending")) { ChoiceTexts.chosen }
          isFull ? th(.scope("col"), .class("num")) { ChoiceTexts.between } : nil
          isFull ? th(.scope("col"), .class("num")) { ChoiceTexts.places } : nil
          isFull ? th(.scope("col"), .class("num")) { ChoiceTexts.comparedHow } : nil
          th(.scope("col")) { ChoiceTexts.certainty }
        }
      }
      tbody { places.map { row($0, view, isFull: isFull) } }
    }
  }
}

private func row(_ place: ChoiceStandings.Place, _ view: ChoiceView, isFull: Bool) -> some Markup {
  let idea = view.ideas[place.idea]
  return tr {
    th(.scope("row")) {
      idea.map { idea in
        a(.href(IdeaRoutes.idea.path(view.entry.call.slug, idea.number)), .lang(idea.language)) { idea.title }
      }
    }
    td(.class("num")) { b { ChoiceTexts.percent(place.chance) } }
    isFull ? td(.class("num")) { ChoiceTexts.between(place.interval.lowerBound, place.interval.upperBound) } : nil
    isFull ? td(.class("num")) { ChoiceTexts.ranks(place.ranks) } : nil
    isFull ? td(.class("num")) { place.choices } : nil
    td { ChoiceTexts.name(place.certainty) }
  }
}

/// All of it, with how sure it is and how it was worked out.
func resultPage(_ view: ChoiceView, isSignedIn: Bool) -> Page {
  let call = view.entry.call
  return Page(ChoiceTexts.resultTitle, section: "idekald") {
    p(.class("small muted")) {
      a(.href(CallRoutes.call.path(call.slug)), .lang(questionLanguage(call))) { call.question }
    }
    h1(.class("mt2")) { ChoiceTexts.resultTitle }
    p(.class("lead mt2 muted")) { ChoiceTexts.resultLead }
    view.standings.places.isEmpty
      ? AnyMarkup(nothing(ChoiceTexts.noneYet, ChoiceTexts.lead, wayOn: toChoosing(view) ?? toIdeas(view)))
      : AnyMarkup(
        section(.class("sec mt5")) {
          div(.class("sec__head")) {
            h2 { ChoiceTexts.standing }
            span(.class("small muted")) { ChoiceTexts.people(view.standings.choices, view.standings.people) }
          }
          table(view.standings.places, view, isFull: true)
          view.standings.leftOut > 0
            ? p(.class("small muted mt3")) { ChoiceTexts.leftOut(view.standings.leftOut) } : nil
        })
    method(view)
    view.standings.places.isEmpty
      ? nil : toChoosing(view).map { wayOn in p(.class("mt5")) { a(.class("btn"), .href(wayOn.path)) { wayOn.words } } }
  }.with { if !isSignedIn { $0.organisation = call.organisationName } }
}

private func method(_ view: ChoiceView) -> some Markup {
  section(.class("sec mt6")) {
    h2(.class("t-l")) { ChoiceTexts.method }
    ul(.class("bulleted stack stack-s mt3")) {
      li { ChoiceTexts.meaning }
      ChoiceTexts.methodSteps.map { step in li { step } }
      view.standings.places.isEmpty
        ? nil : li { ChoiceTexts.shown(view.standings.leastShown, view.standings.mostShown) }
      view.standings.gini.map { gini in li { ChoiceTexts.gini(gini) } }
    }
  }
}
