import Foundation

@testable import Embeddings

/// A random model of two layers that a test writes into a folder of its own.
///
/// `Benchmarks/encoder/tiny_reference.py` makes the same weights for PyTorch.
struct TinyModel {
  struct Tensor {
    let name: String
    let shape: [Int]
    var values: [Float]
  }

  static let hidden = 40
  var tensors: [Tensor]
  var vocabulary = TinyModelNumbers.vocabulary
  var element = Safetensors.Element.f32
  var prefix = ""
  var configuration: [String: any Sendable] = [
    "model_type": "bert", "hidden_act": "gelu", "hidden_size": 40, "num_hidden_layers": 2,
    "num_attention_heads": 4, "intermediate_size": 72, "vocab_size": 79,
    "max_position_embeddings": 24, "type_vocab_size": 2, "layer_norm_eps": 1e-12,
  ]
  var extraFiles: [String: String] = [:]

  init() {
    var shapes: [String: [Int]] = [
      "embeddings.word_embeddings.weight": [79, 40],
      "embeddings.position_embeddings.weight": [24, 40],
      "embeddings.token_type_embeddings.weight": [2, 40],
    ]
    var norms = ["embeddings"]
    for layer in 0..<2 {
      let place = "encoder.layer.\(layer)"
      norms += ["\(place).attention.output", "\(place).output"]
      for part in [
        "attention.self.query", "attention.self.key", "attention.self.value",
        "attention.output.dense",
      ] {
        shapes["\(place).\(part).weight"] = [40, 40]
        shapes["\(place).\(part).bias"] = [40]
      }
      shapes["\(place).intermediate.dense.weight"] = [72, 40]
      shapes["\(place).intermediate.dense.bias"] = [72]
      shapes["\(place).output.dense.weight"] = [40, 72]
      shapes["\(place).output.dense.bias"] = [40]
    }
    for norm in norms {
      shapes["\(norm).LayerNorm.weight"] = [40]
      shapes["\(norm).LayerNorm.bias"] = [40]
    }
    var state: UInt64 = 42
    tensors = shapes.keys.sorted().map { name in
      let shape = shapes[name] ?? []
      let base = name.hasSuffix("LayerNorm.weight") ? 1.0 : 0.0
      let values = (0..<shape.reduce(1, *)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(base + 0.5 * (Double(state >> 40) / 16_777_216 - 0.5))
      }
      return Tensor(name: name, shape: shape, values: values)
    }
  }

  /// The bytes of `model.safetensors`.
  func weights() -> Data {
    var header: [String: Any] = ["__metadata__": ["format": "pt"]]
    var body = Data()
    for tensor in tensors {
      let start = body.count
      for value in tensor.values {
        switch element {
        case .bf16:
          withUnsafeBytes(of: UInt16(value.bitPattern >> 16).littleEndian) {
            body.append(contentsOf: $0)
          }
        case .f16:
          withUnsafeBytes(of: Self.half(value).littleEndian) { body.append(contentsOf: $0) }
        default:
          withUnsafeBytes(of: value.bitPattern.littleEndian) { body.append(contentsOf: $0) }
        }
      }
      header[prefix + tensor.name] = [
        "dtype": element.rawValue, "shape": tensor.shape, "data_offsets": [start, body.count],
      ]
    }
    let json = (try? JSONSerialization.data(withJSONObject: header, options: .sortedKeys)) ?? Data()
    return Self.file(header: json, body: body)
  }

  /// A header with its length, and bytes behind it.
  static func file(header: Data, body: Data) -> Data {
    withUnsafeBytes(of: UInt64(header.count).littleEndian) { Data($0) } + header + body
  }

  /// A number of 16 bits, cut off rather than rounded; only for sizes from 2^-14 to 2.
  private static func half(_ value: Float) -> UInt16 {
    let bits = value.bitPattern
    let exponent = Int(bits >> 23 & 0xFF) - 112
    guard exponent > 0 else { return UInt16(bits >> 16 & 0x8000) }
    return UInt16(bits >> 16 & 0x8000) | UInt16(exponent) << 10 | UInt16(bits >> 13 & 0x3FF)
  }

  /// Calls `body` with a folder that holds the model and is removed afterwards.
  func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tiny-model-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try weights().write(to: folder.appendingPathComponent("model.safetensors"))
    try Data((vocabulary.joined(separator: "\n") + "\n").utf8)
      .write(to: folder.appendingPathComponent("vocab.txt"))
    try JSONSerialization.data(withJSONObject: configuration)
      .write(to: folder.appendingPathComponent("config.json"))
    for (name, text) in extraFiles {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return try body(folder)
  }

  /// The encoder of the model.
  func encoder(_ options: SentenceEncoder.Options = .init()) throws -> SentenceEncoder {
    try withFolder { try EncoderDirectory.open($0, options: options) }
  }

  /// The texts of the reference numbers.
  static let texts = [
    "The card.", "Payment, payING!", "Crédit-card Ω 中文 7", "", "😀", "[SEP] card [CLS]",
    String(repeating: "pay the card ", count: 12), "it's a zebra 42",
  ]
}
