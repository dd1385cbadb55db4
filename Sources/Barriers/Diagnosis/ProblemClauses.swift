import Cases
import Language
import Time

/// S2: is the problem shared?
extension Rule {
  @Sendable static func fewSides(_ situation: CaseSituation) -> Clause {
    guard let heard = situation.problem.groupsHeard?.count ?? situation.problem.perspectives else { return .unknown }
    guard heard < Threshold.sides else { return .fine }
    let sides = Text.counted(heard, one: (da: "side", en: "side"), many: (da: "sider", en: "sides"))
    let label =
      situation.problem.groupsHeard == nil
      ? Text(da: "Perspektiver på problemet", en: "Perspectives on the problem")
      : Text(da: "Aktørgrupper, der er hørt om problemet", en: "Actor groups heard on the problem")
    return .fires(
      Reason(
        heard <= 1 && situation.step > .interaction ? 3 : 2,
        heard == 0
          ? Text(da: "Ingen har skrevet, hvordan de ser problemet", en: "Nobody has written how they see the problem")
          : .build { language in
            language == .danish
              ? "Problemet er kun set fra \(sides(.danish))" : "The problem is seen from only \(sides(.english))"
          },
        why: .build { language in
          language == .danish
            ? "Der skal mindst \(Threshold.sides) aktørgrupper til, før I skriver det fælles problem."
            : "It takes at least \(Threshold.sides) actor groups before you write the shared problem."
        },
        figures: [Figure(label, .number(heard), .says(atLeast: .number(Threshold.sides)))],
        pressure: Double(Threshold.sides - heard), since: situation.started, fitting: ["S2.perspective"]))
  }

  @Sendable static func cannotSign(_ situation: CaseSituation) -> Clause {
    guard let cannot = situation.problem.signatures?.cannot else { return .unknown }
    guard cannot > 0 else { return .fine }
    return .fires(
      Reason(
        situation.problem.agreed == nil ? 3 : 2,
        .build { language in
          language == .danish
            ? "\(cannot) på holdet kan ikke skrive under på problemet"
            : "\(cannot) on the team cannot sign the problem"
        },
        why: Text(
          da: "Et nej peger på en forskel, der ikke er bearbejdet endnu.",
          en: "A no points to a difference that is not yet worked through."),
        figures: [
          Figure(Text(da: "Svar, der er ”kan ikke”", en: "Answers that are “cannot”"), .number(cannot), .saysNone)
        ],
        pressure: Double(cannot), since: situation.problem.lastVersion, fitting: ["S2.words", "S2.joint"]))
  }

  @Sendable static func noSharedText(_ situation: CaseSituation) -> Clause {
    guard let versions = situation.problem.versions, let heard = situation.problem.groupsHeard else { return .unknown }
    guard versions == 0, heard.count >= Threshold.sides else { return .fine }
    return .fires(
      Reason(
        2, Text(da: "I mangler en fælles formulering af problemet", en: "You lack a shared wording of the problem"),
        why: .build { language in
          language == .danish
            ? "\(heard.count) aktørgrupper er hørt, men ingen har samlet det."
            : "\(heard.count) actor groups are heard, but nobody has drawn it together."
        },
        figures: [
          Figure(
            Text(da: "Udgaver af det fælles problem", en: "Versions of the shared problem"), .number(0),
            .says(atLeast: .number(1)))
        ],
        pressure: 1, since: situation.stepSince, fitting: ["S2.joint"]))
  }

  @Sendable static func divergingText(_ situation: CaseSituation) -> Clause {
    guard let versions = situation.problem.versions, let writers = situation.problem.writers else { return .unknown }
    guard situation.problem.agreed == nil, versions >= Threshold.versions, writers >= 2 else { return .fine }
    return .fires(
      Reason(
        2,
        .build { language in
          language == .danish
            ? "Problemet findes i \(versions) udgaver og er ikke aftalt"
            : "The problem exists in \(versions) versions and is not agreed"
        },
        why: .build { language in
          language == .danish
            ? "\(writers) på holdet har skrevet med." : "\(writers) on the team have written."
        },
        figures: [
          Figure(
            Text(da: "Udgaver uden aftale", en: "Versions without agreement"), .number(versions),
            .says(under: .number(Threshold.versions)))
        ],
        pressure: Double(versions) / Double(Threshold.versions), fitting: ["S2.words", "S2.sign"]))
  }

  @Sendable static func fewSignatures(_ situation: CaseSituation) -> Clause {
    guard let signatures = situation.problem.signatures, let last = situation.problem.lastVersion,
      situation.problem.versions ?? 0 > 0, signatures.members > 0
    else { return .unknown }
    let signed = signatures.agree + signatures.canLiveWith
    let share = Double(signed) / Double(signatures.members)
    guard situation.problem.agreed == nil, share < Threshold.signed, situation.today - last > Threshold.signingDays
    else { return .fine }
    return .fires(
      Reason(
        2,
        .build { language in
          let part = Text.part(signed, of: signatures.members)(language)
          return language == .danish
            ? "\(part) har skrevet under på problemet" : "\(part) have signed the problem"
        },
        why: .build { language in
          let days = Text.days(situation.today - last)(language)
          return language == .danish
            ? "Teksten har ligget til underskrift i \(days)." : "The text has been up for signing for \(days)."
        },
        figures: [
          Figure(
            Text(da: "Andel, der har skrevet under", en: "Share that has signed"), .percent(share),
            .says(atLeast: .percent(Threshold.signed)))
        ],
        pressure: 1 + (Threshold.signed - share) / Threshold.signed, since: last, fitting: ["S2.sign"]))
  }

  @Sendable static func disputedWords(_ situation: CaseSituation) -> Clause {
    guard let words = situation.problem.disputedWords else { return .unknown }
    guard words > 0 else { return .fine }
    let counted = Text.counted(
      words, one: (da: "vigtigt ord", en: "key word"), many: (da: "vigtige ord", en: "key words"))
    return .fires(
      Reason(
        words >= 3 ? 2 : 1,
        .build { language in
          language == .danish
            ? "I bruger \(counted(.danish)) forskelligt" : "You use \(counted(.english)) differently"
        },
        why: Text(
          da: "Det er ikke skrevet ned, hvad de betyder for hver af jer.",
          en: "It is not written down what they mean to each of you."),
        figures: [
          Figure(Text(da: "Ord, I bruger forskelligt", en: "Words used differently"), .number(words), .saysNone)
        ],
        pressure: Double(words), fitting: ["S2.words"]))
  }
}
