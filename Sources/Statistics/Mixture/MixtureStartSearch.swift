import Foundation
import Kernels

/// Many short runs from seeded starts over rows in memory, and the best of them to convergence.
///
/// Starts are independent of each other, so threads share them; the result is the same for any
/// number of threads.
struct MixtureStartSearch {
  let rows: MixtureMemoryRows
  let options: MixtureModel.Options
  private let shape: MixtureRun.Shape
  private let threads: Int

  /// A converged run.
  struct Final {
    let snapshot: MixtureRun.Snapshot
    let bic: Double
    let iterations: Int
    let hasConverged: Bool
  }

  init(_ rows: MixtureMemoryRows, _ options: MixtureModel.Options) {
    self.rows = rows
    self.options = options
    shape = options.shape(threads: 1)
    let isLarge = rows.count * max(options.starts, 1) >= 200_000
    threads =
      options.threads > 0 ? options.threads : (isLarge ? IndependentTasks.processorCount : 1)
  }

  /// Threads share the tasks; one task alone has all of them for its passes.
  private func shape(ofTasks count: Int) -> MixtureRun.Shape {
    options.shape(threads: count == 1 ? options.threads : 1)
  }

  var starts: Int { options.classCount > 1 ? max(options.starts, 1) : 1 }

  private var allVariables: [Bool] {
    options.relevant.isEmpty
      ? [Bool](repeating: true, count: rows.columns.count) : options.relevant
  }

  /// Converged runs, from the best short run on.
  func finals(known: [[Double]], using generator: SeededGenerator) -> [Final] {
    let hasKnown = !known.isEmpty && options.classCount > 1
    let count = starts + (hasKnown ? 1 : 0)
    let startShape = shape(ofTasks: count)
    if count == 1 {
      // One start alone needs no short run to be compared by.
      let bench = Bench(rows, startShape)
      begin(bench, start: 0, generator)
      return [converge(bench.run)]
    }
    let candidates = IndependentTasks.map(
      count: count, threads: threads, state: { Bench(rows, startShape) }
    ) { bench, start in
      if start < starts {
        begin(bench, start: start, generator)
      } else {
        bench.fill(with: known)
        bench.run.begin(
          relevant: allVariables, given: bench.responsibilities, keepsBackground: true)
      }
      bench.run.iterate(limit: options.shortIterations, tolerance: 1e-5)
      return (snapshot: bench.run.snapshot, score: -bench.run.bic)
    }
    let order = candidates.indices.sorted {
      candidates[$0].score == candidates[$1].score
        ? $0 < $1 : candidates[$0].score > candidates[$1].score
    }
    let chosen = order.prefix(max(options.finalists, 1)).map { candidates[$0].snapshot }
    let finalShape = shape(ofTasks: chosen.count)
    return IndependentTasks.map(
      count: chosen.count, threads: threads,
      state: { MixtureRun(rows, shape: finalShape, relevant: allVariables) }
    ) { run, index in
      run.resume(chosen[index])
      return converge(run)
    }
  }

  /// The one run that starts from given probabilities.
  func final(startingAt posteriors: [[Double]], relevant: [Bool]) -> Final {
    let bench = Bench(rows, shape(ofTasks: 1))
    bench.fill(with: posteriors)
    bench.run.begin(
      relevant: relevant, given: bench.responsibilities, keepsBackground: true, settling: 8)
    return converge(bench.run)
  }

  /// A run with room for the probabilities that it starts from, `[row][slot]`.
  private final class Bench {
    let run: MixtureRun
    let responsibilities: UnsafeMutablePointer<Double>
    private let rows: MixtureMemoryRows

    init(_ rows: MixtureMemoryRows, _ shape: MixtureRun.Shape) {
      self.rows = rows
      run = MixtureRun(
        rows, shape: shape, relevant: [Bool](repeating: true, count: rows.columns.count))
      let count = max(rows.count * shape.slots, 1)
      responsibilities = .allocate(capacity: count)
      responsibilities.initialize(repeating: 0, count: count)
    }

    deinit { responsibilities.deallocate() }

    var starts: MixtureStarts {
      MixtureStarts(rows: rows, shape: run.shape, responsibilities: responsibilities)
    }

    func fill(with posteriors: [[Double]]) {
      let slots = run.shape.slots
      for (row, probabilities) in posteriors.enumerated() {
        let out = responsibilities + Int(rows.design.position[row]) * slots
        for k in 0..<slots { out[k] = k < run.classCount ? probabilities[k] : 0 }
      }
    }
  }

  private func begin(_ bench: Bench, start: Int, _ generator: SeededGenerator) {
    let all = allVariables
    var random = generator.stream("start \(start)")
    var relevant = all
    // Selection is multi-modal: every other pair of starts begins from a random half of them.
    if options.selectsVariables && start % 4 >= 2 {
      relevant = all.map { $0 && random.uniform() < 0.5 }
      if !relevant.contains(true) { relevant = all }
    }
    if options.classCount <= 1 {
      bench.starts.single()
    } else if start % 2 == 0 {
      bench.starts.seeds(relevant: relevant, &random)
    } else {
      bench.starts.dirichlet(&random)
    }
    bench.run.begin(relevant: relevant, given: bench.responsibilities)
  }

  private func converge(_ run: MixtureRun) -> Final {
    run.iterate(limit: options.maximumIterations, tolerance: options.tolerance)
    var best = final(run)
    guard options.selectsVariables, options.classCount > 1 else { return best }
    for _ in 0..<12 {
      let kept = penalizedGains(run).map { $0 > 0 }
      guard kept != run.relevant, options.crossChecksVariables || kept.contains(true) else { break }
      run.setRelevant(kept)
      run.iterate(limit: options.maximumIterations, tolerance: options.tolerance)
      let next = final(run)
      // Cross-checked selection is after a state that agrees with itself, not the lowest BIC: that
      // may rest on the very shapes that it refuses.
      if options.crossChecksVariables || next.bic < best.bic { best = next }
    }
    return best
  }

  /// What each variable gains by differing between classes, less its penalty; the run's last pass must
  /// have been one over all variables under its parameters.
  func penalizedGains(_ run: MixtureRun) -> [Double] {
    let cost = Double(run.classCount - 1) * log(max(run.totalWeight, 1)) / 2
    let quick = options.crossChecksVariables ? nil : MixtureRelevance.gains(ofSums: run)
    let gains =
      quick ?? MixtureRelevance(run, rows).gains(crossChecked: options.crossChecksVariables)
    // The extended BIC: of many columns some look telling by chance alone.
    let chance = options.crossChecksVariables ? log(Double(max(run.columns.count, 1))) : 0
    return zip(gains, run.columns).map { $0 - cost * Double($1.family.degrees) - chance }
  }

  private func final(_ run: MixtureRun) -> Final {
    Final(
      snapshot: run.snapshot, bic: run.bic, iterations: run.iterations,
      hasConverged: run.hasConverged)
  }
}

extension MixtureStartSearch {
  /// The place of the best of some converged runs, and how many ended as well as it did.
  static func best(_ finals: [Final]) -> (index: Int, hits: Int) {
    let index =
      finals.indices.min {
        finals[$0].bic == finals[$1].bic ? $0 < $1 : finals[$0].bic < finals[$1].bic
      } ?? 0
    let slack = slack(finals[index].bic)
    return (index, finals.count { $0.bic <= finals[index].bic + slack })
  }

  /// How far apart two optima count as one.
  static func slack(_ bic: Double) -> Double { 0.02 + 1e-7 * abs(bic) }
}

extension MixtureModel.Options {
  func shape(threads: Int) -> MixtureRun.Shape {
    MixtureRun.Shape(
      classCount: max(classCount, 1), hasBackground: hasBackground, backgroundCap: backgroundCap,
      prior: smoothing, threads: threads, level: level)
  }
}
