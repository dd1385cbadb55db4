import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// Everything that the page of the hats shows.
struct HatView: Sendable {
  let entry: CaseEntry
  let team: Team
  let viewer: Person.ID
  var id: Case.ID { entry.item.id }
  var mayGive: Bool { entry.may(.giveHats) }

  /// Those who can wear a hat: backers see the case, they do not lead it.
  func candidates(for hat: Hat) -> [Choice] {
    let wearers = Set(team.wearers(of: hat).map(\.person))
    return team.members.filter { $0.works && !wearers.contains($0.id) }.map {
      Choice(String($0.id.number), Text(same: $0.name))
    }
  }

  func mayChange(_ worn: HatWorn) -> Bool { entry.may(.contribute) && (mayGive || worn.person == viewer) }
}

/// The three hats: their tasks, who wears them, and who has.
func hatPage(_ view: HatView, form: FormState, keys: FormKeys, desk: CaseDesk) -> Page {
  desk.page(view.entry, tab: ActorRoutes.tab, title: HatTexts.hats) {
    errorSummary(form, heading: HatTexts.putRight)
    h1 { HatTexts.hats }
    p(.class("lead mt2 muted")) { HatTexts.lead }
    hatGap(view)
    div(.class("stack stack-xl mt6")) {
      Hat.allCases.map { hatSection($0, view, form, keys) }
      hatHistory(view)
    }
    div(.class("actions")) {
      a(.class("btn btn--second"), .href(ActorRoutes.page.path(view.id))) { ActorTexts.backToActors }
    }
  }.refused(form)
}

/// The hat that fits the step, when nobody wears it.
private func hatGap(_ view: HatView) -> some Markup {
  let step = view.entry.item.step
  return view.team.wearers(of: step.hat).isEmpty
    ? div(.class("alarm mt5")) {
      Icon.warning
      p { HatTexts.gapHere(step.hat.name, step.definite) }
    } : nil
}

private func hatSection(_ hat: Hat, _ view: HatView, _ form: FormState, _ keys: FormKeys) -> some Markup {
  let wearers = view.team.wearers(of: hat)
  return section(.class("sec"), .id(hat.rawValue)) {
    div(.class("hatline")) {
      hatPicture(hat)
      h2 { hat.name.capitalised }
    }
    p(.class("mt3")) { hat.summary }
    wearers.isEmpty ? p(.class("mt3 bold")) { HatTexts.nobody(hat.rawValue) } : nil
    wearers.isEmpty ? nil : ul(.class("list list--tight plain mt3")) { wearers.map { wearerRow($0, view, keys) } }
    h3(.class("t-m mt4")) {
      HatTexts.tasks
      span(.class("sr")) { Text(same: ": ") + hat.name }
    }
    ul(.class("bulleted stack stack-s mt2")) { hat.tasks.map { task in li { task } } }
    view.mayGive ? giveForm(hat, view, form, keys) : nil
  }
}

private func wearerRow(_ worn: HatWorn, _ view: HatView, _ keys: FormKeys) -> some Markup {
  li(.class("row row--between")) {
    span { HatTexts.since(worn.name, worn.since.day) }
    view.mayChange(worn)
      ? div(.class("row row--s")) {
        handOnForm(worn, view, keys)
        postForm(keys, to: ActorRoutes.hatOff.path(view.id, worn.id)) {
          button(.class("btn btn--s btn--quiet"), .type("submit")) {
            HatTexts.takeOff
            span(.class("sr")) { Text(same: ": ") + HatTexts.of(worn.hat.name, worn.name) }
          }
        }
      } : nil
  }
}

private func handOnForm(_ worn: HatWorn, _ view: HatView, _ keys: FormKeys) -> some Markup {
  let candidates = view.candidates(for: worn.hat)
  let field = "til-\(worn.id.number)"
  return candidates.isEmpty
    ? nil
    : postForm(keys, to: ActorRoutes.hatOn.path(view.id, worn.id), class: "row row--s") {
      label(.class("sr"), .label(for: field)) {
        HatTexts.handOn + Text(same: ": ") + HatTexts.of(worn.hat.name, worn.name)
      }
      select(.class("select"), .id(field), .name(field)) {
        option(.value("")) { HatTexts.choosePerson }
        candidates.map { choice in option(.value(choice.value)) { choice.label } }
      }
      button(.class("btn btn--s btn--second"), .type("submit")) { HatTexts.handOnButton }
    }
}

private func giveForm(_ hat: Hat, _ view: HatView, _ form: FormState, _ keys: FormKeys) -> some Markup {
  let candidates = view.candidates(for: hat)
  let field = "person-\(hat.rawValue)"
  return candidates.isEmpty
    ? nil
    : postForm(keys, to: ActorRoutes.hats.path(view.id), class: "row row--end mt4") {
      input(.type("hidden"), .name("hat"), .value(hat.rawValue))
      Field(field, HatTexts.whom, in: form, class: "field field--grow").picked(
        from: [Choice("", HatTexts.choosePerson)] + candidates)
      button(.class("btn btn--second"), .type("submit")) { HatTexts.give }
    }
}

private func hatHistory(_ view: HatView) -> some Markup {
  let past = view.team.hats.compactMap { hat in hat.until.map { (hat, $0) } }
  return section(.class("sec")) {
    div(.class("sec__head")) { h2 { HatTexts.history } }
    if past.isEmpty {
      p(.class("muted")) { HatTexts.noHistory }
    } else {
      ul(.class("plain stack stack-s")) {
        past.map { hat, until in
          li { HatTexts.wasWorn(hat.name, hat.hat.name, from: hat.since.day, to: until.day) }
        }
      }
    }
  }
}
