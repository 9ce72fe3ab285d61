/// The data of a mixture, prepared once and fitted many times.
///
/// Rows are put in an order of their own values and equal rows are merged with weights, so a fit
/// does not depend on the order of the rows, and small tables of answers shrink.
package struct MixtureDesign: Sendable {
  let columns: [MixtureColumn]
  /// How many original rows each distinct row stands for.
  let rowWeights: [Double]
  /// For each original row, its distinct row.
  let position: [Int]
  /// Per distinct row: the constant part of its log density.
  let constants: [Double]
  /// Per distinct row: the background's log density.
  let background: [Double]
  /// How many variables each distinct row has a value of.
  package let observedCounts: [Int]

  package var rowCount: Int { position.count }
  var distinctCount: Int { rowWeights.count }

  /// Prepares variables, which must all have the same number of rows.
  ///
  /// `relativeFloor` is the least variance of a class as a share of the pooled variance.
  package init(_ variables: [MixtureVariable], relativeFloor: Double = 1e-3) {
    let n = variables.first?.values.count ?? 0
    precondition(variables.allSatisfy { $0.values.count == n })
    let order = (0..<n).sorted { Self.precedes($0, $1, variables) }
    var rows: [Int] = []
    var weights: [Double] = []
    var position = [Int](repeating: 0, count: n)
    for index in order {
      if let last = rows.last, !Self.precedes(last, index, variables) {
        weights[weights.count - 1] += 1
      } else {
        rows.append(index)
        weights.append(1)
      }
      position[index] = rows.count - 1
    }
    let columns = variables.map {
      MixtureColumn($0, rows: rows, weights: weights, relativeFloor: relativeFloor)
    }
    self.columns = columns
    rowWeights = weights
    self.position = position
    constants = rows.indices.map { i in columns.reduce(0) { $0 + $1.constant[i] } }
    observedCounts = rows.indices.map { i in columns.count { $0.observed[i] > 0 } }
    background = rows.map { row in
      var sum = 0.0
      for (j, variable) in variables.enumerated() {
        sum += columns[j].background.logDensity(
          variable.values[row], noise: variable.noise.isEmpty ? 0 : variable.noise[row])
      }
      return sum
    }
  }

  /// An order of rows by their values alone; missing values first.
  private static func precedes(_ a: Int, _ b: Int, _ variables: [MixtureVariable]) -> Bool {
    for variable in variables {
      let x = variable.values[a]
      let y = variable.values[b]
      if x.isFinite != y.isFinite { return !x.isFinite }
      guard x.isFinite else { continue }
      if x != y { return x < y }
      if !variable.noise.isEmpty, variable.noise[a] != variable.noise[b] {
        return variable.noise[a] < variable.noise[b]
      }
    }
    return false
  }
}
