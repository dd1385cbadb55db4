extension Door {
  /// Who may take a case out, and delete it.
  static let export: [String: Door] = [
    "/forloeb/{}/eksport": .act([.leader, .member], inArchive: true),
    "/forloeb/{}/eksport.json": .act([.leader, .member], inArchive: true),
    "/forloeb/{}/eksport.zip": .act([.leader, .member], inArchive: true),
    "/forloeb/{}/journal.zip": .act([.leader, .member], inArchive: true),
    "/forloeb/{}/rapport": .act([.leader, .member], inArchive: true),
    "/forloeb/{}/slet": .act([.leader], inArchive: true),
    // Of a case that is there, there is none.
    "/forloeb/{}/kvittering": .some([], 200, others: 404),
  ]
}

extension Deed {
  static let export: [String: Deed] = [
    "/forloeb/{}/slet": Deed([.leader], inArchive: true) { _ in [("navn", RichCase.title), ("journal", "nej")] },
    "/konto/slet": Deed(Asker.signedIn) { _ in [("navn", "Mette Kjærgaard")] },
  ]
}

extension Door {
  /// One's own data, and leaving: for guests too.
  static let ownData: [String: Door] = [
    "/konto/mine-data": .some(Asker.signedIn, 200, others: 303),
    "/konto/mine-data.json": .some(Asker.signedIn, 200, others: 303),
    "/konto/mine-data.zip": .some(Asker.signedIn, 200, others: 303),
    "/konto/slet": .some(Asker.signedIn, 200, others: 303),
  ]
}
