/// Shows that a form was drawn by this server for this visitor, and not by another site.
///
/// Views put it into every form that changes something with ``HTMLWriter/formToken(_:)``; the server
/// refuses what comes without.
package struct FormToken: Sendable, Hashable {
  /// The name of the hidden field.
  package static let field = "form_token"
  /// The header by which scripts and uploads send it.
  package static let header = "X-Form-Token"

  /// Letters, digits, `-` and `_`.
  package let value: String

  package init(_ value: String) { self.value = value }
}

extension HTMLWriter {
  /// Writes the hidden field of a form.
  mutating func formToken(_ token: FormToken) {
    void(
      "input", HTMLAttribute("type", "hidden"), HTMLAttribute("name", FormToken.field),
      HTMLAttribute("value", token.value))
  }
}
