import Foundation

/// Where words go: results to standard output, everything else to standard error.
struct Console: Sendable {
  let isQuiet: Bool

  /// A result: standard output.
  func result(_ text: String) {
    FileHandle.standardOutput.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// A report on what was done: standard output, silent with `--quiet`.
  func report(_ text: String) {
    guard !isQuiet else { return }
    result(text)
  }

  /// One JSON value: standard output, nothing else there.
  func json(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    result(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// A message about what is going on: standard error, silent with `--quiet`.
  func say(_ text: String) {
    guard !isQuiet else { return }
    warn(text)
  }

  /// A message that is said even with `--quiet`.
  func warn(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Whether standard output is a terminal that wants colour.
  static var wantsColour: Bool {
    let refusal = ProcessInfo.processInfo.environment["NO_COLOR"] ?? ""
    return isatty(1) == 1 && refusal.isEmpty
  }

  /// Columns of the terminal, 80 to 100.
  static var width: Int {
    let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? 96
    return min(max(columns, 80), 100)
  }
}
