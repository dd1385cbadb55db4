extension Door {
  /// Who may come to meetings, decisions, lessons and calendars.
  static let meetings: [String: Door] = [
    "/forloeb/{}/moeder": .team,
    "/forloeb/{}/moeder/kalender": .team,
    "/forloeb/{}/moeder/kalender/luk": .some(Asker.signedIn, 303, others: 303),
    "/forloeb/{}/moeder/{}": .team,
    "/forloeb/{}/moeder/{}/moede.ics": .team,
    "/forloeb/{}/moeder/{}/flyt": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/moeder/{}/afholdt": .act([.leader, .member], inArchive: false),
    // Where a reload leads: to a page that asks for itself who comes.
    "/forloeb/{}/moeder/{}/dagsorden": .some(Asker.signedIn, 303, others: 303),
    "/forloeb/{}/moeder/{}/dagsorden/{}": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/moeder/{}/referat": .some(Asker.signedIn, 303, others: 303),
    "/forloeb/{}/moeder/{}/referat/{}": .act([.leader, .member], inArchive: false),
    "/konto/kalender": .some(Asker.signedIn, 200, others: 303),
    "/konto/kalender/luk": .some(Asker.signedIn, 303, others: 303),
    // The link is the key: a calendar has no session.
    "/kalender/{}": .everyone(200),

    "/forloeb/{}/beslutninger": .team,
    "/forloeb/{}/beslutninger/ny": .act([.leader], inArchive: false),
    "/forloeb/{}/beslutninger/{}": .team,
    "/forloeb/{}/beslutninger/{}/begrundelse": .some(Asker.signedIn, 303, others: 303),
    "/laering": .some(Asker.signedIn, 200, others: 303),
    "/forloeb/{}/laering": .team,
    "/forloeb/{}/laering/ny": .act([.leader, .member, .guest], inArchive: false),
    // Everyone changes their own; this one is the member's.
    "/forloeb/{}/laering/{}": .act([.member], inArchive: false),
  ]
}

extension Deed {
  private static let planners: Set<Asker> = [.leader, .member]

  /// Who may do what at meetings, with decisions and lessons, and with links for calendars.
  static let meetings: [String: Deed] = [
    "/forloeb/{}/moeder": Deed(planners) { _ in [("dato", "2026-12-24"), ("kl", "9"), ("sted", "Her")] },
    "/forloeb/{}/moeder/{}/flyt": Deed(planners) { _ in
      [("dato", "2026-12-24"), ("kl", "9"), ("varer", "30"), ("sted", "Her"), ("set", "0")]
    },
    "/forloeb/{}/moeder/{}/afholdt": Deed(planners) { _ in [("maal", "ja"), ("set", "")] },
    "/forloeb/{}/moeder/{}/aflys": Deed(planners),
    "/forloeb/{}/moeder/{}/dagsorden": Deed(planners) { _ in
      [("titel", "Et punkt"), ("minutter", "5"), ("leder", "")]
    },
    "/forloeb/{}/moeder/{}/dagsorden/{}": Deed(planners) { _ in
      [("titel", "Et andet"), ("minutter", "5"), ("leder", ""), ("set", "0")]
    },
    "/forloeb/{}/moeder/{}/referat": Deed(planners) { _ in [("punkt", "0"), ("tekst-0", "En linje")] },
    "/forloeb/{}/moeder/{}/referat/{}": Deed(planners) { _ in [("tekst", "En linje"), ("set", "0")] },
    "/forloeb/{}/moeder/{}/referat/{}/bliv": Deed([.leader, .member, .guest]) { _ in [("til", "opgave")] },
    // A link is one's own and no change of the case.
    "/forloeb/{}/moeder/kalender": Deed(Asker.team, inArchive: true),
    "/forloeb/{}/moeder/kalender/luk": Deed(Asker.team, inArchive: true),
    "/konto/kalender": Deed(Asker.signedIn),
    "/konto/kalender/luk": Deed(Asker.signedIn),

    "/forloeb/{}/beslutninger/ny": Deed([.leader]) {
      [("titel", "Vi gør det"), ("hvorfor", "Derfor"), ("hvem", "\($0.people[.leader] ?? 0)"), ("dag", "2026-11-20")]
    },
    "/forloeb/{}/beslutninger/{}/begrundelse": Deed([.leader]) { _ in [("hvorfor", "Derfor")] },
    "/forloeb/{}/laering/ny": Deed([.leader, .member, .guest]) { _ in
      [("slags", "failure"), ("skete", "Det"), ("laerte", "Det"), ("anderledes", "Det")]
    },
    "/forloeb/{}/laering/{}/del": Deed([.leader, .member]) { _ in [("del", "ja")] },
    "/forloeb/{}/laering/{}": Deed([.member]) { _ in
      [("slags", "learning"), ("skete", "Det"), ("laerte", "Det"), ("anderledes", "Det"), ("set", "0")]
    },
  ]
}
