import Embeddings
package import EvidenceModel
package import EvidenceStore
import Foundation

extension Diagnostic.Code {
  package static let modelUnknown = Diagnostic.Code("model.unknown")
  package static let modelChanged = Diagnostic.Code("model.changed")
}

/// The sentence encoders that a person added to a workspace; the one that was added last is in use.
///
/// A model stays where it is: the workspace keeps its place and the digest that names it. Files that
/// have another digest now are refused, because their vectors could not be compared with the old ones.
package struct ModelRegistry {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// A line of the list.
  package struct Entry: Sendable, Encodable {
    package let id: String
    package let name: String
    /// `directory` or `endpoint`.
    package let kind: String
    package let place: String
    package let dimensions: Int
    /// How many texts it has made a vector of.
    package let vectors: Int
    package let isInUse: Bool

    enum CodingKeys: String, CodingKey {
      case id, name, kind, place, dimensions, vectors
      case isInUse = "in_use"
    }
  }

  /// All models, the one in use last.
  package func entries() throws(Diagnostic) -> [Entry] {
    let models = try workspace.models()
    var entries: [Entry] = []
    for model in models { entries.append(try entry(model, isInUse: model == models.last)) }
    return entries
  }

  /// Adds the model of a folder and takes it into use.
  ///
  /// - Parameters:
  ///   - folder: Holds `config.json`, `vocab.txt` and `model.safetensors`.
  ///   - usesInt8: Computes in 8 bits: faster, vectors of their own id.
  /// - Returns: The model as it is listed.
  /// - Throws: What opening a model throws (`model.*`), or the store.
  package func add(folder: String, usesInt8: Bool) throws(Diagnostic) -> Entry {
    let place = URL(fileURLWithPath: folder).standardizedFileURL
    let encoder = try Self.open(place, usesInt8: usesInt8)
    let model = StoredModel(
      id: encoder.id.name, kind: .directory, place: place.path, name: place.lastPathComponent,
      arithmetic: (usesInt8 ? EncoderArithmetic.int8 : .single).rawValue,
      dimensions: encoder.dimensions)
    try workspace.add(model: model)
    return try entry(model, isInUse: true)
  }

  /// Adds a server on this machine that speaks OpenAI's form of `/v1/embeddings`, after asking it for
  /// a vector, and takes it into use.
  ///
  /// - Throws: `endpoint.*`, or the store's.
  package func add(endpoint: String, name: String) throws(Diagnostic) -> Entry {
    let encoder = try Self.endpoint(endpoint, name: name)
    let trial = try encoder.vectors(for: ["The parcel came late."])
    let model = StoredModel(
      id: encoder.id.name, kind: .endpoint, place: endpoint, name: name, arithmetic: "",
      dimensions: trial.dimensions)
    try workspace.add(model: model)
    return try entry(model, isInUse: true)
  }

  /// Removes the model that an id, the beginning of one, or a name means, with all its vectors.
  ///
  /// - Throws: `model.unknown` when none or several are meant.
  package func remove(_ name: String) throws(Diagnostic) -> Entry {
    let models = try workspace.models()
    let exact = models.filter { $0.id == name || $0.name == name || $0.place == name }
    let found =
      exact.isEmpty && name.count >= 6 ? models.filter { $0.id.hasPrefix(name) } : exact
    guard let model = found.first, found.count == 1 else {
      throw Diagnostic(
        .modelUnknown, "\(found.isEmpty ? "No model" : "More than one model") is known as \(name).",
        remedy: "`likeness model list` shows ids.")
    }
    let entry = try entry(model, isInUse: model == models.last)
    try workspace.remove(model: model)
    try workspace.vacuum()
    return entry
  }

  private func entry(_ model: StoredModel, isInUse: Bool) throws(Diagnostic) -> Entry {
    Entry(
      id: model.id, name: model.name, kind: model.kind.rawValue, place: model.place,
      dimensions: model.dimensions, vectors: try workspace.countVectors(model: model.id),
      isInUse: isInUse)
  }

  /// Makes vectors with the model in use; nil where there is none.
  ///
  /// - Throws: `model.changed` when the files are others now, or what opening throws.
  func maker() throws(Diagnostic) -> VectorMaker? {
    guard let model = try workspace.models().last else { return nil }
    let encoder: any TextEncoder
    switch model.kind {
    case .directory:
      encoder = try Self.open(
        URL(fileURLWithPath: model.place),
        usesInt8: model.arithmetic == EncoderArithmetic.int8.rawValue)
    case .endpoint: encoder = try Self.endpoint(model.place, name: model.name)
    }
    guard encoder.id.name == model.id else {
      throw Diagnostic(
        .modelChanged, "The files of the model \(model.name) are not those that were added.",
        remedy: "Put them back, or add the folder again: likeness model add \(model.place)")
    }
    return VectorMaker(encoder: encoder, workspace: workspace)
  }

  static func open(_ folder: URL, usesInt8: Bool) throws(Diagnostic) -> SentenceEncoder {
    var options = SentenceEncoder.Options()
    options.arithmetic = usesInt8 ? .int8 : .single
    return try EncoderDirectory.open(folder, options: options)
  }

  private static func endpoint(_ place: String, name: String) throws(Diagnostic) -> EndpointEncoder
  {
    var options = EndpointEncoder.Options()
    options.model = name
    return try EndpointEncoder(place, options: options)
  }
}
