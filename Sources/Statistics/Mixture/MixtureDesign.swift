import Foundation
import Kernels

/// The data of a mixture, prepared once and fitted many times.
///
/// Rows are put in an order of their own contents and equal rows are merged with weights, so a fit
/// does not depend on the order of the rows, and small tables of answers shrink. Values are kept in
/// as few bytes as they take.
package struct MixtureDesign: Sendable {
  let columns: [MixtureColumn]
  let values: [MixtureStorage]
  /// Known measurement variances of noisy variables.
  let noises: [MixtureStorage?]
  /// How many original rows each distinct row stands for.
  let rowWeights: [Double]
  /// For each original row, its distinct row.
  let position: [Int32]
  /// Per distinct row: the constant part of its log density.
  let constants: [Double]
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
    let order = MixtureRowOrder(variables, count: n)
    let gather = MixtureRowGather(order)
    var columns: [MixtureColumn] = []
    var values: [MixtureStorage] = []
    var noises: [MixtureStorage?] = []
    var constants = [Double](repeating: 0, count: order.rows.count)
    var observed = [Int](repeating: 0, count: order.rows.count)
    // As many columns at a time as there are processors: what is read of them is large.
    let batch = n >= 50_000 ? IndependentTasks.processorCount : 1
    for first in stride(from: 0, to: variables.count, by: batch) {
      let several = IndependentTasks.map(
        count: min(batch, variables.count - first), threads: batch, state: {}
      ) { _, place in
        EncodedColumn(
          variables[first + place], gather, rows: order.rows, weights: order.weights,
          relativeFloor: relativeFloor)
      }
      for encoded in several {
        encoded.add(toConstants: &constants, observed: &observed)
        columns.append(encoded.column)
        values.append(encoded.values)
        noises.append(encoded.noise)
      }
    }
    self.columns = columns
    self.values = values
    self.noises = noises
    self.constants = constants
    rowWeights = order.weights
    position = order.position
    observedCounts = observed
  }

  /// Distinct rows that were read before, with what is known of their columns.
  ///
  /// `readings` has the variables' columns, then the known variances of the `noisy` ones.
  init(readings: [[Double]], noisy: [Int], weights: [Double], columns: [MixtureColumn]) {
    self.columns = columns
    rowWeights = weights
    position = weights.indices.map { Int32($0) }
    var constants = [Double](repeating: 0, count: weights.count)
    var observed = [Int](repeating: 0, count: weights.count)
    var values: [MixtureStorage] = []
    var noises = [MixtureStorage?](repeating: nil, count: columns.count)
    for (j, column) in columns.enumerated() {
      let own = j < readings.count ? readings[j] : []
      if column.loop == MIXTURE_CODED {
        let table = MixtureCodes(levels: column.levels)
        let codes = own.map { table.code($0) }
        for i in own.indices { constants[i] += column.constant(own[i], code: codes[i]) }
        values.append(.codes(codes, levels: column.levels.count))
      } else {
        for i in own.indices { constants[i] += column.constant(own[i], code: 0) }
        values.append(.numbers(own))
      }
      for i in own.indices where own[i].isFinite { observed[i] += 1 }
    }
    for (place, j) in noisy.enumerated() where columns.count + place < readings.count {
      noises[j] = .numbers(readings[columns.count + place])
    }
    self.values = values
    self.noises = noises
    self.constants = constants
    observedCounts = observed
  }

  /// The first distinct rows: a random sample of them, with their weights.
  func prefix(_ count: Int) -> MixtureDesign {
    guard count < distinctCount else { return self }
    return MixtureDesign(self, count)
  }

  private init(_ whole: MixtureDesign, _ count: Int) {
    columns = whole.columns
    values = whole.values.map { $0.prefix(count) }
    noises = whole.noises.map { $0?.prefix(count) }
    rowWeights = Array(whole.rowWeights.prefix(count))
    position = (0..<Int32(count)).map { $0 }
    constants = Array(whole.constants.prefix(count))
    observedCounts = Array(whole.observedCounts.prefix(count))
  }

  /// A column with its values, in the order of distinct rows.
  private struct EncodedColumn {
    let column: MixtureColumn
    let values: MixtureStorage
    let noise: MixtureStorage?
    let readings: [Double]
    private let codes: [Int32]

    init(
      _ variable: MixtureVariable, _ gather: MixtureRowGather, rows: [Int], weights: [Double],
      relativeFloor: Double
    ) {
      let family = variable.family
      let readings = Self.readings(variable, gather)
      self.readings = readings
      let kind = MixtureColumn.kind(family)
      if kind == .normal || kind == .noisyNormal {
        let isNoisy = kind == .noisyNormal
        let variances = isNoisy ? rows.map { variable.readNoise($0) } : []
        let summary = MixtureColumnSummary(
          numbers: readings, noise: variances, weights: weights, family: family)
        column = MixtureColumn(
          family, summary, varianceFloor: variable.varianceFloor, relativeFloor: relativeFloor)
        values = .numbers(readings)
        self.noise = isNoisy ? .numbers(variances) : nil
        codes = []
      } else {
        let table = MixtureCodes(of: readings, family: family)
        let codes = table.codes(readings)
        var counts = [Double](repeating: 0, count: table.levels.count + 1)
        for (code, weight) in zip(codes, weights) { counts[Int(code)] += weight }
        column = MixtureColumn(
          family, MixtureColumnSummary(levels: table.levels, weights: Array(counts.dropLast())),
          varianceFloor: variable.varianceFloor, relativeFloor: relativeFloor)
        values = .codes(codes, levels: table.levels.count)
        self.noise = nil
        self.codes = codes
      }
    }

    private static func readings(
      _ variable: MixtureVariable, _ gather: MixtureRowGather
    ) -> [Double] {
      guard variable.family == .gaussian else { return gather.values { variable.reading($0) } }
      return variable.values.withUnsafeBufferPointer { values in
        gather.values { row in
          let value = values[row]
          return abs(value) <= MixtureFamily.largest ? value : .nan
        }
      }
    }

    /// Adds the rows' constants, and one to the count of those that have a value.
    func add(toConstants constants: inout [Double], observed: inout [Int]) {
      if codes.isEmpty {
        let isLogarithm = column.family == .logNormal
        let constant = -log(column.scale)
        for i in readings.indices where readings[i].isFinite {
          constants[i] += constant - (isLogarithm ? readings[i] : 0)
          observed[i] += 1
        }
      } else if column.hasConstants {
        for i in readings.indices where readings[i].isFinite {
          constants[i] += column.constant(readings[i], code: codes[i])
          observed[i] += 1
        }
      } else {
        for i in readings.indices where readings[i].isFinite { observed[i] += 1 }
      }
    }
  }
}
