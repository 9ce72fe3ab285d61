package import EvidenceModel
import Statistics
import TextAnalysis

/// Groups statements of one kind that mean the same.
///
/// Texts are compared by their cores (``TextSpace``). Up to a few hundred statements of a kind are
/// joined by average link down to a threshold, more by a graph of shared neighbours and Leiden. The
/// result does not depend on the order of the statements.
package struct ThemeFinder: Sendable {
  /// How finely themes are cut.
  package struct Options: Sendable, Hashable {
    /// Mean similarity from 0 to 1 that joins two groups of statements.
    package var threshold = 0.26
    /// From how many statements of a kind on the graph takes over.
    package var graphFrom = 300
    /// Statements that the graph takes at most; the others join the nearest theme.
    package var graphLimit = 6000
    /// From more texts or statements on, a sample is compared and a student gives the others their theme.
    package var sampleFrom = 20_000
    /// Different texts in the sample; of statements a third of it per kind.
    package var sampleSize = 6000
    /// Neighbours per statement in the graph.
    package var neighbours = 15
    /// Resolution of the graph's communities: more gives more themes.
    package var resolution = 4.0
    /// Whether groups of people (segments) may help to join statements.
    package var usesAffinity = true
    /// How fast the log odds of meaning the same rise with similarity.
    package var affinitySlope = 12.0
    /// The most that a common group adds to a similarity.
    package var affinityCap = 0.1
    /// How words, spelling and concepts are weighed in small sets of statements of one kind.
    var weights = TextSpace.Weights()
    /// The same for large sets and for texts without kinds, where words alone tell more.
    var generalWeights = TextSpace.Weights(words: 0.45, characters: 0.45, concepts: 0.1)
    /// The threshold for texts without kinds.
    var generalThreshold = 0.22
    /// The threshold where a sentence encoder tells how alike texts are.
    var meaningThreshold = 0.35
    /// Weight of likeness to the same third statements, in small sets.
    var secondOrder = 0.3
    /// Seed of the randomised decomposition, the graph's order of visits and the permutation test.
    package var seed: UInt64 = 1

    package init() {}
  }

  let options: Options
  /// Vectors of a sentence encoder for the texts that are compared; nil compares by words.
  let meaning: TextVectors?

  package init(_ options: Options = Options(), meaning: TextVectors? = nil) {
    self.meaning = meaning
    var options = options
    if meaning != nil {
      options.threshold = options.meaningThreshold
      options.generalThreshold = options.meaningThreshold
      options.secondOrder = 0
    }
    self.options = options
  }

  /// The options for texts without kinds.
  var general: Options {
    var general = options
    general.threshold = options.generalThreshold
    return general
  }

  /// The themes of statements.
  ///
  /// - Parameters:
  ///   - statements: In any order.
  ///   - affinity: For each statement the number of its person's group, or nil; empty for none at all.
  /// - Returns: Themes by kind, then by people, then by id; every statement is in exactly one.
  package func themes(in statements: [Statement], affinity: [Int?] = []) -> [Theme] {
    precondition(affinity.isEmpty || affinity.count == statements.count)
    if statements.count > options.sampleFrom, meaning == nil {
      return sampledThemes(in: statements)
    }
    let order = statements.indices.sorted { Self.precedes(statements[$0], statements[$1], $0, $1) }
    let sorted = order.map { statements[$0] }
    let groups = affinity.isEmpty ? sorted.map { _ in Int?.none } : order.map { affinity[$0] }
    // Vectors of an encoder are looked up by the cores as they stand.
    let cores = sorted.map { meaning == nil ? RedactionMarks.removed(from: $0.core) : $0.core }
    let space = TextSpace(cores, weights: options.weights, seed: options.seed, meaning: meaning)
    let isLarge =
      meaning == nil
      && StatementKind.allCases.contains { kind in
        sorted.count { $0.kind == kind } >= options.graphFrom
      }
    let general =
      isLarge
      ? TextSpace(cores, weights: options.generalWeights, seed: options.seed) : nil
    let prior = prior(sorted, groups, space)
    let phrases = cores.map { ThemeLabel.phrases($0) }
    var frequency: [String: Int] = [:]
    for phrase in phrases { for key in phrase.keys { frequency[key, default: 0] += 1 } }
    let telling = zip(cores, phrases).map { core, phrases in
      Telling(
        words: Set(phrases.keys.filter { !$0.contains(" ") }),
        length: WordNormalizer().words(in: core).count)
    }
    var result: [Theme] = []
    for kind in StatementKind.allCases {
      let members = sorted.indices.filter { sorted[$0].kind == kind }
      guard !members.isEmpty else { continue }
      let space = members.count >= options.graphFrom ? general ?? space : space
      let labels = labels(members, sorted, groups, space, prior, telling)
      let build = ThemeBuild(
        statements: sorted, members: members, labels: labels, space: space, phrases: phrases,
        frequency: frequency)
      result += build.themes(kind: kind, original: order)
    }
    return result
  }

  /// Clusters of texts without kinds or people: a number from 0 per text.
  package func clusters(of texts: [String]) -> [Int] {
    let order = texts.indices.sorted { (texts[$0], $0) < (texts[$1], $1) }
    let space = TextSpace(
      order.map { texts[$0] }, weights: options.generalWeights, seed: options.seed, meaning: meaning
    )
    let labels = ThemeFinder(general, meaning: meaning).cluster(Array(order.indices), space) {
      space.similarity($0, $1)
    }
    var result = [Int](repeating: 0, count: texts.count)
    for (place, index) in order.enumerated() { result[index] = labels[place] }
    return Labels.dense(result)
  }

  private static func precedes(_ a: Statement, _ b: Statement, _ i: Int, _ j: Int) -> Bool {
    if a.source != b.source { return a.source < b.source }
    if a.record != b.record { return a.record < b.record }
    if a.column != b.column { return a.column < b.column }
    if a.start != b.start { return a.start < b.start }
    if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
    if a.core != b.core { return a.core < b.core }
    return i < j
  }

  private func prior(_ sorted: [Statement], _ groups: [Int?], _ space: TextSpace) -> AffinityPrior {
    guard options.usesAffinity else { return .none }
    let kinds = StatementKind.allCases
    let items = sorted.indices.compactMap { index -> AffinityPrior.Item? in
      guard let group = groups[index] else { return nil }
      return AffinityPrior.Item(
        index: index, kind: kinds.firstIndex(of: sorted[index].kind) ?? 0, group: group,
        voice: ThemeBuild.voice(sorted[index]))
    }
    var random = SeededGenerator(seed: options.seed).stream("affinity")
    return AffinityPrior(
      items, slope: options.affinitySlope, cap: options.affinityCap, using: &random
    ) { space.similarity($0, $1) }
  }

  /// Labels of one kind's members; near-duplicates of one voice are clustered as one.
  private func labels(
    _ members: [Int], _ sorted: [Statement], _ groups: [Int?], _ space: TextSpace,
    _ prior: AffinityPrior, _ telling: [Telling]
  ) -> [Int] {
    var representatives: [Int] = []
    var owner: [Int] = []
    var byVoice: [String: [Int]] = [:]
    for member in members {
      let voice = ThemeBuild.voice(sorted[member])
      let twin = (byVoice[voice] ?? []).first { place in
        let other = representatives[place]
        return sorted[other].core == sorted[member].core || space.similarity(other, member) >= 0.85
      }
      if let twin {
        owner.append(twin)
      } else {
        byVoice[voice, default: []].append(representatives.count)
        owner.append(representatives.count)
        representatives.append(member)
      }
    }
    let labels = cluster(representatives, space) { i, j in
      let isSame = groups[i] != nil && groups[i] == groups[j]
      let alike = space.similarity(i, j) * trust(in: telling[i], telling[j])
      return alike + (isSame ? prior.bonus : 0)
    }
    return owner.map { labels[$0] }
  }

  /// How far the likeness of two statements can be trusted: half where one is a fragment of at most
  /// three words and they share none, because a concept alone then decides; an encoder needs no common
  /// words.
  private func trust(in left: Telling, _ right: Telling) -> Double {
    guard meaning == nil else { return 1 }
    return min(left.length, right.length) <= 3 && left.words.isDisjoint(with: right.words) ? 0.5 : 1
  }

  /// What a statement says as far as a fragment is to be told from a sentence.
  private struct Telling {
    /// Stems of the words that say something.
    let words: Set<String>
    /// All words.
    let length: Int
  }

  /// Adds how alike two items are to the same others: the cosine of their rows.
  private func smoothed(_ matrix: [Double], _ n: Int) -> [Double] {
    var result = matrix
    var rows = matrix
    for i in 0..<n { rows[i * n + i] = 1 }
    let lengths = (0..<n).map { i in
      (0..<n).reduce(0) { $0 + rows[i * n + $1] * rows[i * n + $1] }.squareRoot()
    }
    for i in 0..<n {
      for j in 0..<i {
        var sum = 0.0
        for k in 0..<n { sum += rows[i * n + k] * rows[j * n + k] }
        let second = lengths[i] * lengths[j] > 0 ? sum / (lengths[i] * lengths[j]) : 0
        let value = (1 - options.secondOrder) * matrix[i * n + j] + options.secondOrder * second
        result[i * n + j] = value
        result[j * n + i] = value
      }
    }
    return result
  }

  /// Clusters of items: `count` of them, or as many as the threshold or the graph gives.
  func cluster(
    _ items: [Int], _ space: TextSpace, count: Int? = nil, _ similarity: (Int, Int) -> Double
  ) -> [Int] {
    let n = items.count
    guard n >= options.graphFrom else {
      var matrix = [Double](repeating: 0, count: n * n)
      for i in 0..<n {
        for j in 0..<i {
          let value = similarity(items[i], items[j])
          matrix[i * n + j] = value
          matrix[j * n + i] = value
        }
      }
      if options.secondOrder > 0 { matrix = smoothed(matrix, n) }
      let tree = AverageLink(matrix, count: n)
      guard let count else { return tree.labels(threshold: options.threshold) }
      let found = tree.labels(threshold: options.threshold)
      guard Labels.members(found).count > count else { return tree.labels(count: count) }
      return Self.largest(count, found) { matrix[$0 * n + $1] }
    }
    let step = (n + options.graphLimit - 1) / options.graphLimit
    let core = Array(stride(from: 0, to: n, by: step))
    let graph = NeighbourGraph(items: core.count, count: options.neighbours) {
      similarity(items[core[$0]], items[core[$1]])
    }
    let found = communities(of: graph, count: count) {
      similarity(items[core[$0]], items[core[$1]])
    }
    guard step > 1 else { return found }
    var result = [Int](repeating: -1, count: n)
    for (place, index) in core.enumerated() { result[index] = found[place] }
    for index in 0..<n where result[index] < 0 {
      let nearest = core.indices.max {
        similarity(items[index], items[core[$0]]) < similarity(items[index], items[core[$1]])
      }
      result[index] = nearest.map { found[$0] } ?? 0
    }
    return Labels.dense(result)
  }

  /// Communities of a graph; for a wanted number the resolution rises until there are enough, and the
  /// most alike are joined until there are no more than that.
  private func communities(
    of graph: NeighbourGraph, count: Int?, _ similarity: (Int, Int) -> Double
  ) -> [Int] {
    var random = SeededGenerator(seed: options.seed).stream("graph")
    var labels = Leiden(resolution: options.resolution).labels(of: graph, using: &random)
    guard let count else { return labels }
    var resolution = options.resolution
    while Labels.members(labels).count < count, resolution < 2000 {
      resolution *= 1.7
      random = SeededGenerator(seed: options.seed).stream("graph")
      labels = Leiden(resolution: resolution).labels(of: graph, using: &random)
    }
    guard Labels.members(labels).count > count else { return labels }
    return Self.largest(count, labels, similarity)
  }

  /// The largest groups, joined by every other group that is most alike to them in the mean.
  ///
  /// Cutting a tree at a number would leave single odd texts as themes and join all the rest.
  private static func largest(
    _ count: Int, _ labels: [Int], _ similarity: (Int, Int) -> Double
  ) -> [Int] {
    let groups = Labels.members(labels)
    let order = groups.indices.sorted { (groups[$1].count, $0) < (groups[$0].count, $1) }
    let kept = order.prefix(max(1, count)).sorted()
    let samples = groups.map { sample($0) }
    var owner = [Int](repeating: 0, count: groups.count)
    for (number, group) in kept.enumerated() { owner[group] = number }
    for group in order.dropFirst(kept.count) {
      var best = -Double.infinity
      for (number, other) in kept.enumerated() {
        var sum = 0.0
        for a in samples[group] { for b in samples[other] { sum += similarity(a, b) } }
        let mean = sum / Double(samples[group].count * samples[other].count)
        if mean > best {
          best = mean
          owner[group] = number
        }
      }
    }
    return Labels.dense(labels.map { owner[$0] })
  }

  /// At most 12 members at even steps.
  private static func sample(_ group: [Int]) -> [Int] {
    let step = (group.count + 11) / 12
    return group.enumerated().filter { $0.offset % max(1, step) == 0 }.map(\.element)
  }
}
