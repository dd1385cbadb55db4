import HTML
import Language

/// A page that has been written once for all readers who may see the same of it.
public struct FrozenPage: Sendable {
  private let frame: Page
  private let band: Frozen?
  private let content: Frozen

  /// - Parameter page: A page that shows nothing of one reader alone but the keys of their forms.
  public init(_ page: Page, in language: Language) {
    band = page.band.map { Frozen($0, in: language) }
    content = Frozen(page.content, in: language)
    frame = Page(page.title, section: page.section) { Nothing() }.with {
      $0.status = page.status
      $0.hasForm = page.hasForm
      $0.isPublic = page.isPublic
      $0.live = page.live
      $0.scripts = page.scripts
    }
  }

  /// The page for one reader, with the keys of their own forms.
  public func page(_ keys: FormKeys) -> Page {
    let filling = HiddenFields(keys: keys)
    var page = frame
    page.band = band.map { AnyMarkup($0.thawed(filling: filling)) }
    page.content = AnyMarkup(content.thawed(filling: filling))
    return page
  }
}
