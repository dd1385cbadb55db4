import Language
import Time

enum InvitationTexts {
  /// For whoever invited: one by name, several as a number.
  static func unanswered(_ count: Int, _ name: String) -> Text {
    count == 1
      ? Text(
        da: "\(name) har ikke svaret på din invitation i en uge",
        en: "\(name) has not answered your invitation for a week"
      )
      : Text(
        da: "\(Formats.whole(count, .danish)), du har inviteret, har ikke svaret i en uge",
        en: "\(Formats.whole(count, .english)) people you invited have not answered for a week")
  }

  // MARK: The leader's form

  static let across = Text(da: "Invitér på tværs", en: "Invite across")
  static let noAccount = Text(
    da: "Den inviterede behøver ikke have en konto.", en: "The one you invite needs no account.")
  static let name = Text(da: "Navn", en: "Name")
  static let email = Text(da: "E-mail", en: "E-mail")
  static let emailHint = Text(
    da: "Kun du og andre, der leder forløbet, ser den.", en: "Only you and others who lead the case see it.")
  static let organisation = Text(da: "Organisation", en: "Organisation")
  static let group = Text(da: "Aktørgruppe", en: "Actor group")
  static let ask = Text(da: "Hvad beder du om?", en: "What do you ask for?")
  static let askHint = Text(
    da: "Skriv, hvad netop denne person ved, som I ikke ved.",
    en: "Write what this person in particular knows that you do not.")
  static let role = Text(da: "Hvordan er de med?", en: "How do they take part?")
  static let member = Text(da: "Bidrager", en: "Contributes")
  static let memberNote = Text(da: "Skriver med", en: "Writes along")
  static let backer = Text(da: "Bakker op", en: "Backs")
  static let backerNote = Text(da: "Læser med og giver råderum", en: "Reads along and gives a mandate")
  static let send = Text(da: "Send invitation", en: "Send invitation")

  static let nameMissing = Text(da: "Skriv, hvem du inviterer", en: "Write whom you invite")
  static let groupMissing = Text(da: "Vælg en aktørgruppe", en: "Choose an actor group")
  static let askMissing = Text(da: "Skriv, hvad du beder om", en: "Write what you ask for")
  static let roleMissing = Text(da: "Vælg, hvordan de er med", en: "Choose how they take part")
  static let putRight = Text(da: "Ret det her, så kan du sende", en: "Put this right, then you can send")

  static func waits(_ email: String) -> Text {
    Text(
      da: "\(email) har allerede en invitation, der venter. Send den igen i stedet",
      en: "\(email) already has an invitation waiting. Send that one again instead")
  }
  static func isOnTeam(_ email: String) -> Text {
    Text(da: "\(email) er allerede med i forløbet", en: "\(email) already takes part in the case")
  }

  // MARK: The list

  static let invitations = Text(da: "Invitationer", en: "Invitations")
  static let waiting = Text(da: "Venter", en: "Waiting")
  static let isOpened = Text(da: "Åbnet", en: "Opened")
  static let accepted = Text(da: "Er med", en: "Takes part")
  static let declined = Text(da: "Ikke nu", en: "Not now")
  static let passedOn = Text(da: "Foreslår en anden", en: "Names somebody else")
  static let withdrawn = Text(da: "Trukket tilbage", en: "Withdrawn")
  static let expired = Text(da: "Udløbet", en: "Run out")
  static let sendAgain = Text(da: "Send igen", en: "Send again")
  static let withdraw = Text(da: "Træk tilbage", en: "Withdraw")

  static func age(_ sent: Day, today: Day) -> Text {
    .build { language in
      let ago = Formats.ago(sent, today: today, language)
      return language == .danish ? "Sendt \(ago)" : "Sent \(ago)"
    }
  }

  static func suggests(_ name: String) -> Text {
    Text(da: "Foreslår \(name)", en: "Suggests \(name)")
  }
  static let inviteSuggested = Text(da: "Invitér vedkommende", en: "Invite them")

  // MARK: The invitation and its link

  static func invitation(to name: String) -> Text {
    Text(da: "Invitation til \(name)", en: "Invitation to \(name)")
  }
  static let linkHeading = Text(da: "Linket er klar", en: "The link is ready")
  static let linkOnce = Text(
    da: "Linket vises kun nu. Kopiér det, eller send mailen herunder. Du kan altid lave et nyt.",
    en: "The link is shown only now. Copy it, or send the mail below. You can always make a new one.")
  static let link = Text(da: "Personligt link", en: "Personal link")
  static let copyLink = Text(da: "Kopiér link", en: "Copy link")
  static let mailHeading = Text(da: "Send den på mail", en: "Send it by mail")
  static let mail = Text(da: "Tekst til mailen", en: "Text of the mail")
  static let copyText = Text(da: "Kopiér tekst", en: "Copy text")
  static let openMail = Text(da: "Åbn i mailprogram", en: "Open in mail program")
  static let codeHeading = Text(
    da: "Vis koden på en skærm, eller print den", en: "Show the code on a screen, or print it")
  static let codeNote = Text(
    da: "Koden er personlig. Den, der scanner den, svarer på invitationen.",
    en: "The code is personal. Whoever scans it answers the invitation.")
  static func code(_ name: String) -> Text {
    Text(da: "QR-kode med linket til \(name)", en: "QR code with the link for \(name)")
  }
  static let inviteNext = Text(da: "Invitér en til", en: "Invite one more")
  static let newLink = Text(da: "Lav et nyt link", en: "Make a new link")
  static let newLinkNote = Text(
    da: "Linket gemmes ikke og kan ikke vises igen. Laver du et nyt, holder det gamle op med at virke.",
    en: "The link is not kept and cannot be shown again. If you make a new one, the old one stops working.")
  static let newLinkGuest = Text(
    da: "Et nyt link lukker også der, hvor gæsten er inde nu.", en: "A new link also closes where the guest is in now.")
  static let whatYouAsk = Text(da: "Det bad du om", en: "What you asked for")
  static let status = Text(da: "Status", en: "Status")
  static let lastDay = Text(da: "Virker til og med", en: "Works until the end of")
  static let withdrawnFlash = Text(
    da: "Invitationen er trukket tilbage, og linket virker ikke mere",
    en: "The invitation is withdrawn, and the link works no more")

  // For the timeline, which is written in Danish.
  static func renewedNote(_ name: String) -> String { "Nyt link til " + name }
  static func withdrawnNote(_ name: String) -> String { "Trukket tilbage: " + name }

  static func mailSubject(_ title: String) -> Text {
    Text(da: "Vil du være med i \(title)?", en: "Will you take part in \(title)?")
  }

  static func mailText(
    name: String, title: String, ask: String, link: String, lastDay: Day, inviter: String
  ) -> Text {
    Text(
      da: """
        Kære \(name)

        Jeg vil gerne have dig med i \(title).

        \(ask)

        Svar her. Du behøver ikke oprette en konto:
        \(link)

        Linket er personligt og virker til og med \(Formats.day(lastDay, .danish)).

        Venlig hilsen
        \(inviter)
        """,
      en: """
        Dear \(name)

        I would like you to take part in \(title).

        \(ask)

        Answer here. You need no account:
        \(link)

        The link is personal and works until the end of \(Formats.day(lastDay, .english)).

        Kind regards
        \(inviter)
        """)
  }

  static func isMailed(_ email: String) -> Text {
    Text(
      da: "Samspil sender den også på mail til \(email) nu.", en: "Samspil also sends it by mail to \(email) now.")
  }
  static func dear(_ name: String) -> Text { Text(da: "Kære \(name)", en: "Dear \(name)") }
  static func takePart(_ title: String) -> Text {
    Text(da: "Jeg vil gerne have dig med i \(title).", en: "I would like you to take part in \(title).")
  }
  static let answerHere = Text(
    da: "Svar her. Du behøver ikke oprette en konto", en: "Answer here. You need no account")
  static func regards(_ inviter: String) -> Text {
    Text(da: "Venlig hilsen\n\(inviter)", en: "Kind regards\n\(inviter)")
  }
  static func lasts(_ day: Day) -> Text {
    Text(
      da: "Linket er personligt og virker til og med \(Formats.day(day, .danish)).",
      en: "The link is personal and works until the end of \(Formats.day(day, .english)).")
  }

  // MARK: Links that open nothing

  static let runOut = Text(da: "Linket er udløbet: bed om et nyt", en: "The link has run out: ask for a new one")
  static let replaced = Text(da: "Der er lavet et nyt link", en: "A new link has been made")
  static let useNewest = Text(da: "Brug det nyeste link, du har fået.", en: "Use the newest link that you were given.")
  static func askForNew(_ inviter: String) -> Text {
    Text(
      da: "Spørg \(inviter), som inviterede dig. Et nyt link tager et øjeblik at lave.",
      en: "Ask \(inviter), who invited you. A new link takes a moment to make.")
  }
}
