import Testing
@Suite struct PlaceholderAccounts {}
