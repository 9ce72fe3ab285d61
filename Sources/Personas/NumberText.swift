import EvidenceModel
import Foundation

/// Numbers as people read them: no raw floats on a card.
enum NumberText {
  /// "57 %"; tenths below one per cent, because "0 %" would say "nobody".
  static func percent(_ share: Double) -> String {
    let value = share * 100
    if value > 0, value < 1 { return decimal(value, places: 1) + " %" }
    return decimal(value, places: 0) + " %"
  }

  /// A value of an attribute with its unit: "57 %", "4.1 orders", "41 GBP", the name of a level.
  static func value(_ value: Double, of attribute: Attribute) -> String {
    switch attribute.scale {
    case .binary, .share: return percent(value)
    case .ordinal:
      let level = Int(value.rounded())
      return attribute.levels.indices.contains(level)
        ? "“\(attribute.levels[level])”" : decimal(value, places: 1)
    case .nominal, .count, .amount, .number:
      let text = plain(value)
      return attribute.unit.isEmpty ? text : "\(text) \(attribute.unit)"
    }
  }

  /// One decimal below 20, two below 1, none above.
  static func plain(_ value: Double) -> String {
    let size = abs(value)
    let text = decimal(value, places: size < 1 ? 2 : size < 20 ? 1 : 0)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "–" }
    return String(format: "%.\(places)f", locale: nil, value == 0 ? 0 : value)
  }

  static func rounded(_ value: Double, places: Int = 2) -> Double {
    let factor = pow(10, Double(places))
    return (value * factor).rounded() / factor
  }
}
