import Testing
@Suite struct PlaceholderWeb {}
