import Barriers
import Cases
import HTML
import HTTP
import Language
import Web

/// The rules behind the judgements: each in words, with how it stands in this case.
func rulesPage(_ entry: CaseEntry, _ reading: CockpitStore.Reading, desk: CaseDesk, keys: FormKeys) -> Page {
  desk.page(entry, tab: CaseTab.overview, title: OverruleTexts.rules) {
    h1 { OverruleTexts.rules }
    p(.class("lead mt2 muted")) { OverruleTexts.rulesLead }
    div(.class("stack stack-xl mt6")) {
      CaseStep.allCases.map { rules(at: $0, entry, reading, keys: keys) }
      alarmRule(entry, reading)
      p {
        a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(entry.item.id))) {
          Icon.left
          CaseTexts.overview
        }
      }
    }
  }
}

private func rules(
  at step: CaseStep, _ entry: CaseEntry, _ reading: CockpitStore.Reading, keys: FormKeys
) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { step.name } }
    ul(.class("list")) {
      Rule.all.filter { $0.factor.step == step }.map { ruleRow($0, entry, reading, keys: keys) }
    }
  }
}

private func ruleRow(_ rule: Rule, _ entry: CaseEntry, _ reading: CockpitStore.Reading, keys: FormKeys) -> some Markup {
  let standing = rule.standing(in: reading.situation)
  let finding = reading.diagnosis.findings.first { $0.ruleID == rule.id }
  let overruled = reading.diagnosis.overruled.first { $0.finding.ruleID == rule.id }
  return li(.class("rule"), .id(rule.id.text)) {
    div(.class("row row--between")) {
      h3 { Factor[rule.factor].barrierName }
      span(.class(tag(standing, isSetAside: overruled != nil))) {
        overruled == nil ? standing.name : OverruleTexts.setAsideTag
      }
    }
    p(.class("mt2")) { rule.sentence }
    standing == .waitsForData ? p(.class("small muted")) { rule.needs } : nil
    finding.map { figures($0, entry) }
    overruled.map { setAsideNote($0, entry, keys: keys) }
  }
}

private func tag(_ standing: Rule.Standing, isSetAside: Bool) -> String {
  if isSetAside { return "tag tag--info" }
  return switch standing {
  case .holdsBack: "tag tag--bad"
  case .silent: "tag tag--good"
  case .waitsForData: "tag tag--line"
  }
}

private func figures(_ finding: Finding, _ entry: CaseEntry) -> some Markup {
  group {
    ul(.class("bulleted small mt2")) { finding.figures.map { figure in li { figure.sentence } } }
    entry.may(.overrule)
      ? p(.class("small mt2")) {
        a(.href(CockpitRoutes.overrule.path(entry.item.id, finding.ruleID.text))) {
          CockpitTexts.setAside
          span(.class("sr")) { Text(same: ": ") + finding.headline }
        }
      } : nil
  }
}

private func setAsideNote(_ item: OverruledFinding, _ entry: CaseEntry, keys: FormKeys) -> some Markup {
  div(.class("quote mt3")) {
    p { item.overruling.note }
    p(.class("small muted")) { OverruleTexts.comesBack }
    entry.may(.overrule)
      ? postForm(keys, to: CockpitRoutes.lift.path(entry.item.id, item.finding.ruleID.text)) {
        button(.class("btn btn--s btn--second"), .type("submit")) { OverruleTexts.lift }
      } : nil
  }
}

private func alarmRule(_ entry: CaseEntry, _ reading: CockpitStore.Reading) -> some Markup {
  section(.class("sec"), .id("process")) {
    div(.class("sec__head")) { h2 { OverruleTexts.alarm } }
    p { Rule.alarm.sentence }
    reading.diagnosis.alarm.map { figures($0, entry) }
  }
}

/// Where a leader says that a judgement does not hold here, and why.
func overrulePage(_ entry: CaseEntry, _ finding: Finding, _ form: FormState, desk: CaseDesk, keys: FormKeys) -> Page {
  desk.page(entry, tab: CaseTab.overview, title: CockpitTexts.setAside) {
    errorSummary(form, heading: OverruleTexts.putRight)
    h1 { CockpitTexts.setAside }
    div(.class("quote mt4")) {
      p(.class("lead")) { finding.headline }
      p(.class("mt2")) { finding.why }
    }
    p(.class("mt4")) { OverruleTexts.comesBack }
    postForm(keys, to: CockpitRoutes.overrule.path(entry.item.id, finding.ruleID.text), class: "mt5") {
      Field("begrundelse", OverruleTexts.note, hint: OverruleTexts.noteHint, in: form).lines(rows: 3, limit: 500)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { CockpitTexts.setAside }
        a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(entry.item.id))) { BarrierTexts.cancel }
      }
    }
  }.refused(form)
}

enum OverruleTexts {
  static let rules = Text(da: "Reglerne bag vurderingen", en: "The rules behind the judgement")
  static let rulesLead = Text(
    da: "28 faste regler læser forløbets egne tal. De er Samspils egne. Du kan se dem alle, og hvordan de står nu.",
    en: "28 fixed rules read the figures of the case. They are Samspil's own. You can see them all, and how they stand."
  )
  static let alarm = Text(da: "Procesalarmen", en: "The process alarm")
  static let setAsideTag = Text(da: "Sat til side", en: "Set aside")
  static let note = Text(da: "Hvorfor holder den ikke her?", en: "Why does it not hold here?")
  static let noteHint = Text(da: "Holdet kan læse din begrundelse.", en: "The team can read your reason.")
  static let noteMissing = Text(
    da: "Skriv, hvorfor vurderingen ikke holder her", en: "Write why the judgement does not hold here")
  static let putRight = Text(da: "Ret dette for at sætte den til side", en: "Put this right to set it aside")
  static let comesBack = Text(
    da: "Vurderingen kommer igen, hvis tallene bliver mere end en femtedel værre.",
    en: "The judgement comes back if the figures get worse by more than a fifth.")
  static let isSetAside = Text(da: "Vurderingen er sat til side.", en: "The judgement is set aside.")
  static let lift = Text(da: "Tag vurderingen frem igen", en: "Bring the judgement back")
  static let lifted = Text(da: "Vurderingen er tilbage.", en: "The judgement is back.")
}
