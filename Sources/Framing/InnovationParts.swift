import Cases
import HTML
import HTTP
import Language
import Web

/// Part 6: the test of innovation, and what it comes to.
func innovationPart(_ view: FramingView) -> some Markup {
  partSection(.innovation, view.reading) {
    ul(.class("checks")) { InnovationTest.Question.allCases.map { questionLine($0, view) } }
    verdictLine(view.reading.verdict)
    verdictReasons(view.framing.test)
    view.mayFrame ? innovationForm(view) : nil
  }
}

private func questionLine(_ question: InnovationTest.Question, _ view: FramingView) -> some Markup {
  let test = view.framing.test
  let isAnswered = test.answered.contains(question)
  let why = test.why(question)
  return li {
    span(.class(isAnswered ? "check check--done" : "check")) {
      isAnswered ? Icon.check : nil
      span(.class("sr")) {
        isAnswered ? Text(da: "Besvaret: ", en: "Answered: ") : Text(da: "Ikke besvaret: ", en: "Not answered: ")
      }
    }
    div {
      InnovationTexts.question(question)
      br()
      span(.class("small muted")) { why.isEmpty ? InnovationTexts.note(on: question) : Text(same: why) }
      question == .evidence ? evidenceList(view.evidence) : nil
    }
    b(.class("small")) { answerName(question, test) }
  }
}

/// What the trials of the case show, beside what the team answers.
private func evidenceList(_ evidence: [(Text, String)]) -> (some Markup)? {
  evidence.isEmpty
    ? nil
    : ul(.class("plain small mt2")) {
      evidence.map { found in li { a(.href(found.1)) { found.0 } } }
    }
}

private func answerName(_ question: InnovationTest.Question, _ test: InnovationTest) -> Text {
  if question == .origin { return InnovationTexts.name(of: test.origin ?? .unknown) }
  return InnovationTexts.name(of: test.answer(to: question) ?? .unknown)
}

private func verdictLine(_ verdict: InnovationVerdict) -> some Markup {
  p(.class("mt3")) {
    b { verdict.kind == .innovation ? InnovationTexts.verdict : InnovationTexts.provisional }
    InnovationTexts.verdict(verdict)
  }
}

private func verdictReasons(_ test: InnovationTest) -> some Markup {
  details(.class("more mt2")) {
    summary { InnovationTexts.whyVerdict }
    div {
      p { InnovationTexts.rule }
      p(.class("mt2")) { InnovationTexts.youAnswered }
      ul(.class("bulleted")) {
        InnovationTest.Question.allCases.map { question in
          li {
            InnovationTexts.question(question)
            Text(same: " ")
            b { answerName(question, test) }
          }
        }
      }
    }
  }
}

private func innovationForm(_ view: FramingView) -> some Markup {
  let state = view.state(of: .innovation)
  return folded(InnovationTexts.answerQuestions, isOpen: view.isRefused(.innovation)) {
    group {
      staleNotice(view.isStale(.innovation), saved: saved(view.framing.test))
      postForm(view.keys, to: FramingRoutes.innovation.path(view.id)) {
        seenMark(view, .innovation)
        InnovationTest.Question.allCases.map { questionFields($0, state) }
        saveButton(InnovationTexts.save)
      }
    }
  }
}

private func questionFields(_ question: InnovationTest.Question, _ state: FormState) -> some Markup {
  div(.class("mt5")) {
    Field(
      question.field, InnovationTexts.question(question), hint: InnovationTexts.note(on: question), in: state,
      class: "field field--wide"
    ).chosen(from: question == .origin ? origins : answers, tiles: true)
    Field(
      question.whyField, question == .origin ? InnovationTexts.fromWhere : InnovationTexts.why, isOptional: true,
      in: state
    ).line(limit: 300)
  }
}

private let answers = InnovationTest.Answer.allCases.map { Choice($0.rawValue, InnovationTexts.name(of: $0)) }
private let origins = InnovationTest.Origin.allCases.map { Choice($0.rawValue, InnovationTexts.name(of: $0)) }

private func saved(_ test: InnovationTest) -> [(Text, Text)] {
  InnovationTest.Question.allCases.map { question in
    let why = test.why(question)
    return (
      InnovationTexts.question(question),
      why.isEmpty ? answerName(question, test) : answerName(question, test) + Text(same: ". \(why)")
    )
  }
}
