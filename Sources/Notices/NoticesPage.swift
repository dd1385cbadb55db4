import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// What one has been told, by case, and what is new in one's cases.
func noticesPage(_ view: NoticeListView, _ context: Context) -> Page {
  let unread = context.viewer?.unread ?? 0
  return Page(NoticeTexts.notices, section: "beskeder") {
    crumbs([(NoticeTexts.front, "/")], here: NoticeTexts.notices)
    h1(.class("mt3")) { NoticeTexts.notices }
    div(.class("cols cols--aside mt5")) {
      section(.class("sec")) {
        div(.class("sec__head")) {
          h2 { NoticeTexts.forYou }
          unread > 0 ? allReadButton(view, context.keys) : nil
        }
        if view.notices.isEmpty {
          emptyList()
        } else {
          p(.class("muted")) { NoticeTexts.lead(unread) }
          NoticeGroup.groups(view.notices).map { noticeGroup($0, today: context.today) }
        }
        moreLinks(view)
      }
      view.isFirst ? newsAside(view.news, today: context.today) : nil
    }
    p(.class("mt6")) { a(.href(NoticeRoutes.settings.path())) { NoticeTexts.settings } }
  }
}

private func allReadButton(_ view: NoticeListView, _ keys: FormKeys) -> some Markup {
  postForm(keys, to: NoticeRoutes.allRead.path()) {
    input(.type("hidden"), .name("til"), .value("\(view.notices.first?.id ?? 0)"))
    button(.type("submit"), .class("btn btn--second btn--s")) { NoticeTexts.allRead }
  }
}

private func emptyList() -> some Markup {
  div(.class("empty mt4")) {
    p { NoticeTexts.nothing }
    a(.class("btn btn--second"), .href(CaseRoutes.list.path())) { NoticeTexts.toCases }
  }
}

private func noticeGroup(_ group: NoticeGroup, today: Day) -> some Markup {
  div(.class("mt5")) {
    h3 {
      if !group.heading.about.isEmpty {
        group.heading.about
      } else if let title = group.title, let id = group.heading.caseID {
        a(.href(CaseRoutes.overview.path(id))) { title }
      } else {
        NoticeTexts.hiddenCase
      }
    }
    ul(.class("list list--tight mt3")) { group.notices.map { noticeLine($0, today: today) } }
  }
}

private func noticeLine(_ notice: NoticeRow, today: Day) -> some Markup {
  li {
    p {
      notice.isRead ? nil : span(.class("tag tag--info")) { NoticeTexts.isNew }
      notice.isRead ? nil : " "
      a(.href(NoticeRoutes.notice.path(notice.id))) { notice.text }
    }
    p(.class("small muted")) {
      NoticeTexts.reason(notice.reason)
      ". "
      Text.build { Formats.ago(notice.at.day, today: today, $0) }.capitalised
    }
  }
}

private func moreLinks(_ view: NoticeListView) -> (some Markup)? {
  view.isFirst && !view.hasMore
    ? nil
    : div(.class("actions")) {
      view.hasMore
        ? view.notices.last.map { last in
          a(.class("btn btn--second"), .href("\(NoticeRoutes.list.path())?foer=\(last.id)")) { NoticeTexts.older }
        } : nil
      view.isFirst ? nil : a(.class("btn btn--quiet"), .href(NoticeRoutes.list.path())) { NoticeTexts.newest }
    }
}

private func newsAside(_ news: [CaseNews], today: Day) -> some Markup {
  aside(.ariaLabel(NoticeTexts.news)) {
    h2(.class("t-l")) { NoticeTexts.news }
    if news.isEmpty {
      p(.class("small mt2")) { NoticeTexts.noNews }
    } else {
      p(.class("small muted mt2")) { NoticeTexts.newsLead }
      ul(.class("list list--tight mt3")) { news.map { newsLine($0, today: today) } }
    }
  }
}

private func newsLine(_ news: CaseNews, today: Day) -> some Markup {
  li {
    a(.href(CaseRoutes.timeline.path(news.id))) { news.title }
    p(.class("small muted")) {
      NoticeTexts.acts(news.acts, people: news.people)
      ", "
      Text.build { Formats.ago(news.latest.day, today: today, $0) }
    }
  }
}
