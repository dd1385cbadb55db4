import Testing
@Suite struct PlaceholderApp {}
