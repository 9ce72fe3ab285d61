/// What a document of lines is for, as far as its name, its title and its headings say.
struct NotesPurpose {
  private let notes: RawNotes
  private let title: [String]
  private let name: [String]

  init(_ notes: RawNotes) {
    self.notes = notes
    title = TitleWords(notes.details["title"] ?? "").words
    name = TitleWords(notes.name).words
  }

  /// Whether the document describes made-up people rather than quoting real ones.
  ///
  /// A study's results may have a chapter on user types; so the words in a title alone are not enough
  /// unless the chapters bear them out, but they are in the name of the file.
  var isPersonas: Bool {
    let isNamed = Self.namesPersonas(name)
    if isNamed || title.contains("persona") || title.contains("personas") { return true }
    let headings = Set(notes.lines.compactMap(\.heading)).map { TitleWords($0).words }
    if headings.contains(where: { $0.first == "persona" || $0 == ["about", "the", "persona"] }) {
      return true
    }
    if title.joined(separator: " ").contains("cast of characters") { return true }
    let types = headings.count { $0.joined().hasPrefix("usertype") }
    let found = Set(headings.filter { $0.count <= 3 }.joined()).intersection(Self.parts).count
    return found >= 3 || Self.namesPersonas(title) && (types >= 2 || found >= 2)
  }

  private static func namesPersonas(_ words: [String]) -> Bool {
    words.contains("persona") || words.contains("personas") || words.joined().contains("usertypes")
  }

  private static let parts: Set = [
    "goals", "frustrations", "motivations", "bio", "personality", "needs", "pain", "behaviors",
    "behaviours",
  ]

  /// Whether the document plans or scripts a study: its questions and quotes are nobody's answers.
  var isGuide: Bool {
    if Self.namesGuide(name + title) { return true }
    let questions = notes.lines.count { $0.text.hasSuffix("?") }
    return questions * 5 >= notes.lines.count * 2 && notes.lines.count >= 10
  }

  /// Whether the words of a name or title say that a document plans or scripts a study.
  static func namesGuide(_ words: [String]) -> Bool {
    let words = Set(words)
    if !words.isDisjoint(with: guideNames) { return true }
    return !words.isDisjoint(with: studyWords) && !words.isDisjoint(with: planWords)
  }

  private static let guideNames: Set = [
    "guide", "planandguide", "studyguide", "researchplan", "leitfaden", "tutorial", "walkthrough",
  ]
  private static let studyWords: Set = [
    "research", "study", "interview", "interviews", "discussion", "measurement", "test", "testing",
    "moderator", "usability", "survey", "recruiting",
  ]
  private static let planWords: Set = [
    "plan", "planning", "script", "outline", "questions", "screener",
  ]

  /// Whether a line set off as a quotation may be a participant's: not below a heading on what the
  /// study assumes, asks or does, and not a line in italics above all headings.
  static func mayQuote(_ line: RawNotes.Line) -> Bool {
    guard let heading = line.heading else {
      let isItalic = line.text.hasPrefix("_") || line.text.hasPrefix("*")
      return !isItalic || line.text.contains { ".!?".contains($0) }
    }
    return Set(TitleWords(heading).words).isDisjoint(with: ownChapters)
  }

  private static let ownChapters: Set = [
    "hypothesis", "hypotheses", "methodology", "method", "methods", "objective", "objectives",
    "background", "recommendation", "recommendations", "agenda", "script", "introduction",
  ]
}
