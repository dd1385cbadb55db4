import Bytes
import HTML
import HTTP
import Language

/// The frame that every page stands in: head, header, flash, footer.
struct Layout: Sendable {
  let page: Page
  let context: Context
  let flash: String?

  func bytes() -> Bytes {
    var out = HTMLOutput(language: context.language)
    document.render(into: &out)
    return out.finish()
  }

  private var document: some Markup {
    html(
      .lang(context.language), Attribute("data-theme", theme),
      Attribute("data-left", Text(da: "{n} tegn tilbage", en: "{n} characters left")),
      Attribute("data-copied", Text(da: "Kopieret", en: "Copied"))
    ) {
      documentHead
      body {
        page.embeddedIn == nil
          ? a(.class("skip"), .href("#indhold")) { Text(da: "Gå til indhold", en: "Skip to content") } : nil
        isBare ? nil : siteHeader
        companion?.content
        main(.id("indhold"), Attribute("tabindex", "-1")) {
          page.band
          div(.class("page")) {
            div(.class("wrap")) {
              flashMessage
              page.content
            }
          }
        }
        page.live.map { liveBar($0) }
        isBare ? nil : siteFooter
      }
    }
  }

  /// Empty until others have added something; filled by the script.
  private func liveBar(_ source: LiveSource) -> some Markup {
    div(
      .class("live"), Attribute("data-live", source.path), Attribute("data-revision", source.revision),
      Attribute("data-one", Text(da: "1 nyt bidrag", en: "1 new contribution")),
      Attribute("data-many", Text(da: "{n} nye bidrag", en: "{n} new contributions")),
      Attribute("data-some", Text(da: "Der er nyt i forløbet", en: "There is something new in the case")),
      Attribute("data-typed", Text(da: "Gem først det, du er ved at skrive", en: "Save what you are writing first"))
    ) {
      p(.role("status")) { Nothing() }
      button(.class("btn btn--s"), .type("button"), Attribute("hidden", if: true)) {
        Text(da: "Vis", en: "Show")
      }
    }
  }

  private var documentHead: some Markup {
    head {
      meta(Attribute("charset", "utf-8"))
      meta(.name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
      meta(.name("color-scheme"), Attribute("content", theme ?? "light dark"))
      HTML.title {
        page.title
        " – "
        context.services.site.name
      }
      page.embeddedIn == nil ? nil : Raw("<base target=\"_blank\">")
      page.isPublic ? nil : meta(.name("robots"), Attribute("content", "noindex"))
      link(
        Attribute("rel", "preload"), .href(Assets.path("Cabin-Regular.woff2")), Attribute("as", "font"),
        .type("font/woff2"), Attribute("crossorigin", if: true))
      link(Attribute("rel", "stylesheet"), .href(Assets.path("samspil.css")))
      link(Attribute("rel", "icon"), .href(Assets.path("favicon.svg")), .type("image/svg+xml"))
      scripts
    }
  }

  private var scripts: some Markup {
    (["samspil.js", page.live == nil ? nil : "live.js"].compactMap(\.self) + page.scripts
      + (companion.map { page.scripts.contains($0.script) ? [] : [$0.script] } ?? [])).map { name in
        Drawn(trusted: "<script src=\"\(Assets.path(name))\" defer></script>")
      }
  }

  private var theme: String? {
    context.request.cookies[Preferences.themeCookie].flatMap { ["light", "dark"].contains($0) ? $0 : nil }
  }

  private var isBare: Bool { page.embeddedIn != nil || page.isStage }

  private var companion: Companion? {
    page.isAccompanied && !isBare ? context.services.site.companion(context) : nil
  }

  private var isShort: Bool { page.organisation != nil || context.viewer == nil }

  private var siteHeader: some Markup {
    header(.class(isShort ? "site-header site-header--short" : "site-header")) {
      div(.class("wrap")) {
        a(.class("brand"), .href("/")) {
          Picture.logo
          span { context.services.site.name }
        }
        if let organisation = page.organisation {
          span(.class("site-org")) { organisation }
        } else if let viewer = context.viewer {
          mainMenu
          div(.class("site-tools")) {
            searchLink
            bell(viewer)
            accountMenu(viewer)
            phoneMenu
          }
        } else {
          span(.class("site-org")) {
            a(.href("/log-ind")) { Text(da: "Log ind", en: "Sign in") }
          }
        }
      }
    }
  }

  private var mainMenu: some Markup {
    nav(.class("site-nav"), .ariaLabel(Text(da: "Hovedmenu", en: "Main menu"))) {
      ul { menuItems.map { item in li { menuLink(item) } } }
    }
  }

  private var phoneMenu: some Markup {
    details(.class("menu menu--main")) {
      summary {
        Icon.menu
        Text(same: " Menu")
      }
      nav(.class("menu__panel"), .ariaLabel(Text(da: "Hovedmenu på telefon", en: "Main menu on a phone"))) {
        menuItems.map { menuLink($0) }
      }
    }
  }

  private var menuItems: [NavigationItem] { context.services.site.navigation }

  private func menuLink(_ item: NavigationItem) -> some Markup {
    a(.href(item.path), .current(item.section == page.section ? "page" : nil)) { item.label }
  }

  private var searchLink: (some Markup)? {
    context.services.site.search.map { path in
      a(.href(path), .ariaLabel(Text(da: "Søg", en: "Search"))) { Icon.search }
    }
  }

  private func bell(_ viewer: Viewer) -> some Markup {
    a(
      .href("/beskeder"), .current(page.section == "beskeder" ? "page" : nil),
      .ariaLabel(
        viewer.unread == 0
          ? Text(da: "Beskeder", en: "Messages")
          : Text(da: "Beskeder, \(viewer.unread) ulæste", en: "Messages, \(viewer.unread) unread"))
    ) {
      Icon.bell
      viewer.unread == 0
        ? nil : span(.class("count"), .ariaHidden()) { viewer.unread > 99 ? "99+" : "\(viewer.unread)" }
    }
  }

  private func accountMenu(_ viewer: Viewer) -> some Markup {
    details(.class("menu")) {
      summary(.ariaLabel(Text(da: "Din konto: \(viewer.name)", en: "Your account: \(viewer.name)"))) {
        span(.class("avatar"), .ariaHidden()) { viewer.initials }
      }
      div(.class("menu__panel")) {
        p(.class("menu__who")) {
          viewer.name
          viewer.organisationName.map { name in
            group {
              br()
              name
            }
          }
        }
        hr()
        viewer.isGuest
          ? a(.href("/konto/opret")) { Text(da: "Få din egen konto", en: "Get your own account") }
          : a(.href("/konto")) { Text(da: "Din konto", en: "Your account") }
        viewer.isPlatformAdministrator ? a(.href("/admin")) { Text(da: "Administration", en: "Administration") } : nil
        Preferences.languageButton(context)
        Preferences.themeButton(context, now: theme)
        hr()
        postForm(context.keys, to: "/log-ud") {
          button(.type("submit")) { Text(da: "Log ud", en: "Sign out") }
        }
      }
    }
  }

  private var flashMessage: (some Markup)? {
    flash.map { text in
      div(.class("flash"), .role("status")) {
        Icon.check
        p { text }
      }
    }
  }

  private var siteFooter: some Markup {
    footer(.class("site-footer")) {
      div(.class("wrap")) {
        span { Text(da: "Samspil er åben kildekode.", en: "Samspil is open source.") }
        ul {
          li { a(.href("/begreber")) { Text(da: "Begreber", en: "Concepts") } }
          li { a(.href("/hjaelp")) { Text(da: "Hjælp", en: "Help") } }
          li { a(.href("/tilgaengelighed")) { Text(da: "Tilgængelighed", en: "Accessibility") } }
          li { a(.href("/privatliv")) { Text(da: "Privatliv", en: "Privacy") } }
          li { Preferences.languageLink(context) }
        }
      }
    }
  }
}
