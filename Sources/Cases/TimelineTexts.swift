import Language

enum TimelineTexts {
  static let timeline = Text(da: "Tidslinje", en: "Timeline")
  static let lead = Text(
    da: "Alt, hvad I har gjort i forløbet, nyeste først.", en: "Everything you have done in the case, newest first.")
  static let acts = Text(da: "Det er sket", en: "What has happened")
  static let figures = Text(da: "Tal og udtræk", en: "Figures and data")
  static let older = Text(da: "Vis ældre", en: "Show older")
  static let takeOut = Text(da: "Tag data ud", en: "Take data out")
  static let csv = Text(da: "Hent alle bidrag som CSV", en: "Get all contributions as CSV")
  static let everything = Text(
    da: "Rapport, journalpakke og alt andet", en: "Report, records package and everything else")
  static let isLogged = Text(
    da: "Den, der leder forløbet, kan se, hvem der har hentet data.",
    en: "The one who leads the case can see who has taken data out.")

  static func sentence(_ kind: Contribution.Kind, who: String?) -> Text {
    let name = who ?? ""
    let (danish, english) = verb(kind)
    return who == nil
      ? Text(da: "Nogen \(danish)", en: "Somebody \(english)")
      : Text(da: "\(name) \(danish)", en: "\(name) \(english)")
  }

  static func verb(_ kind: Contribution.Kind) -> (String, String) {
    switch kind {
    case .started: ("startede forløbet", "started the case")
    case .joined: ("kom med", "joined")
    case .left: ("gik ud af forløbet", "left the case")
    case .perspective: ("skrev et perspektiv", "wrote a perspective")
    case .problem: ("formulerede det fælles problem", "worded the shared problem")
    case .signature: ("tog stilling til problemet", "took a stand on the problem")
    case .core: ("skrev om kerneydelsen", "wrote about the core service")
    case .framing: ("arbejdede på indramningen", "worked on the framing")
    case .mover: ("vurderede first eller second mover", "weighed first or second mover")
    case .innovationTest: ("svarede på innovationstesten", "answered the innovation test")
    case .idea: ("gemte en idé", "kept an idea")
    case .barrier: ("rejste en barriere", "raised a barrier")
    case .confirmation: ("ser den samme barriere", "sees the same barrier")
    case .barrierPassed: ("lukkede en barriere", "closed a barrier")
    case .driver: ("noterede noget, der hjælper", "noted something that helps")
    case .move: ("tog en opgave på sig", "took on a task")
    case .outcome: ("fortalte, hvad der kom ud af det", "told what came of it")
    case .invitation: ("inviterede", "invited")
    case .expectation: ("skrev sine forventninger", "wrote their expectations")
    case .mandateAsked: ("bad om råderum", "asked for a mandate")
    case .mandateAnswered: ("svarede om råderum", "answered about the mandate")
    case .meeting: ("planlagde et møde", "planned a meeting")
    case .meetingHeld: ("holdt et møde", "held a meeting")
    case .hat: ("gav en hat", "gave a hat")
    case .step: ("skiftede trin", "changed the step")
    case .overruling: ("satte en vurdering til side", "set a judgement aside")
    case .visibility: ("ændrede, hvem der kan se forløbet", "changed who can see the case")
    case .archived: ("lagde forløbet i arkivet", "archived the case")
    case .reopened: ("hentede forløbet frem", "brought the case back")
    case .difference: ("gjorde en forskel synlig", "made a difference visible")
    case .side: ("skrev sin side af en forskel", "wrote their side of a difference")
    case .usable: ("så noget i en forskel, I kan bruge", "saw something in a difference that you can use")
    case .differenceOwned: ("tog en forskel på sig", "took on a difference")
    case .differenceChanged: ("arbejdede på en forskel", "worked on a difference")
    case .workedThrough: ("bearbejdede en forskel", "worked through a difference")
    case .differenceReopened: ("tog en forskel op igen", "took up a difference again")
    case .reply: ("skrev i en tråd", "wrote in a thread")
    case .pulse: ("tog pulsen på tilliden", "took the pulse of trust")
    case .agreement: ("begyndte en partnerskabsaftale", "began a partnership agreement")
    case .agreementVersion: ("rettede en partnerskabsaftale", "changed a partnership agreement")
    case .agreementSigned: ("skrev under på en partnerskabsaftale", "signed a partnership agreement")
    case .agreementDeclined: ("skrev ikke under på en partnerskabsaftale", "did not sign a partnership agreement")
    case .agreementEnded: ("afsluttede en partnerskabsaftale", "ended a partnership agreement")
    case .alliance: ("knyttede en alliance", "formed an alliance")
    case .need: ("skrev, hvad forløbet mangler", "wrote what the case lacks")
    case .offer: ("tilbød at bidrage", "offered to contribute")
    case .asked: ("spurgte en, der kan bidrage", "asked somebody who can contribute")
    case .askAnswered: ("svarede på et spørgsmål om at bidrage", "answered a request to contribute")
    case .decision: ("skrev en beslutning", "wrote down a decision")
    case .lesson: ("skrev noget, I har lært", "wrote something you have learned")
    case .agenda: ("lavede en dagsorden", "made an agenda")
    case .minutes: ("skrev referat", "wrote minutes")
    case .backingAsked: ("bad om opbakning", "asked for backing")
    case .backingAnswered: ("svarede om opbakning", "answered about backing")
    case .document: ("lagde et dokument op", "added a document")
    case .call: ("arbejdede på et idékald", "worked on a call for ideas")
    case .callOpened: ("åbnede et idékald", "opened a call for ideas")
    case .callClosed: ("lukkede et idékald", "closed a call for ideas")
    case .support: ("støttede en idé", "supported an idea")
    case .supportWithdrawn: ("tog støtte til en idé tilbage", "took back support for an idea")
    case .comment: ("kommenterede en idé", "commented on an idea")
    case .commentWithdrawn: ("tog en kommentar tilbage", "took back a comment")
    case .ideaChanged: ("rettede en idé", "changed an idea")
    case .ideaWithdrawn: ("trak en idé tilbage", "took an idea back")
    case .ideaAnswered: ("svarede på en idé", "answered an idea")
    case .combined: ("samlede idéer", "combined ideas")
    case .split: ("delte en idé op", "split an idea")
    case .combinationUndone: ("skilte idéer ad igen", "took combined ideas apart again")
    case .moderation: ("læste det, der ventede", "read what waited")
    case .choice: ("valgte mellem to idéer", "chose between two ideas")
    case .documentVersion: ("lagde en ny version af et dokument op", "added a new version of a document")
    case .documentChanged:
      ("rettede navn og beskrivelse af et dokument", "changed the name and description of a document")
    case .documentWithdrawn: ("trak et dokument tilbage", "withdrew a document")
    case .conversation: ("åbnede et meningskort", "opened an opinion map")
    case .conversationClosed: ("lukkede et meningskort", "closed an opinion map")
    case .statement: ("skrev et udsagn", "wrote a statement")
    case .vote: ("stemte på et meningskort", "voted on an opinion map")
    case .statementSettled: ("tog stilling til et udsagn", "decided on a statement")
    case .groupsNamed: ("gav grupperne på et meningskort navne", "named the groups of an opinion map")
    case .votesImported: ("hentede et meningskort ind fra en fil", "brought in an opinion map from a file")
    case .resultPublished: ("ændrede, hvem der kan se et meningskort", "changed who can see an opinion map")
    }
  }
}

/// What an act is called in the middle of a sentence.
package enum TimelineWords {
  package static func act(_ kind: Contribution.Kind) -> Text {
    let (danish, english) = TimelineTexts.verb(kind)
    return Text(da: danish, en: english)
  }
}
