import Language
import Web

/// What a password has to be: long enough. Nothing else makes one better.
enum PasswordRules {
  static let hint = Text(
    da: "Skriv mellem \(Passwords.shortest) og \(Passwords.longest) tegn. En sætning er god og nem at huske.",
    en:
      "Write between \(Passwords.shortest) and \(Passwords.longest) characters. A sentence is good and easy to remember."
  )

  /// Why a password cannot be used, if it cannot.
  static func fault(_ password: String) -> Text? {
    if password.count < Passwords.shortest {
      return Text(
        da: "Brug mindst \(Passwords.shortest) tegn i adgangskoden",
        en: "Use at least \(Passwords.shortest) characters in the password")
    }
    // A sign can be made of any number of bytes, so both are counted.
    if password.count > Passwords.longest || password.utf8.count > Passwords.longest * 4 {
      return Text(
        da: "Brug højst \(Passwords.longest) tegn i adgangskoden",
        en: "Use at most \(Passwords.longest) characters in the password")
    }
    return nil
  }
}
