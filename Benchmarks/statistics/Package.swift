// swift-tools-version: 6.2
import PackageDescription

// The statistics alone, and a program that measures them from within: a package
// of its own, so that nothing of it is part of what is shipped.
let package = Package(
  name: "statistics-benchmark",
  targets: [
    // A link to the sources of the program itself.
    .target(name: "Statistics", swiftSettings: settings, linkerSettings: [.linkedLibrary("m")]),
    .executableTarget(name: "BenchStatistics", dependencies: ["Statistics"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

var settings: [SwiftSetting] {
  [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]
}
