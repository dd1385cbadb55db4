extension Door {
  /// Trials and what they are measured by: the team reads, the team plans, those who contribute measure.
  static let trials: [String: Door] = [
    "/forloeb/{}/afproevninger": .team,
    "/forloeb/{}/afproevninger/ny": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/afproevninger/{}": .team,
    "/forloeb/{}/afproevninger/{}/ret": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/afproevninger/{}/prototype": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/afproevninger/{}/prototype/{}": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/afproevninger/{}/afslut": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/vaerksteder/nyt": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/vaerksteder/{}": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/forankring": .team,
    "/forloeb/{}/forankring/rutine": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/forankring/rutine/{}": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/forankring/overdragelse": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/indikatorer": .team,
    "/forloeb/{}/indikatorer/ny": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/indikatorer/{}": .team,
    "/forloeb/{}/indikatorer/{}/ret": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/indikatorer/{}/niveau": .act([.leader, .member], inArchive: false),
    "/forloeb/{}/indikatorer/{}/maalinger.csv": .team,
    "/forloeb/{}/indikatorer/{}/noegler": .act([.leader], inArchive: false),
    "/forloeb/{}/indikatorer/{}/import": .act([.leader, .member, .guest], inArchive: false),
    // The member read the table.
    "/forloeb/{}/indikatorer/{}/import/{}": .actBy(.member, among: [.leader, .member, .guest]),
    "/forloeb/{}/indikatorer/{}/maaling": .act([.leader, .member, .guest], inArchive: false),
    "/forloeb/{}/indikatorer/{}/maalinger/{}": .act([.leader, .member, .guest], inArchive: false),
  ]
}

extension Deed {
  private static let planners: Set<Asker> = [.leader, .member]
  private static let measurers: Set<Asker> = [.leader, .member, .guest]

  private static func trial(_ rich: RichCase) -> [(String, String)] {
    [
      ("titel", "Vågekone"), ("hvis", "vi ringer først"), ("saa", "sover flere"), ("fordi", "nogen svarer"),
      ("hvor", "Søglimt"), ("ansvarlig", String(rich.people[.member] ?? 0)), ("samtykke", "given"), ("set", "0"),
    ]
  }

  /// Who may send which form about trials and measurements.
  static let trials: [String: Deed] = [
    "/forloeb/{}/afproevninger/ny": Deed(planners, trial),
    "/forloeb/{}/afproevninger/{}/ret": Deed(planners, trial),
    "/forloeb/{}/afproevninger/{}/maal": Deed(planners) { [("sted", "\($0.site)"), ("overligger", "70")] },
    "/forloeb/{}/afproevninger/{}/maal/fjern": Deed(planners) { [("sted", "\($0.site)")] },
    "/forloeb/{}/afproevninger/{}/prototype": Deed(planners) { _ in [("aendret", "To vågne"), ("dag", "2026-11-20")] },
    "/forloeb/{}/afproevninger/{}/prototype/{}": Deed(planners) { _ in [("laerte", "Flere sov"), ("set", "1")] },
    "/forloeb/{}/afproevninger/{}/afslut": Deed(planners) { _ in
      [("udfald", "adopted"), ("skete", "Det gik"), ("laerte", "Det virker"), ("anderledes", "Intet")]
    },
    "/forloeb/{}/vaerksteder/nyt": Deed(planners) { _ in
      [("navn", "Natværk"), ("sted", "Køkkenet"), ("rytme", "Hver onsdag"), ("emne", "Opkald")]
    },
    "/forloeb/{}/vaerksteder/{}": Deed(planners) { _ in
      [("navn", "Natværk"), ("sted", "Køkkenet"), ("rytme", "Hver onsdag"), ("emne", "Opkald"), ("set", "0")]
    },
    "/forloeb/{}/vaerksteder/{}/luk": Deed(planners),
    "/forloeb/{}/forankring/rutine": Deed(planners) { _ in routine },
    "/forloeb/{}/forankring/rutine/{}": Deed(planners) { _ in routine + [("set", "0")] },
    "/forloeb/{}/forankring/overdragelse": Deed(planners) {
      [("ejer", "Birthe"), ("afproevning", "\($0.trial)"), ("set", "1")]
    },
    "/forloeb/{}/forankring/faerdig": Deed(planners),
    "/forloeb/{}/indikatorer/ny": Deed(planners) { _ in indicator },
    "/forloeb/{}/indikatorer/{}/ret": Deed(planners) { _ in indicator },
    "/forloeb/{}/indikatorer/foelg": Deed([.leader]) { [("indikator", "\($0.otherIndicator)")] },
    "/forloeb/{}/indikatorer/{}/slip": Deed(planners),
    "/forloeb/{}/indikatorer/{}/niveau": Deed(planners) {
      [("sted", "\($0.site)"), ("fra", $0.level), ("teknik", "Vågekone"), ("anderledes", "Hun ringer")]
    },
    "/forloeb/{}/indikatorer/{}/noegler": Deed([.leader]) { _ in [("navn", "Kaldeanlæg")] },
    "/forloeb/{}/indikatorer/{}/noegler/{}/luk": Deed([.leader]),
    "/forloeb/{}/indikatorer/{}/import": Deed(measurers) { _ in [("tekst", "2026-01-19;44")] },
    "/forloeb/{}/indikatorer/{}/import/{}": Deed([.member]) { _ in [("handling", "gem")] },
    // Only a key opens it.
    "/api/v1/indicators/{}/measurements": Deed([]),
    "/forloeb/{}/indikatorer/{}/maaling": Deed(measurers) {
      [("sted", "\($0.site)"), ("vaerdi", "61"), ("dag", "2026-01-12")]
    },
    "/forloeb/{}/indikatorer/{}/maalinger/{}": Deed(measurers) { _ in
      [("vaerdi", "43"), ("hvorfor", "Talt om"), ("set", "0")]
    },
    "/forloeb/{}/indikatorer/{}/maalinger/{}/slet": Deed(measurers) { _ in [("grund", "Ikke målt"), ("set", "0")] },
  ]

  private static let routine = [
    ("titel", "Sedlen på døren"), ("skaebne", "stops"), ("status", "done"), ("gjort", "2026-11-01"),
  ]

  private static let indicator = [
    ("navn", "Opkald"), ("definition", "Fra kl. 23 til 7"), ("enhed", "opkald"), ("bedre", "lower"), ("rytme", "day"),
    ("set", "0"),
  ]
}
