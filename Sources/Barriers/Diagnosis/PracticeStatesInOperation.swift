import Cases
import Language
import Time

extension CaseSituation {
  var prototype: PracticeReading {
    guard let trials else { return unknownPractice }
    if trials.count > 0 {
      return (
        .done,
        Text.counted(
          trials.count, one: (da: "afprøvning i driften.", en: "trial in operation."),
          many: (da: "afprøvninger i driften.", en: "trials in operation."))
      )
    }
    return ideas.chosen ?? 0 > 0
      ? (.part, Text(da: "En idé er valgt. Afprøv den.", en: "An idea is chosen. Try it."))
      : (.open, Text(da: "Intet er afprøvet endnu.", en: "Nothing has been tried yet."))
  }

  var loops: PracticeReading {
    guard let trials else { return unknownPractice }
    guard trials.count > 0 else {
      return (.open, Text(da: "Intet er afprøvet endnu.", en: "Nothing has been tried yet."))
    }
    guard let loops = trials.loops else { return unknownPractice }
    let counted = Text.counted(
      loops, one: (da: "runde med at rette og prøve.", en: "round of correcting and trying."),
      many: (da: "runder med at rette og prøve.", en: "rounds of correcting and trying."))
    return (loops >= Threshold.loops ? .done : loops > 0 ? .part : .open, counted)
  }

  var goal: PracticeReading {
    guard let held else { return unknownPractice }
    let known = held.suffix(Threshold.alarmMinutes).compactMap(\.goalReviewed)
    guard !known.isEmpty else {
      return held.isEmpty ? (.open, Text(da: "Ingen møder endnu.", en: "No meetings yet.")) : unknownPractice
    }
    let reviewed = known.count { $0 }
    return (
      reviewed == known.count ? .done : reviewed > 0 ? .part : .open,
      .build { language in
        language == .danish
          ? "Målet er nævnt i \(reviewed) af de seneste \(known.count) referater."
          : "The goal is mentioned in the minutes of \(reviewed) of the latest \(known.count) meetings."
      }
    )
  }

  var integration: PracticeReading {
    guard let routines else { return unknownPractice }
    guard routines.parallel == 0 else {
      return (
        .part,
        Text.counted(
          routines.parallel, one: (da: "gammel rutine kører stadig.", en: "old routine still runs."),
          many: (da: "gamle rutiner kører stadig.", en: "old routines still run."))
      )
    }
    return innovation.inUse == .yes
      ? (.done, Text(da: "Ingen gamle rutiner kører ved siden af.", en: "No old routines run beside it."))
      : (.open, Text(da: "Skriv, hvad der skal stoppe.", en: "Write what is to stop."))
  }

  var spreading: PracticeReading {
    guard let spread else { return unknownPractice }
    if spread.receivers > 0 {
      return (
        .done,
        Text.counted(
          spread.receivers, one: (da: "anden har taget den i brug.", en: "other has taken it up."),
          many: (da: "andre har taget den i brug.", en: "others have taken it up."))
      )
    }
    return (.open, Text(da: "Ingen andre bruger den endnu.", en: "Nobody else uses it yet."))
  }
}
