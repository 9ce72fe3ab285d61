import Foundation
import TestSupport

/// A value of the reference file.
indirect enum ReferenceValue {
  case number(Double)
  case text(String)
  case list([ReferenceValue])
  case map([String: ReferenceValue])
  case none

  init(_ any: Any?) {
    switch any {
    case let value as [Any]: self = .list(value.map { ReferenceValue($0) })
    case let value as [String: Any]: self = .map(value.mapValues { ReferenceValue($0) })
    case let value as String: self = .text(value)
    case let value as Double: self = .number(value)
    default: self = .none
    }
  }

  subscript(key: String) -> ReferenceValue {
    if case .map(let entries) = self { return entries[key] ?? .none }
    return .none
  }

  var number: Double? {
    if case .number(let value) = self { return value }
    return nil
  }

  var text: String {
    if case .text(let value) = self { return value }
    return ""
  }

  var list: [ReferenceValue] {
    if case .list(let values) = self { return values }
    return []
  }

  /// The numbers of a list, or the one number.
  var numbers: [Double] { number.map { [$0] } ?? list.compactMap(\.number) }

  var integers: [Int] { numbers.map { Int($0) } }

  /// The keys of a map, sorted.
  var keys: [String] {
    if case .map(let entries) = self { return entries.keys.sorted() }
    return []
  }
}

/// One check of the reference file.
struct ConformanceCheck {
  /// How our value must lie to the reference.
  enum Kind: String { case equal = "eq", atLeast = "at_least", atMost = "at_most" }

  let id: String
  let data: String
  let task: String
  let metric: String
  let value: ReferenceValue
  let kind: Kind
  let tolerance: Double

  /// Every check of the file, in its order.
  static func all() throws -> [ConformanceCheck] {
    // The file was written by Python, which writes NaN where JSON has no word for it.
    let text = try String(contentsOf: SharedData.url("reference/conformance.json"), encoding: .utf8)
    let data = Data(
      text.replacingOccurrences(of: "-Infinity", with: "null").replacingOccurrences(
        of: "Infinity", with: "null"
      ).replacingOccurrences(of: "NaN", with: "null").utf8)
    let root = ReferenceValue(try JSONSerialization.jsonObject(with: data))
    return root["checks"].list.map { check in
      ConformanceCheck(
        id: check["id"].text, data: check["data"].text, task: check["task"].text,
        metric: check["metric"].text, value: check["value"],
        kind: Kind(rawValue: check["kind"].text) ?? .equal,
        tolerance: check["tol"].number ?? 0)
    }
  }
}

/// What became of one check.
struct ConformanceOutcome {
  private(set) var comparisons = 0
  private(set) var failures: [String] = []
  /// Why the check is not made; `nil` when it is.
  private(set) var outOfScope: String?

  static func skipped(_ reason: String) -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    outcome.outOfScope = reason
    return outcome
  }

  /// Compares our value with the reference by the check's kind; `scale` widens its tolerance.
  mutating func compare(
    _ name: String, _ value: Double?, _ reference: Double?, of check: ConformanceCheck,
    kind: ConformanceCheck.Kind? = nil, scale: Double = 1
  ) {
    comparisons += 1
    guard let value, let reference else {
      failures.append("\(check.id) \(name): \(String(describing: value)), no reference")
      return
    }
    let slack = check.tolerance * scale
    let isMet =
      switch kind ?? check.kind {
      case .equal: abs(value - reference) <= slack
      case .atLeast: value >= reference - slack
      case .atMost: value <= reference + slack
      }
    if !isMet { failures.append("\(check.id) \(name): \(value) for \(reference)") }
  }

  /// Compares lists of equal length number by number.
  mutating func compare(
    _ name: String, _ values: [Double], _ reference: ReferenceValue, of check: ConformanceCheck,
    scale: Double = 1
  ) {
    let expected = reference.numbers
    guard values.count == expected.count, !values.isEmpty else {
      comparisons += 1
      failures.append("\(check.id) \(name): \(values.count) values for \(expected.count)")
      return
    }
    for (position, pair) in zip(values, expected).enumerated() {
      compare("\(name)[\(position)]", pair.0, pair.1, of: check, scale: scale)
    }
  }

  mutating func expect(_ name: String, _ isMet: Bool, of check: ConformanceCheck) {
    comparisons += 1
    if !isMet { failures.append("\(check.id) \(name)") }
  }
}

/// A table beside the reference file.
struct ReferenceTable {
  let names: [String]
  let cells: [[String]]

  init(_ file: String) throws {
    let text = try String(contentsOf: SharedData.url("reference/data/\(file)"), encoding: .utf8)
    var lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map {
        String($0.filter { $0 != "\"" })
      }
    }
    names = lines.removeFirst()
    cells = lines
  }

  /// The columns as numbers; what is none is NaN.
  var columns: [[Double]] {
    names.indices.map { j in cells.map { Double($0[j]) ?? .nan } }
  }

  func column(_ name: String) -> [Double] {
    names.firstIndex(of: name).map { columns[$0] } ?? []
  }

  /// The words of the first column as numbers from 0, in order of appearance.
  var labels: [Int] {
    var seen: [String] = []
    return cells.map { row in
      if let known = seen.firstIndex(of: row[0]) { return known }
      seen.append(row[0])
      return seen.count - 1
    }
  }
}
