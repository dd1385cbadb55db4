import Language

/// What other pages say of opinion maps.
enum PanelTexts {
  static let heading = Text(da: "Hvad mener mange?", en: "What do many think?")
  static let none = Text(
    da: "Et meningskort viser, hvad I er enige om på tværs, og hvad der skiller jer.",
    en: "An opinion map shows what you agree on across, and what divides you.")
  static let ask = Text(da: "Spørg med et meningskort", en: "Ask with an opinion map")
  static let see = Text(da: "Se meningskort", en: "See opinion maps")
  static let agreed = Text(da: "Enige på tværs: ", en: "Agreed across: ")
  static let apart = Text(da: "Deler jer: ", en: "Divides you: ")
}
