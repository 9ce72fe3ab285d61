package import EvidenceModel
package import Foundation
package import Statistics

/// A mixture with a given number of classes as published work fits it.
///
/// Maximum likelihood with full-information treatment of missing values; no background class, no
/// choice of variables, no smoothing. Binary and nominal attributes (and ordinal ones with levels)
/// are multinomial, counts Poisson, amounts log-normal, all others Gaussian with a variance per class.
/// The likelihood is that of the values as they stand, so models of one table compare.
package struct PlainSegmentation: Sendable {
  package struct Options: Sendable {
    /// How many classes, from 1.
    package var count = 2
    /// Starts of the search; 0 sets them by the size of the table, 10 to 100.
    package var starts = 0
    package var seed: UInt64 = 7
    /// Attributes whose counts are negative binomial instead of Poisson.
    package var negativeBinomial: Set<String> = []
    /// Pairs of refits on people drawn anew, for the stability; 0 for none.
    package var bootstrapPairs = 5

    package init() {}
  }

  /// What a fit came to.
  package struct Result: Sendable {
    package let fit: MixtureFit
    /// Mean adjusted Rand index of refits; nil for one class.
    package let stability: Double?
    /// Mean best Jaccard index of each class over the refits; empty for one class.
    package let classStability: [Double]
    package let model: SegmentModel
    package let starts: Int
    /// Whether the data determine every parameter; nil when that could not be told.
    package let isIdentified: Bool?
  }

  package let options: Options

  package init(options: Options) { self.options = options }

  /// Fits the attributes with role basis; people without any value count, but say nothing.
  ///
  /// `weights` has a weight above 0 per person, or is empty.
  package func result(_ table: AttributeTable, weights: [Double] = []) -> Result {
    let used = variables(table)
    let design = MixtureDesign(used.map(\.mixture), relativeFloor: Self.relativeFloor)
    let random = SeededGenerator(seed: options.seed)
    let count = max(options.count, 1)
    let cost = Double(design.rowCount * max(used.count, 1) * count)
    let starts = options.starts > 0 ? options.starts : Int(min(100, max(10, 3e7 / cost)))
    var settings = MixtureModel.Options(classCount: count)
    settings.starts = starts
    // Of small tables every start is carried to the end: the best after a few steps may not be best.
    settings.finalists = cost < 30_000 ? starts : max(3, starts / 4)
    settings.shortIterations = 25
    settings.maximumIterations = 5_000
    settings.tolerance = 1e-9
    let fit = MixtureModel(options: settings)
      .fit(design, weights: weights, using: random.stream("fit \(count)"))
    let refits = Refits(
      fit.classCount, fit.posteriors, fit.assignments, used.map(\.mixture), weights: weights,
      pairs: options.bootstrapPairs, random: random.stream("stability"))
    return Result(
      fit: fit,
      stability: refits?.agreement, classStability: refits?.classes ?? [],
      model: Self.model(fit, used), starts: starts,
      isIdentified: isIdentified(SegmentFit(fit), used.map(\.mixture)))
  }

  /// Fits people who are too many for memory.
  ///
  /// Starts are searched on a sample of distinct rows, exact passes go over a file that is written
  /// at `url` and that the caller deletes; stability and identifiability are those of `sample`, a
  /// random sample of `people` with their attributes. `weights` has a weight above 0 per person of
  /// the sample, or nothing. Throws `segments.spill`.
  package func result(
    _ sample: AttributeTable, of people: any PeopleStream, weights: [Double] = [], at url: URL
  ) throws(Diagnostic) -> (result: Result, placement: SegmentPlacement) {
    let used = variables(sample, allLevels: true)
    let file = try Self.file(used, people, at: url)
    let random = SeededGenerator(seed: options.seed)
    let count = max(options.count, 1)
    var search = MixtureSearch.Options(classCounts: count...count)
    search.model.starts = options.starts > 0 ? options.starts : 20
    search.model.finalists = max(3, search.model.starts / 4)
    search.maximumPasses = 2_000
    let fits: [MixtureFit]
    do throws(MixtureRowFile.Failure) {
      fits = try MixtureSearch(options: search).fits(of: file, using: random.stream("fit \(count)"))
    } catch {
      throw WholePeople.noRoom
    }
    guard let fit = fits.first else { throw WholePeople.noRoom }
    let mixtures = used.map(\.mixture)
    let own = SegmentFit(fit, of: mixtures, searched: SegmentFit(fit))
    let refits = Refits(
      fit.classCount, own.posteriors, own.assignments, mixtures, weights: weights,
      pairs: options.bootstrapPairs, random: random.stream("stability"))
    let columns = used.map(\.attribute.name)
    let families = mixtures.map(\.family)
    let result = Result(
      fit: fit, stability: refits?.agreement, classStability: refits?.classes ?? [],
      model: Self.model(fit, used), starts: search.model.starts,
      isIdentified: isIdentified(own, mixtures))
    let scorer = MixtureScorer(fit)
    let placement = SegmentPlacement(count: count, columns: columns) { values in
      let flat = scorer.probabilities(
        of: zip(families, values).map { MixtureVariable($0, values: $1) })
      let labels = (0..<(values.first?.count ?? 0)).map { row in
        (0..<count).reduce(0) { flat[row * count + $1] > flat[row * count + $0] ? $1 : $0 }
      }
      return SegmentMembership(count: count, labels: labels, probabilities: flat)
    }
    return (result, placement)
  }

  private static func file(
    _ used: [Used], _ people: any PeopleStream, at url: URL
  ) throws(Diagnostic) -> MixtureRowFile {
    do throws(MixtureRowFile.Failure) {
      var writer = try MixtureRowFileWriter(
        url, variables: used.map { .init($0.mixture.family) }, relativeFloor: relativeFloor,
        isWeighted: true)
      do {
        try people.forEachPiece(of: used.map(\.attribute.name)) {
          (values, weights) throws(Diagnostic) in
          do throws(MixtureRowFile.Failure) {
            try writer.append(values, weights: weights)
          } catch { throw WholePeople.noRoom }
        }
      } catch { throw .unreadable }
      return try writer.finish()
    } catch { throw WholePeople.noRoom }
  }

  /// The least variance of a class as a share of the pooled one: low enough to leave published
  /// optima as they are, high enough that no class of equal values has an infinite likelihood.
  static let relativeFloor = 1e-3

  /// A variable of the mixture and the attribute it comes from.
  struct Used {
    let attribute: Attribute
    let scaling: SegmentModel.Scaling
    let mixture: MixtureVariable
    /// The levels that occur, as codes of the attribute; empty for numbers.
    let levels: [Int]
  }

  /// With `allLevels` categories have all levels of the attribute, else those that occur.
  func variables(_ table: AttributeTable, allLevels: Bool = false) -> [Used] {
    table.attributes.indices.filter { table.attributes[$0].role == .basis }.map { column in
      let attribute = table.attributes[column]
      let values = table.values[column]
      switch attribute.scale {
      case .binary, .nominal: return categories(attribute, values, allLevels)
      case .ordinal where !attribute.levels.isEmpty:
        return categories(attribute, values, allLevels)
      case .count:
        let isSpread = options.negativeBinomial.contains(attribute.name)
        return Used(
          attribute: attribute, scaling: .identity,
          mixture: MixtureVariable(isSpread ? .negativeBinomial : .poisson, values: values),
          levels: [])
      case .amount:
        return Used(
          attribute: attribute, scaling: .identity,
          mixture: MixtureVariable(.logNormal, values: values), levels: [])
      case .ordinal, .share, .number:
        return Used(
          attribute: attribute, scaling: .identity,
          mixture: MixtureVariable(.gaussian, values: values), levels: [])
      }
    }
  }

  private func categories(
    _ attribute: Attribute, _ values: [Double], _ allLevels: Bool
  ) -> Used {
    if allLevels {
      let count = max(attribute.levels.count, attribute.scale == .binary ? 2 : 1)
      return Used(
        attribute: attribute, scaling: .identity,
        mixture: MixtureVariable(.categorical(levels: count), values: values),
        levels: Array(0..<count))
    }
    var codes: [Double: Double] = [:]
    let present = Set(values.filter { $0.isFinite }).sorted()
    for (code, level) in present.enumerated() { codes[level] = Double(code) }
    return Used(
      attribute: attribute, scaling: .identity,
      mixture: MixtureVariable(
        .categorical(levels: max(present.count, 1)),
        values: values.map { $0.isFinite ? codes[$0] ?? .nan : .nan }),
      levels: present.map { Int($0) })
  }

  /// Looks at up to 5,000 evenly spaced people; one class is always identified.
  private func isIdentified(_ fit: SegmentFit, _ variables: [MixtureVariable]) -> Bool? {
    let n = fit.assignments.count
    guard fit.classCount > 1, n > 1 else { return true }
    let rows = Array(stride(from: 0, to: n, by: max(1, n / 5_000)))
    return IdentifiabilityCheck(
      fit, variables.map { $0.rearranged(rows) }, rows: rows
    ).isIdentified
  }

  /// The fit as a model of attributes: categories get back the codes of the attribute.
  private static func model(_ fit: MixtureFit, _ used: [Used]) -> SegmentModel {
    SegmentModel(
      shares: fit.shares,
      variables: used.enumerated().map { j, variable in
        SegmentModel.Variable(
          attribute: variable.attribute.name, levels: variable.attribute.levels,
          scaling: variable.scaling,
          distributions: fit.parameters.map { parameters in
            guard case .probabilities(let p) = parameters[j] else { return parameters[j] }
            let width = max(variable.attribute.levels.count, 2, (variable.levels.max() ?? 0) + 1)
            var all = [Double](repeating: 0, count: width)
            for (code, level) in variable.levels.enumerated() where p.indices.contains(code) {
              all[level] = p[code]
            }
            return .probabilities(all)
          })
      })
  }
}

/// Refits of a plain mixture on people drawn anew.
private struct Refits {
  let agreement: Double
  let classes: [Double]

  /// Tables of more people than this are resampled from a part of so many.
  private static let largest = 2_000

  /// Nil for one class, for no pairs and for fewer than ten people.
  init?(
    _ classCount: Int, _ posteriors: some RandomAccessCollection<[Double]>, _ assignments: [Int],
    _ variables: [MixtureVariable], weights: [Double], pairs: Int, random: SeededGenerator
  ) {
    let n = assignments.count
    guard classCount > 1, pairs > 0, n >= 10 else { return nil }
    var draws = random.stream("sample")
    let rows =
      n > Self.largest ? Array(draws.permutation(n).prefix(Self.largest)).sorted() : Array(0..<n)
    let design = MixtureDesign(
      variables.map { $0.rearranged(rows) }, relativeFloor: PlainSegmentation.relativeFloor)
    let own = rows.map { weights.isEmpty ? 1 : weights[$0] }
    let known = rows.map { posteriors[posteriors.index(posteriors.startIndex, offsetBy: $0)] }
    let reference = rows.map { assignments[$0] }
    var options = MixtureModel.Options(classCount: classCount)
    options.starts = 10
    options.finalists = 2
    options.tolerance = 1e-6
    var agreement = 0.0
    var classes = [Double](repeating: 0, count: classCount)
    for pair in 0..<pairs {
      let partitions = (0..<2).map { half -> [Int] in
        var random = random.stream("bootstrap \(pair) \(half)")
        var times = [Double](repeating: 0, count: rows.count)
        for _ in rows.indices { times[random.index(below: rows.count)] += 1 }
        return MixtureModel(options: options)
          .fit(design, weights: zip(times, own).map { $0 * $1 }, known: known, using: random)
          .assignments
      }
      agreement += Agreement.adjustedRand(
        partitions[0], partitions[1], weights: weights.isEmpty ? [] : own)
      for partition in partitions {
        for (k, value) in Agreement.bestJaccard(
          reference, partition, weights: weights.isEmpty ? [] : own
        ).enumerated() {
          classes[k] += value
        }
      }
    }
    self.agreement = agreement / Double(pairs)
    self.classes = classes.map { $0 / Double(2 * pairs) }
  }
}
