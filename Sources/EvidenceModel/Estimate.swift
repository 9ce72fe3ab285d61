/// A number with its uncertainty and the count that it rests on.
package struct Estimate: Sendable, Hashable {
  package let value: Double
  /// The 95 % interval.
  package let lower: Double
  package let upper: Double
  /// How many persons it rests on.
  package let count: Int

  package init(value: Double, lower: Double, upper: Double, count: Int) {
    self.value = value
    self.lower = lower
    self.upper = upper
    self.count = count
  }
}
