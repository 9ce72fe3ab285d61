import EvidenceModel
import TextAnalysis

/// Reads what a customer's sentence says: core, words, concepts, cues and moves.
struct SentenceReader {
  /// What a sentence says; words are numbers of the book that it was read with.
  struct Reading {
    /// Plain words of the core.
    var words: [UInt32] = []
    /// Stems of the core's words that say something.
    var content: [UInt32] = []
    var concepts = 0
    var domain = 0
    var scene = 0
    var isLabel = false
    /// Whether the core may differ from the sentence as it stands.
    var hasOwnCore = false
    /// Whether the language has a lexicon of concepts; without one content words stand in.
    var hasLexicon = true
    var cues = CueStrengths()
    var moves: TalkMoves = []
    /// Moves of weight 3.
    var plainMoves: TalkMoves = []
  }

  /// Whose cues a passage is read with.
  enum Tongue: Equatable {
    case english
    case other(Language)
    /// A language without cues.
    case unknown
  }

  /// Reads a sentence in a language.
  ///
  /// - Parameters:
  ///   - text: That holds the sentence.
  ///   - range: Its bytes.
  ///   - tongue: Whose cues it is read with.
  ///   - book: Numbers its words.
  /// - Returns: What it says.
  func read(
    _ text: TokenizedText, _ range: Range<Int>, in tongue: Tongue, _ book: inout WordBook
  ) -> Reading {
    switch tongue {
    case .english: return read(text, range, usesCues: true, &book)
    case .unknown: return read(text, range, usesCues: false, &book)
    case .other(let language):
      guard let listening = ListeningLanguage.of(language) else {
        return read(text, range, usesCues: false, &book)
      }
      return read(text, range, with: listening, &book)
    }
  }

  /// Reads a sentence with the cues of a language other than English; the core is the sentence.
  private func read(
    _ text: TokenizedText, _ range: Range<Int>, with language: ListeningLanguage,
    _ book: inout WordBook
  ) -> Reading {
    let sentence = String(decoding: text.bytes[range], as: UTF8.self)
    let words = language.words(in: sentence)
    var plain: [PlainWord] = []
    book.append(text.places(in: range), of: text, to: &plain)
    var reading = Reading()
    reading.domain = ownWords(plain.map(\.word), book)
    reading.hasLexicon = false
    for match in language.moves.matches(in: words) where match.topic != .followUp {
      reading.moves.insert(TalkMoves(match.topic))
      if match.weight >= 3 { reading.plainMoves.insert(TalkMoves(match.topic)) }
    }
    reading.cues = CueStrengths(language.cues(in: words))
    reading.content = language.content(sentence, words: words).map { book.stem($0) }
    reading.words = words.map { book.word($0) }
    return reading
  }

  private func read(
    _ text: TokenizedText, _ range: Range<Int>, usesCues: Bool, _ book: inout WordBook
  ) -> Reading {
    var sentence = CoreSentence(text, range, book)
    let whole = sentence.words.map(\.word)
    if whole.count > 3 { CoreText().frame(&sentence, book) }
    let isWhole = sentence.words.count == whole.count && sentence.keepsEnd
    let core = isWhole ? whole : sentence.coreWords(book).map(\.word)
    var reading = Reading()
    reading.words = core
    reading.hasOwnCore =
      whole.count > 3
      && (!isWhole
        || sentence.words.first.map { Int(text.starts[Int($0.token)]) } != range.lowerBound)
    var stems: [UInt32] = []
    stems.reserveCapacity(core.count)
    for word in core {
      let known = book.words[Int(word)]
      stems.append(known.stem)
      if known.traits.isDisjoint(with: [.stop, .meta]) { reading.content.append(known.stem) }
      if usesCues, known.traits.contains(.scene), !known.traits.contains(.domain) {
        reading.scene += 1
      }
    }
    reading.concepts = book.concepts.count(stems)
    reading.domain = ownWords(core, book)
    guard usesCues else { return reading }
    reading.isLabel = LabelClause.isLabel(whole, book)
    addCues(core: core, whole: whole, to: &reading, &book)
    addMoves(core: core, whole: whole, to: &reading, &book)
    return reading
  }

  /// How many different stems are of the company's own vocabulary.
  private func ownWords(_ words: [UInt32], _ book: WordBook) -> Int {
    let own = words.filter { book.traits($0).contains(.domain) }
    return own.count < 2 ? own.count : Set(own.map { book.words[Int($0)].stem }).count
  }

  private static let framing: TalkMoves = [
    TalkMoves(.meta), TalkMoves(.nonAnswer), TalkMoves(.request),
  ]

  /// Moves of the whole sentence; those that frame what is said ("..., if that makes sense") count
  /// only where the core makes them.
  private func addMoves(
    core: [UInt32], whole: [UInt32], to reading: inout Reading, _ book: inout WordBook
  ) {
    let all = moves(whole, &book)
    guard core.count >= 4, core.count < whole.count else {
      (reading.moves, reading.plainMoves) = all
      return
    }
    let own = moves(core, &book)
    let framing = Self.framing
    reading.moves = all.any.subtracting(framing).union(own.any.intersection(framing))
    reading.plainMoves = all.plain.subtracting(framing).union(own.plain.intersection(framing))
  }

  private func moves(
    _ words: [UInt32], _ book: inout WordBook
  ) -> (any: TalkMoves, plain: TalkMoves) {
    var any: TalkMoves = []
    var plain: TalkMoves = []
    book.moves.forEachMatch(in: words[...]) { move, weight, _ in
      any.insert(TalkMoves(move))
      if weight >= 3 { plain.insert(TalkMoves(move)) }
    }
    return (any, plain)
  }

  /// Cues of what the sentence says, and of how it announces it ("My red line: ...").
  private func addCues(
    core: [UInt32], whole: [UInt32], to reading: inout Reading, _ book: inout WordBook
  ) {
    addCues(core[...], to: &reading, &book)
    if whole.count > core.count, whole.suffix(core.count) == core[...] {
      addCues(whole.dropLast(core.count), to: &reading, &book)
    }
  }

  /// The strongest cue per kind; what is negated is no cue, negated praise is a complaint.
  private func addCues(
    _ words: ArraySlice<UInt32>, to reading: inout Reading, _ book: inout WordBook
  ) {
    let traits = words.map { book.words[Int($0)].traits.contains(.negator) }
    book.statements.forEachMatch(in: words) { kind, weight, match in
      let isNegated = traits[max(0, match.lowerBound - 3)..<match.lowerBound].contains(true)
      if !isNegated {
        reading.cues.raise(kind, to: weight)
      } else if kind == .pull, weight >= 2 {
        reading.cues.raise(.pain, to: 2)
      }
    }
  }
}
