import Foundation
import Kernels

/// Mixtures of several numbers of classes, for tables of any size.
///
/// Starts are searched on a sample of distinct rows (with their weights), which a hash of their
/// contents draws, so it does not depend on the order of the rows. The best few optima of the sample
/// go on to all rows, where exact passes of EM (with extrapolated steps) run until one gains less
/// than `gainPerCase`. Likelihood, shares, entropy and criteria are those of all rows, not estimates.
///
/// ```swift
/// let search = MixtureSearch(options: .init(classCounts: 2...8))
/// let fits = search.fits(of: design, using: generator)       // one per number of classes
/// let fits = try search.fits(of: file, using: generator)     // the same from a file
/// ```
///
/// The fits hold no probabilities per row (``MixtureFit/posteriors`` is empty): ``MixtureScorer``
/// streams them.
package struct MixtureSearch: Sendable {
  package struct Options: Sendable {
    /// Numbers of classes, each from 1.
    package var classCounts: ClosedRange<Int>
    /// How a mixture is searched on the sample; `classCount` is set from `classCounts`.
    package var model: MixtureModel.Options
    /// Most distinct rows of the sample (of a file, its writer decides).
    package var sampleSize = 20_000
    /// How many different optima of the sample are tried on all rows.
    package var carried = 2
    /// Passes that each of them gets before the best one goes on alone.
    package var trialPasses = 3
    /// Passes over all rows end when one gains less than this log-likelihood per case.
    package var gainPerCase = 1e-8
    /// Most passes over all rows.
    package var maximumPasses = 200

    /// 20 starts, the 5 best to convergence, for each number of classes.
    package init(classCounts: ClosedRange<Int>) {
      self.classCounts = classCounts
      model = MixtureModel.Options(classCount: classCounts.lowerBound)
    }
  }

  package let options: Options

  package init(options: Options) { self.options = options }

  /// The best fit for each number of classes, in their order, of a table in memory.
  package func fits(of design: MixtureDesign, using generator: SeededGenerator) -> [MixtureFit] {
    let sample = design.prefix(options.sampleSize)
    return fits(
      of: MixtureMemoryRows(design, weights: design.rowWeights), sample: sample, generator)
  }

  /// The best fit for each number of classes, in their order, of a file's rows.
  package func fits(
    of file: MixtureRowFile, using generator: SeededGenerator
  ) throws(MixtureRowFile.Failure) -> [MixtureFit] {
    let fits = fits(of: MixtureFileRows(file: file), sample: file.sample, generator)
    try file.check()
    return fits
  }

  /// Takes a fit of a sample on to all rows of a file.
  ///
  /// `variables` are the sample's rows, in the order of the file's variables, and `posteriors` has per
  /// row the probability of each class, the background's last; `model` says how the sample was fitted,
  /// with as many classes. Which variables are `relevant` is not chosen anew. Exact passes go over the
  /// file by the rules of ``Options``. Noisy Gaussian variables are not taken.
  package func fit(
    of file: MixtureRowFile, startingAt posteriors: [[Double]], of variables: [MixtureVariable],
    relevant: [Bool], model: MixtureModel.Options
  ) -> MixtureFit {
    var model = model
    model.selectsVariables = false
    let count = variables.first?.values.count ?? 0
    let design = MixtureDesign(
      readings: variables.map { variable in (0..<count).map { variable.reading($0) } }, noisy: [],
      weights: [Double](repeating: 1, count: count), columns: file.columns)
    let sample = MixtureMemoryRows(design, weights: design.rowWeights)
    let start = MixtureStartSearch(sample, model).final(
      startingAt: posteriors, relevant: relevant)
    let threads = model.threads > 0 ? model.threads : IndependentTasks.processorCount
    let run = MixtureRun(
      MixtureFileRows(file: file), shape: model.shape(threads: threads), relevant: relevant)
    run.resume(start.snapshot)
    run.polish(passes: options.maximumPasses, gainPerCase: options.gainPerCase)
    return MixtureFit(
      run, membership: nil, gains: [], hits: 1, runs: 1, starts: 1, iterations: run.iterations,
      hasConverged: run.hasConverged)
  }

  private func fits(
    of rows: any MixtureRows, sample: MixtureDesign, _ generator: SeededGenerator
  ) -> [MixtureFit] {
    let counts = options.classCounts.filter { $0 > 0 }
    let threads =
      options.model.threads > 0 ? options.model.threads : IndependentTasks.processorCount
    let sampleRows = MixtureMemoryRows(sample, weights: sample.rowWeights)
    // The largest first: threads then end at about the same time.
    let searched = IndependentTasks.map(
      count: counts.count, threads: threads, state: {}
    ) { _, place in
      let count = counts[counts.count - 1 - place]
      var model = options.model
      model.classCount = count
      model.threads = 1
      let search = MixtureStartSearch(sampleRows, model)
      let finals = search.finals(known: [], using: generator.stream("classes \(count)"))
      return Searched(model: model, finals: finals, starts: search.starts)
    }
    return searched.reversed().map { complete($0, rows, threads: threads) }
  }

  private struct Searched {
    let model: MixtureModel.Options
    let finals: [MixtureStartSearch.Final]
    let starts: Int
  }

  /// Takes the best optima of the sample on to all rows.
  private func complete(
    _ searched: Searched, _ rows: any MixtureRows, threads: Int
  ) -> MixtureFit {
    let finals = searched.finals
    let run = MixtureRun(
      rows, shape: searched.model.shape(threads: threads),
      relevant: [Bool](repeating: true, count: rows.columns.count))
    let distinct = different(finals)
    var best: (snapshot: MixtureRun.Snapshot, bic: Double, index: Int)?
    for index in distinct {
      run.resume(finals[index].snapshot)
      if distinct.count > 1 { run.polish(passes: options.trialPasses, gainPerCase: 0) }
      if best.map({ run.bic < $0.bic }) ?? true { best = (run.snapshot, run.bic, index) }
    }
    if let best {
      if distinct.count > 1 { run.jump(to: best.snapshot) }
      run.polish(passes: options.maximumPasses, gainPerCase: options.gainPerCase)
    }
    let winner = finals[best?.index ?? 0]
    return MixtureFit(
      run, membership: nil, gains: [],
      hits: finals.count { abs($0.bic - winner.bic) <= MixtureStartSearch.slack(winner.bic) },
      runs: finals.count, starts: searched.starts, iterations: run.iterations,
      hasConverged: run.hasConverged)
  }

  /// Places of the best runs that ended at different optima.
  private func different(_ finals: [MixtureStartSearch.Final]) -> [Int] {
    let order = finals.indices.sorted {
      finals[$0].bic == finals[$1].bic ? $0 < $1 : finals[$0].bic < finals[$1].bic
    }
    var kept: [Int] = []
    for index in order {
      let isNew = kept.allSatisfy {
        abs(finals[$0].bic - finals[index].bic) > MixtureStartSearch.slack(finals[index].bic)
      }
      if isNew && kept.count < max(options.carried, 1) { kept.append(index) }
    }
    return kept
  }
}
