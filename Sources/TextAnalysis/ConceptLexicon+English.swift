extension ConceptLexicon {
  /// The built-in concepts: `name: words and phrases`, matched by stem.
  static let englishEntries = [
    money, service, product, people, sources, life, work, situations,
  ].joined(separator: "\n")
}
