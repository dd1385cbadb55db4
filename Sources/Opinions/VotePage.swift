import Cases
import HTML
import HTTP
import Language
import Statistics
import Time
import Web

/// What somebody who has the link sees: the next statement, or why there is none.
struct BallotView: Sendable {
  let found: ConversationStore.Public
  let visitor: OpinionRights.Visitor
  let votes: [Statement.ID: Vote]
  let shelf: Shelf
  let next: Statement?
  let today: Day
  let keys: FormKeys
  let state: FormState

  var item: Conversation { found.item }
  var status: Conversation.State { found.state(on: today) }
  var mayVote: Bool { OpinionRights.mayVote(item.audience, visitor) && status == .open }
  var maySeeMap: Bool { OpinionRights.maySeeMap(item, visitor, votes: votes.count) }

  var part: BallotPart {
    BallotPart(
      token: item.token, votes: votes, shelf: shelf, next: next, takesStatements: item.takesStatements, keys: keys)
  }
}

/// The part of the page that changes with each vote.
struct BallotPart: Sendable {
  let token: String
  let votes: [Statement.ID: Vote]
  let shelf: Shelf
  let next: Statement?
  let takesStatements: Bool
  let keys: FormKeys

  /// How many of the statements that can be voted on have been.
  var done: Int { shelf.statements.count { votes[$0.id] != nil } }

  /// After so many votes one is asked what is missing.
  static let askedAfter = 7
  var asksForOwn: Bool { takesStatements && (votes.count >= Self.askedAfter || next == nil) }
}

func votePage(_ view: BallotView) -> Page {
  Page(Text(same: view.item.question)) {
    div(.class("wrap--narrow")) {
      errorSummary(view.state, heading: VoteTexts.putRight)
      view.found.isCasePublic || view.found.isOnTeam ? p(.class("small muted")) { view.found.caseTitle } : nil
      h1(.class("t-xl")) { view.item.question }
      view.item.about.isEmpty ? nil : p(.class("mt2 verbatim")) { view.item.about }
      view.mayVote ? AnyMarkup(voting(view)) : AnyMarkup(notVoting(view))
    }
  }.refused(view.state).with {
    $0.organisation = view.found.organisation
    $0.hasForm = true
    $0.scripts = ["opinions.js"]
  }
}

private func voting(_ view: BallotView) -> some Markup {
  group {
    div(.id("stem"), Attribute("data-ballot", if: true), Attribute("data-offline", VoteTexts.offline)) {
      ballotMarkup(view.part)
    }
    view.item.takesStatements ? ownForm(view) : nil
    hr()
    waysOn(view)
  }
}

/// The statement with its three equal answers, and how far one is.
func ballotMarkup(_ part: BallotPart) -> some Markup {
  group {
    progress(part)
    part.next.map { question($0, part) }
    part.next == nil ? doneBox(part) : nil
    part.next == nil ? nil : p(.class("small muted mt4")) { VoteTexts.stopAnyTime }
    part.asksForOwn ? span(Attribute("data-asks", if: true), Attribute("hidden", if: true)) { Nothing() } : nil
  }
}

private func progress(_ part: BallotPart) -> some Markup {
  let all = part.shelf.statements.count
  return div(.class("row row--nowrap mt4")) {
    span(
      .class("progress grow"), .role("progressbar"), Attribute("aria-valuenow", part.done),
      Attribute("aria-valuemin", 0),
      Attribute("aria-valuemax", max(1, all)), .ariaLabel(VoteTexts.answered)
    ) { ShareBar(share: Double(part.done) / Double(max(1, all)), series: "step") }
    span(.class("small nowrap")) { VoteTexts.progress(part.done, of: all) }
  }
}

private func question(_ statement: Statement, _ part: BallotPart) -> some Markup {
  repeatableForm(part.keys, to: OpinionRoutes.vote.path(part.token), class: "mt4") {
    input(.type("hidden"), .name("udsagn"), .value(statement.id.pathSegment))
    fieldset {
      legend(.class("sr")) { VoteTexts.legend }
      div(.class("card card--ballot"), Attribute("tabindex", "-1")) {
        p(.class("small muted")) { writer(of: statement) }
        p(.class("lead bold mt2 t-xl")) { statement.text }
      }
      voteButtons(now: part.votes[statement.id], statement)
    }
  }
}

private func writer(of statement: Statement) -> Text {
  statement.isSeed
    ? VoteTexts.fromTeam : statement.group.map { VoteTexts.written(by: $0.singular) } ?? VoteTexts.fromParticipant
}

/// Three buttons that look alike: none of the answers is the right one.
private func voteButtons(now: Vote?, _ statement: Statement) -> some Markup {
  div(.class("vote mt4")) {
    [
      (Vote.agree, VoteTexts.agree, Icon.check), (.disagree, VoteTexts.disagree, .close),
      (.pass, VoteTexts.pass, .right),
    ]
    .map { vote, word, icon in
      button(
        .class("btn btn--second"), .type("submit"), .name("stemme"), .value(String(vote.rawValue)),
        Attribute("aria-pressed", now == vote ? "true" : nil)
      ) {
        icon
        word
      }
    }
  }
}

private func doneBox(_ part: BallotPart) -> some Markup {
  div(.class("empty empty--s mt4"), Attribute("tabindex", "-1")) {
    h2(.class("t-l")) { part.shelf.statements.isEmpty ? VoteTexts.none : VoteTexts.done }
    part.shelf.statements.isEmpty ? nil : p { VoteTexts.doneNote }
  }
}

/// Asked after seven votes: what has nobody said?
private func ownForm(_ view: BallotView) -> some Markup {
  let token = view.item.token
  // With a script the page stays, and this comes forth when it is time.
  return section(.id("egne"), Attribute("hidden", if: !view.part.asksForOwn && view.state.faults.isEmpty)) {
    hr()
    h2(.class("t-l")) { VoteTexts.missing }
    p(.class("small mt2")) { VoteTexts.asked(max(view.votes.count, BallotPart.askedAfter)) }
    postForm(view.keys, to: OpinionRoutes.own.path(token), class: "mt3") {
      Field(
        "nyt", VoteTexts.ownField,
        hint: view.item.moderation == .before ? VoteTexts.ownHintBefore : VoteTexts.ownHintAfter,
        in: view.state
      ).lines(
        rows: 2, limit: Statement.longest,
        similar: SimilarSource(path: OpinionRoutes.similar.path(token), into: "ligner"))
      div(.class("similar"), .id("ligner"), .role("status")) { Nothing() }
      button(.class("btn btn--second mt3"), .type("submit")) { VoteTexts.send }
    }
  }
}

/// What is alike while one writes, each with the way to vote on it.
func similarMarkup(_ statements: [Statement], token: String) -> (some Markup)? {
  statements.isEmpty
    ? nil
    : group {
      p { b { VoteTexts.alike } }
      ul {
        statements.map { statement in
          li { a(.href("\(OpinionRoutes.vote.path(token))?udsagn=\(statement.id.number)")) { statement.text } }
        }
      }
    }
}

private func waysOn(_ view: BallotView) -> some Markup {
  ul(.class("stack stack-s")) {
    view.item.showsMap || view.maySeeMap
      ? li { a(.href(OpinionRoutes.map.path(view.item.token))) { VoteTexts.seeMap } } : nil
    li { a(.href(OpinionRoutes.answers.path(view.item.token))) { VoteTexts.changeAnswers } }
  }
}

/// Why one cannot vote, and what one can do.
private func notVoting(_ view: BallotView) -> some Markup {
  let (what, why): (Text, Text) =
    switch view.status {
    case .draft: (VoteTexts.notOpen, VoteTexts.notOpenNote)
    case .closed: (VoteTexts.closed, VoteTexts.closedNote)
    case .open:
      view.item.audience == .team
        ? (VoteTexts.teamOnly, VoteTexts.teamOnlyNote) : (VoteTexts.accountOnly, VoteTexts.accountOnlyNote)
    }
  let isOpen = view.status == .open
  return div(.class("empty mt5")) {
    h2(.class("t-l")) { what }
    p { why }
    isOpen
      ? a(.class("btn"), .href("/log-ind?videre=" + OpinionRoutes.vote.path(view.item.token))) { VoteTexts.signIn }
      : nil
    view.maySeeMap
      ? a(.class("btn btn--second"), .href(OpinionRoutes.map.path(view.item.token))) { VoteTexts.seeResult } : nil
  }
}

/// One's own answers, each to be changed.
func answersPage(_ view: BallotView) -> Page {
  let answered = view.shelf.statements.filter { view.votes[$0.id] != nil }
  return Page(VoteTexts.yourAnswers + Text(same: " – " + view.item.question)) {
    div(.class("wrap--narrow")) {
      crumbs([(Text(same: view.item.question), OpinionRoutes.vote.path(view.item.token))], here: VoteTexts.yourAnswers)
      h1(.class("t-xl mt4")) { VoteTexts.yourAnswers }
      answered.isEmpty
        ? AnyMarkup(p(.class("mt3")) { VoteTexts.noAnswers })
        : AnyMarkup(
          group {
            view.mayVote
              ? p(.class("muted mt2")) { VoteTexts.answersLead } : p(.class("muted mt2")) { VoteTexts.closed }
            ul(.class("list mt4")) { answered.map { answer($0, view) } }
          })
      p(.class("mt5")) {
        a(.class("btn btn--second"), .href(OpinionRoutes.vote.path(view.item.token))) {
          view.votes.isEmpty ? VoteTexts.begin : VoteTexts.onwards
        }
      }
    }
  }.with {
    $0.organisation = view.found.organisation
    $0.hasForm = true
  }
}

private func answer(_ statement: Statement, _ view: BallotView) -> some Markup {
  li(.id("u\(statement.id.number)")) {
    p(.class("bold")) { statement.text }
    view.mayVote
      ? AnyMarkup(
        repeatableForm(view.keys, to: OpinionRoutes.vote.path(view.item.token)) {
          input(.type("hidden"), .name("udsagn"), .value(statement.id.pathSegment))
          input(.type("hidden"), .name("tilbage"), .value("svar"))
          fieldset {
            legend(.class("sr")) { Text(same: statement.text) }
            voteButtons(now: view.votes[statement.id], statement)
          }
        }) : AnyMarkup(p(.class("small mt2")) { word(view.votes[statement.id]) })
  }
}

private func word(_ vote: Vote?) -> Text? {
  switch vote {
  case .agree: VoteTexts.agree
  case .disagree: VoteTexts.disagree
  case .pass: VoteTexts.pass
  case nil: nil
  }
}
