import Cases
import HTML
import HTTP
import Indicators
import Language
import Time
import Web

/// Where a trial is planned: hypothesis, place, people, risk, consent.
func trialFormPage(_ desk: CaseDesk, _ form: TrialForm) -> Page {
  let title = form.trial == nil ? TrialTexts.plan : TrialTexts.change
  let page = desk.page(form.entry, tab: TrialRoutes.tab, title: title) {
    errorSummary(form.state, heading: TrialTexts.putRight)
    h1 { title }
    form.trial == nil ? p(.class("lead mt2 muted")) { TrialTexts.noneWhy } : nil
    staleNotice(form.isStale)
    postForm(
      form.keys, to: form.trial.map { TrialRoutes.changing.path(form.id, $0.id) } ?? TrialRoutes.new.path(form.id),
      class: "mt5"
    ) {
      form.trial.map { trial in input(.type("hidden"), .name("set"), .value(String(trial.revision))) }
      input(.type("hidden"), .name("fra-hvad"), .value(form.state.value("fra-hvad")))
      hypothesis(form.state)
      novelty(form.state)
      place(form)
      form.trial == nil ? AnyMarkup(measuring(form)) : nil
      risk(form)
      consent(form.state)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { TrialFormTexts.save }
        a(
          .class("btn btn--quiet"),
          .href(form.trial.map { TrialRoutes.one.path(form.id, $0.id) } ?? TrialRoutes.list.path(form.id))
        ) {
          TrialFormTexts.cancel
        }
      }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

private func hypothesis(_ state: FormState) -> some Markup {
  group {
    Field("titel", TrialFormTexts.title, hint: TrialFormTexts.titleHint, in: state).line(limit: 80)
    Field("hvis", TrialFormTexts.ifText, hint: TrialFormTexts.ifHint, in: state).lines(rows: 2, limit: 300)
    Field("saa", TrialFormTexts.thenText, hint: TrialFormTexts.thenHint, in: state).lines(rows: 2, limit: 300)
    Field("fordi", TrialFormTexts.becauseText, hint: TrialFormTexts.becauseHint, in: state).lines(rows: 2, limit: 300)
  }
}

private func novelty(_ state: FormState) -> some Markup {
  var state = state
  if state.value("brud").isEmpty { state.values["brud"] = [Trial.Novelty.unknown.rawValue] }
  return Field("brud", TrialFormTexts.novelty, hint: TrialFormTexts.noveltyHint, in: state).chosen(
    from: Trial.Novelty.allCases.map { Choice($0.rawValue, TrialTexts.name(of: $0)) }, tiles: true)
}

private func place(_ form: TrialForm) -> some Markup {
  group {
    Field("hvor", TrialFormTexts.site, hint: TrialFormTexts.siteHint, in: form.state).line(limit: 120)
    div(.class("halves")) {
      Field("fra", TrialFormTexts.starts, isOptional: true, in: form.state).line(type: "date")
      Field("til", TrialFormTexts.ends, isOptional: true, in: form.state).line(type: "date")
    }
    Field("ansvarlig", TrialFormTexts.responsible, in: form.state).picked(from: form.people.map(choice))
  }
}

private func choice(_ person: Workshop.Participant) -> Choice {
  Choice(person.id.pathSegment, Text(same: "\(person.name), ") + person.group.singular)
}

private func measuring(_ form: TrialForm) -> some Markup {
  group {
    Field("sted", TrialFormTexts.measuring, in: form.state).picked(
      from: [Choice("", TrialFormTexts.later)]
        + form.choices.map { Choice($0.site.id.pathSegment, Text(same: $0.shortName)) })
    Field("overligger", TrialTexts.bar, hint: TrialTexts.barHint, isOptional: true, in: form.state)
      .line(limit: 30, autocomplete: "off", inputMode: "decimal")
  }
}

private func risk(_ form: TrialForm) -> some Markup {
  group {
    h2(.class("t-l mt6")) { TrialFormTexts.risk }
    p(.class("small muted")) { TrialFormTexts.riskWhy }
    Field("tab", TrialFormTexts.loss, hint: TrialFormTexts.lossHint, isOptional: true, in: form.state)
      .lines(rows: 2, limit: 300)
    Field("stop", TrialFormTexts.stopRule, hint: TrialFormTexts.stopHint, isOptional: true, in: form.state)
      .lines(rows: 2, limit: 300)
    Field("risikoejer", TrialFormTexts.riskOwner, in: form.state).picked(
      from: [Choice("", TrialFormTexts.nobodyYet)] + form.people.map(choice))
  }
}

private func consent(_ state: FormState) -> some Markup {
  group {
    Field("samtykke", TrialFormTexts.consent, in: state).chosen(
      from: Trial.Consent.allCases.map { Choice($0.rawValue, TrialTexts.name(of: $0)) }, tiles: true)
    Field("samtykke-hvordan", TrialFormTexts.consentNote, isOptional: true, in: state).line(limit: 200)
  }
}

func staleNotice(_ isStale: Bool) -> (some Markup)? {
  isStale
    ? div(.class("flash flash--warn mt3"), .role("alert")) {
      Icon.warning
      div(.class("grow")) {
        p { b { TrialFormTexts.otherFirst } }
        p { TrialFormTexts.otherAdvice }
      }
    } : nil
}

// MARK: - The steps of a trial

/// A new version in operation.
func prototypePage(_ desk: CaseDesk, _ form: StepForm) -> Page {
  stepPage(desk, form, TrialFormTexts.prototypeTitle, to: TrialRoutes.newPrototype.path(form.id, form.trial.id)) {
    group {
      Field("aendret", TrialFormTexts.changedWhat, hint: TrialFormTexts.changedHint, in: form.state)
        .lines(rows: 3, limit: 600)
      Field("dag", TrialFormTexts.since, in: form.state).line(type: "date")
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { TrialFormTexts.savePrototype }
      }
    }
  }
}

/// What a version taught.
func learnedPage(_ desk: CaseDesk, _ form: StepForm, _ prototype: Prototype) -> Page {
  stepPage(
    desk, form, TrialTexts.prototype(prototype.number),
    to: TrialRoutes.prototype.path(form.id, form.trial.id, prototype.number)
  ) {
    group {
      input(.type("hidden"), .name("set"), .value(String(prototype.revision)))
      p(.class("verbatim")) { prototype.changed }
      Field("laerte", TrialFormTexts.learnedWhat, in: form.state).lines(rows: 3, limit: 600)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { TrialFormTexts.saveLearned }
      }
    }
  }
}

/// How a trial ends. It does not end without a lesson.
func endingPage(_ desk: CaseDesk, _ form: StepForm) -> Page {
  stepPage(desk, form, TrialFormTexts.endTitle, to: TrialRoutes.ending.path(form.id, form.trial.id)) {
    group {
      p { TrialFormTexts.endLead }
      Field("udfald", TrialFormTexts.outcome, in: form.state).chosen(
        from: [
          Choice("adopted", TrialFormTexts.adopt, note: TrialFormTexts.adoptNote),
          Choice("adapted", TrialFormTexts.adapt, note: TrialFormTexts.adaptNote),
          Choice("abandoned", TrialFormTexts.abandon, note: TrialFormTexts.abandonNote),
        ], tiles: true)
      Field("skete", TrialFormTexts.happened, in: form.state).lines(rows: 3, limit: 1_000)
      Field("laerte", TrialFormTexts.lesson, hint: TrialFormTexts.lessonHint, in: form.state)
        .lines(rows: 2, limit: 1_000)
      Field("anderledes", TrialFormTexts.differently, in: form.state).lines(rows: 2, limit: 1_000)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { TrialFormTexts.saveEnding }
      }
    }
  }
}

private func stepPage(
  _ desk: CaseDesk, _ form: StepForm, _ title: Text, to path: String, @MarkupBuilder fields: () -> some Markup
) -> Page {
  let inner = fields()
  let page = desk.page(form.entry, tab: TrialRoutes.tab, title: title) {
    errorSummary(form.state, heading: TrialTexts.putRight)
    h1 { title }
    p(.class("lead mt2 muted")) { form.trial.title }
    staleNotice(form.isStale)
    postForm(form.keys, to: path, class: "mt5") { inner }
    p(.class("mt4")) {
      a(.class("btn btn--quiet"), .href(TrialRoutes.one.path(form.id, form.trial.id))) {
        Icon.left
        Text(same: form.trial.title)
      }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

// MARK: - Workshops

func workshopPage(_ desk: CaseDesk, _ form: WorkshopForm) -> Page {
  let title = form.workshop == nil ? WorkshopTexts.new : WorkshopTexts.change
  let page = desk.page(form.entry, tab: TrialRoutes.tab, title: title) {
    errorSummary(form.state, heading: TrialTexts.putRight)
    h1 { title }
    p(.class("lead mt2 muted")) { WorkshopTexts.why }
    staleNotice(form.isStale)
    postForm(
      form.keys,
      to: form.workshop.map { TrialRoutes.workshop.path(form.id, $0.id) } ?? TrialRoutes.newWorkshop.path(form.id),
      class: "mt5"
    ) {
      form.workshop.map { workshop in input(.type("hidden"), .name("set"), .value(String(workshop.revision))) }
      Field("navn", WorkshopTexts.name, in: form.state).line(limit: 80)
      Field("sted", WorkshopTexts.place, hint: WorkshopTexts.placeHint, in: form.state).line(limit: 120)
      Field("rytme", WorkshopTexts.rhythm, hint: WorkshopTexts.rhythmHint, in: form.state).line(limit: 120)
      Field("emne", WorkshopTexts.focus, in: form.state).lines(rows: 2, limit: 400)
      Field("med", WorkshopTexts.people, hint: WorkshopTexts.peopleHint, isOptional: true, in: form.state).ticked(
        from: form.people.map { Choice($0.id.pathSegment, Text(same: $0.name), note: $0.group.singular.capitalised) },
        tiles: true)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { WorkshopTexts.save }
        a(.class("btn btn--quiet"), .href(TrialRoutes.list.path(form.id))) { TrialFormTexts.cancel }
      }
    }
    form.workshop.flatMap { workshop in
      workshop.closed == nil
        ? postForm(form.keys, to: TrialRoutes.closing.path(form.id, workshop.id), class: "mt5") {
          button(.class("btn btn--s btn--quiet"), .type("submit")) { WorkshopTexts.close }
        } : nil
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}
