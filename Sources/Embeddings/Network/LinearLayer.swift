import Kernels

/// How the products of a network are computed.
package enum EncoderArithmetic: String, Sendable, Hashable, CaseIterable {
  /// 32-bit floating point, the reference.
  case single
  /// Weights of 8 bits with one scale per output, inputs of 8 bits with one range per token; sums
  /// of products are exact.
  case int8
}

/// A linear layer of a network, its weights packed for the kernels.
struct LinearLayer: Sendable {
  /// The weights in the form of an arithmetic.
  enum Weights: Sendable {
    case single(WeightMemory<Float>)
    case int8(WeightMemory<Int8>, scales: WeightMemory<Float>, sums: WeightMemory<Float>)
  }

  let inputs: Int
  let outputs: Int
  let weights: Weights
  let bias: WeightMemory<Float>

  /// Packs `outputs` rows of `inputs` weights.
  init(_ values: [Float], bias: [Float], inputs: Int, arithmetic: EncoderArithmetic) {
    let outputs = bias.count
    precondition(values.count == inputs * outputs)
    self.inputs = inputs
    self.outputs = outputs
    self.bias = WeightMemory(bias)
    switch arithmetic {
    case .single:
      weights = .single(
        WeightMemory(count: encoder_packed_count(outputs, inputs)) {
          encoder_pack_f32(values, outputs, inputs, $0)
        })
    case .int8:
      let columns = encoder_packed_count(outputs, 1)
      var scales = [Float](repeating: 0, count: columns)
      var sums = scales
      let packed = WeightMemory<Int8>(count: encoder_packed_bytes(outputs, inputs)) {
        encoder_pack_i8(values, outputs, inputs, $0, &scales, &sums)
      }
      weights = .int8(packed, scales: WeightMemory(scales), sums: WeightMemory(sums))
    }
  }

  /// Writes `rows` rows of outputs; `bytes` is room for the rows in 8 bits.
  func apply(
    _ x: UnsafePointer<Float>, rows: Int, level: kernel_level, gelu: Bool = false,
    bytes: QuantizedRows, to out: UnsafeMutablePointer<Float>
  ) {
    switch weights {
    case .single(let packed):
      encoder_linear_f32(
        level, x, rows, inputs, packed.pointer, bias.pointer, outputs, gelu ? 1 : 0, out)
    case .int8(let packed, let scales, let sums):
      encoder_quantize(level, x, rows, inputs, bytes.values, bytes.steps, bytes.lows)
      encoder_linear_i8(
        level, bytes.values, bytes.steps, bytes.lows, rows, inputs, packed.pointer,
        scales.pointer, sums.pointer, bias.pointer, outputs, gelu ? 1 : 0, out)
    }
  }
}

/// Room for rows of 8 bits, their steps and lowest values.
struct QuantizedRows {
  let values: UnsafeMutablePointer<UInt8>
  let steps: UnsafeMutablePointer<Float>
  let lows: UnsafeMutablePointer<Float>
}
