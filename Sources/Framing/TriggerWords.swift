import Cases
import Language

extension Case.Trigger {
  /// What is ticked: a whole sentence, so that one recognises one's own case.
  var sentence: Text {
    switch self {
    case .systematic:
      Text(da: "Vi arbejder fast med at forny den her ydelse", en: "We work steadily at renewing this service")
    case .technology: Text(da: "Ny teknik gjorde det muligt", en: "New technology made it possible")
    case .criticism: Text(da: "Kritik eller en dårlig sag", en: "Criticism or a bad case")
    case .funding: Text(da: "En pulje eller et forsøg med slutdato", en: "A grant or an experiment with an end date")
    case .leader: Text(da: "En ny leder vil noget", en: "A new leader wants something")
    }
  }

  /// What stands on the page, short.
  var word: Text {
    switch self {
    case .systematic: Text(da: "Fast fornyelse", en: "Steady renewal")
    case .technology: Text(da: "Ny teknik", en: "New technology")
    case .criticism: Text(da: "Kritik eller en dårlig sag", en: "Criticism or a bad case")
    case .funding: Text(da: "Tidsbegrænset forsøg", en: "Time-limited experiment")
    case .leader: Text(da: "Ny leder", en: "New leader")
    }
  }
}
