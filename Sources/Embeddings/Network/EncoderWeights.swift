import EvidenceModel

/// The weights of an encoder of the BERT family (J. Devlin and others 2019, NAACL).
struct EncoderWeights: Sendable {
  /// Gain and shift of a layer norm.
  struct Norm: Sendable {
    let gain: WeightMemory<Float>
    let shift: WeightMemory<Float>
  }

  /// One transformer layer.
  struct Layer: Sendable {
    /// Query, key and value beside each other.
    let mixed: LinearLayer
    let output: LinearLayer
    let outputNorm: Norm
    let up: LinearLayer
    let down: LinearLayer
    let downNorm: Norm
  }

  let words: WeightMemory<Float>
  let positions: WeightMemory<Float>
  /// The vector of the first kind of text; the second kind never occurs here.
  let type: WeightMemory<Float>
  let norm: Norm
  let layers: [Layer]

  /// Reads and packs all tensors that the configuration asks for.
  init(
    _ reader: TensorReader, _ configuration: EncoderConfiguration, arithmetic: EncoderArithmetic
  ) throws(Diagnostic) {
    let hidden = configuration.hidden
    func table(_ name: String, _ rows: Int) throws(Diagnostic) -> [Float] {
      try reader.floats(["embeddings.\(name)_embeddings.weight"], shape: [rows, hidden])
    }
    words = WeightMemory(try table("word", configuration.vocabulary))
    positions = WeightMemory(try table("position", configuration.positions))
    type = WeightMemory(
      Array(try table("token_type", configuration.types).prefix(hidden)))
    norm = try Self.norm(reader, "embeddings", hidden)
    var layers: [Layer] = []
    for number in 0..<configuration.layers {
      layers.append(
        try Self.layer(reader, "encoder.layer.\(number)", configuration, arithmetic))
    }
    self.layers = layers
  }

  private static func norm(_ reader: TensorReader, _ place: String, _ hidden: Int)
    throws(Diagnostic) -> Norm
  {
    let name = "\(place).LayerNorm."
    return Norm(
      gain: WeightMemory(try reader.floats([name + "weight", name + "gamma"], shape: [hidden])),
      shift: WeightMemory(try reader.floats([name + "bias", name + "beta"], shape: [hidden])))
  }

  private static func layer(
    _ reader: TensorReader, _ place: String, _ configuration: EncoderConfiguration,
    _ arithmetic: EncoderArithmetic
  ) throws(Diagnostic) -> Layer {
    func linear(_ names: [String], _ outputs: Int, _ inputs: Int) throws(Diagnostic)
      -> LinearLayer
    {
      var weights: [Float] = []
      var bias: [Float] = []
      for name in names {
        weights += try reader.floats(["\(place).\(name).weight"], shape: [outputs, inputs])
        bias += try reader.floats(["\(place).\(name).bias"], shape: [outputs])
      }
      return LinearLayer(weights, bias: bias, inputs: inputs, arithmetic: arithmetic)
    }
    let hidden = configuration.hidden
    let attention = ["query", "key", "value"].map { "attention.self." + $0 }
    return Layer(
      mixed: try linear(attention, hidden, hidden),
      output: try linear(["attention.output.dense"], hidden, hidden),
      outputNorm: try norm(reader, "\(place).attention.output", hidden),
      up: try linear(["intermediate.dense"], configuration.intermediate, hidden),
      down: try linear(["output.dense"], hidden, configuration.intermediate),
      downNorm: try norm(reader, "\(place).output", hidden))
  }
}
