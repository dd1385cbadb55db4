import Cases
import HTML
import Language
import Web

// The pieces that all six parts have.

/// One of the six parts: a heading, how far it is, and what it holds.
func partSection(
  _ part: FramingPart, _ reading: FramingSummary, @MarkupBuilder content: () -> some Markup
) -> some Markup {
  section(.class("sec"), .id(part.anchor), .labelled(by: "\(part.anchor)-navn")) {
    div(.class("sec__head")) {
      h2(.id("\(part.anchor)-navn")) { FramingTexts.name(of: part) }
      partTag(part, reading)
    }
    content()
  }
}

func partTag(_ part: FramingPart, _ reading: FramingSummary) -> some Markup {
  let state = reading.state(of: part)
  let answered = reading.framing.test.answered.count
  return switch state {
  case .done: span(.class("tag tag--good")) { FramingTexts.name(of: state) }
  case .notBegun: span(.class("tag tag--line")) { FramingTexts.name(of: state) }
  case .begun:
    span(.class("tag tag--info")) {
      part == .innovation
        ? InnovationTexts.answered(answered, of: InnovationTest.Question.allCases.count)
        : FramingTexts.name(of: state)
    }
  }
}

/// What somebody else saved meanwhile, beside what was typed.
func staleNotice(_ isStale: Bool, saved: [(Text, Text)]) -> (some Markup)? {
  isStale
    ? div(.class("flash flash--warn mt3"), .role("alert")) {
      Icon.warning
      div(.class("grow")) {
        p { b { FramingTexts.staleHeading } }
        p { FramingTexts.staleAdvice }
        dl(.class("mt2")) {
          saved.map { line in
            group {
              dt(.class("small muted")) { line.0 }
              dd { line.1 }
            }
          }
        }
      }
    } : nil
}

/// The mark by which a form is known to be stale.
func seenMark(_ view: FramingView, _ part: FramingPart) -> some Markup {
  input(.type("hidden"), .name("set"), .value(view.reading.fingerprint(of: part)))
}

func saveButton(_ text: Text) -> some Markup {
  div(.class("actions")) { button(.class("btn btn--second"), .type("submit")) { text } }
}

/// A form that is folded away until somebody wants it.
func folded(_ text: Text, isOpen: Bool, @MarkupBuilder content: () -> some Markup) -> some Markup {
  details(.class("more mt3"), Attribute("open", if: isOpen)) {
    summary { text }
    div { content() }
  }
}

/// What somebody wrote, with their line feeds.
func written(_ text: String, quoted: Bool = false) -> some Markup {
  let lines = (quoted ? "”\(text)”" : text).split(separator: "\n", omittingEmptySubsequences: false)
  return lines.enumerated().map { index, line in
    group {
      index > 0 ? br() : nil
      String(line)
    }
  }
}
