import Accounts
import Cases

/// The people with an account.
extension DemoPerson {
  // Egelund Kommune
  static let mette = DemoPerson("Mette Kjærgaard", "Innovationskonsulent", .egelund, .employee, home: .consultant)
  static let aslan = DemoPerson("Aslan Demir", "Afdelingschef, Sundhed og Omsorg", .egelund, .manager)
  static let bodil = DemoPerson("Bodil Rasmussen", "Hjemmesygeplejerske", .egelund, .employee)
  static let yasmin = DemoPerson("Yasmin Haddad", "Social- og sundhedsassistent", .egelund, .employee)
  static let emil = DemoPerson("Emil Thorup", "Fysioterapeut", .egelund, .employee)
  static let camilla = DemoPerson("Camilla Rosén", "Fysioterapeut", .egelund, .employee)
  static let dennis = DemoPerson("Dennis Bjerre", "Visitator", .egelund, .employee)
  static let birthe = DemoPerson("Birthe Nygaard", "Plejehjemsleder", .egelund, .manager)
  static let ali = DemoPerson("Ali Rezaei", "Social- og sundhedshjælper, nattevagt", .egelund, .employee)
  static let gitte = DemoPerson("Gitte Paaske", "Demenskoordinator", .egelund, .employee)
  static let lone = DemoPerson("Lone Damgaard", "Chef for Børn og Unge", .egelund, .manager)
  static let kasper = DemoPerson("Kasper Vinding", "Pædagogisk konsulent", .egelund, .employee, home: .consultant)
  static let sidsel = DemoPerson("Sidsel Brandt", "Klubleder", .egelund, .employee)
  static let tuan = DemoPerson("Tuan Nguyen", "Ungevejleder", .egelund, .employee)
  static let rikke = DemoPerson("Rikke Thomsen", "Familierådgiver", .egelund, .employee)
  static let maria = DemoPerson("Maria Kowalska", "Socialrådgiver", .egelund, .employee)
  static let tobias = DemoPerson("Tobias Engberg", "Jobcenterchef", .egelund, .manager)
  static let sune = DemoPerson("Sune Abildgaard", "Jurist", .egelund, .employee)
  static let niels = DemoPerson("Niels Overgaard", "Chef for Teknik og Miljø", .egelund, .manager)
  static let freja = DemoPerson("Freja Lund", "Landskabsarkitekt", .egelund, .employee)
  static let asger = DemoPerson("Asger Lind", "Gartner", .egelund, .employee)
  static let preben = DemoPerson("Preben Skov", "Vandløbstekniker", .egelund, .employee)
  static let ellen = DemoPerson("Ellen Fog", "It-ansvarlig", .egelund, .employee)
  static let joern = DemoPerson("Jørn Østergaard", "Byrådsmedlem, formand for sundhedsudvalget", .egelund, .politician)
  static let ole = DemoPerson("Ole Frandsen", "Byrådsmedlem, formand for børneudvalget", .egelund, .politician)
  static let katrine = DemoPerson("Katrine Holmgaard", "Byrådsmedlem, miljøudvalget", .egelund, .politician)

  // Fjordby Hospital and Region Midtfjord
  static let hanne = DemoPerson("Hanne Vinther", "Oversygeplejerske", .hospital, .manager)
  static let pernille = DemoPerson("Pernille Krogh", "Udskrivningskoordinator", .hospital, .employee)
  static let farid = DemoPerson("Farid Karimi", "Overlæge", .hospital, .manager)
  static let jens = DemoPerson("Jens-Peter Aagaard", "Sundhedsplanlægger", .region, .employee, home: .consultant)
  static let anders = DemoPerson("Anders Holt", "Vicedirektør", .region, .manager)
  static let ulla = DemoPerson("Ulla Bisgaard", "Regionsrådsmedlem", .region, .politician)

  // The neighbours
  static let elseGram = DemoPerson("Else Gram", "Projektleder", .noerreaa, .employee, home: .consultant)
  static let torben = DemoPerson("Torben Lyng", "Omsorgschef", .noerreaa, .manager)
  static let charlotte = DemoPerson("Charlotte Bruun", "Byrådsmedlem", .noerreaa, .politician)
  static let bjarne = DemoPerson("Bjarne Holmskov", "Digitaliseringskonsulent", .lindoe, .employee, home: .consultant)
  static let helle = DemoPerson("Helle Toft", "Sygeplejerske", .lindoe, .employee)
  static let ditte = DemoPerson("Ditte Lange", "Sundhedschef", .lindoe, .manager)
  static let nadia = DemoPerson("Nadia El-Sayed", "Udviklingskonsulent", .boegebjerg, .employee, home: .consultant)

  // Schools and universities
  static let henrik = DemoPerson("Henrik Lauridsen", "Skoleleder", .school, .manager)
  static let amina = DemoPerson("Amina Yusuf", "Børnehaveklasseleder", .school, .employee)
  static let trine = DemoPerson("Trine Faber", "Lærer", .school, .employee)
  static let merete = DemoPerson("Merete Sand", "Lektor", .college, .researcher)
  static let ingrid = DemoPerson("Ingrid Solheim", "Forsker", .university, .researcher)

  // Companies
  static let birger = DemoPerson("Birger Holm", "Praktiserende læge", .practice, .provider)
  static let sofie = DemoPerson("Sofie Lindquist", "Produktchef", .hjemro, .provider)
  static let peter = DemoPerson("Peter Qvist", "Fysioterapeut og indehaver", .physio, .provider)
  static let hassan = DemoPerson("Hassan Malik", "Apoteker", .pharmacy, .provider)
  static let rasmus = DemoPerson("Rasmus Elkjær", "Lysdesigner", .sovelys, .provider)
  static let linda = DemoPerson("Linda Mikkelsen", "Leder af privat børnehus", .spiren, .provider)
  static let pia = DemoPerson("Pia Stokholm", "Pædagog", .spiren, .provider)
  static let michael = DemoPerson("Michael Holst", "Tømrermester", .holst, .provider)
  static let lars = DemoPerson("Lars Uhre", "Købmand", .grocer, .provider)
  static let dorthe = DemoPerson("Dorthe Ravn", "Erhvervskonsulent", .trade, .provider)

  // Associations
  static let grethe = DemoPerson("Grethe Søndergaard", "Formand", .elders, .user)
  static let poul = DemoPerson("Poul Erik Dam", "Læseven", .volunteers, .volunteer)
  static let hawa = DemoPerson("Hawa Diallo", "Frivillig madmentor", .volunteers, .volunteer)
  static let annelise = DemoPerson("Anne-Lise Krag", "Rådgiver", .dementia, .ngo)
  static let laurits = DemoPerson("Laurits Nørgaard", "Landmand", .farming, .provider)
  static let kirsten = DemoPerson("Kirsten Bødker", "Miljørådgiver", .farming, .ngo)
  static let mogens = DemoPerson("Mogens Tarp", "Formand", .nature, .ngo)

  static let withAccount: [DemoPerson] = [
    mette, aslan, bodil, yasmin, emil, camilla, dennis, birthe, ali, gitte, lone, kasper, sidsel, tuan, rikke, maria,
    tobias, sune, niels, freja, asger, preben, ellen, joern, ole, katrine, hanne, pernille, farid, jens, anders, ulla,
    elseGram,
    torben, charlotte, bjarne, helle, ditte, nadia, henrik, amina, trine, merete, ingrid, birger, sofie, peter, hassan,
    rasmus, linda, pia, michael, lars, dorthe, grethe, poul, hawa, annelise, laurits, kirsten, mogens,
  ]
}

extension DemoPerson {
  /// Those who look after the people of their organisation.
  static let administrators: Set<DemoPerson> = [ellen, anders, torben, ditte]
}
