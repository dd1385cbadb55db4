import Language

/// Statements about local conditions to begin with, in our own words.
///
/// - Source: the themes of twelve statements that a panel of Danish politicians, managers, employees and others was
///   asked about in the CLIPS project (Sehested, Sørensen, Schulz Larsen and Hedensted Lund). The fifth and the sixth
///   are each other's opposite on purpose, and so is the tenth in itself.
enum Seeds {
  static let all: [Text] = [
    Text(
      da: "Her hos os har politikerne mistet en del af deres gamle rolle.",
      en: "Around here politicians have lost part of their old role."),
    Text(
      da: "Når der styres stramt oppefra, får vi færre gode løsninger.",
      en: "Tight steering from above gives us fewer good solutions."),
    Text(
      da: "Uden borgerne går vi glip af viden, som ingen af os har.",
      en: "Without citizens we miss knowledge that none of us has."),
    Text(
      da: "Det nytter kun, hvis vi lokalt må tage initiativ uden at spørge først.",
      en: "It only helps if we may take initiative locally without asking first."),
    Text(
      da: "Travlhed og få penge er det, der står mest i vejen for at tænke nyt.",
      en: "Being busy and short of money is what stands most in the way of thinking anew."),
    Text(
      da: "Det er først, når pengene er små, at vi for alvor finder på noget.",
      en: "It is only when money is short that we really come up with something."),
    Text(
      da: "En ny løsning skal være god for hele samfundet, ikke kun for os.",
      en: "A new solution must be good for society, not only for us."),
    Text(
      da: "De private har for lidt at vinde ved at udvikle noget sammen med os.",
      en: "Private firms have too little to gain from developing something with us."),
    Text(
      da: "Vi passer hver vores område, og det bremser os.", en: "We each mind our own area, and that slows us down."),
    Text(
      da: "Jo flere der er med, jo flere idéer, men jo sværere er det at forstå hinanden.",
      en: "The more who take part, the more ideas, but the harder it is to understand each other."),
    Text(
      da: "Faglig viden bliver for let til et facit, som ingen må røre ved.",
      en: "Professional knowledge too easily becomes an answer that nobody may touch."),
    Text(
      da: "Fordomme og uenighed hører med, når noget nyt skal blive til.",
      en: "Prejudice and disagreement are part of making something new."),
  ]
}
