extension Door {
  private static let runners: Set<Asker> = [.leader, .member]

  /// Opinion maps: the team reads, leaders and members look after them, whoever has the link votes.
  static let opinions: [String: Door] = [
    "/forloeb/{}/meningskort": .team,
    "/forloeb/{}/meningskort/ny": .act(runners, inArchive: false),
    "/forloeb/{}/meningskort/{}": .team,
    "/forloeb/{}/meningskort/{}/indstillinger": .act(runners, inArchive: false),
    "/forloeb/{}/meningskort/{}/del": .team,
    "/forloeb/{}/meningskort/{}/udsagn": .team,
    "/forloeb/{}/meningskort/{}/udsagn/{}": .act(runners, inArchive: false),
    "/forloeb/{}/meningskort/{}/rapport": .team,
    "/forloeb/{}/meningskort/{}/udsagn.csv": .act(runners, inArchive: true),
    "/forloeb/{}/meningskort/import": .act(runners, inArchive: false),
    "/forloeb/{}/meningskort/{}/comments.csv": .act(runners, inArchive: true),
    "/forloeb/{}/meningskort/{}/votes.csv": .act(runners, inArchive: true),
    "/forloeb/{}/meningskort/{}/participants-votes.csv": .act(runners, inArchive: true),
    "/m/{}": .everyone(200),
    "/m/{}/lignende": .everyone(200),
    "/m/{}/svar": .everyone(200),
    // Its result is public.
    "/m/{}/kort": .everyone(200),
    "/m/{}/live": .everyone(200),
  ]
}

extension Deed {
  private static let runners: Set<Asker> = [.leader, .member]

  /// Who may send which form of an opinion map.
  static let opinions: [String: Deed] = [
    "/forloeb/{}/meningskort/ny": Deed(runners) { _ in
      [
        ("spoergsmaal", "Hvad nu?"), ("hvem", "link"), ("foer", "before"), ("udsagn", "Sådan\nOg sådan"),
        ("forslag", "3"),
      ]
    },
    "/forloeb/{}/meningskort/{}/indstillinger": Deed(runners) { _ in
      [("spoergsmaal", "Hvad så?"), ("hvem", "team"), ("foer", "after"), ("set", "0")]
    },
    "/forloeb/{}/meningskort/{}/aabn": Deed(runners),
    "/forloeb/{}/meningskort/{}/slut": Deed(runners),
    "/forloeb/{}/meningskort/{}/offentlig": Deed([.leader]),
    "/forloeb/{}/meningskort/{}/grupper": Deed(runners) { _ in [("navn0", "De første"), ("note0", "Mener noget")] },
    "/forloeb/{}/meningskort/{}/udsagn": Deed(runners) { _ in [("udsagn", "Et til")] },
    "/forloeb/{}/meningskort/{}/udsagn/{}": Deed(runners) { _ in [("udsagn", "Med andre ord")] },
    "/forloeb/{}/meningskort/{}/udsagn/{}/afgoer": Deed(runners) {
      [("bliver", "removed"), ("grund-\($0.statement)", "Nævner nogen")]
    },
    "/forloeb/{}/meningskort/{}/udsagn/{}/haender": Deed(runners) {
      [("for-\($0.statement)", "6"), ("imod-\($0.statement)", "1")]
    },
    "/forloeb/{}/meningskort/import": Deed(runners) { _ in
      [
        ("spoergsmaal", "Hvad nu?"), ("udsagnsfil", "comment-id,comment-body\n1,Et udsagn\n"),
        ("stemmefil", "comment-id,voter-id,vote\n1,1,1\n"),
      ]
    },
    "/m/{}": Deed(Set(Asker.allCases)) { [("udsagn", "\($0.statement)"), ("stemme", "1")] },
    "/m/{}/udsagn": Deed(Set(Asker.allCases)) { _ in [("nyt", "Noget, ingen har sagt")] },
  ]
}
