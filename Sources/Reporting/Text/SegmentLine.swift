/// How a column of a segment reads beside everybody else.
struct SegmentLine {
  /// The column, and the level that is most typical.
  var name: String
  let column: String
  let level: String?
  let figure: String
  let rest: String
  /// A share to draw as a bar; nil for numbers.
  let share: Double?
  /// For numbers, in words: `far higher`.
  let direction: String

  init(_ profile: SegmentProfileReport, _ segment: Int) {
    let cell = profile.cells[segment]
    column = profile.column
    if let levels = cell.levels {
      let best = levels.indices.reduce(0) {
        levels[$1].residual > levels[$0].residual ? $1 : $0
      }
      let level = levels[best]
      name = "\(profile.column) = \(level.level)"
      self.level = level.level
      figure = ReadableNumber.percent(level.share.value)
      rest = level.restShare.map { ReadableNumber.percent($0) } ?? "unknown"
      share = level.share.value
      direction = ""
    } else {
      name = profile.column
      level = nil
      figure = cell.mean.map { ReadableNumber.plain($0.value) } ?? "unknown"
      rest = cell.restMean.map { ReadableNumber.plain($0) } ?? "unknown"
      share = nil
      direction = Self.word(cell.standardizedDifference?.value)
    }
  }

  /// Lines that say the same of several columns, such as "No internet service", as one.
  static func folded(_ lines: [SegmentLine]) -> [SegmentLine] {
    var result: [SegmentLine] = []
    var columns: [[String]] = []
    for line in lines {
      let twin = result.indices.first {
        line.level != nil && result[$0].level == line.level && result[$0].figure == line.figure
          && result[$0].rest == line.rest
      }
      if let twin {
        columns[twin].append(line.column)
      } else {
        result.append(line)
        columns.append([line.column])
      }
    }
    for index in result.indices where columns[index].count > 1 {
      let names = columns[index]
      let more = names.count > 4 ? " and \(names.count - 4) more" : ""
      result[index].name =
        "\(names.prefix(4).joined(separator: ", "))\(more) = \(result[index].level ?? "")"
    }
    return result
  }

  /// J. Cohen (1988): .2 small, .5 medium, .8 large.
  private static func word(_ difference: Double?) -> String {
    guard let difference else { return "" }
    let side = difference > 0 ? "higher" : "lower"
    switch abs(difference) {
    case ..<0.2: return "about even"
    case ..<0.5: return "a bit \(side)"
    case ..<0.8: return side
    default: return "far \(side)"
    }
  }

  /// The segments where a column is lowest and highest.
  static func range(_ profile: SegmentProfileReport) -> String {
    if profile.cells.first?.levels != nil {
      var best = (segment: 0, level: 0, residual: -Double.infinity)
      for (segment, cell) in profile.cells.enumerated() {
        for (level, entry) in (cell.levels ?? []).enumerated() where entry.residual > best.residual
        {
          best = (segment, level, entry.residual)
        }
      }
      guard let entry = profile.cells[best.segment].levels?[best.level] else { return "" }
      let rest = entry.restShare.map { ReadableNumber.percent($0) } ?? "unknown"
      return "\(entry.level) for \(ReadableNumber.percent(entry.share.value)) in "
        + "\(profile.cells[best.segment].segment), for \(rest) elsewhere"
    }
    let known = profile.cells.filter { $0.mean != nil }
    guard let low = known.min(by: { ($0.mean?.value ?? 0) < ($1.mean?.value ?? 0) }),
      let high = known.max(by: { ($0.mean?.value ?? 0) < ($1.mean?.value ?? 0) })
    else { return "" }
    return "\(ReadableNumber.plain(low.mean?.value ?? 0)) in \(low.segment), "
      + "\(ReadableNumber.plain(high.mean?.value ?? 0)) in \(high.segment)"
  }
}
