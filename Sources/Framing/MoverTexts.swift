import Language
import Time

enum MoverTexts {
  static let question = Text(da: "Hvem går forrest?", en: "Who goes first?")
  static let why = Text(da: "Hvorfor?", en: "Why?")
  static let whyHint = Text(
    da: "Hvad taler for, og hvad risikerer I? Højst 500 tegn.",
    en: "What speaks for it, and what do you risk? At most 500 characters.")
  static let choose = Text(da: "Vælg first eller second mover", en: "Choose first or second mover")
  static let missingWhy = Text(da: "Skriv, hvorfor I vælger det", en: "Write why you choose it")
  static let save = Text(da: "Gem valget", en: "Save the choice")
  static let saved = Text(da: "Valget er gemt", en: "The choice is saved")

  static func name(of mover: Mover) -> Text {
    switch mover {
    case .first: Text(da: "First mover", en: "First mover")
    case .second: Text(da: "Second mover", en: "Second mover")
    }
  }

  static func note(on mover: Mover) -> Text {
    switch mover {
    case .first:
      Text(
        da: "Vi prøver det først. Større læring, større risiko. Kræver tydeligt råderum.",
        en: "We try it first. More learning, more risk. Takes a clear mandate.")
    case .second:
      Text(
        da: "Vi bygger på andres erfaringer og tilpasser. Hurtigere, billigere.",
        en: "We build on the experience of others and adapt. Faster, cheaper.")
    }
  }

  static let search = Text(da: "Har andre prøvet noget lignende?", en: "Have others tried something similar?")
  static let searchHint = Text(
    da: "Søg i de forløb, du kan se.", en: "Search the cases that you can see.")
  static let searchAction = Text(da: "Søg", en: "Search")
  static let neverSearched = Text(
    da: "I har ikke søgt endnu. Søg, før I vælger.", en: "You have not searched yet. Search before you choose.")

  static func searched(_ day: Day) -> Text {
    Text(da: "I søgte sidst \(Formats.day(day, .danish)).", en: "You last searched \(Formats.day(day, .english)).")
  }

  static func found(_ count: Int, for words: String) -> Text {
    switch count {
    case 0:
      Text(
        da: "Ingen forløb med ”\(words)”. Prøv et andet ord, eller gå selv først.",
        en: "No cases with “\(words)”. Try another word, or go first yourselves.")
    case 1: Text(da: "Ét forløb ligner", en: "One case is similar")
    default:
      Text(
        da: "\(Formats.whole(count, .danish)) forløb ligner", en: "\(Formats.whole(count, .english)) cases are similar")
    }
  }
}
