/// Refuses fun facts: what a person is like beside the point ("Sarah drinks oat lattes").
///
/// Words of private life are trivia unless many customers speak of them, because then they are what
/// the company is about: a pet shop's customers talk about their dogs.
struct TriviaFilter: Sendable {
  static let phrases: [[String]] = [
    "star sign", "zodiac", "horoscope", "favourite colour", "favorite color", "favourite band",
    "favorite band", "favourite film", "favorite movie", "favourite song", "my dog", "my cat",
    "our dog", "our cat", "my hobby", "my hobbies", "in my spare time", "in my free time",
    "football team", "my birthday", "my tattoo", "oat latte", "oat lattes", "yoga", "their dog",
    "their cat", "their birthday", "in their spare time", "in their free time", "crossword",
    "collect stamps", "nice weather", "the weather", "vinyl", "chess", "knit", "knitting",
    "karaoke",
    "a tattoo", "small tattoo", "choir", "gardening", "sudoku", "jigsaw", "true crime",
    "scented candles", "sourdough starter", "on netflix", "a vintage bike", "binge", "my allotment",
  ].map { $0.split(separator: " ").map(String.init) }

  private let frequent: Set<Int>

  /// A filter that knows what many customers speak of.
  ///
  /// - Parameter cores: Statements with a number per speaker. A phrase spoken of by at least four
  ///   speakers and 5 % of all is no trivia.
  init(cores: [(speaker: Int, text: String)]) {
    var speakers: [Int: Set<Int>] = [:]
    var all: Set<Int> = []
    for (speaker, text) in cores {
      all.insert(speaker)
      for place in Self.found(in: text) { speakers[place, default: []].insert(speaker) }
    }
    let least = max(4, Int((0.05 * Double(all.count)).rounded(.up)))
    frequent = Set(speakers.filter { $0.value.count >= least }.map(\.key))
  }

  func isTrivia(_ text: String) -> Bool {
    !Self.found(in: text).allSatisfy(frequent.contains)
  }

  /// Indices of the phrases in a text.
  private static func found(in text: String) -> [Int] {
    let clause = SpokenClause(
      words: Word.words(of: text).map(\.lower), continuesFirstPerson: false)
    return phrases.indices.filter { clause.place(ofFirst: [phrases[$0]]) != nil }
  }
}
