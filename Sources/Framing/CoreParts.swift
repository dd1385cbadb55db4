import Cases
import HTML
import HTTP
import Language
import Web

/// Part 3: the core service, what about it is kept, and what is changed.
func corePart(_ view: FramingView) -> some Markup {
  partSection(.core, view.reading) {
    serviceLine(view.reading.coreService)
    div(.class("halves mt4")) {
      coreList(.keep, view.items)
      coreList(.change, view.items)
    }
    view.mayFrame ? coreForms(view) : nil
  }
}

private func serviceLine(_ service: String) -> some Markup {
  p {
    service.isEmpty ? CoreTexts.unknown : CoreTexts.service
    service.isEmpty ? nil : b { service }
  }
}

private func coreList(_ kind: CoreItem.Kind, _ items: [CoreItem]) -> some Markup {
  let own = items.filter { $0.kind == kind }
  return div {
    h3(.class("row row--s")) {
      kind == .keep ? Icon.lock : Icon.steps
      kind == .keep ? CoreTexts.keep : CoreTexts.change
    }
    own.isEmpty ? p(.class("muted mt2")) { kind == .keep ? CoreTexts.emptyKeep : CoreTexts.emptyChange } : nil
    own.isEmpty ? nil : ul(.class("checks checks--plain mt2")) { own.map { item in li { item.text } } }
  }
}

private func coreForms(_ view: FramingView) -> some Markup {
  let isRefused = view.isRefused(.core) || view.isRefused(.keep) || view.isRefused(.change)
  let isEmpty = view.reading.state(of: .core) != .done
  return details(.class("more mt3"), Attribute("open", if: isRefused || isEmpty)) {
    summary { CoreTexts.changeLists }
    div(.class("stack stack-l")) {
      serviceForm(view)
      div(.class("halves")) {
        itemForm(view, .keep)
        itemForm(view, .change)
      }
      view.items.isEmpty ? nil : removalForm(view)
    }
  }
}

private func serviceForm(_ view: FramingView) -> some Markup {
  group {
    staleNotice(view.isStale(.core), saved: [(CoreTexts.serviceField, Text(same: view.reading.coreService))])
    postForm(view.keys, to: FramingRoutes.core.path(view.id)) {
      seenMark(view, .core)
      Field("kerneydelse", CoreTexts.serviceField, hint: CoreTexts.serviceHint, in: view.state(of: .core))
        .line(limit: 300)
      saveButton(CoreTexts.save)
    }
  }
}

private func itemForm(_ view: FramingView, _ kind: CoreItem.Kind) -> some Markup {
  let isKept = kind == .keep
  let state = view.state(of: isKept ? .keep : .change)
  return postForm(view.keys, to: (isKept ? FramingRoutes.keep : FramingRoutes.change).path(view.id)) {
    Field(
      isKept ? "fasthold" : "forandr", isKept ? CoreTexts.addKeep : CoreTexts.addChange, hint: CoreTexts.itemHint,
      in: state
    ).line()
    saveButton(CoreTexts.add)
  }
}

/// One form for all: the button says which.
private func removalForm(_ view: FramingView) -> some Markup {
  postForm(view.keys, to: FramingRoutes.removal.path(view.id)) {
    h3 { CoreTexts.removeHeading }
    ul(.class("parts mt2")) {
      view.items.map { item in
        li {
          span { item.text }
          button(.class("btn btn--quiet btn--s"), .type("submit"), .name("fjern"), .value(item.id.pathSegment)) {
            CoreTexts.remove
            span(.class("sr")) { " \(item.text)" }
          }
        }
      }
    }
  }
}
