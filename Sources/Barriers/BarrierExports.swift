import Accounts
import Language

/// The tables of what holds a case back, and what is done about it.
package enum BarrierExports {
  package static let all = [barriers, confirmations, history, moves, overrulings]

  private static let barriers = ExportSource(
    "barriers", Text(da: "Barrierer, og det, der hjælper", en: "Barriers, and what helps"), own: ["raised_by"],
    [
      .number("id"), .text("factor"), .text("pole"), .number("step"), .text("title"), .text("detail"),
      .number("weight"), .text("state"), .person("raised_by"), .moment("raised"), .moment("closed"), .text("outcome"),
    ])

  private static let confirmations = ExportSource(
    "barrier_confirmations", Text(da: "Hvem der ser det samme", en: "Who sees the same"),
    through: [.init("barriers", by: "barrier_id")], key: ["person_id"], own: ["person_id"],
    [.number("barrier_id", of: "barriers"), .person("person_id"), .moment("at")])

  private static let history = ExportSource(
    "barrier_history", Text(da: "Hvad der er sket med barriererne", en: "What happened to the barriers"),
    through: [.init("barriers", by: "barrier_id")], own: ["person_id"],
    [
      .number("id"), .number("barrier_id", of: "barriers"), .person("person_id"), .text("what"), .text("note"),
      .moment("at"),
    ])

  private static let moves = ExportSource(
    "moves", Text(da: "Opgaver, og hvad der kom ud af dem", en: "Tasks, and what came of them"), own: ["owner_id"],
    [
      .number("id"), .number("barrier_id", of: "barriers"), .text("factor"), .text("move"), .text("hat"),
      .text("title"), .person("owner_id"), .day("due"), .moment("started"), .moment("ended"), .text("outcome"),
      .truth("barrier_passed"),
    ])

  private static let overrulings = ExportSource(
    "overrulings", Text(da: "Vurderinger, der er sat til side", en: "Judgements that were set aside"),
    own: ["person_id"],
    [
      .number("id"), .text("rule"), .real("pressure"), .text("note"), .person("person_id"), .moment("at"),
      .moment("lifted"),
    ])
}
