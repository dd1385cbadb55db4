import HTML
import HTTP
import Language
import TestWorld
import Testing
import Web

@testable import Concepts

@Suite struct ConceptPageTests {
  private func world() async throws -> World {
    try await World { router in ConceptRoutes.add(to: &router) }
  }

  @Test("Every row of the talk has its place on the page", arguments: Language.allCases)
  func rows(language: Language) async throws {
    let page = try await world().browser(in: language).get("/begreber")
    #expect(TalkRows.all.map(\.row) == (1...39).map { "S\($0)" })
    for (row, says, anchors) in TalkRows.all {
      for anchor in anchors {
        #expect(page.body.contains("id=\"\(anchor)\""), "\(row), \(says): #\(anchor) is missing")
      }
    }
  }

  @Test func theWordStandsInBothLanguagesAndTheOtherOneIsMarked() async throws {
    let danish = try await world().browser().get("/begreber")
    #expect(danish.says("Trinvis forandring På engelsk: Step-change"))
    #expect(danish.body.contains("<span lang=\"en\">Step-change</span>"))

    let english = try await world().browser(in: .english).get("/begreber")
    #expect(english.says("Step-change In Danish: Trinvis forandring"))
    #expect(english.body.contains("<span lang=\"da\">Trinvis forandring</span>"))
  }

  @Test func theTalkIsNamedAsTheSource() async throws {
    let page = try await world().browser().get("/begreber")
    #expect(page.says("Begreberne kommer fra Jacob Torfings oplæg"))
    #expect(page.says("Kilde: Jacob Torfings oplæg, » Innovationshelte «"))
  }

  @Test func theHighJumpIsCalledFiguresFromTheTalkAndCheckedBesideThem() async throws {
    let page = try await world().browser().get("/begreber")
    for figure in ["1,59", "1,75", "2,00", "2,09", "+0,16", "+0,25", "+0,09"] {
      #expect(page.body.contains(">\(figure)<"), "\(figure)")
    }
    #expect(page.body.contains("<caption>Tal fra oplægget</caption>"))
    #expect(page.body.contains("<caption>Det siger rekordbøgerne</caption>"))
    #expect(page.says("2,09 meter blev sprunget med en western roll i 1937"))

    let english = try await world().browser(in: .english).get("/begreber")
    #expect(english.body.contains(">+0.25<"))
  }

  @Test func theShelfLinksToWhatCanBeRead() async throws {
    let page = try await world().browser().get("/begreber")
    #expect(page.body.contains("href=\"https://doi.org/10.1177/0095399711418768\""))
    for name in ["CLIPS-projektet", "Innovationsbarometeret", "Copenhagen Manual", "Oslo Manual", "Spredningsguiden"] {
      #expect(page.says(name), "\(name)")
    }
    #expect(!page.body.contains("href=\"#\""), "a link that the page may not make leads nowhere")
  }

  @Test func everyConceptSaysWhereItIsUsed() {
    for concept in ConceptGroup.all.flatMap(\.concepts) {
      switch concept.use {
      case .page(let place, let path): #expect(!place.danish.isEmpty && path.hasPrefix("/"))
      case .inCase(let place): #expect(place.danish.hasSuffix("."), "\(concept.id)")
      case .notYet: break
      }
    }
  }

  @Test func theNinePracticesAndTheSevenLeversAreAllThere() {
    #expect(PracticeConcepts.all.count == 9)
    let levers = ConceptGroup.levers.concepts.first { $0.id == "loeftestaenger" }
    #expect(levers?.parts.count == 7)
    for tasks in [HatTaskConcepts.convener, HatTaskConcepts.facilitator, HatTaskConcepts.catalyst] {
      #expect(tasks.count == 5)
    }
  }
}
