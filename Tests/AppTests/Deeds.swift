import TestWorld

/// What a form that posts asks for, and who may send it.
struct Deed: Sendable {
  let may: Set<Asker>
  /// Whether it can be done to a case that is put away.
  let inArchive: Bool
  /// Fields that are sound.
  let fields: @Sendable (RichCase) -> [(String, String)]
  /// A file that is sound, where one is sent.
  var file: SentFile?

  init(
    _ may: Set<Asker>, inArchive: Bool = false,
    _ fields: @escaping @Sendable (RichCase) -> [(String, String)] = { _ in [] }
  ) {
    self.may = may
    self.inArchive = inArchive
    self.fields = fields
  }

  /// Those who may in a case that stands so.
  func allowed(_ template: String, isArchived: Bool) -> Set<Asker> {
    let isOfTheCase = template.hasPrefix("/forloeb/{}") || template.hasPrefix("/k/{}") || template.hasPrefix("/rum/{}/")
    return isArchived && isOfTheCase && !inArchive ? [] : may
  }
}

extension Deed {
  private static let everyone = Set(Asker.allCases)
  private static let leader: Set<Asker> = [.leader]
  private static let framers: Set<Asker> = [.leader, .member]
  private static let contributors: Set<Asker> = [.leader, .member, .guest]

  /// Who may do what: PRODUCT section 3, form by form. A new form needs its line.
  static let all: [String: Deed] = around.merging(inCase) { one, _ in one }
    .merging(inFraming) { one, _ in one }.merging(amongActors) { one, _ in one }
    .merging(notices) { one, _ in one }.merging(meetings) { one, _ in one }.merging(differences) { one, _ in one }
    .merging(partners) { one, _ in one }
    .merging(documents) { one, _ in one }
    .merging(trials) { one, _ in one }
    .merging(opinions) { one, _ in one }
    .merging(calls) { one, _ in one }
    .merging(rooms) { one, _ in one }
    .merging(export) { one, _ in one }

  private static let around: [String: Deed] = [
    "/sprog": Deed(everyone) { _ in [("sprog", "en"), ("tilbage", "/")] },
    "/visning": Deed(everyone) { _ in [("visning", "dark"), ("tilbage", "/")] },
    "/log-ind": Deed(everyone) { _ in [("email", "ulla.udenfor@example.org")] },
    "/log-ind/adgangskode": Deed(everyone) { _ in [("bruger", "ingen@example.org"), ("adgangskode", "ingen her")] },
    "/log-ind/{}": Deed(everyone),
    "/log-ud": Deed(everyone),
    "/konto": Deed(Asker.accounts) { _ in [("navn", "Ny"), ("titel", "Ny"), ("hjem", "head"), ("sprog", "da")] },
    "/konto/adgangskode": Deed(Asker.accounts) { _ in [("ny", "en lang og ny adgangskode")] },
    "/konto/andre-steder": Deed(Asker.accounts),
    "/konto/opret": Deed(Asker.signedIn) { _ in
      [("email", "ny@example.org"), ("adgangskode", "en lang og ny adgangskode"), ("organisation", "")]
    },
    "/admin/personer/ny": Deed([.administrator]) { _ in
      [("navn", "Ny"), ("email", "ny@example.org"), ("hjem", "head"), ("organisation", "")]
    },
    "/admin/personer/{}/link": Deed([.administrator]),
    "/admin/personer/{}/luk": Deed([.administrator]),
    "/admin/personer/{}/data": Deed([.administrator]),
    "/admin/personer/{}/aabn": Deed([.administrator]),
    "/admin/personer/{}/organisationer": Deed([.administrator]) { _ in [("organisation", "Nørreå Kommune")] },
    "/admin/personer/{}/organisationer/{}/fjern": Deed([.administrator]),
    "/admin/organisationer/ny": Deed([.administrator]) { _ in [("navn", "Fjordby Kommune"), ("slags", "municipality")]
    },
    "/admin/organisation/{}/ny": Deed([.administrator, .keeper]) { _ in
      [("navn", "Ny"), ("email", "ny@example.org"), ("hjem", "head")]
    },
  ]

  private static let inCase: [String: Deed] = [
    "/forloeb/nyt": Deed(Asker.accounts) { _ in
      [("navn", "Havnen"), ("problem", "Den er tom"), ("udloeser", "leader"), ("mangler", "")]
    },
    "/forloeb/{}/indstillinger": Deed(leader) { _ in
      [("navn", "Et andet navn"), ("problem", "x"), ("enhed", ""), ("synlighed", "public")]
    },
    "/forloeb/{}/trin": Deed(leader) { _ in [("trin", "2")] },
    "/forloeb/{}/arkiv": Deed(leader, inArchive: true),
    "/forloeb/{}/ideer": Deed(contributors) { _ in [("ide", "En idé")] },
    "/forloeb/{}/vurderinger/{}": Deed(leader) { _ in [("begrundelse", "Nej")] },
    "/forloeb/{}/vurderinger/{}/tilbage": Deed(leader),
    "/forloeb/{}/barrierer/ny": Deed(contributors) { _ in
      [("titel", "Ny"), ("pol", "hinders"), ("trin", "1"), ("vaegt", "1"), ("detalje", "")]
    },
    "/forloeb/{}/barrierer/{}/bekraeft": Deed(contributors),
    "/forloeb/{}/barrierer/{}/vaegt": Deed(contributors) { _ in [("vaegt", "1")] },
    "/forloeb/{}/barrierer/{}/luk": Deed(contributors) { _ in [("tilstand", "passed"), ("udbytte", "Godt")] },
    "/forloeb/{}/barrierer/{}/genaabn": Deed(contributors),
    "/forloeb/{}/opgaver": Deed(contributors) { _ in [("traek", "I3.sponsor")] },
    "/forloeb/{}/opgaver/{}": Deed(contributors) { _ in [("udbytte", "Godt"), ("passeret", "nej")] },
  ]

  private static let inFraming: [String: Deed] = [
    "/forloeb/{}/indramning/fortaelling": Deed(framers) { _ in
      [("formaal", "both"), ("fortaelling", "ugly"), ("ord", "Ord")]
    },
    "/forloeb/{}/indramning/udloeser": Deed(framers) { _ in [("udloeser", "systematic")] },
    "/forloeb/{}/indramning/rytme": Deed(framers) { _ in [("rytme", "Hver dag")] },
    "/forloeb/{}/indramning/kerneydelse": Deed(framers) { _ in [("kerneydelse", "En anden")] },
    "/forloeb/{}/indramning/fasthold": Deed(framers) { _ in [("fasthold", "Det")] },
    "/forloeb/{}/indramning/forandr": Deed(framers) { _ in [("forandr", "Det")] },
    "/forloeb/{}/indramning/fjern": Deed(framers) { [("fjern", "\($0.coreItem)")] },
    "/forloeb/{}/indramning/mover": Deed(framers) { _ in [("mover", "first"), ("mover_hvorfor", "Derfor")] },
    "/forloeb/{}/indramning/innovationstest": Deed(framers) { _ in [("bryder", "no")] },
    "/forloeb/{}/indramning/problem": Deed(framers) { _ in
      [("problem", "Et helt andet problem"), ("laest", "2"), ("handling", "gem")]
    },
    "/forloeb/{}/indramning/underskrift": Deed(contributors) { [("stilling", "agree"), ("version", "\($0.version)")] },
    "/forloeb/{}/indramning/perspektiv": Deed(contributors) { _ in [("perspektiv", "Set herfra")] },
    "/forloeb/{}/indramning/perspektiv/{}": Deed([.member]) { _ in [("perspektiv", "Set igen")] },
    "/forloeb/{}/indramning/perspektiv/{}/tilbagetraekning": Deed([.member]),
  ]

  private static let amongActors: [String: Deed] = [
    "/forloeb/{}/aktoerer/invitation": Deed(leader) { _ in
      [("navn", "Ny"), ("email", ""), ("gruppe", "user"), ("rolle", "member"), ("opgave", "Kom"), ("organisation", "")]
    },
    "/forloeb/{}/aktoerer/invitation/{}/link": Deed(leader),
    "/forloeb/{}/aktoerer/invitation/{}/tilbage": Deed(leader),
    "/forloeb/{}/aktoerer/forventninger": Deed(contributors) { _ in [("giver", "Tid"), ("faar", "Ro")] },
    // Nobody is kept; the one leader first lets somebody else lead.
    "/forloeb/{}/aktoerer/forlad": Deed([.member, .guest, .backer], inArchive: true),
    "/forloeb/{}/aktoerer/person/{}/fjern": Deed(leader),
    "/forloeb/{}/aktoerer/person/{}/leder": Deed(leader) { _ in [("ledelse", "sammen")] },
    "/forloeb/{}/hatte": Deed(leader) { [("hat", "catalyst"), ("person-catalyst", "\($0.people[.member] ?? 0)")] },
    "/forloeb/{}/hatte/{}/af": Deed(framers),
    "/forloeb/{}/hatte/{}/videre": Deed(framers) { [("til-\($0.hat)", "\($0.people[.leader] ?? 0)")] },
    "/forloeb/{}/raaderum": Deed(leader) {
      [("slags", "backing"), ("hvem", "\($0.people[.backer] ?? 0)"), ("opgave", "Må vi?")]
    },
    // Only the one who is asked answers.
    "/forloeb/{}/raaderum/{}": Deed([.backer]) { _ in [("svar", "given"), ("tekst", "Ja"), ("til", "")] },
    "/i/{}/ja": Deed(everyone) { _ in [("navn", "Sofus"), ("titel", "")] },
    "/i/{}/nej": Deed(everyone),
    "/i/{}/en-anden": Deed(everyone) { _ in [("navn", "Vera"), ("hvorfor", "Hun ved mere")] },
  ]
}
