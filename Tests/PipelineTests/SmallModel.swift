import Foundation

/// A model that a test writes into a folder: the vector of a text is nearly the mean of its words'.
///
/// Words on one line mean the same. All weights but those of the words are zero or one.
enum SmallModel {
  private static let hidden = 16
  private static let meanings = [
    "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "late tardy delayed", "parcel package box",
    "invoice bill", "wrong false", "the is was a my our always it and of to every month far too",
    "take long load single invoices", "slow sluggish",
  ]

  /// Writes the model; another scale makes another model.
  static func write(to folder: URL, scale: Float = 1) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var words: [String] = []
    var rows: [Float] = []
    for (meaning, line) in meanings.enumerated() {
      for word in line.split(separator: " ") {
        words.append(String(word))
        // The usual words weigh little, so that the others tell.
        let weight: Float = meaning == 9 ? 0.05 : scale
        rows += (0..<hidden).map { $0 == meaning % hidden ? weight : -weight / Float(hidden) }
      }
    }
    let configuration: [String: Any] = [
      "model_type": "bert", "hidden_act": "gelu", "hidden_size": hidden, "num_hidden_layers": 1,
      "num_attention_heads": 2, "intermediate_size": hidden, "vocab_size": words.count,
      "max_position_embeddings": 32, "type_vocab_size": 2, "layer_norm_eps": 1e-12,
    ]
    try JSONSerialization.data(withJSONObject: configuration)
      .write(to: folder.appendingPathComponent("config.json"))
    try Data((words.joined(separator: "\n") + "\n").utf8)
      .write(to: folder.appendingPathComponent("vocab.txt"))
    try weights(rows, words: words.count)
      .write(to: folder.appendingPathComponent("model.safetensors"))
  }

  private static func weights(_ rows: [Float], words: Int) throws -> Data {
    var tensors: [(name: String, shape: [Int], values: [Float])] = [
      ("embeddings.word_embeddings.weight", [words, hidden], rows),
      ("embeddings.position_embeddings.weight", [32, hidden], zeros(32 * hidden)),
      ("embeddings.token_type_embeddings.weight", [2, hidden], zeros(2 * hidden)),
    ]
    let place = "encoder.layer.0"
    for part in [
      "attention.self.query", "attention.self.key", "attention.self.value",
      "attention.output.dense",
      "intermediate.dense", "output.dense",
    ] {
      tensors.append(("\(place).\(part).weight", [hidden, hidden], zeros(hidden * hidden)))
      tensors.append(("\(place).\(part).bias", [hidden], zeros(hidden)))
    }
    for norm in ["embeddings", "\(place).attention.output", "\(place).output"] {
      let ones = [Float](repeating: 1, count: hidden)
      tensors.append(("\(norm).LayerNorm.weight", [hidden], ones))
      tensors.append(("\(norm).LayerNorm.bias", [hidden], zeros(hidden)))
    }
    var header: [String: Any] = [:]
    var body = Data()
    for tensor in tensors.sorted(by: { $0.name < $1.name }) {
      let start = body.count
      for value in tensor.values {
        withUnsafeBytes(of: value.bitPattern.littleEndian) { body.append(contentsOf: $0) }
      }
      header[tensor.name] = [
        "dtype": "F32", "shape": tensor.shape, "data_offsets": [start, body.count],
      ]
    }
    let json = try JSONSerialization.data(withJSONObject: header, options: .sortedKeys)
    return withUnsafeBytes(of: UInt64(json.count).littleEndian) { Data($0) } + json + body
  }

  private static func zeros(_ count: Int) -> [Float] { [Float](repeating: 0, count: count) }
}
