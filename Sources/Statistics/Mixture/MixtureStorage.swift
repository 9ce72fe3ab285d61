import Kernels

/// Values of a column in as few bytes as they take, at an address that stays.
///
/// A class because threads read it through a pointer; it is never written after it was made.
final class MixtureStorage: @unchecked Sendable {
  let kind: mixture_storage
  let count: Int
  let pointer: UnsafeMutableRawPointer

  /// Bytes of a value.
  private let size: Int

  var byteCount: Int { count * size }

  /// The first `count` values.
  func prefix(_ count: Int) -> MixtureStorage {
    let copy = MixtureStorage(kind, count: count, size: size)
    copy.pointer.copyMemory(from: pointer, byteCount: copy.byteCount)
    return copy
  }

  private init(_ kind: mixture_storage, count: Int, size: Int) {
    self.kind = kind
    self.count = count
    self.size = size
    pointer = .allocate(byteCount: max(count * size, 1), alignment: 64)
  }

  deinit { pointer.deallocate() }

  /// Numbers, in 4 bytes each if all are exact in them; NaN is missing.
  static func numbers(_ values: [Double]) -> MixtureStorage {
    let storage = MixtureStorage(
      MIXTURE_F32, count: values.count, size: MemoryLayout<Float>.stride)
    let out = storage.pointer.bindMemory(to: Float.self, capacity: values.count)
    let isExact = values.withUnsafeBufferPointer { values in
      var misses = 0
      for i in values.indices {
        let short = Float(values[i])
        out[i] = short
        if Double(short) != values[i] && !values[i].isNaN { misses += 1 }
      }
      return misses == 0
    }
    if isExact { return storage }
    return make(MIXTURE_F64, values)
  }

  /// Codes from 0 to `levels`, which stands for a missing one.
  static func codes(_ values: [Int32], levels: Int) -> MixtureStorage {
    if levels < 256 { return make(MIXTURE_U8, values.map { UInt8(truncatingIfNeeded: $0) }) }
    if levels < 65_536 { return make(MIXTURE_U16, values.map { UInt16(truncatingIfNeeded: $0) }) }
    return make(MIXTURE_I32, values)
  }

  /// Numbers in 8 bytes each.
  static func doubles(_ values: [Double]) -> MixtureStorage { make(MIXTURE_F64, values) }

  private static func make<Value: BitwiseCopyable>(
    _ kind: mixture_storage, _ values: [Value]
  ) -> MixtureStorage {
    let storage = MixtureStorage(
      kind, count: values.count, size: MemoryLayout<Value>.stride)
    values.withUnsafeBytes { bytes in
      if let base = bytes.baseAddress {
        storage.pointer.copyMemory(from: base, byteCount: bytes.count)
      }
    }
    return storage
  }
}
