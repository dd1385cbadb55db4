import HTML
import HTTP
import Language
import Time
import Web

/// What waits to be read: each can be shown, or not shown with a reason.
func queuePage(_ view: QueueView) -> Page {
  Page(ModerationTexts.title, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: ModerationTexts.putRight)
      callCrumbs(view.entry.call, here: ModerationTexts.title)
      h1(.class("mt4")) { view.isOne ? ModerationTexts.one : ModerationTexts.title }
      p(.class("lead mt2 muted")) { ModerationTexts.lead }
      view.ideas.isEmpty && view.comments.isEmpty && view.reports.isEmpty ? nothingWaits(view) : nil
      view.reports.isEmpty ? nil : pointedOut(view)
      view.ideas.isEmpty
        ? nil
        : section(.class("sec mt5")) {
          h2 { ModerationTexts.ideas }
          ul(.class("list mt3")) { view.ideas.enumerated().map { heldIdea($1, view, isFirst: $0 == 0) } }
        }
      view.comments.isEmpty
        ? nil
        : section(.class("sec mt5")) {
          h2 { ModerationTexts.comments }
          ul(.class("list mt3")) {
            view.comments.enumerated().map { heldComment($1, view, isFirst: $0 == 0 && view.ideas.isEmpty) }
          }
        }
      view.log.isEmpty ? nil : decided(view)
    }
  }.refused(view.form)
}

/// What readers have pointed out: it stands until somebody has looked.
private func pointedOut(_ view: QueueView) -> some Markup {
  section(.class("sec mt5")) {
    h2 { ReportTexts.reported }
    ul(.class("list mt3")) { view.reports.map { report in view.about[report.idea].map { reported(report, $0, view) } } }
  }
}

private func reported(_ report: IdeaReport, _ idea: Idea, _ view: QueueView) -> some Markup {
  let slug = view.entry.call.slug
  let place =
    report.comment.map { ModerationRoutes.comments.path(slug, idea.number, $0) }
    ?? ModerationRoutes.ideas.path(slug, idea.number)
  return li {
    p {
      CallPageTexts.number(idea.number)
      Text(same: " ")
      a(.href(IdeaRoutes.idea.path(slug, idea.number)), .lang(idea.language)) { idea.title }
    }
    p(.class("small")) {
      ReportTexts.by(report.readers) + Text(same: ": ") + ReportTexts.name(report.why)
      report.text.isEmpty ? "." : ". \(report.text)"
    }
    div(.class("row mt2")) {
      postForm(view.keys, to: ReportRoutes.settle.path(slug, idea.number)) {
        report.comment.map { input(.type("hidden"), .name("kommentar"), .value(String($0.number))) }
        button(.class("btn btn--s btn--second"), .type("submit")) {
          ReportTexts.isFine
          span(.class("sr")) { ": \(idea.title)" }
        }
      }
      a(.class("btn btn--s btn--quiet"), .href(place)) {
        ModerationTexts.one
        span(.class("sr")) { ": \(idea.title)" }
      }
    }
  }
}

private func decided(_ view: QueueView) -> some Markup {
  section(.class("sec mt6")) {
    h2(.class("t-l")) { ReportTexts.log }
    ul(.class("list list--tight mt3 small")) {
      view.log.map { act in
        li {
          b { ReportTexts.name(act.what) }
          Text(same: " ")
          CallPageTexts.number(act.number)
          " \(act.title). \(act.reason) "
          span(.class("muted")) {
            act.who.isEmpty ? "" : "\(act.who), "
            Text.build { Formats.ago(act.at.day, today: view.today, $0) }
          }
        }
      }
    }
  }
}

private func nothingWaits(_ view: QueueView) -> some Markup {
  div(.class("empty mt5")) {
    Picture.emptyWeave
    h2(.class("t-l")) { ModerationTexts.none }
    p { ModerationTexts.noneWhy }
    a(.class("btn btn--second"), .href(view.entry.path)) { IdeaTexts.backToCall }
  }
}

private func heldIdea(_ idea: Idea, _ view: QueueView, isFirst: Bool) -> some Markup {
  li {
    p(.class("small muted")) {
      CallPageTexts.number(idea.number)
      ". "
      idea.name.isEmpty ? IdeaTexts.anonymous : Text(same: idea.name)
      ", "
      Text.build { Formats.ago(idea.at.day, today: view.today, $0) }
    }
    p(.lang(idea.language)) { b { idea.title } }
    idea.text.isEmpty ? nil : p(.lang(idea.language)) { lines(idea.text) }
    why(idea.heldFor)
    verdictForm(
      ModerationRoutes.ideas.path(view.entry.call.slug, idea.number), view, about: idea.title,
      isShown: idea.state == .shown, isFirst: isFirst)
  }
}

private func heldComment(_ comment: IdeaComment, _ view: QueueView, isFirst: Bool) -> some Markup {
  let idea = view.about[comment.idea]
  return li {
    p(.class("small muted")) {
      idea.map { CallPageTexts.number($0.number) + Text(same: " \($0.title). ") }
      comment.name.isEmpty ? IdeaTexts.anonymous : Text(same: comment.name)
    }
    p { lines(comment.text) }
    why(comment.heldFor)
    idea.map {
      verdictForm(
        ModerationRoutes.comments.path(view.entry.call.slug, $0.number, comment.id), view,
        about: short(comment.text, 60),
        isShown: comment.state == .shown, isFirst: isFirst)
    }
  }
}

private func why(_ word: String) -> (some Markup)? {
  word.isEmpty
    ? nil
    : p(.class("small")) {
      ModerationTexts.heldFor
      Text(same: " ")
      ModerationTexts.sign(word)
      "."
    }
}

private func verdictForm(
  _ path: String, _ view: QueueView, about title: String, isShown: Bool, isFirst: Bool
) -> some Markup {
  // Each form has the same fields: the summary of faults leads to the first.
  let id = isFirst ? "hvorfor" : nil
  return postForm(view.keys, to: path, class: "mt3") {
    div(.class("row")) {
      isShown
        ? nil
        : button(.class("btn btn--s"), .type("submit"), .name("handling"), .value("vis")) {
          ModerationTexts.show
          span(.class("sr")) { ": \(title)" }
        }
      label {
        span(.class("sr")) { ModerationTexts.reason + Text(same: ": \(title)") }
        input(
          .class("input"), .type("text"), .id(id), .name("hvorfor"), Attribute("maxlength", 300),
          Attribute("placeholder", ModerationTexts.reason))
      }
      button(.class("btn btn--s btn--second"), .type("submit"), .name("handling"), .value("vis-ikke")) {
        ModerationTexts.refuse
        span(.class("sr")) { ": \(title)" }
      }
    }
  }
}
