import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// What a case lacks, who could contribute it and why, and who was asked.
func needsPage(_ desk: CaseDesk, _ view: NeedView, form: FormState) -> Page {
  desk.page(view.entry, tab: OfferRoutes.tab, title: NeedTexts.needs) {
    errorSummary(form, heading: NeedTexts.putRight)
    h1 { NeedTexts.needs }
    p(.class("lead mt2 muted")) { NeedTexts.lead }
    view.entry.item.isArchived ? archivedNote() : nil
    div(.class("cols cols--aside mt5")) {
      div(.class("stack stack-xl")) {
        needList(view)
        view.entry.may(.askOthers) && !view.open.isEmpty ? matchPart(view) : nil
        view.asks.isEmpty ? nil : askedPart(view)
      }
      view.entry.may(.contribute)
        ? section(.labelled(by: "nyt-behov")) {
          h2(.class("t-l"), .id("nyt-behov")) { NeedTexts.add }
          needForm(view, form)
        } : nil
    }
    p(.class("mt6")) {
      a(.class("btn btn--quiet"), .href(OfferRoutes.actors.path(view.id))) {
        Icon.left
        NeedTexts.backToActors
      }
    }
  }.refused(form)
}

private func archivedNote() -> some Markup {
  div(.class("flash flash--warn mt4")) {
    Icon.info
    p { NeedTexts.archived }
  }
}

private func needForm(_ view: NeedView, _ form: FormState) -> some Markup {
  postForm(view.keys, to: OfferRoutes.needs.path(view.id), class: "mt3") {
    Field("slags", NeedTexts.kind, in: form).picked(from: OfferKind.choices)
    Field("tekst", NeedTexts.words, in: form).lines(rows: 3, limit: 300)
    Field("gruppe", NeedTexts.group, in: form).picked(from: [Choice("", NeedTexts.anyGroup)] + ActorGroup.choices)
    div(.class("actions")) {
      button(.class(view.matches.found.isEmpty ? "btn" : "btn btn--second"), .type("submit")) { NeedTexts.save }
    }
  }
}

private func needList(_ view: NeedView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { NeedTexts.panel } }
    view.needs.isEmpty ? p { NeedTexts.none } : nil
    ul(.class("list plain")) { view.needs.map { needRow($0, view) } }
  }
}

private func needRow(_ need: Need, _ view: NeedView) -> some Markup {
  li(.class("row row--between row--top")) {
    div {
      p(.class("mb0 verbatim")) { need.text }
      p(.class("small muted mb0")) {
        need.kind.name.capitalised
        need.group.map { group in Text(same: ", ") + group.singular }
        Text(same: ". ")
        need.writer
      }
    }
    if need.met != nil {
      span(.class("tag tag--good")) { NeedTexts.met }
    } else if view.entry.may(.askOthers) {
      postForm(view.keys, to: OfferRoutes.met.path(view.id, need.id)) {
        button(.class("btn btn--s btn--quiet"), .type("submit")) {
          NeedTexts.meet
          span(.class("sr")) { ": " + need.text.prefix(40) }
        }
      }
    }
  }
}

private func matchPart(_ view: NeedView) -> some Markup {
  let unmet = view.matches.unmet.compactMap { id in view.needs.first { $0.id == id }?.text }
  return section(.class("sec"), .id("kan-bidrage")) {
    div(.class("sec__head")) { h2 { NeedTexts.matches } }
    p(.class("muted")) { view.matches.found.isEmpty ? NeedTexts.noMatches : NeedTexts.matchesLead }
    ul(.class("list plain")) { view.matches.found.enumerated().map { matchRow($1, isFirst: $0 == 0, view) } }
    unmet.isEmpty
      ? nil
      : p(.class("mt3")) { NeedTexts.unmet(.build { language in Formats.list(unmet.map { "”\($0)”" }, language) }) }
    view.matches.full > 0 ? p(.class("small muted")) { NeedTexts.full(view.matches.full) } : nil
    p(.class("small muted")) { NeedTexts.bound(OfferStore.perKind) }
  }
}

private func matchRow(_ match: Match, isFirst: Bool, _ view: NeedView) -> some Markup {
  let offer = match.candidate.offer
  return li {
    div(.class("row row--between row--top")) {
      div(.class("grow")) {
        h3(.class("t-m")) { offer.personName }
        p(.class("small muted mb0")) {
          offer.organisationName.map { name in name + ", " }
          offer.group.singular
        }
      }
      postForm(view.keys, to: OfferRoutes.asking.path(view.id, match.need)) {
        input(.type("hidden"), .name("tilbud"), .value(offer.id.pathSegment))
        button(.class(isFirst ? "btn btn--s" : "btn btn--s btn--second"), .type("submit")) {
          NeedTexts.ask(offer.personName)
        }
      }
    }
    p(.class("quote mt2 verbatim")) { offer.text }
    ul(.class("bulleted small mb0")) { match.reasons.map { reason in li { sentence(reason, view.needs) } } }
  }
}

private func sentence(_ reason: Match.Reason, _ needs: [Need]) -> Text {
  func words(_ id: Need.ID) -> String { needs.first { $0.id == id }?.text ?? "" }
  return switch reason {
  case .meets(let need): NeedTexts.meets(words(need))
  case .alsoMeets(let need): NeedTexts.alsoMeets(words(need))
  case .resembles(let need): NeedTexts.resembles(words(need))
  case .wantedGroup(let group): NeedTexts.wantedGroup(group.singular)
  case .newGroup(let group): NeedTexts.newGroup(group.singular)
  case .newOrganisation: NeedTexts.newOrganisation
  case .busy(let cases, let room): NeedTexts.busy(cases, room)
  }
}

private func askedPart(_ view: NeedView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { NeedTexts.askedHeading } }
    ul(.class("list plain")) {
      view.asks.map { ask in
        li(.class("row row--between")) {
          span {
            b { ask.name }
            ask.organisationName.map { name in ", " + name }
          }
          askTag(ask, view.now)
        }
      }
    }
  }
}

/// Who said not now and who let it lie look the same.
private func askTag(_ ask: Ask, _ now: Instant) -> some Markup {
  if ask.answer == .accepted { return span(.class("tag tag--good")) { NeedTexts.accepted } }
  return ask.waits(now)
    ? span(.class("tag tag--info")) { NeedTexts.waits } : span(.class("tag tag--line")) { NeedTexts.notNow }
}
