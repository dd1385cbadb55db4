import Bytes
import Cases
import Language
import Time
import Web

// The framing as data. Field names are English and do not change with the language.

func framingJSON(_ view: FramingView, in language: Language) -> JSON {
  let reading = view.reading
  return .object([
    ("case", .integer(view.id.number)),
    ("partsDone", .integer(reading.partsDone)),
    ("parts", .array(FramingPart.allCases.map { partJSON($0, reading, language) })),
    ("narrative", narrativeJSON(view.framing)),
    ("trigger", triggerJSON(reading)),
    ("core", coreJSON(view)),
    ("perspectives", .array(view.perspectives.map(perspectiveJSON))),
    ("perspectiveCount", .integer(reading.perspectives)),
    ("groupsHeard", .array(ActorGroup.allCases.filter(reading.groupsHeard.contains).map { .string($0.rawValue) })),
    ("problem", view.problem.map { versionJSON($0, view.signatures) } ?? .null),
    ("agreed", .bool(reading.isAgreed)),
    ("mover", moverJSON(view)),
    ("innovation", innovationJSON(reading, language)),
  ])
}

private func partJSON(_ part: FramingPart, _ reading: FramingSummary, _ language: Language) -> JSON {
  .object([
    ("part", .integer(part.rawValue)), ("name", .string(FramingTexts.name(of: part)(language))),
    ("state", .string(reading.state(of: part).rawValue)),
  ])
}

private func narrativeJSON(_ framing: Framing) -> JSON {
  .object([
    ("aim", .optional(framing.aim?.rawValue)), ("narrative", .optional(framing.narrative?.rawValue)),
    ("text", .string(framing.narrativeText)),
  ])
}

private func triggerJSON(_ reading: FramingSummary) -> JSON {
  .object([
    ("kinds", .array(reading.triggers.map { .string($0.rawValue) })),
    ("episodic", .integer(reading.episodicTriggers)), ("rhythm", .string(reading.framing.rhythm)),
  ])
}

private func coreJSON(_ view: FramingView) -> JSON {
  func list(_ kind: CoreItem.Kind) -> JSON {
    .array(
      view.items.filter { $0.kind == kind }.map { item in
        .object([("id", .integer(item.id.number)), ("text", .string(item.text))])
      })
  }
  return .object([
    ("service", .string(view.reading.coreService)), ("keep", list(.keep)), ("change", list(.change)),
  ])
}

func perspectiveJSON(_ perspective: Perspective) -> JSON {
  .object([
    ("id", .integer(perspective.id.number)), ("group", .string(perspective.group.rawValue)),
    ("name", .string(perspective.name)), ("title", .string(perspective.title)),
    ("writtenDownBy", .optional(perspective.scribeName)), ("text", .string(perspective.text)),
    ("day", .string(perspective.at.day.iso)),
  ])
}

func versionJSON(_ version: ProblemVersion, _ signatures: [ProblemSignature]) -> JSON {
  .object([
    ("version", .integer(version.number)), ("text", .string(version.text)), ("writer", .string(version.writer)),
    ("day", .string(version.at.day.iso)),
    ("signatures", .array(signatures.filter { $0.version == version.id }.map(signatureJSON))),
  ])
}

private func signatureJSON(_ signature: ProblemSignature) -> JSON {
  .object([
    ("name", .string(signature.name)), ("stance", .string(signature.stance.rawValue)),
    ("note", .string(signature.note)),
  ])
}

private func moverJSON(_ view: FramingView) -> JSON {
  .object([
    ("mover", .optional(view.framing.mover?.rawValue)), ("why", .string(view.framing.moverWhy)),
    ("searched", .optional(view.framing.searched?.iso)),
    (
      "similar",
      view.search.map { search in
        .array(
          search.cases.map { item in
            .object([
              ("id", .integer(item.id.number)), ("title", .string(item.title)),
              ("organisation", .string(item.organisation)), ("step", .integer(item.step.rawValue)),
            ])
          })
      } ?? .null
    ),
  ])
}

private func innovationJSON(_ reading: FramingSummary, _ language: Language) -> JSON {
  let test = reading.framing.test
  let answers = InnovationTest.Question.allCases.map { question -> (String, JSON) in
    let answer = question == .origin ? test.origin?.rawValue : test.answer(to: question)?.rawValue
    return (question.rawValue, .object([("answer", .optional(answer)), ("why", .string(test.why(question)))]))
  }
  return .object(
    answers + [
      ("verdict", .string(reading.verdict.kind.rawValue)),
      ("missing", .array(reading.verdict.missing.map { .string($0.rawValue) })),
      ("explained", .string(InnovationTexts.verdict(reading.verdict)(language))),
    ])
}
