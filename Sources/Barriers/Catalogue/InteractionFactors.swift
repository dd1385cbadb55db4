import Cases
import Language

extension Factor {
  /// On the way to interaction, for the convener.
  static let interaction: [Factor] = [i1, i2, i3, i4, i5, i6, i7, i8, i9]

  private static let i1 = Factor(
    .i1,
    hinders: Text(da: "Berørte aktører mangler", en: "Affected actors are missing"),
    promotes: Text(da: "Alle berørte er med", en: "Everyone affected is on the team"),
    explanation: Text(
      da: "Nogle af dem, der mærker problemet eller kan gøre noget ved det, er ikke på holdet.",
      en: "Some of those who feel the problem, or can do something about it, are not on the team."),
    question: Text(da: "Hvem lever med problemet og er her ikke?", en: "Who lives with the problem and is not here?"),
    moves: [
      Move(
        "I1.seat", .convener, .invite,
        Text(da: "Invitér én, der lever med problemet", en: "Invite someone who lives with the problem"),
        how: Text(
          da: "Send et link. Den, du inviterer, behøver ikke have en konto.",
          en: "Send a link. The person you invite needs no account.")),
      Move(
        "I1.voice", .convener, .addPerspective,
        Text(da: "Skriv problemet ned sammen med én, der mangler", en: "Write the problem with someone who is missing"),
        how: Text(
          da: "Besøg én, der mærker problemet, og skriv perspektivet med deres egne ord.",
          en: "Visit someone who feels the problem, and write the perspective in their own words.")),
      Move(
        "I1.names", .convener, .planMeeting,
        Text(da: "Bed holdet om navne", en: "Ask the team for names"),
        how: Text(
          da: "Spørg på næste møde, hvem hver af jer kender blandt dem, der mangler.",
          en: "Ask at the next meeting whom each of you knows among those who are missing.")),
    ])

  private static let i2 = Factor(
    .i2,
    hinders: Text(da: "Få kan se, hvad der er at vinde", en: "Few see what there is to gain"),
    promotes: Text(da: "Alle kan se, hvorfor det er vigtigt nu", en: "Everyone sees why it matters now"),
    explanation: Text(
      da: "De inviterede svarer sent eller siger nej. Måske er det ikke tydeligt, hvorfor det haster, "
        + "og hvad de selv får ud af at være med.",
      en: "Those invited answer late or say no. Perhaps it is not clear why it is urgent, "
        + "and what is in it for them."),
    question: Text(
      da: "Hvad sker der, hvis vi ikke gør noget i et år?", en: "What happens if we do nothing for a year?"),
    moves: [
      Move(
        "I2.invite", .convener, .invite,
        Text(da: "Skriv invitationen om", en: "Rewrite the invitation"),
        how: Text(
          da: "Skriv i to sætninger, hvad du beder om, og hvad den inviterede får ud af det.",
          en: "Write in two sentences what you ask for, and what the person invited gets out of it.")),
      Move(
        "I2.narrative", .convener, .frameProblem,
        Text(da: "Vælg én fortælling, og sig den med jeres egne ord", en: "Choose one narrative, in your own words"),
        how: Text(
          da: "Vælg den gode, den onde eller den grusomme i indramningen, og brug den, når I inviterer.",
          en: "Choose the good, the bad or the ugly in the framing, and use it when you invite.")),
      Move(
        "I2.data", .convener, .addPerspective,
        Text(da: "Vis, hvordan problemet mærkes", en: "Show how the problem feels"),
        how: Text(
          da: "Bed én, der lever med problemet, om at beskrive en dag med det. Tag gerne tal med.",
          en: "Ask someone who lives with the problem to describe a day with it. Bring figures if you have them.")),
      Move(
        "I2.call", .convener, .logOnly,
        Text(da: "Ring til dem, der ikke har svaret", en: "Call those who have not answered"),
        how: Text(
          da: "Spørg, hvad der skal til, for at det er værd at være med.",
          en: "Ask what it would take to make it worth joining.")),
    ])

  private static let i3 = Factor(
    .i3,
    hinders: Text(da: "Opbakning og råderum mangler", en: "Backing and mandate are missing"),
    promotes: Text(da: "Ledelsen bakker op og giver råderum", en: "Management backs the case and gives a mandate"),
    explanation: Text(
      da: "Ingen med ansvar har sagt ja til, hvad I må prøve, hvor længe og inden for hvilke grænser.",
      en: "Nobody in charge has said yes to what you may try, for how long and within which limits."),
    question: Text(da: "Hvem kan sige ja, og har de gjort det?", en: "Who can say yes, and have they?"),
    moves: [
      Move(
        "I3.mandate", .convener, .askMandate,
        Text(da: "Bed om råderum", en: "Ask for a mandate"),
        how: Text(
          da: "Skriv, hvad I vil prøve, hvor længe og inden for hvilke grænser. Lederen svarer ja eller nej.",
          en: "Write what you want to try, for how long and within which limits. The manager answers yes or no.")),
      Move(
        "I3.sponsor", .convener, .invite,
        Text(da: "Find én, der bakker op", en: "Find someone who backs you"),
        how: Text(
          da: "Invitér en leder eller politiker, der vil stå ved forløbet, også når det bliver svært.",
          en: "Invite a manager or politician who will stand by the case, also when it gets hard.")),
      Move(
        "I3.talk", .convener, .logOnly,
        Text(da: "Tag en snak om, hvad I må", en: "Talk about what you may do"),
        how: Text(
          da: "Spørg lederen, hvad I må gøre uden at spørge igen, og skriv svaret ned.",
          en: "Ask the manager what you may do without asking again, and write the answer down.")),
    ])

  private static let i4 = Factor(
    .i4,
    hinders: Text(da: "Forventningerne er uklare", en: "Expectations are unclear"),
    promotes: Text(da: "Alle ved, hvad de giver og får", en: "Everyone knows what they give and get"),
    explanation: Text(
      da: "Det står ingen steder, hvad hver enkelt bidrager med, og hvad de får ud af det.",
      en: "It is not written anywhere what each person contributes, and what they get out of it."),
    question: Text(da: "Hvad ville gøre det her din tid værd?", en: "What would make this worth your time?"),
    moves: [
      Move(
        "I4.cards", .convener, .expectations,
        Text(da: "Skriv, hvad hver giver og får", en: "Write what each gives and gets"),
        how: Text(
          da: "Én linje om hver er nok. Begynd med dig selv.",
          en: "One line for each is enough. Begin with yourself.")),
      Move(
        "I4.ground", .convener, .planMeeting,
        Text(da: "Aftal fælles spilleregler", en: "Agree on shared ground rules"),
        how: Text(
          da: "Brug det første kvarter på, hvordan I vil arbejde sammen, og hvad I gør, når det bliver svært.",
          en: "Spend the first quarter of an hour on how you will work together, and what you do when it gets hard.")),
      Move(
        "I4.core", .convener, .keepAndChange,
        Text(da: "Sig, hvad der ligger fast", en: "Say what is fixed"),
        how: Text(
          da: "Skriv, hvad der skal fastholdes, og hvad der må forandres.",
          en: "Write what must be kept, and what may change.")),
    ])

  private static let i5 = Factor(
    .i5,
    hinders: Text(da: "Det koster for meget at være med", en: "It costs too much to take part"),
    promotes: Text(da: "Det er let at være med", en: "It is easy to take part"),
    explanation: Text(
      da: "Tid, sted eller løn gør, at nogle ikke kan komme, selv om de gerne vil.",
      en: "Time, place or pay keeps some from coming, even though they would like to."),
    question: Text(da: "Hvad forhindrer dig i at komme?", en: "What stops you from coming?"),
    moves: [
      Move(
        "I5.shorter", .convener, .planMeeting,
        Text(da: "Gør mødet kortere, eller flyt det", en: "Shorten the meeting, or move it"),
        how: Text(
          da: "Spørg dem, der ikke kom, hvornår og hvor de kan. Lad også folk være med hjemmefra.",
          en: "Ask those who did not come when and where they can. Let people join from home too.")),
      Move(
        "I5.visit", .convener, .addPerspective,
        Text(da: "Tag ud til dem, der ikke kan komme", en: "Go to those who cannot come"),
        how: Text(
          da: "Mød dem, hvor de er, og skriv deres perspektiv ind med det samme.",
          en: "Meet them where they are, and write their perspective in at once.")),
      Move(
        "I5.paid", .convener, .askMandate,
        Text(da: "Skaf betalt tid", en: "Get paid time"),
        how: Text(
          da: "Bed lederen om timer til medarbejderne og om betaling til dem, der ikke får løn for at være med.",
          en: "Ask the manager for hours for employees and for payment to those who are not paid to take part.")),
    ])

  private static let i6 = Factor(
    .i6,
    hinders: Text(da: "I kan ikke se, at I har brug for hinanden", en: "You do not see that you need each other"),
    promotes: Text(da: "I ved, hvad I har brug for hinanden til", en: "You know what you need each other for"),
    explanation: Text(
      da: "Hver organisation arbejder for sig, som om den kunne klare problemet alene.",
      en: "Each organisation works by itself, as if it could handle the problem alone."),
    question: Text(da: "Hvad kan I ikke gøre uden de andre?", en: "What can you not do without the others?"),
    moves: [
      Move(
        "I6.map", .convener, .expectations,
        Text(da: "Skriv, hvem der har brug for hvem", en: "Write who needs whom"),
        how: Text(
          da: "Lad hver skrive én ting, de kun kan gøre med hjælp fra en anden på holdet.",
          en: "Let each write one thing they can do only with help from someone else on the team.")),
      Move(
        "I6.pair", .convener, .planMeeting,
        Text(da: "Sæt to fra hver sin organisation sammen", en: "Pair two from different organisations"),
        how: Text(
          da: "Giv dem én lille opgave til næste møde, som ingen af dem kan løfte alene.",
          en: "Give them one small task for the next meeting that neither can do alone.")),
      Move(
        "I6.swap", .convener, .logOnly,
        Text(da: "Byt arbejdsplads en halv dag", en: "Swap workplaces for half a day"),
        how: Text(
          da: "Skriv bagefter, hvad der overraskede jer.",
          en: "Write afterwards what surprised you.")),
    ])

  private static let i7 = Factor(
    .i7,
    hinders: Text(da: "Løsningen er valgt på forhånd", en: "The solution is chosen beforehand"),
    promotes: Text(da: "Problemet kommer før løsningen", en: "The problem comes before the solution"),
    explanation: Text(
      da: "Der er løsninger på bordet, før I er enige om, hvad problemet er.",
      en: "There are solutions on the table before you agree on what the problem is."),
    question: Text(da: "Hvilken løsning håber du i det skjulte på?", en: "Which solution are you secretly hoping for?"),
    moves: [
      Move(
        "I7.park", .convener, .parkIdea,
        Text(da: "Gem løsningerne til senere", en: "Keep the solutions for later"),
        how: Text(
          da: "Flyt løsningerne til idéerne. De ligger der, når problemet er aftalt.",
          en: "Move the solutions to the ideas. They will be there when the problem is agreed.")),
      Move(
        "I7.perspective", .convener, .addPerspective,
        Text(da: "Hør problemet fra én til", en: "Hear the problem from one more"),
        how: Text(
          da: "Spørg én, der ikke kender jeres løsning, hvad der går galt i dag.",
          en: "Ask someone who does not know your solution what goes wrong today.")),
      Move(
        "I7.sign", .convener, .signProblem,
        Text(da: "Bliv enige om problemet først", en: "Agree on the problem first"),
        how: Text(
          da: "Skriv det fælles problem uden løsninger, og lad holdet skrive under.",
          en: "Write the shared problem without solutions, and let the team sign it.")),
      Move(
        "I7.own", .convener, .logOnly,
        Text(da: "Sig din egen løsning højt", en: "Say your own solution out loud"),
        how: Text(
          da: "Fortæl holdet, hvad du selv håber på, så den kan blive vurderet som alle andre.",
          en: "Tell the team what you hope for, so that it can be judged like any other.")),
    ])

  private static let i8 = Factor(
    .i8,
    hinders: Text(da: "Holdet er for ens", en: "The team is too much alike"),
    promotes: Text(da: "Holdet er bredt sammensat", en: "The team is broadly composed"),
    explanation: Text(
      da: "De fleste på holdet kommer fra samme side eller samme niveau.",
      en: "Most of the team come from the same side or the same level."),
    question: Text(
      da: "Hvem bestemmer her, og hvem ved, hvordan det er?", en: "Who decides here, and who knows what it is like?"),
    moves: [
      Move(
        "I8.add", .convener, .invite,
        Text(da: "Invitér fra den side, der mangler", en: "Invite from the side that is missing"),
        how: Text(
          da: "Mangler der nogen, der gør arbejdet, eller nogen, der bestemmer? Begynd dér.",
          en: "Is it someone who does the work that is missing, or someone who decides? Begin there.")),
      Move(
        "I8.hat", .convener, .giveHat,
        Text(da: "Giv en hat til én fra en anden side", en: "Give a hat to someone from another side"),
        how: Text(
          da: "Lad én, der ikke ligner resten af holdet, være med til at lede.",
          en: "Let someone who is unlike the rest of the team help to lead.")),
      Move(
        "I8.swap", .convener, .logOnly,
        Text(da: "Lad én give sin plads til en anden", en: "Let one give their seat to another"),
        how: Text(
          da: "Spørg, om en leder vil sende en medarbejder i stedet, eller omvendt.",
          en: "Ask whether a manager will send an employee instead, or the other way round.")),
    ])

  private static let i9 = Factor(
    .i9,
    hinders: Text(da: "Den politiske opbakning er usikker", en: "Political backing is uncertain"),
    promotes: Text(da: "Politikerne er med tidligt", en: "The politicians are in early"),
    explanation: Text(
      da: "Ingen politiker kender forløbet, og det har ikke været på et udvalgs dagsorden.",
      en: "No politician knows the case, and it has not been on a committee's agenda."),
    question: Text(da: "Hvornår hører politikerne om det her?", en: "When will the politicians hear about this?"),
    moves: [
      Move(
        "I9.brief", .convener, .invite,
        Text(da: "Bed en politiker om 20 minutter", en: "Ask a politician for 20 minutes"),
        how: Text(
          da: "Fortæl om problemet, før I har en løsning, og spørg, hvad der skal fastholdes.",
          en: "Tell about the problem before you have a solution, and ask what must be kept.")),
      Move(
        "I9.backing", .convener, .askMandate,
        Text(da: "Bed om politisk opbakning", en: "Ask for political backing"),
        how: Text(
          da: "Skriv i to sætninger, hvad I beder om, og hvad I lover at vende tilbage med.",
          en: "Write in two sentences what you ask for, and what you promise to come back with.")),
      Move(
        "I9.committee", .convener, .logOnly,
        Text(da: "Få forløbet på et udvalgs dagsorden", en: "Get the case on a committee's agenda"),
        how: Text(
          da: "Aftal med forvaltningen, hvornår udvalget hører om det første gang.",
          en: "Agree with the administration when the committee first hears about it.")),
    ])
}
