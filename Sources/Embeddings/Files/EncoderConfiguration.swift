import EvidenceModel
import Foundation

/// What a model directory says about its model, with the defaults of sentence encoders.
struct EncoderConfiguration: Sendable, Hashable {
  /// How the vectors of tokens become that of a text.
  enum Pooling: String, Sendable { case mean, first }

  let hidden: Int
  let layers: Int
  let heads: Int
  let intermediate: Int
  let vocabulary: Int
  let positions: Int
  let types: Int
  let epsilon: Float
  let pooling: Pooling
  /// The most tokens of a text, with the two that stand around it.
  private(set) var longestText: Int
  let tokenRules: WordPieceTokenizer.Rules

  /// Reads `config.json` and, where they are, `1_Pooling/config.json`, `tokenizer_config.json` and
  /// `sentence_bert_config.json`.
  static func read(_ folder: URL) throws(Diagnostic) -> EncoderConfiguration {
    let main = try ModelFile.required("config.json", in: folder, limit: 1 << 20).json()
    let pooling = try ModelFile.ifPresent("1_Pooling/config.json", in: folder, limit: 1 << 20)
    let rules = try ModelFile.ifPresent("tokenizer_config.json", in: folder, limit: 16 << 20)
    let limits = try ModelFile.ifPresent("sentence_bert_config.json", in: folder, limit: 1 << 20)
    return try EncoderConfiguration(
      main: main, pooling: try pooling?.json(), tokenizer: try rules?.json(),
      limits: try limits?.json())
  }

  init(main: ModelJSON, pooling: ModelJSON?, tokenizer: ModelJSON?, limits: ModelJSON?)
    throws(Diagnostic)
  {
    try Self.checkKind(main)
    hidden = try Self.size("hidden_size", in: main, 1...16_384)
    layers = try Self.size("num_hidden_layers", in: main, 1...256)
    heads = try Self.size("num_attention_heads", in: main, 1...1024)
    intermediate = try Self.size("intermediate_size", in: main, 1...65_536)
    vocabulary = try Self.size("vocab_size", in: main, 1...10_000_000)
    positions = try Self.size("max_position_embeddings", in: main, 3...131_072)
    types = try Self.size("type_vocab_size", in: main, 1...1024)
    guard hidden % heads == 0 else {
      throw Self.wrong("hidden_size is no multiple of num_attention_heads")
    }
    let epsilon = main["layer_norm_eps"].flatMap(\.number) ?? 1e-12
    guard epsilon > 0, epsilon < 1 else { throw Self.wrong("layer_norm_eps is not small") }
    self.epsilon = Float(epsilon)
    self.pooling = try Self.pooling(pooling)
    let asked = limits?["max_seq_length"]?.integer ?? tokenizer?["model_max_length"]?.integer
    longestText = min(max(asked ?? positions, 3), positions)
    let lowers = tokenizer?["do_lower_case"]?.bool ?? main["do_lower_case"]?.bool ?? true
    tokenRules = WordPieceTokenizer.Rules(
      lowersCase: lowers, stripsAccents: tokenizer?["strip_accents"]?.bool ?? lowers,
      splitsChinese: tokenizer?["tokenize_chinese_chars"]?.bool ?? true)
  }

  /// The same with texts of at most so many tokens, at least 3.
  func limited(to longest: Int) -> EncoderConfiguration {
    var copy = self
    copy.longestText = min(max(longest, 3), positions)
    return copy
  }

  /// Names all that changes a vector, for the model's id.
  var signature: String {
    let sizes = [hidden, layers, heads, intermediate, vocabulary, positions, types, longestText]
    let rules = [tokenRules.lowersCase, tokenRules.stripsAccents, tokenRules.splitsChinese]
    return sizes.map(String.init).joined(separator: " ")
      + " \(epsilon.bitPattern) \(pooling.rawValue) "
      + rules.map { $0 ? "1" : "0" }.joined()
  }

  private static func checkKind(_ main: ModelJSON) throws(Diagnostic) {
    let kind = main["model_type"]?.string ?? "bert"
    guard kind == "bert" else {
      throw unsupported("The model is of the type \(kind.prefix(30)), not bert.")
    }
    let unit = main["hidden_act"]?.string ?? "gelu"
    guard unit == "gelu" else {
      throw unsupported("The model's hidden_act is \(unit.prefix(30)), not gelu.")
    }
    let place = main["position_embedding_type"]?.string ?? "absolute"
    guard place == "absolute" else {
      throw unsupported("The model's position_embedding_type is \(place.prefix(30)), not absolute.")
    }
  }

  private static func size(_ name: String, in main: ModelJSON, _ range: ClosedRange<Int>)
    throws(Diagnostic) -> Int
  {
    guard let value = main[name]?.integer, range.contains(value) else {
      throw wrong("\(name) is missing or outside of \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  private static func pooling(_ json: ModelJSON?) throws(Diagnostic) -> Pooling {
    guard let json else { return .mean }
    if let name = json["pooling_mode"]?.string {
      if name == "mean" { return .mean }
      if name == "cls" { return .first }
      throw unsupported("The model's pooling_mode is \(name.prefix(30)), not mean or cls.")
    }
    let asked = ["mean_tokens", "cls_token", "max_tokens", "mean_sqrt_len_tokens", "weightedmean_tokens", "lasttoken"]
      .filter { json["pooling_mode_\($0)"]?.bool == true }
    switch asked {
    case [], ["mean_tokens"]: return .mean
    case ["cls_token"]: return .first
    default: throw unsupported("The model pools by \(asked.joined(separator: " and ")).")
    }
  }

  private static func wrong(_ what: String) -> Diagnostic {
    Diagnostic(
      .modelWrongConfiguration, "The model's config.json can't be used: \(what).",
      remedy: "Fetch the model again, or use another one.")
  }

  private static func unsupported(_ what: String) -> Diagnostic {
    Diagnostic(
      .modelUnsupported, what,
      remedy: "Use a sentence encoder of the BERT family, such as all-MiniLM-L6-v2.")
  }
}
