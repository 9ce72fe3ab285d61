package import EvidenceModel
import Foundation

/// Vectors from a server that speaks OpenAI's form of `/v1/embeddings`.
///
/// Texts go to this machine only. What the server computes is its own business: the promises of
/// ``SentenceEncoder`` about bits do not hold here. A call blocks its thread until the server has
/// answered.
package struct EndpointEncoder: TextEncoder {
  /// How to ask.
  package struct Options: Sendable, Hashable {
    /// The model's name in the request; some servers need none.
    package var model = ""
    /// Sent as a bearer token; never stored, never printed.
    package var key: String?
    /// Texts of one request, at least 1.
    package var textsPerRequest = 64
    /// How long to wait for an answer to begin, in seconds.
    package var seconds = 60
    package init() {}
  }

  package let id: EncoderID
  private let address: EndpointAddress
  private let options: Options

  /// Checks the address; asks nothing yet.
  ///
  /// - Parameters:
  ///   - address: Such as `http://127.0.0.1:8080`; `/v1/embeddings` is added if missing.
  ///   - options: How to ask.
  /// - Throws: `endpoint.wrongAddress`.
  package init(_ address: String, options: Options = .init()) throws(Diagnostic) {
    self.address = try EndpointAddress(address)
    self.options = options
    var name = self.address.text + "\n" + options.model
    id = EncoderID(
      "endpoint-" + name.withUTF8 { ModelFile.digest(of: UnsafeRawBufferPointer($0)) })
  }

  /// A vector of length 1 for each text; zeros for a blank text, which is not sent.
  ///
  /// - Throws: `endpoint.failed` or `endpoint.wrongAnswer`.
  package func vectors(for texts: [String]) throws(Diagnostic) -> EncodedTexts {
    var rowOfText: [Int] = []
    var rowOfBytes: [[UInt8]: Int] = [:]
    var distinct: [String] = []
    var empty: [Int] = []
    for (number, text) in texts.enumerated() {
      let isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
      if isBlank { empty.append(number) }
      // Row 0 is that of blank texts.
      let row = isBlank ? 0 : rowOfBytes[Array(text.utf8)] ?? distinct.count + 1
      if row > distinct.count {
        rowOfBytes[Array(text.utf8)] = row
        distinct.append(text)
      }
      rowOfText.append(row)
    }
    let vectors = try ask(distinct)
    let dimensions = vectors.first?.count ?? 1
    let blank = [Float](repeating: 0, count: dimensions)
    return EncodedTexts(
      encoder: id, dimensions: dimensions, rows: ([blank] + vectors).flatMap(\.self),
      rowOfText: rowOfText, empty: empty)
  }

  private func ask(_ texts: [String]) throws(Diagnostic) -> [[Float]] {
    var vectors: [[Float]] = []
    let step = max(1, options.textsPerRequest)
    for start in stride(from: 0, to: texts.count, by: step) {
      let part = Array(texts[start..<min(start + step, texts.count)])
      let answer = try EndpointRequest.send(
        try body(part), to: address, key: options.key, seconds: max(1, options.seconds))
      let result: Result<[[Float]], Diagnostic> = answer.withUnsafeBytes { bytes in
        Result { () throws(Diagnostic) in
          try EndpointAnswer.vectors(
            bytes, count: part.count, dimensions: vectors.first?.count)
        }
      }
      vectors += try result.get()
    }
    return vectors
  }

  private struct Body: Encodable {
    let input: [String]
    let model: String
  }

  private func body(_ texts: [String]) throws(Diagnostic) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(Body(input: texts, model: options.model)) else {
      throw Diagnostic(
        .endpointFailed, "The texts could not be written as JSON.", remedy: "Please report this.")
    }
    return data
  }
}
