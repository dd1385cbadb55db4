import Cases
import HTML
import HTTP
import Language
import Web

/// Where a call is made and changed.
func callFormPage(_ view: CallFormView) -> Page {
  let heading = view.entry == nil ? CallTexts.make : CallTexts.edit
  let page = Page(heading, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: CallTexts.putRight)
      crumbs(wayBack(view), here: heading)
      h1(.class("mt4")) { heading }
      view.isStale
        ? div(.class("flash flash--warn mt3"), .role("alert")) {
          Icon.warning
          p { CallTexts.stale }
        } : nil
      postForm(
        view.keys, to: view.entry.map { CallRoutes.edit.path($0.call.slug) } ?? CallRoutes.new.path(), class: "mt5"
      ) {
        view.entry.map { entry in input(.type("hidden"), .name("set"), .value(String(entry.call.revision))) }
        view.home.entry.map { entry in
          input(.type("hidden"), .name("forloeb"), .value(String(entry.item.id.number)))
        }
        asking(view)
        answering(view)
        taking(view)
        buttons(view)
      }
    }
  }.refused(view.form)
  return view.isStale ? page.with { $0.status = .conflict } : page
}

private func wayBack(_ view: CallFormView) -> [(Text, String)] {
  if let entry = view.home.entry {
    return [
      (CaseTexts.cases, CaseRoutes.list.path()),
      (Text(same: entry.item.title), CaseRoutes.overview.path(entry.item.id)),
    ]
  }
  var steps = [(CallTexts.calls, CallRoutes.list.path())]
  if let entry = view.entry { steps.append((entry.call.question, entry.path)) }
  return steps
}

private func asking(_ view: CallFormView) -> some Markup {
  let form = view.form
  return group {
    view.entry == nil && view.home.organisations.count > 1
      ? Field("organisation", CallTexts.home, in: form).picked(
        from: view.home.organisations.map { Choice(String($0.id.number), Text(same: $0.name)) }) : nil
    Field("spoergsmaal", CallTexts.question, hint: CallTexts.questionHint, in: form).line(limit: 140)
    Field("indledning", CallTexts.lead, hint: CallTexts.leadHint, isOptional: true, in: form).lines(rows: 2, limit: 300)
    details(.class("field")) {
      summary { CallTexts.inEnglish }
      Field("spoergsmaal_en", CallTexts.questionEnglish, isOptional: true, in: form).line(limit: 140)
      Field("indledning_en", CallTexts.leadEnglish, isOptional: true, in: form).lines(rows: 2, limit: 300)
    }
    Field("hvem", CallTexts.who, in: form).chosen(
      from: Call.Audience.allCases.map { Choice($0.rawValue, CallTexts.name($0), note: CallTexts.note($0)) })
    Field("datoer", CallTexts.when, in: form).chosen(
      from: [
        Choice(Call.Dates.exact.rawValue, CallTexts.untilDay),
        Choice(Call.Dates.approximate.rawValue, CallTexts.untilAbout, note: CallTexts.untilAboutNote),
        Choice(Call.Dates.open.rawValue, CallTexts.untilFurther),
      ])
    Field("lukker", CallTexts.lastDay, hint: CallTexts.lastDayHint, in: form).line(type: "date")
    Field("cirka", CallTexts.about, hint: CallTexts.aboutHint, in: form).line(limit: 60)
  }
}

private func answering(_ view: CallFormView) -> some Markup {
  group {
    Field("svarer", CallTexts.answerer, hint: CallTexts.answererHint, in: view.form).picked(
      from: [Choice("", CallTexts.notChosen)]
        + view.home.answerers.map { person in
          Choice(
            String(person.id.number), Text(same: person.title.isEmpty ? person.name : "\(person.name), \(person.title)")
          )
        })
    Field("svarfrist", CallTexts.due, in: view.form).line(type: "date")
    Field("vaelger", CallTexts.decides, hint: CallTexts.decidesHint, isOptional: true, in: view.form).line(
      type: "date")
  }
}

private func taking(_ view: CallFormView) -> some Markup {
  group {
    Field("laeses", CallTexts.moderation, in: view.form).chosen(
      from: [
        Choice(Call.Moderation.before.rawValue, CallTexts.before, note: CallTexts.beforeNote),
        Choice(Call.Moderation.after.rawValue, CallTexts.after, note: CallTexts.afterNote),
      ])
    Field("kan", CallTexts.takes, hint: CallTexts.takesHint, in: view.form).ticked(
      from: Call.Activity.allCases.map { Choice($0.rawValue, CallTexts.name($0)) })
    Field("sider", CallTexts.embed, hint: CallTexts.embedHint, isOptional: true, in: view.form).lines(
      rows: 2, limit: 2_000)
  }
}

private func buttons(_ view: CallFormView) -> some Markup {
  div(.class("actions")) {
    if view.entry == nil {
      button(.class("btn"), .type("submit"), .name("handling"), .value("aabn")) { CallTexts.openIt }
      button(.class("btn btn--second"), .type("submit"), .name("handling"), .value("gem")) { CallTexts.saveDraft }
    } else {
      button(.class("btn"), .type("submit")) { CallTexts.save }
    }
  }
}
