package import EvidenceModel
import Statistics
import TextAnalysis

/// Themes of plain texts: those of one column of a table, without kinds and questions.
package struct TextThemes: Sendable {
  /// Themes by people, then by id; `statements` holds positions of texts, the most typical first.
  package let themes: [Theme]
  /// For each theme how well it survives when a fifth of the texts is left out: the mean over ten draws
  /// of the largest Jaccard index with a theme of the draw; empty when it was not measured.
  package let stability: [Double]
  /// How a sample stood for all where there were too many texts; nil where all were compared.
  package var sample: ThemeSample?
}

extension ThemeFinder {
  /// What of statements is compared, and what ``TextVectors`` are looked up by, in any order.
  package static func compared(_ statements: [Statement]) -> [String] {
    statements.map { RedactionMarks.removed(from: $0.core) }
  }

  /// What of texts is compared, and what ``TextVectors`` are looked up by: their cores, in any order.
  package static func compared(_ texts: [String]) -> [String] {
    let threads = IndependentTasks.processorCount
    let parts = max(1, min(threads * 4, texts.count / 1024))
    return IndependentTasks.map(count: parts, threads: threads, state: {}) { _, part in
      var book = WordBook()
      return texts[(texts.count * part / parts)..<(texts.count * (part + 1) / parts)].map {
        CoreText().core(of: $0, &book)
      }
    }.flatMap { $0 }
  }

  /// Whether a text says anything: not blank, not "n/a", not only signs.
  package static func saysSomething(_ text: String) -> Bool {
    guard text.contains(where: \.isLetter) else { return false }
    // More than forty bytes in blank-parted scripts are more than four words, as a rule: count tokens first.
    if text.utf8.count > 60, Tokenizer().tokens(in: String(text.prefix(60))).count > 8 {
      return true
    }
    let words = WordNormalizer().words(in: text)
    guard words.count <= 4 else { return true }
    return !TalkCues.answering.matches(in: words).contains {
      $0.topic == .nonAnswer && $0.weight >= 3
    }
  }

  /// The themes of texts.
  ///
  /// - Parameters:
  ///   - texts: In any order; of one language for good themes.
  ///   - voices: Who said each text; one voice counts once in a theme's people.
  ///   - count: How many themes to make; nil finds the number.
  ///   - draws: How many samples of four fifths test the themes; 0 for none.
  /// - Returns: Themes in which every text stands once, and their stability.
  package func themes(
    of texts: [String], voices: [String], count: Int? = nil, draws: Int = 0
  ) -> TextThemes {
    precondition(texts.count == voices.count)
    guard !texts.isEmpty else { return TextThemes(themes: [], stability: []) }
    if texts.count > options.sampleFrom, meaning == nil {
      let (themes, sample) = ThemeFinder(general).sampledThemes(
        of: Self.compared(texts), voices: Self.numbered(voices), kind: .pain,
        size: options.sampleSize, count: count)
      return TextThemes(themes: themes, stability: [], sample: sample)
    }
    let order = texts.indices.sorted { (texts[$0], voices[$0], $0) < (texts[$1], voices[$1], $1) }
    var book = WordBook()
    let statements = order.enumerated().map { place, index in
      Self.statement(CoreText().core(of: texts[index], &book), voice: voices[index], record: place)
    }
    let space = TextSpace(
      statements.map(\.core), weights: options.generalWeights, seed: options.seed, meaning: meaning)
    let finder = ThemeFinder(general, meaning: meaning)
    let all = Array(statements.indices)
    let labels = finder.cluster(all, space, count: count) { space.similarity($0, $1) }
    let phrases = statements.map { ThemeLabel.phrases($0.core) }
    var frequency: [String: Int] = [:]
    for phrase in phrases { for key in phrase.keys { frequency[key, default: 0] += 1 } }
    let build = ThemeBuild(
      statements: statements, members: all, labels: labels, space: space, phrases: phrases,
      frequency: frequency)
    let themes = build.themes(kind: .pain, original: all)
    let stability = finder.stability(of: themes, space, texts: all.count, count, draws: draws)
    return TextThemes(
      themes: themes.map { theme in
        Theme(
          id: theme.id, kind: theme.kind, label: theme.label, terms: theme.terms,
          statements: theme.statements.map { order[$0] }, people: theme.people,
          cohesion: theme.cohesion)
      }, stability: stability)
  }

  static func statement(
    _ core: String, voice: String, record: Int, kind: StatementKind = .pain
  ) -> Statement {
    Statement(
      source: SourceID("texts"), sourceKind: .survey, record: record, column: "", locator: "",
      start: 0, end: core.utf8.count, quote: core, core: core, kind: kind, basis: .cue,
      person: PersonID(voice), speaker: .customer, date: nil, question: nil, confidence: 1)
  }

  /// Mean over draws of four fifths of the texts of the best Jaccard index with each theme.
  private func stability(
    of themes: [Theme], _ space: TextSpace, texts: Int, _ count: Int?, draws: Int
  ) -> [Double] {
    guard draws > 0, texts >= 10 else { return [] }
    var sums = [Double](repeating: 0, count: themes.count)
    var seen = [Int](repeating: 0, count: themes.count)
    var random = SeededGenerator(seed: options.seed).stream("theme stability")
    for _ in 0..<draws {
      let drawn = random.permutation(texts).prefix(texts * 4 / 5).sorted()
      let labels = cluster(drawn, space, count: count) { space.similarity($0, $1) }
      var labelOf = [Int](repeating: -1, count: texts)
      var sizes: [Int: Int] = [:]
      for (place, label) in zip(drawn, labels) {
        labelOf[place] = label
        sizes[label, default: 0] += 1
      }
      for (number, theme) in themes.enumerated() {
        let kept = theme.statements.filter { labelOf[$0] >= 0 }
        guard kept.count > 1 else { continue }
        var shared: [Int: Int] = [:]
        for place in kept { shared[labelOf[place], default: 0] += 1 }
        let best = shared.map { label, both in
          Double(both) / Double(kept.count + (sizes[label] ?? 0) - both)
        }.max()
        sums[number] += best ?? 0
        seen[number] += 1
      }
    }
    return sums.indices.map { seen[$0] > 0 ? sums[$0] / Double(seen[$0]) : 0 }
  }
}
