import Cases
import Language

extension Factor {
  /// From collaboration to innovation, for the catalyst.
  static let innovation: [Factor] = [n1, n2, n3, n4, n5, n6, n7, n8, n9, n10]

  private static let n1 = Factor(
    .n1,
    hinders: Text(da: "I ender på laveste fællesnævner", en: "You end on the lowest common denominator"),
    promotes: Text(da: "I tør gå efter et brud", en: "You dare to go for a break"),
    explanation: Text(
      da: "De valgte idéer gør det, I plejer, lidt bedre. Ingen bryder med gængs praksis.",
      en: "The chosen ideas do what you usually do a little better. None breaks with usual practice."),
    question: Text(
      da: "Ville nogen udefra lægge mærke til forandringen?", en: "Would anyone outside notice the change?"),
    moves: [
      Move(
        "N1.threat", .catalyst, .frameProblem,
        Text(da: "Konstruér en trussel", en: "Construct a threat"),
        how: Text(
          da: "Skriv, hvordan det ser ud om fem år, hvis intet ændrer sig, og læs det højt for holdet.",
          en: "Write what it looks like in five years if nothing changes, and read it aloud to the team.")),
      Move(
        "N1.test", .catalyst, .innovationTest,
        Text(da: "Spørg, om det bryder med noget", en: "Ask whether it breaks with anything"),
        how: Text(
          da: "Skriv, hvad I holder op med at tro eller gøre, hvis det lykkes.",
          en: "Write what you will stop believing or doing if it succeeds.")),
      Move(
        "N1.change", .catalyst, .keepAndChange,
        Text(da: "Flyt én ting fra fastholde til forandre", en: "Move one thing from keep to change"),
        how: Text(
          da: "Vælg den, det gør mest ondt at flytte, og tal om hvorfor.",
          en: "Choose the one that hurts most to move, and talk about why.")),
    ])

  private static let n2 = Factor(
    .n2,
    hinders: Text(da: "I tænker for ens", en: "You think too much alike"),
    promotes: Text(da: "Nye øjne ser med", en: "New eyes look on"),
    explanation: Text(
      da: "De nye idéer ligner de gamle mere og mere.",
      en: "The new ideas look more and more like the old ones."),
    question: Text(da: "Hvilken antagelse ville vi vædde på?", en: "Which assumption would we bet on?"),
    moves: [
      Move(
        "N2.actor", .catalyst, .invite,
        Text(da: "Invitér én, der ser anderledes på det", en: "Invite someone who sees it differently"),
        how: Text(
          da: "Vælg én fra et andet fag eller en anden branche, og bed om ærlige spørgsmål.",
          en: "Choose someone from another profession or trade, and ask for honest questions.")),
      Move(
        "N2.case", .catalyst, .searchCases,
        Text(da: "Find et forløb fra et helt andet område", en: "Find a case from quite another field"),
        how: Text(
          da: "Spørg, hvad I ville gøre, hvis I skulle bruge deres svar her.",
          en: "Ask what you would do if you had to use their answer here.")),
      Move(
        "N2.angle", .catalyst, .addPerspective,
        Text(da: "Anlæg en ny vinkel", en: "Take a new angle"),
        how: Text(
          da: "Skriv problemet, som én, der aldrig har hørt om jer, ville se det.",
          en: "Write the problem as someone who has never heard of you would see it.")),
      Move(
        "N2.call", .catalyst, .openCall,
        Text(da: "Spørg publikum", en: "Ask the audience"),
        how: Text(
          da: "Lav et idékald, som alle kan svare på fra telefonen.",
          en: "Make a call for ideas that anyone can answer from a phone.")),
    ])

  private static let n3 = Factor(
    .n3,
    hinders: Text(da: "Den tavse viden får lov at stå", en: "Tacit knowledge goes unquestioned"),
    promotes: Text(da: "I undersøger det, alle tager for givet", en: "You look into what everyone takes for granted"),
    explanation: Text(
      da: "I gør noget, fordi I plejer, og ingen bruger har prøvet det nye.",
      en: "You do something because you always have, and no user has tried the new."),
    question: Text(da: "Hvad gør vi, som ingen kan forklare?", en: "What do we do that nobody can explain?"),
    moves: [
      Move(
        "N3.reverse", .catalyst, .keepAndChange,
        Text(da: "Vend en regel om", en: "Turn a rule around"),
        how: Text(
          da: "Vælg noget, der skal fastholdes, og skriv, hvad der ville ske, hvis I gjorde det modsatte.",
          en: "Choose something to be kept, and write what would happen if you did the opposite.")),
      Move(
        "N3.user", .catalyst, .addPerspective,
        Text(da: "Lad en bruger gå hele vejen igennem", en: "Let a user walk all the way through"),
        how: Text(
          da: "Skriv ned, hvor brugeren undrer sig.",
          en: "Write down where the user wonders.")),
      Move(
        "N3.trial", .catalyst, .planTrial,
        Text(da: "Planlæg en afprøvning med brugere", en: "Plan a trial with users"),
        how: Text(
          da: "Lad brugerne prøve det selv, mens I ser på uden at forklare.",
          en: "Let the users try it themselves while you look on without explaining.")),
      Move(
        "N3.shadow", .catalyst, .logOnly,
        Text(da: "Følg én en hel dag", en: "Follow someone for a whole day"),
        how: Text(
          da: "Følg en kollega eller en bruger, og skriv det ned, ingen kunne forklare.",
          en: "Follow a colleague or a user, and write down what nobody could explain.")),
    ])

  private static let n4 = Factor(
    .n4,
    hinders: Text(da: "Frygt for fejl", en: "Fear of failure"),
    promotes: Text(
      da: "Risikoen er delt, og fejl er til at lære af", en: "Risk is shared, and failures are for learning"),
    explanation: Text(
      da: "I har skrevet risici ned, men ingen ejer dem, eller der er ingen grænse for, hvornår I stopper.",
      en: "You have written risks down, but nobody owns them, or there is no limit for when you stop."),
    question: Text(da: "Hvad er det værste tab, vi har råd til?", en: "What is the worst affordable loss?"),
    moves: [
      Move(
        "N4.stop", .catalyst, .askMandate,
        Text(da: "Aftal, hvornår I stopper", en: "Agree when you stop"),
        how: Text(
          da: "Skriv grænsen, og bed den, der har ansvaret, om at sige ja til den.",
          en: "Write the limit, and ask the one in charge to say yes to it.")),
      Move(
        "N4.small", .catalyst, .planTrial,
        Text(da: "Planlæg en lille, sikker afprøvning", en: "Plan a small, safe trial"),
        how: Text(
          da: "Gør den så lille, at I kan tåle, at den går galt.",
          en: "Make it so small that you can bear it going wrong.")),
      Move(
        "N4.share", .catalyst, .expectations,
        Text(da: "Del risikoen mellem parterne", en: "Share the risk between the parties"),
        how: Text(
          da: "Skriv, hvem der bærer hvad, hvis det går galt.",
          en: "Write who carries what if it goes wrong.")),
      Move(
        "N4.tell", .catalyst, .logOnly,
        Text(da: "Fortæl om en fejl, I lærte af", en: "Tell about a failure you learned from"),
        how: Text(
          da: "Lad lederen begynde. Skriv, hvad I gør anderledes i dag.",
          en: "Let the manager begin. Write what you do differently today.")),
    ])

  private static let n5 = Factor(
    .n5,
    hinders: Text(da: "Intet er afprøvet i driften", en: "Nothing is tried in operation"),
    promotes: Text(da: "I afprøver direkte i driften", en: "You try things directly in operation"),
    explanation: Text(
      da: "Der er valgt en idé, men den er endnu ikke afprøvet dér, hvor den skal bruges.",
      en: "An idea is chosen, but it has not yet been tried where it is to be used."),
    question: Text(da: "Hvad kan vi prøve på mandag?", en: "What can be tried on Monday?"),
    moves: [
      Move(
        "N5.week", .catalyst, .planTrial,
        Text(da: "Lav en prototype på en uge", en: "Make a prototype in a week"),
        how: Text(
          da: "Byg det, I kan nå, og afprøv det ét sted i driften.",
          en: "Build what you have time for, and try it in one place in operation.")),
      Move(
        "N5.smallest", .catalyst, .planMeeting,
        Text(da: "Vælg det mindste, I kan prøve", en: "Choose the smallest thing you can try"),
        how: Text(
          da: "Gå først hjem fra mødet, når I ved hvad, hvor og hvem.",
          en: "Do not leave the meeting until you know what, where and who.")),
      Move(
        "N5.room", .catalyst, .askMandate,
        Text(da: "Skaf råderum til at prøve", en: "Get a mandate to try"),
        how: Text(
          da: "Bed om lov til ét sted i få uger. Det er lettere at sige ja til.",
          en: "Ask for one place for a few weeks. It is easier to say yes to.")),
      Move(
        "N5.monday", .catalyst, .logOnly,
        Text(da: "Prøv én ting på mandag", en: "Try one thing on Monday"),
        how: Text(
          da: "Skriv samme dag, hvad der skete.",
          en: "Write the same day what happened.")),
    ])

  private static let n6 = Factor(
    .n6,
    hinders: Text(da: "I har kun afprøvet det én gang", en: "You have tried it only once"),
    promotes: Text(da: "I retter og prøver, til det virker", en: "You correct and try until it works"),
    explanation: Text(
      da: "Efter den første afprøvning er der ikke rettet noget og prøvet igen.",
      en: "After the first trial nothing has been corrected and tried again."),
    question: Text(da: "Hvad ændrede den seneste afprøvning?", en: "What did the last trial change?"),
    moves: [
      Move(
        "N6.again", .catalyst, .planTrial,
        Text(da: "Ret prototypen, og prøv igen", en: "Correct the prototype, and try again"),
        how: Text(
          da: "Ret én ting ad gangen, og bliv ved, til det virker.",
          en: "Correct one thing at a time, and go on until it works.")),
      Move(
        "N6.learn", .catalyst, .planMeeting,
        Text(da: "Tal om, hvad I lærte", en: "Talk about what you learned"),
        how: Text(
          da: "Spørg dem, der prøvede, hvad de selv ville rette først.",
          en: "Ask those who tried it what they would correct first.")),
      Move(
        "N6.time", .catalyst, .askMandate,
        Text(da: "Bed om tid til en runde mere", en: "Ask for time for another round"),
        how: Text(
          da: "Skriv, hvad den første runde viste, og hvad I vil rette.",
          en: "Write what the first round showed, and what you will correct.")),
      Move(
        "N6.fix", .catalyst, .logOnly,
        Text(da: "Ret én ting i driften", en: "Correct one thing in operation"),
        how: Text(
          da: "Skriv, hvad I rettede, og hvad der skete.",
          en: "Write what you corrected, and what happened.")),
    ])

  private static let n7 = Factor(
    .n7,
    hinders: Text(da: "Lov eller budget spærrer", en: "Law or budget blocks the way"),
    promotes: Text(da: "Regler og budget giver plads", en: "Rules and budget make room"),
    explanation: Text(
      da: "Nogen har sagt, at det ikke kan lade sig gøre, og det er ikke undersøgt.",
      en: "Someone has said that it cannot be done, and it has not been looked into."),
    question: Text(da: "Er det lov, vane eller tro?", en: "Is it law, custom or belief?"),
    moves: [
      Move(
        "N7.name", .catalyst, .registerBarrier,
        Text(da: "Skriv præcist, hvad der spærrer", en: "Write exactly what blocks the way"),
        how: Text(
          da: "Find paragraffen eller kontoen. Er der ingen, så spørg, om det er en vane.",
          en: "Find the section or the account. If there is none, ask whether it is a custom.")),
      Move(
        "N7.dispensation", .catalyst, .askMandate,
        Text(da: "Bed om en undtagelse", en: "Ask for an exemption"),
        how: Text(
          da: "Skriv, hvad I vil undtages fra, hvor og hvor længe.",
          en: "Write what you want to be exempted from, where and for how long.")),
      Move(
        "N7.legal", .catalyst, .logOnly,
        Text(da: "Spørg en jurist eller en økonom", en: "Ask a lawyer or an economist"),
        how: Text(
          da: "Spørg, hvordan det kan lade sig gøre, ikke om det kan.",
          en: "Ask how it can be done, not whether it can.")),
    ])

  private static let n8 = Factor(
    .n8,
    hinders: Text(da: "Det nye kører ved siden af det gamle", en: "The new runs beside the old"),
    promotes: Text(da: "Det nye er blevet en del af driften", en: "The new has become part of operations"),
    explanation: Text(
      da: "Den gamle rutine kører stadig, selv om den nye er taget i brug.",
      en: "The old routine still runs, although the new one is in use."),
    question: Text(da: "Hvad holder vi op med at gøre?", en: "What will we stop doing?"),
    moves: [
      Move(
        "N8.stop", .catalyst, .embed,
        Text(da: "Skriv, hvad der skal stoppe", en: "Write what is to stop"),
        how: Text(
          da: "Sæt dato og navn på hver rutine, der skal væk.",
          en: "Put a date and a name on each routine that is to go.")),
      Move(
        "N8.owner", .catalyst, .embed,
        Text(da: "Find en ejer i driften", en: "Find an owner in operations"),
        how: Text(
          da: "Aftal, hvem der har ansvaret, når holdet er færdigt.",
          en: "Agree who is responsible when the team is done.")),
      Move(
        "N8.training", .catalyst, .embed,
        Text(da: "Lær de andre det nye", en: "Teach the others the new"),
        how: Text(
          da: "Lad dem, der var med til at prøve det, vise det til resten.",
          en: "Let those who helped to try it show it to the rest.")),
    ])

  private static let n9 = Factor(
    .n9,
    hinders: Text(da: "I kender ikke andres løsninger", en: "You do not know others' solutions"),
    promotes: Text(da: "I lærer af andres løsninger", en: "You learn from others' solutions"),
    explanation: Text(
      da: "Ingen har ledt efter andre, der har haft det samme problem. Det tæller at kopiere.",
      en: "Nobody has looked for others who have had the same problem. Copying counts."),
    question: Text(da: "Hvem har løst det her før?", en: "Who solved this before?"),
    moves: [
      Move(
        "N9.search", .catalyst, .searchCases,
        Text(da: "Led efter andre, der har prøvet", en: "Look for others who have tried"),
        how: Text(
          da: "Læs også om dem, der stoppede. De ved hvorfor.",
          en: "Read about those who stopped too. They know why.")),
      Move(
        "N9.mover", .catalyst, .assessMover,
        Text(da: "Vurdér, om I skal være first eller second mover", en: "Assess whether to be first or second mover"),
        how: Text(
          da: "Skriv, hvad I kan bygge videre på, og hvad der er anderledes hos jer.",
          en: "Write what you can build on, and what is different where you are.")),
      Move(
        "N9.ask", .catalyst, .invite,
        Text(da: "Invitér én, der har prøvet det", en: "Invite someone who has tried it"),
        how: Text(
          da: "Bed om en time, og spørg, hvad de ville gøre anderledes.",
          en: "Ask for an hour, and ask what they would do differently.")),
    ])

  private static let n10 = Factor(
    .n10,
    hinders: Text(da: "Løsningen bliver hos jer", en: "The solution stays with you"),
    promotes: Text(da: "Andre tager løsningen i brug", en: "Others take up the solution"),
    explanation: Text(
      da: "Løsningen har været i brug længe, og ingen andre har taget den til sig.",
      en: "The solution has long been in use, and nobody else has taken it up."),
    question: Text(da: "Hvem ville få gavn af den som den næste?", en: "Who would gain next?"),
    moves: [
      Move(
        "N10.pull", .catalyst, .invite,
        Text(da: "Invitér den næste, der kunne bruge den", en: "Invite the next who could use it"),
        how: Text(
          da: "Vis løsningen i drift, og fortæl også, hvad der gik galt.",
          en: "Show the solution in operation, and tell what went wrong too.")),
      Move(
        "N10.plan", .catalyst, .spread,
        Text(da: "Læg en plan for at sprede den", en: "Make a plan for spreading it"),
        how: Text(
          da: "Skriv, hvad andre skal beholde, og hvad de kan tilpasse.",
          en: "Write what others must keep, and what they can adapt.")),
      Move(
        "N10.search", .catalyst, .searchCases,
        Text(da: "Find forløb med samme problem", en: "Find cases with the same problem"),
        how: Text(
          da: "Skriv til dem, der leder, og tilbyd at vise jeres.",
          en: "Write to those who lead them, and offer to show yours.")),
    ])
}
