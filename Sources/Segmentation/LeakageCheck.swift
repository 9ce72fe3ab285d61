import EvidenceModel
import Foundation
import Statistics

/// Looks for basis columns that give an outcome away.
///
/// A column that was recorded after the outcome (a reason for leaving, a closing date), or is the
/// outcome by another name, makes segments that only repeat it: "those who left" and "those who
/// stayed". Outcomes never form segments, so such a column brings them in by the back door. A column
/// is named when it tells the outcome almost exactly, by its values or by whom it is known of; a
/// name like the outcome's, or one that speaks of leaving, is enough with a weaker tie.
struct LeakageCheck {
  let findings: [Finding]

  /// How well a column may tell an outcome: areas under the curve, from .5 to 1.
  private static let suspicious = 0.97
  private static let suspiciousByName = 0.8
  private static let fewest = 30
  private static let afterwards = [
    "churn", "cancel", "closed", "closing", "lost", "left", "leave", "renew", "ended", "exit",
    "terminat",
  ]

  init(_ table: AttributeTable) {
    let outcomes = table.attributes.indices.filter { table.attributes[$0].role == .outcome }
    let basis = table.attributes.indices.filter { table.attributes[$0].role == .basis }
    var findings: [Finding] = []
    for column in basis {
      for outcome in outcomes {
        guard let accuracy = Self.accuracy(table, column, of: outcome) else { continue }
        let isNamedSo = Self.namesAfter(
          table.attributes[column].name, table.attributes[outcome].name)
        guard accuracy >= (isNamedSo ? Self.suspiciousByName : Self.suspicious) else { continue }
        let (name, told) = (table.attributes[column].name, table.attributes[outcome].name)
        findings.append(
          Finding(
            "leakage",
            message: "Column \(name) tells \(told) almost exactly (area under the curve "
              + "\(SegmentCountChooser.rounded(accuracy))); segments may only repeat the outcome.",
            remedy: "If \(name) was recorded after \(told), give it the role outcome, or keep only "
              + "what was known before.", place: name))
        break
      }
    }
    self.findings = findings
  }

  /// Whether the names alone make one think.
  private static func namesAfter(_ name: String, _ outcome: String) -> Bool {
    let words = Set(tokens(name))
    return afterwards.contains { word in words.contains { $0.hasPrefix(word) } }
      || !words.isDisjoint(with: tokens(outcome).filter { $0.count > 3 })
  }

  private static func tokens(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// The best area under the curve of the column's values, or of whether there is one, for one side
  /// of the outcome against the other; for categories the best of their levels.
  private static func accuracy(_ table: AttributeTable, _ column: Int, of outcome: Int) -> Double? {
    let told = table.values[outcome]
    let known = told.indices.filter { told[$0].isFinite }
    guard known.count >= fewest else { return nil }
    let middle = Quantile.median(known.map { told[$0] })
    let low = known.map { told[$0] }.min() ?? 0
    // Above the median, or above the lowest value when half of the people have that.
    let border = middle > low ? middle : low
    let isPositive = known.map { middle > low ? told[$0] >= border : told[$0] > border }
    let positives = isPositive.count { $0 }
    guard min(positives, known.count - positives) >= 10 else { return nil }
    let values = known.map { table.values[column][$0] }
    var best = area(values.map { $0.isFinite ? 1 : 0 }, isPositive)
    let places = values.indices.filter { values[$0].isFinite }
    let own = places.map { values[$0] }
    let sides = places.map { isPositive[$0] }
    guard min(sides.count { $0 }, sides.count { !$0 }) >= 10 else { return best }
    if table.attributes[column].scale == .nominal {
      for level in Set(own).sorted().prefix(50) {
        best = max(best, area(own.map { $0 == level ? 1 : 0 }, sides))
      }
    } else {
      best = max(best, area(own, sides))
    }
    return best
  }

  private static func area(_ scores: [Double], _ isPositive: [Bool]) -> Double {
    let area = EffectSize.areaUnderCurve(scores: scores, isPositive: isPositive) ?? 0.5
    return max(area, 1 - area)
  }
}
