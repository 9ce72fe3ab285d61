import Dispatch
import EvidenceModel
import Foundation
import Kernels
import Synchronization

/// A sentence encoder of the BERT family on this machine: all-MiniLM-L6-v2 and its like.
///
/// The same text gives the same bits with any number of threads, in any order and company of texts,
/// and with any instructions that the processor has (see `docs/methods/embeddings.md`). It opens no
/// connection.
package struct SentenceEncoder: TextEncoder {
  /// How to compute.
  package struct Options: Sendable, Hashable {
    /// 32-bit floating point unless bulk work asks for 8 bits; the two have different ids.
    package var arithmetic = EncoderArithmetic.single
    /// Threads to compute on, at least 1; nil for one per processor. Changes no vector.
    package var threads: Int?
    /// The most tokens of a text, with the two around it; nil for the model's own limit.
    package var longestText: Int?
    package init() {}
  }

  package let id: EncoderID
  /// The numbers of a vector.
  package let dimensions: Int
  /// The most tokens that the model reads of a text.
  package let longestText: Int
  let tokenizer: WordPieceTokenizer
  let weights: EncoderWeights
  let configuration: EncoderConfiguration
  let threads: Int
  var level = kernel_dispatch_level()

  /// About this many tokens go through the network at once: their numbers fit the cache.
  static let batchTokens = 256

  init(
    id: EncoderID, tokenizer: WordPieceTokenizer, weights: EncoderWeights,
    configuration: EncoderConfiguration, options: Options
  ) {
    self.id = id
    self.tokenizer = tokenizer
    self.weights = weights
    self.configuration = configuration
    dimensions = configuration.hidden
    longestText = configuration.longestText
    threads = max(1, options.threads ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// A vector of length 1 for each text; zeros for a text without any token. Never throws.
  package func vectors(for texts: [String]) -> EncodedTexts {
    var rowOfTokens: [[Int32]: Int] = [:]
    var distinct: [[Int32]] = []
    var rowOfText: [Int] = []
    var truncated: [Int] = []
    var empty: [Int] = []
    var unknown: [Int] = []
    rowOfText.reserveCapacity(texts.count)
    for (number, text) in texts.enumerated() {
      let tokens = tokenizer.tokens(of: text, limit: longestText)
      if tokens.isTruncated { truncated.append(number) }
      if tokens.isEmpty { empty.append(number) } else if !tokens.hasKnown { unknown.append(number) }
      if let row = rowOfTokens[tokens.ids] {
        rowOfText.append(row)
      } else {
        rowOfTokens[tokens.ids] = distinct.count
        rowOfText.append(distinct.count)
        distinct.append(tokens.ids)
      }
    }
    return EncodedTexts(
      encoder: id, dimensions: dimensions, rows: rows(distinct), rowOfText: rowOfText,
      truncated: truncated, empty: empty, unknown: unknown)
  }

  /// The numbers of the tokens of each text, as the model reads them; for comparison with others.
  package func tokenIDs(_ texts: [String]) -> [[Int32]] {
    texts.map { tokenizer.tokens(of: $0, limit: longestText).ids }
  }

  /// The vectors of distinct token lists, in their order.
  private func rows(_ texts: [[Int32]]) -> [Float] {
    let batches = batches(texts)
    let capacity = batches.map { $0.reduce(0) { $0 + texts[$1].count } }.max() ?? 0
    let dimensions = dimensions
    return [Float](unsafeUninitializedCapacity: texts.count * dimensions) { buffer, filled in
      buffer.initialize(repeating: 0)
      filled = buffer.count
      guard let start = buffer.baseAddress, !batches.isEmpty else { return }
      // Each text's row is written by the one thread that takes its batch.
      nonisolated(unsafe) let out = start
      let next = Atomic(0)
      DispatchQueue.concurrentPerform(iterations: min(threads, batches.count)) { _ in
        let pass = EncoderPass(weights, configuration, rows: capacity, level: level)
        while true {
          let number = next.add(1, ordering: .relaxed).oldValue
          guard number < batches.count else { return }
          let batch = batches[number]
          pass.encode(batch.map { texts[$0][...] }) { out + batch[$0] * dimensions }
        }
      }
    }
  }

  /// Texts that have a token, longest first, cut into batches of about ``batchTokens`` tokens.
  private func batches(_ texts: [[Int32]]) -> [[Int]] {
    let order = texts.indices.filter { texts[$0].count > 2 }
      .sorted { (texts[$1].count, $0) < (texts[$0].count, $1) }
    var batches: [[Int]] = []
    var room = 0
    for text in order {
      if texts[text].count > room {
        batches.append([])
        room = max(Self.batchTokens, texts[text].count)
      }
      batches[batches.count - 1].append(text)
      room -= texts[text].count
    }
    return batches
  }
}
