import EvidenceModel
import Foundation
import Ingestion

/// Types the columns of a table: what their values are, and which are set aside.
struct ColumnTyping {
  let uses: ColumnUses
  /// Whether numbers are taken as they are.
  let isPlain: Bool
  /// The rows of the file whose cells the columns hold, in their order.
  let rows: [Int]
  /// The column of the file that is being typed.
  private var source = 0

  init(uses: ColumnUses, isPlain: Bool, rows: [Int]) {
    self.uses = uses
    self.isPlain = isPlain
    self.rows = rows
  }

  /// The typed columns that a column of the file becomes: several for a multiple choice.
  mutating func columns(
    _ column: IntakeColumn, _ description: ColumnDescription, index: Int,
    _ findings: inout [Finding]
  ) -> [TypedTable.Column] {
    source = index
    if index == uses.id { return [aside(column, use: "id", "names people")] }
    if index == uses.weights { return [aside(column, use: "weight", "weighs people")] }
    guard let role = role(index) else {
      let reason = reasonToSetAside(column, description)
      if let finding = self.finding(column, reason) { findings.append(finding) }
      return [aside(column, use: "set_aside", reason)]
    }
    if column.infinite > 0 { findings.append(Self.infinite(column)) }
    let isNamed = uses.named.contains(index)
    if description.role == .multipleChoice, uses.families[index] == nil {
      let choices = multipleChoice(column, description, role)
      if !choices.isEmpty { return choices }
    }
    guard column.known > 0 else {
      findings.append(Self.leftOut(column, code: "all_missing", "has no value at all"))
      return [aside(column, use: "set_aside", "empty")]
    }
    guard let typed = typed(column, description, role, family: uses.families[index], &findings)
    else {
      findings.append(
        Self.leftOut(column, code: "identifier_column", "has nearly as many values as people"))
      return [aside(column, use: "set_aside", "nearly as many values as people")]
    }
    if Set(typed.values.lazy.filter { $0.isFinite }.prefix(100_000)).count < 2,
      Set(typed.values.lazy.filter { $0.isFinite }).count < 2
    {
      findings.append(
        Self.leftOut(column, code: "constant_column", "has the same value for everyone"))
      return [aside(column, use: "set_aside", "the same value for everyone")]
    }
    if !isNamed, isCounter(typed) {
      return [aside(column, use: "set_aside", "counts the rows")]
    }
    return [typed]
  }

  private func role(_ index: Int) -> Attribute.Role? {
    if uses.basis.contains(index) { return .basis }
    if uses.outcomes.contains(index) { return .outcome }
    return uses.descriptors.contains(index) ? .descriptor : nil
  }

  private func aside(_ column: IntakeColumn, use: String, _ reason: String) -> TypedTable.Column {
    TypedTable.Column(
      title: column.title, use: use, attribute: nil, values: [], source: 0, lookup: [],
      reason: reason)
  }

  private func reasonToSetAside(
    _ column: IntakeColumn, _ description: ColumnDescription
  ) -> String {
    if uses.hasColumns { return "not asked for" }
    switch description.role {
    case .personID, .secondaryPersonID, .email, .phone, .personName, .firstName, .lastName,
      .accountID, .accountName, .recordID, .orderID, .reference:
      return "names or numbers people"
    case .date, .startDate, .endDate, .dateOfBirth: return "dates"
    case .openAnswer, .message, .subject: return "text"
    case .lifecycle: return "says where a customer stands"
    case .address, .postalCode, .ipAddress: return "personal details"
    default:
      if column.known == 0 { return "empty" }
      if column.isText { return "text" }
      return column.levels.count == 1
        ? "the same value for everyone" : "no needs or behaviour recognised; --columns uses it"
    }
  }

  /// Whole numbers that count the rows.
  private func isCounter(_ column: TypedTable.Column) -> Bool {
    guard rows.count >= 20, column.attribute?.levels.isEmpty ?? false else { return false }
    let first = (column.values.first ?? .nan) - Double(rows.first ?? 0)
    return zip(column.values, rows).allSatisfy { $0 - Double($1) == first }
  }

  // MARK: What values are

  private func typed(
    _ column: IntakeColumn, _ description: ColumnDescription, _ role: Attribute.Role,
    family: TableSegmentationOptions.Family?, _ findings: inout [Finding]
  ) -> TypedTable.Column? {
    switch family {
    case .nominal: return categories(column, role, "named nominal")
    case .ordinal, .binary:
      return categories(
        column, role, "named \(family == .ordinal ? "ordinal" : "binary")",
        isOrdered: family == .ordinal, order: description.levels)
    case .gaussian: return numbers(column, .number, role, "named numeric", &findings)
    case .lognormal: return numbers(column, .amount, role, "named log-normal", &findings)
    case .poisson: return numbers(column, .count, role, "named a count", &findings)
    case .negativeBinomial:
      return numbers(column, .count, role, "named negative binomial", &findings)
    case .share: return numbers(column, .share, role, "named a share", &findings)
    case nil: break
    }
    guard let found = column.asNumbers() else {
      let isOrdered = !description.levels.isEmpty && description.role != .choice
      return categories(
        column, role, isOrdered ? "words in order" : "words", isOrdered: isOrdered,
        order: description.levels)
    }
    let distinct = Set(found.values.lazy.filter { $0.isFinite }.prefix(5_000))
    if distinct.count <= 2 { return categories(column, role, "two values") }
    if description.role == .scale, !isPlain, distinct.count <= 11 {
      return categories(column, role, "answers on a scale", isOrdered: true)
    }
    let (scale, reason) = isPlain ? (.number, "numbers") : Self.scale(of: found.values)
    return numbers(column, scale, role, reason, &findings)
  }

  private func numbers(
    _ column: IntakeColumn, _ scale: Attribute.Scale, _ role: Attribute.Role, _ reason: String,
    _ findings: inout [Finding]
  ) -> TypedTable.Column? {
    guard let found = column.asNumbers(anyway: true) else { return nil }
    if found.unreadable > 0 {
      findings.append(
        Finding(
          "not_numbers",
          message:
            "Column \(column.title) has \(found.unreadable) values that are no numbers; they "
            + "count as missing.",
          remedy: "Correct them in the export, or name the column with --nominal.",
          place: column.title, have: found.unreadable))
    }
    return TypedTable.Column(
      title: column.title, use: role.rawValue,
      attribute: Attribute(name: column.title, title: column.title, scale: scale, role: role),
      values: found.values, source: source, lookup: found.lookup, reason: reason)
  }

  /// Nil when hardly two people share a value.
  private func categories(
    _ column: IntakeColumn, _ role: Attribute.Role, _ reason: String, isOrdered: Bool = false,
    order: [String] = []
  ) -> TypedTable.Column? {
    guard let found = column.asLevels(order: order), found.levels.count * 2 <= max(column.known, 4)
    else { return nil }
    if found.levels.count > 50, !column.isForced { return nil }
    let scale: Attribute.Scale =
      found.levels.count == 2 ? .binary : (isOrdered ? .ordinal : .nominal)
    return TypedTable.Column(
      title: column.title, use: role.rawValue,
      attribute: Attribute(
        name: column.title, title: column.title, scale: scale, role: role, levels: found.levels),
      values: found.values, source: source, lookup: found.lookup, reason: reason)
  }

  /// The scale that a column of numbers shows, and why.
  private static func scale(of values: [Double]) -> (Attribute.Scale, String) {
    var (n, sum, least) = (0.0, 0.0, Double.infinity)
    var isWhole = true
    for value in values where value.isFinite {
      n += 1
      sum += value
      least = min(least, value)
      isWhole = isWhole && value == value.rounded()
    }
    guard n > 0, least >= 0 else { return (.number, "numbers on both sides of 0") }
    if isWhole { return (.count, "whole numbers from 0") }
    let mean = sum / n
    var (square, cube) = (0.0, 0.0)
    for value in values where value.isFinite {
      let d = value - mean
      square += d * d
      cube += d * d * d
    }
    let deviation = (square / n).squareRoot()
    let skew = deviation > 0 ? cube / n / (deviation * deviation * deviation) : 0
    return skew > 1 && least > 0
      ? (.amount, "positive and skewed: on the logarithmic scale") : (.number, "numbers")
  }

  // MARK: Multiple choice

  /// A yes or no for each choice that 2 % and at least five people made, at most 24.
  private func multipleChoice(
    _ column: IntakeColumn, _ description: ColumnDescription, _ role: Attribute.Role
  ) -> [TypedTable.Column] {
    guard !column.isText, !column.codes.isEmpty else { return [] }
    if description.separator.isEmpty {
      let isChosen = column.levels.map {
        !["0", "no", "false", "unchecked"].contains($0.lowercased())
      }
      let title =
        description.question.isEmpty ? column.title : "\(description.question): \(column.title)"
      return [
        choice(
          title, role, column, isChosen.map { $0 ? 1 : 0 }, missing: 0, group: description.question)
      ].compactMap { $0 }
    }
    let chosen = column.levels.map { Set(Self.parts($0, description.separator)) }
    var counts: [String: Int] = [:]
    for (code, count) in column.counts.enumerated() {
      for part in chosen[code] { counts[part, default: 0] += count }
    }
    let least = max(5, column.known / 50)
    let common = counts.filter { $0.value >= least }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(24).map(\.key)
    return common.compactMap { part in
      choice(
        "\(column.title): \(part)", role, column, chosen.map { $0.contains(part) ? 1 : 0 },
        missing: .nan, group: column.title)
    }
  }

  private func choice(
    _ title: String, _ role: Attribute.Role, _ column: IntakeColumn, _ lookup: [Double],
    missing: Double, group: String
  ) -> TypedTable.Column? {
    let values = column.codes.map { $0 >= 0 ? lookup[Int($0)] : missing }
    guard values.contains(0), values.contains(1) else { return nil }
    return TypedTable.Column(
      title: title, use: role.rawValue,
      attribute: Attribute(
        name: title, title: title, scale: .binary, role: role, levels: ["not chosen", "chosen"],
        group: group), values: values, source: source, lookup: lookup, missing: missing,
      reason: "one choice of several")
  }

  private static func parts(_ text: String, _ separator: String) -> [String] {
    text.components(separatedBy: separator).map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }

  // MARK: Findings

  private static func infinite(_ column: IntakeColumn) -> Finding {
    Finding(
      "infinite_values",
      message:
        "Column \(column.title) has \(column.infinite) infinite or immense values; they count "
        + "as missing.", remedy: "Look for a division by zero where the column was computed.",
      place: column.title, have: column.infinite)
  }

  private static func leftOut(_ column: IntakeColumn, code: String, _ what: String) -> Finding {
    let remedy =
      switch code {
      case "identifier_column":
        "Name people by it with --id, or name it with --nominal if it does put them in groups."
      default: "Nothing, or see whether the export is complete."
      }
    return Finding(
      code, level: .info, message: "Column \(column.title) \(what); it was left out.",
      remedy: remedy, place: column.title)
  }

  /// What there is to say of a column that nobody asked for.
  private func finding(_ column: IntakeColumn, _ reason: String) -> Finding? {
    guard !uses.hasColumns else { return nil }
    if column.known == 0 {
      return column.infinite > 0
        ? Self.infinite(column) : Self.leftOut(column, code: "all_missing", "has no value at all")
    }
    if !column.isText, column.levels.count == 1 {
      return Self.leftOut(column, code: "constant_column", "has the same value for everyone")
    }
    if reason.hasPrefix("no needs"), column.known >= 20, column.levels.count * 10 > column.known * 9
    {
      return Self.leftOut(column, code: "identifier_column", "has another value for everyone")
    }
    return nil
  }
}
