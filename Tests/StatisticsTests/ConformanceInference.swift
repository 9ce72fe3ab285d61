import Foundation

@testable import Statistics

/// Intervals, tests and corrections: scipy, statsmodels and R.
struct InferenceConformance {
  func run(_ check: ConformanceCheck) throws -> ConformanceOutcome? {
    switch check.id {
    case "idx.p_adjust_BH1995": adjusted(check)
    case "inf.proportion_ci": proportions(check)
    case "inf.multinomial_ci_goodman": goodman(check)
    case "inf.theme_seen_probability": seen(check)
    case "inf.table3x3": table(check)
    case "inf.iris_sepal_length_by_species": try groups(check)
    default: nil
    }
  }

  private func adjusted(_ check: ConformanceCheck) -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    let p = check.value["p"].numbers
    for (name, values) in [
      ("holm", MultipleTesting.holm(p)), ("hochberg", MultipleTesting.hochberg(p)),
      ("hommel", MultipleTesting.hommel(p)), ("BH", MultipleTesting.benjaminiHochberg(p)),
      ("BY", MultipleTesting.benjaminiYekutieli(p)),
      ("bonferroni", MultipleTesting.bonferroni(p)),
    ] { outcome.compare(name, values, check.value[name], of: check) }
    return outcome
  }

  private func proportions(_ check: ConformanceCheck) -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    for entry in check.value.list {
      guard let x = entry["x"].number, let n = entry["n"].number else { continue }
      for (name, interval) in [
        ("wilson", Interval.wilson(x, of: n)), ("beta", Interval.clopperPearson(x, of: n)),
        ("agresti_coull", Interval.agrestiCoull(x, of: n)),
        ("jeffreys", Interval.jeffreys(x, of: n)), ("normal", Interval.wald(x, of: n)),
      ] {
        outcome.compare(
          "\(name) \(x)/\(n)", [interval.lower, interval.upper], entry[name], of: check)
      }
    }
    return outcome
  }

  private func goodman(_ check: ConformanceCheck) -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    for entry in check.value.list {
      let intervals = Interval.goodman(entry["counts"].numbers)
      for (interval, expected) in zip(intervals, entry["lohi"].list) {
        outcome.compare("goodman", [interval.lower, interval.upper], expected, of: check)
      }
    }
    return outcome
  }

  private func seen(_ check: ConformanceCheck) -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    for name in check.value.keys {
      let entry = check.value[name]
      for count in entry.keys {
        let value = SampleReach.seenProbability(
          prevalence: Double(name.dropFirst(2)) ?? .nan, count: Int(count) ?? 0)
        outcome.compare("\(name) n=\(count)", value, entry[count].number, of: check)
      }
    }
    return outcome
  }

  private func table(_ check: ConformanceCheck) -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    let value = check.value
    let table = ContingencyTable(value["table"].list.map(\.numbers))
    let test = EffectSize.association(table.counts)
    let ratio = table.likelihoodRatio()
    outcome.compare("chi2", test?.chiSquared, value["chi2"].number, of: check)
    outcome.compare("df", test.map { Double($0.degrees) }, value["df"].number, of: check)
    outcome.compare("p", test?.pValue, value["p"].number, of: check)
    outcome.compare("V", test?.cramersV, value["cramers_v"].number, of: check)
    outcome.compare("G", ratio?.g, value["G"].number, of: check)
    outcome.compare("p of G", ratio?.pValue, value["p_G"].number, of: check)
    for (name, cells) in [
      ("std_resid", table.pearsonResiduals), ("adj_resid", table.adjustedResiduals),
      ("lift", table.lifts),
    ] {
      for (row, expected) in zip(cells, value[name].list) {
        outcome.compare(name, row, expected, of: check)
      }
    }
    // The two-by-two figures are of the table's first two rows and columns.
    let corner = ContingencyTable(table.counts.prefix(2).map { Array($0.prefix(2)) })
    let yates = corner.yates()
    let fisher = corner.fisherExact()
    outcome.compare(
      "yates", [yates?.chiSquared ?? .nan, yates?.pValue ?? .nan], value["chi2_yates_2x2"],
      of: check)
    outcome.compare(
      "fisher", [fisher?.oddsRatio ?? .nan, fisher?.pValue ?? .nan], value["fisher_2x2"], of: check)
    return outcome
  }

  private func groups(_ check: ConformanceCheck) throws -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    let values = try ReferenceTable("iris.csv").columns[0]
    let groups = try ReferenceTable("iris_class.csv").labels
    let variance = EffectSize.analysisOfVariance(values, groups: groups)
    let ranks = GroupTest.kruskalWallis(values, groups: groups)
    let welch = GroupTest.welch(values, groups: groups)
    outcome.compare("F", variance?.f, check.value["F"].number, of: check)
    outcome.compare("eta2", variance?.etaSquared, check.value["eta2"].number, of: check)
    outcome.compare("kruskal", ranks?.statistic, check.value["kruskal"].number, of: check)
    outcome.compare(
      "levene", GroupTest.levene(values, groups: groups)?.statistic,
      check.value["levene"].number, of: check)
    outcome.compare("welch", welch?.statistic, check.value["welch_F"].number, of: check)
    outcome.compare(
      "welch df", [welch?.degrees ?? .nan, welch?.residualDegrees ?? .nan],
      check.value["welch_df"], of: check)
    // Tiny p-values are compared by their logarithms.
    for (name, p) in [
      ("p", variance?.pValue), ("kruskal_p", ranks?.pValue), ("welch_p", welch?.pValue),
    ] {
      outcome.compare(name, p.map { log($0) }, check.value[name].number.map { log($0) }, of: check)
    }
    return outcome
  }
}
