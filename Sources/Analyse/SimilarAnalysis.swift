import Bytes
import Language
import Statistics
import Tables

/// `samspil analyse similar`: the texts most like one, or like each.
public enum SimilarAnalysis {
  /// Reads texts, and finds those most like a query, or for each text those most like it.
  ///
  /// - Throws: ``AnalyseProblem``.
  public static func report(of file: String, query: String?, top: Int) throws(AnalyseProblem) -> Report {
    try AnalyseProblem.gathered(file) {
      let (ids, texts) = try texts(in: file)
      let index = try TextIndex(texts.enumerated().map { (id: $0.offset, title: $0.element, text: "") })
      if let query { return answer(query, index, ids, top) }
      return try each(index, ids, top)
    }
  }

  private static func texts(in file: String) throws -> (ids: [Identifier], texts: [String]) {
    var reader = try TableReader.opening(file)
    let heading = try reader.heading()
    let (id, text) = (try heading.column("id"), try heading.column("text"))
    var ids = Identifiers()
    var lines: [Int] = []
    var texts: [String] = []
    while try reader.next() {
      let position = try Int(ids.position(of: id, named: "id", in: reader))
      guard position == texts.count else {
        throw AnalyseProblem.content(.idTwice(reader.word(id), firstLine: lines[position]), in: id, of: reader)
      }
      lines.append(reader.line)
      texts.append(reader.text(text))
    }
    guard !texts.isEmpty else { throw reader.problem(.onlyHeading) }
    return (ids.all, texts)
  }

  private static func answer(_ query: String, _ index: TextIndex<Int>, _ ids: [Identifier], _ top: Int) -> Report {
    let names = ids.json
    let found = index.nearest(toTitle: query, text: "", top: top)
    let reading = found.isEmpty ? Text(da: "Ingen tekst ligner.", en: "No text is similar.") : lines(found, ids)
    return Report([.array(found.map { json($0, names) })], reading)
  }

  private static func each(_ index: TextIndex<Int>, _ ids: [Identifier], _ top: Int) throws -> Report {
    let names = ids.json
    let nearest = try ids.indices.map { try index.nearest(to: $0, top: top) }
    let values = zip(names, nearest).map { id, found in
      JSON.object([("id", id), ("nearest", .array(found.map { json($0, names) }))])
    }
    let reading = Text.build { language in
      zip(ids, nearest).map { id, found in
        ([id.text] + found.map { "  " + line($0, ids)(language) }).joined(separator: "\n")
      }.joined(separator: "\n")
    }
    return Report(values, reading)
  }

  private static func json(_ neighbour: Neighbour<Int>, _ names: [JSON]) -> JSON {
    .object([("id", names[neighbour.id]), ("similarity", .number(neighbour.similarity))])
  }

  private static func lines(_ found: [Neighbour<Int>], _ ids: [Identifier]) -> Text {
    .build { language in found.map { line($0, ids)(language) }.joined(separator: "\n") }
  }

  private static func line(_ neighbour: Neighbour<Int>, _ ids: [Identifier]) -> Text {
    Figures.text(neighbour.similarity) + Text(same: "  \(ids[neighbour.id].text)")
  }
}
