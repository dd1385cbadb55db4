import Language
import Time

enum PulseTexts {
  static let heading = Text(da: "Tillid på holdet", en: "Trust on the team")
  static let pulse = Text(da: "Tillidspuls", en: "Trust pulse")
  static let lead = Text(
    da: "Tre spørgsmål, ti sekunder. Pulsen viser, om det er trygt at sige det, der skal siges.",
    en: "Three questions, ten seconds. The pulse shows whether it is safe to say what must be said.")
  static let promise = Text(
    da:
      "Du er anonym. Dit svar bliver ikke gemt sammen med dit navn eller et tidspunkt. Der vises intet, før runden er slut, og intet, hvis færre end fem svarer.",
    en:
      "You are anonymous. Your answer is not kept with your name or a time. Nothing is shown before the round has ended, and nothing if fewer than five answer."
  )
  static let notAtAll = Text(da: "Slet ikke", en: "Not at all")
  static let highly = Text(da: "I høj grad", en: "To a high degree")
  static let send = Text(da: "Send svar", en: "Send answer")
  static let putRight = Text(da: "Svar på dette for at sende", en: "Answer this to send")
  static let thanks = Text(
    da: "Tak. Dit svar er talt med, uden dit navn", en: "Thank you. Your answer is counted, without your name")
  static let hasAnswered = Text(da: "Du har svaret i denne runde.", en: "You have answered in this round.")
  static let already = Text(
    da: "Du har allerede svaret, eller runden er slut", en: "You have already answered, or the round has ended")
  static let open = Text(da: "Tag pulsen", en: "Take the pulse")
  static let openHint = Text(
    da: "Så får alle på holdet besked. Runden er åben i syv dage, og der går mindst 14 dage mellem to runder.",
    en: "Then everyone on the team is told. The round is open for seven days, with at least 14 days between two rounds."
  )
  static let opened = Text(
    da: "Runden er åben, og holdet har fået besked", en: "The round is open and the team is told")
  static let isOpenAlready = Text(da: "Der er allerede en åben runde", en: "There is already an open round")
  static let close = Text(da: "Slut runden nu", en: "End the round now")
  static let closed = Text(da: "Runden er slut", en: "The round has ended")
  static let noneOpen = Text(da: "Der er ingen åben runde", en: "There is no open round")
  static let never = Text(da: "Ingen har taget pulsen endnu", en: "Nobody has taken the pulse yet")
  static let neverWhy = Text(
    da: "Den, der leder forløbet, kan åbne en runde. Den tager ti sekunder for hver.",
    en: "The one who leads the case can open a round. It takes each person ten seconds.")
  static let results = Text(da: "Runder", en: "Rounds")
  static let tooFew = Text(
    da: "Færre end fem svarede. Derfor vises intet, og svarene er slettet.",
    en: "Fewer than five answered. So nothing is shown, and the answers are deleted.")
  static let apart = Text(
    da: "I svarer så forskelligt, at et gennemsnit ville skjule det. Tal om, hvad der gør forskellen.",
    en: "You answer so differently that a mean would hide it. Talk about what makes the difference.")
  static let alike = Text(da: "I svarer nogenlunde ens.", en: "You answer much alike.")
  static let together = Text(
    da: "De tre svar følges ad, så de handler om det samme.",
    en: "The three answers go together, so they are about the same.")
  static let loose = Text(
    da: "De tre svar følges ikke ad: én ting kan være tryg og en anden ikke. Læs gennemsnittet med forbehold.",
    en: "The three answers do not go together: one thing may be safe and another not. Read the mean with care.")
  static let heldBack = Text(
    da:
      "Vises ikke. Få er kommet til eller faldet fra siden en runde, der er vist, og tallet ville fortælle om dem. Svarene er slettet. Jo flere der svarer hver gang, jo oftere kan det vises.",
    en:
      "Not shown. A few have joined or dropped out since a round that was shown, and the figure would tell about them. The answers are deleted. The more who answer each time, the more often it can be shown."
  )
  static let round = Text(da: "Runde", en: "Round")
  static let answers = Text(da: "Svar", en: "Answers")
  static let mean = Text(da: "Tillid, 1 til 5", en: "Trust, 1 to 5")
  static let says = Text(da: "Sådan læses den", en: "How to read it")
  static let notShown = Text(da: "Vises ikke", en: "Not shown")
  static let tableCaption = Text(
    da: "Runder af tillidspulsen, den seneste først", en: "Rounds of the trust pulse, the latest first")
  static let about = Text(da: "Om pulsen", en: "About the pulse")
  static let how = Text(da: "Sådan holder vi svarene anonyme", en: "How we keep the answers anonymous")
  static let howSteps: [Text] = [
    Text(
      da: "Svaret lægges til et tal: hvor mange der har svaret sådan. Det står uden navn og uden tidspunkt.",
      en: "The answer is added to a number: how many have answered so. It stands without a name and without a time."),
    Text(
      da: "Hvem der har svaret, står et andet sted og kun for, at ingen svarer to gange. Ingen kan se det på siden.",
      en: "Who has answered stands elsewhere, only so that nobody answers twice. Nobody sees it on the page."),
    Text(
      da: "Når runden slutter, regnes gennemsnittet ud, og svarene slettes.",
      en: "When the round ends the mean is worked out, and the answers are deleted."),
    Text(
      da:
        "Tallet er for hele holdet. Hvor mindst fem fra en aktørgruppe kan svare, tælles svarene også for gruppen, indtil runden slutter. Det bruges kun til at sige, hvor langt der er mellem grupperne, og kun når mindst fem fra hver har svaret.",
      en:
        "The figure is for the whole team. Where at least five of an actor group can answer, answers are also counted for the group until the round ends. It is only used to say how far apart the groups are, and only when at least five of each have answered."
    ),
  ]
  static func spread(_ distance: Double) -> Text {
    .build { language in
      let value = Formats.decimal(distance, decimals: 1, language)
      return language == .danish
        ? "Der er \(value) mellem den aktørgruppe, der svarer højest, og den, der svarer lavest."
        : "There is \(value) between the actor group that answers highest and the one that answers lowest."
    }
  }
  static let reminder = Text(da: "Tekst til en påmindelse", en: "Text for a reminder")
  static let reminderHint = Text(
    da: "Kopiér den til en mail eller sig det på mødet.", en: "Copy it into a mail, or say it at the meeting.")
  static let toDifferences = Text(da: "Til forskellene", en: "To the differences")
  static let overview = Text(da: "Overblik", en: "Overview")
  static let backerNote = Text(
    da: "Det er holdet, der svarer. Du kan se, hvad der er vist.",
    en: "It is the team that answers. You can see what is shown.")
  static let low = Text(
    da: "Under 3,5: Det er værd at tale om, før I går videre. Lad den, der leder, fortælle om sin egen fejl først.",
    en: "Under 3.5: Worth talking about before you go on. Let the leader tell of their own mistake first.")
  static let seeOverview = Text(da: "Se, hvad I kan gøre", en: "See what you can do")

  static func question(_ question: PulseQuestion) -> Text {
    switch question {
    case .unpopular:
      Text(
        da: "Her kan jeg sige det, de andre helst ikke vil høre",
        en: "Here I can say what the others would rather not hear")
    case .mistakes:
      Text(
        da: "Her kan jeg fortælle, at noget gik galt for mig", en: "Here I can tell that something went wrong for me")
    case .respect:
      Text(
        da: "Her bliver jeg mødt med respekt, også når vi er uenige",
        en: "Here I am met with respect, also when we disagree")
    }
  }

  static func missing(_ number: Int) -> Text {
    Text(da: "Svar på spørgsmål \(number)", en: "Answer question \(number)")
  }

  static func answered(_ answers: Int, of team: Int) -> Text {
    Text(da: "\(answers) af \(team) har svaret.", en: "\(answers) of \(team) have answered.")
  }

  static func openUntil(_ instant: Instant) -> Text {
    .build {
      ($0 == .danish ? "Runden er åben til " : "The round is open until ") + Formats.dayAndTime(instant, $0) + "."
    }
  }

  static func wait(_ day: Day) -> Text {
    .build {
      $0 == .danish
        ? "I kan tage pulsen igen fra \(Formats.dayAndMonth(day, $0))"
        : "You can take the pulse again from \(Formats.dayAndMonth(day, $0))"
    }
  }

  static func told(_ name: String) -> Text {
    Text(
      da: "\(name) tager pulsen på tilliden. Tre spørgsmål, anonymt, ti sekunder",
      en: "\(name) takes the pulse of trust. Three questions, anonymous, ten seconds")
  }

  static func reminder(_ title: String, _ link: String, _ until: Instant) -> Text {
    .build { language in
      let day = Formats.dayAndTime(until, language)
      return language == .danish
        ? "Vi tager pulsen på tilliden i \(title). Tre spørgsmål, ti sekunder, anonymt. Intet vises, hvis færre end fem svarer. Svar inden \(day): \(link)"
        : "We take the pulse of trust in \(title). Three questions, ten seconds, anonymous. Nothing is shown if fewer than five answer. Answer before \(day): \(link)"
    }
  }

  /// *Tilliden er steget fra 3,4 til 3,9.*
  static func trend(from before: Double, to now: Double) -> Text {
    .build { language in
      let (old, new) = (number(before)(language), number(now)(language))
      if before == now {
        return language == .danish ? "Tilliden er uændret: \(new) af 5" : "Trust is unchanged: \(new) of 5"
      }
      let rises = now > before
      return language == .danish
        ? "Tilliden er \(rises ? "steget" : "faldet") fra \(old) til \(new)"
        : "Trust has \(rises ? "risen" : "fallen") from \(old) to \(new)"
    }
  }

  static func first(_ now: Double) -> Text {
    .build { language in
      language == .danish ? "Tilliden er \(number(now)(language)) af 5" : "Trust is \(number(now)(language)) of 5"
    }
  }

  static func number(_ value: Double) -> Text { .build { Formats.decimal(value, decimals: 1, $0) } }
}
