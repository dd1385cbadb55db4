import Testing
@Suite struct PlaceholderLanguage {}
