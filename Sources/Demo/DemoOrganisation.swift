import Accounts

/// An invented place that people of the demonstration come from.
struct DemoOrganisation: Hashable, Sendable {
  let name: String
  let kind: Organisation.Kind
  /// The part of an address after the at sign.
  let domain: String
  var region: String? = "Midtfjord"
}

extension DemoOrganisation {
  static let egelund = DemoOrganisation(name: "Egelund Kommune", kind: .municipality, domain: "egelund.example")
  static let noerreaa = DemoOrganisation(name: "Nørreå Kommune", kind: .municipality, domain: "noerreaa.example")
  static let lindoe = DemoOrganisation(name: "Lindø Kommune", kind: .municipality, domain: "lindoe.example")
  static let boegebjerg = DemoOrganisation(name: "Bøgebjerg Kommune", kind: .municipality, domain: "boegebjerg.example")
  static let hospital = DemoOrganisation(name: "Fjordby Hospital", kind: .hospital, domain: "fjordbyhospital.example")
  static let region = DemoOrganisation(name: "Region Midtfjord", kind: .region, domain: "regionmidtfjord.example")
  static let practice = DemoOrganisation(name: "Egelund Lægehus", kind: .company, domain: "egelundlaegehus.example")
  static let hjemro = DemoOrganisation(name: "Hjemro ApS", kind: .company, domain: "hjemro.example")
  static let physio = DemoOrganisation(name: "Fjordby Fysioterapi", kind: .company, domain: "fjordbyfys.example")
  static let pharmacy = DemoOrganisation(name: "Fjordby Apotek", kind: .company, domain: "fjordbyapotek.example")
  static let sovelys = DemoOrganisation(name: "Sovelys ApS", kind: .company, domain: "sovelys.example")
  static let spiren = DemoOrganisation(name: "Børnehuset Spiren", kind: .company, domain: "spiren.example")
  static let holst = DemoOrganisation(name: "Tømrerfirmaet Holst & Søn", kind: .company, domain: "holstogsoen.example")
  static let grocer = DemoOrganisation(name: "Nørreå Købmandsgård", kind: .company, domain: "koebmandsgaard.example")
  static let trade = DemoOrganisation(
    name: "Egelund Erhvervsforening", kind: .association, domain: "egelunderhverv.example")
  static let housing = DemoOrganisation(
    name: "Egelund Boligforening", kind: .association, domain: "egelundbolig.example")
  static let elders = DemoOrganisation(name: "Ældrerådet i Egelund", kind: .association, domain: "aeldreraad.example")
  static let volunteers = DemoOrganisation(
    name: "Frivilligcenter Egelund", kind: .association, domain: "frivilligegelund.example")
  static let dementia = DemoOrganisation(
    name: "Demensforeningen Midtfjord", kind: .association, domain: "demensmidtfjord.example")
  static let farming = DemoOrganisation(
    name: "Landbrug Midtfjord", kind: .association, domain: "landbrugmidtfjord.example")
  static let nature = DemoOrganisation(
    name: "Naturvennerne i Egelund", kind: .association, domain: "naturvennerne.example")
  static let school = DemoOrganisation(name: "Møllebakkeskolen", kind: .school, domain: "moellebakkeskolen.example")
  static let college = DemoOrganisation(
    name: "Professionshøjskolen Midtfjord", kind: .school, domain: "phmidtfjord.example")
  static let university = DemoOrganisation(name: "Midtfjord Universitet", kind: .school, domain: "midtfjorduni.example")
  static let citizens = DemoOrganisation(name: "Borgere og pårørende", kind: .other, domain: "borger.example")

  static let all: [DemoOrganisation] = [
    egelund, noerreaa, lindoe, boegebjerg, hospital, region, practice, hjemro, physio, pharmacy, sovelys, spiren, holst,
    grocer, trade, housing, elders, volunteers, dementia, farming, nature, school, college, university, citizens,
  ]
}
