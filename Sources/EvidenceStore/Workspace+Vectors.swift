package import EvidenceModel
package import Foundation
import GRDB

/// Vectors of texts, by model and hash of the text.
///
/// A text without any word that the model knows has an empty vector, so that it is not asked about
/// again.
extension Workspace {
  /// How many vectors a model has made.
  package func countVectors(model: String) throws(Diagnostic) -> Int {
    try read { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM vectors
          WHERE model IN (SELECT number FROM models WHERE id = ?)
          """, arguments: [model]) ?? 0
    }
  }

  /// The stored vectors of texts by a model: per text little-endian 32-bit floats, or nil where there
  /// is none.
  ///
  /// The hashes are SHA-256 of each text's UTF-8, 32 bytes.
  package func vectors(ofHashes hashes: [Data], model: String) throws(Diagnostic) -> [Data?] {
    try read { database in
      guard
        let number = try Int.fetchOne(
          database, sql: "SELECT number FROM models WHERE id = ?", arguments: [model])
      else { return hashes.map { _ in nil } }
      let statement = try database.cachedStatement(
        sql: "SELECT vector FROM vectors WHERE model = ? AND words_sha256 = ?")
      return try hashes.map { try Data.fetchOne(statement, arguments: [number, $0]) }
    }
  }

  /// Keeps vectors of texts; those of a model that the workspace does not know are not kept.
  package func store(
    vectors: [(hash: Data, vector: Data)], model: String
  ) throws(Diagnostic) {
    guard !vectors.isEmpty else { return }
    try write { database in
      guard
        let number = try Int.fetchOne(
          database, sql: "SELECT number FROM models WHERE id = ?", arguments: [model])
      else { return }
      let insert = try database.makeStatement(
        sql: "INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)")
      for entry in vectors { try insert.execute(arguments: [number, entry.hash, entry.vector]) }
    }
  }
}
