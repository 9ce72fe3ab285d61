import EvidenceModel
import TextAnalysis

/// Reads what a customer's sentence says: core, words, concepts, cues and moves.
struct SentenceReader {
  private static let negators: Set<String> = [
    "not", "no", "never", "without", "hardly", "nothing", "nobody", "none", "neither", "nor",
    "barely",
  ]
  private static let tokenStems = EnglishStemmer()

  /// Stems of the company's own vocabulary.
  let domain: Set<String>

  /// What a sentence says.
  struct Reading {
    let core: String
    let words: [String]
    let content: [String]
    let concepts: Set<Int>
    let domain: Int
    let scene: Int
    let isLabel: Bool
    /// Whether the language has a lexicon of concepts; without one content words stand in.
    var hasLexicon = true
    let cues: [StatementKind: Double]
    let moves: Set<TalkMove>
    /// Moves of weight 3.
    let plainMoves: Set<TalkMove>
  }

  /// Whose cues a passage is read with.
  enum Tongue {
    case english
    case other(ListeningLanguage)
    /// A language without cues.
    case unknown
  }

  /// Reads a sentence in a language.
  func read(_ sentence: String, in tongue: Tongue) -> Reading {
    switch tongue {
    case .english: read(sentence, usesCues: true)
    case .unknown: read(sentence, usesCues: false)
    case .other(let language): read(sentence, in: language)
    }
  }

  /// Reads a sentence with the cues of a language other than English; the core is the sentence.
  private func read(_ sentence: String, in language: ListeningLanguage) -> Reading {
    let words = language.words(in: sentence)
    let stems = Set(WordNormalizer().words(in: sentence).map(Self.tokenStems.stem))
    let moves = language.moves.matches(in: words).filter { $0.topic != .followUp }
    return Reading(
      core: sentence, words: words, content: language.content(sentence, words: words),
      concepts: [], domain: stems.intersection(domain).count, scene: 0, isLabel: false,
      hasLexicon: false, cues: language.cues(in: words), moves: Set(moves.map(\.topic)),
      plainMoves: Set(moves.filter { $0.weight >= 3 }.map(\.topic)))
  }

  private func read(_ sentence: String, usesCues: Bool) -> Reading {
    let core = CoreText().core(of: sentence)
    let normalizer = WordNormalizer()
    let words = normalizer.words(in: core)
    let whole = core == sentence ? words : normalizer.words(in: sentence)
    let stems = words.map(Self.tokenStems.stem)
    let concepts = Set(ConceptLexicon.english.hits(inStems: stems).map(\.concept))
    var content: [String] = []
    for (word, stem) in zip(words, stems)
    where !StopWords.english.contains(word) && !MetaWords.stems.contains(stem) {
      content.append(stem)
    }
    let known = Set(stems).intersection(domain)
    let scene = stems.count { SceneWords.stems.contains($0) && !known.contains($0) }
    guard usesCues else {
      return Reading(
        core: core, words: words, content: content, concepts: concepts, domain: known.count,
        scene: 0, isLabel: false, cues: [:], moves: [], plainMoves: [])
    }
    let moves = moves(core: words, whole: whole)
    return Reading(
      core: core, words: words, content: content, concepts: concepts, domain: known.count,
      scene: scene, isLabel: LabelClause.isLabel(whole), cues: cues(core: words, whole: whole),
      moves: Set(moves.map(\.topic)),
      plainMoves: Set(moves.filter { $0.weight >= 3 }.map(\.topic)))
  }

  /// Moves of the whole sentence; those that frame what is said ("..., if that makes sense") count
  /// only where the core makes them.
  private func moves(core: [String], whole: [String]) -> [CueGrammar<TalkMove>.Match] {
    let all = TalkCues.answering.matches(in: whole)
    guard core.count >= 4, core.count < whole.count else { return all }
    let framing: Set<TalkMove> = [.meta, .nonAnswer, .request]
    return all.filter { !framing.contains($0.topic) }
      + TalkCues.answering.matches(in: core).filter { framing.contains($0.topic) }
  }

  /// Cues of what the sentence says, and of how it announces it ("My red line: ...").
  private func cues(core: [String], whole: [String]) -> [StatementKind: Double] {
    var result = cues(in: core)
    if whole.count > core.count, Array(whole.suffix(core.count)) == core {
      result.merge(cues(in: Array(whole.dropLast(core.count))), uniquingKeysWith: max)
    }
    return result
  }

  /// The strongest cue per kind; what is negated is no cue, negated praise is a complaint.
  private func cues(in words: [String]) -> [StatementKind: Double] {
    var result: [StatementKind: Double] = [:]
    for match in StatementCues.english.matches(in: words) {
      let before = words[max(0, match.words.lowerBound - 3)..<match.words.lowerBound]
      let isNegated = before.contains(where: Self.negators.contains)
      var topic = match.topic
      var weight = match.weight
      if isNegated {
        guard match.topic == .pull, weight >= 2 else { continue }
        topic = .pain
        weight = 2
      }
      result[topic] = max(result[topic] ?? 0, weight)
    }
    return result
  }
}
