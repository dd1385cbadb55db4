/// What is said to one statement: unseen, and in front of the others. Counts, never who.
public struct StatementVoices: Hashable, Sendable {
  public var anonymousAgree: Int
  public var anonymousDisagree: Int
  public var anonymousPass: Int
  public var openAgree: Int
  public var openDisagree: Int

  public init(
    anonymousAgree: Int, anonymousDisagree: Int, anonymousPass: Int = 0, openAgree: Int, openDisagree: Int
  ) {
    self.anonymousAgree = anonymousAgree
    self.anonymousDisagree = anonymousDisagree
    self.anonymousPass = anonymousPass
    self.openAgree = openAgree
    self.openDisagree = openDisagree
  }

  var anonymousVoters: Int { anonymousAgree + anonymousDisagree + anonymousPass }

  /// Whether so many are heard both ways that nobody is singled out.
  var isReadable: Bool {
    anonymousVoters >= Threshold.smallestGroup
      && openAgree + openDisagree >= Threshold.smallestGroup
  }

  /// Whether most say one thing openly and most vote for the other unseen.
  var differs: Bool {
    (anonymousAgree - anonymousDisagree).signum() * (openAgree - openDisagree).signum() < 0
  }
}

extension CaseSituation.Votes {
  /// The share of the statements on which what is voted unseen differs from what is said openly.
  ///
  /// - Returns: `nil` where fewer statements can be read than ``Threshold/statements``: a share of one says too much.
  public static func privateGap(_ voices: [StatementVoices]) -> Double? {
    let readable = voices.filter(\.isReadable)
    guard readable.count >= Threshold.statements else { return nil }
    return Double(readable.count(where: \.differs)) / Double(readable.count)
  }
}

extension CaseSituation {
  /// Adds what is voted unseen beside what is said openly, where that can be read.
  public mutating func addVoices(_ voices: [StatementVoices]) {
    guard let gap = Votes.privateGap(voices) else { return }
    var votes = votes ?? Votes(voters: 0)
    votes.privateGap = gap
    votes.privateVoters = voices.map(\.anonymousVoters).max()
    self.votes = votes
  }
}
