import Cases
import Database
import HTTP
import Language
import Time
import Web

/// Who may do what with a conversation: the one table. What the team does goes
/// by the acts of a case, what participants do by this.
package enum OpinionRights {
  /// Somebody who has the link.
  package enum Visitor: String, CaseIterable, Sendable {
    case anonymous
    /// Signed in with an account.
    case account
    /// Takes part in the case; guests among them have no account.
    case team
  }

  static let voters: [Conversation.Audience: Set<Visitor>] = [
    .link: [.anonymous, .account, .team],
    .signedIn: [.account, .team],
    .team: [.team],
  ]

  /// Whether such a visitor may vote, add statements and see what others have written.
  package static func mayVote(_ audience: Conversation.Audience, _ visitor: Visitor) -> Bool {
    voters[audience]?.contains(visitor) ?? false
  }

  /// Whether the map is shown to a visitor who has voted so often.
  static func maySeeMap(_ item: Conversation, _ visitor: Visitor, votes: Int) -> Bool {
    if item.published != nil || visitor == .team { return item.opened != nil }
    return item.showsMap && votes > 0 && mayVote(item.audience, visitor)
  }

  static func requireVote(
    on item: Conversation, isArchived: Bool, hasAccount: Bool, isOnTeam: Bool, today: Day
  ) throws {
    let visitor: Visitor = isOnTeam ? .team : hasAccount ? .account : .anonymous
    guard mayVote(item.audience, visitor) else { throw OpinionProblem.notForYou(item.audience) }
    switch isArchived ? .closed : item.state(on: today) {
    case .draft: throw OpinionProblem.notOpen
    case .closed: throw OpinionProblem.closed
    case .open: return
    }
  }
}

/// Why somebody cannot take part in a conversation now.
package enum OpinionProblem: Explained, Equatable {
  case notOpen
  case closed
  case notForYou(Conversation.Audience)
  /// Taken away or worded anew since the page was shown.
  case statementGone
  case full
  /// One votes only on the statements that there are.
  case takesNone
  /// Somebody has written as many statements as one may.
  case enough
  /// So few have answered that files would tell of them.
  case tooFew

  package var status: Status {
    switch self {
    case .notForYou, .takesNone, .enough: .forbidden
    case .closed, .notOpen: .gone
    case .statementGone, .full, .tooFew: .conflict
    }
  }

  package var explanation: Text {
    switch self {
    case .notOpen: Text(da: "Meningskortet er ikke åbnet endnu", en: "The opinion map is not open yet")
    case .closed: Text(da: "Der kan ikke stemmes længere", en: "Voting has ended")
    case .notForYou(.team): Text(da: "Kun holdet stemmer her", en: "Only the team votes here")
    case .notForYou: Text(da: "Log ind for at stemme her", en: "Sign in to vote here")
    case .statementGone: Text(da: "Udsagnet er ændret eller taget ned", en: "The statement was changed or taken down")
    case .full: Text(da: "Der er ikke plads til flere udsagn", en: "There is no room for more statements")
    case .takesNone: VoteTexts.noOwn
    case .enough: VoteTexts.enough
    case .tooFew: Text(da: "Der er for få svar til at hente ud endnu", en: "There are too few answers to take out yet")
    }
  }

  package var advice: [Text] {
    switch self {
    case .notOpen:
      [Text(da: "Kom igen, når I får besked fra holdet.", en: "Come back when you hear from the team.")]
    case .closed:
      [Text(da: "Det, du har svaret, er gemt og tæller med.", en: "What you have answered is saved and counts.")]
    case .notForYou(.team):
      [
        Text(
          da: "Er du med i forløbet, så log ind, eller brug dit eget link.",
          en: "If you take part in the case, sign in or use your own link.")
      ]
    case .notForYou:
      [
        Text(
          da: "Du skal have en konto. Log ind, og brug linket igen.",
          en: "You need an account. Sign in and use the link again.")
      ]
    case .statementGone:
      [Text(da: "Gå tilbage, og stem om det næste.", en: "Go back and vote on the next one.")]
    case .full:
      [Text(da: "Stem om dem, der er.", en: "Vote on those that there are.")]
    case .takesNone, .enough: []
    case .tooFew:
      [
        Text(
          da: "Stemmerne kan hentes, når kortet er tegnet: ved 7 deltagere med 7 stemmer. Så peger de ikke på nogen.",
          en:
            "The votes can be taken out when the map is drawn: at 7 participants with 7 votes. Then they point to nobody."
        )
      ]
    }
  }
}
