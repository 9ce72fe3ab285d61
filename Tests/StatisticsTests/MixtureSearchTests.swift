import Foundation
import TestSupport
import Testing

@testable import Statistics

struct MixtureSearchTests {
  private static let planted = MixtureSamples.planted(40_000, seed: 11)

  private func options() -> MixtureSearch.Options {
    var options = MixtureSearch.Options(classCounts: 1...3)
    options.model.starts = 4
    options.model.finalists = 2
    options.sampleSize = 2_000
    return options
  }

  /// Writes a table to a file in uneven batches, calls `body` and removes the file.
  private func withFile<Result>(
    _ variables: [MixtureVariable], weights: [Double] = [], mostHeld: Int = 1 << 19,
    weighing: MixtureRowFileWriter.Weighing = .asGiven,
    _ body: (MixtureRowFile) throws -> Result
  ) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "likeness-rows-\(ProcessInfo.processInfo.globallyUniqueString)")
    defer { try? FileManager.default.removeItem(at: url) }
    var writer = try MixtureRowFileWriter(
      url, variables: variables.map { .init($0.family) }, sampleSize: 2_000,
      isWeighted: !weights.isEmpty, mostHeld: mostHeld)
    let count = variables[0].values.count
    var first = 0
    for step in sequence(first: 1, next: { $0 * 7 }) {
      guard first < count else { break }
      let range = first..<min(first + step, count)
      var noise: [Int: [Double]] = [:]
      for (j, variable) in variables.enumerated() where !variable.noise.isEmpty {
        noise[j] = Array(variable.noise[range])
      }
      try writer.append(
        variables.map { Array($0.values[range]) }, noise: noise,
        weights: weights.isEmpty ? [] : Array(weights[range]))
      first = range.upperBound
    }
    return try body(writer.finish(weighing))
  }

  @Test func `a file gives the fits of memory, and both those of one fit of all rows`() throws {
    let (variables, truth) = Self.planted
    let design = MixtureDesign(variables)
    let search = MixtureSearch(options: options())
    let inMemory = search.fits(of: design, using: SeededGenerator(seed: 2))
    let streamed = try withFile(variables) {
      try search.fits(of: $0, using: SeededGenerator(seed: 2))
    }
    #expect(inMemory.map(\.classCount) == [1, 2, 3])
    for (a, b) in zip(inMemory, streamed) {
      #expect(abs(a.logLikelihood - b.logLikelihood) < 1e-6 * 40_000)
      #expect(a.parameterCount == b.parameterCount && b.caseCount == 40_000)
    }
    var whole = options().model
    whole.classCount = 2
    let fit = MixtureModel(options: whole).fit(design, using: SeededGenerator(seed: 2))
    #expect(abs(fit.logLikelihood - streamed[1].logLikelihood) < 1e-6 * 40_000)
    #expect(isClose(fit.entropy, streamed[1].entropy, relative: 1e-3))
    #expect(Agreement.adjustedRand(fit.assignments, truth) > 0.9)
  }

  @Test func `the order of a file's rows and the number of threads change no bit`() throws {
    let (variables, _) = Self.planted
    var random = SeededGenerator(seed: 3)
    let shuffled = MixtureSamples.rearranged(variables, random.permutation(40_000))
    var options = options()
    options.classCounts = 2...2
    options.model.hasBackground = true
    // Little memory, so that the rows are put in order on the disk; then much.
    let cases = [(1, variables, 20_000), (2, variables, 1 << 19), (4, shuffled, 7_000)]
    let fits = try cases.map { threads, rows, memory in
      options.model.threads = threads
      return try withFile(rows, mostHeld: memory) {
        try MixtureSearch(options: options).fits(of: $0, using: SeededGenerator(seed: 2))[0]
      }
    }
    for fit in fits.dropFirst() {
      #expect(fit.logLikelihood == fits[0].logLikelihood)
      #expect(fit.parameters == fits[0].parameters)
      #expect(fit.shares == fits[0].shares)
      #expect(fit.entropy == fits[0].entropy)
    }
  }

  @Test func `equal rows of a file are merged with their weights`() throws {
    var random = SeededGenerator(seed: 8)
    let answers = (0..<3).map { _ in (0..<5_000).map { _ in Double(random.index(below: 2)) } }
    let variables = answers.map { MixtureVariable(.bernoulli, values: $0) }
    let weights = (0..<5_000).map { _ in 0.5 + random.uniform() }
    let design = MixtureDesign(variables)
    let (rows, total) = try withFile(variables, weights: weights, mostHeld: 2_000) {
      ($0.rowCount, $0.totalWeight)
    }
    #expect(rows == design.distinctCount && rows == 8)
    #expect(isClose(total, weights.reduce(0, +), relative: 1e-12))
    let effective = try withFile(variables, weights: weights, weighing: .effective) {
      $0.totalWeight
    }
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    #expect(isClose(effective, total * total / squares, relative: 1e-12))
  }

  @Test func `a file's sample are its rows of lowest hash`() throws {
    let (variables, _) = Self.planted
    let design = MixtureDesign(variables)
    let sample = try withFile(variables, mostHeld: 9_000) { $0.sample }
    #expect(sample.distinctCount == 2_000)
    let first = MixtureMemoryRows(design.prefix(2_000), weights: design.prefix(2_000).rowWeights)
    let own = MixtureMemoryRows(sample, weights: sample.rowWeights)
    for row in stride(from: 0, to: 2_000, by: 97) {
      #expect(
        (0..<variables.count).allSatisfy { j in
          let (a, b) = (first.reading(j, row: row), own.reading(j, row: row))
          return a == b || isClose(a ?? .nan, b ?? .nan, absolute: 1e-9)
        })
    }
  }

  @Test func `a file that cannot be made is said so`() {
    let url = URL(fileURLWithPath: "/nowhere-at-all/rows")
    #expect(throws: MixtureRowFile.Failure.unwritable) {
      _ = try MixtureRowFileWriter(url, variables: [.init(.gaussian)]).finish()
    }
  }
}
