import HTML
import HTTP
import Language
import Statistics
import Time
import Web

/// The map as somebody sees it who has the link: with their own mark, which nobody else sees.
struct PublicMapView: Sendable {
  let ballot: BallotView
  let isShown: Bool
  let result: ShownResult?
  let votesSince: Int
  let now: Instant

  /// Where they stand, once they have voted.
  var you: Whereabouts? {
    guard !ballot.votes.isEmpty else { return nil }
    return result?.map.memory.whereabouts(of: ballot.votes)
  }
}

func publicMapPage(_ view: PublicMapView) -> Page {
  let item = view.ballot.item
  return Page(ConversationTexts.map + Text(same: ": " + item.question)) {
    crumbs([(Text(same: item.question), OpinionRoutes.vote.path(item.token))], here: ConversationTexts.map)
    h1(.class("mt4")) { item.question }
    view.isShown ? AnyMarkup(shown(view)) : AnyMarkup(notShown(view))
  }.with {
    $0.organisation = view.ballot.found.organisation
    $0.scripts = view.isShown && view.ballot.status == .open ? ["opinions.js"] : []
  }
}

private func shown(_ view: PublicMapView) -> some Markup {
  let item = view.ballot.item
  return group {
    p(.class("lead mt2 muted")) {
      ConversationTexts.standing(
        item, votes: view.result?.map.votes ?? 0, statements: view.ballot.shelf.statements.count,
        today: view.ballot.today, isArchived: view.ballot.found.isArchived)
    }
    div(.class("row mt3")) {
      view.ballot.mayVote
        ? a(.class("btn"), .href(OpinionRoutes.vote.path(item.token))) { VoteTexts.onwards } : nil
    }
    div(
      .class("stack stack-xl mt5"), Attribute("data-part", "resultat"),
      Attribute("data-listen", OpinionRoutes.live.path(item.token))
    ) {
      view.result.map { result in
        group {
          result.map.isDrawn
            ? mapFigure(
              result, you: view.you,
              age: MapTexts.age(result.map.made, votesSince: view.votesSince, today: view.ballot.today)) : nil
          result.map.state == .stable
            ? AnyMarkup(
              group {
                section {
                  h2(.class("t-l")) { MapTexts.groups }
                  groupCards(result)
                  p(.class("small muted mt4")) { MapTexts.foundInAnswers }
                }
                agreementSections(result, problem: nil, difference: { _ in nil })
              }) : AnyMarkup(noGroups(result.map.state, share: nil))
        }
      }
      view.result == nil ? noGroups(.few, share: nil) : nil
    }
    howReckoned()
  }
}

private func notShown(_ view: PublicMapView) -> some Markup {
  let item = view.ballot.item
  let helpsToVote = item.showsMap && view.ballot.mayVote
  return div(.class("empty mt5")) {
    h2(.class("t-l")) { MapTexts.notShown }
    p { helpsToVote ? MapTexts.notShownVote : MapTexts.notShownLater }
    a(.class(helpsToVote ? "btn" : "btn btn--second"), .href(OpinionRoutes.vote.path(item.token))) {
      helpsToVote ? VoteTexts.begin : ConversationTexts.back
    }
  }
}
