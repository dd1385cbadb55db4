import Language

/// A picture beside an idea.
enum PictureTexts {
  static let title = Text(da: "Vis det med et billede", en: "Show it with a picture")
  static let change = Text(da: "Ret billedet", en: "Change the picture")
  static let file = Text(da: "Billede", en: "Picture")
  static let fileHint = Text(
    da: "JPEG, PNG, WebP eller GIF på højst 20 MB. Hvor og hvornår det er taget, følger ikke med.",
    en: "JPEG, PNG, WebP or GIF of 20 MB at most. Where and when it was taken does not come along.")
  static let fileMissing = Text(da: "Vælg et billede", en: "Choose a picture")
  static let noPicture = Text(
    da: "Det er ikke et billede. Vælg en JPEG, PNG, WebP eller GIF",
    en: "That is not a picture. Choose a JPEG, PNG, WebP or GIF")
  static let chooseAgain = Text(da: "Vælg billedet igen", en: "Choose the picture again")
  static let alt = Text(da: "Hvad viser billedet?", en: "What does the picture show?")
  static let altHint = Text(
    da: "En sætning til dem, der ikke kan se det.", en: "A sentence for those who cannot see it.")
  static let altMissing = Text(da: "Skriv, hvad billedet viser", en: "Write what the picture shows")
  static let send = Text(da: "Gem billedet", en: "Keep the picture")
  static let saved = Text(da: "Billedet står ved idéen.", en: "The picture stands by the idea.")
  static let remove = Text(da: "Fjern billedet", en: "Remove the picture")
  static let removed = Text(da: "Billedet er fjernet.", en: "The picture is removed.")
  static let putRight = Text(da: "Ret dette for at gemme billedet", en: "Put this right to keep the picture")
  static let persons = Text(
    da: "Spørg dem, der er på billedet, før du deler det.", en: "Ask those in the picture before you share it.")
}
