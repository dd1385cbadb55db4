// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "samspil",
  products: [.executable(name: "samspil", targets: ["App"])],
  targets: [
    // C libraries of Debian 12. Scripts/setup installs them.
    .systemLibrary(name: "CMicrohttpd", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CPq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CQrencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CIcal", pkgConfig: "libical", providers: [.apt(["libical-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-gnutls-dev"])]),
    // Style sheet, script and fonts, embedded in the program.
    .target(name: "CAssets"),
    // Pictures, over libjpeg-turbo, libpng, libwebp and giflib: reads them and writes them anew.
    .target(
      name: "CPictures", cSettings: [.unsafeFlags(["-O2"])],
      linkerSettings: ["jpeg", "png", "webp", "gif"].map { .linkedLibrary($0) }),

    // Leaves: values and functions of them.
    .target(name: "Bytes"),
    .target(name: "Tables"),
    .target(name: "Time"),
    .target(name: "Statistics", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Language", dependencies: ["Time"]),
    .target(name: "Archive", dependencies: ["Bytes", "CZlib", "Time"]),

    // Kernel: knows no field.
    .target(name: "HTML", dependencies: ["Bytes", "Language"]),
    .target(name: "Database", dependencies: ["CPq", "CSQLite"]),
    .target(name: "HTTP", dependencies: ["Bytes", "CMicrohttpd", "CZlib"]),
    .target(
      name: "Web",
      dependencies: [
        "Bytes", "CAssets", "CQrencode", "CSodium", "Database", "HTML", "HTTP", "Language", "Time",
      ]),

    // Files that people send: what they are, pictures made anew, kept on disk.
    .target(name: "Files", dependencies: ["Bytes", "CPictures", "CSodium", "CZlib", "Database", "HTTP", "Language"]),

    // Files in, figures out: the methods on the command line.
    .target(name: "Analyse", dependencies: ["Bytes", "Language", "Statistics", "Tables", "Time"]),
    .target(
      name: "Mail", dependencies: ["CCurl", "Database", "HTML", "Language", "Statistics", "Time", "Web"]),

    // Slices: each knows those above it in this list that it names.
    .target(name: "Accounts", dependencies: kernel + ["Mail"]),
    .target(name: "Cases", dependencies: kernel + ["Accounts", "Statistics"]),
    .target(name: "Barriers", dependencies: kernel + ["Accounts", "Cases", "Statistics"]),
    .target(name: "Framing", dependencies: kernel + ["Accounts", "Cases", "Statistics"]),
    .target(name: "Actors", dependencies: kernel + ["Accounts", "Cases", "Mail", "Meetings", "Statistics"]),
    .target(name: "Notices", dependencies: kernel + ["Accounts", "Cases", "Mail"]),
    .target(name: "Meetings", dependencies: kernel + ["Accounts", "Cases", "CIcal"]),
    .target(name: "Decisions", dependencies: kernel + ["Accounts", "Actors", "Cases"]),
    .target(name: "Documents", dependencies: kernel + ["Accounts", "Cases", "Files"]),
    .target(name: "Differences", dependencies: kernel + ["Accounts", "Cases", "Statistics"]),
    .target(name: "Crowd", dependencies: kernel + ["Accounts", "Cases"]),
    .target(
      name: "Opinions", dependencies: kernel + ["Accounts", "Analyse", "Cases", "Crowd", "Statistics"]),
    .target(name: "Ideas", dependencies: kernel + ["Accounts", "Cases", "Crowd", "Files", "Mail", "Statistics"]),
    .target(name: "Choosing", dependencies: kernel + ["Accounts", "Cases", "Crowd", "Ideas", "Statistics"]),
    .target(name: "Rooms", dependencies: kernel + ["Accounts", "Cases", "Crowd"]),
    .target(name: "Live", dependencies: kernel + ["Accounts", "Cases"]),
    .target(name: "Search", dependencies: kernel + ["Accounts", "Cases", "CStemmer", "Statistics"]),
    .target(name: "Agreements", dependencies: kernel + ["Accounts", "Cases"]),
    .target(name: "Offers", dependencies: kernel + ["Accounts", "Cases", "Statistics"]),
    .target(name: "Indicators", dependencies: kernel + ["Accounts", "Cases", "Statistics", "Tables"]),
    .target(name: "Trials", dependencies: kernel + ["Accounts", "Cases", "Indicators", "Statistics"]),
    .target(
      name: "Cockpit",
      dependencies: kernel + [
        "Accounts", "Actors", "Agreements", "Barriers", "Cases", "Decisions", "Differences", "Framing", "Meetings",
        "Statistics", "Trials",
      ]),
    .target(
      name: "Export",
      dependencies: kernel + [
        "Accounts", "Agreements", "Archive", "Barriers", "Cases", "Decisions", "Differences", "Framing", "Mail",
      ]),
    .target(name: "Concepts", dependencies: kernel),
    .target(name: "Home", dependencies: kernel + ["Accounts", "Actors", "Barriers", "Cases", "Cockpit"]),
    .target(
      name: "Demo",
      dependencies: kernel + [
        "Accounts", "Actors", "Agreements", "Barriers", "Cases", "Choosing", "Cockpit", "Crowd", "Decisions",
        "Differences", "Documents", "Files", "Framing", "Ideas", "Indicators", "Meetings", "Notices", "Offers",
        "Opinions", "Rooms", "Statistics", "Trials",
      ]),

    // The only one that knows all.
    .executableTarget(
      name: "App",
      dependencies: kernel + [
        "Accounts", "Actors", "Agreements", "Analyse", "Barriers", "Cases", "Choosing", "Cockpit", "Concepts", "Crowd",
        "Decisions", "Demo", "Differences", "Documents", "Export", "Files", "Framing", "Home", "Ideas", "Indicators",
        "Live", "Mail", "Meetings", "Notices", "Offers", "Opinions", "Rooms", "Search", "Trials",
      ]),

    .testTarget(name: "TablesTests", dependencies: ["Tables"]),
    .testTarget(name: "TimeTests", dependencies: ["Time"]),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "Time"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
    .testTarget(name: "AnalyseTests", dependencies: ["Analyse", "Bytes", "Language", "Statistics", "Tables", "Time"]),
    .testTarget(name: "HTMLTests", dependencies: ["Bytes", "HTML", "Language"]),
    .testTarget(name: "DatabaseTests", dependencies: ["Database"]),
    .testTarget(name: "HTTPTests", dependencies: ["Bytes", "HTTP"]),
    .testTarget(name: "FilesTests", dependencies: ["Bytes", "CPictures", "Database", "Files", "HTTP"]),
    .testTarget(name: "WebTests", dependencies: kernel + ["TestWorld"]),
    .testTarget(name: "MailTests", dependencies: kernel + ["Mail", "TestWorld"], exclude: ["mailserver.py"]),
    // A small world of their own for tests: a database, people, browsers.
    .target(name: "TestWorld", dependencies: kernel + ["Accounts", "Cases", "Mail"], path: "Tests/TestWorld"),
    .testTarget(name: "AccountsTests", dependencies: kernel + ["Accounts", "Cases", "Mail", "TestWorld"]),
    .testTarget(name: "CasesTests", dependencies: kernel + ["Accounts", "Cases", "TestWorld"]),
    .testTarget(name: "BarriersTests", dependencies: kernel + ["Accounts", "Barriers", "Cases", "TestWorld"]),
    .testTarget(name: "FramingTests", dependencies: kernel + ["Accounts", "Cases", "Framing", "TestWorld"]),
    .testTarget(
      name: "ActorsTests", dependencies: kernel + ["Accounts", "Actors", "Cases", "Mail", "Meetings", "TestWorld"]),
    .testTarget(
      name: "DifferencesTests",
      dependencies: kernel + ["Accounts", "Cases", "Differences", "Statistics", "TestWorld"]),
    .testTarget(
      name: "IndicatorsTests",
      dependencies: kernel + ["Accounts", "Cases", "Indicators", "Statistics", "TestWorld"]),
    .testTarget(
      name: "TrialsTests",
      dependencies: kernel + ["Accounts", "Cases", "Indicators", "Statistics", "TestWorld", "Trials"]),
    .testTarget(
      name: "DocumentsTests", dependencies: kernel + ["Accounts", "Cases", "Documents", "Files", "TestWorld"]),
    .testTarget(name: "CrowdTests", dependencies: kernel + ["Accounts", "Cases", "Crowd", "TestWorld"]),
    .testTarget(
      name: "OpinionsTests",
      dependencies: kernel + [
        "Accounts", "Analyse", "Cases", "Crowd", "Mail", "Opinions", "Statistics", "TestWorld",
      ]),
    .testTarget(
      name: "IdeasTests", dependencies: kernel + ["Accounts", "Cases", "Crowd", "Files", "Ideas", "Mail", "TestWorld"]),
    .testTarget(
      name: "ChoosingTests",
      dependencies: kernel + ["Accounts", "Cases", "Choosing", "Crowd", "Ideas", "Mail", "Statistics", "TestWorld"]),
    .testTarget(
      name: "RoomsTests", dependencies: kernel + ["Accounts", "Cases", "Crowd", "Mail", "Rooms", "TestWorld"]),
    .testTarget(name: "LiveTests", dependencies: kernel + ["Accounts", "Cases", "Live", "TestWorld"]),
    .testTarget(name: "SearchTests", dependencies: kernel + ["Accounts", "Cases", "Framing", "Search", "TestWorld"]),
    .testTarget(name: "AgreementsTests", dependencies: kernel + ["Accounts", "Agreements", "Cases", "TestWorld"]),
    .testTarget(
      name: "OffersTests", dependencies: kernel + ["Accounts", "Cases", "Offers", "Statistics", "TestWorld"]),
    .testTarget(
      name: "CockpitTests",
      dependencies: kernel + [
        "Accounts", "Actors", "Agreements", "Barriers", "Cases", "Cockpit", "Decisions", "Differences", "Framing",
        "Indicators", "Meetings", "TestWorld", "Trials",
      ]),
    .testTarget(
      name: "NoticesTests", dependencies: kernel + ["Accounts", "Cases", "Mail", "Notices", "TestWorld"]),
    .testTarget(
      name: "MeetingsTests", dependencies: kernel + ["Accounts", "Actors", "Cases", "Meetings", "TestWorld"]),
    .testTarget(
      name: "DecisionsTests",
      dependencies: kernel + ["Accounts", "Actors", "Cases", "Decisions", "Meetings", "TestWorld"]),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive", "Bytes", "Time"]),
    .testTarget(
      name: "ExportTests", dependencies: kernel + ["Accounts", "Cases", "Export", "TestWorld"]),
    .testTarget(name: "ConceptsTests", dependencies: kernel + ["Concepts", "TestWorld"]),
    .testTarget(
      name: "AppTests",
      dependencies: kernel + [
        "Accounts", "Actors", "Agreements", "App", "Barriers", "Cases", "Choosing", "Cockpit", "Concepts", "Crowd",
        "Decisions", "Demo", "Differences", "Documents", "Export", "Files", "Framing", "Home", "Ideas", "Indicators",
        "Live", "Mail", "Meetings", "Notices", "Offers", "Opinions", "Rooms", "Search", "Statistics", "TestWorld",
        "Trials",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

var kernel: [Target.Dependency] { ["Bytes", "Database", "HTML", "HTTP", "Language", "Time", "Web"] }

for target in package.targets where target.type != .system && !["CAssets", "CPictures"].contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

/// What reckons is optimised also for tests: see docs/decisions/0011.
for target in package.targets where ["Analyse", "Archive", "Files", "Statistics", "Tables"].contains(target.name) {
  target.swiftSettings? += [.unsafeFlags(["-O"], .when(configuration: .debug))]
}
