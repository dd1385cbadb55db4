import Testing
@Suite struct PlaceholderHTML {}
