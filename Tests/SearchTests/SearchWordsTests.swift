import Database
import TestWorld
import Testing
import Time
import Web

@testable import Search

@Suite struct SearchWordsTests {
  @Test func everyFormOfAWordFindsTheOthers() async throws {
    let world = try await SearchWorld()
    try await world.put("Plejehjemmene mangler en hjemmesygeplejerske", number: 1)
    for word in ["plejehjem", "plejehjemmet", "PLEJEHJEMMENES", "hjemmesygeplejersker"] {
      #expect(try await world.found(word, by: world.member).count == 1, "\(word)")
    }
  }

  @Test func aWordIsFoundInsideALongerOne() async throws {
    let world = try await SearchWorld()
    try await world.put("En boligsocial helhedsplan", number: 1)
    for word in ["bolig", "social", "helhed", "boligsociale"] {
      #expect(try await world.found(word, by: world.member).count == 1, "\(word)")
    }
    #expect(try await world.found("ligso", by: world.member).count == 1)
    #expect(try await world.found("båd", by: world.member) == [])
  }

  @Test func oldAndNewSpellingFindEachOther() async throws {
    let world = try await SearchWorld()
    try await world.put("Gaarden ligger ved Aabenraa", number: 1)
    try await world.put("Gården ligger ved Åbenrå", number: 2)
    for word in ["gård", "gaard", "Aabenraa", "åbenrå"] {
      #expect(try await world.found(word, by: world.member).count == 2, "\(word)")
    }
  }

  @Test func accentsAndHowALetterIsPutTogetherDoNotMatter() async throws {
    let world = try await SearchWorld()
    try await world.put("En god idé på gangen", number: 1)
    for word in ["ide", "idé", "ide\u{301}er", "pa\u{30A} gangen"] {
      #expect(try await world.found(word, by: world.member).count == 1, "\(word)")
    }
  }

  @Test func whoeverHasAllTheWordsComesFirst() async throws {
    let world = try await SearchWorld()
    try await world.put("Natten er lang, og natten er kold om natten", number: 1)
    try await world.put("Vagten ringer om natten", number: 2)
    try await world.put("Vagten går hjem", number: 3)
    #expect(try await world.found("natten vagt", by: world.member).first == "Vagten ringer om natten")
    #expect(try await world.found("natten vagt", by: world.member).count == 3)
  }

  @Test func aTitleCountsMoreThanTheText() async throws {
    let world = try await SearchWorld()
    try await world.put("Om zebra og andet, der er skrevet om i dag", title: "Dyr", target: "barrier", number: 1)
    try await world.put("Om andet, der er skrevet om i dag og i går", title: "Zebra", target: "barrier", number: 2)
    #expect(try await world.found("zebra", by: world.member).first?.hasPrefix("Om andet") == true)
  }

  @Test func amongEqualsTheNewestIsFirst() async throws {
    let world = try await SearchWorld()
    try await world.put("Zebra nummer fem", number: 1)
    world.world.clock.pass(.minutes(1))
    try await world.put("Zebra nummer seks", number: 2)
    #expect(try await world.found("zebra", by: world.member) == ["Zebra nummer seks", "Zebra nummer fem"])
  }

  @Test func whatIsRewrittenIsFoundByItsNewWordsOnly() async throws {
    let world = try await SearchWorld()
    try await world.put("Zebra i haven", number: 1)
    try await world.put("Giraf i haven", number: 1)
    #expect(try await world.found("zebra", by: world.member) == [])
    #expect(try await world.found("giraf", by: world.member).count == 1)
    try await world.forget(1)
    #expect(try await world.found("giraf", by: world.member) == [])
  }

  @Test func wordsThatStandNowhereAnyMoreAreForgotten() async throws {
    let world = try await SearchWorld()
    try await world.put("Hippopotamus i haven", number: 1)
    try await world.forget(1)
    try await world.world.services.database.write { try SearchStore($0).tidy() }
    let left: Int? = try await world.world.services.database.read {
      try $0.value("SELECT COUNT(*) FROM search_runs WHERE word LIKE 'hippo%'")
    }
    #expect(left == 0)
    #expect(try await world.found("tryg", by: world.member).count == 1)
  }

  @Test func caseAndKindNarrowTheSearch() async throws {
    let world = try await SearchWorld()
    let other = try await world.world.startedCase("Andet", ledBy: world.leader)
    try await world.put("Zebra et", number: 1)
    try await world.put("Zebra to", target: "barrier", number: 1)
    try await world.put("Zebra tre", number: 1, in: other)
    #expect(try await world.found("zebra", by: world.leader).count == 3)
    #expect(try await world.found("zebra", by: world.leader, "&slags=barrierer") == ["Zebra to"])
    #expect(try await world.found("zebra", by: world.leader, "&forloeb=\(other.number)") == ["Zebra tre"])
  }

  @Test func manyResultsComeAPageAtATime() async throws {
    let world = try await SearchWorld()
    for number in 1...45 { try await world.put("Zebra \(number)", number: number) }
    let first = try await world.page("zebra", by: world.member)
    #expect(first.says("Vis flere"))
    #expect(try await world.found("zebra", by: world.member, "&side=2").count == 5)
    #expect(try await !world.page("zebra", by: world.member, "&side=2").says("Vis flere"))
  }

  @Test func whatIsWrittenInFormsIsFoundAndWhatIsWithdrawnIsNot() async throws {
    let world = try await SearchWorld()
    let path = "/forloeb/\(world.id.number)/indramning/perspektiv"
    let member = try await world.world.browser(as: world.member)
    await member.submit(path, on: path, ["perspektiv": "Zebraer venter i natten"])
    #expect(try await world.found("zebra", by: world.leader).count == 1)
    let number: Int = try await world.world.services.database.read { try $0.value("SELECT id FROM perspectives")! }
    await member.submit("\(path)/\(number)", on: "\(path)/\(number)", ["perspektiv": "Giraffer venter i natten"])
    #expect(try await world.found("zebra", by: world.leader) == [])
    #expect(try await world.found("giraf", by: world.leader).count == 1)
    await member.submit("\(path)/\(number)/tilbagetraekning", on: "\(path)/\(number)")
    #expect(try await world.found("giraf", by: world.leader) == [])
  }

  @Test func aCaseIsFoundFromTheMomentItIsStarted() async throws {
    let world = try await SearchWorld()
    let browser = try await world.world.browser(as: world.outsider)
    await browser.submit(
      "/forloeb/nyt", on: "/forloeb/nyt",
      ["navn": "Zebrastriber", "problem": "Der mangler overgange", "udloeser": "leader"])
    #expect(try await world.page("zebra", by: world.outsider).says("Zebrastriber"))
  }

  @Test func whatWasThereBeforeIsFilledInOnce() async throws {
    let world = try await SearchWorld()
    let (id, member, now) = (world.id, world.member, world.world.clock.now)
    try await world.world.services.database.write { db in
      for number in 0..<250 {
        try db.run(
          """
          INSERT INTO perspectives (case_id, person_id, actor_group, text, at)
          VALUES (\(id), \(member), 'user', \("Gammel tekst \(number)"), \(now))
          """)
      }
    }
    try await world.fill()
    let before = try await world.world.count("search_documents")
    try await world.fill()
    #expect(try await world.world.count("search_documents") == before)
    #expect(before == 251)
  }
}
