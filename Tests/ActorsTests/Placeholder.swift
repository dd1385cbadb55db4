import Testing
@Suite struct PlaceholderActors {}
