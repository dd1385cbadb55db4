import Testing
@Suite struct PlaceholderDatabase {}
