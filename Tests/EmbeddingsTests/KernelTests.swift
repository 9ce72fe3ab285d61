import Kernels
import Testing

/// The encoder's loops at every level of this machine, on sizes that fill no register.
struct KernelTests {
  private static let levels = [KERNEL_PORTABLE, KERNEL_AVX2, KERNEL_AVX512]
    .filter { $0.rawValue <= kernel_dispatch_level().rawValue }

  private static func numbers(_ count: Int, seed: UInt64) -> [Float] {
    var state = seed
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(Double(state >> 40) / 16_777_216 - 0.5) * 4
    }
  }

  @Test(arguments: [(1, 1, 1), (3, 17, 5), (13, 33, 50), (30, 70, 129)])
  func `a product is right and the same at every level`(rows: Int, columns: Int, inputs: Int) {
    let x = Self.numbers(rows * inputs, seed: 1)
    let weights = Self.numbers(columns * inputs, seed: 2)
    let bias = Self.numbers(columns, seed: 3)
    var packed = [Float](repeating: 0, count: encoder_packed_count(columns, inputs))
    encoder_pack_f32(weights, columns, inputs, &packed)
    var first: [Float] = []
    for level in Self.levels {
      var out = [Float](repeating: 0, count: rows * columns)
      encoder_linear_f32(level, x, rows, inputs, packed, bias, columns, 0, &out)
      if first.isEmpty { first = out }
      #expect(out == first, "level \(level.rawValue)")
    }
    for row in 0..<rows {
      for column in 0..<columns {
        let exact = (0..<inputs).reduce(Double(bias[column])) {
          $0 + Double(x[row * inputs + $1]) * Double(weights[column * inputs + $1])
        }
        #expect(abs(exact - Double(first[row * columns + column])) < 1e-4)
      }
    }
  }

  @Test(arguments: [(1, 1, 1), (3, 17, 5), (13, 33, 50), (30, 70, 129)])
  func `a product of 8 bits is near and the same at every level`(
    rows: Int, columns: Int, inputs: Int
  ) {
    let x = Self.numbers(rows * inputs, seed: 4)
    let weights = Self.numbers(columns * inputs, seed: 5)
    let bias = Self.numbers(columns, seed: 6)
    var packed = [Int8](repeating: 0, count: encoder_packed_bytes(columns, inputs))
    var scales = [Float](repeating: 0, count: encoder_packed_count(columns, 1))
    var sums = scales
    encoder_pack_i8(weights, columns, inputs, &packed, &scales, &sums)
    var first: [Float] = []
    for level in Self.levels {
      var bytes = [UInt8](repeating: 0, count: rows * encoder_row_bytes(inputs))
      var steps = [Float](repeating: 0, count: rows)
      var lows = steps
      encoder_quantize(level, x, rows, inputs, &bytes, &steps, &lows)
      var out = [Float](repeating: 0, count: rows * columns)
      encoder_linear_i8(
        level, bytes, steps, lows, rows, inputs, packed, scales, sums, bias, columns, 0, &out)
      if first.isEmpty { first = out }
      #expect(out == first, "level \(level.rawValue)")
    }
    for row in 0..<rows {
      for column in 0..<columns {
        let exact = (0..<inputs).reduce(Double(bias[column])) {
          $0 + Double(x[row * inputs + $1]) * Double(weights[column * inputs + $1])
        }
        // Each product is off by half a step of either side at most.
        let most = Double(inputs) * (2 * 4.0 / 255 / 2 + 2 * 2.0 / 127 / 2 + 0.001)
        #expect(abs(exact - Double(first[row * columns + column])) < most)
      }
    }
  }

  @Test(arguments: [1, 2, 16, 17, 40])
  func `attention mixes values by likeness, the same at every level`(tokens: Int) {
    let hidden = 36
    let heads = 3
    let mixed = Self.numbers(tokens * 3 * hidden, seed: 7)
    var first: [Float] = []
    for level in Self.levels {
      var scratch = [Float](
        repeating: 0, count: encoder_attention_scratch(tokens, hidden, heads))
      var out = [Float](repeating: 0, count: tokens * hidden)
      encoder_attention(level, mixed, tokens, hidden, heads, &scratch, &out)
      if first.isEmpty { first = out }
      #expect(out == first, "level \(level.rawValue)")
    }
    for token in 0..<tokens {
      for column in 0..<hidden {
        let exact = Self.attention(mixed, tokens, hidden, hidden / heads, token, column)
        #expect(abs(exact - Double(first[token * hidden + column])) < 1e-5)
      }
    }
  }

  /// One number of the attention's result, in double precision.
  private static func attention(
    _ mixed: [Float], _ tokens: Int, _ hidden: Int, _ width: Int, _ token: Int, _ column: Int
  ) -> Double {
    let head = column / width * width
    let scores = (0..<tokens).map { other in
      (0..<width).reduce(0.0) {
        $0 + Double(mixed[token * 3 * hidden + head + $1])
          * Double(mixed[other * 3 * hidden + hidden + head + $1])
      } / Double(width).squareRoot()
    }
    let most = scores.max() ?? 0
    let weights = scores.map { exponential($0 - most) }
    let sum = weights.reduce(0, +)
    return (0..<tokens).reduce(0.0) {
      $0 + weights[$1] / sum * Double(mixed[$1 * 3 * hidden + 2 * hidden + column])
    }
  }

  /// The exponential by its series after halving the argument ten times.
  private static func exponential(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for i in 1..<20 {
      term *= x / 1024 / Double(i)
      sum += term
    }
    return (0..<10).reduce(sum) { value, _ in value * value }
  }
}
