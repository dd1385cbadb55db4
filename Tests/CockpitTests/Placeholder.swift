import Testing
@Suite struct PlaceholderCockpit {}
