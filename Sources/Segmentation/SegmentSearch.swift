import Foundation
import Statistics

/// Fits numbers of segments to the basis: first as if attributes were independent within a segment,
/// then, where numbers still vary together, with a block that does.
///
/// The better of the two by BIC counts. Tables of more than 2,000 people are searched on a seeded
/// sample; the fit of the sample starts one of everybody.
struct SegmentSearch {
  let options: SegmentFinder.Options
  let variables: [MixtureVariable]
  let sample: BasisSample
  let design: MixtureDesign
  let random: SeededGenerator
  /// Whether the fits only serve a comparison: fewer of the starts are carried to convergence.
  private let isQuick: Bool
  /// Everybody, where the variables are those of a sample.
  private let whole: WholePeople?

  /// What each row counts; empty where each counts once.
  private let weights: [Double]

  init(
    options: SegmentFinder.Options, variables: [MixtureVariable], weights: [Double],
    random: SeededGenerator, isQuick: Bool = false, whole: WholePeople? = nil
  ) {
    self.weights = weights
    self.options = options
    self.whole = whole
    self.isQuick = isQuick
    self.variables = variables
    self.random = random
    sample = BasisSample(variables, weights: weights, random: random)
    design =
      sample.hasAll
      ? sample.design : MixtureDesign(variables, relativeFloor: BasisSample.relativeFloor)
  }

  /// A joint fit must be better than the independent one by this much in BIC.
  private static let leastGain = 10.0
  /// More numbers than this in a block are more than people can be counted on for.
  private static let largestBlock = 12
  /// Steps after which a joint fit must be better than the independent one to be searched for.
  private static let probeIterations = 20

  /// The least variance of a class in a joint fit, as a share of the pooled one.
  private static let jointFloor = 0.002

  /// The options that all fits of a segmentation share.
  func modelOptions(classCount: Int) -> MixtureModel.Options {
    var model = MixtureModel.Options(classCount: classCount)
    model.hasBackground = options.hasBackground
    model.selectsVariables = options.selectsAttributes
    model.crossChecksVariables = true
    model.smoothing = options.smoothing
    model.tolerance = 1e-6
    return model
  }

  /// The best fit of a number of segments to everybody.
  func fit(_ classes: Int, selects: Bool = true) -> SegmentFit {
    let fit = tableFit(classes, selects: selects)
    return whole?.fit(fit, variables, modelOptions(classCount: classes)) ?? fit
  }

  /// The best fit to everybody of whom there are variables.
  private func tableFit(_ classes: Int, selects: Bool) -> SegmentFit {
    let searched = sampleFit(classes, selects: selects)
    guard !sample.hasAll else { return searched }
    let start = searched.posteriors(of: variables)
    var modelOptions = self.modelOptions(classCount: classes)
    modelOptions.selectsVariables = selects && options.selectsAttributes
    var whole = SegmentFit(
      MixtureModel(options: modelOptions).fit(
        design, weights: weights, startingAt: start, relevant: searched.relevant))
    if let shape = searched.shape {
      whole = joint(
        whole, variables, block: searched.block, shape: shape, starts: [start],
        weights: weights)
    }
    // How often the best optimum was found is told by the search, not by the one run after it.
    whole.hits = searched.hits
    whole.runs = searched.runs
    return whole
  }

  /// The best fit of a number of segments to the sample.
  func sampleFit(_ classes: Int, selects: Bool = true) -> SegmentFit {
    let independent = independent(classes, sample.design, selects: selects)
    return joined(independent, random: random.stream("joint \(classes)"))
  }

  /// The better of an independent fit to the sample and of joint ones.
  func joined(_ independent: SegmentFit, random: SeededGenerator) -> SegmentFit {
    let gaussian = variables.indices.filter { variables[$0].canVaryTogether }
    guard gaussian.count >= 2, options.allowsDependence else { return independent }
    let dependence = LocalDependence(
      independent, sample.variables, rows: Array(sample.rows.indices), among: gaussian)
    let block = Array(dependence.block(variables).prefix(Self.largestBlock))
    guard block.count >= 2 else { return independent }
    // Where numbers do vary together, a few steps from the independent fit show it already.
    let rows = Array(sample.rows.indices)
    let probe = joint(
      independent, sample.variables, block: block, shape: .sharedCorrelations,
      starts: [independent.start(rows)], weights: sample.weights, iterations: Self.probeIterations)
    guard probe.bic < independent.bic else { return independent }
    let starts = self.starts(independent, random)
    let shapes =
      independent.classCount == 1
      ? [CovarianceMixture.Shape.ownCorrelations] : CovarianceMixture.Shape.allCases
    let joints = shapes.map {
      joint(
        independent, sample.variables, block: block, shape: $0, starts: starts,
        weights: sample.weights)
    }
    let best = joints.min { $0.bic < $1.bic } ?? independent
    return best.bic < independent.bic - Self.leastGain ? best : independent
  }

  private func independent(
    _ classes: Int, _ design: MixtureDesign, selects: Bool
  ) -> SegmentFit {
    var model = modelOptions(classCount: classes)
    model.starts = isQuick ? 8 : (sample.hasAll ? options.starts : options.starts / 2)
    model.finalists = isQuick ? 2 : (sample.hasAll ? 6 : 3)
    model.selectsVariables = selects && options.selectsAttributes
    return SegmentFit(
      MixtureModel(options: model).fit(
        design, weights: sample.weights, using: random.stream("fit \(classes)")))
  }

  /// Where joint fits begin: the independent fit, and finer ones whose classes were merged.
  private func starts(_ fit: SegmentFit, _ random: SeededGenerator) -> [[[Double]]] {
    let rows = Array(sample.rows.indices)
    var starts = [fit.start(rows)]
    guard fit.classCount > 1 else { return starts }
    var model = modelOptions(classCount: fit.classCount)
    model.selectsVariables = false
    model.relevant = fit.relevant
    model.maximumIterations = 60
    for extra in [0, 1, 2, 4] {
      model.classCount = fit.classCount + extra
      model.starts = 4
      model.finalists = 1
      let finer = SegmentFit(
        MixtureModel(options: model).fit(
          sample.design, weights: sample.weights, using: random.stream("start \(extra)")))
      starts.append(ClassMerge.merged(finer.start(rows), to: fit.classCount))
    }
    return starts
  }

  /// A joint fit; `base` is the independent fit that gives background and relevance.
  func joint(
    _ base: SegmentFit, _ variables: [MixtureVariable], block: [Int],
    shape: CovarianceMixture.Shape, starts: [[[Double]]], weights: [Double],
    tolerance: Double = 1e-6, iterations: Int = 300
  ) -> SegmentFit {
    var model = CovarianceMixture.Options(
      classCount: base.classCount, block: block, relevant: base.relevant)
    model.shape = shape
    let common = modelOptions(classCount: base.classCount)
    model.hasBackground = common.hasBackground
    model.backgroundCap = common.backgroundCap
    model.smoothing = common.smoothing
    model.relativeFloor = Self.jointFloor
    model.tolerance = tolerance
    model.maximumIterations = iterations
    let asNumbers = variables.indices.map {
      block.contains($0) ? variables[$0].asNumber : variables[$0]
    }
    let fit = CovarianceMixture(options: model).fit(
      asNumbers, weights: weights, background: base.backgroundParameters, starts: starts)
    return SegmentFit(fit, base: base, weights: weights)
  }

  /// Fits the same model anew to the sample with case weights, from new starts and from the fit.
  func refit(_ fit: SegmentFit, weights: [Double], random: SeededGenerator) -> [Int] {
    var model = modelOptions(classCount: fit.classCount)
    model.relevant = fit.relevant
    model.selectsVariables = false
    model.starts = fit.shape == nil ? 12 : 4
    model.finalists = fit.shape == nil ? 3 : 1
    model.tolerance = 1e-5
    let known = sample.rows.map { fit.posteriors[$0] }
    let independent = SegmentFit(
      MixtureModel(options: model).fit(
        sample.design, weights: weights, known: fit.shape == nil ? known : [], using: random))
    guard let shape = fit.shape else { return independent.assignments }
    return joint(
      fit, sample.variables, block: fit.block, shape: shape,
      starts: [independent.start(Array(sample.rows.indices)), fit.start(sample.rows)],
      weights: weights, tolerance: 1e-5
    ).assignments
  }
}

/// Merges classes that people can hardly be told apart by.
enum ClassMerge {
  /// Probabilities of `count` classes, made of those of more.
  ///
  /// In turns, the two are added up whose union takes most of the entropy away: Baudry and others,
  /// 2010, *Journal of Computational and Graphical Statistics* 19, 332-353. The last number of each
  /// row, the background's, stays.
  static func merged(_ probabilities: [[Double]], to count: Int) -> [[Double]] {
    var rows = probabilities
    while let width = rows.first?.count, width - 1 > max(count, 1) {
      let (a, b) = closest(rows, classes: width - 1)
      rows = rows.map { row in
        var merged = row
        merged[a] += row[b]
        merged.remove(at: b)
        return merged
      }
    }
    return rows
  }

  private static func closest(_ rows: [[Double]], classes: Int) -> (Int, Int) {
    func term(_ p: Double) -> Double { p > 0 ? -p * log(p) : 0 }
    var best = (0, 1)
    var most = -Double.infinity
    for a in 0..<classes {
      for b in (a + 1)..<max(classes, a + 1) {
        var saved = 0.0
        for row in rows where row[a] > 1e-9 && row[b] > 1e-9 {
          saved += term(row[a]) + term(row[b]) - term(row[a] + row[b])
        }
        if saved > most {
          most = saved
          best = (a, b)
        }
      }
    }
    return best
  }
}
