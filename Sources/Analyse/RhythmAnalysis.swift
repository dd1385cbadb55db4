import Bytes
import Language
import Statistics
import Tables

/// `samspil analyse rhythm`: whether events come evenly, by chance or in bursts.
public enum RhythmAnalysis {
  /// Differences of greater numbers could not be squared and summed.
  private static let greatest = 1e100

  /// Reads moments, one a line: numbers, dates, or dates with a time of day.
  ///
  /// Where the moments are too rounded for their gaps the figures are given with a note: they say
  /// more about the rounding than about the events.
  ///
  /// - Throws: ``AnalyseProblem``.
  public static func report(of file: String, decimalComma: Bool = false) throws(AnalyseProblem) -> Report {
    try AnalyseProblem.gathered(file) {
      let moments = try moments(in: file, decimalComma)
      let values = moments.map(\.value)
      let resolution = moments.map(\.resolution).min() ?? 0
      do throws(RhythmProblem) {
        return report(on: try Rhythm(of: values, resolution: resolution), isTooCoarse: false)
      } catch .tooCoarse {
        return report(on: try Rhythm(of: values, resolution: 0), isTooCoarse: true)
      } catch .tooFewEvents(let needed, let given) {
        throw AnalyseProblem.content(file: file, place: nil, .tooFewEvents(needed: needed, given: given))
      } catch .allAtOnce(let events) {
        throw AnalyseProblem.content(file: file, place: nil, .allAtOnce(events: events))
      }
    }
  }

  private static func moments(in file: String, _ decimalComma: Bool) throws -> [WrittenMoment] {
    let form = TableForm(separator: .none, decimalMark: decimalComma ? .comma : .point, refusesEmptyLines: true)
    var reader = try TableReader.opening(file, form: form)
    guard try reader.next() else { throw reader.problem(.empty) }
    if reader.recordIsHeading, try !reader.next() { throw reader.problem(.onlyHeading) }
    var moments: [WrittenMoment] = []
    repeat {
      let moment = try moment(reader)
      if let first = moments.first, first.kind != moment.kind {
        throw AnalyseProblem.content(.otherMoment(reader.word(0)), in: 0, of: reader)
      }
      moments.append(moment)
    } while try reader.next()
    return moments
  }

  private static func moment(_ reader: borrowing TableReader) throws -> WrittenMoment {
    let word = reader.word(0)
    if word.isEmpty { throw AnalyseProblem.content(.missingValue, in: 0, of: reader) }
    if let moment = WrittenMoment(iso: word) { return moment }
    do throws(TableProblem) {
      let number = try reader.number(0)
      guard number.magnitude <= greatest else { throw reader.problem(.numberTooLarge(word), in: 0) }
      return WrittenMoment(number: number)
    } catch {
      if case .notANumber = error.kind { throw AnalyseProblem.content(.notAMoment(word), in: 0, of: reader) }
      throw error
    }
  }

  private static func report(on rhythm: Rhythm, isTooCoarse: Bool) -> Report {
    let json = JSON.object([
      ("events", .integer(rhythm.events)), ("burstiness", .number(rhythm.burstiness)),
      ("finiteSizeBurstiness", .number(rhythm.finiteBurstiness)),
      ("memory", rhythm.memory.map(JSON.number) ?? .null),
    ])
    return Report([json], reading(of: rhythm), notes: notes(on: rhythm, isTooCoarse))
  }

  private static func reading(of rhythm: Rhythm) -> Text {
    var lines = [
      .counted(rhythm.events, one: ("hændelse", "event"), many: ("hændelser", "events")) + Text(same: "."),
      Text(
        da: "Ryk (-1 jævnt, 0 tilfældigt, 1 i ryk): ", en: "Burstiness (-1 regular, 0 by chance, 1 in bursts): ")
        + Figures.text(rhythm.burstiness),
      Text(da: "Det samme, rettet for få hændelser: ", en: "The same, corrected for few events: ")
        + Figures.text(rhythm.finiteBurstiness),
    ]
    if let memory = rhythm.memory {
      lines.append(
        Text(da: "Hukommelse fra mellemrum til mellemrum: ", en: "Memory from gap to gap: ") + Figures.text(memory))
    }
    return .build { language in lines.map { $0(language) }.joined(separator: "\n") }
  }

  private static func notes(on rhythm: Rhythm, _ isTooCoarse: Bool) -> [Text] {
    var notes: [Text] = []
    if isTooCoarse {
      notes.append(
        Text(
          da: "Tiderne er for afrundede til deres mellemrum: tallene siger mest om afrundingen. Brug klokkeslæt.",
          en: "The times are too rounded for their gaps: the figures say most about the rounding. Use times of day."))
    }
    if rhythm.isProvisional {
      notes.append(
        Text(da: "Så få hændelser giver kun foreløbige tal.", en: "So few events give provisional figures only."))
    }
    return notes
  }
}
