package import EvidenceModel

/// Turns texts into vectors whose cosine says how alike their topics are.
///
/// Vectors are for topics, never for the kind of a statement, for polarity or for facts: a sentence
/// and its negation are closer than two true paraphrases.
package protocol TextEncoder: Sendable {
  /// The model that makes the vectors.
  var id: EncoderID { get }

  /// A vector for each text; the same text gets the same bits in any company and order.
  ///
  /// - Throws: `endpoint.*` when an endpoint does not do its part; a model of this machine never.
  func vectors(for texts: [String]) throws(Diagnostic) -> EncodedTexts
}
