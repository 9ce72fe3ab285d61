/// A sum that keeps what rounding takes from it, so that the order of the terms hardly matters.
///
/// A. Neumaier (1974), *Zeitschrift für Angewandte Mathematik und Mechanik* 54, 39-51. The error is
/// about that of one rounding, however many terms there are.
package struct CarefulSum: Sendable {
  private var sum = 0.0
  private var lost = 0.0

  package init() {}

  package var value: Double { sum + lost }

  package mutating func add(_ term: Double) {
    let next = sum + term
    lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
    sum = next
  }
}
