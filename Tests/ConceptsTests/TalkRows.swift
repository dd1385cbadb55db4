/// Everything that the talk says, row by row, and the anchors where the page of concepts takes it up.
enum TalkRows {
  static let all: [(row: String, says: String, anchors: [String])] = [
    ("S1", "innovation happens across", ["paa-tvaers"]),
    ("S2", "the challenges of complex collaboration", ["barriere"]),
    ("S3", "a private or a public purpose", ["formaal"]),
    (
      "S4", "three narratives", ["fortaellinger", "den-gode", "den-onde", "den-grusomme", "vildt-problem", "krydspres"]
    ),
    ("S5", "episodic", ["episodisk", "ny-teknik", "skandale", "forsoegsmidler", "ny-leder"]),
    ("S6", "permanent and systematic", ["systematisk"]),
    ("S7", "developing and realising new ideas", ["innovation"]),
    ("S8", "step-change", ["trinvis-forandring"]),
    ("S9", "the high jump", ["hoejdespring"]),
    ("S10", "a break, new here, copies count", ["brud", "nyt-her"]),
    (
      "S11", "heroes and team sport",
      [
        "innovationshelte", "holdsport", "aktoergrupper", "politiker", "offentlig-leder", "privat-udbyder",
        "medarbejder", "bruger",
      ]
    ),
    ("S12", "working through differences", ["samarbejde", "forskel"]),
    ("S13", "four gains", ["gevinster", "problemforstaaelse", "ideer", "laering", "ejerskab"]),
    ("S14", "the ability to contribute", ["evnen-til-at-bidrage"]),
    ("S15", "rooms close to operations, prototypes", ["rum-taet-paa-driften", "prototype"]),
    ("S16", "partnerships and networks", ["partnerskaber"]),
    ("S17", "crowdsourcing", ["crowdsourcing"]),
    ("S18", "steps, barriers, roles", ["trin", "interaktion", "barriere", "hatte"]),
    (
      "S19", "the convener's tasks",
      ["igangsaetter", "momentum", "saet-holdet", "klargoer-processen", "opbakning-og-raaderum", "forventninger"]
    ),
    (
      "S20", "the facilitator's tasks",
      ["facilitator", "understoet-processen", "tillid", "faelles-forstaaelse", "konflikter", "hindringer"]
    ),
    (
      "S21", "the catalyst's tasks",
      ["katalysator", "trusler", "nye-vinkler", "ny-viden", "udfordr-tavs-viden", "risici"]
    ),
    ("S22", "a common language", ["loeftestaenger", "faelles-sprog"]),
    ("S23", "diversity and mobility", ["diversitet"]),
    ("S24", "creative talents", ["talenter"]),
    ("S25", "against zero-error culture", ["mod-nulfejl", "nulfejlskultur"]),
    ("S26", "trust-based leadership", ["tillidsbaseret"]),
    ("S27", "holes in the silos", ["fladere", "siloer"]),
    ("S28", "openness", ["aabenhed"]),
    ("S29", "the core service", ["hverdagspraksis", "praksis-kerneydelse", "kerneydelse"]),
    ("S30", "alliances", ["praksis-alliance", "alliance"]),
    ("S31", "time on the problem", ["praksis-problem"]),
    ("S32", "first or second mover", ["praksis-mover", "first-mover", "second-mover"]),
    ("S33", "prototypes in operation", ["praksis-prototype"]),
    ("S34", "correct until it works", ["praksis-ret"]),
    ("S35", "the goal, not the process", ["praksis-maal", "gaar-proces-i-den"]),
    ("S36", "the new with the old", ["praksis-nyt-og-gammelt", "forankring"]),
    ("S37", "spread", ["praksis-spred", "spredning"]),
    ("S38", "the books", ["boeger", "clips", "soerensen-torfing-2011"]),
    ("S39", "the game", ["spil"]),
  ]
}
