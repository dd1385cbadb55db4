import Language
import Time

package enum CaseTexts {
  package static let cases = Text(da: "Forløb", en: "Cases")
  package static let overview = Text(da: "Overblik", en: "Overview")
  package static let startCase = Text(da: "Start et forløb", en: "Start a case")
  static let threeSteps = Text(da: "Forløbets tre trin", en: "The three steps of the case")
  static let inThisCase = Text(da: "I dette forløb", en: "In this case")
  static let youAreHere = Text(da: "I er her", en: "You are here")
  static let archived = Text(da: "Lagt i arkivet", en: "Archived")

  package static func peopleFromOrganisations(_ people: Int, _ organisations: Int) -> Text {
    Text.counted(people, one: (da: "aktør", en: "actor"), many: (da: "aktører", en: "actors"))
      + Text(da: " fra ", en: " from ")
      + .counted(
        organisations, one: (da: "organisation", en: "organisation"),
        many: (da: "organisationer", en: "organisations"))
  }

  static func started(_ day: Day) -> Text {
    Text(da: "Startet \(Formats.day(day, .danish))", en: "Started \(Formats.day(day, .english))")
  }

  static func leaders(_ names: [String]) -> Text {
    Text(da: "Leder: \(Formats.list(names, .danish))", en: "Leader: \(Formats.list(names, .english))")
  }

  static func stepState(_ step: CaseStep, here: CaseStep) -> Text {
    if step < here { return Text(da: "Gennemført: ", en: "Done: ") }
    return step == here
      ? Text(da: "Nuværende trin: ", en: "Current step: ") : Text(da: "Kommende trin: ", en: "To come: ")
  }

  static func stepOfThree(_ step: CaseStep) -> Text {
    Text(da: "Trin \(step.rawValue) af 3: ", en: "Step \(step.rawValue) of 3: ") + step.name + Text(same: ". ")
  }

  static func barriers(open: Int, passed: Int, isHere: Bool, isPast: Bool) -> Text {
    let word = (da: "barriere", en: "barrier")
    let words = (da: "barrierer", en: "barriers")
    if isPast && open == 0 {
      return passed == 0
        ? Text(da: "Ingen barrierer", en: "No barriers")
        : .counted(passed, one: word, many: words) + Text(da: " passeret", en: " passed")
    }
    if open == 0 { return Text(da: "Ingen barrierer nu", en: "No barriers now") }
    return .counted(open, one: word, many: words)
      + (isHere || isPast ? Text(da: " nu", en: " now") : Text(da: " venter", en: " waiting"))
  }

  static func notAllowed(_ act: CaseAct) -> Text {
    switch act {
    case .see, .seeTeam: Text(da: "Du er ikke med i forløbet", en: "You do not take part in the case")
    case .contribute, .sign, .raiseBarrier, .workOnDifferences, .logLesson, .addDocument:
      Text(da: "Kun de, der er med i forløbet, kan bidrage", en: "Only those who take part in the case can contribute")
    case .frame: Text(da: "Kun holdet kan rette indramningen", en: "Only the team can change the framing")
    case .planMeeting: Text(da: "Kun holdet kan planlægge møder", en: "Only the team can plan meetings")
    case .invite:
      Text(da: "Kun den, der leder forløbet, kan invitere", en: "Only the one who leads the case can invite")
    case .giveHats:
      Text(da: "Kun den, der leder forløbet, kan give hatte", en: "Only the one who leads the case can give hats")
    case .moveStep:
      Text(
        da: "Kun den, der leder forløbet, kan skifte trin", en: "Only the one who leads the case can change the step")
    case .overrule:
      Text(
        da: "Kun den, der leder forløbet, kan sætte en vurdering til side",
        en: "Only the one who leads the case can set a judgement aside")
    case .askMandate:
      Text(da: "Kun den, der leder forløbet, kan bede om råderum", en: "Only the one who leads can ask for a mandate")
    case .openCall:
      Text(
        da: "Kun den, der leder forløbet, kan lave idékald",
        en: "Only the one who leads the case can make calls for ideas")
    case .giveBacking: Text(da: "Spørgsmålet er ikke stillet til dig", en: "The question is not put to you")
    case .export: Text(da: "Kun holdet kan hente forløbets data", en: "Only the team can take out the data of the case")
    case .publish:
      Text(
        da: "Kun den, der leder forløbet, kan ændre, hvem der ser det",
        en: "Only the one who leads the case can change who sees it")
    case .archive:
      Text(da: "Kun den, der leder forløbet, kan arkivere det", en: "Only the one who leads the case can archive it")
    case .openPulse:
      Text(da: "Kun den, der leder forløbet, kan tage pulsen", en: "Only the one who leads the case can take the pulse")
    case .measure:
      Text(da: "Kun de, der er med i forløbet, kan måle", en: "Only those who take part in the case can measure")
    case .runTrials: Text(da: "Kun holdet kan planlægge afprøvninger", en: "Only the team can plan trials")
    case .shareLesson:
      Text(da: "Kun holdet kan dele læring med andre", en: "Only the team can share lessons with others")
    case .giveKeys:
      Text(
        da: "Kun den, der leder forløbet, kan give et system en nøgle",
        en: "Only the one who leads the case can give a system a key")
    case .embed: Text(da: "Kun holdet kan arbejde på forankringen", en: "Only the team can work on the embedding")
    case .draftAgreement: Text(da: "Kun holdet kan skrive aftaler", en: "Only the team can draft agreements")
    case .signAgreement:
      Text(da: "Kun aftalens parter kan skrive under", en: "Only the parties of the agreement can sign it")
    case .askOthers: Text(da: "Kun holdet kan spørge andre", en: "Only the team can ask others")
    case .decide:
      Text(da: "Kun den, der leder forløbet, kan beslutte", en: "Only the one who leads the case can decide")
    case .runConversations:
      Text(da: "Kun holdet kan åbne og passe meningskort", en: "Only the team can open and look after opinion maps")
    case .runRoom: Text(da: "Kun holdet kan åbne og styre rum", en: "Only the team can open and run rooms")
    case .delete:
      Text(da: "Kun den, der leder forløbet, kan slette det", en: "Only the one who leads the case can delete it")
    }
  }
}
