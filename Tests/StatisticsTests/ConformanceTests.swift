import Foundation
import TestSupport
import Testing

@testable import Statistics

/// Published and cross-checked numbers: poLCA, StepMix, VarSelLCM, mclust, R, scipy, statsmodels.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct ConformanceTests {
  /// Every check of the file is made by one of these or is not compared, with a reason.
  @Test func `every reference number is met, or the reason why it is not ours is given`() throws {
    let checks = try ConformanceCheck.all()
    var latent = LatentClassConformance()
    var mixtures = MixtureConformance()
    let partitions = PartitionConformance()
    let inference = InferenceConformance()
    let lifetime = LifetimeConformance()
    var passed = 0
    var comparisons = 0
    var skipped: [String] = []
    var failures: [String] = []
    for check in checks {
      let outcome =
        try latent.run(check) ?? mixtures.run(check) ?? partitions.run(check)
        ?? inference.run(check) ?? lifetime.run(check)
      guard let outcome else {
        failures.append("\(check.id): nothing makes this check")
        continue
      }
      comparisons += outcome.comparisons
      if let reason = outcome.outOfScope {
        skipped.append("\(check.id): \(reason)")
      } else if outcome.failures.isEmpty && outcome.comparisons > 0 {
        passed += 1
      } else {
        failures.append(contentsOf: outcome.failures)
      }
    }
    print(
      "conformance: \(passed) of \(checks.count) checks pass, \(skipped.count) not compared "
        + "(\(comparisons) numbers compared)")
    for line in skipped { print("  not compared: \(line)") }
    #expect(failures.isEmpty, "\(failures.joined(separator: "\n"))")
    #expect(!checks.isEmpty && Set(checks.map(\.id)).count == checks.count)
  }
}
