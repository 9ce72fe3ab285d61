import EvidenceModel
import Foundation
import Statistics

/// The few people whose refunds, disputes or returns are far over everybody else's.
///
/// A mixture of two components, each with a binomial rate per cost signal, is fitted to the counts
/// behind the shares. It is accepted when BIC prefers two components, the upper rate of a signal is
/// at least three times the lower and at least .15, and the group holds at least five people and at
/// most a fifth. Who belongs is then sharpened by tickets and by what the costly people have in
/// common (``NegativeProfile``); a person needs at least one costly event.
struct NegativeGroup {
  /// Row indices, ascending.
  let members: [Int]
  /// Names of the signals found in the table, which then stay out of the basis.
  let attributes: [String]
  /// Names of the signals whose rate sets the group apart, strongest first.
  let distinguishing: [String]

  private static let leastRate = 0.15
  private static let leastRatio = 3.0
  private static let largestShare = 0.2
  private static let leastMembers = 5

  /// Events and occasions of one signal, per person; 0 of 0 where unknown.
  private struct Signal {
    let name: String
    let events: [Double]
    let occasions: [Double]
  }

  /// Looks for the group; `nil` when the table has no signals or no such group.
  static func find(
    in table: AttributeTable, signals names: [String], supporting: [String]
  ) -> NegativeGroup? {
    let signals = names.compactMap { signal($0, in: table) }
    guard !signals.isEmpty, let fit = fit(signals, people: table.people.count) else { return nil }
    let apart = signals.indices.filter {
      fit.upper[$0] >= leastRate && fit.upper[$0] >= leastRatio * fit.lower[$0]
    }
    guard !apart.isEmpty, fit.gain > 0 else { return nil }
    let isCostly = table.people.indices.map { i in
      apart.reduce(0) { $0 + signals[$1].events[i] } >= 0.5
    }
    let posterior = NegativeProfile(
      fit.posterior, isCostly: isCostly, in: table, signals: signals.map(\.name),
      supporting: supporting
    ).posterior
    let members = posterior.indices.filter { posterior[$0] > 0.5 }
    let known = table.people.indices.filter { i in signals.contains { $0.occasions[i] > 0 } }
    guard members.count >= leastMembers,
      Double(members.count) <= largestShare * Double(known.count)
    else { return nil }
    let ranked = apart.sorted {
      let (a, b) = (fit.upper[$0] - fit.lower[$0], fit.upper[$1] - fit.lower[$1])
      return a == b ? $0 < $1 : a > b
    }
    return NegativeGroup(
      members: members, attributes: signals.map(\.name) + supporting,
      distinguishing: ranked.map { signals[$0].name })
  }

  private static func signal(_ name: String, in table: AttributeTable) -> Signal? {
    guard let index = table.attributes.firstIndex(where: { $0.name == name && $0.scale == .share }),
      !table.trials[index].isEmpty
    else { return nil }
    var events: [Double] = []
    var occasions: [Double] = []
    for (value, trials) in zip(table.values[index], table.trials[index]) {
      let isKnown = value.isFinite && value >= 0 && value <= 1 && trials.isFinite && trials > 0
      events.append(isKnown ? value * trials : 0)
      occasions.append(isKnown ? trials : 0)
    }
    return Signal(name: name, events: events, occasions: occasions)
  }

  private struct Fit {
    var lower: [Double]
    var upper: [Double]
    var share: Double
    var posterior: [Double]
    var logLikelihood: Double
    /// BIC of one component less that of two.
    var gain: Double
    let known: [Int]
  }

  private static func fit(_ signals: [Signal], people: Int) -> Fit? {
    let known = (0..<people).filter { i in signals.contains { $0.occasions[i] > 0 } }
    guard known.count >= 2 * leastMembers else { return nil }
    let pooled = signals.map { rate($0, known) { _ in 1 } }
    var one = 0.0
    for i in known { one += logDensity(signals, pooled, i) }
    var best: Fit?
    for fraction in [0.03, 0.08, 0.15, 0.3] {
      let result = expectationMaximisation(signals, known, people: people, fraction: fraction)
      if best.map({ result.logLikelihood > $0.logLikelihood + 1e-9 }) ?? true { best = result }
    }
    guard var best else { return nil }
    let cost = Double(signals.count + 1) * log(Double(known.count))
    best.gain = 2 * (best.logLikelihood - one) - cost
    return best
  }

  /// EM from the people with the highest rates as the upper component.
  private static func expectationMaximisation(
    _ signals: [Signal], _ known: [Int], people: Int, fraction: Double
  ) -> Fit {
    func overall(_ i: Int) -> Double {
      let events = signals.reduce(0) { $0 + $1.events[i] }
      let occasions = signals.reduce(0) { $0 + $1.occasions[i] }
      return (events + 0.1) / (occasions + 1)
    }
    let ranked = known.sorted { overall($0) == overall($1) ? $0 < $1 : overall($0) > overall($1) }
    var posterior = [Double](repeating: 0, count: people)
    let top = max(Int(fraction * Double(known.count)), 2)
    for (rank, i) in ranked.enumerated() { posterior[i] = rank < top ? 0.95 : 0.02 }
    var lower: [Double] = []
    var upper: [Double] = []
    var share = 0.0
    var logLikelihood = -Double.infinity
    for _ in 0..<500 {
      lower = signals.map { rate($0, known) { 1 - posterior[$0] } }
      upper = signals.map { rate($0, known) { posterior[$0] } }
      share = known.reduce(0) { $0 + posterior[$1] } / Double(known.count)
      share = min(max(share, 1e-6), 1 - 1e-6)
      let before = logLikelihood
      logLikelihood = 0
      for i in known {
        let a = log(share) + logDensity(signals, upper, i)
        let b = log(1 - share) + logDensity(signals, lower, i)
        let top = max(a, b)
        let sum = exp(a - top) + exp(b - top)
        posterior[i] = exp(a - top) / sum
        logLikelihood += top + log(sum)
      }
      if logLikelihood - before < 1e-9 * Double(known.count) { break }
    }
    return Fit(
      lower: lower, upper: upper, share: share, posterior: posterior,
      logLikelihood: logLikelihood, gain: 0, known: known)
  }

  private static func rate(_ signal: Signal, _ known: [Int], weight: (Int) -> Double) -> Double {
    var events = 0.0
    var occasions = 0.0
    for i in known {
      events += weight(i) * signal.events[i]
      occasions += weight(i) * signal.occasions[i]
    }
    return min(max(occasions > 0 ? events / occasions : 0, 1e-6), 1 - 1e-6)
  }

  private static func logDensity(_ signals: [Signal], _ rates: [Double], _ i: Int) -> Double {
    var sum = 0.0
    for (signal, rate) in zip(signals, rates) {
      sum += signal.events[i] * log(rate) + (signal.occasions[i] - signal.events[i]) * log(1 - rate)
    }
    return sum
  }
}
