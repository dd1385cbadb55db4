import Language
import Time

/// I5: what it costs to take part, seen from who comes.
extension Rule {
  @Sendable static func lowAttendance(_ situation: CaseSituation) -> Clause {
    guard let latest = situation.latestAttendance else { return .unknown }
    guard latest < Threshold.attendance else { return .fine }
    return .fires(
      Reason(
        latest < Threshold.attendance / 2 ? 3 : 2,
        .build { language in
          let share = Text.percent(latest)(language)
          return language == .danish
            ? "Kun \(share) af de inviterede kom til de seneste møder"
            : "Only \(share) of those invited came to the latest meetings"
        },
        why: Text(
          da: "Måske passer tid, sted eller længde ikke dem, der bliver væk.",
          en: "Perhaps time, place or length does not suit those who stay away."),
        figures: [
          Figure(
            Text(da: "Fremmøde på de seneste møder", en: "Attendance at the latest meetings"), .percent(latest),
            .says(atLeast: .percent(Threshold.attendance)))
        ],
        pressure: 1 + (Threshold.attendance - latest) / Threshold.attendance, fitting: ["I5.shorter"]))
  }

  @Sendable static func fallingAttendance(_ situation: CaseSituation) -> Clause {
    guard let latest = situation.latestAttendance, let earlier = situation.earlierAttendance else { return .unknown }
    guard earlier - latest > Threshold.attendanceFall else { return .fine }
    return .fires(
      Reason(
        2,
        .build { language in
          let (before, now) = (Text.percent(earlier)(language), Text.percent(latest)(language))
          return language == .danish
            ? "Fremmødet er faldet fra \(before) til \(now)" : "Attendance has fallen from \(before) to \(now)"
        },
        why: .build { language in
          let meetings = Threshold.latestMeetings
          return language == .danish
            ? "Færre kom til de seneste \(meetings) møder end til dem før."
            : "Fewer came to the latest \(meetings) meetings than to those before."
        },
        figures: [
          Figure(
            Text(da: "Fald i fremmøde", en: "Fall in attendance"), .points(earlier - latest),
            .says(atMost: .points(Threshold.attendanceFall)))
        ],
        pressure: (earlier - latest) / Threshold.attendanceFall, fitting: ["I5.shorter"]))
  }

  @Sendable static func unpaidStayAway(_ situation: CaseSituation) -> Clause {
    guard let share = situation.latestUnpaidAttendance else { return .unknown }
    guard share < Threshold.unpaidAttendance else { return .fine }
    return .fires(
      Reason(
        2, Text(da: "De, der ikke får løn for det, bliver væk", en: "Those who are not paid for it stay away"),
        why: .build { language in
          let part = Text.percent(share)(language)
          return language == .danish
            ? "\(part) af de ulønnede kom til de seneste møder." : "\(part) of the unpaid came to the latest meetings."
        },
        figures: [
          Figure(
            Text(da: "Fremmøde blandt de ulønnede", en: "Attendance of the unpaid"), .percent(share),
            .says(atLeast: .percent(Threshold.unpaidAttendance)))
        ],
        pressure: 1 + (Threshold.unpaidAttendance - share) / Threshold.unpaidAttendance,
        fitting: ["I5.paid", "I5.visit"]))
  }
}

extension CaseSituation {
  /// The meetings held by today, the earliest first.
  var held: [Meeting]? {
    meetings?.filter { $0.day <= today }.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  var latestAttendance: Double? { Self.attendance(counted.suffix(Threshold.latestMeetings)) }
  var earlierAttendance: Double? { Self.attendance(counted.dropLast(Threshold.latestMeetings)) }

  var latestUnpaidAttendance: Double? {
    let meetings = (held ?? []).filter { ($0.unpaidInvited ?? 0) > 0 && $0.unpaidAttended != nil }
    let latest = meetings.suffix(Threshold.latestMeetings)
    guard latest.count >= 2 else { return nil }
    return Self.share(latest.compactMap(\.unpaidAttended), of: latest.compactMap(\.unpaidInvited))
  }

  private var counted: [Meeting] { (held ?? []).filter { ($0.invited ?? 0) > 0 && $0.attended != nil } }

  /// The share of those invited who came. One meeting alone says nothing.
  private static func attendance(_ meetings: ArraySlice<Meeting>) -> Double? {
    guard meetings.count >= 2 else { return nil }
    return share(meetings.compactMap(\.attended), of: meetings.compactMap(\.invited))
  }

  private static func share(_ parts: [Int], of wholes: [Int]) -> Double {
    Double(parts.reduce(0, +)) / Double(max(1, wholes.reduce(0, +)))
  }
}
