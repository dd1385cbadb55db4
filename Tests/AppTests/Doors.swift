/// How a case stands while somebody asks.
struct Standing: Sendable, Hashable {
  let visibility: String
  let isArchived: Bool

  static let all = ["team", "organisations", "signed_in", "public"].flatMap { visibility in
    [false, true].map { Standing(visibility: visibility, isArchived: $0) }
  }

  /// Who is told that the case exists.
  func sees(_ asker: Asker) -> Bool {
    switch asker {
    case .leader, .member, .guest, .backer: true
    case .colleague, .keeper: visibility != "team"
    case .stranger, .administrator: visibility == "signed_in" || visibility == "public"
    case .nobody: visibility == "public"
    }
  }
}

/// What a place answers to whom.
enum Door: Sendable {
  /// The same to everyone.
  case everyone(Int)
  /// To these it opens, to the other signed in it answers something else.
  case some(Set<Asker>, Int, others: Int)
  /// The same, but somebody who is not signed in is answered too.
  case someOfAll(Set<Asker>, Int, others: Int)
  /// What stands on the front of a case, for whoever may see that it exists.
  case front
  /// A page of the team. To others there is none.
  case team
  /// Where something is done: those who see the case are told that they may not.
  case act(Set<Asker>, inArchive: Bool)
  /// Where something is done with what one of them began: to the others who may it is not there.
  case actBy(Asker, among: Set<Asker>)
  /// An invitation that works while the case is at work.
  case invitation
  /// For everyone while the case is at work; put away, it says that it is over.
  case whileAtWork
  /// What somebody wrote: theirs while the case is at work, to others not there.
  case whileAtWorkBy(Asker)
  /// Where ideas are put together: by those who run the call, and with an idea by who wrote it.
  case combining
  /// Where the one who runs a call works.
  case host
  /// A page of the team by a code: to those outside there is no such room.
  case byCode(Set<Asker>)
  /// Leads a reader on, and tells a script where to.
  case leads

  /// The status, for a page or, where that differs, for data.
  func status(for asker: Asker, _ standing: Standing, json: Bool) -> Int {
    let signIn = json ? 401 : 303
    switch self {
    case .everyone(let status): return status
    case .someOfAll(let open, let status, let others): return open.contains(asker) ? status : others
    case .some(let open, let status, let others):
      return asker == .nobody ? signIn : open.contains(asker) ? status : others
    case .front: return standing.sees(asker) ? 200 : 404
    case .team: return asker == .nobody ? signIn : Asker.team.contains(asker) ? 200 : 404
    case .act(let open, let inArchive):
      if asker == .nobody { return signIn }
      guard standing.sees(asker) else { return 404 }
      return open.contains(asker) && (inArchive || !standing.isArchived) ? 200 : 403
    case .actBy(let one, let open):
      if asker != one, open.contains(asker), !standing.isArchived { return 404 }
      return Door.act(open, inArchive: false).status(for: asker, standing, json: json)
    case .invitation, .whileAtWork: return standing.isArchived ? 410 : 200
    case .whileAtWorkBy(let one): return standing.isArchived ? 410 : asker == one ? 200 : 404
    case .combining:
      return standing.isArchived ? 410 : asker == .leader || asker == .member ? 200 : 404
    case .byCode(let open):
      if asker == .nobody { return signIn }
      guard Asker.team.contains(asker) else { return 404 }
      return open.contains(asker) && !standing.isArchived ? 200 : 403
    case .leads: return json ? 200 : 303
    case .host:
      if asker == .nobody { return signIn }
      return asker == .leader ? (standing.isArchived ? 410 : 200) : 403
    }
  }
}

extension Door {
  /// Who may come where: PRODUCT section 3, place by place. A new place needs its line.
  static let all = table.merging(notices) { one, _ in one }.merging(meetings) { one, _ in one }
    .merging(differences) { one, _ in one }
    .merging(partners) { one, _ in one }
    .merging(documents) { one, _ in one }
    .merging(trials) { one, _ in one }
    .merging(opinions) { one, _ in one }
    .merging(export) { one, _ in one }
    .merging(ownData) { one, _ in one }
    .merging(calls) { one, _ in one }
    .merging(rooms) { one, _ in one }

  private static let table: [String: Door] = [
    "/": .everyone(200),
    "/begreber": .everyone(200),
    "/hjaelp": .everyone(200),
    "/tilgaengelighed": .everyone(200),
    "/privatliv": .everyone(200),
    "/was": .everyone(303),
    "/soeg": .some(Asker.signedIn, 200, others: 303),

    "/log-ind": .someOfAll([.guest, .nobody], 200, others: 303),
    "/log-ind/{}": .everyone(200),
    "/konto": .some(Asker.accounts, 200, others: 303),
    "/konto/opret": .some([.guest], 200, others: 303),

    "/admin": .some([.administrator], 200, others: 404),
    "/admin/log": .some([.administrator], 200, others: 404),
    "/admin/personer": .some([.administrator], 200, others: 404),
    "/admin/personer/ny": .some([.administrator], 200, others: 404),
    "/admin/personer/{}": .some([.administrator], 200, others: 404),
    "/admin/organisationer": .some([.administrator], 200, others: 404),
    "/admin/organisationer/ny": .some([.administrator], 200, others: 404),
    "/admin/organisation/{}": .some([.administrator, .keeper], 200, others: 404),
    "/admin/organisation/{}/ny": .some([.administrator, .keeper], 200, others: 404),

    "/forloeb": .everyone(200),
    "/forloeb/nyt": .some(Asker.accounts, 200, others: 403),
    "/forloeb/lignende": .some(Asker.signedIn, 200, others: 200),
    "/forloeb/{}": .front,
    "/forloeb/{}/live": .team,
    "/forloeb/{}/tidslinje": .team,
    "/forloeb/{}/ideer": .team,
    "/forloeb/{}/indstillinger": .act([.leader], inArchive: true),
    "/forloeb/{}/bidrag.csv": .act([.leader, .member], inArchive: true),
    "/forloeb/{}/regler": .team,
    "/forloeb/{}/vurderinger/{}": .act([.leader], inArchive: false),

    "/forloeb/{}/barrierer/ny": .act([.leader, .member, .guest], inArchive: false),
    "/forloeb/{}/barrierer/{}": .team,
    "/forloeb/{}/opgaver": .team,
    "/forloeb/{}/opgaver/{}": .team,

    "/forloeb/{}/indramning": .team,
    "/forloeb/{}/indramning/problem": .team,
    "/forloeb/{}/indramning/perspektiver": .team,
    "/forloeb/{}/indramning/perspektiv": .act([.leader, .member, .guest], inArchive: false),
    // A receipt for what one has written oneself, also in the archive.
    "/forloeb/{}/indramning/perspektiv/tak": .some([.leader, .member, .guest], 200, others: 404),
    // Everyone rewrites their own; this one is the member's.
    "/forloeb/{}/indramning/perspektiv/{}": .act([.member], inArchive: false),

    "/forloeb/{}/aktoerer": .team,
    "/forloeb/{}/aktoerer/forventninger": .act([.leader, .member, .guest], inArchive: false),
    "/forloeb/{}/aktoerer/forlad": .team,
    "/forloeb/{}/aktoerer/person/{}": .team,
    "/forloeb/{}/aktoerer/person/{}/fjern": .act([.leader], inArchive: false),
    "/forloeb/{}/aktoerer/person/{}/leder": .act([.leader], inArchive: false),
    // Where a reload leads: to a page that asks for itself who comes.
    "/forloeb/{}/aktoerer/invitation": .some(Asker.signedIn, 303, others: 303),
    "/forloeb/{}/aktoerer/invitation/{}/link": .some(Asker.signedIn, 303, others: 303),
    // It holds the address of somebody who has not said yes.
    "/forloeb/{}/aktoerer/invitation/{}": .some([.leader], 200, others: 404),
    "/forloeb/{}/hatte": .team,
    "/forloeb/{}/raaderum": .team,
    "/forloeb/{}/raaderum/{}": .team,

    "/i/{}": .invitation,
    "/i/{}/en-anden": .invitation,
    "/i/{}/ja": .everyone(303),
    "/i/{}/nej": .everyone(303),
  ]
}
