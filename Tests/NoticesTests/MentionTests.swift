import Accounts
import Language
import Testing
import Web

@testable import Notices

@Suite struct MentionTests {
  private static let team = [
    TeamName(id: Person.ID(1), name: "Mette Kjærgaard"), TeamName(id: Person.ID(2), name: "Mette Larsen"),
    TeamName(id: Person.ID(3), name: "Åse Ærø Nørgård"), TeamName(id: Person.ID(4), name: "Jens"),
    TeamName(id: Person.ID(5), name: "Jens Peter Sørensen"), TeamName(id: Person.ID(6), name: "Anne-Marie Holm"),
    TeamName(id: Person.ID(7), name: "Bo Bech"), TeamName(id: Person.ID(8), name: "Bo Bech"),
  ]

  @Test(arguments: [
    ("@Mette Kjærgaard, ser du på det?", [1]), ("Spørg @mette larsen.", [2]), ("(@METTE KJÆRGAARD)", [1]),
    ("@Aase", [3]), ("@Åse Nørgård", [3]), ("@Åse Nørgaards forslag", [3]), ("@Åse Ærø Nørgård og @Jens", [3, 4]),
    // The longest name there is, and not the first that fits.
    ("@Jens Peter Sørensen", [5]), ("@Jens Peter", [5]), ("@Jens Pedersen", [4]), ("@Jens' idé", [4]),
    ("@Anne-Marie", [6]), ("@Anne-Marie: kom", [6]),
    // Two of one name cannot be told apart: both are told.
    ("@Bo Bech", [7, 8]), ("@Jens @Jens @Jens", [4]), ("Tak,@Jens", [4]), ("@Mette Kjærgaard\nLarsen", [1]),
  ])
  func whoeverIsMeantIsFound(text: String, expected: [Int]) {
    let mentions = Mentions(in: text, among: Self.team)
    #expect(mentions.people.map(\.id.number) == expected)
    #expect(mentions.unknown == [] && mentions.unclear == [])
  }

  @Test(arguments: ["mette@example.org", "a@Jens", "@", "@ Jens", "@@Jens", "@1", "@home", "", "ingen", "x.@Jens"])
  func whatNamesNobodyFindsNobody(text: String) {
    #expect(Mentions(in: text, among: Self.team) == Mentions(in: "", among: Self.team))
  }

  @Test func whoCannotBeToldIsNamedToTheWriter() throws {
    let mentions = Mentions(in: "@Ulla Udenfor og @Mette, kom. @Jens", among: Self.team)
    #expect(mentions.people.map(\.id.number) == [4])
    #expect(mentions.unknown == ["Ulla Udenfor"])
    #expect(mentions.unclear.map(\.written) == ["Mette"])
    let sentence = try #require(NoticeTexts.unreached(mentions))
    #expect(sentence.danish.contains("Skriv hele navnet: Mette Kjærgaard og Mette Larsen."))
    #expect(sentence.danish.contains("Ulla Udenfor er ikke med i forløbet"))
    #expect(sentence.english.contains("Ulla Udenfor takes no part"))
  }

  @Test func aTextOfNamesTellsFew() {
    let team = (0..<100).map { TeamName(id: Person.ID($0), name: "Navn\($0.isMultiple(of: 2) ? "a" : "b")\($0)") }
    _ = Mentions(in: String(repeating: "@", count: 20_000), among: team)
    let many = (0..<60).map { number in
      TeamName(id: Person.ID(number), name: String(repeating: "x", count: number + 1))
    }
    let text = many.map { "@\($0.name)" }.joined(separator: " ")
    #expect(Mentions(in: text, among: many).people.count == Mentions.most)
  }
}
