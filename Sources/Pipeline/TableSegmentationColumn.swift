import EvidenceModel
import Foundation
import Ingestion

/// The cells of one column as they stream by, kept small.
///
/// Words, and numbers of which there are few, are kept as codes; numbers of which there are many as
/// numbers. Texts of which nearly each is different are given up, unless they were asked for.
struct IntakeColumn {
  let title: String
  let role: ColumnRole
  /// Whether the values are categories whatever they look like.
  let isForced: Bool
  /// How often a value was infinite; these count as missing.
  private(set) var infinite = 0
  /// How many cells hold something.
  private(set) var known = 0
  private var storage = Storage.codes
  private(set) var codes: [Int32] = []
  private(set) var levels: [String] = []
  private var codeOf: [String: Int32] = [:]
  private var numbers: [Double] = []
  private var style = NumberStyle.decimalPoint
  private var unreadable = 0
  /// How many cells each level has.
  private(set) var counts: [Int] = []
  /// A hash of the cell that was taken last.
  private(set) var lastHash: UInt64 = 0
  private var hashes: [UInt64] = []
  /// Of numbers: those that the codes of earlier chunks stand for.
  private(set) var earlierNumbers: [Double] = []

  private enum Storage { case codes, numbers, givenUp }

  /// Cells that were taken, on their way to a file.
  enum Cells {
    case nothing
    /// Codes of the column's levels (or of ``earlierNumbers``), below 0 where missing.
    case codes([Int32])
    case numbers([Double])
  }

  /// So many different values are kept as codes.
  private static let mostLevels = 3_000
  private static let missing: Int32 = -1
  private static let endless: Int32 = -2

  init(title: String, role: ColumnRole, isForced: Bool) {
    self.title = title
    self.role = role
    self.isForced = isForced
  }

  /// Takes the next cell.
  mutating func take(_ text: String?) {
    switch storage {
    case .givenUp:
      if text != nil { known += 1 }
      lastHash = Self.hash(text)
    case .numbers:
      numbers.append(number(text))
      lastHash = numbers.last?.isFinite ?? false ? text.map(RowLottery.hash) ?? 0 : Self.hash(text)
    case .codes: takeCode(text)
    }
  }

  /// A hash of a cell that is the same however the column is kept: 0 for one that is missing.
  private static func hash(_ text: String?) -> UInt64 {
    guard let text, !text.allSatisfy(\.isWhitespace), !MissingWords.isAlwaysMissing(text),
      !isInfinite(text), !isTooLarge(text)
    else { return 0 }
    return RowLottery.hash(text)
  }

  private mutating func takeCode(_ text: String?) {
    lastHash = 0
    guard let text else {
      codes.append(Self.missing)
      return
    }
    if let code = codeOf[text] {
      codes.append(code)
    } else {
      let code = newCode(text)
      codes.append(code)
      codeOf[text] = code
    }
    guard let code = codes.last, code != Self.missing else { return }
    if code == Self.endless {
      infinite += 1
    } else {
      known += 1
      counts[Int(code)] += 1
      lastHash = hashes[Int(code)]
    }
    if levels.count > Self.mostLevels && !isForced { turn() }
  }

  private mutating func newCode(_ text: String) -> Int32 {
    if text.allSatisfy(\.isWhitespace) || MissingWords.isAlwaysMissing(text) { return Self.missing }
    if !isForced && (Self.isInfinite(text) || Self.isTooLarge(text)) { return Self.endless }
    levels.append(text)
    counts.append(0)
    hashes.append(RowLottery.hash(text))
    return Int32(levels.count - 1)
  }

  static func isInfinite(_ text: String) -> Bool {
    guard text.utf8.count <= 9 else { return false }
    let word = text.lowercased().filter { $0 != "+" && $0 != "-" && $0 != " " }
    return word == "inf" || word == "infinity" || word == "#div/0!" || word == "∞"
  }

  /// Whether a text is a number beyond what can be computed with.
  private static func isTooLarge(_ text: String) -> Bool {
    guard text.utf8.count > 100 || text.contains(where: { $0 == "e" || $0 == "E" }) else {
      return false
    }
    return abs(Double(text) ?? 0) > largest
  }

  /// Squares of larger numbers leave what a Double can hold.
  private static let largest = 1e100

  /// Keeps numbers as numbers from here on, or gives up on texts.
  private mutating func turn() {
    style = NumberText.style(of: Array(levels.prefix(400)))
    let values = levels.map { Self.number($0, style) }
    guard values.count(where: { $0.isFinite }) * 10 >= values.count * 9 else {
      storage = .givenUp
      codes = []
      codeOf = [:]
      return
    }
    unreadable = zip(counts, values).reduce(0) { $0 + ($1.1.isFinite ? 0 : $1.0) }
    known -= unreadable
    numbers = codes.map { $0 >= 0 ? values[Int($0)] : .nan }
    storage = .numbers
    earlierNumbers = values
    codes = []
    levels = []
    counts = []
    codeOf = [:]
    hashes = []
  }

  // MARK: Large tables

  /// Gives away the first cells that it holds.
  mutating func drained(_ count: Int) -> Cells {
    switch storage {
    case .givenUp: return .nothing
    case .numbers:
      defer { numbers.removeFirst(min(count, numbers.count)) }
      return .numbers(Array(numbers.prefix(count)))
    case .codes:
      defer { codes.removeFirst(min(count, codes.count)) }
      return .codes(Array(codes.prefix(count)))
    }
  }

  /// The same column with the cells of a sample, in its order, instead of those it holds.
  ///
  /// Levels, counts and what else is known of it stay those of all rows.
  func holding(codes: [Int32], numbers: [Double]) -> IntakeColumn {
    var column = self
    column.codes = storage == .codes ? codes : []
    column.numbers = storage == .numbers ? numbers : []
    column.codeOf = [:]
    column.hashes = []
    return column
  }

  /// A column of names, one for each row of a sample.
  func holding(names: [String]) -> IntakeColumn {
    var column = IntakeColumn(title: title, role: role, isForced: true)
    for name in names { column.take(name) }
    return column
  }

  private mutating func number(_ text: String?) -> Double {
    guard let text else { return .nan }
    let value = Self.number(text, style)
    if value.isFinite, abs(value) <= Self.largest {
      known += 1
      return value
    }
    if value.isFinite {
      infinite += 1
      return .nan
    }
    if text.allSatisfy(\.isWhitespace) || MissingWords.isAlwaysMissing(text) { return .nan }
    if Self.isInfinite(text) { infinite += 1 } else { unreadable += 1 }
    return .nan
  }

  /// A number as programs or people write it; NaN when it is none.
  static func number(_ text: String, _ style: NumberStyle) -> Double {
    if style == .decimalPoint, NumberText.isPlainNumber(text), let value = Double(text) {
      return value
    }
    return NumberText.value(of: text, style: style) ?? .nan
  }

  // MARK: What came of it

  /// Whether the column was given up as text.
  var isText: Bool { storage == .givenUp }

  /// Each value as a number where at least nine tenths of the known ones are numbers; else nil.
  ///
  /// With `anyway` whatever is a number counts.
  /// `lookup` has the value of each code.
  func asNumbers(
    anyway: Bool = false
  ) -> (values: [Double], unreadable: Int, lookup: [Double])? {
    switch storage {
    case .givenUp: return nil
    case .numbers: return (numbers, unreadable, earlierNumbers)
    case .codes:
      let style = NumberText.style(of: Array(levels.prefix(400)))
      let values = levels.map { Self.number($0, style) }
      let bad = zip(counts, values).reduce(0) { $0 + ($1.1.isFinite ? 0 : $1.0) }
      guard known > 0, anyway || bad * 10 <= known else { return nil }
      return (codes.map { $0 >= 0 ? values[Int($0)] : .nan }, bad, values)
    }
  }

  /// The values as categories in a stated order; nil when there are too many different ones.
  ///
  /// `lookup` has the value of each code.
  func asLevels(
    order: [String] = []
  ) -> (values: [Double], levels: [String], lookup: [Double])? {
    guard storage == .codes else { return nil }
    let sorted = Self.sorted(levels, order)
    var place = [Double](repeating: .nan, count: levels.count)
    var position: [String: Int] = [:]
    for (index, level) in sorted.enumerated() { position[level] = index }
    for (code, level) in levels.enumerated() {
      place[code] = position[level].map(Double.init) ?? .nan
    }
    return (codes.map { $0 >= 0 ? place[Int($0)] : .nan }, sorted, place)
  }

  /// In the given order where that names all; numbers by size; words by the alphabet of their bytes.
  private static func sorted(_ levels: [String], _ order: [String]) -> [String] {
    let named = order.filter { level in levels.contains(level) }
    if named.count == levels.count { return named }
    let style = NumberText.style(of: Array(levels.prefix(400)))
    let values = levels.map { number($0, style) }
    let isNumeric = values.allSatisfy { $0.isFinite }
    return levels.indices.sorted { a, b in
      if isNumeric && values[a] != values[b] { return values[a] < values[b] }
      return levels[a].utf8.lexicographicallyPrecedes(levels[b].utf8)
    }.map { levels[$0] }
  }
}
