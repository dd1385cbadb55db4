/// Which figures about groups of people can be shown, so that no arithmetic on all that is
/// shown tells anything about fewer than five of them.
///
/// A figure about a group (a mean, a count, a sum) is held to be as good as the sum of the
/// answers of its members. Sums can be added, taken from each other and multiplied: all
/// minus a group, this month's group minus last month's, a row of a table minus its cells.
/// A figure can be shown only when no such arithmetic, with it and all that was shown
/// before, leaves something that concerns one to four people and nobody else, whether the
/// answer of one or the difference between two. That is looked for exactly.
///
/// So what is safe by itself can still be held back: the group next to a group too small,
/// or a group that one person has joined since.
///
/// It protects against arithmetic. It does not protect against knowing one's own answer or
/// a colleague's, against all having answered the same, against guessing from what is
/// probable, or against figures that were shown elsewhere.
///
/// People who answer anew count as the same as before: what they answer now is mostly what
/// they answered then.
///
/// - Source: Cox, "Suppression methodology and statistical disclosure control", *JASA*
///   75(370), 1980; Willenborg and de Waal, *Elements of Statistical Disclosure Control*
///   (2001). Minimal supports by elimination are our own.
public struct Disclosure<Person: Hashable & Sendable>: Sendable {
  /// Below this many people a figure says too much about each of them.
  public static var fewestPeople: Int { TeamAgreement.fewestPeople }

  /// The groups that figures have been shown about, each once.
  public private(set) var shown: [Set<Person>] = []

  /// - Parameter shown: The groups that figures have been shown about before: keep them as
  ///   long as the figures may be remembered.
  /// - Throws: ``DisclosureProblem/alreadyTells(group:)`` at the first group with which what
  ///   is shown already tells about too few: then nothing can be promised any more.
  /// - Complexity: As ``show(_:)``.
  public init(shown: [Set<Person>] = []) throws(DisclosureProblem) {
    for (place, group) in shown.enumerated() where !group.isEmpty {
      guard isSafe(adding: group) else { throw .alreadyTells(group: place) }
      add(group)
    }
  }

  /// Which figures of a publication can be shown, in the order in which they were asked
  /// for. Nothing is noted down: see ``show(_:)``.
  ///
  /// As many as possible are sought, not the most there could be: in the order asked, from
  /// the largest group and from the smallest, and the order that shows most figures is
  /// taken, then the one that shows figures about most people, then the first. Nothing is
  /// held back that could be shown with the rest.
  ///
  /// - Parameter groups: The people each figure is about.
  /// - Complexity: O(groups² × shown² × sets of people that differ) at worst; all figures of
  ///   a survey with 30 groups in well under a second.
  public func answers(for groups: [Set<Person>]) -> [DisclosureAnswer] {
    let bySize = groups.indices.sorted { (-groups[$0].count, $0) < (-groups[$1].count, $1) }
    let orders = [Array(groups.indices), bySize, bySize.reversed()]
    let found = orders.map { answers(for: groups, in: $0) }
    func worth(_ answers: [DisclosureAnswer]) -> (figures: Int, people: Int) {
      let open = groups.indices.filter { answers[$0] == .canBeShown }
      return (open.count, open.reduce(0) { $0 + groups[$1].count })
    }
    let best = found.indices.max { one, other in
      let (first, second) = (worth(found[one]), worth(found[other]))
      return first != second ? first < second : one > other
    }
    return best.map { found[$0] } ?? []
  }

  /// The answers for a publication, which is shown: what comes after it must go with it.
  ///
  /// - Complexity: As ``answers(for:)``.
  public mutating func show(_ groups: [Set<Person>]) -> [DisclosureAnswer] {
    let answers = answers(for: groups)
    for place in groups.indices where answers[place] == .canBeShown { add(groups[place]) }
    return answers
  }

  private func answers(for groups: [Set<Person>], in order: [Int]) -> [DisclosureAnswer] {
    var answers = [DisclosureAnswer](repeating: .wouldTell, count: groups.count)
    var trial = self
    for place in order {
      if groups[place].count < Self.fewestPeople {
        answers[place] = .tooFew
      } else if trial.isSafe(adding: groups[place]) {
        answers[place] = .canBeShown
        trial.add(groups[place])
      }
    }
    return answers
  }

  private func isSafe(adding group: Set<Person>) -> Bool {
    shown.contains(group) || !SmallSupport(of: shown + [group], below: Self.fewestPeople).exists
  }

  private mutating func add(_ group: Set<Person>) {
    if !shown.contains(group) { shown.append(group) }
  }
}

/// Whether a figure can be shown.
public enum DisclosureAnswer: Equatable, Sendable {
  case canBeShown
  /// It is about too few people itself.
  case tooFew
  /// Together with what else is shown it would tell about too few. How many is not said:
  /// that too would tell.
  case wouldTell
}

/// Why nothing can be promised about what is shown.
public enum DisclosureProblem: Error, Equatable, Sendable {
  /// Together with those before it the group at this position tells about too few.
  case alreadyTells(group: Int)
}
