import Bytes
import Cases
import HTML
import HTTP
import Language
import Web

/// Who has been heard in a call: figures by actor group.
enum ParticipationRoutes {
  static let page = Route("/k/:slug/deltagelse", String.self)

  static func add(to router: inout Router, desk: CallDesk) {
    let cache = ParticipationCache()
    router.get(page, access: .everyone) { context, slug in
      let now = context.now
      let view = try await desk.read(context, slug) { db, entry in
        ParticipationView(entry: entry, figures: try cache.participation(in: entry.call.id, db, now: now))
      }
      return context.wantsJSON
        ? .json(participationJSON(view)) : .page(participationPage(view, isSignedIn: context.viewer != nil))
    }
  }
}

struct ParticipationView: Sendable {
  let entry: CallEntry
  let figures: Participation
}

func participationPage(_ view: ParticipationView, isSignedIn: Bool) -> Page {
  let call = view.entry.call
  return Page(ParticipationTexts.title + Text(same: " – ") + call.question, section: "idekald") {
    callCrumbs(call, here: ParticipationTexts.title)
    h1(.class("mt4")) { ParticipationTexts.title }
    p(.class("lead mt2 muted"), .lang(questionLanguage(call))) { call.question }
    view.figures.isEmpty
      ? AnyMarkup(
        div(.class("empty mt5")) {
          Picture.emptyWeave
          h2(.class("t-l")) { ParticipationTexts.none }
          p { ParticipationTexts.noneWhy }
          a(.class("btn"), .href(view.entry.path)) { IdeaTexts.backToCall }
        })
      : AnyMarkup(figures(view))
    section(.class("sec mt6")) {
      h2(.class("t-l")) { ParticipationTexts.how }
      ul(.class("bulleted stack stack-s mt3")) { ParticipationTexts.steps.map { step in li { step } } }
    }
    view.figures.isEmpty
      ? nil
      : p(.class("mt5")) { a(.class("btn btn--second"), .href(view.entry.path)) { IdeaTexts.backToCall } }
  }.with { if !isSignedIn { $0.organisation = call.organisationName } }
}

private func figures(_ view: ParticipationView) -> some Markup {
  div(
    .class("scroll mt5"), Attribute("tabindex", "0"), .role("region"), .ariaLabel(ParticipationTexts.caption)
  ) {
    table(.class("table")) {
      caption(.class("sr")) { ParticipationTexts.caption }
      thead {
        tr {
          th(.scope("col")) { ParticipationTexts.group }
          Participation.Act.allCases.map { act in th(.scope("col"), .class("num")) { ParticipationTexts.name(act) } }
        }
      }
      tbody {
        view.figures.groups.map { group in
          tr {
            th(.scope("row")) { group.map { $0.plural.capitalised } ?? ParticipationTexts.unsaid }
            Participation.Act.allCases.map { act in
              td(.class("num")) { figure(view.figures.number(act, of: group)) }
            }
          }
        }
      }
    }
  }
}

private func figure(_ number: Int?) -> some Markup {
  group {
    number.map { number in Text.build { Formats.whole(number, $0) } }
    number == nil ? span(.ariaHidden()) { "–" } : nil
    number == nil ? span(.class("sr")) { ParticipationTexts.fewer } : nil
  }
}

private func participationJSON(_ view: ParticipationView) -> JSON {
  .object([
    ("step", .integer(Participation.step)),
    (
      "groups",
      .array(
        view.figures.groups.map { group in
          .object(
            [("group", .optional(group?.rawValue))]
              + Participation.Act.allCases.map { act in
                (act == .all ? "people" : act.rawValue, .optional(view.figures.number(act, of: group)))
              })
        })
    ),
  ])
}

enum ParticipationTexts {
  static let title = Text(da: "Hvem har været med?", en: "Who has taken part?")
  static let caption = Text(da: "Deltagelse efter aktørgruppe", en: "Participation by actor group")
  static let group = Text(da: "Aktørgruppe", en: "Actor group")
  static let unsaid = Text(da: "Har ikke sagt det", en: "Have not said")
  static let fewer = Text(da: "vises ikke, for få", en: "not shown, too few")
  static let none = Text(da: "Endnu for få til at vise tal", en: "Too few to show figures yet")
  static let noneWhy = Text(
    da: "Tallene kommer, når fem fra samme gruppe har været med.",
    en: "The figures come when five of the same group have taken part.")
  static let how = Text(da: "Sådan tæller vi", en: "How we count")
  static let steps: [Text] = [
    Text(
      da: "Hver idé, kommentar, støtte og hvert valg tæller for den gruppe, deltageren har sagt, at de hører til.",
      en: "Each idea, comment, support and choice counts for the group that the person said they belong to."),
    Text(
      da:
        "Tal rundes ned til nærmeste fem. En streg betyder, at færre end fem har gjort det, eller at tallet ville afsløre, hvad færre end fem har gjort.",
      en:
        "Numbers are rounded down to fives. A dash means that fewer than five did it, or that the number would tell what fewer than five did."
    ),
    Text(
      da: "De, der leder idékaldet, tæller ikke med. Tallene kan være ti minutter gamle.",
      en: "Those who run the call are not counted. The figures can be ten minutes old."),
  ]

  static func name(_ act: Participation.Act) -> Text {
    switch act {
    case .all: Text(da: "Personer", en: "People")
    case .ideas: Text(da: "Idéer", en: "Ideas")
    case .comments: Text(da: "Kommentarer", en: "Comments")
    case .supports: Text(da: "Støtter", en: "Supports")
    case .choices: Text(da: "Valg mellem to", en: "Choices between two")
    }
  }
}
