import EvidenceModel

/// Turns values that an attribute can't have into missing ones, and says so.
struct AttributeCleaner {
  let attribute: Attribute

  init(_ attribute: Attribute) { self.attribute = attribute }

  /// The column with infinite and impossible values missing, and its trials.
  func clean(
    _ values: [Double], _ trials: [Double], _ findings: inout [Finding]
  ) -> (values: [Double], trials: [Double]) {
    var infinite = 0
    var impossible = 0
    var kept = values
    for i in values.indices where !values[i].isNaN {
      let trial = trials.isEmpty ? 1 : trials[i]
      if values[i].isInfinite || trial.isInfinite {
        infinite += 1
        kept[i] = .nan
      } else if !isPossible(values[i]) || trial < 0 {
        impossible += 1
        kept[i] = .nan
      } else if !(trial > 0) {
        // A share of no occasions is no information, and no fault either.
        kept[i] = .nan
      }
    }
    let name = attribute.name
    if infinite > 0 {
      findings.append(
        Finding(
          "infinite_values",
          message: "Column \(name) has \(infinite) infinite values; they count as missing.",
          remedy: "Look for a division by zero where the column was computed.", place: name,
          have: infinite))
    }
    if impossible > 0 {
      findings.append(
        Finding(
          "impossible_values",
          message: "Column \(name) has \(impossible) values that \(domain); they count as missing.",
          remedy: "Correct them in the export, or give the column another scale.", place: name,
          have: impossible))
    }
    return (kept, trials)
  }

  private func isPossible(_ value: Double) -> Bool {
    switch attribute.scale {
    case .binary: value == 0 || value == 1
    case .nominal, .ordinal:
      value >= 0 && value.rounded() == value && value < 1e6
        && (attribute.levels.isEmpty || value < Double(attribute.levels.count))
    case .count: value >= 0
    case .share: value >= 0 && value <= 1
    case .amount, .number: abs(value) < 1e150
    }
  }

  private var domain: String {
    switch attribute.scale {
    case .binary: "are neither 0 nor 1"
    case .nominal, .ordinal: "are none of its levels"
    case .count: "are below 0"
    case .share: "lie outside 0 to 1"
    case .amount, .number: "are too large"
    }
  }
}
