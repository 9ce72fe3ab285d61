import EvidenceModel

/// What the columns of customer tables and surveys say about people.
struct CellAttributes: Sendable {
  private let people: Int
  private var columns: [DeclaredColumn] = []
  private var cells: [[Int: CellFact.Value]] = []

  init(people: Int) { self.people = people }

  mutating func declare(_ column: DeclaredColumn) -> Int {
    columns.append(column)
    cells.append([:])
    return columns.count - 1
  }

  /// A survey answered twice keeps the later answer; a customer table the first row (duplicates come
  /// after the record that they double).
  mutating func add(_ cell: CellFact) {
    let isSurvey = columns[cell.column].kind == .survey
    if cells[cell.column][cell.person] == nil || isSurvey {
      cells[cell.column][cell.person] = cell.value
    }
  }

  /// The first moment that a customer table gives as somebody's beginning.
  func startMoments() -> [EpochSeconds?] {
    var starts = [EpochSeconds?](repeating: nil, count: people)
    for (index, column) in columns.enumerated() where column.description.role == .startDate {
      for (person, value) in cells[index] {
        guard case .moment(let moment) = value else { continue }
        starts[person] = min(starts[person] ?? moment, moment)
      }
    }
    return starts
  }

  func columns(asOf end: EpochSeconds?) -> [AttributeColumn] {
    var result: [AttributeColumn] = []
    for (index, column) in columns.enumerated() {
      let values = cells[index]
      guard !values.isEmpty else { continue }
      switch column.description.role {
      case .startDate:
        if let end, let tenure = tenure(column, values, end: end) { result.append(tenure) }
      case .multipleChoice: result += choices(column, values)
      case .scale: result += [scale(column, values)].compactMap(\.self)
      case .measure, .choice, .descriptor, .outcome, .rating:
        result += [plain(column, values)].compactMap(\.self)
      default: break
      }
    }
    return result
  }

  private func role(_ column: DeclaredColumn) -> Attribute.Role {
    switch column.description.role {
    case .descriptor: .descriptor
    case .outcome, .rating: .outcome
    default: .basis
    }
  }

  private func make(
    _ column: DeclaredColumn, _ scale: Attribute.Scale, name: String? = nil, title: String? = nil,
    levels: [String] = [], group: String = ""
  ) -> Attribute {
    let own = column.description
    return Attribute(
      name: name ?? OutcomeNames.contractName(of: own) ?? own.name,
      title: title ?? (own.question.isEmpty ? own.title : own.question), scale: scale,
      role: role(column), levels: levels, sources: [column.source], group: group,
      isProtected: ProtectedWords.matches(own.title))
  }

  private func tenure(
    _ column: DeclaredColumn, _ values: [Int: CellFact.Value], end: EpochSeconds
  ) -> AttributeColumn? {
    var days = [Double](repeating: .nan, count: people)
    for (person, value) in values {
      guard case .moment(let moment) = value, moment <= end else { continue }
      days[person] = Double(end - moment) / 86_400
    }
    guard days.contains(where: { !$0.isNaN }) else { return nil }
    let attribute = Attribute(
      name: "tenure_days", title: "Days as a customer", scale: .number, role: .descriptor,
      unit: "days", sources: [column.source])
    return AttributeColumn(attribute: attribute, values: days)
  }

  private func scale(
    _ column: DeclaredColumn, _ values: [Int: CellFact.Value]
  ) -> AttributeColumn? {
    var numbers = [Double](repeating: .nan, count: people)
    for (person, value) in values {
      switch value {
      case .level(let level): numbers[person] = Double(level)
      case .number(let number): numbers[person] = number
      default: break
      }
    }
    guard distinct(numbers) > 1 else { return nil }
    return AttributeColumn(
      attribute: make(column, .ordinal, levels: column.description.levels), values: numbers)
  }

  private func choices(
    _ column: DeclaredColumn, _ values: [Int: CellFact.Value]
  ) -> [AttributeColumn] {
    var counts: [String: Int] = [:]
    for value in values.values {
      guard case .choices(let chosen) = value else { continue }
      for choice in Set(chosen) { counts[choice, default: 0] += 1 }
    }
    let own = column.description
    // One column of a spread question holds one choice: chosen or not.
    let isSpread = own.separator.isEmpty
    let names =
      isSpread
      ? [own.title] : ShareNames.frequent(counts, people: values.count, limit: 24)
    return names.compactMap { name in
      var numbers = [Double](repeating: .nan, count: people)
      for (person, value) in values {
        guard case .choices(let chosen) = value else { continue }
        numbers[person] = (isSpread ? !chosen.isEmpty : chosen.contains(name)) ? 1 : 0
      }
      guard distinct(numbers) > 1 else { return nil }
      return AttributeColumn(
        attribute: make(
          column, .binary, name: isSpread ? own.name : "\(own.name)_\(ShareNames.slug(name))",
          title: isSpread ? own.title : "\(own.title): \(name)",
          group: own.question.isEmpty ? own.title : own.question),
        values: numbers)
    }
  }

  private func plain(
    _ column: DeclaredColumn, _ values: [Int: CellFact.Value]
  ) -> AttributeColumn? {
    var numbers = [Double](repeating: .nan, count: people)
    var texts: [Int: String] = [:]
    for (person, value) in values {
      switch value {
      case .number(let number): numbers[person] = number
      case .level(let level): numbers[person] = Double(level)
      case .text(let text): texts[person] = text
      default: break
      }
    }
    if !texts.isEmpty, texts.count >= values.count / 2 { return categories(column, texts) }
    guard distinct(numbers) > 1 else { return nil }
    let levels = column.description.levels
    let scale = levels.isEmpty ? Self.scale(of: numbers) : .ordinal
    return AttributeColumn(attribute: make(column, scale, levels: levels), values: numbers)
  }

  /// Few distinct words are categories; words that nearly all differ say nothing about groups.
  private func categories(_ column: DeclaredColumn, _ texts: [Int: String]) -> AttributeColumn? {
    var counts: [String: Int] = [:]
    for text in texts.values { counts[text, default: 0] += 1 }
    guard counts.count > 1, counts.count <= 30, counts.count * 2 <= texts.count else { return nil }
    let levels = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    var index: [String: Double] = [:]
    var numbers = [Double](repeating: .nan, count: people)
    if let order = YesNo.order(levels) {
      for (place, level) in order.enumerated() { index[level] = Double(place) }
      for (person, text) in texts { numbers[person] = index[text] ?? .nan }
      return AttributeColumn(attribute: make(column, .binary), values: numbers)
    }
    for (place, level) in levels.enumerated() { index[level] = Double(place) }
    for (person, text) in texts { numbers[person] = index[text] ?? .nan }
    return AttributeColumn(attribute: make(column, .nominal, levels: levels), values: numbers)
  }

  private func distinct(_ numbers: [Double]) -> Int {
    Set(numbers.lazy.filter { !$0.isNaN }).count
  }

  /// The scale that a number column's values show.
  private static func scale(of numbers: [Double]) -> Attribute.Scale {
    let known = numbers.filter { !$0.isNaN }
    let values = Set(known)
    if values.isSubset(of: [0, 1]) { return .binary }
    let isWhole = known.allSatisfy { $0 == $0.rounded() }
    guard let least = known.min(), least >= 0 else { return .number }
    if isWhole { return .count }
    let mean = known.reduce(0, +) / Double(known.count)
    let square = known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(known.count)
    let cube =
      known.reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) } / Double(known.count)
    let skew = square > 0 ? cube / (square * square.squareRoot()) : 0
    return least > 0 && skew > 1 ? .amount : .number
  }
}
