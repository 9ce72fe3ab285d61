/// The features of a text that vectors are made of.
package struct TextFeatures: Sendable {
  private let normalizer = WordNormalizer()
  private let stemmer = EnglishStemmer()

  package init() {}

  /// Stems of the words that are no stop words, in order.
  package func stems(_ text: String) -> [String] {
    normalizer.words(in: text).filter { !StopWords.english.contains($0) }.map(stemmer.stem)
  }

  /// Stems and their pairs of neighbours (`late_deliveri`).
  package func terms(_ text: String) -> [String] {
    let stems = stems(text)
    return stems + zip(stems, stems.dropFirst()).map { $0 + "_" + $1 }
  }

  /// Runs of 3 to 5 characters inside words, with a blank at both ends of a word.
  ///
  /// They need no language: they match inflected forms, compounds and misspellings. Stop words of
  /// English are left out; in scripts without blanks every run of tokens counts as a word.
  package func characters(_ text: String) -> [String] {
    var result: [String] = []
    var words = Tokenizer().tokens(in: text).map(\.text)
    if words.contains(where: { ($0.unicodeScalars.first?.value ?? 0) >= 0x3040 }) {
      words = [words.joined()]
    }
    for word in words where !StopWords.english.contains(word) {
      let scalars = Array((" " + word + " ").unicodeScalars)
      for length in 3...5 where scalars.count >= length {
        for start in 0...(scalars.count - length) {
          var run = String.UnicodeScalarView()
          run.append(contentsOf: scalars[start..<(start + length)])
          result.append(String(run))
        }
      }
    }
    return result
  }
}
