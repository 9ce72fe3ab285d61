import EvidenceModel
import EvidenceStore
import Ingestion

/// The time that a build looks at.
package struct Window {
  /// ISO day.
  let asOf: String
  /// ISO day of the earliest dated record.
  let from: String?
  /// Whether the data has dates; where it has none, `asOf` is the day of the build.
  let isDated: Bool
  /// The last second of `asOf`, where it cuts records off; nil when everything is inside.
  let end: Int64?

  /// The window of some sources: up to `asOf`, or up to the last dated record, or up to `today`.
  init(_ asOf: String?, sources: [StoredSource], today: String = "1970-01-01") {
    let dated = sources.filter { source in
      switch source.kind {
      case .orders, .events, .tickets, .interview, .survey, .salesNotes, .reviews: true
      default: false
      }
    }
    let last = (dated.isEmpty ? sources : dated).compactMap(\.lastDate).max()
    from = dated.compactMap(\.firstDate).min().map { String($0.prefix(10)) }
    isDated = asOf != nil || last != nil
    self.asOf = asOf ?? String((last ?? today).prefix(10))
    end = asOf.flatMap { Moment(iso: String($0.prefix(10))) }
      .map { Int64($0.days) * 86_400 + 86_399 }
  }

  /// A day as `YYYY-MM-DD`, if the text is one.
  package static func isoDay(_ text: String) -> String? {
    guard text.utf8.count == 10, let moment = Moment(iso: text) else { return nil }
    return moment.isoDay
  }

  var text: String { from.map { "\($0) to \(asOf)" } ?? "to \(asOf)" }

  /// ISO day some days later.
  func day(after days: Int) -> String {
    Moment(days: (Moment(iso: asOf)?.days ?? 0) + days).isoDay
  }

  /// Whether a dated record lies inside; undated ones do.
  func contains(_ date: String?) -> Bool { date.map { $0.prefix(10) <= asOf } ?? true }
}
