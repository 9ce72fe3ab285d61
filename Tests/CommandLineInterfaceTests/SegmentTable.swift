import Foundation
import TestSupport

/// A made-up table of 400 subscribers in two groups, and variants with faults.
enum SegmentTable {
  /// Lines with a comma; `separator` and `decimal` change how they are written.
  static func text(rows: Int = 400, separator: String = ",", decimal: String = ".") -> String {
    let titles = ["customer", "visits", "spend", "plan", "device", "gender", "churned"]
    var lines = [titles.joined(separator: separator)]
    var state: UInt64 = 9
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 31)
    }
    for row in 0..<rows {
      let isHeavy = draw() < 0.4
      let visits = (isHeavy ? 20 : 6) + 4 * (draw() + draw() + draw() - 1.5)
      let spend = (isHeavy ? 80 : 30) + 20 * (draw() + draw() + draw() - 1.5)
      let cells = [
        "K\(10_000 + row)", "\((visits * 100).rounded() / 100)",
        draw() < 0.1 ? "" : "\((spend * 100).rounded() / 100)",
        draw() < 0.8 ? (isHeavy ? "\"team, yearly\"" : "free") : "solo",
        draw() < (isHeavy ? 0.2 : 0.8) ? "phone" : "NA", draw() < 0.5 ? "f" : "m",
        draw() < (isHeavy ? 0.1 : 0.5) ? "yes" : "no",
      ]
      lines.append(
        cells.map { cell in
          Double(cell) == nil ? cell : cell.replacingOccurrences(of: ".", with: decimal)
        }.joined(separator: separator))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A folder with `people.csv` and whatever else is given, where the program runs.
  static func program(_ files: [String: String] = [:]) throws -> LikenessProgram {
    let program = LikenessProgram(folder: try TestFolder())
    let all = files.merging(["people.csv": text()]) { first, _ in first }
    for name in all.keys.sorted() {
      try Data((all[name] ?? "").utf8).write(to: program.folder.url.appendingPathComponent(name))
    }
    return program
  }

  /// The JSON of a run, as a dictionary.
  static func json(_ program: LikenessProgram, _ arguments: [String]) throws -> [String: Any] {
    let outcome = try program.run(["segment"] + arguments + ["--json"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return value as? [String: Any] ?? [:]
  }
}
