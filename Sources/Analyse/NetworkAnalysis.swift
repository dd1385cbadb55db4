import Bytes
import Language
import Statistics
import Tables

/// `samspil analyse network`: who stands between others, and whether contact goes across groups.
public enum NetworkAnalysis {
  /// Groups are dealt out at random with this seed, so that the same file gives the same figures.
  private static let seed: UInt64 = 1

  /// Reads contacts, two identifiers a line, and groups, `id,group`.
  ///
  /// Several contacts between the same two are one; further fields are ignored. Who is only in the file
  /// of groups is somebody without contacts.
  ///
  /// - Throws: ``AnalyseProblem``.
  public static func report(edges: String, groups: String?) throws(AnalyseProblem) -> Report {
    try AnalyseProblem.gathered(edges) {
      var read = try contacts(in: edges)
      let belonging = try groups.map { try belongings(in: $0, &read.actors) }
      let network = try Network(actors: read.actors.all.count, contacts: read.contacts)
      return try report(on: network, read.actors.all, belonging)
    }
  }

  private static func contacts(in file: String) throws -> (actors: Identifiers, contacts: [Network.Contact]) {
    var reader = try TableReader.opening(file, form: TableForm(separator: .recognisedOrBlanks))
    var actors = Identifiers()
    var contacts: [Network.Contact] = []
    while try reader.next() {
      guard reader.fieldCount >= 2 else {
        throw AnalyseProblem.content(.fewColumns(needed: 2, given: reader.fieldCount), in: 0, of: reader)
      }
      let first = try actors.position(of: 0, named: nil, in: reader)
      let second = try actors.position(of: 1, named: nil, in: reader)
      guard first != second else { throw AnalyseProblem.content(.withItself(reader.word(1)), in: 1, of: reader) }
      contacts.append(Network.Contact(Int(first), Int(second)))
    }
    guard !contacts.isEmpty else { throw reader.problem(.empty) }
    return (actors, contacts)
  }

  private static func belongings(in file: String, _ actors: inout Identifiers) throws -> [Int] {
    var reader = try TableReader.opening(file)
    let heading = try reader.heading()
    let (id, group) = (try heading.column("id"), try heading.column("group"))
    var groups = Identifiers()
    var belonging = [(group: Int, line: Int)?](repeating: nil, count: actors.all.count)
    while try reader.next() {
      let actor = try Int(actors.position(of: id, named: "id", in: reader))
      if actor == belonging.count { belonging.append(nil) }
      if let before = belonging[actor] {
        throw AnalyseProblem.content(.idTwice(reader.word(id), firstLine: before.line), in: id, of: reader)
      }
      belonging[actor] = (try Int(groups.position(of: group, named: "group", in: reader)), reader.line)
    }
    if groups.all.isEmpty { throw reader.problem(.onlyHeading) }
    if let without = belonging.firstIndex(where: { $0 == nil }) {
      throw AnalyseProblem.content(file: file, place: nil, .noGroup(actors.all[without].text))
    }
    if groups.all.count == 1 { throw AnalyseProblem.content(file: file, place: nil, .oneGroup(groups.all[0].text)) }
    return belonging.compactMap { $0?.group }
  }

  private static func report(on network: Network, _ actors: [Identifier], _ groups: [Int]?) throws -> Report {
    let modularity = try groups.map { try network.modularity(of: $0, weighted: false) }
    let openness = try groups.map { try Openness(of: network, groups: $0, seed: seed) }
    let betweenness = network.betweenness()
    let constraint = network.constraint(weighted: false)
    func byActor(_ values: [JSON]) -> JSON { .object(zip(actors, values).map { ($0.text, $1) }) }
    let json = JSON.object([
      ("nodes", .integer(network.actors)), ("edges", .integer(network.contacts.count)),
      ("modularity", modularity.map(JSON.number) ?? .null), ("eiIndex", openness.map { .number($0.index) } ?? .null),
      ("betweenness", byActor(betweenness.map(JSON.number))),
      ("constraint", byActor(constraint.map { $0.map(JSON.number) ?? .null })),
    ])
    return Report([json], reading(network, actors, betweenness, modularity, openness))
  }

  private static func reading(
    _ network: Network, _ actors: [Identifier], _ betweenness: [Double], _ modularity: Double?, _ openness: Openness?
  ) -> Text {
    var lines = [
      .counted(network.actors, one: ("aktør", "actor"), many: ("aktører", "actors"))
        + Text(same: ", ")
        + .counted(network.contacts.count, one: ("kontakt", "contact"), many: ("kontakter", "contacts"))
        + Text(same: ".")
    ]
    if let modularity { lines.append(Text(da: "Modularitet: ", en: "Modularity: ") + Figures.text(modularity)) }
    if let openness {
      lines.append(
        Text(da: "E-I-indeks: ", en: "E-I index: ") + Figures.text(openness.index)
          + Text(da: "; tilfældigt ville det være ", en: "; by chance it would be ") + Figures.text(openness.expected)
          + Text(da: ", give eller tage ", en: ", give or take ") + Figures.text(openness.spread))
    }
    lines.append(Text(da: "Oftest mellem andre:", en: "Most often between others:"))
    let most = betweenness.indices.sorted { (-betweenness[$0], $0) < (-betweenness[$1], $1) }.prefix(5)
    lines += most.map { Text(same: "  \(actors[$0].text): ") + Figures.text(betweenness[$0]) }
    return .build { language in lines.map { $0(language) }.joined(separator: "\n") }
  }
}
