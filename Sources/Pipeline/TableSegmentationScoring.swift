package import EvidenceModel
import Foundation
import Ingestion
import Reporting
import Segmentation

extension TableSegmentation.Result {
  /// Writes everybody's segment and probabilities as CSV, piece by piece; a blank segment for people
  /// in none.
  ///
  /// Throws what `write` throws, and what reading a large table again throws.
  package func forEachAssignments(
    _ write: (String) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    var isFirst = true
    try placed.forEachPiece { (names, membership, _) throws(Diagnostic) in
      var writer = CSVWriter()
      if isFirst {
        writer.append(
          ["person", "segment", "probability"] + (0..<membership.count).map { "s\($0 + 1)" })
        isFirst = false
      }
      for (row, label) in membership.labels.enumerated() {
        let own = membership.probabilities(of: row)
        writer.append(
          [
            names[row], label < 0 ? "" : "s\(label + 1)",
            label < 0 ? "" : ScoredPerson.rounded(own.max() ?? 0),
          ] + own.map(ScoredPerson.rounded))
      }
      try write(writer.text)
    }
  }

  /// The model as a file, with what is needed to read a table the same way.
  package func modelJSON() throws -> String {
    try SegmentModelFile(schema: SegmentModelFile.modelSchema, model: model).json()
  }

  /// The typing tool as a file; nil without one.
  package func toolJSON() throws -> String? {
    guard let tool else { return nil }
    return try SegmentModelFile(schema: SegmentModelFile.toolSchema, typingTool: tool).json()
  }
}

/// A model or typing tool as it stands in a file.
struct SegmentModelFile: Codable {
  static let modelSchema = "likeness.segment-model/1"
  static let toolSchema = "likeness.typing-tool/1"

  let schema: String
  var version = EngineVersion.current
  var model: SegmentModel?
  var typingTool: TypingTool?

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// Reads a file that one of the commands wrote.
  static func read(_ path: String) throws(Diagnostic) -> SegmentModelFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Diagnostic(
        .wrongModel, "There is no file \(name) that can be read.",
        remedy: "Give a file that likeness segment wrote with --model or --typing-tool.")
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let refusal = Diagnostic(
      .wrongModel, "\(name) is no model or typing tool of this version.",
      remedy: "Give a file that likeness segment wrote with --model or --typing-tool.")
    let file: SegmentModelFile
    do { file = try decoder.decode(SegmentModelFile.self, from: data) } catch { throw refusal }
    guard
      file.schema == modelSchema && file.model != nil
        || file.schema == toolSchema && file.typingTool?.isSound == true
    else { throw refusal }
    return file
  }
}

/// A person of a new file and the segment that fits best.
package struct ScoredPerson: Sendable, Encodable {
  package let person: String
  /// Nil when nothing is known that the model uses.
  package let segment: String?
  package let probability: Double?
  package let probabilities: [Double]
  /// How many of the columns or questions are known of them.
  package let known: Int

  static func rounded(_ value: Double) -> String {
    let shown = (value * 1e6).rounded() / 1e6
    return shown == shown.rounded() ? "\(Int(shown))" : "\(shown)"
  }
}

/// Places the people of a new table by a model or a typing tool.
package struct TableScorer: Sendable {
  private let file: SegmentModelFile

  /// Reads the model or typing tool; throws `segment.wrongModel`.
  package init(modelFile path: String) throws(Diagnostic) { file = try SegmentModelFile.read(path) }

  /// The people of a table, in its order; columns are found by their titles.
  ///
  /// Throws `segment.noColumn` when the table has none of the columns.
  package func rows(path: String, id: String?) throws(Diagnostic) -> [ScoredPerson] {
    let needed = columns
    let intake = try TableIntake(path: path, forced: [], id: id, progress: { _ in })
    let titles = intake.columns.map(\.title)
    let lookup = ColumnLookup(titles)
    var values: [String: [Double]] = [:]
    for (name, levels) in needed {
      guard let index = titles.firstIndex(of: name) else { continue }
      let own = Self.values(intake.columns[index], levels)
      if !own.isEmpty { values[name] = own }
    }
    guard !values.isEmpty else {
      let first = needed.first?.name ?? ""
      _ = try lookup.index(of: first, option: "--score-with")
      throw Diagnostic(
        .wrongModel, "The model has no columns.", remedy: "Write it again with --model.")
    }
    let key = try id.map { name throws(Diagnostic) in
      intake.columns[try lookup.index(of: name, option: "--id")]
    }
    let names = key?.asLevels()
    return (0..<intake.rowCount).map { row in
      var known = 0
      func value(_ name: String) -> Double {
        let value = values[name].map { $0[row] } ?? .nan
        if value.isFinite { known += 1 }
        return value
      }
      let p =
        file.model?.probabilities { value($0.attribute) }
        ?? file.typingTool?.probabilities { value($0.attribute) }
      let best = p.map { p in p.indices.reduce(0) { p[$1] > p[$0] ? $1 : $0 } }
      var person = "row \(row + 1)"
      if let names, names.values[row].isFinite { person = names.levels[Int(names.values[row])] }
      return ScoredPerson(
        person: person, segment: best.map { "s\($0 + 1)" }, probability: best.flatMap { p?[$0] },
        probabilities: p ?? [], known: known)
    }
  }

  /// Titles and levels of what the file needs.
  private var columns: [(name: String, levels: [String])] {
    if let model = file.model { return model.variables.map { ($0.attribute, $0.levels) } }
    return file.typingTool?.questions.map { ($0.attribute, $0.cuts.isEmpty ? $0.answers : []) }
      ?? []
  }

  /// The column's values as the model numbers them; levels that it never saw are missing.
  private static func values(_ column: IntakeColumn, _ levels: [String]) -> [Double] {
    guard !levels.isEmpty else { return column.asNumbers(anyway: true)?.values ?? [] }
    guard let found = column.asLevels() else { return [] }
    let place = found.levels.map { level in
      levels.firstIndex(of: level).map(Double.init) ?? .nan
    }
    return found.values.map { $0.isFinite ? place[Int($0)] : .nan }
  }

  /// `person,segment,probability` and the probability of every segment.
  package static func csv(_ rows: [ScoredPerson]) -> String {
    var writer = CSVWriter()
    let count = rows.map(\.probabilities.count).max() ?? 0
    writer.append(["person", "segment", "probability"] + (0..<count).map { "s\($0 + 1)" })
    for row in rows {
      writer.append(
        [row.person, row.segment ?? "", row.probability.map(ScoredPerson.rounded) ?? ""]
          + (row.probabilities.isEmpty
            ? [String](repeating: "", count: count) : row.probabilities.map(ScoredPerson.rounded)))
    }
    return writer.text
  }
}
