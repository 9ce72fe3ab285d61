/// Vectors by a sentence encoder for some texts, found by the text.
///
/// The cosine of two vectors says whether their texts are about the same. Each vector has length 1.
/// A text that no vector is known of has none; likeness then rests on its words alone.
package struct TextVectors: Sendable {
  /// The numbers of a vector.
  package let dimensions: Int
  /// One row of `dimensions` numbers after another.
  package let rows: [Float]
  private let rowOfText: [String: Int]

  /// - Parameters:
  ///   - dimensions: The numbers of a vector, at least 1.
  ///   - rows: One row after another, of length 1 each.
  ///   - rowOfText: The row of each text that has one.
  package init(dimensions: Int, rows: [Float], rowOfText: [String: Int]) {
    precondition(dimensions > 0 && rows.count % dimensions == 0)
    precondition(rowOfText.values.allSatisfy { $0 >= 0 && $0 < rows.count / dimensions })
    self.dimensions = dimensions
    self.rows = rows
    self.rowOfText = rowOfText
  }

  /// The vector of a text; nil where none is known.
  package func vector(of text: String) -> ArraySlice<Float>? {
    rowOfText[text].map { rows[($0 * dimensions)..<($0 * dimensions + dimensions)] }
  }
}
