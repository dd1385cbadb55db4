/// Words from which cases by the thousand are put together.
enum DemoFillWords {
  private static let subjects = [
    "Lektier uden tårer", "Bussen, der venter", "Affald på trappen", "Ensomme søndage", "Første job", "Sunde pauser",
    "Kø ved skadestuen", "Sprog på arbejde", "Cykel til skole", "Vand i kælderen", "Nabo på besøg",
    "Breve, man forstår",
    "Mad uden spild", "Rolige overgange", "Fodbold for piger", "Træer i gaden", "Sygefravær", "Lys på stien",
    "Medicin i tide", "Ven i klassen", "Hjem fra forsorg", "Digital hjælp", "Fælles værksted", "Barsel og ro",
    "Gamle huse", "Strand uden plast", "Kultur på landet", "Søvn på bostedet", "Ung og i gæld", "Ledig og erfaren",
  ]
  private static let manners = [
    "på tværs", "sammen", "i hverdagen", "hele året", "for alle", "i det små", "fra bunden",
  ]
  private static let places = [
    "Agerholm", "Birkerup", "Dalsø", "Enghave", "Fladstrand", "Granby", "Hvidsø", "Isby", "Klintholt", "Lyngvig",
    "Mosede", "Nordkær", "Overby", "Pileå", "Ravnsø", "Skovrup", "Tangmark", "Ulvedal", "Vestkær", "Ådum",
  ]
  private static let firstNames = [
    "Agnes", "Bashir", "Clara", "David", "Esra", "Finn", "Gudrun", "Hassan", "Ida", "Jakob", "Karima", "Leif", "Mona",
    "Nikolaj", "Olga", "Per", "Ruth", "Samir", "Tove", "Viggo",
  ]
  private static let lastNames = [
    "Aakjær", "Beck", "Christoffersen", "Dahl", "Eskildsen", "Farah", "Gade", "Hussein", "Iversen", "Juhl", "Kruse",
    "Lam", "Munk", "Nissen", "Olesen", "Petrov", "Ravn", "Sloth", "Toft", "Winther", "Yilmaz",
  ]
  private static let titles = [
    "Pædagog", "Lærer", "Sygeplejerske", "Borger", "Leder", "Frivillig", "Konsulent", "Håndværker",
  ]
  private static let sentences = [
    "Vi opdager det først, når nogen ringer.", "Alle gør deres, og alligevel går det i stykker imellem os.",
    "Jeg fik tre breve om det samme.", "Det er den samme, der får besked sidst hver gang.",
    "Vi har regler for det meste, bare ikke for det her.", "Om fredagen er der ingen, der tager telefonen.",
    "Det virker dér, hvor folk kender hinanden.",
  ]
  private static let barriers = [
    "Ingen har tid om eftermiddagen", "Vi venter på et svar fra ledelsen", "To systemer siger hver sit",
    "De, der mærker det, er ikke med", "Vi er bange for at gøre det forkert",
  ]

  static func title(ofCase index: Int) -> String {
    let subject = subjects[index % subjects.count]
    let manner = manners[index / subjects.count % manners.count]
    return "\(subject) \(manner), \(places[(index * 7 + index / (subjects.count * manners.count) * 3) % places.count])"
  }

  static func summary(_ index: Int) -> String { sentences[index % sentences.count] }
  static func perspective(_ index: Int) -> String { sentences[index * 3 % sentences.count] }
  static func barrier(_ index: Int) -> String { barriers[index % barriers.count] }
  static func title(_ index: Int) -> String { titles[index % titles.count] }

  static func person(_ index: Int) -> String {
    firstNames[index % firstNames.count] + " " + lastNames[index / firstNames.count * 7 % lastNames.count]
  }

  /// A name of its own for each number.
  static func place(_ number: Int) -> String {
    let round = number / places.count
    return places[number % places.count] + (round == 0 ? "" : " \(round + 1)")
  }
}
