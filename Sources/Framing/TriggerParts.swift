import Cases
import HTML
import HTTP
import Language
import Web

/// Part 2: what set it going, and where the team takes it up when it came by chance.
func triggerPart(_ view: FramingView) -> some Markup {
  partSection(.trigger, view.reading) {
    p(.class("muted")) { TriggerTexts.question }
    triggerTags(view.reading.triggers)
    rhythmLine(view.framing.rhythm)
    episodicHint(view)
    view.mayFrame ? triggerForm(view) : nil
  }
}

private func triggerTags(_ triggers: [Case.Trigger]) -> some Markup {
  group {
    triggers.isEmpty ? p(.class("mt3")) { TriggerTexts.none } : nil
    triggers.isEmpty
      ? nil
      : ul(.class("row plain mt3")) {
        triggers.map { trigger in li { span(.class("tag tag--line")) { trigger.word } } }
      }
  }
}

private func rhythmLine(_ rhythm: String) -> (some Markup)? {
  rhythm.isEmpty
    ? nil
    : p(.class("mt3")) {
      TriggerTexts.fixedPlace
      b { rhythm }
    }
}

private func episodicHint(_ view: FramingView) -> (some Markup)? {
  let reading = view.reading
  return reading.isMostlyEpisodic && view.framing.rhythm.isEmpty
    ? div(.class("flash mt4 mb0")) {
      Icon.info
      p {
        TriggerTexts.share(reading.episodicTriggers, of: reading.triggers.count)
        TriggerTexts.agreePlace
        Text(same: " ")
        view.mayFrame ? a(.href("#rytme")) { TriggerTexts.makeSystematic } : nil
      }
    } : nil
}

private func triggerForm(_ view: FramingView) -> some Markup {
  let state = view.state(of: .trigger)
  // A link into a closed `details` does not open it in every browser.
  let isOpen = view.isRefused(.trigger) || view.reading.isMostlyEpisodic && view.framing.rhythm.isEmpty
  return details(.class("more mt4"), Attribute("open", if: isOpen || view.reading.triggers.isEmpty)) {
    summary { TriggerTexts.change }
    div {
      staleNotice(view.isStale(.trigger), saved: saved(view))
      postForm(view.keys, to: FramingRoutes.trigger.path(view.id)) {
        seenMark(view, .trigger)
        Field("udloeser", TriggerTexts.question, hint: TriggerTexts.hint, in: state).ticked(from: triggerChoices)
        Field("rytme", TriggerTexts.rhythm, hint: TriggerTexts.rhythmHint, isOptional: true, in: state).line(limit: 300)
        saveButton(TriggerTexts.save)
      }
    }
  }
}

private let triggerChoices = Case.Trigger.allCases.map {
  Choice($0.rawValue, $0.sentence, note: $0.isEpisodic ? TriggerTexts.episodic : TriggerTexts.systematic)
}

private func saved(_ view: FramingView) -> [(Text, Text)] {
  let words = view.reading.triggers.map(\.word)
  return [
    (TriggerTexts.question, words.isEmpty ? FramingTexts.notSaidYet : .build { Formats.list(words.texts($0), $0) }),
    (
      TriggerTexts.rhythm,
      view.framing.rhythm.isEmpty ? FramingTexts.notSaidYet : Text(same: view.framing.rhythm)
    ),
  ]
}
