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

  /// Cohen's words (1988): .2 small, .5 medium, .8 large.
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
  ///
  /// `corrected` takes the figures with errors of membership undone, where there are any that did not
  /// have to be cut.
  static func range(_ profile: SegmentProfileReport, corrected: Bool) -> String {
    let corrected = corrected && profile.correction?.isCut == false
    if profile.cells.first?.levels != nil {
      var best = (segment: 0, level: 0, residual: -Double.infinity)
      for (segment, cell) in profile.cells.enumerated() {
        for (level, entry) in (cell.levels ?? []).enumerated() where entry.residual > best.residual
        {
          best = (segment, level, entry.residual)
        }
      }
      guard let entry = profile.cells[best.segment].levels?[best.level] else { return "" }
      let share = (corrected ? entry.correctedShare : nil) ?? entry.share
      let others = (corrected ? entry.correctedRestShare : nil) ?? entry.restShare
      let rest = others.map { ReadableNumber.percent($0) } ?? "unknown"
      return "\(entry.level) for \(ReadableNumber.percent(share.value)) in "
        + "\(profile.cells[best.segment].segment), for \(rest) elsewhere"
    }
    let means = profile.cells.compactMap { cell in
      ((corrected ? cell.correctedMean : nil) ?? cell.mean).map { (cell.segment, $0.value) }
    }
    guard let low = means.min(by: { $0.1 < $1.1 }), let high = means.max(by: { $0.1 < $1.1 })
    else { return "" }
    return
      "\(ReadableNumber.plain(low.1)) in \(low.0), \(ReadableNumber.plain(high.1)) in \(high.0)"
  }
}
