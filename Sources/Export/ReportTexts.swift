import Agreements
import Barriers
import Cases
import Decisions
import Differences
import Framing
import Language
import Time

/// What a report says. Its headings say what was found.
enum ReportTexts {
  static let report = Text(da: "Rapport", en: "Report")
  static let printHint = Text(
    da: "Udskriv med browseren, eller gem som PDF.", en: "Print with the browser, or save as PDF.")
  static let organisations = Text(da: "Organisationer", en: "Organisations")
  static let helps = Text(da: "Det hjælper", en: "This helps")
  static let because = Text(da: "Fordi: ", en: "Because: ")
  static let insteadOf = Text(da: "I stedet for: ", en: "Instead of: ")
  static let failure = Text(da: "Fejl vi lærte af", en: "Failure we learned from")
  static let learned = Text(da: "Lært: ", en: "Learned: ")
  static let differently = Text(da: "Gør anderledes: ", en: "Do differently: ")

  static func about(_ report: CaseReport) -> Text {
    let item = report.item
    return .build { language in
      let words = [
        item.organisationName, item.unit,
        Text(da: "Trin: ", en: "Step: ")(language) + item.step.name(language),
        report.leaders.isEmpty
          ? "" : Text(da: "Leder: ", en: "Leader: ")(language) + Formats.list(report.leaders, language),
        Text(da: "Skrevet ", en: "Written ")(language) + Formats.day(report.now.day, language),
      ]
      return words.filter { !$0.isEmpty }.joined(separator: ". ") + "."
    }
  }

  // MARK: - Findings

  static func problem(_ report: CaseReport) -> Text {
    guard report.problem != nil else {
      return Text(da: "Der er ikke formuleret et fælles problem", en: "No shared problem has been worded")
    }
    let stands = (report.framing.signatures[.agree] ?? 0) + (report.framing.signatures[.canLiveWith] ?? 0)
    return stands == 0
      ? Text(da: "Ingen har endnu sagt ja til det fælles problem", en: "Nobody has yet agreed to the shared problem")
      : .counted(
        stands, one: (da: "person står bag det fælles problem", en: "person stands behind the shared problem"),
        many: (da: "personer står bag det fælles problem", en: "people stand behind the shared problem"))
  }

  static func people(_ report: CaseReport) -> Text {
    Text.counted(report.people, one: (da: "person", en: "person"), many: (da: "personer", en: "people"))
      + Text(da: " fra ", en: " from ")
      + .counted(
        report.groups.count, one: (da: "aktørgruppe har været med", en: "actor group has taken part"),
        many: (da: "aktørgrupper har været med", en: "actor groups have taken part"))
  }

  static func barriers(_ report: CaseReport) -> Text {
    let (passed, all) = (report.totals.passed, report.totals.barriers)
    guard all > 0 else { return Text(da: "Ingen barrierer er skrevet ned", en: "No barriers were written down") }
    return Text(da: "\(passed) af \(all) barrierer er passeret", en: "\(passed) of \(all) barriers were passed")
  }

  static func differences(_ report: CaseReport) -> Text {
    let (done, all) = (report.totals.workedThrough, report.totals.differences)
    guard all > 0 else {
      return Text(da: "Ingen forskelle er gjort synlige", en: "No differences were made visible")
    }
    return Text(
      da: "\(done) af \(all) forskelle er bearbejdet", en: "\(done) of \(all) differences were worked through")
  }

  static func decisions(_ report: CaseReport) -> Text {
    let count = report.totals.holdingDecisions
    return report.totals.decisions == 0
      ? Text(da: "Ingen beslutninger er skrevet ned", en: "No decisions were written down")
      : .counted(
        count, one: (da: "beslutning gælder", en: "decision holds"),
        many: (da: "beslutninger gælder", en: "decisions hold"))
  }

  static func agreements(_ report: CaseReport) -> Text {
    let (holding, all) = (report.totals.holdingAgreements, report.totals.agreements)
    guard all > 0 else {
      return Text(da: "Der er ingen partnerskabsaftaler", en: "There are no partnership agreements")
    }
    return Text(
      da: "\(holding) af \(all) partnerskabsaftaler gælder", en: "\(holding) of \(all) partnership agreements hold")
  }

  static func lessons(_ report: CaseReport) -> Text {
    let (failures, all) = (report.totals.failures, report.totals.lessons)
    guard all > 0 else { return Text(da: "Ingen læring er skrevet ned", en: "No lessons were written down") }
    return Text(
      da: "\(all) gange er der skrevet læring ned, \(failures) efter en fejl",
      en: "Lessons were written down \(all) times, \(failures) after a failure")
  }

  static func course(_ report: CaseReport) -> Text {
    let end = report.item.archived ?? report.now
    return .build { language in
      let (from, to) = (Formats.day(report.item.created.day, language), Formats.day(end.day, language))
      return Text(da: "Forløbet fra \(from) til \(to)", en: "The case from \(from) to \(to)")(language)
    }
  }

  /// How many there are besides those that are listed; `nil` when all are.
  static func more(_ count: Int) -> Text? {
    count <= 0
      ? nil
      : .counted(
        count, one: (da: "mere står i tabellerne.", en: "more is in the tables."),
        many: (da: "flere står i tabellerne.", en: "more are in the tables."))
  }

  // MARK: - Lines

  static func version(_ problem: ProblemVersion) -> Text {
    .build { language in
      Text(da: "Version", en: "Version")(language)
        + " \(problem.number), \(problem.writer), \(Formats.day(problem.at.day, language))."
    }
  }

  struct Fact: Sendable {
    let name: Text
    let value: Text
  }

  /// What the team has answered of the framing.
  static func framing(_ summary: FramingSummary) -> [Fact] {
    let framing = summary.framing
    let written: [(Text, String)] = [
      (Text(da: "Kerneydelse", en: "Core service"), summary.coreService),
      (Text(da: "Fortælling", en: "Narrative"), framing.narrativeText),
      (Text(da: "Rytme", en: "Rhythm"), framing.rhythm),
      (Text(da: "First eller second mover", en: "First or second mover"), framing.moverWhy),
    ]
    return written.filter { !$0.1.isEmpty }.map { Fact(name: $0.0, value: Text(same: $0.1)) }
      + [
        Fact(
          name: Text(da: "Perspektiver", en: "Perspectives"),
          value: Text(
            da: "\(summary.perspectives) fra \(summary.groupsHeard.count) aktørgrupper",
            en: "\(summary.perspectives) from \(summary.groupsHeard.count) actor groups"))
      ]
  }

  static func group(_ group: CaseReport.Group) -> Text {
    let name = group.people == 1 ? group.group.singular : group.group.plural
    let left = Text(da: " (\(group.left) er gået ud)", en: " (\(group.left) have left)")
    return Text(same: "\(group.people) ") + name + (group.left == 0 ? Text(same: "") : left)
  }

  static func state(_ barrier: Barrier) -> Text {
    switch barrier.state {
    case .open: Text(da: "åben", en: "open")
    case .passed: Text(da: "passeret", en: "passed")
    case .accepted: Text(da: "accepteret", en: "accepted")
    }
  }

  static func task(_ task: CaseTask) -> Text {
    task.outcome.isEmpty
      ? task.title + Text(same: ", \(task.owner)") : task.title + Text(same: ", \(task.owner): \(task.outcome)")
  }

  static func state(_ difference: Difference) -> Text {
    if difference.isKept { return Text(da: "beholdt", en: "kept") }
    if !difference.isOpen { return Text(da: "bearbejdet", en: "worked through") }
    return difference.owner == nil ? Text(da: "ingen ejer", en: "no owner") : Text(da: "undersøges", en: "explored")
  }

  static func decided(_ decision: Decision) -> Text {
    .build { language in
      let day = Formats.day(decision.decided, language)
      let words = Text(da: "\(decision.decidedBy), \(day)", en: "\(decision.decidedBy), \(day)")(language)
      return words
        + (decision.holds ? "." : Text(da: ". Erstattet af en senere.", en: ". Replaced by a later one.")(language))
    }
  }

  static func agreement(_ row: AgreementRow, _ today: Day) -> Text {
    let state =
      switch row.agreement.status(today) {
      case .draft: Text(da: "udkast", en: "draft")
      case .forSigning: Text(da: "lagt frem", en: "put forward")
      case .holds: Text(da: "gælder", en: "holds")
      case .expired: Text(da: "udløbet", en: "expired")
      case .ended: Text(da: "afsluttet", en: "ended")
      }
    return state
      + Text(
        da: ", \(row.signed) af \(row.parties) parter har skrevet under",
        en: ", \(row.signed) of \(row.parties) parties have signed")
  }

  static func sentence(_ moment: CaseReport.Moment) -> Text {
    let act = TimelineWords.act(moment.kind)
    let who = moment.who.map { Text(same: $0 + " ") } ?? Text(da: "Nogen ", en: "Somebody ")
    let note = Contribution.shown(moment.note)
    return who + act + (note.danish.isEmpty ? Text(same: ".") : Text(same: ": ") + note)
  }
}
