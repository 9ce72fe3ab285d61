import EvidenceModel
import Foundation
import Statistics

/// What the segments are formed from: cleaned variables of the people who can be placed.
struct SegmentationBasis {
  /// One variable of the mixture and the attribute that it comes from.
  struct Variable {
    let attribute: String
    let title: String
    let variable: MixtureVariable
    /// How values of the attribute become those of the variable.
    let encoding: BasisEncoding
    let family: SegmentFamily
    /// Why it has this family.
    let reason: String
    /// For a logarithm that only the fit can justify: the number itself.
    var plain: MixtureVariable?
    /// Whether a family set by hand was one that the values can't have.
    var ignoresWish = false
    /// Variables with the same one are tied by how they are made: parts of a whole, or of an amount.
    let block: String
  }

  private(set) var variables: [Variable]
  /// The people in the fit: indices of the table, ascending; variables have one value for each.
  let rows: [Int]
  /// What each of them counts (``EffectiveWeights``); empty where everybody counts once.
  let weights: [Double]
  /// People of whom too little is known to form segments, who are placed in them afterwards.
  let thinRows: [Int]
  /// The variables of the fit for them.
  private(set) var thinVariables: [MixtureVariable]
  private let thinPlain: [MixtureVariable?]
  /// People without any basis value.
  let unplaced: [Int]
  let findings: [Finding]
  /// What must be known of a person, in columns of ``knownColumns``, to take part in the fit.
  let leastKnown: Double
  /// The attributes that count for how much is known.
  let knownColumns: [String]

  private static let mostMissing = 0.7
  private static let collinearFrom = 0.95
  /// Plain numbers may vary together in the model, so only nearly the same ones go.
  private static let collinearNumbersFrom = 0.985
  private static let leastKnowledge = 0.5

  /// An attribute on its way into the basis.
  struct Candidate {
    let attribute: Attribute
    var values: [Double]
    var trials: [Double]

    func restricted(to rows: [Int]) -> Candidate {
      Candidate(
        attribute: attribute, values: rows.map { values[$0] },
        trials: trials.isEmpty ? [] : rows.map { trials[$0] })
    }
  }

  /// How many people the fit's rest on: by their weights, where they have some.
  var people: Double { weights.isEmpty ? Double(rows.count) : weights.reduce(0, +) }

  /// Prepares the basis of a table, leaving out people (`members`) and attributes (`names`).
  ///
  /// `weights` has a weight above 0 per person, or nothing.
  init(
    _ table: AttributeTable, leavingOut members: [Int], without names: [String],
    weights: [Double] = [], options: SegmentFinder.Options = SegmentFinder.Options()
  ) {
    var findings: [Finding] = []
    var candidates: [Candidate] = []
    for (j, attribute) in table.attributes.enumerated()
    where attribute.role == .basis && !names.contains(attribute.name)
      && options.columns.map({ $0.contains(attribute.name) }) ?? true
    {
      let cleaner = AttributeCleaner(attribute)
      let (values, trials) = cleaner.clean(table.values[j], table.trials[j], &findings)
      candidates.append(Candidate(attribute: attribute, values: values, trials: trials))
    }
    var isLeftOut = [Bool](repeating: false, count: table.people.count)
    for i in members { isLeftOut[i] = true }
    let eligible = table.people.indices.filter { !isLeftOut[$0] }
    let placeable = Self.placeable(eligible, candidates)
    for candidate in candidates { Self.noteSmallLevels(candidate, &findings) }
    let (known, leastKnown) =
      options.setsThinPeopleApart ? Self.wellKnown(placeable, candidates) : (placeable, 0)
    self.leastKnown = leastKnown
    knownColumns = candidates.map(\.attribute.name)
    let usable = Self.usable(candidates.map { $0.restricted(to: known) }, &findings)
    candidates = candidates.filter { usable.contains($0.attribute.name) }
    // Dropping columns may leave people without any value.
    let placed = candidates.isEmpty ? placeable : Self.placeable(placeable, candidates)
    let isPlaced = Set(placed)
    let isKnown = Set(known)
    rows = placed.filter { isKnown.contains($0) }
    self.weights = weights.isEmpty ? [] : EffectiveWeights.scaled(rows.map { weights[$0] })
    thinRows = placed.filter { !isKnown.contains($0) }
    unplaced = eligible.filter { !isPlaced.contains($0) }
    if !unplaced.isEmpty { findings.append(Self.unplacedFinding(unplaced.count)) }
    let all = candidates.flatMap {
      Self.variables($0.restricted(to: placed), options.families[$0.attribute.name])
    }
    let ignored = Set(all.filter(\.ignoresWish).map(\.attribute)).sorted()
    self.findings = ColumnFindings.folded(findings + ignored.map(Self.ignoredFamily))
    let inFit = placed.indices.filter { isKnown.contains(placed[$0]) }
    let thin = placed.indices.filter { !isKnown.contains(placed[$0]) }
    variables = all.map {
      Variable(
        attribute: $0.attribute, title: $0.title, variable: $0.variable.rearranged(inFit),
        encoding: $0.encoding, family: $0.family, reason: $0.reason,
        plain: $0.plain?.rearranged(inFit),
        ignoresWish: $0.ignoresWish,
        block: $0.block)
    }
    thinVariables = all.map { $0.variable.rearranged(thin) }
    thinPlain = all.map { $0.plain?.rearranged(thin) }
  }

  private static func variables(_ candidate: Candidate, _ wanted: SegmentFamily?) -> [Variable] {
    let choice = BasisFamily(
      candidate.attribute, values: candidate.values, trials: candidate.trials, wanted: wanted)
    let own = candidate.attribute
    return zip(choice.variables, choice.encodings).map {
      Variable(
        attribute: own.name, title: own.title, variable: $0, encoding: $1, family: choice.family,
        reason: choice.reason, plain: choice.plain,
        ignoresWish: wanted != nil && choice.reason != BasisFamily.byHand,
        block: own.group.isEmpty ? "attribute \(own.name)" : "group \(own.group)")
    }
  }

  private static func ignoredFamily(_ name: String) -> Finding {
    Finding(
      "family_ignored",
      message: "The values of column \(name) can't have the distribution that was set for it.",
      remedy: "Choose another one, or leave the choice to the data.", place: name)
  }

  /// A level that one person has says nothing about groups; it is counted with other rare ones.
  private static func noteSmallLevels(_ candidate: Candidate, _ findings: inout [Finding]) {
    guard candidate.attribute.scale == .nominal else { return }
    var sizes: [Double: Int] = [:]
    for value in candidate.values where value.isFinite { sizes[value, default: 0] += 1 }
    let single = sizes.values.count { $0 == 1 }
    guard single > 0, sizes.count * 2 <= candidate.values.count else { return }
    findings.append(
      Finding(
        "single_member_level", level: .info,
        message: "Column \(candidate.attribute.name) has values that only one person has; rare "
          + "values are counted together.",
        remedy: "Merge them in the export if they mean the same.", place: candidate.attribute.name,
        have: single))
  }

  /// Whether some logarithm may be the segments' doing.
  var hasDoubtfulLogarithms: Bool { variables.contains { $0.plain != nil } }

  /// The same with numbers as they are, where a logarithm was taken for their skewness alone.
  func withPlainNumbers() -> SegmentationBasis {
    var result = self
    result.variables = variables.map {
      guard let plain = $0.plain else { return $0 }
      return Variable(
        attribute: $0.attribute, title: $0.title, variable: plain, encoding: .identity,
        family: .number,
        reason: "\($0.reason), which segments explain better than a logarithm", block: $0.block)
    }
    result.thinVariables = zip(thinVariables, thinPlain).map { $1 ?? $0 }
    return result
  }

  /// What taking logarithms adds to `-2 log L` when likelihoods of numbers are compared.
  var logarithmCost: Double {
    variables.reduce(0) { sum, variable in
      guard variable.plain != nil else { return sum }
      return sum + 2 * variable.variable.values.reduce(0) { $0 + ($1.isFinite ? $1 : 0) }
    }
  }

  /// The names of the columns that tell people apart and say something that no other says.
  private static func usable(_ candidates: [Candidate], _ findings: inout [Finding]) -> Set<String>
  {
    var kept = candidates.filter { isUsable($0, &findings) }
    kept = withoutDependent(kept, &findings)
    kept = withoutCollinear(kept, &findings)
    return Set(kept.map(\.attribute.name))
  }

  /// The people of whom at least half as much is known as of the middle one.
  ///
  /// A share counts by its occasions against the usual number, `n / (n + m)`. Other columns count
  /// 1 where known, but only when there are no three shares: they say nothing about how much of
  /// somebody's behaviour has been seen. With them the least knowledge that counts. When that leaves less than half of the people, knowledge
  /// comes in kinds, and all of them stay.
  private static func wellKnown(
    _ rows: [Int], _ candidates: [Candidate]
  ) -> (rows: [Int], least: Double) {
    var knowledge = [Double](repeating: 0, count: rows.count)
    let shares = candidates.filter { !$0.trials.isEmpty }
    for candidate in shares.count >= 3 ? shares : candidates {
      let trials = candidate.trials
      let usual =
        trials.isEmpty
        ? 0 : Quantile.median(rows.filter { candidate.values[$0].isFinite }.map { trials[$0] })
      for (index, row) in rows.enumerated() where candidate.values[row].isFinite {
        knowledge[index] += trials.isEmpty ? 1 : trials[row] / (trials[row] + max(usual, 1))
      }
    }
    guard !rows.isEmpty else { return (rows, 0) }
    let least = leastKnowledge * Quantile.median(knowledge)
    let kept = rows.indices.filter { knowledge[$0] >= least }.map { rows[$0] }
    return kept.count * 2 >= rows.count ? (kept, least) : (rows, 0)
  }

  /// The number of each variable's block.
  var blocks: [Int] {
    let names = variables.map(\.block)
    return names.map { name in names.firstIndex(of: name) ?? 0 }
  }

  /// The rows that have a value of at least one candidate.
  private static func placeable(_ rows: [Int], _ candidates: [Candidate]) -> [Int] {
    rows.filter { i in candidates.contains { $0.values[i].isFinite } }
  }

  private static func unplacedFinding(_ count: Int) -> Finding {
    Finding(
      "unplaced", level: .info,
      message: "\(count) people have no value in any column that forms segments.",
      remedy: "Import what they did or answered, or leave them out.", have: count)
  }

  /// Whether a column tells people apart; if not, a finding says why it was left out.
  private static func isUsable(_ candidate: Candidate, _ findings: inout [Finding]) -> Bool {
    let known = candidate.values.filter { $0.isFinite }
    let n = candidate.values.count
    let name = candidate.attribute.name
    let distinct = Set(known)
    if known.isEmpty || Double(n - known.count) > mostMissing * Double(n) {
      findings.append(
        Finding(
          "mostly_missing",
          message: "Column \(name) has a value for \(known.count) of \(n) people; it was left out.",
          remedy: "Import more complete data, or give the column another role.", place: name,
          have: known.count, need: Int((Double(n) * (1 - mostMissing)).rounded(.up))))
      return false
    }
    if distinct.count == 1 {
      findings.append(
        Finding(
          "constant_column", level: .info,
          message: "Column \(name) has the same value for everyone; it was left out.", place: name))
      return false
    }
    if isIdentifier(candidate.attribute, known, distinct) {
      findings.append(
        Finding(
          "identifier_column",
          message: "Column \(name) numbers people rather than describing them; it was left out.",
          remedy: "Give it the role of an identifier.", place: name, have: distinct.count))
      return false
    }
    return true
  }

  /// Categories with hardly two people each, or whole numbers that count the rows.
  private static func isIdentifier(
    _ attribute: Attribute, _ known: [Double], _ distinct: Set<Double>
  ) -> Bool {
    guard known.count >= 20 else { return false }
    switch attribute.scale {
    case .nominal: return distinct.count * 2 > known.count
    case .number, .count:
      guard distinct.count == known.count, let low = known.min(), let high = known.max() else {
        return false
      }
      let isWhole = known.allSatisfy { $0.rounded() == $0 }
      return isWhole && high - low < 1.2 * Double(known.count)
    case .binary, .ordinal, .amount, .share: return false
    }
  }

  /// Of shares that add up to one whole, the one most tied to the others goes.
  private static func withoutDependent(
    _ candidates: [Candidate], _ findings: inout [Finding]
  ) -> [Candidate] {
    var dropped: Set<String> = []
    let groups = Set(candidates.map(\.attribute.group)).sorted().filter { !$0.isEmpty }
    for group in groups {
      let members = candidates.filter {
        $0.attribute.group == group && [.share, .number, .amount].contains($0.attribute.scale)
      }
      // Of many shares each follows only loosely from the rest, and the one left out may be the
      // one that matters.
      guard (2...3).contains(members.count), addsUp(members) else { continue }
      let scaled = members.map {
        BasisFamily.scaled($0.attribute, values: $0.values, trials: $0.trials)
      }
      let ties = members.indices.map { i in
        members.indices.reduce(0) { sum, j in
          i == j ? sum : sum + abs(EffectSize.correlation(scaled[i], scaled[j]) ?? 0)
        }
      }
      let strongest = ties.indices.reduce(0) { ties[$1] >= ties[$0] - 1e-9 ? $1 : $0 }
      let name = members[strongest].attribute.name
      dropped.insert(name)
      findings.append(
        Finding(
          "dependent_column", level: .info,
          message: "The columns of \(group) add up to a whole; \(name) follows from the others and "
            + "was left out.", place: name))
    }
    return candidates.filter { !dropped.contains($0.attribute.name) }
  }

  private static func addsUp(_ members: [Candidate]) -> Bool {
    var sums: [Double] = []
    for i in members[0].values.indices {
      let sum = members.reduce(0) { $0 + $1.values[i] }
      if sum.isFinite { sums.append(sum) }
    }
    let median = Quantile.median(sums)
    let isWhole = abs(median - 1) < 0.02 || abs(median - 100) < 2
    return sums.count >= 3 && isWhole
      && Quantile.median(sums.map { abs($0 - median) }) < 0.02 * median
  }

  /// Of two columns that say the same, the less complete goes, else the coarser, else the later.
  static func withoutCollinear(
    _ candidates: [Candidate], _ findings: inout [Finding]
  ) -> [Candidate] {
    let scaled = candidates.map {
      BasisFamily.scaled($0.attribute, values: $0.values, trials: $0.trials)
    }
    let complete = candidates.map { candidate in candidate.values.count { $0.isFinite } }
    let levels = candidates.map { candidate in
      candidate.attribute.scale == .nominal ? Set(candidate.values.filter { $0.isFinite }).count : 0
    }
    let order = candidates.indices.sorted {
      if complete[$0] != complete[$1] { return complete[$0] > complete[$1] }
      return levels[$0] == levels[$1] ? $0 < $1 : levels[$0] > levels[$1]
    }
    var kept: [Int] = []
    for j in order {
      if let twin = kept.first(where: { sameInformation(candidates, scaled, $0, j) }) {
        let (name, other) = (candidates[j].attribute.name, candidates[twin].attribute.name)
        findings.append(
          Finding(
            "collinear",
            message: "Column \(name) says the same as \(other); only \(other) was used.",
            remedy: "Nothing, unless the other column is the better one: then remove \(other).",
            place: name))
      } else {
        kept.append(j)
      }
    }
    return kept.sorted().map { candidates[$0] }
  }

  static func sameInformation(
    _ candidates: [Candidate], _ scaled: [[Double]], _ a: Int, _ b: Int
  ) -> Bool {
    let nominal = [a, b].count { candidates[$0].attribute.scale == .nominal }
    if nominal == 1 { return false }
    if nominal == 0 {
      let areNumbers = [a, b].allSatisfy { candidates[$0].attribute.scale == .number }
      return abs(EffectSize.correlation(scaled[a], scaled[b]) ?? 0)
        > (areNumbers ? collinearNumbersFrom : collinearFrom)
    }
    let codes = [a, b].map { j in candidates[j].values.map { $0.isFinite ? Int($0) : -1 } }
    let table = Agreement.crossTable(codes[0], codes[1]).table
    return (EffectSize.association(table)?.cramersV ?? 0) > collinearFrom
  }
}
