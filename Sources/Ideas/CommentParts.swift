import Crowd
import HTML
import HTTP
import Language
import Time
import Web

func commentSection(_ view: IdeaView, _ viewer: Viewer?) -> some Markup {
  let points = view.comments.filter { $0.stance != .note && $0.state == .shown }
  let rest = view.comments.filter { $0.stance == .note || $0.state != .shown }
  return section(.class("sec"), .id("kommentarer"), Attribute("data-part", "kommentarer")) {
    div(.class("sec__head")) { h2 { IdeaTexts.comments(view.idea.comments) } }
    view.comments.isEmpty
      ? p(.class("muted")) { IdeaTexts.noCommentsWhy } : nil
    points.isEmpty
      ? nil
      : div(.class("halves")) {
        pointList(.for, points, view)
        pointList(.against, points, view)
      }
    rest.isEmpty ? nil : ul(.class("list")) { rest.map { commentItem($0, view) } }
    view.more.map { last in
      p(.class("mt3")) {
        a(.href(IdeaRoutes.idea.path(view.call.slug, view.idea.number) + "?fra=\(last.number)#kommentarer")) {
          IdeaTexts.moreComments
        }
      }
    }
    writeComment(view, viewer)
  }
}

private func pointList(_ stance: IdeaComment.Stance, _ points: [IdeaComment], _ view: IdeaView) -> some Markup {
  let those = points.filter { $0.stance == stance }
  return div {
    h3(.class("t-m")) { IdeaTexts.name(stance) }
    those.isEmpty
      ? AnyMarkup(p(.class("small muted")) { "–" })
      : AnyMarkup(ul(.class("list")) { those.map { commentItem($0, view) } })
  }
}

private func commentItem(_ comment: IdeaComment, _ view: IdeaView) -> some Markup {
  li(.class("comment"), .id("kommentar-\(comment.id.number)")) {
    span(.class("avatar"), .ariaHidden()) {
      comment.name.isEmpty ? "?" : Viewer.initials(of: comment.name)
    }
    div(.class("grow")) {
      switch comment.state {
      case .withdrawn: AnyMarkup(p(.class("muted")) { IdeaTexts.withdrawn })
      case .removed: AnyMarkup(p(.class("muted")) { IdeaTexts.removed })
      default: AnyMarkup(commentText(comment, view))
      }
    }
  }
}

private func commentText(_ comment: IdeaComment, _ view: IdeaView) -> some Markup {
  group {
    p {
      b { comment.name.isEmpty ? IdeaTexts.anonymous : Text(same: comment.name) }
      comment.title.isEmpty ? nil : span(.class("small muted")) { " \(comment.title)" }
      comment.edited == nil
        ? nil
        : span(.class("small muted")) {
          Text(same: " ")
          IdeaTexts.edited
        }
      comment.state == .held || comment.state == .refused ? Text(same: " ") : nil
      comment.state == .held ? span(.class("tag tag--warn")) { IdeaTexts.held } : nil
      comment.state == .refused ? span(.class("tag tag--line")) { ModerationTexts.notShown(comment.heldFor) } : nil
    }
    p { lines(comment.text) }
    view.entry.may(.moderate)
      ? p(.class("small")) {
        a(.href(ModerationRoutes.comments.path(view.call.slug, view.idea.number, comment.id))) {
          comment.state == .shown ? ModerationTexts.takeAway : ModerationTexts.one
        }
      } : nil
    comment.participant == view.entry.participant?.key ? ownControls(comment, view) : nil
  }
}

/// One's own can be changed, and taken back.
private func ownControls(_ comment: IdeaComment, _ view: IdeaView) -> some Markup {
  div(.class("row")) {
    view.entry.may(.editOwn)
      ? a(
        .class("btn btn--s btn--quiet"),
        .href(CommentRoutes.change.path(view.call.slug, view.idea.number, comment.id))
      ) {
        IdeaTexts.changeComment
        span(.class("sr")) { ": \(short(comment.text, 60))" }
      } : nil
    view.entry.may(.withdrawOwn)
      ? postForm(view.keys, to: CommentRoutes.takeBack.path(view.call.slug, view.idea.number, comment.id)) {
        button(.class("btn btn--s btn--quiet"), .type("submit")) {
          IdeaTexts.takeCommentBack
          span(.class("sr")) { ": \(short(comment.text, 60))" }
        }
      } : nil
  }
}

private func writeComment(_ view: IdeaView, _ viewer: Viewer?) -> AnyMarkup? {
  guard view.entry.may(.comment), view.idea.state == .shown else { return nil }
  guard view.entry.participant != nil else {
    return AnyMarkup(
      p(.class("mt4")) {
        a(.class("btn btn--second"), .href(CommentRoutes.write.path(view.call.slug, view.idea.number))) {
          IdeaTexts.writeComment
        }
      })
  }
  return AnyMarkup(
    commentForm(
      CommentFormView(entry: view.entry, idea: view.idea, form: FormState(), keys: view.keys, now: view.now), viewer))
}

private func commentForm(_ view: CommentFormView, _ viewer: Viewer?) -> some Markup {
  var form = view.form
  if form.values["hvad"] == nil { form.values["hvad"] = ["note"] }
  return postForm(view.keys, to: CommentRoutes.write.path(view.entry.call.slug, view.idea.number), class: "mt5") {
    signsOfHaste(shown: view.now)
    Field("kommentar", IdeaTexts.writeComment, in: form).lines(rows: 3, limit: 1_000)
    Field("hvad", IdeaTexts.stance, in: form).chosen(
      from: IdeaComment.Stance.allCases.map { Choice($0.rawValue, IdeaTexts.name($0)) }, tiles: true)
    viewer == nil ? nameField(viewer, form) : nil
    groupField(view.entry, form)
    div(.class("actions")) {
      button(.class("btn btn--second"), .type("submit")) { IdeaTexts.sendComment }
    }
    p(.class("small muted")) { ShareTexts.warning }
  }
}

/// Where somebody comments for the first time.
func commentPage(_ view: CommentFormView, _ viewer: Viewer?) -> Page {
  Page(IdeaTexts.writeComment, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: IdeaTexts.commentPutRight)
      callCrumbs(view.entry.call, here: IdeaTexts.number(view.idea.number))
      h1(.class("mt4")) { IdeaTexts.writeComment }
      quoted(view.entry.call, view.idea)
      commentForm(view, viewer)
    }
  }.refused(view.form).with { page in
    page.hasForm = true
    if viewer == nil { page.organisation = view.entry.call.organisationName }
  }
}

/// Where one changes one's own comment.
func commentChangePage(_ view: CommentFormView, _ viewer: Viewer?) -> Page {
  let (call, idea) = (view.entry.call, view.idea)
  let page = Page(IdeaTexts.changeComment, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: IdeaTexts.commentChangePutRight)
      callCrumbs(call, here: IdeaTexts.number(idea.number))
      h1(.class("mt4")) { IdeaTexts.changeComment }
      quoted(call, idea)
      view.isStale
        ? div(.class("flash flash--warn mt3"), .role("alert")) {
          Icon.warning
          p { CallProblem.stale.explanation }
        } : nil
      view.comment.map { changeForm($0, view, viewer) }
    }
  }.refused(view.form).with { page in
    page.hasForm = true
    if viewer == nil { page.organisation = call.organisationName }
  }
  return view.isStale ? page.with { $0.status = .conflict } : page
}

private func changeForm(_ comment: IdeaComment, _ view: CommentFormView, _ viewer: Viewer?) -> some Markup {
  let (slug, number) = (view.entry.call.slug, view.idea.number)
  return postForm(view.keys, to: CommentRoutes.change.path(slug, number, comment.id), class: "mt5") {
    input(.type("hidden"), .name("laest"), .value(String(comment.edited?.milliseconds ?? 0)))
    Field("kommentar", IdeaTexts.yourComment, in: view.form).lines(rows: 3, limit: 1_000)
    Field("hvad", IdeaTexts.stance, in: view.form).chosen(
      from: IdeaComment.Stance.allCases.map { Choice($0.rawValue, IdeaTexts.name($0)) }, tiles: true)
    viewer == nil ? nameField(viewer, view.form) : nil
    div(.class("actions")) {
      button(.class("btn"), .type("submit")) { IdeaTexts.save }
      a(.class("btn btn--quiet"), .href(IdeaRoutes.idea.path(slug, number) + "#kommentarer")) {
        Icon.left
        IdeaTexts.number(number)
      }
    }
  }
}
