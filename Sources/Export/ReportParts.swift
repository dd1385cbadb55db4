import Agreements
import Barriers
import Cases
import Decisions
import Differences
import Framing
import HTML
import Language
import Time
import Web

/// The report itself, without anything that leads elsewhere: it is read on
/// paper and in a package too.
func reportContent(_ report: CaseReport) -> some Markup {
  group {
    p(.class("eyebrow")) { ReportTexts.report }
    h1 { report.item.title }
    p(.class("mt2")) { ReportTexts.about(report) }
    report.item.summary.isEmpty ? nil : p(.class("lead mt2")) { report.item.summary }
    div(.class("stack stack-l mt5")) {
      problemPart(report)
      peoplePart(report)
      barrierPart(report)
      differencePart(report)
      decisionPart(report)
      agreementPart(report)
      lessonPart(report)
      gainsPanel(report.gains)
      momentPart(report)
    }
  }
}

/// A part whose heading says what was found.
private func part(_ finding: Text, more: Int = 0, @MarkupBuilder content: () -> some Markup) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { finding } }
    content()
    ReportTexts.more(more).map { rest in p(.class("small muted")) { rest } }
  }
}

private func problemPart(_ report: CaseReport) -> some Markup {
  part(ReportTexts.problem(report)) {
    report.problem.map { problem in
      group {
        blockquote(.class("quote verbatim")) { p { problem.text } }
        p(.class("small muted mt2")) { ReportTexts.version(problem) }
      }
    }
    ul(.class("list list--tight plain mt3")) {
      ReportTexts.framing(report.framing).map { fact in
        li {
          b { fact.name }
          Text(same: ": ")
          fact.value
        }
      }
    }
  }
}

private func peoplePart(_ report: CaseReport) -> some Markup {
  part(ReportTexts.people(report)) {
    ul(.class("list list--tight plain")) {
      report.groups.map { group in li { ReportTexts.group(group) } }
    }
    report.organisations.isEmpty
      ? nil
      : p(.class("mt3")) {
        b { ReportTexts.organisations }
        Text.build { ": " + Formats.list(report.organisations, $0) + "." }
      }
  }
}

private func barrierPart(_ report: CaseReport) -> some Markup {
  part(ReportTexts.barriers(report), more: report.totals.barriers - report.hindrances.count) {
    ul(.class("list plain")) {
      report.hindrances.map { barrier in
        barrierLine(barrier, report.tasks.filter { $0.barrier == barrier.id })
      }
    }
    report.helps.isEmpty
      ? nil
      : group {
        h3(.class("mt4")) { ReportTexts.helps }
        ul(.class("list list--tight plain mt2")) { report.helps.map { help in li { help.title } } }
      }
  }
}

private func barrierLine(_ barrier: Barrier, _ tasks: [CaseTask]) -> some Markup {
  li {
    b { barrier.title }
    Text(same: " (")
    ReportTexts.state(barrier)
    Text(same: ")")
    barrier.outcome.isEmpty ? nil : p(.class("small verbatim mt0")) { barrier.outcome }
    tasks.isEmpty
      ? nil
      : ul(.class("small bulleted")) { tasks.map { task in li { ReportTexts.task(task) } } }
  }
}

private func differencePart(_ report: CaseReport) -> some Markup {
  part(ReportTexts.differences(report), more: report.totals.differences - report.differences.count) {
    ul(.class("list plain")) {
      report.differences.map { difference in
        li {
          b { difference.title }
          Text(same: " (")
          ReportTexts.state(difference)
          Text(same: ")")
          difference.outcome.isEmpty ? nil : p(.class("small verbatim mt0")) { difference.outcome }
        }
      }
    }
  }
}

private func decisionPart(_ report: CaseReport) -> some Markup {
  part(ReportTexts.decisions(report), more: report.totals.decisions - report.decisions.count) {
    ul(.class("list plain")) {
      report.decisions.map { decision in
        li {
          b { decision.title }
          p(.class("small muted mt0")) { ReportTexts.decided(decision) }
          decision.reasons.isEmpty
            ? nil
            : p(.class("mt0 verbatim")) {
              ReportTexts.because
              decision.reasons
            }
          decision.alternatives.isEmpty
            ? nil
            : p(.class("mt0 verbatim")) {
              ReportTexts.insteadOf
              decision.alternatives
            }
        }
      }
    }
  }
}

private func agreementPart(_ report: CaseReport) -> some Markup {
  part(ReportTexts.agreements(report), more: report.totals.agreements - report.agreements.count) {
    ul(.class("list list--tight plain")) {
      report.agreements.map { row in
        li {
          b { row.title }
          Text(same: ": ")
          ReportTexts.agreement(row, report.now.day)
        }
      }
    }
  }
}

private func lessonPart(_ report: CaseReport) -> some Markup {
  part(ReportTexts.lessons(report), more: report.totals.lessons - report.lessons.count) {
    ul(.class("list plain")) {
      report.lessons.map { lesson in
        li {
          lesson.kind == .failure ? span(.class("tag")) { ReportTexts.failure } : nil
          p(.class("mt0 verbatim")) { lesson.happened }
          p(.class("mt0 verbatim")) {
            b { ReportTexts.learned }
            lesson.learned
          }
          p(.class("mt0 verbatim")) {
            b { ReportTexts.differently }
            lesson.differently
          }
        }
      }
    }
  }
}

private func momentPart(_ report: CaseReport) -> some Markup {
  part(ReportTexts.course(report)) {
    ol(.class("trail")) {
      report.moments.map { moment in
        li {
          b { Text.build { Formats.day(moment.at.day, $0) } }
          Text(same: ": ")
          ReportTexts.sentence(moment)
        }
      }
    }
  }
}
