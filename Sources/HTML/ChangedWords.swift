import Language

/// How one text became another: what went is struck out, what came is marked,
/// and both are said in words to who does not see it.
public func changedWords(from old: String, to new: String) -> some Markup {
  wordChanges(from: old, to: new).map(changedWord)
}

private func changedWord(_ change: WordChange) -> AnyMarkup {
  switch change {
  case .same(let text): AnyMarkup { text }
  case .removed(let text):
    AnyMarkup {
      del {
        span(.class("sr")) { Text(da: "Fjernet: ", en: "Removed: ") }
        text
      }
    }
  case .added(let text):
    AnyMarkup {
      ins {
        span(.class("sr")) { Text(da: "Tilføjet: ", en: "Added: ") }
        text
      }
    }
  }
}
