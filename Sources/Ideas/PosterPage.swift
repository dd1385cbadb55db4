import HTML
import HTTP
import Language
import Web

/// A poster to print: the question, a code to scan, and who answers.
func posterPage(_ entry: CallEntry, site: Site, language: Language) -> Page {
  let call = entry.call
  let link = site.address + entry.path
  return Page(PosterTexts.title + Text(same: " – ") + call.question, section: "idekald") {
    div(.class("no-print")) { callCrumbs(call, here: PosterTexts.title) }
    article(.class("poster mt4")) {
      p(.class("poster__from")) { CallPageTexts.from(call.organisationName) }
      h1(.class("poster__q"), .lang(questionLanguage(call))) { call.question }
      call.lead.danish.isEmpty ? nil : p(.class("lead"), .lang(questionLanguage(call))) { call.lead }
      QRCode(link).map { code in
        div(.class("poster__code")) { Drawn(trusted: code.svg(label: PosterTexts.code, language: language)) }
      }
      p(.class("poster__how")) { b { PosterTexts.scan } }
      p { PosterTexts.noAccount }
      p(.class("mt3 small")) { PosterTexts.orType }
      p(.class("poster__link")) { shown(link) }
      answeredBy(call)
    }
    asideOfPoster(entry, link, site)
  }.with { if entry.role == .anonymous { $0.organisation = call.organisationName } }
}

/// An address as people type it.
private func shown(_ link: String) -> String {
  for start in ["https://", "http://"] where link.hasPrefix(start) { return String(link.dropFirst(start.count)) }
  return link
}

private func answeredBy(_ call: Call) -> (some Markup)? {
  call.answererName.map { name in
    p(.class("mt4")) {
      PosterTexts.answeredBy
      " \(name), \(call.organisationName)"
      call.answerDue.map { due in Text(same: ", ") + CallPageTexts.atLatest(due).lowercasedFirst }
      "."
    }
  }
}

private func asideOfPoster(_ entry: CallEntry, _ link: String, _ site: Site) -> some Markup {
  div(.class("no-print stack stack-l mt6")) {
    p(.class("small muted")) { PosterTexts.print }
    div(.class("field")) {
      label(.label(for: "link")) { PosterTexts.link }
      input(.class("input"), .id("link"), .type("text"), .value(link), Attribute("readonly", if: true))
      button(
        .class("btn btn--s btn--second mt2"), .type("button"), Attribute("data-copy", "#link"),
        Attribute("hidden", if: true)
      ) {
        PosterTexts.copy
      }
    }
    entry.may(.run) && entry.call.audience.isOpenToAll ? embedHelp(entry, site) : nil
  }
}

private func embedHelp(_ entry: CallEntry, _ site: Site) -> some Markup {
  let address = site.address + CallRoutes.embed.path(entry.call.slug)
  return div(.class("field")) {
    label(.label(for: "indlejring")) { PosterTexts.embed }
    span(.class("hint"), .id("indlejring-hint")) { PosterTexts.embedHint }
    textarea(
      .class("textarea"), .id("indlejring"), Attribute("rows", 3), Attribute("readonly", if: true),
      .described(by: "indlejring-hint")
    ) {
      "\n<iframe src=\"\(address)\" title=\"\(entry.call.question.danish)\" width=\"100%\" height=\"640\"></iframe>"
    }
  }
}

extension Text {
  /// Without a capital letter first, for the middle of a sentence.
  var lowercasedFirst: Text {
    .build { language in self(language).prefix(1).lowercased() + self(language).dropFirst() }
  }
}

/// A call inside a page of somebody else: no menu, no cookie, and every link
/// leads out into a window of its own.
func embedPage(_ view: CallView) -> Page {
  Page(view.call.question) {
    article {
      p(.class("small muted")) { CallPageTexts.from(view.call.organisationName) }
      h1(.class("t-xl mt1"), .lang(questionLanguage(view.call))) { view.call.question }
      view.call.lead.danish.isEmpty ? nil : p(.class("mt2"), .lang(questionLanguage(view.call))) { view.call.lead }
      p(.class("small muted mt2")) { callDates(view.call, today: view.today) }
      div(.class("actions")) {
        view.entry.may(.addIdea)
          ? a(.class("btn"), .href(IdeaRoutes.share.path(view.call.slug))) {
            Icon.bulb
            CallTexts.share
            span(.class("sr")) { Text(same: ". ") + PosterTexts.opensElsewhere }
          } : nil
      }
      h2(.class("t-l mt5")) { CallTexts.countIdeas(view.call.ideas) }
      div(.class("tiles mt3")) { view.ideas.map { ideaCard($0, in: view.call) } }
      view.ideas.isEmpty ? nil : p(.class("mt4")) { a(.href(view.entry.path)) { CallPageTexts.all } }
    }
  }.with { $0.embeddedIn = view.call.embeddedIn }
}
