extension Door {
  /// The register of differences and the trust pulse: the team reads, those who contribute write.
  static let differences: [String: Door] = [
    "/forloeb/{}/forskelle": .team,
    "/forloeb/{}/forskelle.csv": .team,
    "/forloeb/{}/forskelle/{}": .team,
    "/forloeb/{}/forskelle/ny": .act([.leader, .member, .guest], inArchive: false),
    "/forloeb/{}/forskelle/{}/ny-side": .act([.leader, .member, .guest], inArchive: false),
    // The member's own words.
    "/forloeb/{}/forskelle/{}/side/{}": .act([.member], inArchive: false),
    "/forloeb/{}/forskelle/{}/bearbejd": .act([.leader, .member, .guest], inArchive: false),
    "/forloeb/{}/tillid": .team,
  ]
}

extension Deed {
  private static let workers: Set<Asker> = [.leader, .member, .guest]

  /// Who may send which form of the register and the pulse.
  static let differences: [String: Deed] = [
    "/forloeb/{}/forskelle/ny": Deed(workers) { _ in
      [
        ("titel", "Hvem vækker vi?"), ("slags", "roles"), ("side1", "Os"), ("hvem1", "mig"), ("side2", "Jer"),
        ("hvem2", "gruppe-manager"),
      ]
    },
    "/forloeb/{}/forskelle/{}/tag": Deed(workers),
    "/forloeb/{}/forskelle/{}/slip": Deed([.leader]),
    "/forloeb/{}/forskelle/{}/ny-side": Deed(workers) { _ in [("side", "En til"), ("hvem", "gruppe-volunteer")] },
    "/forloeb/{}/forskelle/{}/side/{}": Deed([.member]) { _ in [("side", "Med andre ord"), ("set", "0")] },
    "/forloeb/{}/forskelle/{}/brug": Deed(workers) { _ in [("brug", "To slags klar")] },
    "/forloeb/{}/forskelle/{}/traad": Deed(workers) { _ in [("svartekst", "Hvorfor?")] },
    // Only the one who wrote it.
    "/forloeb/{}/forskelle/{}/traad/{}/tilbagetraekning": Deed([.guest]),
    "/forloeb/{}/forskelle/{}/bearbejd": Deed(workers) { _ in
      [("udfald", "brugt"), ("udbytte", "Begge siger til"), ("set", "0")]
    },
    "/forloeb/{}/forskelle/{}/genaabn": Deed(workers) { _ in [("hvorfor", "Den kom igen")] },
    "/forloeb/{}/forskelle/{}/tilknyt": Deed(workers) { [("tilknyt", "barrier-\($0.barrier)")] },
    "/forloeb/{}/forskelle/{}/tilknyt/fjern": Deed(workers) { [("tilknyt", "barrier-\($0.barrier)")] },
    "/forloeb/{}/tillid": Deed(workers) { _ in [("unpopular", "4"), ("mistakes", "3"), ("respect", "5")] },
    "/forloeb/{}/tillid/runde": Deed([.leader]),
    "/forloeb/{}/tillid/runde/slut": Deed([.leader]),
  ]
}
