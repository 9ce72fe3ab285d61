import Foundation
import TestSupport
import Testing

@testable import Statistics

/// Published and cross-checked numbers: poLCA, StepMix, VarSelLCM, R and statsmodels.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct ConformanceTests {
  /// The file of checks, and a tally of those made.
  private struct Checks {
    let values: [String: Any]
    private(set) var made = 0
    private(set) var failed: [String] = []

    init() throws {
      // The file was written by Python, which writes NaN where JSON has no word for it.
      let text = try String(
        contentsOf: SharedData.url("reference/conformance.json"), encoding: .utf8)
      let data = Data(
        text.replacingOccurrences(of: "-Infinity", with: "null").replacingOccurrences(
          of: "Infinity", with: "null"
        ).replacingOccurrences(of: "NaN", with: "null").utf8)
      let root = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      var values: [String: Any] = [:]
      for check in root?["checks"] as? [[String: Any]] ?? [] {
        if let id = check["id"] as? String { values[id] = check["value"] }
      }
      self.values = values
    }

    mutating func expect(_ name: String, _ isMet: Bool) {
      made += 1
      if !isMet { failed.append(name) }
    }

    mutating func close(_ id: String, _ value: Double, _ tolerance: Double) {
      let expected = values[id] as? Double ?? .nan
      expect("\(id): \(value) for \(expected)", abs(value - expected) <= tolerance)
    }

    func report(_ title: String) {
      print("conformance, \(title): \(made - failed.count) of \(made)")
      #expect(failed.isEmpty && made > 0, "\(failed)")
    }
  }

  private func columns(_ name: String) throws -> (names: [String], columns: [[Double]]) {
    let text = try String(contentsOf: SharedData.url("reference/data/\(name).csv"), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.filter { $0 != "\"" }
      }
    }
    let names = lines[0].map { String($0) }
    return (
      names, names.indices.map { j in lines.dropFirst().map { Double($0[j]) ?? .nan } }
    )
  }

  private func categorical(_ column: [Double]) -> MixtureVariable {
    let levels = Set(column.filter(\.isFinite)).sorted()
    return MixtureVariable(
      .categorical(levels: levels.count),
      values: column.map { value in levels.firstIndex(of: value).map(Double.init) ?? .nan })
  }

  private func fit(
    _ variables: [MixtureVariable], _ count: Int, starts: Int = 16, tolerance: Double = 1e-8
  ) -> MixtureFit {
    var options = MixtureModel.Options(classCount: count)
    options.starts = starts
    options.finalists = 3
    options.maximumIterations = 3_000
    options.tolerance = tolerance
    return MixtureModel(options: options).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 1))
  }

  @Test func `latent classes reach the published likelihoods`() throws {
    var checks = try Checks()
    for (name, width, counts) in [
      ("carcinoma", 7, 1...4), ("cheating", 4, 1...2), ("gss82", 4, 1...3), ("values", 4, 1...2),
    ] {
      let variables = try columns(name).columns.prefix(width).map(categorical)
      for count in counts {
        let fit = fit(variables, count)
        let id = "lca.\(name).\(count)"
        checks.close(id + ".loglik", fit.logLikelihood, 5e-4)
        checks.close(id + ".npar", Double(fit.parameterCount), 0)
        checks.close(id + ".bic", fit.bic, 0.01)
        if count > 1 { checks.close(id + ".entropyR2", fit.entropyR2, 2e-3) }
        if let shares = checks.values[id + ".shares"] as? [Double] {
          checks.expect(
            id + ".shares", zip(shares, fit.shares).allSatisfy { abs($0 - $1) < 1e-3 })
        }
      }
    }
    checks.report("latent classes")
  }

  @Test func `missing answers are handled by full-information likelihood`() throws {
    var checks = try Checks()
    let variables = try columns("election").columns.prefix(12).map(categorical)
    for count in 1...2 {
      let fit = fit(variables, count, starts: 4)
      checks.close("lca.election_fiml.\(count).loglik", fit.logLikelihood, 5e-4)
      checks.close("lca.election_fiml.\(count).bic", fit.bic, 0.01)
    }
    for (name, bests) in [
      ("iris_mixed", [-600.9992, -405.5743, -342.6922]),
      ("iris_mixed_missing20", [-483.8964, -346.3571, -302.0510]),
    ] {
      let data = try columns(name).columns
      let variables =
        data.prefix(2).map { MixtureVariable(.gaussian, values: $0) }
        + data.suffix(2).map(categorical)
      for (index, best) in bests.enumerated() {
        let value = fit(variables, index + 1).logLikelihood
        checks.expect("\(name) \(index + 1): \(value)", abs(value - best) < 1e-3)
      }
    }
    checks.report("missing values")
  }

  @Test func `a mixed mixture agrees with VarSelLCM`() throws {
    var checks = try Checks()
    var (names, data) = try columns("heart")
    data[0][0] = .nan
    let gaussian = ["RestBloodPressure", "SerumCholestoral", "MaxHeartRate"]
    let variables = names.dropLast().indices.map { j in
      names[j] == "Age"
        ? MixtureVariable(.poisson, values: data[j])
        : (gaussian.contains(names[j])
          ? MixtureVariable(.gaussian, values: data[j]) : categorical(data[j]))
    }
    for (count, best) in [(2, -6390.2514), (3, -6329.3526), (4, -6289.3830)] {
      let value = fit(variables, count, starts: 20, tolerance: 1e-7).logLikelihood
      checks.expect("heart \(count): \(value)", abs(value - best) < 2e-3)
    }
    checks.report("mixed mixture")
  }

  @Test func `intervals, agreement and corrections agree with R and statsmodels`() throws {
    var checks = try Checks()
    for entry in checks.values["inf.proportion_ci"] as? [[String: Any]] ?? [] {
      guard let x = entry["x"] as? Double, let n = entry["n"] as? Double,
        let wilson = entry["wilson"] as? [Double]
      else { continue }
      let interval = Interval.wilson(x, of: n)
      checks.expect(
        "wilson \(x)/\(n)",
        abs(interval.lower - wilson[0]) < 1e-6 && abs(interval.upper - wilson[1]) < 1e-6)
    }
    let partitions = checks.values["idx.partition_compare"] as? [String: Any] ?? [:]
    if let a = partitions["a"] as? [Int], let b = partitions["b"] as? [Int],
      let ari = partitions["ari"] as? Double
    {
      checks.expect("ari", abs(Agreement.adjustedRand(a, b) - ari) < 1e-8)
    }
    let adjusted = checks.values["idx.p_adjust_BH1995"] as? [String: Any] ?? [:]
    if let p = adjusted["p"] as? [Double], let holm = adjusted["holm"] as? [Double],
      let bh = adjusted["BH"] as? [Double]
    {
      checks.expect("holm", zip(MultipleTesting.holm(p), holm).allSatisfy { abs($0 - $1) < 1e-8 })
      checks.expect(
        "BH", zip(MultipleTesting.benjaminiHochberg(p), bh).allSatisfy { abs($0 - $1) < 1e-8 })
    }
    let table = checks.values["inf.table3x3"] as? [String: Any] ?? [:]
    if let counts = table["table"] as? [[Double]], let result = EffectSize.association(counts) {
      checks.expect("chi2", abs(result.chiSquared - (table["chi2"] as? Double ?? 0)) < 1e-6)
      checks.expect("p", abs(result.pValue - (table["p"] as? Double ?? 0)) < 1e-9)
      checks.expect("V", abs(result.cramersV - (table["cramers_v"] as? Double ?? 0)) < 1e-9)
    }
    checks.report("inference")
  }
}
