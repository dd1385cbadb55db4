import Database
import HTML
import Language
import Web

/// What collaboration has given a case so far: the four gains of the talk,
/// counted in the record of contributions.
package struct Gains: Equatable, Sendable {
  /// A better understanding of the problem: groups that gave a perspective, and formulations tried.
  package var groupsHeard = 0
  package var formulations = 0
  /// More ideas, and from how many groups.
  package var ideas = 0
  package var ideaGroups = 0
  /// Mutual learning: what people of one organisation built on or confirmed from another.
  package var crossings = 0
  /// Shared ownership: those who added to the work, and how many of them are from elsewhere.
  package var contributors = 0
  package var contributorsElsewhere = 0
  package var signatures = 0
}

extension CaseStore {
  /// The four gains, in one query over the record.
  package func gains(of id: Case.ID) throws -> Gains {
    try db.first(
      """
      SELECT
        COUNT(DISTINCT CASE WHEN k.kind = 'perspective' THEN k.actor_group END) AS heard,
        COUNT(CASE WHEN k.kind = 'problem' THEN 1 END) AS formulations,
        COUNT(CASE WHEN k.kind = 'idea' THEN 1 END) AS ideas,
        COUNT(DISTINCT CASE WHEN k.kind = 'idea' THEN k.actor_group END) AS idea_groups,
        COUNT(CASE WHEN k.kind = 'confirmation'
          OR (b.id IS NOT NULL AND b.organisation_id IS DISTINCT FROM k.organisation_id) THEN 1 END) AS crossings,
        COUNT(DISTINCT CASE WHEN k.kind IN ('perspective', 'problem', 'idea', 'barrier', 'driver', 'confirmation',
          'core', 'outcome', 'expectation') THEN k.person_id END) AS contributors,
        COUNT(DISTINCT CASE WHEN k.kind IN ('perspective', 'problem', 'idea', 'barrier', 'driver', 'confirmation',
          'core', 'outcome', 'expectation') AND k.organisation_id IS DISTINCT FROM c.organisation_id
          THEN k.person_id END) AS elsewhere,
        COUNT(DISTINCT CASE WHEN k.kind = 'signature' THEN k.person_id END) AS signatures
      FROM contributions k JOIN cases c ON c.id = k.case_id LEFT JOIN contributions b ON b.id = k.builds_on
      WHERE k.case_id = \(id) AND k.kind NOT IN \(Contribution.counted)
      """
    ) { row in
      Gains(
        groupsHeard: try row.read("heard"), formulations: try row.read("formulations"), ideas: try row.read("ideas"),
        ideaGroups: try row.read("idea_groups"), crossings: try row.read("crossings"),
        contributors: try row.read("contributors"), contributorsElsewhere: try row.read("elsewhere"),
        signatures: try row.read("signatures"))
    } ?? Gains()
  }
}

/// The four gains as figures with what they count.
package func gainsPanel(_ gains: Gains) -> some Markup {
  section {
    h2(.class("t-l")) { GainTexts.heading }
    dl(.class("facts facts--lines mt2")) {
      gain(GainTexts.understanding, GainTexts.understandingFigure(gains))
      gain(GainTexts.ideas, GainTexts.ideasFigure(gains))
      gain(GainTexts.learning, GainTexts.learningFigure(gains))
      gain(GainTexts.ownership, GainTexts.ownershipFigure(gains))
    }
    p(.class("small muted mt2")) { GainTexts.counted }
  }
}

private func gain(_ name: Text, _ figure: Text) -> some Markup {
  div {
    dt { name }
    dd { figure }
  }
}

enum GainTexts {
  static let heading = Text(da: "Det har samarbejdet givet", en: "What collaboration has given")
  static let understanding = Text(da: "Forståelse af problemet", en: "Understanding of the problem")
  static let ideas = Text(da: "Idéer", en: "Ideas")
  static let learning = Text(da: "Gensidig læring", en: "Mutual learning")
  static let ownership = Text(da: "Fælles ejerskab", en: "Shared ownership")
  static let counted = Text(
    da: "Talt i forløbets egne bidrag.", en: "Counted in the contributions to the case itself.")

  static func understandingFigure(_ gains: Gains) -> Text {
    .counted(
      gains.groupsHeard, one: (da: "gruppe hørt", en: "group heard"), many: (da: "grupper hørt", en: "groups heard"))
  }
  static func ideasFigure(_ gains: Gains) -> Text {
    Text(
      da: "\(gains.ideas) fra \(gains.ideaGroups) grupper", en: "\(gains.ideas) from \(gains.ideaGroups) groups")
  }
  static func learningFigure(_ gains: Gains) -> Text {
    .counted(
      gains.crossings, one: (da: "gang på tværs", en: "time across"), many: (da: "gange på tværs", en: "times across"))
  }
  static func ownershipFigure(_ gains: Gains) -> Text {
    Text(
      da: "\(gains.contributors) bidrager, \(gains.contributorsElsewhere) udefra",
      en: "\(gains.contributors) contribute, \(gains.contributorsElsewhere) from elsewhere")
  }
}
