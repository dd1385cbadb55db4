import HTML
import HTTP
import Language

/// A page: what stands between the header and the footer.
public struct Page: Sendable {
  public var title: Text
  /// Which place in the main menu it belongs to.
  public var section: String?
  public var status: Status = .ok
  /// Whether someone without a session can send a form from it.
  public var hasForm = false
  /// The short header: the name of an organisation instead of the menu.
  public var organisation: String?
  /// Whether it may be found by search engines and kept by browsers.
  public var isPublic = false
  /// The sites that may show it inside a page of theirs: then it has no menu, and its links open windows of their own.
  public var embeddedIn: [String]?
  /// It fills a screen in front of a hall: no menu, no footer.
  public var isStage = false
  /// Whether what goes with the reader from page to page stands above it.
  public var isAccompanied = true
  /// What it listens to, for as long as it is open.
  public var live: LiveSource?
  /// Scripts of its own, by name. The page works without them.
  public var scripts: [String] = []
  /// What stands across the whole width above the content.
  var band: AnyMarkup?
  var content: AnyMarkup

  /// A page whose content stands in the usual frame.
  public init(_ title: Text, section: String? = nil, @MarkupBuilder content: () -> some Markup) {
    let inner = content()
    self.init(title, section: section, band: nil as Nothing?) { inner }
  }

  /// A page with something across its whole width first: a band, tabs.
  public init(
    _ title: Text, section: String? = nil, band: (some Markup)?, @MarkupBuilder content: () -> some Markup
  ) {
    self.title = title
    self.section = section
    self.band = band.map { AnyMarkup($0) }
    self.content = AnyMarkup(content())
  }

  public func with(_ change: (inout Page) -> Void) -> Page {
    var page = self
    change(&page)
    return page
  }

  /// The page again, because something has to be put right.
  public func refused(_ form: FormState) -> Page {
    form.faults.isEmpty
      ? self
      : with {
        $0.status = .unprocessable
        $0.title = Text(da: "Fejl: ", en: "Error: ") + $0.title
      }
  }
}

/// Where a page hears that others have added to what it shows.
public struct LiveSource: Sendable {
  public let path: String
  /// What the page shows: what is heard of later revisions is new to it.
  public let revision: Int

  public init(path: String, revision: Int) {
    self.path = path
    self.revision = revision
  }
}

/// The way back: from the front of the house to this page.
public func crumbs(_ steps: [(Text, String)], here: Text, onPaper: Bool = true) -> some Markup {
  nav(
    .class(onPaper ? "crumbs crumbs--paper" : "crumbs"), .ariaLabel(Text(da: "Brødkrumme", en: "Breadcrumb"))
  ) {
    ol {
      steps.map { step in li { a(.href(step.1)) { step.0 } } }
      li(.current("page")) { here }
    }
  }
}
