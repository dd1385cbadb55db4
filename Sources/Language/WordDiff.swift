/// What happened to a stretch of words between two versions of a text.
public enum WordChange: Equatable, Sendable {
  case same(String)
  case removed(String)
  case added(String)
}

/// How one text became another, word by word.
///
/// Joining what stayed and what was removed gives the old text, joining what
/// stayed and what was added the new one: spaces count too.
///
/// Two texts that are long and alike nowhere are not searched for words in
/// common: the one is removed and the other added.
///
/// - Complexity: O(n·m) in words, after what is alike at both ends is set aside.
public func wordChanges(from old: String, to new: String) -> [WordChange] {
  let before = tokens(of: old)
  let after = tokens(of: new)
  let start = zip(before, after).prefix { $0 == $1 }.count
  let end = zip(before.dropFirst(start).reversed(), after.dropFirst(start).reversed()).prefix { $0 == $1 }.count
  let middle = changes(Array(before[start..<before.count - end]), Array(after[start..<after.count - end]))
  return joined(before.prefix(start).map(WordChange.same) + middle + before.suffix(end).map(WordChange.same))
}

/// Words and the spaces between them, so that together they are the text.
private func tokens(of text: String) -> [String] {
  var tokens: [String] = []
  var current = ""
  for character in text {
    if let last = current.last, last.isWhitespace != character.isWhitespace {
      tokens.append(current)
      current = ""
    }
    current.append(character)
  }
  return current.isEmpty ? tokens : tokens + [current]
}

/// More than texts of two thousand characters hold, unless they are made of single letters.
private let longest = 1_000_000

/// The longest common subsequence tells what stayed.
private func changes(_ old: [String], _ new: [String]) -> [WordChange] {
  guard old.count * new.count <= longest else { return old.map(WordChange.removed) + new.map(WordChange.added) }
  let width = new.count + 1
  var lengths = [Int](repeating: 0, count: (old.count + 1) * width)
  for row in stride(from: old.count - 1, through: 0, by: -1) {
    for column in stride(from: new.count - 1, through: 0, by: -1) {
      lengths[row * width + column] =
        old[row] == new[column]
        ? lengths[(row + 1) * width + column + 1] + 1
        : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
    }
  }
  var result: [WordChange] = []
  var (row, column) = (0, 0)
  while row < old.count || column < new.count {
    if row < old.count, column < new.count, old[row] == new[column] {
      result.append(.same(old[row]))
      row += 1
      column += 1
    } else if column == new.count
      || (row < old.count && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1])
    {
      result.append(.removed(old[row]))
      row += 1
    } else {
      result.append(.added(new[column]))
      column += 1
    }
  }
  return result
}

/// Neighbours of a kind become one; what was removed stands before what was added.
private func joined(_ changes: [WordChange]) -> [WordChange] {
  var result: [WordChange] = []
  var (same, removed, added) = ("", "", "")
  func flush() {
    if !removed.isEmpty { result.append(.removed(removed)) }
    if !added.isEmpty { result.append(.added(added)) }
    (removed, added) = ("", "")
  }
  for change in changes {
    switch change {
    case .same(let text):
      flush()
      same += text
    case .removed(let text):
      if !same.isEmpty { result.append(.same(same)) }
      same = ""
      removed += text
    case .added(let text):
      if !same.isEmpty { result.append(.same(same)) }
      same = ""
      added += text
    }
  }
  flush()
  return same.isEmpty ? result : result + [.same(same)]
}
