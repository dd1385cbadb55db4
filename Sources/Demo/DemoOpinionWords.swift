import Cases

extension DemoOpinions {
  /// What the team calls the group that agrees most with a statement.
  static let names: [(sign: String, name: String, note: String)] = [
    (
      "Ingen bør udskrives efter kl. 16.", "Tryghed først",
      "Vil have mennesker, ikke systemer, den første aften."
    ),
    (
      "Jeg vil selv kunne vurdere, om planen skal følges.", "Frit fagligt skøn",
      "Vil kunne afvige, når de står i situationen."
    ),
    (
      "En fast skriftlig aftale er bedre end et opkald.", "Klare aftaler",
      "Vil have faste overleveringer på skrift."
    ),
  ]

  static let statements: [DemoStatement] = [
    DemoStatement("Der skal være én, man kan ringe til det første døgn.", 0.98, 0.98, 0.98),
    DemoStatement("Planen skal stå ét sted, som alle kan se.", 0.95, 0.96, 0.99),
    DemoStatement("Medicinen skal være på plads, før man går ud ad døren.", 0.97, 0.93, 0.95),
    DemoStatement("Besked til borgeren er vigtigere end besked til systemet.", 0.94, 0.97, 0.96, by: .user),
    DemoStatement("Pårørende skal vide, hvem der kommer og hvornår.", 0.92, 0.97, 0.93),
    DemoStatement("Ingen bør udskrives efter kl. 16.", 0.97, 0.04, 0.55, by: .user),
    DemoStatement("En fast skriftlig aftale er bedre end et opkald.", 0.04, 0.2, 0.96),
    DemoStatement("Jeg vil selv kunne vurdere, om planen skal følges.", 0.05, 0.96, 0.06, by: .employee),
    DemoStatement("Sensorer i hjemmet kan erstatte et besøg.", 0.08, 0.78, 0.7),
    DemoStatement("Den første aften skal et menneske komme forbi.", 0.96, 0.28, 0.45),
    DemoStatement("Et opkald er nok, hvis der er styr på medicinen.", 0.08, 0.82, 0.35),
    DemoStatement("Afvigelser fra planen skal skrives ned samme dag.", 0.5, 0.12, 0.96),
    DemoStatement("Det er bedre at vente en dag end at komme hjem til ingenting.", 0.95, 0.35, 0.4, by: .user),
    DemoStatement("Faste tjeklister tager tid fra borgeren.", 0.35, 0.93, 0.08, by: .employee),
    DemoStatement("Hospitalet har ansvaret, til kommunen har svaret.", 0.75, 0.15, 0.9),
    DemoStatement("Jeg stoler mere på en kollega, jeg kender, end på et skema.", 0.6, 0.94, 0.1, by: .employee),
    DemoStatement("Borgeren skal selv have planen på papir.", 0.9, 0.72, 0.75),
    DemoStatement("Der skal ligge mad i køleskabet, når man kommer hjem.", 0.93, 0.6, 0.5),
    DemoStatement("Alle faggrupper skal bruge de samme ord om borgeren.", 0.55, 0.25, 0.95),
    DemoStatement("En aftale, der ikke er skrevet ned, er ikke en aftale.", 0.3, 0.06, 0.97),
    DemoStatement("Den, der kender borgeren bedst, skal bestemme tempoet.", 0.82, 0.92, 0.2),
    DemoStatement("Det skal kunne måles, om en hjemkomst var tryg.", 0.4, 0.25, 0.92),
    DemoStatement("Ingen skal fortælle det samme tre gange.", 0.88, 0.85, 0.86, by: .user),
    DemoStatement("Naboer og frivillige kan tage den første kop kaffe.", 0.45, 0.7, 0.35),
    DemoStatement("Aftenvagten skal kunne sige nej til at tage imod.", 0.1, 0.88, 0.4, by: .employee),
    DemoStatement("Jeg vil hellere ringes op end kunne læse det på en app.", 0.92, 0.55, 0.15, by: .user),
    DemoStatement("Lægen skal ringe, ikke skrive.", 0.8, 0.5, 0.1),
    DemoStatement("Pårørende skal med til samtalen om at tage hjem.", 0.91, 0.6, 0.7),
    DemoStatement("Vi bruger for meget tid på at dokumentere.", 0.6, 0.95, 0.12, by: .employee),
    DemoStatement("Der skal være et fast tidspunkt, hvor planen lægges.", 0.5, 0.15, 0.95),
    DemoStatement("Fejl skal siges højt, uden at nogen får skylden.", 0.85, 0.9, 0.85),
  ]
}
