import Crypto
import Embeddings
import EvidenceModel
import EvidenceStore
import Foundation
import Themes

/// Makes vectors of texts by one model and keeps them in the workspace, by the hash of the text.
///
/// A kept vector has the bits that the model gave: reading it is the same as making it again.
struct VectorMaker {
  let encoder: any TextEncoder
  /// Where vectors are kept; nil keeps none.
  let workspace: Workspace?

  /// The id of the model.
  var model: String { encoder.id.name }

  /// Texts that are encoded and stored at once: a killed run loses no more than these.
  private static let batch = 4096

  /// The vectors of some texts; one without any word that the model knows has none.
  ///
  /// - Throws: `endpoint.*` where an endpoint makes them, or the store's.
  func vectors(for texts: [String]) throws(Diagnostic) -> TextVectors {
    let distinct = Set(texts).sorted()
    var found = [[Float]?](repeating: nil, count: distinct.count)
    var isKnown = [Bool](repeating: false, count: distinct.count)
    let hashes = workspace == nil ? [] : distinct.map(Self.hash)
    if let workspace {
      for (place, stored) in try workspace.vectors(
        ofHashes: hashes, model: encoder.id.name
      ).enumerated() {
        guard let stored else { continue }
        isKnown[place] = true
        found[place] = Self.floats(stored)
      }
    }
    let missing = distinct.indices.filter { !isKnown[$0] }
    for start in stride(from: 0, to: missing.count, by: Self.batch) {
      let part = missing[start..<min(start + Self.batch, missing.count)]
      let made = try encoder.vectors(for: part.map { distinct[$0] })
      let silent = Set(made.empty).union(made.unknown)
      for (number, place) in part.enumerated() where !silent.contains(number) {
        found[place] = Array(made.vector(number))
      }
      try workspace?.store(
        vectors: part.map { (hash: hashes[$0], vector: Self.data(found[$0] ?? [])) },
        model: encoder.id.name)
    }
    return Self.vectors(distinct, found)
  }

  private static func vectors(_ texts: [String], _ found: [[Float]?]) -> TextVectors {
    var rows: [Float] = []
    var rowOfText: [String: Int] = [:]
    for (text, vector) in zip(texts, found) {
      guard let vector, !vector.isEmpty else { continue }
      rowOfText[text] = rowOfText.count
      rows += vector
    }
    let dimensions = rowOfText.isEmpty ? 1 : rows.count / rowOfText.count
    return TextVectors(dimensions: dimensions, rows: rows, rowOfText: rowOfText)
  }

  private static func hash(_ text: String) -> Data { Data(SHA256.hash(data: Data(text.utf8))) }

  private static func data(_ vector: [Float]) -> Data {
    var data = Data(capacity: vector.count * 4)
    for value in vector {
      withUnsafeBytes(of: value.bitPattern.littleEndian) { data.append(contentsOf: $0) }
    }
    return data
  }

  private static func floats(_ data: Data) -> [Float] {
    data.withUnsafeBytes { bytes in
      (0..<bytes.count / 4).map {
        Float(
          bitPattern: UInt32(
            littleEndian: bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)))
      }
    }
  }
}
