package import EvidenceModel
package import Foundation

/// A directory that holds a sentence encoder: `config.json`, `vocab.txt`, `model.safetensors`.
///
/// `1_Pooling/config.json`, `tokenizer_config.json` and `sentence_bert_config.json` are read where
/// they are. Nothing is ever downloaded.
package enum EncoderDirectory {
  /// The most bytes that `model.safetensors` may have.
  static let largestWeights = 16 << 30

  /// Opens the encoder of a directory: checks all files, reads the weights and names the model.
  ///
  /// - Throws: `model.notReadable`, `model.wrongConfiguration`, `model.unsupported`,
  ///   `model.damagedWeights` or `model.wrongVocabulary`.
  package static func open(_ folder: URL, options: SentenceEncoder.Options = .init())
    throws(Diagnostic) -> SentenceEncoder
  {
    var configuration = try EncoderConfiguration.read(folder)
    if let longest = options.longestText { configuration = configuration.limited(to: longest) }
    let entries = try ModelFile.required("vocab.txt", in: folder, limit: 256 << 20)
    let vocabulary = try WordPieceVocabulary(entries)
    try check(vocabulary, configuration)
    let weights = try ModelFile.required(
      "model.safetensors", in: folder, limit: largestWeights)
    let result: Result<EncoderWeights, Diagnostic> = weights.data.withUnsafeBytes { bytes in
      Result { () throws(Diagnostic) in
        try EncoderWeights(
          try TensorReader(bytes), configuration, arithmetic: options.arithmetic)
      }
    }
    return SentenceEncoder(
      id: id(weights, entries, configuration, options.arithmetic),
      tokenizer: WordPieceTokenizer(vocabulary: vocabulary, rules: configuration.tokenRules),
      weights: try result.get(), configuration: configuration, options: options)
  }

  /// Every entry must have a row among the weights; a few rows more round their number up.
  private static func check(
    _ vocabulary: WordPieceVocabulary, _ configuration: EncoderConfiguration
  ) throws(Diagnostic) {
    let rows = configuration.vocabulary
    guard vocabulary.count <= rows, rows - vocabulary.count < 512 else {
      throw Diagnostic(
        .modelWrongVocabulary,
        "vocab.txt has \(vocabulary.count) entries, the model's configuration says \(rows).",
        remedy: "Use the vocab.txt that came with these weights.")
    }
  }

  /// Names what changes a vector: weights, vocabulary, settings and arithmetic.
  private static func id(
    _ weights: ModelFile, _ vocabulary: ModelFile, _ configuration: EncoderConfiguration,
    _ arithmetic: EncoderArithmetic
  ) -> EncoderID {
    let parts = [
      "likeness encoder 1", weights.digest, vocabulary.digest, configuration.signature,
    ]
    var text = parts.joined(separator: "\n")
    let digest = text.withUTF8 { ModelFile.digest(of: UnsafeRawBufferPointer($0)) }
    return EncoderID(arithmetic == .single ? digest : digest + "-int8")
  }
}
