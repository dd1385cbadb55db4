import Testing
@Suite struct PlaceholderCases {}
