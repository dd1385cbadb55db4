/// The limits of the rules, each with its origin.
///
/// "Own" marks a number that METHODS leaves open and Samspil has chosen.
/// `docs/methods/diagnosis.md` prints them all.
enum Threshold {
  /// I2: less than this share of the answers is a yes. METHODS A.4.
  static let acceptance = 0.5
  /// I2: the middle reply takes more days than this. METHODS A.4.
  static let replyDays = 10
  /// I2: answers before their share is read. Own.
  static let answers = 3

  /// I3: days with an unanswered request before it weighs more. Own.
  static let mandateWait = 14
  /// I3: days before the end of a mandate when it is time to ask again. Own.
  static let mandateWarning = 14

  /// I4: the share of members with a text on what they give and get. METHODS asks for one per actor; the share is own.
  static let expectations = 0.8
  /// I4: members before expectations are counted. Own.
  static let expectationMembers = 3

  /// I5: attendance at the latest meetings. Own.
  static let attendance = 0.6
  /// I5: fall in attendance, in shares of those invited. Own.
  static let attendanceFall = 0.2
  /// I5: attendance of those who are not paid. Own.
  static let unpaidAttendance = 0.5
  /// I5: how many meetings count as the latest. Own.
  static let latestMeetings = 3

  /// I6: the E-I index of contacts "near its silo extreme" (METHODS A.4), which is −1; the number is own.
  static let siloExtreme = -0.8
  /// I6: contacts before their index is read. Own.
  static let contacts = 10

  /// I8: Blau's index of groups or levels. METHODS A.4.
  static let blau = 0.5
  /// I8: members before diversity is read. Own.
  static let teamSize = 4

  /// S1: the mean of the pulse, of 5. METHODS A.4.
  static let trust = 3.5
  /// S1: the spread between actor groups. METHODS A.4.
  static let trustSpread = 1.0
  /// S1: the fall since the pulse before. DESIGN, the cockpit.
  static let trustFall = 0.3
  /// No result about fewer people than this. PRODUCT 1, principle 7.
  static let smallestGroup = 5

  /// S2: actor groups heard on the problem. METHODS A.2.
  static let sides = 3
  /// S2: the share of members who agree or can live with the problem. Own.
  static let signed = 2.0 / 3
  /// S2: days a version gets before signatures are counted. Own.
  static let signingDays = 7
  /// S2: versions without agreement that count as diverging. Own.
  static let versions = 4

  /// S3: times the same difference has been reopened. METHODS A.4.
  static let reopened = 3
  /// S3: differences without an owner. DESIGN, the cockpit.
  static let withoutOwner = 2
  /// S3: days they have lain untouched. DESIGN, the cockpit.
  static let untouchedDays = 14

  /// S4: the Gini coefficient of contributions. METHODS A.4.
  static let gini = 0.6
  /// S4: the share of one actor group. METHODS A.4.
  static let groupShare = 0.5
  /// S4: the share of one person. Own.
  static let personShare = 0.5
  /// S4: contributions before their spread is read. Own.
  static let contributions = 10

  /// S5: "agreement very high" (METHODS A.4); the number is own.
  static let agreement = 0.9
  /// S5: "variance of votes near 0" (METHODS A.4), votes being 1, 0 and −1; the number is own.
  static let variance = 0.1

  /// S6: standard deviations under the permuted mean. METHODS A.4 says "much lower"; the number is own.
  static let deviations = 2.0
  /// S6: replies before their index is read. Own.
  static let replies = 20

  /// S7: days since the last decision or trial. METHODS A.4.
  static let idleDays = 30
  /// S7 and the process alarm: "many meetings". DESIGN 6.
  static let meetings = 5
  /// Process alarm: days without a trial. DESIGN 6.
  static let alarmDays = 21
  /// Process alarm: minutes in a row without the goal. DESIGN 6.
  static let alarmMinutes = 4

  /// S9: hours or money carried by one party. METHODS A.4.
  static let burden = 0.6
  /// S10: the share of statements on which anonymous votes differ from what is said. METHODS gives none; own.
  static let privateGap = 0.25
  /// S10: statements with both anonymous votes and open words before their share is read. Own.
  static let statements = 4
  /// S9: the time at meetings spent by one organisation. Own: whoever sends most people spends most time,
  /// and that alone is no burden.
  static let meetingBurden = 0.75
  /// S9: meetings held before the time spent at them is read. Own.
  static let burdenMeetings = 3

  /// N2: relative change between periods that counts as rising or falling. METHODS gives none; own.
  static let trend = 0.1
  /// N3: "we have always" phrases. METHODS gives none; own.
  static let alwaysPhrases = 3
  /// N5: days from the first chosen idea without a trial. METHODS A.4.
  static let untriedDays = 60
  /// N6: rounds of correcting and trying. METHODS A.4: one only.
  static let loops = 2
  /// N6: days to correct and try again. Own.
  static let loopDays = 14
  /// N7: days a block has been open. METHODS A.4.
  static let blockDays = 30
  /// N10: days in use without a receiver: six months. METHODS A.4.
  static let spreadDays = 182
}
