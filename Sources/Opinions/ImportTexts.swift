import Analyse
import Language

/// Where a conversation of Polis is taken in.
enum ImportTexts {
  static let heading = Text(da: "Hent et meningskort ind", en: "Bring in an opinion map")
  static let fromPolis = Text(da: "Hent ind fra Polis", en: "Bring in from Polis")
  static let lead = Text(
    da: "Har I brugt Polis, så hent udsagn og stemmer ind som CSV. Alt kommer med, eller intet.",
    en: "If you have used Polis, bring in its statements and votes as CSV. All of it comes, or nothing.")
  static let comments = Text(da: "Udsagn: comments.csv", en: "Statements: comments.csv")
  static let commentsHint = Text(
    da: "Kolonnerne comment-id og comment-body. Er der en kolonne moderated, tages udsagn med -1 ned.",
    en: "The columns comment-id and comment-body. Where there is a column moderated, statements with -1 are taken down."
  )
  static let commentsMissing = Text(da: "Vælg filen med udsagn", en: "Choose the file of statements")
  static let votes = Text(da: "Stemmer: votes.csv", en: "Votes: votes.csv")
  static let votesHint = Text(
    da: "Kolonnerne comment-id, voter-id og vote: 1 enig, 0 sprang over, -1 uenig. Højst 8 MB i alt.",
    en: "The columns comment-id, voter-id and vote: 1 agree, 0 skipped, -1 disagree. At most 8 MB in all.")
  static let votesMissing = Text(da: "Vælg filen med stemmer", en: "Choose the file of votes")
  static let tooLarge = Text(da: "Filen er større end 8 MB", en: "The file is larger than 8 MB")
  static let take = Text(da: "Hent ind", en: "Bring in")
  static let privacy = Text(
    da: "Tag ikke navne eller andet med, som peger på en person. Kolonnen voter-id bliver ikke vist.",
    en: "Bring no names or anything else that points to a person. The column voter-id is not shown.")
  static let putRight = Text(da: "Intet er hentet ind. Ret dette", en: "Nothing has been brought in. Put this right")

  static func taken(_ votes: Int) -> Text {
    .counted(
      votes, one: ("stemme er hentet ind. Kortet tegnes nu", "vote is brought in. The map is being drawn"),
      many: ("stemmer er hentet ind. Kortet tegnes nu", "votes are brought in. The map is being drawn"))
  }

  static func faults(_ problem: PolisImport.Problem) -> [(field: String, text: Text)] {
    switch problem {
    case .files(let all): all.map { ($0.field, $0.problem.sentence) }
    case .noText(let statement):
      [
        (
          "udsagnsfil",
          Text(
            da: "Udsagn \(statement) har stemmer, men ingen tekst. Hent begge filer fra den samme samtale",
            en: "Statement \(statement) has votes but no text. Take both files from the same conversation")
        )
      ]
    case .tooLong(let statement):
      [
        (
          "udsagnsfil",
          Text(
            da: "Udsagnet ”\(statement)…” er længere end 1.000 tegn. Gør det kortere",
            en: "The statement “\(statement)…” is longer than 1,000 characters. Make it shorter")
        )
      ]
    case .tooManyStatements(let count):
      [
        (
          "udsagnsfil",
          Text(
            da: "Der er \(Formats.whole(count, .danish)) udsagn. Højst 1.000 kan hentes ind",
            en: "There are \(Formats.whole(count, .english)) statements. At most 1,000 can be brought in")
        )
      ]
    case .tooManyVotes(let count):
      [
        (
          "stemmefil",
          Text(
            da: "Der er \(Formats.whole(count, .danish)) stemmer. Højst 250.000 kan hentes ind",
            en: "There are \(Formats.whole(count, .english)) votes. At most 250,000 can be brought in")
        )
      ]
    }
  }
}
