package import EvidenceModel
import Statistics

/// A share of a group's people as a metric beside everybody's.
package enum ShareMetric {
  /// The metric with Wilson's interval.
  package static func metric(
    name: String, title: String, count: Int, of total: Int, everybody: Int, ofEverybody all: Int,
    window: String
  ) -> Persona.Metric {
    let interval = Interval.wilson(Double(count), of: Double(total))
    return Persona.Metric(
      name: name, value: interval.value,
      baseline: all > 0 ? Double(everybody) / Double(all) : 0,
      ci: [interval.lower, interval.upper], n: total, window: window, title: title,
      unit: "share")
  }
}
