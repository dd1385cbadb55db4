import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// A page of the learning log.
struct LearningView: Sendable {
  let entry: CaseEntry
  let lessons: [Lesson]
  let hasMore: Bool
  let viewer: Int
  let sources: [OriginSource]
  /// What other slices show on the page.
  let panels: [AnyMarkup]
  let keys: FormKeys
  var id: Case.ID { entry.item.id }
}

func learningPage(_ view: LearningView, desk: CaseDesk) -> Page {
  desk.page(view.entry, tab: DecisionRoutes.tab, title: LessonTexts.learning) {
    h1 { LessonTexts.learning }
    p(.class("lead mt2 muted")) { LessonTexts.lead }
    p(.class("small mt2")) {
      view.entry.may(.shareLesson) ? LessonTexts.shareNote + Text(same: " ") : nil
      a(.href(DecisionRoutes.across.path())) { LessonTexts.toAcross }
    }
    if view.lessons.isEmpty {
      noLessons(view)
    } else {
      logButtons(view)
      ul(.class("stack plain mt5")) { view.lessons.map { lessonCard($0, view) } }
      view.hasMore ? olderPart(view) : nil
    }
    view.panels.isEmpty ? nil : div(.class("stack mt6")) { view.panels }
    div(.class("row row--between mt6")) {
      a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(view.id))) {
        Icon.left
        LessonTexts.toOverview
      }
      a(.class("btn btn--second"), .href(DecisionRoutes.decisions.path(view.id))) {
        LessonTexts.toDecisions
        Icon.right
      }
    }
  }
}

private func noLessons(_ view: LearningView) -> some Markup {
  div(.class("empty mt5")) {
    Picture.emptyWeave
    h2(.class("t-l")) { LessonTexts.none }
    p { LessonTexts.noneWhy }
    logButtons(view)
  }
}

private func logButtons(_ view: LearningView) -> (some Markup)? {
  let path = DecisionRoutes.log.path(view.id)
  return view.entry.may(.logLesson)
    ? div(.class("row mt4")) {
      a(.class("btn"), .href(path)) { LessonTexts.logFailure }
      a(.class("btn btn--second"), .href("\(path)?slags=learning")) { LessonTexts.logLearning }
    } : nil
}

/// Failures and the rest have the same size, the same place and the same weight.
private func lessonCard(_ lesson: Lesson, _ view: LearningView) -> some Markup {
  li(.class("card"), .id("laering-\(lesson.id.number)")) {
    div(.class("row row--between row--top")) {
      span(.class("tag tag--info")) { LessonTexts.tag(isFailure: lesson.kind == .failure) }
      lesson.person.number == view.viewer && view.entry.may(.logLesson)
        ? a(.class("small"), .href(DecisionRoutes.lesson.path(view.id, lesson.id))) {
          LessonTexts.change
          span(.class("sr")) { ": \(lesson.learned.prefix(80))" }
        } : nil
    }
    h2(.class("t-l mt3 verbatim")) { lesson.learned }
    dl(.class("mt3")) {
      dt(.class("small muted")) { LessonTexts.happened }
      dd(.class("verbatim")) { lesson.happened }
      dt(.class("small muted mt3")) { LessonTexts.differently }
      dd(.class("verbatim")) { lesson.differently }
    }
    p(.class("small muted mt3")) {
      LessonTexts.by(lesson.writer, lesson.group.singular, lesson.at.day)
      originLink(lesson.origin, view.id, view.sources).map { link in
        group {
          ". "
          link
        }
      }
    }
    sharingPart(lesson, view)
  }
}

/// Whether others may read it, and the way to let them.
private func sharingPart(_ lesson: Lesson, _ view: LearningView) -> some Markup {
  let isShared = lesson.shared != nil
  return group {
    lesson.shared.map { since in p(.class("small muted mt2")) { LessonTexts.sharedSince(since.day) } }
    view.entry.may(.shareLesson)
      ? postForm(view.keys, to: DecisionRoutes.sharing.path(view.id, lesson.id), class: "mt2") {
        input(.type("hidden"), .name("del"), .value(isShared ? "nej" : "ja"))
        button(.class("btn btn--s btn--quiet"), .type("submit")) {
          isShared ? LessonTexts.unshare : LessonTexts.share
          span(.class("sr")) { ": \(lesson.learned.prefix(80))" }
        }
      } : nil
  }
}

private func olderPart(_ view: LearningView) -> (some Markup)? {
  view.lessons.last.map { last in
    p(.class("mt5")) {
      a(.href("\(DecisionRoutes.learning.path(view.id))?foer=\(last.id.number)")) { LessonTexts.older }
    }
  }
}

/// A lesson while it is written or changed.
struct LessonForm: Sendable {
  let entry: CaseEntry
  let lesson: Lesson?
  let origins: Origins
  let state: FormState

  var id: Case.ID { entry.item.id }
  /// It was changed in another window meanwhile.
  var isStale: Bool { lesson.map { state.value("set") != "\($0.revision)" } ?? false }
}

func lessonFormPage(_ form: LessonForm, keys: FormKeys, desk: CaseDesk) -> Page {
  let title = form.lesson == nil ? LessonTexts.logFailure : LessonTexts.changeTitle
  let path = form.lesson.map { DecisionRoutes.lesson.path(form.id, $0.id) } ?? DecisionRoutes.log.path(form.id)
  let page = desk.page(form.entry, tab: DecisionRoutes.tab, title: title) {
    errorSummary(form.state, heading: LessonTexts.putRight)
    h1 { title }
    savedPart(form)
    postForm(keys, to: path, class: "mt5") {
      form.lesson.map { lesson in input(.type("hidden"), .name("set"), .value("\(lesson.revision)")) }
      Field("slags", LessonTexts.kind, in: form.state).chosen(
        from: Lesson.Kind.allCases.map { Choice($0.rawValue, LessonTexts.tag(isFailure: $0 == .failure)) },
        tiles: true)
      Field("skete", LessonTexts.happened, hint: LessonTexts.happenedHint, in: form.state).lines(rows: 3, limit: 1_000)
      Field("laerte", LessonTexts.learned, in: form.state).lines(rows: 2, limit: 1_000)
      Field("anderledes", LessonTexts.differently, in: form.state).lines(rows: 2, limit: 1_000)
      form.origins.offered.isEmpty ? nil : originField(LessonTexts.origin, form.origins, form.state)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { LessonTexts.save }
        a(.class("btn btn--quiet"), .href(DecisionRoutes.learning.path(form.id))) { DecisionTexts.cancel }
      }
    }
  }.refused(form.state)
  return form.isStale ? page.with { $0.status = .conflict } : page
}

private func savedPart(_ form: LessonForm) -> (some Markup)? {
  form.isStale
    ? form.lesson.map { lesson in
      div(.class("flash flash--warn mt3"), .role("alert")) {
        Icon.warning
        div(.class("grow")) {
          p { b { LessonTexts.otherFirst } }
          p { LessonTexts.bothVersions }
          p(.class("verbatim mt2")) { lesson.happened }
          p(.class("verbatim")) { lesson.learned }
          p(.class("verbatim")) { lesson.differently }
        }
      }
    } : nil
}
