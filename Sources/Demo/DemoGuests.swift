import Accounts
import Cases

/// The people who came by a personal link, each to one case.
extension DemoPerson {
  static let inger = DemoPerson(guest: "Inger Mortensen", "Borger, 82 år", .citizens)
  static let karlAage = DemoPerson(guest: "Karl Åge Mortensen", "Pårørende", .citizens)
  static let thomas = DemoPerson(guest: "Thomas Bech", "Pårørende", .citizens)
  static let erik = DemoPerson(guest: "Erik Sandholt", "Har fået ny hofte")
  static let lis = DemoPerson(guest: "Lis Jepsen", "Brækkede håndleddet")
  static let malthe = DemoPerson(guest: "Malthe Juul", "16 år, kommer i klubben")
  static let sara = DemoPerson(guest: "Sara Ibrahim", "Mor til Idris")
  static let jonas = DemoPerson(guest: "Jonas Bang", "Far til Alma og Vilfred")
  static let katarzyna = DemoPerson(guest: "Katarzyna Nowak", "Mor til Oliwia")
  static let bente = DemoPerson(guest: "Bente Friis", "Gift med Egon, der har demens")
  static let noor = DemoPerson(guest: "Noor Ahmad", "17 år, søger sommerjob")
  static let aase = DemoPerson(guest: "Åse Pilegaard", "Fik selv en hjemkomst-makker")
  static let vagn = DemoPerson(guest: "Vagn Iversen", "Hjemkomst-makker", nil, .volunteer)

  static let guests: [DemoPerson] = [
    inger, karlAage, thomas, erik, lis, malthe, sara, jonas, katarzyna, bente, noor, aase, vagn,
  ]

  static let all = withAccount + guests
}
