import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// Three questions for those who have not answered, and what the rounds have shown.
func pulsePage(_ desk: CaseDesk, _ view: PulseView) -> Page {
  desk.page(view.entry, tab: "forskelle", title: PulseTexts.pulse) {
    errorSummary(view.state, heading: PulseTexts.putRight)
    div(.class("cols cols--aside")) {
      div(.class("stack stack-l")) {
        div {
          h1 { PulseTexts.heading }
          p(.class("lead mt2 muted")) { PulseTexts.lead }
        }
        now(view)
        results(view)
      }
      sideColumn(view)
    }
    div(.class("mt6")) { wayOn(view) }
  }.refused(view.state)
}

// MARK: - The open round

private func now(_ view: PulseView) -> AnyMarkup {
  guard let open = view.open else { return AnyMarkup(opening(view)) }
  if view.mayAnswer, !view.hasAnswered { return AnyMarkup(questions(view, open)) }
  return AnyMarkup(progress(view, open))
}

private func questions(_ view: PulseView, _ open: PulseRound) -> some Markup {
  group {
    p(.class("quote quote--ask")) { PulseTexts.promise }
    postForm(view.keys, to: PulseRoutes.pulse.path(view.id)) {
      PulseQuestion.allCases.enumerated().map { index, question in scale(index + 1, question, view.state) }
      div(.class("actions")) { button(.class("btn"), .type("submit")) { PulseTexts.send } }
    }
    p(.class("small muted")) { PulseTexts.openUntil(open.closes) }
    view.mayOpen ? leading(view, open) : nil
  }
}

/// Five steps that look alike; only the ends have words.
private func scale(_ number: Int, _ question: PulseQuestion, _ form: FormState) -> some Markup {
  let name = question.rawValue
  let fault = form.fault(name)
  return fieldset(
    .class("field"), Attribute("data-invalid", if: fault != nil),
    .described(by: fault == nil ? "\(name)-ender" : "\(name)-fault \(name)-ender")
  ) {
    legend { Text(same: "\(number). ") + PulseTexts.question(question) }
    fault.map { fault in
      p(.class("error"), .id("\(name)-fault")) {
        Icon.warning
        span { fault }
      }
    }
    div(.class("scale mt2")) {
      (1...5).map { step in
        label {
          input(
            .type("radio"), .name(name), .value("\(step)"), .id(step == 1 ? name : "\(name)-\(step)"),
            Attribute("checked", if: form.has("\(step)", in: name)))
          "\(step)"
        }
      }
    }
    div(.class("scale-ends"), .id("\(name)-ender")) {
      span { PulseTexts.notAtAll }
      span { PulseTexts.highly }
    }
  }
}

private func progress(_ view: PulseView, _ open: PulseRound) -> some Markup {
  section(.class("card")) {
    view.hasAnswered ? p { b { PulseTexts.hasAnswered } } : nil
    view.mayAnswer ? nil : p { PulseTexts.backerNote }
    p(.class("mt2")) { PulseTexts.answered(open.answers, of: view.team) }
    p(.class("small muted mt2")) {
      PulseTexts.openUntil(open.closes)
      Text(same: " ")
      PulseTexts.promise
    }
    view.mayOpen ? leading(view, open) : nil
  }
}

/// What the leader can do while a round is open: remind, and end it.
private func leading(_ view: PulseView, _ open: PulseRound) -> some Markup {
  div(.class("mt5")) {
    view.hasAnswered ? nil : p(.class("small")) { PulseTexts.answered(open.answers, of: view.team) }
    details(.class("more mt3")) {
      summary { PulseTexts.reminder }
      div {
        p(.class("small muted")) { PulseTexts.reminderHint }
        p(.class("quote mt2")) { PulseTexts.reminder(view.entry.item.title, view.link, open.closes) }
      }
    }
    postForm(view.keys, to: PulseRoutes.closing.path(view.id), class: "mt3") {
      button(.class("btn btn--s btn--quiet"), .type("submit")) { PulseTexts.close }
    }
  }
}

private func opening(_ view: PulseView) -> some Markup {
  let waits = view.nextDay.flatMap { $0 > view.today ? $0 : nil }
  return group {
    view.rounds.isEmpty
      ? div(.class("empty")) {
        Picture.emptyWeave
        h2(.class("t-l")) { PulseTexts.never }
        view.mayOpen ? nil : p { PulseTexts.neverWhy }
      } : nil
    waits.map { day in p(.class("muted")) { PulseTexts.wait(day) + Text(same: ".") } }
    view.mayOpen && waits == nil
      ? postForm(view.keys, to: PulseRoutes.opening.path(view.id)) {
        p { PulseTexts.openHint }
        div(.class("actions")) { button(.class("btn"), .type("submit")) { PulseTexts.open } }
      } : nil
  }
}

// MARK: - What was shown

private func results(_ view: PulseView) -> (some Markup)? {
  view.rounds.isEmpty
    ? nil
    : section(.class("sec")) {
      div(.class("sec__head")) { h2 { finding(view) ?? PulseTexts.results } }
      view.rounds.first.map { reading($0, view) }
      table(view.rounds)
    }
}

/// The heading states what the latest round says.
private func finding(_ view: PulseView) -> Text? {
  guard let latest = view.rounds.first?.mean else { return nil }
  let before = view.rounds.dropFirst().first { $0.mean != nil }?.mean
  return before.map { PulseTexts.trend(from: $0, to: latest) } ?? PulseTexts.first(latest)
}

private func reading(_ round: PulseRound, _ view: PulseView) -> some Markup {
  div(.class("stack stack-s")) {
    p { words(round) }
    round.spread.map { distance in p { PulseTexts.spread(distance) } }
    round.mean.map { $0 < 3.5 } == true ? p { PulseTexts.low } : nil
    round.mean.map { $0 < 3.5 } == true
      ? p { a(.class("btn btn--second btn--s"), .href(CaseRoutes.overview.path(view.id))) { PulseTexts.seeOverview } }
      : nil
  }
}

private func words(_ round: PulseRound) -> Text {
  guard let agreement = round.agreement else { return round.isHeldBack ? PulseTexts.heldBack : PulseTexts.tooFew }
  var words = agreement == .alike ? PulseTexts.alike : PulseTexts.apart
  switch round.reliability {
  case .together: words = words + Text(same: " ") + PulseTexts.together
  case .loose: words = words + Text(same: " ") + PulseTexts.loose
  case nil: break
  }
  return words
}

private func table(_ rounds: [PulseRound]) -> some Markup {
  div(
    .class("scroll mt4"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(PulseTexts.tableCaption)
  ) {
    HTML.table(.class("table")) {
      caption(.class("sr")) { PulseTexts.tableCaption }
      thead {
        tr {
          th(.scope("col")) { PulseTexts.round }
          th(.scope("col"), .class("right")) { PulseTexts.answers }
          th(.scope("col"), .class("right")) { PulseTexts.mean }
          th(.scope("col")) { PulseTexts.says }
        }
      }
      tbody { rounds.map(row) }
    }
  }
}

private func row(_ round: PulseRound) -> some Markup {
  tr {
    th(.scope("row")) { Text.build { "\(round.number). " + Formats.day(round.opened.day, $0) } }
    td(.class("right num")) { "\(round.answers)" }
    td(.class("right num")) { round.mean.map { PulseTexts.number($0) } ?? PulseTexts.notShown }
    td(.class("small")) { words(round) }
  }
}

// MARK: - Beside it

private func sideColumn(_ view: PulseView) -> some Markup {
  aside(.ariaLabel(PulseTexts.about)) {
    h2(.class("t-l")) { PulseTexts.how }
    ol(.class("small mt3 numbered stack stack-s")) { PulseTexts.howSteps.map { step in li { step } } }
  }
}

private func wayOn(_ view: PulseView) -> some Markup {
  div(.class("row row--between")) {
    a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(view.id))) {
      Icon.left
      PulseTexts.overview
    }
    a(.class("btn btn--second"), .href(DifferenceRoutes.list.path(view.id))) {
      PulseTexts.toDifferences
      Icon.right
    }
  }
}
