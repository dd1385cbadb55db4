/// The municipalities and regions of Denmark, there from the first start so that nobody has to type them.
enum DanishOrganisations {
  struct Entry: Sendable {
    let name: String
    let kind: Organisation.Kind
    let region: String
  }

  static let all: [Entry] =
    regions.map { region in
      Entry(name: "Region \(region)", kind: .region, region: region)
    }
    + municipalities.flatMap { region, names in
      names.map { Entry(name: $0, kind: .municipality, region: region) }
    }

  static let regions = ["Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland", "Syddanmark"]

  private static let municipalities: [(region: String, names: [String])] = [
    (
      "Hovedstaden",
      [
        "Albertslund Kommune", "Allerød Kommune", "Ballerup Kommune", "Bornholms Regionskommune", "Brøndby Kommune",
        "Dragør Kommune", "Egedal Kommune", "Fredensborg Kommune", "Frederiksberg Kommune", "Frederikssund Kommune",
        "Furesø Kommune", "Gentofte Kommune", "Gladsaxe Kommune", "Glostrup Kommune", "Gribskov Kommune",
        "Halsnæs Kommune", "Helsingør Kommune", "Herlev Kommune", "Hillerød Kommune", "Hvidovre Kommune",
        "Høje-Taastrup Kommune", "Hørsholm Kommune", "Ishøj Kommune", "Københavns Kommune", "Lyngby-Taarbæk Kommune",
        "Rudersdal Kommune", "Rødovre Kommune", "Tårnby Kommune", "Vallensbæk Kommune",
      ]
    ),
    (
      "Midtjylland",
      [
        "Aarhus Kommune", "Favrskov Kommune", "Hedensted Kommune", "Herning Kommune", "Holstebro Kommune",
        "Horsens Kommune", "Ikast-Brande Kommune", "Lemvig Kommune", "Norddjurs Kommune", "Odder Kommune",
        "Randers Kommune", "Ringkøbing-Skjern Kommune", "Samsø Kommune", "Silkeborg Kommune", "Skanderborg Kommune",
        "Skive Kommune", "Struer Kommune", "Syddjurs Kommune", "Viborg Kommune",
      ]
    ),
    (
      "Nordjylland",
      [
        "Aalborg Kommune", "Brønderslev Kommune", "Frederikshavn Kommune", "Hjørring Kommune", "Jammerbugt Kommune",
        "Læsø Kommune", "Mariagerfjord Kommune", "Morsø Kommune", "Rebild Kommune", "Thisted Kommune",
        "Vesthimmerlands Kommune",
      ]
    ),
    (
      "Sjælland",
      [
        "Faxe Kommune", "Greve Kommune", "Guldborgsund Kommune", "Holbæk Kommune", "Kalundborg Kommune",
        "Køge Kommune", "Lejre Kommune", "Lolland Kommune", "Næstved Kommune", "Odsherred Kommune",
        "Ringsted Kommune", "Roskilde Kommune", "Slagelse Kommune", "Solrød Kommune", "Sorø Kommune",
        "Stevns Kommune", "Vordingborg Kommune",
      ]
    ),
    (
      "Syddanmark",
      [
        "Aabenraa Kommune", "Assens Kommune", "Billund Kommune", "Esbjerg Kommune", "Faaborg-Midtfyn Kommune",
        "Fanø Kommune", "Fredericia Kommune", "Haderslev Kommune", "Kerteminde Kommune", "Kolding Kommune",
        "Langeland Kommune", "Middelfart Kommune", "Nordfyns Kommune", "Nyborg Kommune", "Odense Kommune",
        "Svendborg Kommune", "Sønderborg Kommune", "Tønder Kommune", "Varde Kommune", "Vejen Kommune",
        "Vejle Kommune", "Ærø Kommune",
      ]
    ),
  ]
}
