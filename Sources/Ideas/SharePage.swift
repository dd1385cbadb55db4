import HTML
import HTTP
import Language
import Time
import Web

/// Where one shares an idea: one sentence is enough.
func sharePage(_ view: ShareView, _ viewer: Viewer?) -> Page {
  let call = view.entry.call
  return Page(ShareTexts.share + Text(same: " – ") + call.question, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: ShareTexts.putRight)
      p(.class("small")) {
        a(.href(view.entry.path), .lang(questionLanguage(call))) { call.question }
      }
      h1(.class("mt2")) { ShareTexts.share }
      view.base.map { base in
        div(.class("quote mt4")) {
          p(.class("small muted")) { ShareTexts.buildsOn }
          p(.lang(base.language)) { base.title }
        }
      }
      ask(view)
      shareForm(view, viewer)
    }
  }.refused(view.form).with { page in
    page.hasForm = true
    if viewer == nil { page.organisation = call.organisationName }
  }
}

/// What the writer is asked to look at before it is sent.
private func ask(_ view: ShareView) -> (some Markup)? {
  view.question.map { question in
    div(.class("flash flash--warn mt4"), .role("alert")) {
      Icon.info
      p { question == .personal ? ShareTexts.isPrivate : ShareTexts.seeSimilar }
    }
  }
}

private func shareForm(_ view: ShareView, _ viewer: Viewer?) -> some Markup {
  let (call, form) = (view.entry.call, view.form)
  return postForm(view.keys, to: IdeaRoutes.share.path(call.slug), class: "mt4") {
    view.base.map { input(.type("hidden"), .name("byg"), .value(String($0.number))) }
    signsOfHaste(shown: form.values["vist"]?.first.flatMap { Int64($0) }.map { Instant(milliseconds: $0) } ?? view.now)
    Field("saetning", ShareTexts.sentence, in: form).line(
      limit: 140, autocomplete: "off", similar: SimilarSource(path: IdeaRoutes.similar.path(call.slug), into: "ligner"))
    div(.class("similar mt3"), .id("ligner"), .role("status")) { similarList(view.matches, in: call) }
    view.question != nil && view.matches.isEmpty ? input(.type("hidden"), .name("set"), .value("ja")) : nil
    Field("uddybning", ShareTexts.more, hint: ShareTexts.moreHint, in: form).lines(rows: 3, limit: 2_000)
    viewer == nil ? nameField(viewer, form) : nil
    groupField(view.entry, form)
    viewer == nil && view.sendsMail ? contactFields(form) : nil
    div(.class("actions")) {
      button(.class("btn"), .type("submit")) { view.question == nil ? ShareTexts.send : ShareTexts.sendAnyway }
    }
    p(.class("small muted mt3")) {
      ShareTexts.warning
      Text(same: " ")
      a(.href("/privatliv")) { ShareTexts.howWeUse }
    }
  }
}

private func contactFields(_ form: FormState) -> some Markup {
  var form = form
  if form.values["besked"] == nil { form.values["besked"] = ["ja"] }
  return group {
    Field("besked", ShareTexts.hear, in: form).chosen(
      from: [Choice("ja", ShareTexts.hearYes), Choice("nej", ShareTexts.hearNo)])
    Field("email", ShareTexts.email, hint: ShareTexts.emailHint, in: form).line(type: "email", autocomplete: "email")
  }
}

/// No more ideas are taken: why, and what one can still do.
func closedPage(_ entry: CallEntry, _ problem: CallProblem) -> Page {
  Page(ShareTexts.closedTitle, section: "idekald") {
    div(.class("fault")) {
      Picture.fallenBar
      h1(.class("mt5")) { problem.explanation }
      ul(.class("stack stack-s mt4 bulleted")) { problem.advice.map { sentence in li { sentence } } }
      div(.class("actions")) {
        a(.class("btn"), .href(entry.path)) { ShareTexts.seeOthers }
        a(.class("btn btn--second"), .href(CallRoutes.list.path())) { CallTexts.openNow }
      }
    }
  }.with { $0.status = problem.status }
}

/// What happens now, when, and by whom; and one more small thing.
func receiptPage(_ view: ReceiptView, _ viewer: Viewer?) -> Page {
  let call = view.entry.call
  return Page(ShareTexts.thanks, section: "idekald") {
    div(.class("wrap--narrow")) {
      h1 { ShareTexts.thanks }
      p(.class("lead mt3"), .lang(view.idea.language)) { view.idea.title }
      p(.class("mt3")) {
        ShareTexts.isNumber(view.idea.number)
        Text(same: " ")
        view.idea.state == .shown ? ShareTexts.isShown : ShareTexts.isHeld(call.answererName ?? call.organisationName)
        Text(same: " ")
        viewer == nil ? ShareTexts.fromHere : nil
      }
      view.waitsForMail
        ? div(.class("flash flash--plain mt4")) {
          Icon.mail
          p { ShareTexts.confirmMail }
        } : nil
      section(.class("mt6")) {
        h2(.class("t-l")) { CallPageTexts.next }
        ol(.class("trail mt4")) {
          li {
            b { ShareTexts.received }
            p(.class("small")) { ShareTexts.receivedWhy }
          }
          trail(call, phase: view.entry.phase, today: view.today)
        }
      }
      oneMore(view)
    }
  }.with { if viewer == nil { $0.organisation = call.organisationName } }
}

private func oneMore(_ view: ReceiptView) -> some Markup {
  section(.class("card card--tight mt6")) {
    h2(.class("t-m")) { ShareTexts.oneMore }
    p(.class("small mt2")) { view.choosing == nil ? ShareTexts.seeOthersWhy : CallPageTexts.twoMinutesWhy }
    p(.class("row mt3")) {
      view.choosing.map { a(.class("btn btn--s"), .href($0)) { CallPageTexts.choose } }
      a(.class(view.choosing == nil ? "btn btn--s" : "btn btn--s btn--second"), .href(view.entry.path)) {
        ShareTexts.seeOthers
      }
      a(.class("btn btn--s btn--quiet"), .href(IdeaRoutes.idea.path(view.entry.call.slug, view.idea.number))) {
        ShareTexts.seeYours
      }
    }
  }
}

/// Where one changes what one has shared, or takes it back.
func changePage(_ view: ChangeView, _ viewer: Viewer?) -> Page {
  let (call, idea) = (view.entry.call, view.idea)
  let page = Page(IdeaTexts.change, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: IdeaTexts.changePutRight)
      callCrumbs(call, here: IdeaTexts.number(idea.number))
      h1(.class("mt4")) { IdeaTexts.change }
      view.isStale
        ? div(.class("flash flash--warn mt3"), .role("alert")) {
          Icon.warning
          p { CallProblem.stale.explanation }
        } : nil
      postForm(view.keys, to: IdeaRoutes.change.path(call.slug, idea.number), class: "mt4") {
        input(.type("hidden"), .name("laest"), .value(String(idea.revision)))
        Field("saetning", ShareTexts.sentence, in: view.form).line(limit: 140)
        Field("uddybning", ShareTexts.more, isOptional: true, in: view.form).lines(rows: 4, limit: 2_000)
        viewer == nil ? nameField(viewer, view.form) : nil
        div(.class("actions")) {
          button(.class("btn"), .type("submit")) { IdeaTexts.save }
          a(.class("btn btn--quiet"), .href(IdeaRoutes.idea.path(call.slug, idea.number))) {
            Icon.left
            IdeaTexts.number(idea.number)
          }
        }
      }
      section(.class("sec mt7")) {
        h2(.class("t-l")) { IdeaTexts.takeBack }
        p(.class("small mt2")) { IdeaTexts.takeBackWhy }
        postForm(view.keys, to: IdeaRoutes.withdraw.path(call.slug, idea.number), class: "mt3") {
          button(.class("btn btn--s btn--danger"), .type("submit")) { IdeaTexts.takeBack }
        }
      }
    }
  }.refused(view.form).with { page in
    page.hasForm = true
    if viewer == nil { page.organisation = call.organisationName }
  }
  return view.isStale ? page.with { $0.status = .conflict } : page
}
