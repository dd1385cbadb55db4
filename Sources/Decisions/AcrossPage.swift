import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// A page of the learning log across cases.
struct AcrossView: Sendable {
  let lessons: [SharedLesson]
  let hasMore: Bool
  let kind: Lesson.Kind?
  /// What is put first this month.
  let failure: SharedLesson?
  let month: Day
  let isGuest: Bool
}

/// What was learned across cases: failures and the rest in one list.
func acrossPage(_ view: AcrossView) -> Page {
  Page(LessonTexts.across) {
    div(.class("wrap--narrow")) {
      h1 { LessonTexts.across }
      p(.class("lead mt2 muted")) { view.isGuest ? LessonTexts.acrossGuest : LessonTexts.acrossLead }
      view.failure.map { monthly($0, view.month) }
      kindPicker(view)
      if view.lessons.isEmpty {
        noneAcross(view)
      } else {
        ul(.class("stack plain mt5")) { view.lessons.map { acrossCard($0) } }
        more(view)
      }
      p(.class("mt6")) {
        a(.class("btn btn--quiet"), .href(CaseRoutes.list.path())) {
          Icon.left
          LessonTexts.toCases
        }
      }
    }
  }
}

private func monthly(_ lesson: SharedLesson, _ month: Day) -> some Markup {
  section(.class("card mt5"), .id("maanedens")) {
    h2(.class("t-l")) { LessonTexts.monthly(month) }
    p(.class("mt3")) { b { lesson.learned } }
    p(.class("mt2 verbatim")) { lesson.happened }
    p(.class("small muted mt2")) { LessonTexts.from(lesson.organisation) }
  }
}

private func kindPicker(_ view: AcrossView) -> some Markup {
  func link(_ kind: Lesson.Kind?, _ label: Text) -> some Markup {
    a(
      .class(view.kind == kind ? "btn btn--s" : "btn btn--s btn--second"),
      .href(DecisionRoutes.across.path() + (kind.map { "?slags=\($0.rawValue)" } ?? "")),
      .current(view.kind == kind ? "page" : nil)
    ) { label }
  }
  return nav(.class("row mt5"), .ariaLabel(LessonTexts.kind)) {
    link(nil, LessonTexts.all)
    link(.failure, LessonTexts.tag(isFailure: true))
    link(.learning, LessonTexts.tag(isFailure: false))
  }
}

private func noneAcross(_ view: AcrossView) -> some Markup {
  div(.class("empty mt5")) {
    Picture.emptyWeave
    h2(.class("t-l")) { LessonTexts.none }
    p { LessonTexts.noneAcross }
    p(.class("mt4")) { a(.class("btn"), .href(CaseRoutes.list.path())) { LessonTexts.toCases } }
  }
}

private func acrossCard(_ lesson: SharedLesson) -> some Markup {
  li(.class("card")) {
    span(.class("tag tag--info")) { LessonTexts.tag(isFailure: lesson.kind == .failure) }
    h2(.class("t-l mt3 verbatim")) { lesson.learned }
    dl(.class("mt3")) {
      dt(.class("small muted")) { LessonTexts.happened }
      dd(.class("verbatim")) { lesson.happened }
      dt(.class("small muted mt3")) { LessonTexts.differently }
      dd(.class("verbatim")) { lesson.differently }
    }
    p(.class("small muted mt3")) {
      LessonTexts.by(lesson.organisation, lesson.group.singular, lesson.day)
      lesson.isShared ? nil : Text(same: ". ") + LessonTexts.onlyTeam
    }
    lesson.origin.map { origin in
      p(.class("small mt2")) {
        a(
          .href(
            origin.isOwn
              ? DecisionRoutes.learning.path(origin.id) + "#laering-\(lesson.id.number)"
              : CaseRoutes.overview.path(origin.id))
        ) { origin.title }
      }
    }
  }
}

private func more(_ view: AcrossView) -> (some Markup)? {
  view.hasMore
    ? view.lessons.last.map { last in
      p(.class("mt5")) {
        a(
          .href(
            DecisionRoutes.across.path() + "?foer=\(last.id.number)"
              + (view.kind.map { "&slags=\($0.rawValue)" } ?? ""))
        ) { LessonTexts.older }
      }
    } : nil
}
