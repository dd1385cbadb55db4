import Testing
@Suite struct PlaceholderTime {}
