import EvidenceModel
import Foundation
import Testing

@testable import Embeddings

/// Damaged and hostile model directories end in a diagnostic that says what is wrong.
struct HostileModelTests {
  /// A file with one tensor `t` whose header is given.
  private func index(_ header: String, body: Int = 16) throws -> Safetensors {
    let file = TinyModel.file(header: Data(header.utf8), body: Data(count: body))
    let result: Result<Safetensors, Diagnostic> = file.withUnsafeBytes { bytes in
      Result { () throws(Diagnostic) in try Safetensors(bytes) }
    }
    return try result.get()
  }

  @Test func `a right file has its tensors`() throws {
    let found = try index(
      #"{"b": {"dtype": "F32", "shape": [2], "data_offsets": [8, 16]}, "#
        + #""a": {"dtype": "I64", "shape": [], "data_offsets": [0, 8]}}  "#)
    #expect(found.entries.map(\.name) == ["a", "b"])
    #expect(found["b"]?.shape == [2])
    #expect(found["c"] == nil)
  }

  @Test(arguments: [
    #"{"t": {"dtype": "F32", "shape": [4], "data_offsets": [0, 8]}}"#,
    #"{"t": {"dtype": "F32", "shape": [8], "data_offsets": [0, 32]}}"#,
    #"{"t": {"dtype": "F32", "shape": [4], "data_offsets": [-16, 0]}}"#,
    #"{"t": {"dtype": "F32", "shape": [4], "data_offsets": [16, 0]}}"#,
    #"{"t": {"dtype": "F32", "shape": [-4], "data_offsets": [0, 16]}}"#,
    #"{"t": {"dtype": "F32", "shape": [4611686018427387904, 4], "data_offsets": [0, 16]}}"#,
    #"{"t": {"dtype": "F32", "shape": [99999999999999999999], "data_offsets": [0, 16]}}"#,
    #"{"t": {"dtype": "F32", "shape": [1.5], "data_offsets": [0, 6]}}"#,
    #"{"t": {"dtype": "F4", "shape": [4], "data_offsets": [0, 16]}}"#,
    #"{"t": {"dtype": "F32", "shape": [4]}}"#,
    #"{"t": {"dtype": "F32", "shape": [4], "data_offsets": [0, 16, 16]}}"#,
    #"{"t": 5}"#,
    #"{}"#,
    #"[1]"#,
    #"{"t": {"dtype": "F32", "shape": [4], "data_offsets": [0, 16]}"#,
    #"{"a": {"dtype": "U8", "shape": [9], "data_offsets": [0, 9]}, "b": {"dtype": "U8", "shape": [8], "data_offsets": [8, 16]}}"#,
    #"{"a": {"dtype": "U8", "shape": [7], "data_offsets": [0, 7]}, "b": {"dtype": "U8", "shape": [8], "data_offsets": [8, 16]}}"#,
    #"{"a": {"dtype": "U8", "shape": [8], "data_offsets": [0, 8]}, "a": {"dtype": "U8", "shape": [8], "data_offsets": [8, 16]}}"#,
    String(repeating: "[", count: 100_000),
    String(repeating: #"{"a":"#, count: 100_000),
  ])
  func `a header that lies is refused`(header: String) {
    let error = #expect(throws: Diagnostic.self) { try index(header) }
    #expect(error?.code == .modelDamagedWeights)
  }

  @Test(arguments: [0, 7, 8, 9, 1000])
  func `a file that is cut off is refused`(length: Int) throws {
    let error = #expect(throws: Diagnostic.self) { try open { $0.prefix(length) } }
    #expect(error?.code == .modelDamagedWeights)
  }

  @Test(arguments: [0, 1, UInt64(Int.max), .max, 100_000_001, 100_000])
  func `a length of the header that lies is refused`(length: UInt64) throws {
    let error = #expect(throws: Diagnostic.self) {
      try open { withUnsafeBytes(of: length.littleEndian) { Data($0) } + $0.dropFirst(8) }
    }
    #expect(error?.code == .modelDamagedWeights)
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func `weights that are no numbers are refused`(value: Float) throws {
    var model = TinyModel()
    model.tensors[5].values[3] = value
    let error = #expect(throws: Diagnostic.self) { try model.encoder() }
    #expect(error?.code == .modelDamagedWeights)
    #expect(error?.message.contains("not finite") == true)
  }

  @Test func `a tensor that is missing is named`() throws {
    var model = TinyModel()
    let name = model.tensors.remove(at: 10).name
    let error = #expect(throws: Diagnostic.self) { try model.encoder() }
    #expect(error?.message.contains(name) == true)
  }

  @Test(arguments: [
    ("hidden_size", 41), ("hidden_size", 0), ("hidden_size", -40), ("num_attention_heads", 3),
    ("num_hidden_layers", 1 << 40), ("layer_norm_eps", 2), ("max_position_embeddings", 0),
  ])
  func `a configuration that can't be is refused`(name: String, value: Int) throws {
    var model = TinyModel()
    model.configuration[name] = value
    let error = #expect(throws: Diagnostic.self) { try model.encoder() }
    #expect(error?.code == .modelWrongConfiguration)
  }

  @Test func `a configuration of other sizes than the weights is refused`() throws {
    var model = TinyModel()
    model.configuration["intermediate_size"] = 80
    let error = #expect(throws: Diagnostic.self) { try model.encoder() }
    #expect(error?.code == .modelDamagedWeights)
    #expect(error?.message.contains("[72, 40] instead of [80, 40]") == true)
  }

  @Test(arguments: [
    ("model_type", "roberta"), ("hidden_act", "relu"), ("position_embedding_type", "relative_key"),
  ])
  func `a model of another kind is refused`(name: String, value: String) throws {
    var model = TinyModel()
    model.configuration[name] = value
    let error = #expect(throws: Diagnostic.self) { try model.encoder() }
    #expect(error?.code == .modelUnsupported)
  }

  @Test func `a word list of another model is refused`() throws {
    var model = TinyModel()
    model.vocabulary.append("more")
    var error = #expect(throws: Diagnostic.self) { try model.encoder() }
    #expect(error?.code == .modelWrongVocabulary)
    model.vocabulary = TinyModelNumbers.vocabulary.filter { $0 != "[SEP]" }
    error = #expect(throws: Diagnostic.self) { try model.encoder() }
    #expect(error?.code == .modelWrongVocabulary)
  }

  @Test func `a directory without a model says what a model is`() throws {
    let error = #expect(throws: Diagnostic.self) {
      try EncoderDirectory.open(URL(fileURLWithPath: "/nowhere/at/all"))
    }
    #expect(error?.code == .modelNotReadable)
    #expect(error?.remedy.contains("model.safetensors") == true)
  }

  /// Opens the tiny model after its weights were changed.
  private func open(_ change: (Data) -> Data) throws -> SentenceEncoder {
    try TinyModel().withFolder { folder in
      let file = folder.appendingPathComponent("model.safetensors")
      try change(try Data(contentsOf: file)).write(to: file)
      return try EncoderDirectory.open(folder)
    }
  }
}
