import Differences

extension DemoCase {
  /// One difference that was worked through, and one that they keep.
  static let genoptraeningDifferences: [DemoAct] = [
    .differ(
      282, .dennis,
      .raise(
        "brev", .roles, title: "Skal der en afgørelse til, før man kan begynde?",
        own: "Ja. Borgeren har ret til den på skrift.", heard: "Nej. Man kan begynde og få brevet bagefter.", of: .emil)
    ),
    .differ(279, .emil, .takeOver("brev", text: "Man kan træne i dag og få brevet i morgen.")),
    .differ(278, .aslan, .own("brev")),
    .differ(
      260, .aslan,
      .close(
        "brev", kept: false, outcome: "Terapeuten booker den første tid, og afgørelsen skrives samme dag.")),
    .differ(
      255, .peter,
      .raise(
        "tempo", .values, title: "Hvem skal først til?", own: "Den, der har mest at vinde.",
        heard: "Den, der har ventet længst.", of: .grethe)),
    .differ(254, .erik, .own("tempo")),
    .differ(
      240, .peter,
      .close("tempo", kept: true, outcome: "Begge hensyn skal med, hver gang vi lægger holdene.")),
  ]
}
