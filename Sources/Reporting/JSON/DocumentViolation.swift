/// Something in a document that its schema or its own references forbid.
package struct DocumentViolation: Sendable, Hashable, CustomStringConvertible {
  /// Where, as a JSON path: `$.personas[0].claims[3].status`.
  package let path: String
  /// What is wrong; names keys and rules, never a value from the document.
  package let message: String

  package init(path: String, message: String) {
    self.path = path
    self.message = message
  }

  package var description: String { "\(path): \(message)" }
}
