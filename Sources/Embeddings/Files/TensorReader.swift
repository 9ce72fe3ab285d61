import EvidenceModel

/// Copies tensors out of a safetensors file as 32-bit numbers, all of them finite.
struct TensorReader {
  let bytes: UnsafeRawBufferPointer
  let index: Safetensors
  /// What stands before the names of the encoder's tensors.
  let prefix: String

  /// Reads the index and finds out whether names begin with `bert.`.
  init(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
    self.bytes = bytes
    index = try Safetensors(bytes)
    let word = "embeddings.word_embeddings.weight"
    prefix = index[word] == nil && index["bert." + word] != nil ? "bert." : ""
  }

  /// The shape of a tensor; names are tried in turn.
  func shape(_ names: String...) -> [Int]? {
    names.lazy.compactMap { index[prefix + $0]?.shape }.first
  }

  /// The numbers of the first tensor that is there, which must have the given shape.
  func floats(_ names: [String], shape: [Int]) throws(Diagnostic) -> [Float] {
    guard let entry = names.lazy.compactMap({ index[prefix + $0] }).first else {
      throw Safetensors.damaged("it lacks the tensor \(names.first ?? "")")
    }
    guard entry.shape == shape else {
      throw Safetensors.damaged(
        "the tensor \(names.first ?? "") has the shape \(entry.shape) instead of \(shape)")
    }
    let values = try convert(entry)
    // An exponent of all ones is an infinity or no number.
    guard !values.contains(where: { $0.bitPattern & 0x7F80_0000 == 0x7F80_0000 }) else {
      throw Safetensors.damaged("the tensor \(names.first ?? "") holds numbers that are not finite")
    }
    return values
  }

  private func convert(_ entry: Safetensors.Entry) throws(Diagnostic) -> [Float] {
    let part = UnsafeRawBufferPointer(rebasing: bytes[entry.range])
    let count = part.count / entry.element.bytes
    switch entry.element {
    case .f32:
      return Self.filled(count) {
        Float(bitPattern: UInt32(littleEndian: part.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self)))
      }
    case .bf16:
      return Self.filled(count) {
        Float(
          bitPattern: UInt32(
            UInt16(littleEndian: part.loadUnaligned(fromByteOffset: 2 * $0, as: UInt16.self))) << 16)
      }
    case .f16:
      return Self.filled(count) {
        Self.widened(UInt16(littleEndian: part.loadUnaligned(fromByteOffset: 2 * $0, as: UInt16.self)))
      }
    default:
      throw Diagnostic(
        .modelUnsupported, "The weights are stored as \(entry.element.rawValue).",
        remedy: "Use a model whose weights are F32, F16 or BF16.")
    }
  }

  private static func filled(_ count: Int, _ value: (Int) -> Float) -> [Float] {
    [Float](unsafeUninitializedCapacity: count) { buffer, filled in
      for i in 0..<count { buffer.initializeElement(at: i, to: value(i)) }
      filled = count
    }
  }

  /// A number of 16 bits (IEEE 754 binary16) as one of 32; `Float16` is not on every machine.
  static func widened(_ half: UInt16) -> Float {
    let sign = UInt32(half & 0x8000) << 16
    let exponent = UInt32(half >> 10 & 0x1F)
    let fraction = UInt32(half & 0x3FF)
    switch exponent {
    case 0:
      let size = Float(fraction) * 0x1p-24
      return sign == 0 ? size : -size
    case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }
}
