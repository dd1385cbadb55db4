import HTTP
import Language

/// An error that can tell a reader what happened and what to do about it.
///
/// Anything else that is thrown reaches the reader only as a reference number;
/// the log has the rest.
public protocol Explained: Error {
  var status: Status { get }
  /// What is the case, as the reader sees it. One sentence.
  var explanation: Text { get }
  /// What the reader can do now.
  var advice: [Text] { get }
}

extension Explained {
  public var advice: [Text] { [] }
}

/// The refusals that every slice has.
public enum Refusal: Explained, Equatable {
  /// Not there, or not for this reader. The two look the same.
  case notFound
  /// Seen, but not to be changed by this reader.
  case notAllowed(Text)
  case gone(Text)
  case tooMany(minutes: Int)
  case staleForm
  case methodNotAllowed
  case tooLarge(megabytes: Int)
  /// Too many send large files at once, or the disk is full.
  case noRoom
  case badRequest

  public var status: Status {
    switch self {
    case .notFound: .notFound
    case .notAllowed, .staleForm: .forbidden
    case .gone: .gone
    case .tooMany: .tooManyRequests
    case .methodNotAllowed: .methodNotAllowed
    case .tooLarge: .tooLarge
    case .badRequest: .badRequest
    case .noRoom: .unavailable
    }
  }

  public var explanation: Text {
    switch self {
    case .notFound: Text(da: "Siden findes ikke", en: "There is no such page")
    case .notAllowed(let what): what
    case .gone(let what): what
    case .tooMany: Text(da: "Det går for hurtigt", en: "That is too fast")
    case .staleForm: Text(da: "Siden har været åben for længe", en: "The page has been open too long")
    case .methodNotAllowed: Text(da: "Siden kan ikke bruges på den måde", en: "The page cannot be used that way")
    case .tooLarge: Text(da: "Det er for stort", en: "That is too large")
    case .noRoom: Text(da: "Der er ikke plads lige nu", en: "There is no room just now")
    case .badRequest: Text(da: "Vi forstod ikke, hvad der blev sendt", en: "We did not understand what was sent")
    }
  }

  public var advice: [Text] {
    switch self {
    case .notFound:
      [
        Text(da: "Tjek, om adressen er skrevet rigtigt.", en: "Check that the address is written correctly."),
        Text(
          da: "Er du inviteret til et forløb, så bed om et nyt link.",
          en: "If you are invited to a case, ask for a new link."),
      ]
    case .notAllowed:
      [
        Text(
          da: "Spørg den, der leder forløbet, hvis du mener, at du skal kunne.",
          en: "Ask the one who leads the case if you think you should be able to.")
      ]
    case .gone: [Text(da: "Bed om et nyt link.", en: "Ask for a new link.")]
    case .tooMany(let minutes):
      [Text(da: "Vent \(minutes) min., og prøv igen.", en: "Wait \(minutes) min. and try again.")]
    case .staleForm:
      [
        Text(
          da: "Gå tilbage, kopiér det, du skrev, genindlæs siden, og send igen. Intet er gemt endnu.",
          en: "Go back, copy what you wrote, reload the page and send again. Nothing is saved yet.")
      ]
    case .methodNotAllowed, .badRequest:
      [Text(da: "Gå tilbage, og prøv igen fra siden.", en: "Go back and try again from the page.")]
    case .tooLarge(let megabytes):
      [
        Text(
          da: "Der kan sendes \(megabytes) MB ad gangen. Intet er gemt.",
          en: "At most \(megabytes) MB can be sent at a time. Nothing is saved."),
        Text(
          da: "Gå tilbage, gør filen mindre, eller del den i flere, og send igen.",
          en: "Go back, make the file smaller or split it, and send again."),
      ]
    case .noRoom:
      [
        Text(
          da: "Intet er gemt. Gå tilbage, vent et par minutter, og send igen.",
          en: "Nothing is saved. Go back, wait a few minutes and send again.")
      ]
    }
  }
}
