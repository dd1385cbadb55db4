import Testing
@Suite struct PlaceholderConcepts {}
