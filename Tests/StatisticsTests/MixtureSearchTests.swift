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
    _ variables: [MixtureVariable], _ body: (MixtureRowFile) throws -> Result
  ) throws -> Result {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "likeness-rows-\(ProcessInfo.processInfo.globallyUniqueString)")
    defer { try? FileManager.default.removeItem(at: url) }
    var writer = try MixtureRowFileWriter(
      url, variables: variables.map { .init($0.family) }, sampleSize: 2_000)
    let count = variables[0].values.count
    var first = 0
    for step in sequence(first: 1, next: { $0 * 7 }) {
      guard first < count else { break }
      let range = first..<min(first + step, count)
      var noise: [Int: [Double]] = [:]
      for (j, variable) in variables.enumerated() where !variable.noise.isEmpty {
        noise[j] = Array(variable.noise[range])
      }
      try writer.append(variables.map { Array($0.values[range]) }, noise: noise)
      first = range.upperBound
    }
    return try body(writer.finish())
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

  @Test func `the order of a file's rows does not matter, nor how many threads there are`() throws {
    let (variables, _) = Self.planted
    var random = SeededGenerator(seed: 3)
    let shuffled = MixtureSamples.rearranged(variables, random.permutation(40_000))
    var options = options()
    options.classCounts = 2...2
    let fits = try [1, 2].map { threads in
      options.model.threads = threads
      return try withFile(variables) {
        try MixtureSearch(options: options).fits(of: $0, using: SeededGenerator(seed: 2))[0]
      }
    }
    #expect(fits[0].logLikelihood == fits[1].logLikelihood)
    #expect(fits[0].parameters == fits[1].parameters)
    let other = try withFile(shuffled) {
      try MixtureSearch(options: options).fits(of: $0, using: SeededGenerator(seed: 2))[0]
    }
    #expect(isClose(other.logLikelihood, fits[0].logLikelihood, relative: 1e-9))
    let scores = MixtureScorer(fits[0]).probabilities(of: variables)
    let others = MixtureScorer(other).probabilities(of: variables)
    #expect(zip(scores, others).allSatisfy { ($0 > 0.5) == ($1 > 0.5) || abs($0 - $1) < 1e-6 })
  }

  @Test func `probabilities are streamed in the order of the rows`() throws {
    let (variables, _) = Self.planted
    var options = options()
    options.classCounts = 2...2
    options.model.hasBackground = true
    let streamed = try withFile(variables) { file in
      let fit = try MixtureSearch(options: options).fits(of: file, using: SeededGenerator(seed: 2))[
        0]
      var flat: [Double] = []
      try MixtureScorer(fit).stream(file) { first, chunk in
        #expect(first * 3 == flat.count)
        flat += chunk
      }
      let whole = MixtureScorer(fit).probabilities(of: variables)
      #expect(zip(flat, whole).allSatisfy { abs($0 - $1) < 1e-12 })
      return flat
    }
    #expect(streamed.count == 40_000 * 3)
    #expect(
      stride(from: 0, to: streamed.count, by: 3).allSatisfy {
        isClose(streamed[$0] + streamed[$0 + 1] + streamed[$0 + 2], 1, absolute: 1e-12)
      })
  }

  @Test func `a sample keeps the distinct rows of lowest hash with their weights`() {
    var one = MixtureRowSample(size: 5)
    var other = MixtureRowSample(size: 5)
    let rows = (0..<40).map { [Double($0 % 20), 1.5] }
    for row in rows { row.withUnsafeBufferPointer { one.offer($0) } }
    for row in rows.reversed() { row.withUnsafeBufferPointer { other.offer($0) } }
    let (columns, weights) = one.finished()
    #expect(columns == other.finished().columns)
    #expect(columns[0].count == 5 && weights == [2, 2, 2, 2, 2])
  }

  @Test func `a file that cannot be made is said so`() {
    let url = URL(fileURLWithPath: "/nowhere-at-all/rows")
    #expect(throws: MixtureRowFile.Failure.unwritable) {
      _ = try MixtureRowFileWriter(url, variables: [.init(.gaussian)]).finish()
    }
  }
}
