import Cases
import Database
import HTTP
import Language
import Time
import Web

/// That a number is missing: told once to whoever wrote the last one, some days after the period has ended.
package enum MeasurementDeadlines {
  package static let all = [missing]

  /// Days after the period before somebody is reminded.
  static func grace(_ rhythm: Rhythm) -> Int {
    switch rhythm {
    case .day, .week, .free: 1
    case .month: 3
    case .quarter: 7
    }
  }

  /// Whoever measured last before that day has missed a whole period.
  static func limit(_ rhythm: Rhythm, today: Day) -> Day {
    rhythm.start(-1, after: rhythm.start(of: today + -grace(rhythm)))
  }

  static let missing = DeadlineSource(
    "measurement-missing", rows: { now in rows(today: now.day) },
    text: { due in
      guard let rhythm = Rhythm(rawValue: due.detail) else { return Text(same: due.title) }
      return MeasurementTexts.missing(
        due.title, PeriodTexts.name(rhythm.start(1, after: Day(number: due.mark)), rhythm))
    },
    path: { id, due in "\(IndicatorRoutes.measuring.path(id, Indicator.ID(due.number)))?sted=\(due.thing)" })

  /// A system that wrote the last number is not reminded, nor is one who measured long ago.
  private static func rows(today: Day) -> SQL {
    """
    SELECT n.case_id, m.person_id, s.id AS thing, m.period AS mark, n.name AS title, n.rhythm AS detail, m.at,
      n.id AS number
    FROM indicators n JOIN indicator_sites s ON s.indicator_id = n.id
    JOIN measurements m ON m.site_id = s.id
      AND m.period = (SELECT MAX(l.period) FROM measurements l WHERE l.site_id = s.id)
    WHERE m.person_id IS NOT NULL AND m.period > \(today + -WaitingStore.patience)
      AND m.period < CASE n.rhythm WHEN 'day' THEN CAST(\(limit(.day, today: today)) AS BIGINT)
        WHEN 'week' THEN CAST(\(limit(.week, today: today)) AS BIGINT)
        WHEN 'month' THEN CAST(\(limit(.month, today: today)) AS BIGINT)
        WHEN 'quarter' THEN CAST(\(limit(.quarter, today: today)) AS BIGINT) ELSE CAST(0 AS BIGINT) END
    """
  }
}
