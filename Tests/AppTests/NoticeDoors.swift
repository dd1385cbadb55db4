extension Door {
  /// Notices, mail and the way out of it.
  static let notices: [String: Door] = [
    "/beskeder": .some(Asker.signedIn, 200, others: 200),
    // The notice is the member's; it leads to where something can be done.
    "/beskeder/{}": .some([.member], 303, others: 404),
    "/konto/beskeder": .some(Asker.signedIn, 200, others: 200),
    // The link is the proof: nobody signs in to get less mail.
    "/afmeld/{}": .everyone(200),
    "/admin/mail": .some([.administrator], 200, others: 404),
    "/forloeb/{}/aktoerer/mange": .act([.leader], inArchive: false),
    // It holds addresses of people who have not said yes.
    "/forloeb/{}/aktoerer/mange/{}": .some([.leader], 200, others: 404),
  ]
}

extension Deed {
  static let notices: [String: Deed] = [
    "/beskeder/laest": Deed(Asker.signedIn) { _ in [("til", "1")] },
    "/konto/beskeder": Deed(Asker.signedIn) { _ in [("mention", "app"), ("news", "never")] },
    "/afmeld/{}": Deed(Set(Asker.allCases)),
    "/forloeb/{}/aktoerer/mange": Deed([.leader]) { _ in
      [("liste", "Ny; ny@example.org"), ("gruppe", "user"), ("rolle", "member"), ("opgave", "Kom")]
    },
    "/admin/mail/proeve": Deed([.administrator]),
    "/admin/mail/igen": Deed([.administrator]),
  ]
}
