import HTML
import Language
import Web

/// The front page for someone who is not signed in: what Samspil is, and what they can take part in today.
package func publicFrontPage(_ context: Context, today: AnyMarkup? = nil) -> Page {
  Page(FrontTexts.title, section: "forside", band: hero()) {
    div(.class("stack stack-xl")) {
      threeHats()
      today
      what()
    }
  }.with { $0.isPublic = true }
}

private func hero() -> some Markup {
  div(.class("band")) {
    div(.class("wrap band__in hero")) {
      div(.class("hero__text")) {
        h1(.class("hero__title")) { FrontTexts.title }
        p(.class("band__lead")) { FrontTexts.lead }
        div(.class("row mt5")) {
          a(.class("btn"), .href("/log-ind")) { FrontTexts.signIn }
          a(.class("btn btn--second"), .href("/idekald")) { FrontTexts.openCalls }
          a(.class("btn btn--second"), .href("/rum")) { FrontTexts.enterRoom }
        }
      }
      ol(.class("path path--hero"), .ariaLabel(FrontTexts.threeSteps)) { FrontStep.all.map { stair($0) } }
    }
  }
}

/// A step of the staircase. The first has no bar before it.
private func stair(_ step: FrontStep) -> some Markup {
  li(.step(step.number), .state("done"), Attribute("data-bar", step.number == 1 ? 0 : 1)) {
    span(.class("path__step")) {
      span(.class("hat"), .step(step.number)) { HatDrawing(step: step.number) }
      span(.class("path__name")) { step.name }
      span(.class("path__note")) { step.note }
    }
  }
}

private func threeHats() -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) {
      h2 { FrontTexts.hats }
      a(.href("/begreber#hatte")) { FrontTexts.aboutHats }
    }
    div(.class("tiles tiles--fit tiles--m tiles--far")) { FrontStep.all.map { hat($0) } }
  }
}

private func hat(_ step: FrontStep) -> some Markup {
  section(.step(step.number)) {
    div(.class("hatline")) {
      span(.class("hat hat--l"), .step(step.number)) { HatDrawing(step: step.number) }
      div {
        h3 { step.hat }
        p(.class("small muted")) { step.when }
      }
    }
    p(.class("mt3")) { step.does }
  }
}

private func what() -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { FrontTexts.what } }
    div(.class("tiles tiles--fit tiles--m tiles--far")) {
      reason(FrontTexts.problem, FrontTexts.problemHow)
      reason(FrontTexts.barrier, FrontTexts.barrierHow)
      reason(FrontTexts.invited, FrontTexts.invitedHow)
    }
    div(.class("row mt5")) {
      a(.class("btn btn--second"), .href("/begreber")) { FrontTexts.words }
      a(.class("btn btn--quiet"), .href("/hjaelp")) { FrontTexts.help }
    }
  }
}

private func reason(_ heading: Text, _ how: Text) -> some Markup {
  div {
    h3 { heading }
    p(.class("mt2")) { how }
  }
}
