import Cases
import Language

extension Factor {
  /// From interaction to collaboration, for the facilitator.
  static let collaboration: [Factor] = [s1, s2, s3, s4, s5, s6, s7, s8, s9, s10]

  private static let s1 = Factor(
    .s1,
    hinders: Text(da: "Tilliden på holdet er lav", en: "Trust on the team is low"),
    promotes: Text(da: "Der er tillid på holdet", en: "There is trust on the team"),
    explanation: Text(
      da: "Nogle holder igen med det, de mener, fordi det ikke er trygt at sige det.",
      en: "Some hold back what they think, because it is not safe to say it."),
    question: Text(da: "Kan man sige det upopulære her?", en: "Can one say the unpopular thing here?"),
    moves: [
      Move(
        "S1.rounds", .facilitator, .planMeeting,
        Text(da: "Tag en runde, hvor alle siger noget", en: "Take a round where everyone speaks"),
        how: Text(
          da: "Lad hver tale to minutter uden afbrydelse, og lad den, der bestemmer mest, tale sidst.",
          en: "Let each speak for two minutes without interruption, and let the most powerful speak last.")),
      Move(
        "S1.rules", .facilitator, .expectations,
        Text(da: "Aftal, hvordan I taler sammen", en: "Agree how you talk to each other"),
        how: Text(
          da: "Spørg hver, hvad de har brug for, for at kunne sige det, som det er. Skriv det ned.",
          en: "Ask each what they need in order to say it as it is. Write it down.")),
      Move(
        "S1.admit", .facilitator, .logOnly,
        Text(da: "Fortæl om en fejl, du selv har begået", en: "Tell about a mistake you have made"),
        how: Text(
          da: "Begynd selv. Sig, hvad du lærte af den.",
          en: "Begin yourself. Say what you learned from it.")),
    ])

  private static let s2 = Factor(
    .s2,
    hinders: Text(da: "I har ikke et fælles problem", en: "You have no shared problem"),
    promotes: Text(da: "I ser det samme problem fra flere sider", en: "You see the same problem from several sides"),
    explanation: Text(
      da: "Problemet er set fra for få sider, eller holdet kan ikke skrive under på den samme sætning.",
      en: "The problem is seen from too few sides, or the team cannot sign the same sentence."),
    question: Text(da: "Sig problemet i én sætning: Er vi enige?", en: "Say the problem in one sentence: do we agree?"),
    moves: [
      Move(
        "S2.perspective", .facilitator, .addPerspective,
        Text(da: "Hør problemet fra en side mere", en: "Hear the problem from one more side"),
        how: Text(
          da: "Spørg den side, der ikke har skrevet endnu, hvad der går galt, som de ser det.",
          en: "Ask the side that has not written yet what goes wrong, as they see it.")),
      Move(
        "S2.joint", .facilitator, .frameProblem,
        Text(da: "Skriv det fælles problem", en: "Write the shared problem"),
        how: Text(
          da: "Læs perspektiverne højt, og skriv én eller to sætninger, som rummer dem. Ingen løsninger endnu.",
          en: "Read the perspectives aloud, and write a sentence or two that hold them. No solutions yet.")),
      Move(
        "S2.sign", .facilitator, .signProblem,
        Text(da: "Lad holdet skrive under på problemet", en: "Let the team sign the problem"),
        how: Text(
          da: "Hver svarer: enig, kan leve med det, eller kan ikke. Et nej er begyndelsen på en samtale.",
          en: "Each answers: agree, can live with it, or cannot. A no is the start of a conversation.")),
      Move(
        "S2.words", .facilitator, .planMeeting,
        Text(da: "Forklar hinanden de vigtigste ord", en: "Explain the most important words to each other"),
        how: Text(
          da: "Vælg to ord, I bruger forskelligt, og skriv, hvad de betyder for hver af jer.",
          en: "Choose two words you use differently, and write what they mean to each of you.")),
    ])

  private static let s3 = Factor(
    .s3,
    hinders: Text(da: "En forskel bliver ikke bearbejdet", en: "A difference is not worked through"),
    promotes: Text(da: "Forskelle bliver bearbejdet", en: "Differences are worked through"),
    explanation: Text(
      da: "Parter ser forskelligt på noget vigtigt, og ingen har taget ansvar for at komme videre.",
      en: "Parties see something important differently, and nobody has taken on moving it forward."),
    question: Text(da: "Hvad ser vi egentlig forskelligt på?", en: "What is it really that we see differently?"),
    moves: [
      Move(
        "S3.meet", .facilitator, .planMeeting,
        Text(da: "Saml de to parter", en: "Bring the two parties together"),
        how: Text(
          da: "Lad hver part forklare den andens sag, før I leder efter en vej videre.",
          en: "Let each party explain the other's case before you look for a way forward.")),
      Move(
        "S3.split", .facilitator, .raiseDifference,
        Text(da: "Del forskellen i fakta, interesser og værdier", en: "Split it into facts, interests and values"),
        how: Text(
          da: "Skriv begge sider med deres egne ord. Fakta kan undersøges, interesser kan forhandles.",
          en: "Write both sides in their own words. Facts can be looked into, interests can be negotiated.")),
      Move(
        "S3.mediator", .facilitator, .giveHat,
        Text(da: "Find én, begge parter har tillid til", en: "Find someone both parties trust"),
        how: Text(
          da: "Giv facilitatorens hat til én, der ikke har noget i klemme.",
          en: "Give the facilitator's hat to someone with nothing at stake.")),
      Move(
        "S3.obstacle", .facilitator, .registerBarrier,
        Text(da: "Fjern det, der står i vejen", en: "Remove what is in the way"),
        how: Text(
          da: "Spørg, om det er en regel, en vagtplan eller et system, der holder parterne fra hinanden.",
          en: "Ask whether it is a rule, a roster or a system that keeps the parties apart.")),
    ])

  private static let s4 = Factor(
    .s4,
    hinders: Text(da: "Få fylder for meget", en: "A few take up too much room"),
    promotes: Text(da: "Alle kommer til orde", en: "Everyone is heard"),
    explanation: Text(
      da: "De fleste bidrag kommer fra få personer eller fra én aktørgruppe.",
      en: "Most contributions come from a few people or from one actor group."),
    question: Text(da: "Hvem har ikke sagt noget endnu?", en: "Who has not spoken?"),
    moves: [
      Move(
        "S4.turns", .facilitator, .planMeeting,
        Text(da: "Lad de tavse begynde", en: "Let the silent begin"),
        how: Text(
          da: "Giv ordet på skift, og bed dem, der taler mest, om at vente til sidst.",
          en: "Take turns, and ask those who talk the most to wait till last.")),
      Move(
        "S4.write", .facilitator, .addPerspective,
        Text(da: "Skriv, før I taler", en: "Write before you talk"),
        how: Text(
          da: "Giv alle fem stille minutter til at skrive deres syn på problemet.",
          en: "Give everyone five quiet minutes to write how they see the problem.")),
      Move(
        "S4.hat", .facilitator, .giveHat,
        Text(da: "Giv hatten videre", en: "Pass the hat on"),
        how: Text(
          da: "Lad én, der sjældent leder mødet, gøre det næste gang.",
          en: "Let someone who rarely leads the meeting do so next time.")),
    ])

  private static let s5 = Factor(
    .s5,
    hinders: Text(da: "Ingen siger imod", en: "Nobody objects"),
    promotes: Text(da: "Det er i orden at sige imod", en: "It is fine to object"),
    explanation: Text(
      da: "Næsten alle er enige om alt. Det kan være høflighed mere end samarbejde.",
      en: "Nearly everyone agrees on everything. It may be politeness more than collaboration."),
    question: Text(da: "Hvad ville en kritiker sige?", en: "What would a critic say?"),
    moves: [
      Move(
        "S5.critic", .facilitator, .giveHat,
        Text(da: "Giv én opgaven at sige imod", en: "Give someone the task of objecting"),
        how: Text(
          da: "Giv katalysatorens hat til én, der tør, og skift person hver gang.",
          en: "Give the catalyst's hat to someone who dares, and change the person every time.")),
      Move(
        "S5.premortem", .facilitator, .planMeeting,
        Text(da: "Forestil jer, at det er gået galt", en: "Imagine that it has gone wrong"),
        how: Text(
          da: "Det er om et år, og forløbet mislykkedes. Lad hver skrive hvorfor, før I taler.",
          en: "It is a year from now, and the case failed. Let each write why before you talk.")),
      Move(
        "S5.unsaid", .facilitator, .registerBarrier,
        Text(da: "Skriv det, ingen siger", en: "Write what nobody says"),
        how: Text(
          da: "Tilføj den barriere, du selv tænker på, men ikke har nævnt.",
          en: "Add the barrier you think of yourself but have not mentioned.")),
      Move(
        "S5.difference", .facilitator, .raiseDifference,
        Text(da: "Gør en forskel synlig", en: "Make a difference visible"),
        how: Text(
          da: "Skriv to sider af den samme sag, og spørg, hvem der ser den sådan.",
          en: "Write two sides of the same matter, and ask who sees it that way.")),
    ])

  private static let s6 = Factor(
    .s6,
    hinders: Text(da: "Hver taler mest med sine egne", en: "Each mostly talks with their own"),
    promotes: Text(da: "I arbejder på tværs", en: "You work across"),
    explanation: Text(
      da: "Svar og kommentarer går mest mellem folk fra samme aktørgruppe.",
      en: "Replies and comments mostly pass between people of the same actor group."),
    question: Text(da: "Hvad har et andet fag lært dig?", en: "What did another profession teach you?"),
    moves: [
      Move(
        "S6.pairs", .facilitator, .planMeeting,
        Text(da: "Sæt jer sammen to og to på tværs", en: "Work in pairs across"),
        how: Text(
          da: "Lad hvert par forklare den andens arbejde for resten af holdet.",
          en: "Let each pair explain the other's work to the rest of the team.")),
      Move(
        "S6.learn", .facilitator, .expectations,
        Text(da: "Skriv, hvad du vil lære af de andre", en: "Write what you want to learn from the others"),
        how: Text(
          da: "Lad hver føje én linje til det, de får ud af at være med.",
          en: "Let each add one line to what they get out of taking part.")),
      Move(
        "S6.visit", .facilitator, .logOnly,
        Text(da: "Tag på besøg hos hinanden", en: "Visit each other"),
        how: Text(
          da: "Følg arbejdet hos en anden organisation, og skriv, hvad du ikke vidste.",
          en: "Follow the work of another organisation, and write what you did not know.")),
    ])

  private static let s7 = Factor(
    .s7,
    hinders: Text(da: "Der går proces i den", en: "Process for process' sake"),
    promotes: Text(da: "I holder øje med målet", en: "You keep an eye on the goal"),
    explanation: Text(
      da: "I mødes meget, men det er længe siden, I har besluttet eller afprøvet noget.",
      en: "You meet a lot, but it is long since you decided or tried anything."),
    question: Text(
      da: "Hvad har vi ændret for brugerne siden sidst?", en: "What did we change for users since last time?"),
    moves: [
      Move(
        "S7.trial", .catalyst, .planTrial,
        Text(da: "Planlæg en lille afprøvning", en: "Plan a small trial"),
        how: Text(
          da: "Find det mindste, I kan prøve i næste uge.",
          en: "Find the smallest thing you can try next week.")),
      Move(
        "S7.goal", .facilitator, .planMeeting,
        Text(da: "Begynd næste møde med målet", en: "Begin the next meeting with the goal"),
        how: Text(
          da: "Læs målet højt, og spørg, hvad der er sket for brugerne siden sidst.",
          en: "Read the goal aloud, and ask what has happened for the users since last time.")),
      Move(
        "S7.core", .facilitator, .keepAndChange,
        Text(da: "Gå tilbage til kerneydelsen", en: "Go back to the core service"),
        how: Text(
          da: "Vælg én ting på listen over det, der skal forandres, og begynd på den.",
          en: "Choose one thing on the list of what is to change, and start on it.")),
      Move(
        "S7.shrink", .facilitator, .logOnly,
        Text(da: "Stop, eller gør det mindre", en: "Stop, or make it smaller"),
        how: Text(
          da: "Aflys det næste møde, hvis ingen kan sige, hvad det skal føre til.",
          en: "Cancel the next meeting if nobody can say what it is to lead to.")),
    ])

  private static let s8 = Factor(
    .s8,
    hinders: Text(da: "Folk falder fra", en: "People drop out"),
    promotes: Text(da: "Folk bliver på holdet", en: "People stay on the team"),
    explanation: Text(
      da: "Færre og færre på holdet bidrager til forløbet.",
      en: "Fewer and fewer on the team contribute to the case."),
    question: Text(da: "Hvad ville få dig tilbage?", en: "What would bring you back?"),
    moves: [
      Move(
        "S8.renegotiate", .facilitator, .expectations,
        Text(da: "Aftal på ny, hvad hver giver og får", en: "Agree anew what each gives and gets"),
        how: Text(
          da: "Spørg, hvad der har ændret sig, siden I begyndte, og ret linjerne.",
          en: "Ask what has changed since you began, and edit the lines.")),
      Move(
        "S8.hat", .facilitator, .giveHat,
        Text(da: "Fordel hattene igen", en: "Share out the hats again"),
        how: Text(
          da: "Giv noget at lede til én, der er ved at glide ud.",
          en: "Give someone who is drifting away something to lead.")),
      Move(
        "S8.call", .facilitator, .logOnly,
        Text(da: "Ring til dem, der er faldet fra", en: "Call those who have dropped out"),
        how: Text(
          da: "Spørg, hvad der ville få dem tilbage, og skriv svaret ned.",
          en: "Ask what would bring them back, and write the answer down.")),
    ])

  private static let s9 = Factor(
    .s9,
    hinders: Text(da: "Byrden er skæv", en: "The burden is uneven"),
    promotes: Text(da: "Byrden er fordelt rimeligt", en: "The burden is fairly shared"),
    explanation: Text(
      da: "Én part lægger langt de fleste timer eller penge i forløbet.",
      en: "One party puts in by far the most hours or money."),
    question: Text(da: "Er byrden rimeligt fordelt?", en: "Is the burden fair?"),
    moves: [
      Move(
        "S9.share", .facilitator, .expectations,
        Text(da: "Skriv, hvad hver part bidrager med", en: "Write what each party contributes"),
        how: Text(
          da: "Sæt timer og penge på, også de små bidrag.",
          en: "Put hours and money on it, the small contributions too.")),
      Move(
        "S9.compensate", .facilitator, .askMandate,
        Text(da: "Bed om hjælp til den, der bærer mest", en: "Ask for help for the one who carries most"),
        how: Text(
          da: "Foreslå fælles budget, frikøb eller betaling, og bed dem, der bestemmer, om et svar.",
          en: "Suggest a shared budget, released time or payment, and ask those who decide for an answer.")),
      Move(
        "S9.tasks", .facilitator, .planMeeting,
        Text(da: "Fordel opgaverne igen", en: "Share out the tasks again"),
        how: Text(
          da: "Læg alle opgaver frem, og lad hver tage én, de ikke plejer at have.",
          en: "Lay out all tasks, and let each take one they do not usually have.")),
    ])

  private static let s10 = Factor(
    .s10,
    hinders: Text(da: "Der er skjulte dagsordener", en: "There are hidden agendas"),
    promotes: Text(da: "Alle siger, hvad de kommer for", en: "Everyone says what they come for"),
    explanation: Text(
      da: "Det, folk svarer anonymt, er noget andet end det, de siger på møderne.",
      en: "What people answer anonymously differs from what they say at meetings."),
    question: Text(da: "Hvad forventer dit bagland af dig?", en: "What does your home base expect of you?"),
    moves: [
      Move(
        "S10.cards", .facilitator, .expectations,
        Text(da: "Skriv, hvad dit bagland forventer", en: "Write what your home base expects"),
        how: Text(
          da: "Begynd selv, og bed de andre om at gøre det samme.",
          en: "Begin yourself, and ask the others to do the same.")),
      Move(
        "S10.mandate", .facilitator, .askMandate,
        Text(da: "Bed baglandet om råderum", en: "Ask the home base for a mandate"),
        how: Text(
          da: "Aftal med dem, der har sendt dig, hvad du må sige ja til på deres vegne.",
          en: "Agree with those who sent you what you may say yes to on their behalf.")),
      Move(
        "S10.home", .facilitator, .logOnly,
        Text(da: "Tag en snak med hvert bagland", en: "Talk with each home base"),
        how: Text(
          da: "Spørg, hvad de ville være kede af, at forløbet førte til.",
          en: "Ask what they would be sorry to see come of the case.")),
    ])
}
