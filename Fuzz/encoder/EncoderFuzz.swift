import EvidenceModel
import Foundation

/// Everything that a model directory or an endpoint can feed to the encoder, from random bytes.
///
/// The first byte says what the rest pretends to be. A diagnostic is a right answer; a crash, a
/// sanitizer's report, endless work or a vector that is not finite is a bug.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  guard let kind = bytes.first else { return 0 }
  let rest = UnsafeRawBufferPointer(rebasing: bytes.dropFirst())
  do throws(Diagnostic) {
    switch kind % 6 {
    case 0: try Targets.index(rest)
    case 1: try Targets.weights(rest)
    case 2: try Targets.configuration(rest)
    case 3: try Targets.vocabulary(rest)
    case 4: try Targets.answer(rest)
    default: Targets.text(rest)
    }
  } catch {
    precondition(!error.message.isEmpty && !error.remedy.isEmpty)
  }
  return 0
}

/// What the bytes pretend to be.
enum Targets {
  /// A model of one layer and four numbers, so that a fuzzer can hit whole files.
  static let small = """
    {"model_type": "bert", "hidden_size": 4, "num_hidden_layers": 1, "num_attention_heads": 2,
    "intermediate_size": 4, "vocab_size": 8, "max_position_embeddings": 8, "type_vocab_size": 1}
    """

  static let words = "[UNK]\n[CLS]\n[SEP]\na\n##a\nab\n.\n\u{4E2D}\n"

  static let smallConfiguration: EncoderConfiguration? = {
    try? EncoderConfiguration(main: json(small), pooling: nil, tokenizer: nil, limits: nil)
  }()

  static let smallVocabulary = try? WordPieceVocabulary(
    ModelFile(name: "vocab.txt", data: Data(words.utf8)))

  static func json(_ text: String) throws -> ModelJSON {
    try Data(text.utf8).withUnsafeBytes { try ModelJSONReader.value($0) }
  }

  /// The index of a safetensors file, and every tensor of it.
  static func index(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
    let reader = try TensorReader(bytes)
    for entry in reader.index.entries {
      _ = try? reader.floats([entry.name], shape: entry.shape)
    }
  }

  /// The weights of a whole model, and a text through it in both arithmetics.
  static func weights(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
    guard let configuration = smallConfiguration, let vocabulary = smallVocabulary else { return }
    for arithmetic in EncoderArithmetic.allCases {
      let weights = try EncoderWeights(
        try TensorReader(bytes), configuration, arithmetic: arithmetic)
      var options = SentenceEncoder.Options()
      options.threads = 1
      let encoder = SentenceEncoder(
        id: EncoderID("fuzz"),
        tokenizer: WordPieceTokenizer(vocabulary: vocabulary, rules: configuration.tokenRules),
        weights: weights, configuration: configuration, options: options)
      _ = encoder.vectors(for: ["a ab. \u{4E2D}", ""])
    }
  }

  /// `config.json` and the files beside it, one after another with a NUL between them.
  static func configuration(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
    var files: [ModelJSON?] = bytes.split(separator: 0, maxSplits: 3).map { part in
      try? ModelJSONReader.value(UnsafeRawBufferPointer(rebasing: part))
    }
    while files.count < 4 { files.append(nil) }
    guard let main = files[0] else { return }
    let found = try EncoderConfiguration(
      main: main, pooling: files[1], tokenizer: files[2], limits: files[3])
    precondition(found.hidden % found.heads == 0 && found.longestText >= 3)
    precondition(found.longestText <= found.positions)
  }

  /// `vocab.txt`, and a text taken apart with it.
  static func vocabulary(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
    let vocabulary = try WordPieceVocabulary(ModelFile(name: "vocab.txt", data: Data(bytes)))
    let tokenizer = WordPieceTokenizer(vocabulary: vocabulary, rules: .init())
    let tokens = tokenizer.tokens(of: "a ab zz. \u{4E2D}\u{E9} [SEP]", limit: 16)
    precondition(tokens.ids.allSatisfy { $0 >= 0 && $0 < vocabulary.count })
    precondition(tokens.ids.count <= 16)
  }

  /// What a server answers: whole, in pieces as it comes in, or only the body.
  static func answer(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
    let all = Array(bytes)
    for end in [all.count / 2, all.count] where EndpointResponse.isComplete(Array(all[..<end])) {
      precondition(EndpointResponse(Array(all[..<end])) != nil)
    }
    let body = EndpointResponse(all)?.body ?? all
    let result: Result<[[Float]], Diagnostic> = body.withUnsafeBytes { body in
      Result { () throws(Diagnostic) in
        try EndpointAnswer.vectors(body, count: 2, dimensions: nil)
      }
    }
    _ = try result.get()
  }

  /// A text; the first byte chooses the rules.
  static func text(_ bytes: UnsafeRawBufferPointer) {
    guard let vocabulary = smallVocabulary, let first = bytes.first else { return }
    let rules = WordPieceTokenizer.Rules(
      lowersCase: first & 1 == 0, stripsAccents: first & 2 == 0, splitsChinese: first & 4 == 0)
    let tokenizer = WordPieceTokenizer(vocabulary: vocabulary, rules: rules)
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    let tokens = tokenizer.tokens(of: text, limit: 3 + Int(first >> 3))
    precondition(tokens.ids.count <= 3 + Int(first >> 3))
    precondition(tokens.ids.allSatisfy { $0 >= 0 && $0 < vocabulary.count })
  }
}
