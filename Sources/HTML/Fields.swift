import Language

/// A field is label, hint, fault and control together, so that none is forgotten.
public struct Field: Sendable {
  let name: String
  let label: Text
  let hint: Text?
  let isOptional: Bool
  let form: FormState
  let classes: String

  public init(
    _ name: String, _ label: Text, hint: Text? = nil, isOptional: Bool = false, in form: FormState,
    class classes: String = "field"
  ) {
    self.name = name
    self.label = label
    self.hint = hint
    self.isOptional = isOptional
    self.form = form
    self.classes = classes
  }

  /// A line of text.
  ///
  /// - Parameter inputMode: Which keys a phone shows: `decimal` for a number.
  public func line(
    type: String = "text", limit: Int? = 200, autocomplete: String? = nil, inputMode: String? = nil,
    similar: SimilarSource? = nil
  ) -> some Markup {
    framed {
      input(
        .class("input"), .id(name), .name(name), .type(type), .value(form.value(name)),
        Attribute("maxlength", Self.isText(type) ? limit.map(String.init) : nil),
        Attribute("autocomplete", autocomplete), Attribute("inputmode", inputMode),
        .described(by: described), invalid, Attribute("data-similar", similar?.path),
        Attribute("data-similar-into", similar?.target))
    }
  }

  /// Dates and numbers have a shape of their own instead of a length.
  private static func isText(_ type: String) -> Bool { !["date", "time", "number"].contains(type) }

  /// Several lines of text. The limit is stated before it is hit.
  public func lines(rows: Int = 3, limit: Int = 2_000, similar: SimilarSource? = nil) -> some Markup {
    framed {
      textarea(
        .class("textarea"), .id(name), .name(name), Attribute("rows", rows), Attribute("maxlength", limit),
        .described(by: described), invalid, Attribute("data-similar", similar?.path),
        Attribute("data-similar-into", similar?.target)
      ) {
        // The first line feed after the tag is dropped by the browser, so one is given.
        "\n" + form.value(name)
      }
    }
  }

  /// A file of the reader's. It cannot be filled in again when the form is refused.
  ///
  /// - Parameter kinds: What is offered to choose: endings and media types, with commas.
  /// - Parameter limit: Bytes; with script, `tooLarge` is said at once when there are more.
  public func file(kinds: String, limit: Int, tooLarge: Text) -> some Markup {
    framed {
      input(
        .class("input"), .id(name), .name(name), .type("file"), Attribute("accept", kinds),
        Attribute("data-bytes", limit), Attribute("data-too-large", tooLarge), .described(by: described), invalid)
    }
  }

  /// A choice from a list that folds out.
  public func picked(from choices: [Choice]) -> some Markup {
    framed {
      select(.class("select"), .id(name), .name(name), .described(by: described), invalid) {
        choices.map { choice in
          option(.value(choice.value), Attribute("selected", if: form.value(name) == choice.value)) { choice.label }
        }
      }
    }
  }

  /// One of a few choices, all in view. No choice looks like the right one.
  public func chosen(from choices: [Choice], tiles: Bool = false) -> some Markup {
    options("radio", choices, tiles)
  }

  /// Any of a few choices.
  public func ticked(from choices: [Choice], tiles: Bool = false) -> some Markup {
    options("checkbox", choices, tiles)
  }

  private func options(_ type: String, _ choices: [Choice], _ tiles: Bool) -> some Markup {
    fieldset(.class(classes), Attribute("data-invalid", if: fault != nil), .described(by: described)) {
      legend {
        label
        optionalMark
      }
      hintLine
      faultLine
      div(.class(tiles ? "choice choice--tiles" : "choice")) {
        choices.enumerated().map { index, choice in
          HTML.label(.class("opt")) {
            input(
              .type(type), .name(name), .value(choice.value), .id(index == 0 ? name : "\(name)-\(index)"),
              Attribute("checked", if: form.has(choice.value, in: name)))
            span {
              b { choice.label }
              choice.note.map { note in small { note } }
            }
          }
        }
      }
    }
  }

  private func framed(@MarkupBuilder _ control: () -> some Markup) -> some Markup {
    div(.class(classes), Attribute("data-invalid", if: fault != nil)) {
      HTML.label(.label(for: name)) {
        label
        optionalMark
      }
      hintLine
      faultLine
      control()
    }
  }

  private var fault: Text? { form.fault(name) }
  private var invalid: Attribute { Attribute("aria-invalid", fault == nil ? nil : "true") }

  private var described: String? {
    let ids = [hint.map { _ in "\(name)-hint" }, fault.map { _ in "\(name)-fault" }].compactMap { $0 }
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }

  private var optionalMark: (some Markup)? {
    isOptional ? span(.class("small muted")) { Text(da: " (valgfrit)", en: " (optional)") } : nil
  }

  private var hintLine: (some Markup)? {
    hint.map { hint in span(.class("hint"), .id("\(name)-hint")) { hint } }
  }

  private var faultLine: (some Markup)? {
    fault.map { fault in
      p(.class("error"), .id("\(name)-fault")) {
        Icon.warning
        span {
          span(.class("sr")) { Text(da: "Fejl: ", en: "Error: ") }
          fault
        }
      }
    }
  }
}

/// One of the answers that a field offers.
public struct Choice: Sendable {
  public let value: String
  public let label: Text
  public let note: Text?
  public init(_ value: String, _ label: Text, note: Text? = nil) {
    self.value = value
    self.label = label
    self.note = note
  }
}

/// Where a field looks for what is alike while one writes, and where the answer is put.
public struct SimilarSource: Sendable {
  let path: String
  let target: String
  public init(path: String, into target: String) {
    self.path = path
    self.target = target
  }
}

/// The list of what to put right, above the heading of the page. It takes focus.
public func errorSummary(_ form: FormState, heading: Text) -> (some Markup)? {
  form.faults.isEmpty
    ? nil
    : div(.class("errors"), .labelled(by: "ret"), Attribute("tabindex", "-1")) {
      div(.role("alert")) {
        h2(.id("ret")) { heading }
        ul {
          form.faults.map { fault in
            li { a(.href("#\(fault.field)")) { fault.message } }
          }
        }
      }
    }
}
