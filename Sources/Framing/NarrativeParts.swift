import Cases
import HTML
import HTTP
import Language
import Web

/// Part 1: whom it is for, what drives it, and the story in the team's own words.
func narrativePart(_ view: FramingView) -> some Markup {
  partSection(.narrative, view.reading) {
    view.mayFrame ? narrativeForm(view) : nil
    view.mayFrame ? nil : narrativeAnswers(view.framing)
  }
}

private func narrativeForm(_ view: FramingView) -> some Markup {
  let state = view.state(of: .narrative)
  return group {
    staleNotice(view.isStale(.narrative), saved: saved(view.framing))
    postForm(view.keys, to: FramingRoutes.narrative.path(view.id)) {
      seenMark(view, .narrative)
      Field("formaal", NarrativeTexts.aim, in: state, class: "field field--wide").chosen(from: aims, tiles: true)
      Field(
        "fortaelling", NarrativeTexts.narrative, hint: NarrativeTexts.narrativeHint, in: state,
        class: "field field--wide"
      ).chosen(from: narratives, tiles: true)
      Field("ord", NarrativeTexts.ownWords, hint: NarrativeTexts.ownWordsHint, in: state).lines()
      saveButton(NarrativeTexts.save)
    }
  }
}

private let aims = Aim.allCases.map {
  Choice($0.rawValue, NarrativeTexts.name(of: $0), note: NarrativeTexts.note(on: $0))
}

private let narratives = Narrative.allCases.map {
  Choice($0.rawValue, NarrativeTexts.name(of: $0), note: NarrativeTexts.note(on: $0))
}

private func saved(_ framing: Framing) -> [(Text, Text)] {
  [
    (NarrativeTexts.aim, framing.aim.map(NarrativeTexts.name) ?? FramingTexts.notSaidYet),
    (NarrativeTexts.narrative, framing.narrative.map(NarrativeTexts.name) ?? FramingTexts.notSaidYet),
    (
      NarrativeTexts.ownWords,
      framing.narrativeText.isEmpty ? FramingTexts.notSaidYet : Text(same: framing.narrativeText)
    ),
  ]
}

private func narrativeAnswers(_ framing: Framing) -> some Markup {
  dl(.class("stack stack-s")) {
    saved(framing).map { line in
      div {
        dt(.class("small muted")) { line.0 }
        dd { line.1 }
      }
    }
  }
}
