import Foundation

@testable import SampleCompany

/// The committed company and small readers for its files, shared by the tests of this folder.
enum SampleReading {
  static let company = SampleCompany()
  static let files = company.files()

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Examples/fredwin-cycling")

  static func text(_ path: String) -> String {
    files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  /// The truth document as plain values.
  static func truth() throws -> [String: Any] {
    let data = Data(text("truth.json").utf8)
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  static func entries(_ key: String) throws -> [[String: Any]] {
    try truth()[key] as? [[String: Any]] ?? []
  }

  /// Rows of one of our CSV files, header included; quoted cells and doubled quotes are read.
  static func rows(_ path: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    for character in text(path) {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.append(character)
      }
    }
    return rows
  }

  /// The tickets, one object each.
  static func tickets() throws -> [[String: Any]] {
    try text("support/zendesk-tickets.json").split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }
}
