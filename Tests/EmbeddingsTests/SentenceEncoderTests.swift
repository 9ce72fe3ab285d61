import EvidenceModel
import Kernels
import Testing

@testable import Embeddings

/// The encoder against numbers that PyTorch computed for the same random model.
struct SentenceEncoderTests {
  @Test func `tokens are the reference tokenizer's`() throws {
    #expect(try TinyModel().encoder().tokenIDs(TinyModel.texts) == TinyModelNumbers.tokens)
  }

  @Test func `vectors are PyTorch's within a hundred-thousandth`() throws {
    let found = try TinyModel().encoder().vectors(for: TinyModel.texts)
    for (text, expected) in TinyModelNumbers.vectors.enumerated() where text != 3 {
      #expect(Self.distance(found.vector(text), expected) < 1e-5, "text \(text)")
    }
  }

  @Test func `eight bits stay near 32`() throws {
    var options = SentenceEncoder.Options()
    options.arithmetic = .int8
    let encoder = try TinyModel().encoder(options)
    let found = encoder.vectors(for: TinyModel.texts)
    for (text, expected) in TinyModelNumbers.vectors.enumerated() where text != 3 {
      let cosine = zip(found.vector(text), expected).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(cosine > 0.995, "text \(text)")
    }
    #expect(try TinyModel().encoder().id != encoder.id)
    #expect(encoder.id.name.hasSuffix("-int8"))
  }

  @Test(arguments: EncoderArithmetic.allCases)
  func `order, company, threads and instructions change no bit`(arithmetic: EncoderArithmetic)
    throws
  {
    var options = SentenceEncoder.Options()
    options.arithmetic = arithmetic
    options.threads = 1
    let texts =
      TinyModel.texts
      + (0..<200).map { "card \($0) pay " + String(repeating: "the ", count: $0 % 20) }
    var encoder = try TinyModel().encoder(options)
    let reference = encoder.vectors(for: texts)
    options.threads = 3
    let backwards = try TinyModel().encoder(options).vectors(for: texts.reversed())
    let alone = encoder.vectors(for: [texts[7]])
    #expect(alone.vector(0) == reference.vector(7)[...])
    for text in texts.indices {
      #expect(Array(reference.vector(text)) == Array(backwards.vector(texts.count - 1 - text)))
    }
    for level in [KERNEL_PORTABLE, KERNEL_AVX2, KERNEL_AVX512]
    where level.rawValue <= kernel_dispatch_level().rawValue {
      encoder.level = level
      #expect(encoder.vectors(for: texts) == reference, "level \(level.rawValue)")
    }
  }

  @Test func `weights of 16 bits give nearly the same vectors`() throws {
    let reference = try TinyModel().encoder().vectors(for: TinyModel.texts)
    for element in [Safetensors.Element.f16, .bf16] {
      var model = TinyModel()
      model.element = element
      let found = try model.encoder().vectors(for: TinyModel.texts)
      #expect(found.encoder != reference.encoder)
      for text in TinyModel.texts.indices where text != 3 {
        let cosine = zip(found.vector(text), reference.vector(text)).reduce(0) { $0 + $1.0 * $1.1 }
        #expect(cosine > 0.999, "\(element) \(text)")
      }
    }
  }

  @Test func `the first token's vector is taken where the model says so`() throws {
    var model = TinyModel()
    model.extraFiles["1_Pooling/config.json"] =
      #"{"pooling_mode_cls_token": true, "pooling_mode_mean_tokens": false}"#
    let first = try model.encoder().vectors(for: ["The card."])
    let mean = try TinyModel().encoder().vectors(for: ["The card."])
    #expect(Self.distance(first.vector(0), Array(mean.vector(0))) > 0.01)
    #expect(first.encoder != mean.encoder)
  }

  @Test func `names that begin with bert are found`() throws {
    var model = TinyModel()
    model.prefix = "bert."
    let found = try model.encoder().vectors(for: ["The card."])
    let reference = try TinyModel().encoder().vectors(for: ["The card."])
    #expect(found.rows == reference.rows)
  }

  @Test func `the same files have the same id, another word list another`() throws {
    let id = try TinyModel().encoder().id
    #expect(try TinyModel().encoder().id == id)
    var model = TinyModel()
    model.vocabulary.swapAt(7, 8)
    #expect(try model.encoder().id != id)
    #expect(id.name.count == 64)
  }

  static func distance(_ left: ArraySlice<Float>, _ right: [Float]) -> Float {
    zip(left, right).map { abs($0 - $1) }.max() ?? .infinity
  }
}
