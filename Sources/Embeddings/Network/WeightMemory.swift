/// Numbers at an address that suits the widest registers, written once and then only read.
///
/// - Note: Unchecked, because nothing writes after `init`.
final class WeightMemory<Number: BitwiseCopyable & Sendable>: @unchecked Sendable {
  let count: Int
  private let memory: UnsafeMutablePointer<Number>

  /// Room for `count` numbers, all zero, that `fill` writes.
  init(count: Int, fill: (UnsafeMutablePointer<Number>) -> Void) {
    self.count = count
    let size = max(count, 1) * MemoryLayout<Number>.stride
    let raw = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
    raw.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    memory = raw.bindMemory(to: Number.self, capacity: max(count, 1))
    fill(memory)
  }

  /// The same numbers as an array's.
  convenience init(_ numbers: [Number]) {
    self.init(count: numbers.count) { $0.update(from: numbers, count: numbers.count) }
  }

  deinit { memory.deallocate() }

  /// Where the numbers are, as long as this lives.
  var pointer: UnsafePointer<Number> { UnsafePointer(memory) }
}
