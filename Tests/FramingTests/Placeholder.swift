import Testing
@Suite struct PlaceholderFraming {}
