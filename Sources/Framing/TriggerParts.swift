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
    view.mayFrame ? triggerForms(view) : nil
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

private func triggerForms(_ view: FramingView) -> some Markup {
  let isWanted = view.reading.isMostlyEpisodic && view.framing.rhythm.isEmpty
  return group {
    folded(TriggerTexts.change, isOpen: view.isRefused(.trigger) || view.reading.triggers.isEmpty) {
      triggerForm(view)
    }
    // A link into a closed `details` does not open it in every browser.
    folded(
      view.framing.rhythm.isEmpty ? TriggerTexts.makeSystematic : TriggerTexts.changeRhythm,
      isOpen: view.isRefused(.rhythm) || isWanted
    ) {
      rhythmForm(view)
    }
  }
}

private func triggerForm(_ view: FramingView) -> some Markup {
  let words = view.reading.triggers.map(\.word)
  let saved = words.isEmpty ? FramingTexts.notSaidYet : Text.build { Formats.list(words.texts($0), $0) }
  return group {
    staleNotice(view.isStale(.trigger), saved: [(TriggerTexts.question, saved)])
    postForm(view.keys, to: FramingRoutes.trigger.path(view.id)) {
      seenMark(view, .trigger)
      Field("udloeser", TriggerTexts.question, hint: TriggerTexts.hint, in: view.state(of: .trigger))
        .ticked(from: triggerChoices)
      saveButton(TriggerTexts.save)
    }
  }
}

private let triggerChoices = Case.Trigger.allCases.map {
  Choice($0.rawValue, $0.sentence, note: $0.isEpisodic ? TriggerTexts.episodic : TriggerTexts.systematic)
}

private func rhythmForm(_ view: FramingView) -> some Markup {
  let rhythm = view.framing.rhythm
  let saved = rhythm.isEmpty ? FramingTexts.notSaidYet : Text(same: rhythm)
  return group {
    staleNotice(view.isStale(.rhythm), saved: [(TriggerTexts.rhythm, saved)])
    postForm(view.keys, to: FramingRoutes.rhythm.path(view.id)) {
      input(.type("hidden"), .name("set"), .value(view.reading.rhythmFingerprint))
      Field("rytme", TriggerTexts.rhythm, hint: TriggerTexts.rhythmHint, in: view.state(of: .rhythm)).line(limit: 300)
      saveButton(TriggerTexts.saveRhythm)
    }
  }
}
