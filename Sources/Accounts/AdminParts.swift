import HTML
import HTTP
import Language
import Time
import Web

/// A table that scrolls by itself on a narrow screen, and can be reached by keyboard.
func adminTable(
  _ name: Text, _ columns: [Text], @MarkupBuilder rows: () -> some Markup
) -> some Markup {
  div(.class("scroll mt4"), .role("region"), .ariaLabel(name), Attribute("tabindex", "0")) {
    table(.class("table table--wide table--mid")) {
      caption { name }
      thead { tr { columns.map { column in th(.scope("col")) { column } } } }
      tbody { rows() }
    }
  }
}

/// How things stand with a person, in words.
func personState(_ person: PersonRow) -> some Markup {
  span(.class("row row--s")) {
    if person.isClosed {
      span(.class("tag tag--bad")) { AdminTexts.closed }
    } else {
      span(.class("tag tag--line")) { person.isGuest ? AdminTexts.guest : AdminTexts.open }
    }
    person.isAdministrator ? span(.class("tag tag--info")) { AdminTexts.administrator } : nil
    person.isEmailConfirmed || person.email == nil ? nil : span(.class("tag tag--warn")) { AdminTexts.unconfirmed }
  }
}

/// A search for a list: it works with its address, so that it can be kept.
func adminSearch(_ label: Text, to path: String, search: String) -> some Markup {
  form(.class("row row--end mt4"), .method("get"), .action(path), .role("search")) {
    Field("q", label, in: FormState(filled: ["q": search]), class: "field field--grow").line(type: "search", limit: 100)
    button(.type("submit"), .class("btn btn--second")) { AdminTexts.search }
  }
}

/// The way to the next part of a list, and back to its beginning.
func partLinks(next: String?, first: String?, label: Text = AdminTexts.nextPart) -> (some Markup)? {
  next == nil && first == nil
    ? nil
    : div(.class("actions")) {
      next.map { path in a(.class("btn btn--second"), .href(path)) { label } }
      first.map { path in a(.class("btn btn--quiet"), .href(path)) { AdminTexts.firstPart } }
    }
}

/// A list without hits: one sentence and one way on.
func nothingFound(_ what: Text, _ action: Text, to path: String) -> some Markup {
  div(.class("empty mt4")) {
    p { what }
    a(.class("btn btn--second"), .href(path)) { action }
  }
}

/// The foot of every page of administration.
func adminFoot(_ next: Text, to path: String) -> some Markup {
  p(.class("mt6")) { a(.href(path)) { next } }
}

func linkButton(to person: PersonRow, _ keys: FormKeys, class classes: String) -> some Markup {
  postForm(keys, to: AdminRoutes.personLink.path(person.id)) {
    button(.type("submit"), .class(classes)) {
      AdminTexts.makeLink
      span(.class("sr")) { AdminTexts.makeLinkFor(person.name) }
    }
  }
}
