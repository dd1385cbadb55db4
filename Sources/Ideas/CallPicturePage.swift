import Files
import HTML
import HTTP
import Language
import Web

/// Where the picture of a call is chosen.
func callPicturePage(_ view: CallPictureView) -> Page {
  let slug = view.entry.call.slug
  return Page(CallPictureTexts.title, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: CallPictureTexts.putRight)
      callCrumbs(view.entry.call, here: CallPictureTexts.title)
      h1(.class("mt4")) { CallPictureTexts.title }
      view.picture.map { picture in
        div(.class("mt4")) { p { callPicture(picture, small: true, of: slug) } }
      }
      view.hasFiles
        ? AnyMarkup(
          postForm(view.keys, to: CallPictureRoutes.edit.path(slug), class: "mt4", sendsFiles: true) {
            Field(
              "fil", view.picture == nil ? CallPictureTexts.file : CallPictureTexts.other,
              hint: CallPictureTexts.fileHint, isOptional: view.picture != nil, in: view.form
            ).file(kinds: FileKind.acceptedPictures, limit: CallPictureTexts.limit, tooLarge: CallPictureTexts.tooLarge)
            Field("billedtekst", CallPictureTexts.alt, hint: CallPictureTexts.altHint, in: view.form).line(limit: 300)
            div(.class("actions")) {
              button(.class("btn"), .type("submit")) { CallPictureTexts.save }
              view.picture == nil
                ? nil
                : button(.class("btn btn--second"), .type("submit"), .name("handling"), .value("fjern")) {
                  CallPictureTexts.remove
                }
            }
          })
        : AnyMarkup(p(.class("mt4")) { CallPictureTexts.noPlace })
    }
  }.refused(view.form)
}

/// A picture of a call, at its own proportions.
func callPicture(_ picture: CallPicture, small: Bool, of slug: String) -> some Markup {
  img(
    .class("callpicture"), .src((small ? CallPictureRoutes.small : CallPictureRoutes.shown).path(slug)),
    Attribute("alt", picture.alt), Attribute("width", picture.width), Attribute("height", picture.height))
}

enum CallPictureTexts {
  static let limit = 7 * 1024 * 1024
  static let title = Text(da: "Billede til idékaldet", en: "Picture for the call")
  static let file = Text(da: "Vælg et billede", en: "Choose a picture")
  static let other = Text(da: "Vælg et andet billede", en: "Choose another picture")
  static let fileHint = Text(
    da: "JPEG, PNG, WebP eller GIF, højst 7 MB. Sted og kamera fjernes fra det. Vis ingen, der ikke har sagt ja.",
    en: "JPEG, PNG, WebP or GIF, 7 MB at most. Place and camera are removed. Show nobody who has not said yes.")
  static let tooLarge = Text(da: "Billedet fylder mere end 7 MB", en: "The picture is larger than 7 MB")
  static let fileMissing = Text(da: "Vælg et billede", en: "Choose a picture")
  static let alt = Text(da: "Hvad viser billedet?", en: "What does the picture show?")
  static let altHint = Text(
    da: "Til dem, der ikke kan se det. Fx: En nøgle i en dør.",
    en: "For those who cannot see it. For instance: A key in a door.")
  static let altMissing = Text(da: "Skriv, hvad billedet viser", en: "Write what the picture shows")
  static let save = Text(da: "Gem billedet", en: "Save the picture")
  static let remove = Text(da: "Fjern billedet", en: "Remove the picture")
  static let saved = Text(da: "Billedet er gemt.", en: "The picture is saved.")
  static let removed = Text(da: "Billedet er fjernet.", en: "The picture is removed.")
  static let putRight = Text(da: "Ret dette for at gemme billedet", en: "Put this right to save the picture")
  static let noPlace = Text(
    da: "Her kan ingen billeder gemmes: installationen har ingen mappe til filer.",
    en: "No pictures can be kept here: the installation has no directory for files.")
}
