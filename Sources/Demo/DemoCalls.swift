import Accounts
import Cases
import Crowd
import Database
import Ideas
import Language
import Time
import Web

/// What many are asked in the demonstration: a call of a case, one of a neighbour, one that waits for answers.
struct DemoCalls {
  let stage: DemoStage
  let now: Instant
  private var db: Connection { stage.db }
  private var today: Day { now.day }

  func play() throws {
    try askAboutComingHome()
    try askAboutTheOldShop()
    try askAboutFood()
  }

  // MARK: - The calls

  private func askAboutComingHome() throws {
    let item: Case.ID? = try db.value("SELECT id FROM cases WHERE title = \(DemoCase.trygHjem.title)")
    guard let item else { return }
    var draft = CallChangeStore.Draft()
    draft.question = "Hvad ville gøre det trygt at komme hjem?"
    draft.questionEnglish = "What would make it safe to come home?"
    draft.lead = "Tænk på dig selv eller en, du holder af. Små idéer tæller også."
    draft.leadEnglish = "Think of yourself or somebody you care about. Small ideas count too."
    draft.dates = .exact
    draft.closes = today + 11
    draft.decides = today + 15
    draft.answerDue = today + 25
    let call = try open(draft, "hvad-ville-goere-det-trygt-at", in: item, by: .mette, days: 16)
    let ideas = try share(DemoIdea.comingHome, in: call, of: item, days: 15)
    try support(ideas, DemoIdea.comingHome, in: call, among: 200)
    try talk(about: ideas[21], in: call, of: item)
    for (number, said) in DemoComment.comingHome { try comment(said, on: ideas[number], in: call, of: item) }
    try combine(ideas[36], into: ideas[1], in: call, of: item)
    try hold(ideas, in: call, of: item)
    try answer(
      ideas[21], .chosen,
      "Holdet har valgt idéen til afprøvning, fordi fem aktørgrupper peger på den første aften. Emil Thorup har den.",
      next: "Prøves på to afdelinger i tre uger fra januar.", in: call, of: item)
    try answer(
      ideas[13], .tried, "To afdelinger spørger nu alle, hvem der må se planen, før de går hjem.",
      next: "Første tal kommer i december.", in: call, of: item)
    try answer(
      ideas[10], .notNow,
      "Sengene er fulde fredag. Vi ser på lørdagsteamet i stedet, så det bliver mindre farligt at komme hjem før weekenden.",
      next: "", in: call, of: item)
    try answer(ideas[34], .considered, "Vi regner på, hvad det koster i vagter.", next: "", in: call, of: item)
  }

  private func askAboutTheOldShop() throws {
    var draft = CallChangeStore.Draft()
    draft.question = "Hvad skal der ske med den gamle brugs?"
    draft.lead = "Huset står tomt fra nytår."
    draft.dates = .exact
    draft.closes = today + 56
    draft.answerDue = today + 80
    let call = try open(draft, "hvad-skal-der-ske-med-den", in: nil, by: .nadia, days: 9)
    let ideas = try share(DemoIdea.oldShop, in: call, of: nil, days: 8)
    try support(ideas, DemoIdea.oldShop, in: call, among: 90)
    for (number, said) in DemoComment.oldShop { try comment(said, on: ideas[number], in: call, of: nil) }
  }

  /// Closed yesterday, and not everyone has been answered.
  private func askAboutFood() throws {
    var draft = CallChangeStore.Draft()
    draft.question = "Hvordan spiser vi mere sammen?"
    draft.answerDue = today + -1
    let call = try open(draft, "hvordan-spiser-vi-mere-sammen", in: nil, by: .mette, days: 40)
    let ideas = try share(DemoIdea.foodTogether, in: call, of: nil, days: 30)
    try support(ideas, DemoIdea.foodTogether, in: call, among: 31)
    try db.run("UPDATE calls SET state = 'closed', closed = \(now - .days(1)) WHERE id = \(call)")
  }

  private func open(
    _ draft: CallChangeStore.Draft, _ slug: String, in item: Case.ID?, by person: DemoPerson, days: Int
  ) throws -> Call.ID {
    var draft = draft
    draft.moderation = .after
    draft.answerer = try stage.id(of: person)
    guard let organisation = try stage.organisation(of: person) else {
      throw DemoProblem("no home for", draft.question)
    }
    let store = CallChangeStore(db, now: now - .days(days))
    let call = try store.add(draft, slug: slug, in: item, of: organisation, by: try stage.id(of: person))
    _ = try store.open(call)
    guard let item else { return call }
    try CaseStore(db).record(
      Contribution(.callOpened, target: "call", targetID: call.number, note: draft.question), in: item,
      by: try stage.id(of: person), now: now)
    return call
  }

  // MARK: - What people do

  private func share(_ ideas: [DemoIdea], in call: Call.ID, of item: Case.ID?, days: Int) throws -> [Idea] {
    try ideas.enumerated().map { number, idea in
      let writer = Participant(key: "demo writer \(number)")
      let at = now - .days(days) + .minutes(days * 1_400 * number / ideas.count)
      let store = IdeaChangeStore(db, now: at)
      try CallChangeStore(db, now: at).letIn(writer, to: call, as: group(number), isHost: false)
      var new = IdeaChangeStore.New(title: idea.title, folded: Folding.fold(idea.title + " " + idea.text))
      new.text = idea.text
      new.name = idea.name
      let shared = try store.add(new, to: call, by: writer)
      // The record is in the order of its days, and these acts are played last.
      let act = try CrowdRecord(db).add(
        Contribution(.idea, target: Idea.target, targetID: shared.id.number, size: idea.title.count, note: idea.title),
        in: item, by: writer, as: group(number), isNews: false, now: now)
      try store.set(act: act, of: shared.id)
      return try IdeaStore(db).one(shared.id) ?? shared
    }
  }

  /// Citizens most of all, and those who see them come and go.
  private func group(_ number: Int) -> ActorGroup {
    [.user, .user, .employee, .volunteer, .user, .provider, .user, .employee][number % 8]
  }

  private func support(_ ideas: [Idea], _ told: [DemoIdea], in call: Call.ID, among people: Int) throws {
    for (number, (idea, words)) in zip(ideas, told).enumerated() {
      for voice in 0..<words.supports {
        let supporter = Participant(key: "demo supporter \((number * 37 + voice * 11) % people)")
        let at = now - .hours(voice * 3 % 300 + 1)
        try CallChangeStore(db, now: at).letIn(supporter, to: call, as: .user, isHost: false)
        let store = IdeaChangeStore(db, now: at)
        guard try store.support(idea.id, by: supporter) else { continue }
        let item: Case.ID? = try db.value("SELECT case_id FROM calls WHERE id = \(call)")
        try CrowdRecord(db).add(
          Contribution(.support, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act), in: item,
          by: supporter, as: .user, isNews: false, now: now)
      }
    }
  }

  private func talk(about idea: Idea, in call: Call.ID, of item: Case.ID) throws {
    let said: [(DemoPerson, IdeaComment.Stance, String)] = [
      (.bodil, .note, "Aftenvagten kan godt, hvis listen kommer før kl. 17. Ellers bliver det tilfældigt."),
      (.sofie, .for, "Vi kan vise, hvem der er ringet til. Selve opkaldet skal være et menneske."),
      (.grethe, .against, "Husk dem, der ikke tager telefonen. Hvad gør I så?"),
    ]
    for (person, stance, text) in said {
      let writer = Participant(key: "demo \(person.name)", person: try stage.id(of: person))
      try CallChangeStore(db, now: now).letIn(writer, to: call, as: nil, isHost: false)
      let comment = try IdeaChangeStore(db, now: now - .days(2)).comment(
        IdeaChangeStore.NewComment(text: text, stance: stance, name: person.name), on: idea, in: call, by: writer)
      try CaseStore(db).record(
        Contribution(
          .comment, target: IdeaComment.target, targetID: comment.number, buildsOn: idea.act, size: text.count,
          note: text), in: item, by: try stage.id(of: person), now: now)
    }
  }

  /// What citizens write, each a day or two after the idea.
  private func comment(_ said: [DemoComment], on idea: Idea, in call: Call.ID, of item: Case.ID?) throws {
    for (number, words) in said.enumerated() {
      let writer = Participant(key: "demo commenter \(idea.number) \(number)")
      let at = max(idea.at, now - .days(12)) + .hours(20 + 9 * number)
      try CallChangeStore(db, now: at).letIn(writer, to: call, as: group(idea.number + number), isHost: false)
      let comment = try IdeaChangeStore(db, now: min(at, now - .hours(2))).comment(
        IdeaChangeStore.NewComment(text: words.text, stance: words.stance, name: words.name), on: idea, in: call,
        by: writer)
      try CrowdRecord(db).add(
        Contribution(
          .comment, target: IdeaComment.target, targetID: comment.number, buildsOn: idea.act, size: words.text.count,
          note: words.text),
        in: item, by: writer, as: group(idea.number + number), isNews: false, now: now)
    }
  }

  /// Two about how the plan is written are one; both writers keep the credit.
  private func combine(_ part: Idea, into whole: Idea, in call: Call.ID, of item: Case.ID) throws {
    guard try CombineStore(db, now: now - .days(4)).tryToCombine([part.id], into: whole.id, in: call) else { return }
    try CallChangeStore(db, now: now).recount(call)
    try CaseStore(db).record(
      Contribution(.combined, target: Idea.target, targetID: part.id.number, buildsOn: whole.act), in: item,
      by: try stage.id(of: .mette), now: now)
  }

  /// One waits to be read because of its links, and a reader has pointed something out.
  private func hold(_ ideas: [Idea], in call: Call.ID, of item: Case.ID) throws {
    let at = now - .hours(3)
    let writer = Participant(key: "demo advertiser")
    try CallChangeStore(db, now: at).letIn(writer, to: call, as: .provider, isHost: false)
    var new = IdeaChangeStore.New(title: DemoIdea.held.title, folded: Folding.fold(DemoIdea.held.title))
    new.text = DemoIdea.held.text
    new.name = DemoIdea.held.name
    new.heldFor = WritingSign.links.rawValue
    let idea = try IdeaChangeStore(db, now: at).add(new, to: call, by: writer)
    let act = try CrowdRecord(db).add(
      Contribution(.idea, target: Idea.target, targetID: idea.id.number, size: new.title.count), in: item, by: writer,
      as: .provider, isNews: false, now: now)
    try IdeaChangeStore(db, now: at).set(act: act, of: idea.id)
    _ = try ReportStore(db).add(
      .personal, "Man kan regne ud, hvem det er.", about: ideas[25].id, nil, in: call,
      by: Participant(key: "demo reader"), now: at)
  }

  private func answer(
    _ idea: Idea, _ fate: Idea.Fate, _ reason: String, next: String, in call: Call.ID, of item: Case.ID
  ) throws {
    let mette = try stage.id(of: .mette)
    try FateStore(db).give(fate, reason, next: next, to: idea.id, by: mette, now: now - .days(3))
    try CallChangeStore(db, now: now).recount(call)
    try CaseStore(db).record(
      Contribution(
        .ideaAnswered, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act, size: reason.count,
        note: reason), in: item, by: mette, now: now)
  }
}
