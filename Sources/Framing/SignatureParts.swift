import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The text that is to be signed, and what the team says to it.
func jointProblem(_ version: ProblemVersion, _ view: FramingView) -> some Markup {
  div(.class("card mt4"), .id("underskrifter")) {
    h3 { ProblemTexts.signHeading }
    p(.class("quote quote--ask mt2")) { written(version.text) }
    versionLine(version, view)
    signatureList(view.signatures, ifEmpty: ProblemTexts.nobodySigned)
    p(.class("small muted mt3")) { view.reading.isAgreed ? ProblemTexts.isJoint : ProblemTexts.rule }
    view.entry.may(.sign) ? signForm(version, view) : nil
  }
}

private func versionLine(_ version: ProblemVersion, _ view: FramingView) -> some Markup {
  p(.class("small muted mt2")) {
    ProblemTexts.version(version.number)
    Text(same: ". ")
    ProblemTexts.written(version.writer, version.at.day)
    Text(same: ". ")
    a(.href(FramingRoutes.problem.path(view.id))) { ProblemTexts.history }
  }
}

/// Who says what, with their reasons.
func signatureList(_ signatures: [ProblemSignature], ifEmpty empty: Text) -> some Markup {
  group {
    signatures.isEmpty ? p(.class("mt3")) { empty } : nil
    signatures.isEmpty
      ? nil
      : dl(.class("facts facts--lines mt3")) {
        Stance.allCases.map { stance in stanceLine(stance, signatures.filter { $0.stance == stance }) }
      }
    signatures.contains { !$0.note.isEmpty }
      ? ul(.class("plain mt3 small")) {
        signatures.filter { !$0.note.isEmpty }.map { signature in
          li {
            b { signature.name }
            Text(same: ": ")
            signature.note
          }
        }
      } : nil
  }
}

private func stanceLine(_ stance: Stance, _ signatures: [ProblemSignature]) -> some Markup {
  div {
    dt { ProblemTexts.name(of: stance) }
    dd {
      signatures.count
      signatures.isEmpty ? nil : small { Text.build { Formats.list(signatures.map(\.name), $0) } }
    }
  }
}

private func signForm(_ version: ProblemVersion, _ view: FramingView) -> some Markup {
  let state = view.state(of: .signature)
  return group {
    view.isStale(.signature)
      ? div(.class("flash flash--warn mt3"), .role("alert")) {
        Icon.warning
        p { ProblemTexts.staleSignature }
      } : nil
    postForm(view.keys, to: FramingRoutes.signature.path(view.id), class: "mt4") {
      input(.type("hidden"), .name("version"), .value(version.id.pathSegment))
      Field("stilling", ProblemTexts.sign, hint: ProblemTexts.signHint, in: state, class: "field field--wide")
        .chosen(from: stances, tiles: true)
      Field("note", ProblemTexts.note, hint: ProblemTexts.noteHint, isOptional: true, in: state).line(limit: 300)
      saveButton(view.mySignature == nil ? ProblemTexts.signAction : ProblemTexts.changeSignature)
    }
  }
}

private let stances = Stance.allCases.map { Choice($0.rawValue, ProblemTexts.name(of: $0)) }
