package import EvidenceModel

/// The vectors of some texts, all by one model.
///
/// Each vector has length 1, or is all zeros for a text without any token. Texts that are the same
/// to the model share a row.
package struct EncodedTexts: Sendable, Hashable {
  /// The model that made the vectors.
  package let encoder: EncoderID
  /// The numbers of a vector.
  package let dimensions: Int
  /// One row of `dimensions` numbers for each distinct text.
  package let rows: [Float]
  /// Which row each text has, in the order of the texts.
  package let rowOfText: [Int]
  /// Numbers of the texts of which only the beginning fitted the model, in rising order.
  package let truncated: [Int]
  /// Numbers of the texts without any token, whose vectors are zeros, in rising order.
  package let empty: [Int]
  /// Numbers of the texts of which the model knows no token (only emoji, say), in rising order.
  ///
  /// They all look alike to the model, so their likeness means nothing.
  package let unknown: [Int]

  package init(
    encoder: EncoderID, dimensions: Int, rows: [Float], rowOfText: [Int], truncated: [Int] = [],
    empty: [Int] = [], unknown: [Int] = []
  ) {
    precondition(dimensions > 0 && rows.count % dimensions == 0)
    precondition(rowOfText.allSatisfy { $0 >= 0 && $0 < rows.count / dimensions })
    self.encoder = encoder
    self.dimensions = dimensions
    self.rows = rows
    self.rowOfText = rowOfText
    self.truncated = truncated
    self.empty = empty
    self.unknown = unknown
  }

  /// The number of texts.
  package var count: Int { rowOfText.count }

  /// The vector of a text.
  package func vector(_ text: Int) -> ArraySlice<Float> {
    let start = rowOfText[text] * dimensions
    return rows[start..<start + dimensions]
  }

  /// The vectors of all texts, one after another, in double precision.
  package var doubles: [Double] { rowOfText.indices.flatMap { vector($0).map(Double.init) } }

  /// The cosine of two texts, from -1 to 1; 0 where one of them has no token.
  package func cosine(_ left: Int, _ right: Int) -> Double {
    zip(vector(left), vector(right)).reduce(0) { $0 + Double($1.0) * Double($1.1) }
  }

  /// The cosine of a text with one of others, from -1 to 1.
  ///
  /// - Throws: `model.mixedVectors` when another model made the other vectors.
  package func cosine(_ text: Int, with other: EncodedTexts, _ otherText: Int) throws(Diagnostic)
    -> Double
  {
    try checkSameModel(other)
    return zip(vector(text), other.vector(otherText))
      .reduce(0) { $0 + Double($1.0) * Double($1.1) }
  }

  /// These texts and others behind them.
  ///
  /// - Throws: `model.mixedVectors` when another model made the other vectors.
  package func appending(_ other: EncodedTexts) throws(Diagnostic) -> EncodedTexts {
    try checkSameModel(other)
    let shift = rows.count / dimensions
    return EncodedTexts(
      encoder: encoder, dimensions: dimensions, rows: rows + other.rows,
      rowOfText: rowOfText + other.rowOfText.map { $0 + shift },
      truncated: truncated + other.truncated.map { $0 + count },
      empty: empty + other.empty.map { $0 + count },
      unknown: unknown + other.unknown.map { $0 + count })
  }

  private func checkSameModel(_ other: EncodedTexts) throws(Diagnostic) {
    guard other.encoder == encoder, other.dimensions == dimensions else {
      throw Diagnostic(
        .modelMixedVectors,
        "Vectors of the model \(encoder.name.prefix(12)) can't be compared with those of "
          + "\(other.encoder.name.prefix(12)).",
        remedy: "Encode all texts anew with one model.")
    }
  }

  /// What a person should know about the texts: how many were cut off, empty or unknown.
  package var findings: [Finding] {
    var findings: [Finding] = []
    if !truncated.isEmpty {
      findings.append(
        Finding(
          "encoder_truncated", level: .info,
          message: "Of \(truncated.count) of \(count) texts only the beginning fits the model.",
          remedy: "Split long texts into statements.", have: truncated.count))
    }
    let wordless = empty.count + unknown.count
    if wordless > 0 {
      findings.append(
        Finding(
          "encoder_no_words", level: .info,
          message: "\(wordless) of \(count) texts hold no word that the model knows.",
          remedy: "Use a model of their language; texts of emoji alone have no topic.",
          have: wordless))
    }
    return findings
  }
}
