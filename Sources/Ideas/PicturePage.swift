import Files
import HTML
import HTTP
import Language
import Web

/// A picture where the idea is read.
func ideaFigure(_ picture: IdeaPicture, _ idea: Idea, in call: Call) -> some Markup {
  img(
    .class("doc__picture"), .src(PictureRoutes.picture.path(call.slug, idea.number)),
    Attribute("alt", picture.alt), Attribute("width", picture.size.width), Attribute("height", picture.size.height),
    Attribute("loading", "lazy"))
}

/// Where one puts a picture beside one's own idea.
func picturePage(_ view: PictureView) -> Page {
  let (call, idea) = (view.entry.call, view.idea)
  return Page(PictureTexts.title, section: "idekald") {
    div(.class("wrap--narrow")) {
      errorSummary(view.form, heading: PictureTexts.putRight)
      callCrumbs(call, here: IdeaTexts.number(idea.number))
      h1(.class("mt4")) { PictureTexts.title }
      quoted(call, idea)
      view.picture.map { picture in p { ideaFigure(picture, idea, in: call) } }
      pictureForm(view)
      view.picture == nil ? nil : removeForm(view)
    }
  }.refused(view.form).with { $0.hasForm = true }
}

private func pictureForm(_ view: PictureView) -> some Markup {
  let (slug, number) = (view.entry.call.slug, view.idea.number)
  return postForm(view.keys, to: PictureRoutes.change.path(slug, number), class: "mt4", sendsFiles: true) {
    Field("fil", PictureTexts.file, hint: PictureTexts.fileHint, in: view.form).file(
      kinds: FileKind.acceptedPictures, limit: FileCheck.limit, tooLarge: FileFault.tooLarge.sentence)
    Field("billedtekst", PictureTexts.alt, hint: PictureTexts.altHint, in: view.form).lines(rows: 2, limit: 300)
    div(.class("actions")) {
      button(.class("btn"), .type("submit")) { PictureTexts.send }
      a(.class("btn btn--quiet"), .href(IdeaRoutes.idea.path(slug, number))) {
        Icon.left
        IdeaTexts.number(number)
      }
    }
    p(.class("small muted")) { PictureTexts.persons }
  }
}

private func removeForm(_ view: PictureView) -> some Markup {
  section(.class("sec mt7")) {
    h2(.class("t-l")) { PictureTexts.remove }
    postForm(view.keys, to: PictureRoutes.remove.path(view.entry.call.slug, view.idea.number), class: "mt3") {
      button(.class("btn btn--s btn--danger"), .type("submit")) { PictureTexts.remove }
    }
  }
}
