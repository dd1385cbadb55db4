import Cases
import HTML
import HTTP
import Language
import Statistics
import Time
import Web

/// The statements of a map: what waits, what is voted on, what is gone, and the log.
func statementsPage(_ desk: CaseDesk, _ view: StatementsView) -> Page {
  desk.page(view.entry, tab: "forskelle", title: StatementTexts.heading) {
    errorSummary(view.state, heading: StatementTexts.putRight)
    h1 { StatementTexts.heading }
    p(.class("lead mt2 muted")) {
      a(.href(OpinionRoutes.one.path(view.id, view.item.id))) { view.item.question }
      Text(same: ". ")
      StatementTexts.lead
    }
    div(.class("cols cols--aside mt5")) {
      div(.class("stack stack-xl")) {
        view.mayRun ? waitingSection(view) : nil
        openSection(view)
        goneSections(view)
      }
      aside(.ariaLabel(StatementTexts.add)) {
        div(.class("stack stack-l")) {
          view.mayRun ? addForm(view) : nil
          view.mayRun ? logSection(view) : nil
          a(.class("btn btn--quiet"), .href(OpinionRoutes.one.path(view.id, view.item.id))) {
            Icon.left
            MapTexts.backToMap
          }
        }
      }
    }
  }.refused(view.state)
}

private func waitingSection(_ view: StatementsView) -> some Markup {
  let waiting = view.all(.waiting)
  return section(.class("sec"), .id("venter")) {
    div(.class("sec__head")) { h2 { StatementTexts.waiting } }
    waiting.isEmpty
      ? AnyMarkup(p(.class("muted")) { StatementTexts.none })
      : AnyMarkup(
        group {
          p(.class("muted")) { StatementTexts.waitingNote }
          ul(.class("list mt3")) {
            waiting.map { statement in
              li {
                name(statement)
                div(.class("row mt3")) {
                  decision(.open, StatementTexts.show, statement, view)
                  goingForm(.rejected, StatementTexts.reject, statement, view)
                }
              }
            }
          }
        })
  }
}

private func openSection(_ view: StatementsView) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { StatementTexts.open } }
    ul(.class("list mt3")) {
      view.all(.open).map { statement in
        li(.id("udsagn-\(statement.id.number)")) {
          name(statement)
          figures(view.figures[statement.id])
          view.hands[statement.id].map { hands in
            p(.class("small mt2")) { StatementTexts.hands(agree: hands.agree, disagree: hands.disagree) }
          }
          view.mayRun
            ? div(.class("row mt3")) {
              statement.isSeed
                ? a(
                  .class("btn btn--s btn--quiet"),
                  .href(OpinionRoutes.rewording.path(view.id, view.item.id, statement.id))
                ) {
                  StatementTexts.reword
                  span(.class("sr")) { ": \(statement.text)" }
                } : nil
              goingForm(.removed, StatementTexts.takeDown, statement, view)
              handsForm(statement, view)
            } : nil
        }
      }
    }
  }
}

private func goneSections(_ view: StatementsView) -> some Markup {
  let gone = view.all(.rejected) + view.all(.removed)
  let replaced = view.all(.replaced)
  return group {
    replaced.isEmpty
      ? nil
      : section(.class("sec")) {
        div(.class("sec__head")) { h2 { StatementTexts.replacedHeading } }
        ul(.class("list mt3")) {
          replaced.map { statement in
            li(.id("udsagn-\(statement.id.number)")) {
              name(statement)
              figures(view.figures[statement.id])
            }
          }
        }
      }
    gone.isEmpty
      ? nil
      : section(.class("sec")) {
        div(.class("sec__head")) { h2 { StatementTexts.gone } }
        ul(.class("list mt3")) {
          gone.map { statement in
            li {
              name(statement)
              p(.class("small muted mt2")) { statement.reason }
              div(.class("row mt3")) { decision(.open, StatementTexts.restore, statement, view) }
            }
          }
        }
      }
  }
}

private func name(_ statement: Statement) -> some Markup {
  group {
    p(.class("bold")) { statement.text }
    p(.class("small muted mt2")) { origin(of: statement) }
  }
}

func origin(of statement: Statement) -> Text {
  statement.isSeed
    ? StatementTexts.fromTeam
    : statement.group.map { VoteTexts.written(by: $0.singular) } ?? StatementTexts.fromParticipant
}

private func figures(_ shown: ShownFigures?) -> some Markup {
  p(.class("small mt2")) {
    shown?.all.map { StatementTexts.counts(agree: $0.agree, disagree: $0.disagree, pass: $0.pass) }
      ?? StatementTexts.noFigures
  }
}

private func decision(
  _ status: Statement.Status, _ word: Text, _ statement: Statement, _ view: StatementsView
) -> some Markup {
  postForm(view.keys, to: OpinionRoutes.settling.path(view.id, view.item.id, statement.id)) {
    input(.type("hidden"), .name("bliver"), .value(status.rawValue))
    button(.class("btn btn--s btn--second"), .type("submit")) {
      word
      span(.class("sr")) { ": \(statement.text)" }
    }
  }
}

/// What goes away goes with a reason.
private func goingForm(
  _ status: Statement.Status, _ word: Text, _ statement: Statement, _ view: StatementsView
) -> some Markup {
  let field = "grund-\(statement.id.number)"
  return details(.class("more"), Attribute("open", if: view.state.fault(field) != nil)) {
    summary {
      word
      span(.class("sr")) { ": \(statement.text)" }
    }
    postForm(view.keys, to: OpinionRoutes.settling.path(view.id, view.item.id, statement.id)) {
      input(.type("hidden"), .name("bliver"), .value(status.rawValue))
      Field(field, StatementTexts.reason, hint: StatementTexts.reasonHint, in: view.state).line()
      button(.class("btn btn--s btn--second mt2"), .type("submit")) {
        word
        span(.class("sr")) { ": \(statement.text)" }
      }
    }
  }
}

/// What was said openly at a meeting, to be held beside what is voted unseen.
private func handsForm(_ statement: Statement, _ view: StatementsView) -> some Markup {
  let number = statement.id.number
  let fields = ["for-\(number)", "imod-\(number)"]
  return details(.class("more"), Attribute("open", if: fields.contains { view.state.fault($0) != nil })) {
    summary {
      StatementTexts.handsHeading
      span(.class("sr")) { ": \(statement.text)" }
    }
    postForm(view.keys, to: OpinionRoutes.hands.path(view.id, view.item.id, statement.id)) {
      p(.class("small muted")) { StatementTexts.handsNote }
      Field(fields[0], StatementTexts.handsFor, in: view.state).line(type: "number")
      Field(fields[1], StatementTexts.handsAgainst, in: view.state).line(type: "number")
      button(.class("btn btn--s btn--second mt2"), .type("submit")) { StatementTexts.saveHands }
    }
  }
}

private func addForm(_ view: StatementsView) -> some Markup {
  section {
    h2(.class("t-l")) { StatementTexts.add }
    postForm(view.keys, to: OpinionRoutes.statements.path(view.id, view.item.id), class: "mt3") {
      Field("udsagn", StatementTexts.addField, hint: StatementTexts.addHint, in: view.state).lines(
        rows: 4, limit: 8_000)
      button(.class("btn btn--second mt3"), .type("submit")) { StatementTexts.add }
    }
  }
}

private func logSection(_ view: StatementsView) -> some Markup {
  section {
    h2(.class("t-l")) { StatementTexts.log }
    view.events.isEmpty
      ? AnyMarkup(p(.class("small muted mt2")) { StatementTexts.logEmpty })
      : AnyMarkup(
        details(.class("more mt2")) {
          summary { StatementTexts.logNote }
          ol(.class("trail mt3")) {
            view.events.map { event in
              li {
                b { StatementTexts.event(event.what.rawValue, name: event.name) }
                p(.class("small")) { "”\(event.statement)”" }
                event.reason.isEmpty ? nil : p(.class("small")) { event.reason }
                p(.class("small muted")) { Text.build { Formats.ago(event.at.day, today: view.today, $0) } }
              }
            }
          }
        })
  }
}

/// Where a statement of the team gets other words.
func rewordingPage(
  _ entry: CaseEntry, _ item: Conversation, _ statement: Statement, _ state: FormState, _ keys: FormKeys
)
  -> Page
{
  let id = entry.item.id
  return Page(StatementTexts.reword + Text(same: " – " + item.question), section: "forloeb") {
    div(.class("wrap--narrow")) {
      errorSummary(state, heading: StatementTexts.putRight)
      crumbs(wayBack(to: entry, item), here: StatementTexts.reword)
      h1(.class("mt4")) { StatementTexts.reword }
      p(.class("lead mt2 muted")) { StatementTexts.rewordLead }
      postForm(keys, to: OpinionRoutes.rewording.path(id, item.id, statement.id), class: "mt5") {
        Field("udsagn", StatementTexts.field, in: state).lines(rows: 2, limit: Statement.longest)
        div(.class("actions")) {
          button(.class("btn"), .type("submit")) { StatementTexts.saveReword }
          a(.class("btn btn--quiet"), .href(OpinionRoutes.statements.path(id, item.id))) { ConversationTexts.back }
        }
      }
    }
  }.refused(state)
}
