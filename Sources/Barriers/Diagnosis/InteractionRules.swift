import Cases
import Language
import Time

extension Rule {
  static let interaction: [Rule] = [
    Rule(
      .i1,
      Text(
        da: "Mindst én af de aktørgrupper, der skal være med, har ingen på holdet.",
        en: "At least one of the actor groups that must take part has nobody on the team."),
      needs: Text(da: "Holdet og dets aktørgrupper", en: "The team and its actor groups"),
      clauses: [missingGroups]),
    Rule(
      .i2,
      Text(
        da: "Under \(percent(Threshold.acceptance, .danish)) af mindst \(Threshold.answers) svar på invitationer er "
          + "ja, eller det midterste svar tager mere end \(Threshold.replyDays) dage, eller mindst halvdelen af "
          + "invitationerne er ubesvarede, og den ældste er over \(Threshold.replyDays) dage gammel.",
        en: "Under \(percent(Threshold.acceptance, .english)) of at least \(Threshold.answers) answers to invitations "
          + "are yes, or the middle reply takes more than \(Threshold.replyDays) days, or at least half of the "
          + "invitations are unanswered and the oldest is over \(Threshold.replyDays) days old."),
      needs: Text(da: "Invitationer og svar", en: "Invitations and replies"),
      clauses: [fewAccept, slowReplies, unanswered]),
    Rule(
      .i3,
      Text(
        da: "Ingen bakker op, eller råderummet er ikke givet, er afvist, er udløbet eller udløber inden for "
          + "\(Threshold.mandateWarning) dage.",
        en: "Nobody backs the case, or the mandate is not given, is refused, has ended or ends within "
          + "\(Threshold.mandateWarning) days."),
      needs: Text(da: "Opbakning og råderum", en: "Backing and mandate"),
      clauses: [noBacker, noMandate]),
    Rule(
      .i4,
      Text(
        da: "Under \(percent(Threshold.expectations, .danish)) af et hold på mindst "
          + "\(Threshold.expectationMembers) har skrevet, hvad de giver og får.",
        en: "Under \(percent(Threshold.expectations, .english)) of a team of at least "
          + "\(Threshold.expectationMembers) have written what they give and get."),
      needs: Text(da: "Forventninger", en: "Expectations"),
      clauses: [unclearExpectations]),
    Rule(
      .i5,
      Text(
        da: "Under \(percent(Threshold.attendance, .danish)) af de inviterede kom til de seneste "
          + "\(Threshold.latestMeetings) møder, eller fremmødet er faldet mere end "
          + "\(Text.points(Threshold.attendanceFall)(.danish)), eller under "
          + "\(percent(Threshold.unpaidAttendance, .danish)) af de ulønnede kom.",
        en: "Under \(percent(Threshold.attendance, .english)) of those invited came to the latest "
          + "\(Threshold.latestMeetings) meetings, or attendance has fallen by more than "
          + "\(Text.points(Threshold.attendanceFall)(.english)), or under "
          + "\(percent(Threshold.unpaidAttendance, .english)) of the unpaid came."),
      needs: Text(da: "Fremmøde på mindst 2 møder", en: "Attendance at 2 meetings or more"),
      clauses: [lowAttendance, fallingAttendance, unpaidStayAway]),
    Rule(
      .i6,
      Text(
        da: "E-I-indekset for kontakter mellem organisationer er \(decimal(Threshold.siloExtreme, .danish)) eller "
          + "lavere efter mindst \(Threshold.contacts) kontakter. Det går fra −1, hvor alle bliver hos deres egne, til 1.",
        en: "The E-I index of contacts between organisations is \(decimal(Threshold.siloExtreme, .english)) or lower "
          + "after at least \(Threshold.contacts) contacts. It runs from −1, where all stay with their own, to 1."),
      needs: Text(da: "Kontakter mellem organisationer", en: "Contacts between organisations"),
      clauses: [siloContacts]),
    Rule(
      .i7,
      Text(
        da: "Der er flere løsninger end perspektiver på problemet, og problemet er ikke aftalt.",
        en: "There are more solutions than perspectives on the problem, and the problem is not agreed."),
      needs: Text(da: "Perspektiver og idéer", en: "Perspectives and ideas"),
      clauses: [solutionsFirst]),
    Rule(
      .i8,
      Text(
        da: "Blaus indeks for aktørgrupper eller niveauer er under \(decimal(Threshold.blau, .danish)) på et hold på "
          + "mindst \(Threshold.teamSize). Det er 0, når alle er ens, og højere, jo bredere holdet er.",
        en: "Blau's index of actor groups or levels is under \(decimal(Threshold.blau, .english)) on a team of at "
          + "least \(Threshold.teamSize). It is 0 when all are alike, and higher the broader the team is."),
      needs: Text(da: "Holdets aktørgrupper eller niveauer", en: "The team's actor groups or levels"),
      clauses: [alikeGroups, alikeLevels]),
    Rule(
      .i9,
      Text(
        da: "Ingen politiker er på holdet, og hverken en politiker eller et udvalg kender forløbet.",
        en: "No politician is on the team, and neither a politician nor a committee knows the case."),
      needs: Text(da: "Holdet og den politiske kontakt", en: "The team and the political contact"),
      clauses: [noPolitics]),
  ]

  static func percent(_ share: Double, _ language: Language) -> String { Text.percent(share)(language) }
  static func decimal(_ value: Double, _ language: Language) -> String { Text.decimal(value)(language) }
}
