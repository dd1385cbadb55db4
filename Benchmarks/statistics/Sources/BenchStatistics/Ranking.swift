import Statistics

/// The ranking of ideas. A choice is a line: the winner and the loser.
enum Ranking {
  static func measure() throws {
    var numbers: [Substring: Int] = [:]
    var choices: [Comparisons.Choice] = []
    while let line = readLine() {
      let ideas = line.split(separator: " ").map { idea in
        let number = numbers[idea, default: numbers.count]
        numbers[idea] = number
        return number
      }
      precondition(ideas.count == 2, "a choice is a winner and a loser")
      choices.append(Comparisons.Choice(winner: ideas[0], loser: ideas[1]))
    }
    var rounds = 0
    let measurement = try Measurement("ranking", size: choices.count) { _ in
      rounds = try IdeaRanking(of: Comparisons(ideas: numbers.count, choices: choices)).rounds
    }
    measurement.tell(result: Double(rounds))
  }
}
