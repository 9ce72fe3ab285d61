package import EvidenceModel
import GRDB

/// A sentence encoder that the workspace knows, and where it is.
package struct StoredModel: Sendable, Hashable {
  /// What kind of place it is at.
  package enum Kind: String, Sendable, Hashable {
    /// A folder with `config.json`, `vocab.txt` and `model.safetensors`.
    case directory
    /// A server on this machine that speaks OpenAI's form.
    case endpoint
  }

  /// Names the model in every vector: a digest of what changes a vector.
  package let id: String
  package let kind: Kind
  /// The folder's path or the server's address.
  package let place: String
  /// What people call it: the folder's name, or the name that the server is asked for.
  package let name: String
  /// `single` or `int8`; empty for a server.
  package let arithmetic: String
  /// The numbers of a vector.
  package let dimensions: Int

  package init(
    id: String, kind: Kind, place: String, name: String, arithmetic: String, dimensions: Int
  ) {
    self.id = id
    self.kind = kind
    self.place = place
    self.name = name
    self.arithmetic = arithmetic
    self.dimensions = dimensions
  }
}

/// The sentence encoders of a workspace and the vectors that they made.
extension Workspace {
  /// All models, the one in use last.
  package func models() throws(Diagnostic) -> [StoredModel] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM models ORDER BY number").compactMap { row in
        StoredModel.Kind(rawValue: row["kind"]).map {
          StoredModel(
            id: row["id"], kind: $0, place: row["place"], name: row["name"],
            arithmetic: row["arithmetic"], dimensions: row["dimensions"])
        }
      }
    }
  }

  /// Adds a model, or one that is known from a new place, and takes it into use.
  ///
  /// Its vectors stay; those of other models stay too, for the day when they are in use again.
  package func add(model: StoredModel) throws(Diagnostic) {
    try write { database in
      let number = 1 + (try Int.fetchOne(database, sql: "SELECT max(number) FROM models") ?? 0)
      let known = try Int.fetchOne(
        database, sql: "SELECT number FROM models WHERE id = ?", arguments: [model.id])
      try database.execute(
        sql: """
          INSERT INTO models (number, id, kind, place, name, arithmetic, dimensions)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number, known == nil ? model.id : model.id + "\n", model.kind.rawValue, model.place,
          model.name, model.arithmetic, model.dimensions,
        ])
      guard let known else { return }
      try database.execute(
        sql: "UPDATE vectors SET model = ? WHERE model = ?", arguments: [number, known])
      try database.execute(sql: "DELETE FROM models WHERE number = ?", arguments: [known])
      try database.execute(
        sql: "UPDATE models SET id = ? WHERE number = ?", arguments: [model.id, number])
    }
  }

  /// Removes a model and all its vectors.
  package func remove(model: StoredModel) throws(Diagnostic) {
    try write { database in
      try database.execute(
        sql: "DELETE FROM vectors WHERE model IN (SELECT number FROM models WHERE id = ?)",
        arguments: [model.id])
      try database.execute(sql: "DELETE FROM models WHERE id = ?", arguments: [model.id])
    }
  }
}
