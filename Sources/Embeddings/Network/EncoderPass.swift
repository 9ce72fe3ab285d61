import Kernels

/// Takes batches of tokenised texts through a network, in memory of its own: one per thread.
///
/// Texts of any length lie one behind another, without padding. What a text's vector becomes
/// depends on its own tokens alone, so the other texts of a batch change no bit.
struct EncoderPass: ~Copyable {
  private let weights: EncoderWeights
  private let configuration: EncoderConfiguration
  private let level: kernel_level
  private let rows: Int
  private let memory: UnsafeMutableRawPointer
  private let x: UnsafeMutablePointer<Float>
  private let mixed: UnsafeMutablePointer<Float>
  private let context: UnsafeMutablePointer<Float>
  private let middle: UnsafeMutablePointer<Float>
  private let scratch: UnsafeMutablePointer<Float>
  private let bytes: QuantizedRows

  /// Room for batches of at most `rows` tokens, of which one text may take all.
  init(
    _ weights: EncoderWeights, _ configuration: EncoderConfiguration, rows: Int,
    level: kernel_level
  ) {
    self.weights = weights
    self.configuration = configuration
    self.level = level
    self.rows = rows
    let hidden = configuration.hidden
    let widest = max(hidden, configuration.intermediate)
    let longest = min(rows, configuration.longestText)
    let counts = [
      rows * hidden, 3 * rows * hidden, rows * hidden, rows * configuration.intermediate,
      encoder_attention_scratch(longest, hidden, configuration.heads), rows, rows,
      (rows * encoder_row_bytes(widest) + 3) / 4,
    ].map { ($0 + 15) / 16 * 16 }
    memory = .allocate(byteCount: 4 * counts.reduce(0, +), alignment: 64)
    let floats = memory.bindMemory(to: Float.self, capacity: counts.reduce(0, +))
    floats.initialize(repeating: 0, count: counts.reduce(0, +))
    var places: [UnsafeMutablePointer<Float>] = []
    var next = floats
    for count in counts {
      places.append(next)
      next += count
    }
    (x, mixed, context, middle) = (places[0], places[1], places[2], places[3])
    scratch = places[4]
    bytes = QuantizedRows(
      values: UnsafeMutableRawPointer(places[7]).assumingMemoryBound(to: UInt8.self),
      steps: places[5], lows: places[6])
  }

  deinit { memory.deallocate() }

  /// Writes the vectors of texts whose tokens together fit the pass to the places that `place` names.
  func encode(_ texts: [ArraySlice<Int32>], to place: (Int) -> UnsafeMutablePointer<Float>) {
    let hidden = configuration.hidden
    var starts = [0]
    for text in texts { starts.append(starts[starts.count - 1] + text.count) }
    let count = starts[texts.count]
    precondition(count <= rows)
    embed(texts, starts)
    for layer in weights.layers {
      layer.mixed.apply(x, rows: count, level: level, bytes: bytes, to: mixed)
      for (number, text) in texts.enumerated() {
        encoder_attention(
          level, mixed + 3 * hidden * starts[number], text.count, hidden, configuration.heads,
          scratch, context + hidden * starts[number])
      }
      layer.output.apply(context, rows: count, level: level, bytes: bytes, to: mixed)
      add(mixed, layer.outputNorm, count)
      layer.up.apply(x, rows: count, level: level, gelu: true, bytes: bytes, to: middle)
      layer.down.apply(middle, rows: count, level: level, bytes: bytes, to: mixed)
      add(mixed, layer.downNorm, count)
    }
    for (number, text) in texts.enumerated() {
      let pooled = configuration.pooling == .mean ? text.count : 1
      encoder_pool(level, x + hidden * starts[number], pooled, hidden, place(number))
    }
  }

  private func embed(_ texts: [ArraySlice<Int32>], _ starts: [Int]) {
    let hidden = configuration.hidden
    for (number, text) in texts.enumerated() {
      text.withUnsafeBufferPointer { ids in
        encoder_embed(
          level, ids.baseAddress, ids.count, weights.words.pointer, weights.positions.pointer,
          weights.type.pointer, hidden, x + hidden * starts[number])
      }
    }
    encoder_normalize(
      level, x, nil, starts[texts.count], hidden, weights.norm.gain.pointer,
      weights.norm.shift.pointer, configuration.epsilon)
  }

  private func add(_ update: UnsafeMutablePointer<Float>, _ norm: EncoderWeights.Norm, _ count: Int)
  {
    encoder_normalize(
      level, x, update, count, configuration.hidden, norm.gain.pointer, norm.shift.pointer,
      configuration.epsilon)
  }
}
