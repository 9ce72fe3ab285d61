/// The probability of each class for each row of a fitted table.
///
/// A list of lists to its users; in memory one flat list over distinct rows.
package struct MixtureMembership: RandomAccessCollection, Sendable, Equatable {
  private let classCount: Int
  /// `[distinct row][class]`, in the order of the fit's classes.
  private let probabilities: [Double]
  /// The background's probability per distinct row.
  private let outside: [Double]
  /// For each row, its distinct row.
  private let position: [Int32]

  /// Reads a run's probabilities, classes in the given order.
  init(_ run: MixtureRun, order: [Int], _ design: MixtureDesign) {
    let n = design.distinctCount
    let slots = run.shape.slots
    let k = run.classCount
    var flat = [Double](repeating: 0, count: n * slots)
    flat.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { run.writePosteriors(to: base) }
    }
    classCount = k
    outside = run.shape.hasBackground ? (0..<n).map { flat[$0 * slots + k] } : []
    // In place: a row's classes go to where the rows before it have made room.
    flat.withUnsafeMutableBufferPointer { flat in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: Swift.max(slots, 1)) { own in
        for i in 0..<n {
          for slot in 0..<slots { own[slot] = flat[i * slots + slot] }
          for (place, slot) in order.enumerated() { flat[i * k + place] = own[slot] }
        }
      }
    }
    flat.removeLast(n * (slots - k))
    probabilities = flat
    position = design.position
  }

  private init() {
    classCount = 0
    probabilities = []
    outside = []
    position = []
  }

  /// No rows: those of a fit of a stream are not kept.
  static let none = MixtureMembership()

  package var startIndex: Int { 0 }
  package var endIndex: Int { position.count }

  /// The probabilities of a row's classes; with the background's they sum to 1.
  package subscript(row: Int) -> [Double] {
    let start = Int(position[row]) * classCount
    return Array(probabilities[start..<start + classCount])
  }

  /// The probability of one class.
  package subscript(row: Int, class: Int) -> Double {
    probabilities[Int(position[row]) * classCount + `class`]
  }

  /// Per row, the probability of the background class.
  var background: [Double] {
    outside.isEmpty
      ? [Double](repeating: 0, count: position.count) : position.map { outside[Int($0)] }
  }

  /// Per row, its most probable class (the background left aside).
  var assignments: [Int] {
    let distinct = (0..<probabilities.count / Swift.max(classCount, 1)).map { row in
      var best = 0
      for k in 1..<Swift.max(classCount, 1)
      where probabilities[row * classCount + k] > probabilities[row * classCount + best] {
        best = k
      }
      return best
    }
    return position.map { distinct[Int($0)] }
  }
}
