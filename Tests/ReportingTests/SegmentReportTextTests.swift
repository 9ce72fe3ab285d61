import EvidenceModel
import Testing

@testable import Reporting

/// What the text of a segmentation tells beside the segments themselves.
struct SegmentReportTextTests {
  private func report(corrected: Double?, isCut: Bool = false) -> SegmentReport {
    var report = SegmentReport(
      file: .init(name: "people.csv", rows: 100, columns: 3),
      options: .init(
        k: "2", starts: nil, background: "off", selectVariables: "off", missing: "fiml",
        weights: nil, id: nil, overrideReason: nil))
    report.people = 100
    report.k = 2
    let cells = [30.0, 50].enumerated().map { k, mean in
      var cell = SegmentProfileReport.Cell(segment: "s\(k + 1)", known: 50, effect: 0.4)
      cell.mean = .init(value: mean, lower: mean - 1, upper: mean + 1)
      cell.correctedMean = corrected.map {
        let value = mean + (k == 0 ? -$0 : $0)
        return .init(value: value, lower: value - 1, upper: value + 1)
      }
      return cell
    }
    var profile = SegmentProfileReport(
      column: "age", use: "descriptor", scale: "number", effect: 0.3, effectKind: "eta_squared",
      missingShare: 0, median: 40,
      test: .init(
        kind: "welch", statistic: 60, pValue: 1e-9, holm: 1e-9, benjaminiHochberg: 1e-9),
      cells: cells)
    if corrected != nil {
      profile.correction = .init(method: "bch", isCut: isCut, statistic: 60, pValue: 1e-9)
    }
    report.profiles = [profile]
    return report
  }

  private func text(_ report: SegmentReport) -> String {
    SegmentReportWriter(width: 100).text(report)
  }

  @Test func `corrected figures are shown where they differ, and a line says so`() {
    let told = text(report(corrected: 5))
    #expect(told.contains("age differs: 25 in s1, 55 in s2"))
    #expect(told.contains("corrected for people who may be in the wrong segment"))
  }

  @Test(arguments: [nil, 0.0])
  func `without a visible correction nothing is said about it`(corrected: Double?) {
    let told = text(report(corrected: corrected))
    #expect(told.contains("age differs: 30 in s1, 50 in s2"))
    #expect(!told.contains("corrected for"))
  }

  @Test func `a correction at its limit is not shown`() {
    let told = text(report(corrected: 5, isCut: true))
    #expect(told.contains("age differs: 30 in s1, 50 in s2"))
    #expect(!told.contains("corrected for"))
  }

  @Test func `another method is told with its agreement and what must stand beside it`() {
    var report = report(corrected: nil)
    var mixed = SecondViewReport(
      method: "k-prototypes", k: 2, agreement: 0.456, matchedShare: 0.84, people: 90)
    mixed.gamma = 0.5
    let factors = SecondViewReport(
      method: "factors", k: 2, agreement: 0.1, matchedShare: 0.6, people: 80)
    report.secondViews = [mixed, factors]
    let told = text(report).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("k-prototypes, 2 groups: agreement 0.46 of 1 with these segments, 84 %"))
    #expect(told.contains("of 90 people in the same group (a differing category weighs 0.50)"))
    #expect(told.contains("non-negative factors of the counts"))
    #expect(told.contains("they confirm no number of segments"))
  }
}
