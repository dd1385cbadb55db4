import Cases
import Language
import Time

extension Rule {
  static let collaboration: [Rule] = [
    Rule(
      .s1,
      Text(
        da: "Tilliden på holdet er under \(decimal(Threshold.trust, .danish)) af 5, er faldet mere end "
          + "\(decimal(Threshold.trustFall, .danish)), eller aktørgrupperne ligger mere end "
          + "\(Int(Threshold.trustSpread)) fra hinanden. Mindst \(Threshold.smallestGroup) skal have svaret.",
        en: "Trust on the team is under \(decimal(Threshold.trust, .english)) of 5, has fallen by more than "
          + "\(decimal(Threshold.trustFall, .english)), or the actor groups are more than "
          + "\(Int(Threshold.trustSpread)) apart. At least \(Threshold.smallestGroup) must have answered."
      ),
      needs: Text(da: "En puls om tillid", en: "A pulse on trust"),
      clauses: [lowTrust, fallingTrust, unevenTrust]),
    Rule(
      .s2,
      Text(
        da: "Under \(Threshold.sides) aktørgrupper er hørt om problemet, eller nogen kan ikke skrive under på det, "
          + "eller der mangler en fælles formulering, eller den findes i mindst \(Threshold.versions) udgaver uden at "
          + "være aftalt, eller under to tredjedele har skrevet under efter \(Threshold.signingDays) dage, eller "
          + "vigtige ord bliver brugt forskelligt.",
        en: "Under \(Threshold.sides) actor groups are heard on the problem, or someone cannot sign it, or a shared "
          + "text is missing, or it exists in at least \(Threshold.versions) versions without being agreed, or "
          + "under two thirds have signed after \(Threshold.signingDays) days, or key words are used differently."),
      needs: Text(da: "Perspektiver og det fælles problem", en: "Perspectives and the shared problem"),
      clauses: [fewSides, cannotSign, noSharedText, divergingText, fewSignatures, disputedWords]),
    Rule(
      .s3,
      Text(
        da: "Den samme forskel er taget op igen mindst \(Threshold.reopened) gange, eller mindst "
          + "\(Threshold.withoutOwner) forskelle har ingen ejer, og den ældste har ligget urørt i mere end "
          + "\(Threshold.untouchedDays) dage.",
        en: "The same difference has been reopened at least \(Threshold.reopened) times, or at least "
          + "\(Threshold.withoutOwner) differences have no owner and the oldest has lain untouched for more than "
          + "\(Threshold.untouchedDays) days."),
      needs: Text(da: "Registrerede forskelle", en: "Differences made visible"),
      clauses: [reopened, withoutOwner]),
    Rule(
      .s4,
      Text(
        da: "Gini for bidragene er over \(decimal(Threshold.gini, .danish)), eller én aktørgruppe står for over "
          + "\(percent(Threshold.groupShare, .danish)), eller én person for over "
          + "\(percent(Threshold.personShare, .danish)). Regnes fra \(Threshold.contributions) bidrag og "
          + "\(Threshold.smallestGroup) personer på holdet.",
        en: "The Gini coefficient of contributions is over \(decimal(Threshold.gini, .english)), or one actor group "
          + "makes over \(percent(Threshold.groupShare, .english)), or one person over "
          + "\(percent(Threshold.personShare, .english)). Counted from \(Threshold.contributions) contributions and "
          + "\(Threshold.smallestGroup) people on the team."),
      needs: Text(da: "Holdets bidrag", en: "The team's contributions"),
      clauses: [unevenContributions, dominantGroup, dominantPerson]),
    Rule(
      .s5,
      Text(
        da: "Mindst \(percent(Threshold.agreement, .danish)) af stemmerne er enige, variansen er højst "
          + "\(decimal(Threshold.variance, .danish)), og ingen udsagn går imod. Mindst \(Threshold.smallestGroup) skal "
          + "have stemt.",
        en: "At least \(percent(Threshold.agreement, .english)) of the votes agree, their variance is at most "
          + "\(decimal(Threshold.variance, .english)), and no statement objects. At least "
          + "\(Threshold.smallestGroup) must have voted."),
      needs: Text(da: "Stemmer på udsagn", en: "Votes on statements"),
      clauses: [tooPolite]),
    Rule(
      .s6,
      Text(
        da: "E-I-indekset for svar mellem aktørgrupper ligger mere end \(Int(Threshold.deviations)) "
          + "standardafvigelser under det, tilfældet ville give. Regnes fra \(Threshold.replies) svar.",
        en: "The E-I index of replies between actor groups is more than \(Int(Threshold.deviations)) "
          + "standard deviations under what chance would give. Counted from \(Threshold.replies) replies."),
      needs: Text(da: "Svar mellem aktørgrupper", en: "Replies between actor groups"),
      clauses: [siloReplies]),
    Rule(
      .s7,
      Text(
        da: "Der er holdt mindst \(Threshold.meetings) møder, og der er gået mere end \(Threshold.idleDays) dage uden "
          + "en beslutning eller en afprøvning.",
        en: "At least \(Threshold.meetings) meetings have been held, and more than \(Threshold.idleDays) days have "
          + "passed without a decision or a trial."),
      needs: Text(da: "Møder, beslutninger og afprøvninger", en: "Meetings, decisions and trials"),
      clauses: [idle]),
    Rule(
      .s8,
      Text(
        da: "Færre har bidraget i to perioder i træk. En periode er 30 dage.",
        en: "Fewer have contributed two periods running. A period is 30 days."),
      needs: Text(da: "Aktive på holdet i tre perioder", en: "Active members in three periods"),
      clauses: [dropOut]),
    Rule(
      .s9,
      Text(
        da: "Én part bærer over \(percent(Threshold.burden, .danish)) af timerne eller pengene, eller én organisation "
          + "bruger over \(percent(Threshold.meetingBurden, .danish)) af tiden på møder.",
        en: "One party carries over \(percent(Threshold.burden, .english)) of the hours or the money, or one "
          + "organisation spends over \(percent(Threshold.meetingBurden, .english)) of the time at meetings."),
      needs: Text(
        da: "Parternes timer og penge, eller fremmøde", en: "The parties' hours and money, or attendance"),
      clauses: [unevenBurden]),
    Rule(
      .s10,
      Text(
        da: "Anonyme stemmer og det, der bliver sagt på møder, er forskellige på mindst "
          + "\(percent(Threshold.privateGap, .danish)) af udsagnene. Mindst \(Threshold.smallestGroup) skal have stemt.",
        en: "Anonymous votes and what is said at meetings differ on at least "
          + "\(percent(Threshold.privateGap, .english)) of the statements. At least \(Threshold.smallestGroup) must "
          + "have voted."),
      needs: Text(da: "Anonyme og åbne stemmer", en: "Anonymous and open votes"),
      clauses: [hiddenAgendas]),
  ]
}
