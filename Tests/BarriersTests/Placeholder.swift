import Testing
@Suite struct PlaceholderBarriers {}
