import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The joint problem: where it is written, and what the team says to it.
func problemPart(_ view: FramingView) -> some Markup {
  group {
    view.mayFrame ? problemForm(view) : nil
    view.problem == nil && !view.mayFrame ? p(.class("card mt4")) { ProblemTexts.none } : nil
    view.problem.map { jointProblem($0, view) }
  }
}

private func problemForm(_ view: FramingView) -> some Markup {
  let state = view.state(of: .problem)
  let solutions = solutionLikeSentences(in: state.value("problem"))
  return postForm(view.keys, to: FramingRoutes.problem.path(view.id), class: "card card--key mt4") {
    input(.type("hidden"), .name("laest"), .value(String(baseNumber(view))))
    missingGroups(view)
    newerVersion(view)
    problemField(state, solutions)
    view.draft != nil && !view.isRefused(.problem) ? p(.class("small muted mt2")) { ProblemTexts.draft } : nil
    problemActions(view, solutions)
  }
}

/// The version that the text in the field was written from; once the newer one
/// is shown beside it, the newer.
private func baseNumber(_ view: FramingView) -> Int { view.problem?.number ?? 0 }

private func missingGroups(_ view: FramingView) -> (some Markup)? {
  let known = view.reading.groupsHeard
  let missing = ActorGroup.allCases.filter { $0.isCore && !known.contains($0) }.prefix(2).map(\.plural)
  return view.reading.isSeenFromEnoughSides
    ? nil
    : div(.class("flash")) {
      Icon.info
      p {
        PerspectiveTexts.heard(known.count, of: FramingSummary.groupsWanted)
        Text(same: " ")
        ProblemTexts.waitForMore
        missing.isEmpty ? nil : ProblemTexts.stillMissing(PerspectiveTexts.missing(missing))
      }
    }
}

/// Both texts stand there when somebody else was first.
private func newerVersion(_ view: FramingView) -> (some Markup)? {
  let isBehind = view.isStale(.problem) || view.refused == nil && isDraftBehind(view)
  return isBehind ? view.problem.map { newerText($0) } : nil
}

private func isDraftBehind(_ view: FramingView) -> Bool {
  view.draft.map { $0.base < (view.problem?.number ?? 0) } ?? false
}

private func newerText(_ version: ProblemVersion) -> some Markup {
  div(.class("flash flash--warn"), .role("alert")) {
    Icon.warning
    div(.class("grow")) {
      p { b { ProblemTexts.stale(version.writer, version.number) } }
      p(.class("quote mt2")) { written(version.text) }
      p(.class("mt2")) { ProblemTexts.staleAdvice }
    }
  }
}

private func problemField(_ state: FormState, _ solutions: [String]) -> some Markup {
  let fault = state.fault("problem")
  let described = ["problem-hint", fault.map { _ in "problem-fault" }, solutions.isEmpty ? nil : "problem-advarsel"]
  return div(.class("field"), Attribute("data-invalid", if: fault != nil)) {
    label(.label(for: "problem")) { ProblemTexts.joint }
    span(.class("hint"), .id("problem-hint")) { ProblemTexts.hint }
    fault.map { fault in
      p(.class("error"), .id("problem-fault")) {
        Icon.warning
        fault
      }
    }
    textarea(
      .class("textarea"), .id("problem"), .name("problem"), Attribute("rows", 3), Attribute("maxlength", 2_000),
      .described(by: described.compactMap { $0 }.joined(separator: " ")),
      Attribute("aria-invalid", fault == nil ? nil : "true")
    ) { "\n" + state.value("problem") }
    solutions.isEmpty
      ? nil
      : div(.class("flash flash--warn mt3 mb0"), .id("problem-advarsel")) {
        Icon.warning
        p { ProblemTexts.looksLikeSolution(solutions) }
      }
  }
}

private func problemActions(_ view: FramingView, _ solutions: [String]) -> some Markup {
  div(.class("actions")) {
    action(
      solutions.isEmpty ? .save : .saveAnyway, solutions.isEmpty ? ProblemTexts.save : ProblemTexts.saveAnyway, "btn")
    solutions.isEmpty ? nil : action(.move, ProblemTexts.move(solutions.count), "btn btn--quiet")
    view.draft == nil ? nil : action(.drop, ProblemTexts.dropDraft, "btn btn--quiet")
  }
}

/// What the buttons of the form ask for.
enum ProblemAction: String, Sendable {
  case save = "gem"
  case saveAnyway = "gem-alligevel"
  case move = "flyt"
  case drop = "slet"
}

private func action(_ action: ProblemAction, _ text: Text, _ classes: String) -> some Markup {
  button(.class(classes), .type("submit"), .name("handling"), .value(action.rawValue)) { text }
}
