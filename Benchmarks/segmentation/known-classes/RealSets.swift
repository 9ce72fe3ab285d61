import EvidenceModel
import Foundation

/// Public tables whose classes are known, read from a folder beside the project.
enum RealSets {
  /// Every set whose files are there.
  static func all(in folder: URL) -> [KnownTable] {
    [
      set("heart", folder, labels: nil) { name, values in
        if ["Age", "RestBloodPressure", "SerumCholestoral", "MaxHeartRate"].contains(name) {
          return .number
        }
        if name == "MajorVessels" { return .count }
        return Set(values).count == 2 ? .binary : .nominal
      },
      set("iris", folder, labels: "iris_class") { _, _ in .number },
      set("banknote", folder, labels: "banknote_class") { _, _ in .number },
      set("diabetes", folder, labels: "diabetes_class") { _, _ in .number },
      set("wine", folder, labels: "wine_class") { _, _ in .number },
      set("penguins", folder, labels: "penguins_class") { _, _ in .number },
    ].compactMap(\.self)
  }

  private static func set(
    _ name: String, _ folder: URL, labels: String?,
    scale: (String, [String]) -> Attribute.Scale
  ) -> KnownTable? {
    guard let rows = cells(folder.appendingPathComponent(name + ".csv")), let titles = rows.first
    else { return nil }
    let body = Array(rows.dropFirst())
    var classes = body.map { $0.last ?? "" }
    if let labels {
      guard let own = cells(folder.appendingPathComponent(labels + ".csv")) else { return nil }
      classes = own.dropFirst().map { $0.first ?? "" }
    }
    let names = Set(classes).sorted()
    var table = KnownTable(
      name: name, truth: classes.map { names.firstIndex(of: $0) ?? 0 }, classCount: names.count)
    for (j, title) in titles.enumerated() where labels != nil || j < titles.count - 1 {
      let column = body.map { $0.indices.contains(j) ? $0[j] : "" }
      let kind = scale(title, column)
      let levels = Set(column).subtracting([""]).sorted()
      switch kind {
      case .binary, .nominal:
        table.add(
          title, kind, column.map { levels.firstIndex(of: $0).map(Double.init) ?? .nan },
          levels: kind == .nominal ? levels.count : 0)
      default: table.add(title, kind, column.map { Double($0) ?? .nan })
      }
    }
    return table
  }

  /// Cells of a small table without commas or line ends in its cells.
  private static func cells(_ file: URL) -> [[String]]? {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
      }
    }
  }
}
