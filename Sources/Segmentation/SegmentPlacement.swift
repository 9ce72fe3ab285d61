import Foundation
import Statistics

/// Places people of a stream in the segments that were found with a sample of them.
///
/// By the fit of everybody. After a choice by the data, people set apart before the fit, outliers
/// and people of whom nothing is known are in no segment, and people of whom little is known are in
/// their likeliest one; a plain fit gives everybody their likeliest class.
package struct SegmentPlacement: Sendable {
  /// How many main segments there are.
  package let count: Int
  /// The attributes that are needed, in order.
  package let columns: [String]
  private let place: @Sendable ([[Double]]) -> SegmentMembership

  init(
    count: Int, columns: [String], place: @escaping @Sendable ([[Double]]) -> SegmentMembership
  ) {
    self.count = count
    self.columns = columns
    self.place = place
  }

  init(
    _ placing: PeoplePlacing, _ choice: SegmentCountChooser.Choice, _ basis: SegmentationBasis
  ) {
    let chosen = ChosenPlacing(placing, choice, basis)
    self.init(count: chosen.count, columns: placing.columns) { chosen.membership(of: $0) }
  }

  /// Segments of people, -1 for none, and their probabilities.
  ///
  /// `values` has a list per attribute of ``columns``.
  package func membership(of values: [[Double]]) -> SegmentMembership { place(values) }
}

/// Places people after a choice by the data.
private struct ChosenPlacing: Sendable {
  let count: Int
  private let placing: PeoplePlacing
  private let fit: SegmentFit?
  private let mainClasses: [Int]
  private let border: Double

  init(
    _ placing: PeoplePlacing, _ choice: SegmentCountChooser.Choice, _ basis: SegmentationBasis
  ) {
    self.placing = placing
    let chosen = choice.tried.isEmpty ? nil : choice.tried[choice.chosen]
    fit = chosen?.fit
    mainClasses = chosen?.mainClasses ?? [0]
    count = mainClasses.count
    border = chosen.map { OutlierCheck.border(basis.variables.map(\.variable), $0.fit) } ?? 0
  }

  func membership(of values: [[Double]]) -> SegmentMembership {
    let places = placing.places(of: values)
    var labels = [Int](repeating: -1, count: places.count)
    var probabilities = [Double](repeating: 0, count: places.count * count)
    let variables = placing.encoded(values)
    let posteriors = fit?.posteriors(of: variables)
    for (row, place) in places.enumerated() where place == .fit || place == .thin {
      let all = posteriors?[row] ?? [1, 0]
      var own = mainClasses.map { all[$0] }
      labels[row] = label(row, all, isThin: place == .thin, variables)
      let total = own.reduce(0, +)
      if labels[row] >= 0 { own = own.map { total > 0 ? $0 / total : 1 / Double(count) } }
      for (k, p) in own.enumerated() { probabilities[row * count + k] = p }
    }
    return SegmentMembership(count: count, labels: labels, probabilities: probabilities)
  }

  private func label(
    _ row: Int, _ all: [Double], isThin: Bool, _ variables: [MixtureVariable]
  ) -> Int {
    guard let fit else { return 0 }
    if isThin {
      return mainClasses.indices.reduce(0) {
        all[mainClasses[$1]] > all[mainClasses[$0]] ? $1 : $0
      }
    }
    let likeliest = (0..<fit.classCount).reduce(0) { all[$1] > all[$0] ? $1 : $0 }
    if all[fit.classCount] > 0.5,
      OutlierCheck.typicality(of: row, in: likeliest, variables, fit) < border
    {
      return -1
    }
    return mainClasses.firstIndex(of: likeliest) ?? -1
  }
}
