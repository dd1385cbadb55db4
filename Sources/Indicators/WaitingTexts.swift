import Language

extension WaitingMeasurement {
  /// What somebody is asked for on their front page.
  package var title: Text {
    Text(da: "Skriv tallet for ", en: "Write the number for ") + PeriodTexts.name(period, rhythm)
  }
  package var note: Text {
    Text(same: site.name.isEmpty ? "\(name) · \(caseTitle)" : "\(name), \(site.name) · \(caseTitle)")
  }
  package var button: Text { MeasurementTexts.write }
}
